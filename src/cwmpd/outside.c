/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/outside.h"

#include "base/text.h"
#include "cwmpd/route.h"
#include "device/addresses.h"
#include "device/routes.h"

#include <net/if_arp.h>
#include <netinet/in.h>

/* A port for a look at the route; which one makes no difference. */
#define ANY_PORT 7547

static bool is_live(const struct link *link)
{
    return link && link->enabled && (link->status == LINK_UP || link->status == LINK_UNKNOWN);
}

static bool is_port(const struct link *link)
{
    return !link->loopback && link->hardware == ARPHRD_ETHER && link->parent == 0 &&
           (link->kind[0] == '\0' || text_equal(link->kind, "veth"));
}

static bool are_ports_down(const struct links *links)
{
    bool any = false;

    for (size_t i = 0; i < links->count; i++) {
        if (is_port(&links->items[i]) && is_live(&links->items[i]))
            return false;
        any = any || is_port(&links->items[i]);
    }
    return any;
}

/* False for what the kernel cannot be asked about. */
static bool read_peer(const char *text, struct route_remote *remote)
{
    struct sockaddr_in *four = (struct sockaddr_in *)&remote->address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&remote->address;

    *remote = (struct route_remote){.length = 0};
    if (inet_pton(AF_INET, text, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(ANY_PORT);
        remote->length = sizeof *four;
    } else if (inet_pton(AF_INET6, text, &six->sin6_addr) == 1 &&
               !IN6_IS_ADDR_LINKLOCAL(&six->sin6_addr)) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(ANY_PORT);
        remote->length = sizeof *six;
    }
    return remote->length != 0;
}

/* The address that packets to it would have is one of a link that is up, or it is this device. */
static bool has_way(const struct links *links, const char *peer, const struct route_remote *remote)
{
    char local[ROUTE_ADDRESS_SIZE];
    struct addresses addresses = {0};
    struct cwmp_error error;
    bool live = true;

    if (!route_local(remote, local))
        return false;
    if (!text_equal(local, peer) && addresses_read(&addresses, &error) == CWMP_OK)
        for (size_t i = 0; i < addresses.count; i++)
            if (text_equal(addresses.items[i].text, local))
                live = is_live(links_by_index(links, addresses.items[i].link));
    addresses_free(&addresses);
    return live;
}

static bool has_default(const struct links *links)
{
    struct routes routes = {0};
    struct cwmp_error error;
    bool found = routes_read(&routes, links, &error) != CWMP_OK;

    for (size_t i = 0; !found && i < routes.count; i++) {
        const struct route *route = &routes.items[i];

        found = route->length == 0 && route->type == ROUTE_NORMAL && !route->dead &&
                is_live(links_by_index(links, route->link));
    }
    routes_free(&routes);
    return found;
}

bool outside_is_cut(const char *peer)
{
    struct links links = {0};
    struct route_remote remote;
    struct cwmp_error error;
    bool cut = links_read(&links, &error) == CWMP_OK;

    if (cut && peer[0] != '\0')
        cut = read_peer(peer, &remote) && !has_way(&links, peer, &remote);
    else if (cut)
        cut = are_ports_down(&links);
    cut = cut && !has_default(&links);
    links_free(&links);
    return cut;
}
