/* SPDX-License-Identifier: Apache-2.0 */
/* Layer3Forwarding of InternetGatewayDevice:1: the kernel's main IPv4 table. */
#include "base/text.h"
#include "device/igd1/sides.h"

#include "igd1/handlers.h"

#include <linux/rtnetlink.h>

#define MTU_MAXIMUM 1540 /* of the model */

enum cwmp_fault igd1_layer3_read(struct cwmp_call *call, struct igd1_layer3_forwarding *row)
{
    const struct link *wan = sides_wan(call);

    if (*row->default_connection_service == '\0' && wan != NULL)
        row->default_connection_service = sides_wan_connection(call, wan);
    return CWMP_OK;
}

enum cwmp_fault igd1_layer3_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct routes *routes = network_routes(&call_device(call)->network, call->error);

    if (routes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < routes->count; i++) {
        const struct route *route = &routes->items[i];

        /* The model has no word for routes that lead nowhere. */
        if (route->family == AF_INET && route->type == ROUTE_NORMAL)
            cwmp_keys_add(keys, route->key);
    }
    return CWMP_OK;
}

static void read_destination(struct cwmp_call *call, const struct route *route,
                             struct igd1_layer3_forwarding_forwarding *row)
{
    char mask[INET_ADDRSTRLEN];

    row->type = route->length == 0 ? "Default" : route->length == 32 ? "Host" : "Network";
    if (route->length == 0)
        return;
    addresses_format_mask(route->length, mask);
    row->dest_ip_address = route->destination;
    row->dest_subnet_mask = cwmp_text(call, "%s", mask);
}

enum cwmp_fault igd1_layer3_forwarding_read(struct cwmp_call *call,
                                            struct igd1_layer3_forwarding_forwarding *row)
{
    const struct routes *routes;
    const struct route *route;
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    routes = network_routes(&call_device(call)->network, call->error);
    if (routes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    route = routes_find(routes, AF_INET, call_key(call));
    if (route == NULL)
        return call_gone(call, "route");
    route = call_keep(call, route, sizeof *route);
    link = links_by_index(&call_device(call)->network.links, route->link);
    row->enable = true;
    row->status = route->dead ? "Error" : "Enabled";
    row->static_route = route->protocol == RTPROT_STATIC || route->protocol == RTPROT_BOOT;
    row->gateway_ip_address = route->gateway;
    row->forwarding_metric = route->metric > INT32_MAX ? INT32_MAX : (int32_t)route->metric;
    read_destination(call, route, row);
    if (link != NULL && link->mtu > 0)
        row->mtu = link->mtu > MTU_MAXIMUM ? MTU_MAXIMUM : link->mtu;
    row->interface = sides_interface(call, link);
    return CWMP_OK;
}

enum cwmp_fault
igd1_layer3_forwarding_validate(struct cwmp_call *call,
                                const struct igd1_layer3_forwarding_forwarding *before,
                                const struct igd1_layer3_forwarding_forwarding *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"Type", text_equal(before->type, after->type)},
        {"DestIPAddress", text_equal(before->dest_ip_address, after->dest_ip_address)},
        {"DestSubnetMask", text_equal(before->dest_subnet_mask, after->dest_subnet_mask)},
        {"GatewayIPAddress", text_equal(before->gateway_ip_address, after->gateway_ip_address)},
        {"Interface", text_equal(before->interface, after->interface)},
        {"ForwardingMetric", before->forwarding_metric == after->forwarding_metric},
        {"MTU", before->mtu == after->mtu},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}
