/* SPDX-License-Identifier: Apache-2.0 */
/* Which local address a packet to the ACS would have: the kernel is asked by connecting a UDP
 * socket, which sends nothing. */
#ifndef CWMPD_ROUTE_H
#define CWMPD_ROUTE_H

#include <stdbool.h>
#include <sys/socket.h>
#include <uv.h>

/* The longest literal address and its NUL. */
#define ROUTE_ADDRESS_SIZE 64

struct route;

/* One address of a remote host. */
struct route_remote {
    struct sockaddr_storage address;
    socklen_t length; /* 0: none */
};

/* Looks up an address of `host` (a name or a literal) of that family (AF_UNSPEC: of either) toward
 * which there is a route and calls
 * `done` with it, or with none when the name did not resolve in five seconds. Never called from
 * here. */
struct route *route_find(uv_loop_t *loop, const char *host, int family, void *argument,
                         void (*done)(void *argument, const struct route_remote *remote));
/* Gives up; `done` is not called. Not needed after it was called. */
void route_cancel(struct route *route);

/* The local address toward it at present; false when there is no route. */
bool route_local(const struct route_remote *remote, char address[ROUTE_ADDRESS_SIZE]);

#endif
