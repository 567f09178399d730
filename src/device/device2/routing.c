/* SPDX-License-Identifier: Apache-2.0 */
/* Routing of Device:2: one router, the kernel's main tables. */
#include "base/text.h"
#include "device/call.h"
#include "device/device2/keys.h"

#include "device2/handlers.h"

#include <linux/rtnetlink.h>

enum cwmp_fault device2_router_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, DEVICE2_ROUTER);
    return CWMP_OK;
}

enum cwmp_fault device2_router_read(struct cwmp_call *call, struct device2_routing_router *row)
{
    if (call_key(call) == NULL)
        return CWMP_OK;
    row->enable = true;
    row->status = "Enabled";
    return CWMP_OK;
}

enum cwmp_fault device2_router_validate(struct cwmp_call *call,
                                        const struct device2_routing_router *before,
                                        const struct device2_routing_router *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

static enum cwmp_fault list_routes(struct cwmp_call *call, struct cwmp_keys *keys, uint8_t family)
{
    const struct routes *routes;

    if (call_key(call) == NULL)
        return CWMP_OK;
    routes = network_routes(&call_device(call)->network, call->error);
    if (routes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < routes->count; i++) {
        if (routes->items[i].family == family)
            cwmp_keys_add(keys, routes->items[i].key);
    }
    return CWMP_OK;
}

static const struct route *find_route(struct cwmp_call *call, uint8_t family)
{
    const struct routes *routes = network_routes(&call_device(call)->network, call->error);
    const struct route *route;

    if (routes == NULL)
        return NULL;
    route = routes_find(routes, family, call_key(call));
    if (route == NULL) {
        call_gone(call, "route");
        return NULL;
    }
    return call_keep(call, route, sizeof *route);
}

static const char *type_name(enum route_type type)
{
    static const char *const names[] = {[ROUTE_NORMAL] = "Normal",
                                        [ROUTE_RECEIVE] = "Receive",
                                        [ROUTE_BLACKHOLE] = "Blackhole",
                                        [ROUTE_UNREACHABLE] = "Unreachable",
                                        [ROUTE_PROHIBIT] = "Prohibit"};

    return names[type];
}

static const char *ipv4_origin(uint8_t protocol)
{
    switch (protocol) {
    case RTPROT_DHCP:
        return "DHCPv4";
    case RTPROT_OSPF:
        return "OSPF";
    case RTPROT_RIP:
        return "RIP";
    default:
        return "Static";
    }
}

static const char *ipv6_origin(uint8_t protocol)
{
    switch (protocol) {
    case RTPROT_DHCP:
        return "DHCPv6";
    case RTPROT_OSPF:
        return "OSPF";
    case RTPROT_RA:
        return "RA";
    case RTPROT_RIP:
        return "RIPng";
    default:
        return "Static";
    }
}

static const char *interface_of(struct cwmp_call *call, const struct route *route)
{
    return call_link_reference(call, "ip_interface",
                               links_by_index(&call_device(call)->network.links, route->link));
}

static int32_t model_metric(const struct route *route)
{
    return route->metric > INT32_MAX ? INT32_MAX : (int32_t)route->metric;
}

enum cwmp_fault device2_ipv4_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_routes(call, keys, AF_INET);
}

enum cwmp_fault device2_ipv4_forwarding_read(struct cwmp_call *call,
                                             struct device2_routing_router_ipv4_forwarding *row)
{
    const struct route *route;
    char mask[INET_ADDRSTRLEN];

    if (call_key(call) == NULL)
        return CWMP_OK;
    route = find_route(call, AF_INET);
    if (route == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = true;
    row->status = route->dead ? "Error" : "Enabled";
    row->type = type_name(route->type);
    row->static_route = route->protocol == RTPROT_STATIC || route->protocol == RTPROT_BOOT;
    if (route->length > 0) {
        addresses_format_mask(route->length, mask);
        row->dest_ip_address = cwmp_text(call, "%s", route->destination);
        row->dest_subnet_mask = cwmp_text(call, "%s", mask);
    }
    row->gateway_ip_address = cwmp_text(call, "%s", route->gateway);
    row->interface = interface_of(call, route);
    row->origin = ipv4_origin(route->protocol);
    row->forwarding_metric = model_metric(route);
    return CWMP_OK;
}

enum cwmp_fault
device2_ipv4_forwarding_validate(struct cwmp_call *call,
                                 const struct device2_routing_router_ipv4_forwarding *before,
                                 const struct device2_routing_router_ipv4_forwarding *after)
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
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault device2_ipv6_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_routes(call, keys, AF_INET6);
}

enum cwmp_fault device2_ipv6_forwarding_read(struct cwmp_call *call,
                                             struct device2_routing_router_ipv6_forwarding *row)
{
    const struct device *device = call_device(call);
    const struct route *route;

    if (call_key(call) == NULL)
        return CWMP_OK;
    route = find_route(call, AF_INET6);
    if (route == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = true;
    row->status = route->dead ? "Error" : "Enabled";
    row->type = type_name(route->type);
    row->dest_ip_prefix = cwmp_text(call, "%s/%u", route->destination, route->length);
    row->next_hop = cwmp_text(call, "%s", route->gateway);
    row->interface = interface_of(call, route);
    row->origin = ipv6_origin(route->protocol);
    row->forwarding_metric = model_metric(route);
    row->expiration_time = (struct cwmp_time){.seconds = CWMP_TIME_INFINITE};
    if (route->expires != 0)
        row->expiration_time = device_time_in(device, route->expires);
    return CWMP_OK;
}

enum cwmp_fault
device2_ipv6_forwarding_validate(struct cwmp_call *call,
                                 const struct device2_routing_router_ipv6_forwarding *before,
                                 const struct device2_routing_router_ipv6_forwarding *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"Type", text_equal(before->type, after->type)},
        {"DestIPPrefix", text_equal(before->dest_ip_prefix, after->dest_ip_prefix)},
        {"NextHop", text_equal(before->next_hop, after->next_hop)},
        {"Interface", text_equal(before->interface, after->interface)},
        {"ForwardingMetric", before->forwarding_metric == after->forwarding_metric},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}
