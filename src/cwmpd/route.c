/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/route.h"

#include "base/mem.h"

#include <netdb.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define LIMIT_MS 5000

struct route {
    uv_getaddrinfo_t lookup;
    uv_timer_t limit;
    void *argument;
    void (*done)(void *argument, const char *address); /* NULL once it was called or given up */
    unsigned open; /* of lookup and limit, those that still will call back */
};

static void release(struct route *route)
{
    if (--route->open == 0)
        free(route);
}

static void limit_closed(uv_handle_t *handle)
{
    release(handle->data);
}

static void finish(struct route *route, const char *address)
{
    void (*done)(void *, const char *) = route->done;

    if (!done)
        return;
    route->done = NULL;
    uv_close((uv_handle_t *)&route->limit, limit_closed);
    done(route->argument, address);
}

static bool local_address(const struct addrinfo *remote, char address[ROUTE_ADDRESS_SIZE])
{
    struct sockaddr_storage local;
    socklen_t length = sizeof local;
    int probe = socket(remote->ai_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool ok;

    if (probe < 0)
        return false;
    ok = connect(probe, remote->ai_addr, remote->ai_addrlen) == 0 &&
         getsockname(probe, (struct sockaddr *)&local, &length) == 0 &&
         getnameinfo((struct sockaddr *)&local, length, address, ROUTE_ADDRESS_SIZE, NULL, 0,
                     NI_NUMERICHOST) == 0;
    close(probe);
    return ok;
}

static void looked_up(uv_getaddrinfo_t *lookup, int status, struct addrinfo *list)
{
    struct route *route = lookup->data;
    char address[ROUTE_ADDRESS_SIZE] = "";

    if (status == 0 && route->done)
        for (const struct addrinfo *next = list; next && address[0] == '\0'; next = next->ai_next)
            if (!local_address(next, address))
                address[0] = '\0';
    uv_freeaddrinfo(list);
    finish(route, address);
    release(route);
}

static void limit_reached(uv_timer_t *limit)
{
    struct route *route = limit->data;

    if (route->open == 2)
        uv_cancel((uv_req_t *)&route->lookup);
    finish(route, "");
}

struct route *route_find(uv_loop_t *loop, const char *host, void *argument,
                         void (*done)(void *argument, const char *address))
{
    /* A port, because connecting to port 0 fails; which one makes no difference to the route. */
    static const char any_port[] = "7547";
    const struct addrinfo hints = {.ai_socktype = SOCK_DGRAM};
    struct route *route = mem_alloc(sizeof *route);

    route->argument = argument;
    route->done = done;
    route->open = 2;
    route->lookup.data = route;
    route->limit.data = route;
    uv_timer_init(loop, &route->limit);
    if (uv_getaddrinfo(loop, &route->lookup, looked_up, host, any_port, &hints) == 0) {
        uv_timer_start(&route->limit, limit_reached, LIMIT_MS, 0);
    } else {
        route->open--;
        uv_timer_start(&route->limit, limit_reached, 0, 0);
    }
    return route;
}

void route_cancel(struct route *route)
{
    if (!route)
        return;
    route->done = NULL;
    if (route->open == 2)
        uv_cancel((uv_req_t *)&route->lookup);
    uv_close((uv_handle_t *)&route->limit, limit_closed);
}
