/* SPDX-License-Identifier: Apache-2.0 */
/* LANDevice of InternetGatewayDevice:1: its addresses and Ethernet interfaces. */
#include "base/text.h"
#include "device/ethtool.h"
#include "device/igd1/sides.h"
#include "device/layers.h"

#include "igd1/handlers.h"

enum cwmp_fault igd1_lan_device_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct network *network = &call_device(call)->network;
    const struct links *links = network_links(network, call->error);
    const struct addresses *addresses = network_addresses(network, call->error);
    const struct link *wan = sides_wan(call);

    if (links == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < links->count; i++) {
        if (sides_is_lan(network, wan, &links->items[i]))
            cwmp_keys_add(keys, links->items[i].name);
    }
    return CWMP_OK;
}

enum cwmp_fault igd1_lan_host_config_read(struct cwmp_call *call,
                                          struct igd1_lan_device_lan_host_config_management *row)
{
    const struct link *link;

    if (call->keys[0] == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->mac_address = link->mac;
    return CWMP_OK;
}

enum cwmp_fault igd1_lan_ip_interface_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct addresses *addresses;
    const struct link *link;

    if (call->keys[0] == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    addresses = network_addresses(&call_device(call)->network, call->error);
    if (link == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < addresses->count; i++) {
        if (addresses->items[i].link == link->index && addresses->items[i].family == AF_INET)
            cwmp_keys_add(keys, addresses->items[i].key);
    }
    return CWMP_OK;
}

enum cwmp_fault
igd1_lan_ip_interface_read(struct cwmp_call *call,
                           struct igd1_lan_device_lan_host_config_management_ip_interface *row)
{
    const struct addresses *addresses;
    const struct address *address;
    const struct link *link;
    char mask[INET_ADDRSTRLEN];

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    addresses = network_addresses(&call_device(call)->network, call->error);
    if (link == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    address = addresses_find(addresses, link->index, AF_INET, call_key(call));
    if (address == NULL)
        return call_gone(call, "address");
    addresses_format_mask(address->length, mask);
    row->enable = true;
    row->ip_interface_ip_address = cwmp_text(call, "%s", address->text);
    row->ip_interface_subnet_mask = cwmp_text(call, "%s", mask);
    row->ip_interface_addressing_type = address->origin == ADDRESS_DHCP        ? "DHCP"
                                        : address->origin == ADDRESS_AUTOMATIC ? "AutoIP"
                                                                               : "Static";
    return CWMP_OK;
}

enum cwmp_fault igd1_lan_ip_interface_validate(
    struct cwmp_call *call,
    const struct igd1_lan_device_lan_host_config_management_ip_interface *before,
    const struct igd1_lan_device_lan_host_config_management_ip_interface *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"IPInterfaceIPAddress",
         text_equal(before->ip_interface_ip_address, after->ip_interface_ip_address)},
        {"IPInterfaceSubnetMask",
         text_equal(before->ip_interface_subnet_mask, after->ip_interface_subnet_mask)},
        {"IPInterfaceAddressingType",
         text_equal(before->ip_interface_addressing_type, after->ip_interface_addressing_type)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault igd1_lan_ethernet_interface_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct links *links;
    const struct link *link, *jack;

    if (call->keys[0] == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    links = network_links(&call_device(call)->network, call->error);
    if (link == NULL || links == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; (jack = layers_below_ethernet(links, link, i)) != NULL; i++)
        cwmp_keys_add(keys, jack->name);
    return CWMP_OK;
}

/* Of the rates only those that the model has a word for. */
static const char *rate_name(uint32_t megabits)
{
    switch (megabits) {
    case 10:
        return "10";
    case 100:
        return "100";
    case 1000:
        return "1000";
    case 10000:
        return "10000";
    default:
        return "Auto";
    }
}

enum cwmp_fault
igd1_lan_ethernet_interface_read(struct cwmp_call *call,
                                 struct igd1_lan_device_lan_ethernet_interface_config *row)
{
    const struct link *link = call_link(call, 1);
    struct ethtool ethtool;

    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = link->enabled;
    row->status = sides_ethernet_status(link);
    row->name = link->name;
    row->mac_address = link->mac;
    if (ethtool_read(link->name, &ethtool) && !ethtool.automatic) {
        row->max_bit_rate = rate_name(ethtool.speed);
        row->duplex_mode = !ethtool.duplex_known ? "Auto" : ethtool.full_duplex ? "Full" : "Half";
    }
    return CWMP_OK;
}

enum cwmp_fault igd1_lan_ethernet_interface_validate(
    struct cwmp_call *call, const struct igd1_lan_device_lan_ethernet_interface_config *before,
    const struct igd1_lan_device_lan_ethernet_interface_config *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"MaxBitRate", text_equal(before->max_bit_rate, after->max_bit_rate)},
        {"DuplexMode", text_equal(before->duplex_mode, after->duplex_mode)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault igd1_lan_ethernet_interface_stats_read(
    struct cwmp_call *call, struct igd1_lan_device_lan_ethernet_interface_config_stats *row)
{
    const struct link *link = call_link(call, 1);

    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    /* Counters of this model wrap around at 32 bits. */
    row->bytes_sent = (uint32_t)link->stats.tx_bytes;
    row->bytes_received = (uint32_t)link->stats.rx_bytes;
    row->packets_sent = (uint32_t)link->stats.tx_packets;
    row->packets_received = (uint32_t)link->stats.rx_packets;
    row->errors_sent = (uint32_t)link->stats.tx_errors;
    row->errors_received = (uint32_t)link->stats.rx_errors;
    row->discard_packets_sent = (uint32_t)link->stats.tx_dropped;
    row->discard_packets_received = (uint32_t)link->stats.rx_dropped;
    row->multicast_packets_received = (uint32_t)link->stats.multicast;
    return CWMP_OK;
}
