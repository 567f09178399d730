/* SPDX-License-Identifier: Apache-2.0 */
/* Hosts of a LANDevice of InternetGatewayDevice:1: who was met on that link. */
#include "device/igd1/sides.h"
#include "device/layers.h"

#include "igd1/handlers.h"

#include <string.h>

enum cwmp_fault igd1_lan_hosts_host_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct neighbours *neighbours;
    const struct link *link;
    const char *last = "";

    if (call->keys[0] == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    neighbours = network_neighbours(&call_device(call)->network, call->error);
    if (link == NULL || neighbours == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < neighbours->count; i++) {
        const struct neighbour *neighbour = &neighbours->items[i];

        if (neighbour->link != link->index || strcmp(neighbour->mac, last) == 0)
            continue;
        last = neighbour->mac;
        cwmp_keys_add(keys, last);
    }
    return CWMP_OK;
}

/* The host's first address on the link; `active` when any of them is. NULL for none. */
static const struct neighbour *find_host(const struct neighbours *neighbours, const char *mac,
                                         uint32_t link, bool *active)
{
    size_t count;
    const struct neighbour *all = neighbours_host(neighbours, mac, &count);
    const struct neighbour *first = NULL;

    *active = false;
    for (size_t i = 0; i < count; i++) {
        if (all[i].link != link)
            continue;
        first = first == NULL ? &all[i] : first;
        *active = *active || all[i].active;
    }
    return first;
}

enum cwmp_fault igd1_lan_hosts_host_read(struct cwmp_call *call,
                                         struct igd1_lan_device_hosts_host *row)
{
    struct network *network = &call_device(call)->network;
    const struct link *link = call_link(call, 0);
    const struct neighbours *neighbours = network_neighbours(network, call->error);
    const struct neighbour *host;
    const struct link *jack;
    const char *keys[2];

    if (link == NULL || neighbours == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    host = find_host(neighbours, call_key(call), link->index, &row->active);
    if (host == NULL)
        return call_gone(call, "host");
    row->ip_address = cwmp_text(call, "%s", host->text);
    row->mac_address = cwmp_text(call, "%s", host->mac);
    row->interface_type = "Other";
    if (link->wireless)
        row->interface_type = "802.11";
    jack = layers_jack(&network->links, link);
    if (jack != NULL) {
        row->interface_type = "Ethernet";
        keys[0] = link->name;
        keys[1] = cwmp_text(call, "%s", jack->name);
        row->layer2_interface = cwmp_reference(call, "lan_ethernet_interface", keys, 2);
    }
    return CWMP_OK;
}
