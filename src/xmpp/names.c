/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/names.h"

#include "base/mem.h"
#include "xmpp/answer.h"

#include <arpa/nameser.h>
#include <resolv.h>
#include <stdio.h>
#include <stdlib.h>

#define DEFAULT_PORT 5222

static void add_host(const char *host, uint16_t port, struct names *names)
{
    const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found, *next;

    if (getaddrinfo(host, NULL, &hints, &found) != 0)
        return;
    for (next = found; next && names->count < NAMES_ADDRESSES; next = next->ai_next)
        if (getnameinfo(next->ai_addr, next->ai_addrlen, names->list[names->count].address,
                        NI_MAXHOST, NULL, 0, NI_NUMERICHOST) == 0)
            names->list[names->count++].port = port;
    freeaddrinfo(found);
}

static void ask(const char *domain, struct answer *answer)
{
    uint8_t *message = mem_alloc(NS_MAXMSG);
    char question[NS_MAXDNAME];
    int length;

    snprintf(question, sizeof question, "_xmpp-client._tcp.%s", domain);
    length = res_query(question, ns_c_in, ns_t_srv, message, NS_MAXMSG);
    answer_read(message, length > 0 ? (size_t)length : 0, answer);
    free(message);
}

void names_find(const char *host, uint16_t port, const char *domain, struct names *names)
{
    const struct env env = env_system();
    struct answer answer = {.count = 0};

    names->count = 0;
    if (host[0] == '\0')
        ask(domain, &answer);
    servers_order(answer.servers, answer.count, &env);
    for (size_t i = 0; i < answer.count; i++)
        add_host(answer.servers[i].host, answer.servers[i].port, names);
    if (answer.count == 0)
        add_host(host[0] != '\0' ? host : domain, host[0] != '\0' ? port : DEFAULT_PORT, names);
}
