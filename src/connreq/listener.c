/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/internal.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <unistd.h>

/* As many as the kernel allows: when its queue is full it drops a caller's first packet, and the
 * ACS comes again a second later. */
#define BACKLOG SOMAXCONN

/* A literal address of either family; NULL is every address. False when it is none. */
static bool make_address(const char *address, int family, uint16_t port,
                         struct sockaddr_storage *out, socklen_t *length)
{
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;
    struct sockaddr_in *four = (struct sockaddr_in *)out;

    memset(out, 0, sizeof *out);
    out->ss_family = (sa_family_t)family;
    if (family == AF_INET6) {
        six->sin6_port = htons(port);
        *length = sizeof *six;
        return address == NULL || inet_pton(AF_INET6, address, &six->sin6_addr) == 1;
    }
    four->sin_port = htons(port);
    *length = sizeof *four;
    return address == NULL || inet_pton(AF_INET, address, &four->sin_addr) == 1;
}

static bool begin(int listener, int type, const struct sockaddr_storage *place, socklen_t length)
{
    return bind(listener, (const struct sockaddr *)place, length) == 0 &&
           (type != SOCK_STREAM || listen(listener, BACKLOG) == 0);
}

/* -1 with errno. One socket for both families unless an address says which. */
static int listen_on(int type, const char *address, int family, uint16_t port)
{
    struct sockaddr_storage any;
    socklen_t length;
    int on = 1, off = 0, listener, saved;

    if (!make_address(address, family, port, &any, &length)) {
        errno = EINVAL;
        return -1;
    }
    listener = socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (listener < 0)
        return -1;
    if (type == SOCK_STREAM) /* two may share a datagram port then */
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (family == AF_INET6)
        setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, address == NULL ? &off : &on, sizeof on);
    if (begin(listener, type, &any, length))
        return listener;
    saved = errno;
    close(listener);
    errno = saved;
    return -1;
}

int connreq_listen(int type, const char *address, uint16_t port, struct cwmp_error *error)
{
    bool four = address != NULL && strchr(address, ':') == NULL;
    int listener = listen_on(type, address, four ? AF_INET : AF_INET6, port);

    /* A kernel without IPv6 still has every address of IPv4. */
    if (listener < 0 && address == NULL && (errno == EAFNOSUPPORT || errno == EADDRNOTAVAIL))
        listener = listen_on(type, NULL, AF_INET, port);
    if (listener < 0)
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "connection requests: cannot listen on %s %s port %u: %s",
                  address != NULL ? address : "any address,", type == SOCK_STREAM ? "TCP" : "UDP",
                  port, strerror(errno));
    return listener;
}

uint16_t connreq_listen_port(int socket)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;

    if (getsockname(socket, (struct sockaddr *)&address, &length) != 0)
        return 0;
    return ntohs(address.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&address)->sin6_port
                                               : ((struct sockaddr_in *)&address)->sin_port);
}
