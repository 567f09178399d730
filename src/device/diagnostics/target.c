/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/target.h"

#include "base/mem.h"
#include "device/diagnostics/names.h"

#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOOKUP_TRIES 2
#define ANY_PORT     9 /* discard: nothing is sent there */

struct target {
    struct names *names;
    struct handles_timer *failed; /* tells, on the next turn, that there is no resolver */
    struct diagnostic_target wanted;
    void (*done)(void *argument, enum diagnostic_outcome outcome, const struct target_found *found);
    void *argument;
};

bool target_dress_socket(int descriptor, int family, const char *link, uint8_t dscp)
{
    int mark = dscp << 2;

    if (link[0] != '\0' &&
        setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, link, (socklen_t)strlen(link) + 1) != 0)
        return false;
    return (family == AF_INET6
                ? setsockopt(descriptor, IPPROTO_IPV6, IPV6_TCLASS, &mark, sizeof mark)
                : setsockopt(descriptor, IPPROTO_IP, IP_TOS, &mark, sizeof mark)) == 0;
}

void target_format_address(const struct sockaddr *address, char text[INET6_ADDRSTRLEN])
{
    text[0] = '\0';
    if (address->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)address)->sin_addr, text,
                  INET6_ADDRSTRLEN);
    else if (address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)address)->sin6_addr, text,
                  INET6_ADDRSTRLEN);
}

static void set_port(struct sockaddr_storage *address, uint16_t port)
{
    if (address->ss_family == AF_INET)
        ((struct sockaddr_in *)address)->sin_port = htons(port);
    else
        ((struct sockaddr_in6 *)address)->sin6_port = htons(port);
}

/* Connecting a UDP socket sends nothing, and the kernel chooses address and route for it. */
static bool find_local(const struct diagnostic_target *wanted, struct target_found *found)
{
    struct sockaddr_storage local = {0}, remote = found->remote;
    socklen_t length = sizeof local;
    int descriptor = socket(remote.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool ok;

    if (descriptor < 0)
        return false;
    set_port(&remote, ANY_PORT);
    ok = target_dress_socket(descriptor, remote.ss_family, wanted->link, wanted->dscp) &&
         connect(descriptor, (const struct sockaddr *)&remote, found->length) == 0 &&
         getsockname(descriptor, (struct sockaddr *)&local, &length) == 0;
    close(descriptor);
    if (ok)
        target_format_address((const struct sockaddr *)&local, found->local);
    return ok;
}

static void resolved(void *argument, const struct sockaddr *address, socklen_t length)
{
    struct target *target = argument;
    struct target_found found = {.length = length};

    if (address == NULL) {
        target->done(target->argument, DIAGNOSTIC_CANNOT_RESOLVE, NULL);
        return;
    }
    memcpy(&found.remote, address, length);
    set_port(&found.remote, 0);
    if (found.remote.ss_family == AF_INET6) {
        struct sockaddr_in6 *remote = (struct sockaddr_in6 *)&found.remote;

        if (IN6_IS_ADDR_LINKLOCAL(&remote->sin6_addr) && target->wanted.link[0] != '\0')
            remote->sin6_scope_id = if_nametoindex(target->wanted.link);
    }
    if (find_local(&target->wanted, &found))
        target->done(target->argument, DIAGNOSTIC_COMPLETE, &found);
    else
        target->done(target->argument, DIAGNOSTIC_NO_ROUTE, NULL);
}

static void no_resolver(void *argument)
{
    struct target *target = argument;

    target->done(target->argument, DIAGNOSTIC_CANNOT_RESOLVE, NULL);
}

struct target *target_find(struct diagnostic *diagnostic, const struct diagnostic_target *wanted,
                           void (*done)(void *argument, enum diagnostic_outcome outcome,
                                        const struct target_found *found),
                           void *argument)
{
    struct target *target = mem_alloc(sizeof *target);

    target->wanted = *wanted;
    target->done = done;
    target->argument = argument;
    target->names = names_new(&(struct names_options){.loop = diagnostic_loop(diagnostic),
                                                      .timeout_ms = NAMES_TIMEOUT_MS,
                                                      .tries = LOOKUP_TRIES});
    if (target->names != NULL) {
        names_resolve(target->names, wanted->host, wanted->family, resolved, target);
    } else {
        target->failed = handles_timer_new(diagnostic_loop(diagnostic), no_resolver, target);
        handles_timer_set(target->failed, 0);
    }
    return target;
}

void target_free(struct target *target)
{
    if (target == NULL)
        return;
    names_free(target->names);
    handles_timer_free(target->failed);
    free(target);
}
