/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/route.h"

#include "base/mem.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIMIT_MS 5000

struct route {
    uv_getaddrinfo_t lookup;
    uv_timer_t limit;
    void *argument;
    void (*done)(void *argument,
                 const struct route_remote *remote); /* NULL once it was called or given up */
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

static void finish(struct route *route, const struct route_remote *remote)
{
    void (*done)(void *, const struct route_remote *) = route->done;

    if (!done)
        return;
    route->done = NULL;
    uv_close((uv_handle_t *)&route->limit, limit_closed);
    done(route->argument, remote);
}

bool route_local(const struct route_remote *remote, char address[ROUTE_ADDRESS_SIZE])
{
    struct sockaddr_storage local;
    socklen_t length = sizeof local;
    int probe;
    bool ok;

    if (remote->length == 0)
        return false;
    probe = socket(remote->address.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return false;
    ok = connect(probe, (const struct sockaddr *)&remote->address, remote->length) == 0 &&
         getsockname(probe, (struct sockaddr *)&local, &length) == 0 &&
         getnameinfo((struct sockaddr *)&local, length, address, ROUTE_ADDRESS_SIZE, NULL, 0,
                     NI_NUMERICHOST) == 0;
    close(probe);
    return ok;
}

static void looked_up(uv_getaddrinfo_t *lookup, int status, struct addrinfo *list)
{
    struct route *route = lookup->data;
    struct route_remote remote = {.length = 0};
    char address[ROUTE_ADDRESS_SIZE];

    for (const struct addrinfo *next = status == 0 ? list : NULL; next; next = next->ai_next) {
        memcpy(&remote.address, next->ai_addr, next->ai_addrlen);
        remote.length = next->ai_addrlen;
        if (route_local(&remote, address))
            break;
    }
    uv_freeaddrinfo(list);
    finish(route, &remote);
    release(route);
}

static void limit_reached(uv_timer_t *limit)
{
    struct route *route = limit->data;

    if (route->open == 2)
        uv_cancel((uv_req_t *)&route->lookup);
    finish(route, &(struct route_remote){.length = 0});
}

struct route *route_find(uv_loop_t *loop, const char *host, int family, void *argument,
                         void (*done)(void *argument, const struct route_remote *remote))
{
    /* A port, because connecting to port 0 fails; which one makes no difference to the route. */
    static const char any_port[] = "7547";
    const struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM};
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
