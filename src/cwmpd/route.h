/* SPDX-License-Identifier: Apache-2.0 */
/* Which local address a packet to the ACS would have: the kernel is asked by connecting a UDP
 * socket, which sends nothing. */
#ifndef CWMPD_ROUTE_H
#define CWMPD_ROUTE_H

#include <uv.h>

/* The longest literal address and its NUL. */
#define ROUTE_ADDRESS_SIZE 64

struct route;

/* Looks up the address used toward `host` (a name or a literal) and calls `done` with it, or with
 * "" when there is none or the name did not resolve in five seconds. Never called from here. */
struct route *route_find(uv_loop_t *loop, const char *host, void *argument,
                         void (*done)(void *argument, const char *address));
/* Gives up; `done` is not called. Not needed after it was called. */
void route_cancel(struct route *route);

#endif
