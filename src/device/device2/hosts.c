/* SPDX-License-Identifier: Apache-2.0 */
/* Hosts of Device:2: who the device has met on its links. */
#include "device/call.h"
#include "device/layers.h"

#include "device2/handlers.h"

#include <string.h>

enum cwmp_fault device2_hosts_host_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct neighbours *neighbours =
        network_neighbours(&call_device(call)->network, call->error);

    if (neighbours == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < neighbours->count; i++) {
        if (i == 0 || strcmp(neighbours->items[i].mac, neighbours->items[i - 1].mac) != 0)
            cwmp_keys_add(keys, neighbours->items[i].mac);
    }
    return CWMP_OK;
}

/* The addresses of the host whose key is outermost; NULL with 9002 when it is gone. */
static const struct neighbour *find_host(struct cwmp_call *call, size_t *count)
{
    const struct neighbours *neighbours =
        network_neighbours(&call_device(call)->network, call->error);
    const struct neighbour *host;

    if (neighbours == NULL)
        return NULL;
    host = neighbours_host(neighbours, call->keys[0], count);
    if (host == NULL)
        call_gone(call, "host");
    return host;
}

/* Its arguments may be of the past once the first reference was asked for, so names go first. */
static void read_interfaces(struct cwmp_call *call, const struct link *link,
                            const struct link *jack, struct device2_hosts_host *row)
{
    const char *upper = link == NULL ? NULL : cwmp_text(call, "%s", link->name);
    const char *lower = jack == NULL ? NULL : cwmp_text(call, "%s", jack->name);

    row->layer3_interface = call_reference(call, "ip_interface", upper);
    row->layer1_interface = call_reference(call, "ethernet_interface", lower);
}

enum cwmp_fault device2_hosts_host_read(struct cwmp_call *call, struct device2_hosts_host *row)
{
    size_t count;
    const struct neighbour *host = find_host(call, &count);
    const struct links *links = network_links(&call_device(call)->network, call->error);
    const struct link *link, *jack;

    if (host == NULL || links == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->phys_address = cwmp_text(call, "%s", host->mac);
    row->ip_address = cwmp_text(call, "%s", host->text);
    row->active = false;
    for (size_t i = 0; i < count; i++)
        row->active = row->active || host[i].active;
    link = links_by_index(links, host->link);
    jack = link == NULL ? NULL : layers_jack(links, link);
    row->interface_type = link != NULL && link->wireless ? "Wi-Fi"
                          : jack != NULL                 ? "Ethernet"
                                                         : "Other";
    read_interfaces(call, link, jack, row);
    return CWMP_OK;
}

static enum cwmp_fault list_addresses(struct cwmp_call *call, struct cwmp_keys *keys,
                                      uint8_t family)
{
    size_t count;
    const struct neighbour *host = find_host(call, &count);

    if (host == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < count; i++) {
        if (host[i].family == family)
            cwmp_keys_add(keys, host[i].text);
    }
    return CWMP_OK;
}

enum cwmp_fault device2_hosts_host_ipv4_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_addresses(call, keys, AF_INET);
}

enum cwmp_fault device2_hosts_host_ipv4_read(struct cwmp_call *call,
                                             struct device2_hosts_host_ipv4_address *row)
{
    row->ip_address = cwmp_text(call, "%s", call_key(call));
    return CWMP_OK;
}

enum cwmp_fault device2_hosts_host_ipv6_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_addresses(call, keys, AF_INET6);
}

enum cwmp_fault device2_hosts_host_ipv6_read(struct cwmp_call *call,
                                             struct device2_hosts_host_ipv6_address *row)
{
    row->ip_address = cwmp_text(call, "%s", call_key(call));
    return CWMP_OK;
}
