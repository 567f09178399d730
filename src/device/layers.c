/* SPDX-License-Identifier: Apache-2.0 */
#include "device/layers.h"

#include <net/if_arp.h>
#include <string.h>

/* Ethernet links that stand on others, and queueing devices that never send anything. */
static bool is_made_of_others(const struct link *link)
{
    static const char *const kinds[] = {"bridge",  "bond",   "team", "vlan", "macvlan",
                                        "macvtap", "ipvlan", "ifb",  "vrf"};

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(link->kind, kinds[i]) == 0)
            return true;
    }
    return false;
}

static bool is_ethernet(const struct link *link)
{
    return link->hardware == ARPHRD_ETHER && !link->loopback;
}

static bool stands_on_ports(const struct link *link)
{
    return strcmp(link->kind, "bridge") == 0 || strcmp(link->kind, "bond") == 0 ||
           strcmp(link->kind, "team") == 0;
}

bool layers_is_ethernet_interface(const struct link *link)
{
    return is_ethernet(link) && !link->wireless && !is_made_of_others(link);
}

bool layers_is_ethernet_link(const struct link *link)
{
    return is_ethernet(link) && link->master == 0 &&
           (!is_made_of_others(link) || stands_on_ports(link));
}

bool layers_is_ip_interface(const struct link *link, const struct addresses *addresses)
{
    return link->loopback ||
           (link->master == 0 && addresses_first(addresses, link->index, AF_UNSPEC) != NULL);
}

const struct link *layers_below_ip(const struct links *links, const struct link *link)
{
    /* A VLAN on a bridge on …: the kernel nests no deeper than eight links. */
    for (int depth = 0; link != NULL && depth < 8; depth++) {
        if (layers_is_ethernet_link(link))
            return link;
        link = link->parent == 0 ? NULL : links_by_index(links, link->parent);
    }
    return NULL;
}

const struct link *layers_below_ethernet(const struct links *links, const struct link *link,
                                         size_t position)
{
    if (!stands_on_ports(link))
        return position == 0 && layers_is_ethernet_interface(link) ? link : NULL;
    for (size_t i = 0; i < links->count; i++) {
        const struct link *port = &links->items[i];

        if (port->master == link->index && layers_is_ethernet_interface(port) && position-- == 0)
            return port;
    }
    return NULL;
}

const struct link *layers_jack(const struct links *links, const struct link *link)
{
    const struct link *ethernet = layers_below_ip(links, link);

    if (ethernet == NULL || layers_below_ethernet(links, ethernet, 1) != NULL)
        return NULL;
    return layers_below_ethernet(links, ethernet, 0);
}

const struct link *layers_upstream(const struct links *links, const struct routes *routes)
{
    const struct route *route = routes_default(routes, AF_INET);

    if (route == NULL)
        route = routes_default(routes, AF_INET6);
    return route == NULL ? NULL : links_by_index(links, route->link);
}
