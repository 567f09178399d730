/* SPDX-License-Identifier: Apache-2.0 */
/* The connection of the WAN of InternetGatewayDevice:1: one, with the link's first address. */
#include "base/buf.h"
#include "base/text.h"
#include "device/igd1/sides.h"
#include "device/layers.h"

#include "igd1/handlers.h"

#include <string.h>

#define MTU_MAXIMUM       1540 /* of the model */
#define DNS_SERVERS_LIMIT 64   /* characters */

enum cwmp_fault igd1_wan_connection_device_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    cwmp_keys_add(keys, call->keys[0]);
    return CWMP_OK;
}

enum cwmp_fault igd1_wan_ethernet_link_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_connection_device_wan_ethernet_link_config *row)
{
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    if (layers_below_ip(&call_device(call)->network.links, link) != NULL)
        row->ethernet_link_status = link->status == LINK_UP ? "Up" : "Down";
    return CWMP_OK;
}

enum cwmp_fault igd1_wan_ip_connection_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    if (call_key(call) != NULL)
        cwmp_keys_add(keys, call_key(call));
    return CWMP_OK;
}

static const char *dns_servers(struct cwmp_call *call)
{
    const struct resolver *resolver = device_resolver(call_device(call));
    struct buf list = {0};
    const char *text;

    for (size_t i = 0; i < resolver->count; i++) {
        const char *server = resolver->servers[i].text;

        if (list.length + strlen(server) < DNS_SERVERS_LIMIT)
            buf_printf(&list, "%s%s", list.length == 0 ? "" : ",", server);
    }
    text = cwmp_text(call, "%s", buf_text(&list));
    buf_free(&list);
    return text;
}

static void read_address(struct cwmp_call *call, const struct address *address,
                         struct igd1_wan_device_wan_connection_device_wanip_connection *row)
{
    char mask[INET_ADDRSTRLEN];

    addresses_format_mask(address->length, mask);
    row->addressing_type = address->origin == ADDRESS_DHCP ? "DHCP" : "Static";
    row->external_ip_address = cwmp_text(call, "%s", address->text);
    row->subnet_mask = cwmp_text(call, "%s", mask);
}

enum cwmp_fault
igd1_wan_ip_connection_read(struct cwmp_call *call,
                            struct igd1_wan_device_wan_connection_device_wanip_connection *row)
{
    struct device *device = call_device(call);
    const struct addresses *addresses = network_addresses(&device->network, call->error);
    const struct routes *routes = network_routes(&device->network, call->error);
    const struct address *address;
    const struct route *route;
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL || addresses == NULL || routes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    address = addresses_first(addresses, link->index, AF_INET);
    route = routes_default(routes, AF_INET);
    row->enable = link->enabled;
    row->connection_status = !link->enabled                               ? "Disconnected"
                             : link->status == LINK_UP && address != NULL ? "Connected"
                                                                          : "Connecting";
    row->uptime = device_link_age(device, link);
    if (*row->name == '\0')
        row->name = link->name;
    if (address != NULL)
        read_address(call, address, row);
    if (route != NULL && route->link == link->index)
        row->default_gateway = cwmp_text(call, "%s", route->gateway);
    row->dns_servers = dns_servers(call);
    if (link->mtu > 0)
        row->max_mtu_size = link->mtu > MTU_MAXIMUM ? MTU_MAXIMUM : link->mtu;
    row->mac_address = link->mac;
    row->connection_trigger = "AlwaysOn";
    return CWMP_OK;
}

enum cwmp_fault igd1_wan_ip_connection_validate(
    struct cwmp_call *call,
    const struct igd1_wan_device_wan_connection_device_wanip_connection *before,
    const struct igd1_wan_device_wan_connection_device_wanip_connection *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"AddressingType", text_equal(before->addressing_type, after->addressing_type)},
        {"ExternalIPAddress", text_equal(before->external_ip_address, after->external_ip_address)},
        {"SubnetMask", text_equal(before->subnet_mask, after->subnet_mask)},
        {"DefaultGateway", text_equal(before->default_gateway, after->default_gateway)},
        {"DNSServers", text_equal(before->dns_servers, after->dns_servers)},
        {"MaxMTUSize", before->max_mtu_size == after->max_mtu_size},
        {"MACAddress", text_equal(before->mac_address, after->mac_address)},
        {"ConnectionTrigger", text_equal(before->connection_trigger, after->connection_trigger)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault igd1_wan_ip_connection_stats_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_connection_device_wanip_connection_stats *row)
{
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->ethernet_bytes_sent = (uint32_t)link->stats.tx_bytes;
    row->ethernet_bytes_received = (uint32_t)link->stats.rx_bytes;
    row->ethernet_packets_sent = (uint32_t)link->stats.tx_packets;
    row->ethernet_packets_received = (uint32_t)link->stats.rx_packets;
    row->ethernet_errors_sent = (uint32_t)link->stats.tx_errors;
    row->ethernet_errors_received = (uint32_t)link->stats.rx_errors;
    row->ethernet_discard_packets_sent = (uint32_t)link->stats.tx_dropped;
    row->ethernet_discard_packets_received = (uint32_t)link->stats.rx_dropped;
    row->ethernet_multicast_packets_received = (uint32_t)link->stats.multicast;
    return CWMP_OK;
}
