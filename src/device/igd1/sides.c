/* SPDX-License-Identifier: Apache-2.0 */
#include "device/igd1/sides.h"

#include "device/layers.h"

const struct link *sides_wan(struct cwmp_call *call)
{
    struct network *network = &call_device(call)->network;
    const struct routes *routes = network_routes(network, call->error);
    const struct link *wan = routes == NULL ? NULL : layers_upstream(&network->links, routes);

    return wan == NULL ? NULL : call_keep(call, wan, sizeof *wan);
}

bool sides_is_lan(struct network *network, const struct link *wan, const struct link *link)
{
    const struct link *below = wan == NULL ? NULL : layers_below_ip(&network->links, wan);

    if (link->loopback || link->master != 0 || (wan != NULL && link->index == wan->index) ||
        (below != NULL && link->index == below->index))
        return false;
    return layers_is_ethernet_link(link) || layers_is_ip_interface(link, &network->addresses);
}

const char *sides_wan_connection(struct cwmp_call *call, const struct link *wan)
{
    const char *keys[] = {wan->name, wan->name, wan->name};

    return cwmp_reference(call, "wan_ip_connection", keys, 3);
}

static const char *lan_interface(struct cwmp_call *call, const struct link *lan)
{
    const struct addresses *addresses = network_addresses(&call_device(call)->network, call->error);
    const struct address *address =
        addresses == NULL ? NULL : addresses_first(addresses, lan->index, AF_INET);
    const char *keys[2] = {lan->name};

    if (address == NULL)
        return "";
    keys[1] = cwmp_text(call, "%s", address->key);
    return cwmp_reference(call, "lan_ip_interface", keys, 2);
}

const char *sides_interface(struct cwmp_call *call, const struct link *link)
{
    const struct link *wan = sides_wan(call);

    if (link == NULL)
        return "";
    link = call_keep(call, link, sizeof *link);
    return wan != NULL && link->index == wan->index ? sides_wan_connection(call, wan)
                                                    : lan_interface(call, link);
}

const char *sides_ethernet_status(const struct link *link)
{
    if (!link->enabled)
        return "Disabled";
    if (link->status == LINK_UP)
        return "Up";
    return link->status == LINK_ERROR ? "Error" : "NoLink";
}
