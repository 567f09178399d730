/* SPDX-License-Identifier: Apache-2.0 */
/* Whether this machine has IPv6: some containers have none, not even on loopback. */
#ifndef SUPPORT_IPV6_H
#define SUPPORT_IPV6_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

/* Tells what is skipped when it has none. */
static inline bool ipv6_is_there(const char *cases)
{
    struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    int descriptor = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool is_there =
        descriptor >= 0 && bind(descriptor, (struct sockaddr *)&address, sizeof address) == 0;

    if (descriptor >= 0)
        close(descriptor);
    if (!is_there)
        printf("# no IPv6 here: %s skipped\n", cases);
    return is_there;
}

#endif
