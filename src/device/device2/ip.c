/* SPDX-License-Identifier: Apache-2.0 */
/* IP of Device:2: interfaces, their addresses and counters. */
#include "base/text.h"
#include "device/call.h"
#include "device/device2/keys.h"
#include "device/files.h"
#include "device/layers.h"

#include "device2/handlers.h"

#include <stdio.h>

/* What the model can say of an MTU; the loopback's is greater. */
#define MTU_MINIMUM 64
#define MTU_MAXIMUM 65535

enum cwmp_fault device2_ip_interface_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct network *network = &call_device(call)->network;
    const struct links *links = network_links(network, call->error);
    const struct addresses *addresses = network_addresses(network, call->error);

    if (links == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < links->count; i++) {
        if (layers_is_ip_interface(&links->items[i], addresses))
            cwmp_keys_add(keys, links->items[i].name);
    }
    return CWMP_OK;
}

static bool has_ipv6(const struct link *link)
{
    struct buf content = {0};
    char path[80];
    bool enabled;

    snprintf(path, sizeof path, "/proc/sys/net/ipv6/conf/%s/disable_ipv6", link->name);
    enabled = files_read(path, 16, &content) && buf_text(&content)[0] == '0';
    buf_free(&content);
    return enabled;
}

static uint32_t model_mtu(uint32_t mtu)
{
    return mtu < MTU_MINIMUM ? MTU_MINIMUM : mtu > MTU_MAXIMUM ? MTU_MAXIMUM : mtu;
}

enum cwmp_fault device2_ip_interface_read(struct cwmp_call *call, struct device2_ip_interface *row)
{
    struct device *device = call_device(call);
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = link->enabled;
    row->ipv4_enable = true;
    row->ipv6_enable = has_ipv6(link);
    row->status = links_status_name(link->status);
    row->name = cwmp_text(call, "%s", link->name);
    row->last_change = device_link_age(device, link);
    row->lower_layers =
        call_link_reference(call, "ethernet_link", layers_below_ip(&device->network.links, link));
    row->router = call_reference(call, "router", DEVICE2_ROUTER);
    row->max_mtu_size = model_mtu(link->mtu);
    row->type = link->loopback ? "Loopback" : "Normal";
    row->loopback = link->loopback;
    return CWMP_OK;
}

enum cwmp_fault device2_ip_interface_validate(struct cwmp_call *call,
                                              const struct device2_ip_interface *before,
                                              const struct device2_ip_interface *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"IPv4Enable", before->ipv4_enable == after->ipv4_enable},
        {"IPv6Enable", before->ipv6_enable == after->ipv6_enable},
        {"LowerLayers", text_equal(before->lower_layers, after->lower_layers)},
        {"Router", text_equal(before->router, after->router)},
        {"MaxMTUSize", before->max_mtu_size == after->max_mtu_size},
        {"Loopback", before->loopback == after->loopback},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault device2_ip_interface_stats_read(struct cwmp_call *call,
                                                struct device2_ip_interface_stats *row)
{
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->bytes_sent = link->stats.tx_bytes;
    row->bytes_received = link->stats.rx_bytes;
    row->packets_sent = link->stats.tx_packets;
    row->packets_received = link->stats.rx_packets;
    row->errors_sent = (uint32_t)link->stats.tx_errors;
    row->errors_received = (uint32_t)link->stats.rx_errors;
    row->discard_packets_sent = (uint32_t)link->stats.tx_dropped;
    row->discard_packets_received = (uint32_t)link->stats.rx_dropped;
    row->multicast_packets_received = link->stats.multicast;
    return CWMP_OK;
}

static enum cwmp_fault list_addresses(struct cwmp_call *call, struct cwmp_keys *keys,
                                      uint8_t family)
{
    const struct addresses *addresses;
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    addresses = network_addresses(&call_device(call)->network, call->error);
    if (link == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < addresses->count; i++) {
        if (addresses->items[i].link == link->index && addresses->items[i].family == family)
            cwmp_keys_add(keys, addresses->items[i].key);
    }
    return CWMP_OK;
}

/* The address that a row two levels down stands for; NULL with 9002 when it is gone. */
static const struct address *find_address(struct cwmp_call *call, uint8_t family)
{
    const struct link *link = call_link(call, 0);
    const struct addresses *addresses = network_addresses(&call_device(call)->network, call->error);
    const struct address *address;

    if (link == NULL || addresses == NULL)
        return NULL;
    address = addresses_find(addresses, link->index, family, call_key(call));
    if (address == NULL)
        call_gone(call, "address");
    return address;
}

enum cwmp_fault device2_ipv4_address_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_addresses(call, keys, AF_INET);
}

enum cwmp_fault device2_ipv4_address_read(struct cwmp_call *call,
                                          struct device2_ip_interface_ipv4_address *row)
{
    const struct address *address;
    char mask[INET_ADDRSTRLEN];

    if (call_key(call) == NULL)
        return CWMP_OK;
    address = find_address(call, AF_INET);
    if (address == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    addresses_format_mask(address->length, mask);
    row->enable = true;
    row->status = "Enabled";
    row->ip_address = cwmp_text(call, "%s", address->text);
    row->subnet_mask = cwmp_text(call, "%s", mask);
    row->addressing_type = address->origin == ADDRESS_DHCP        ? "DHCP"
                           : address->origin == ADDRESS_AUTOMATIC ? "AutoIP"
                                                                  : "Static";
    return CWMP_OK;
}

enum cwmp_fault
device2_ipv4_address_validate(struct cwmp_call *call,
                              const struct device2_ip_interface_ipv4_address *before,
                              const struct device2_ip_interface_ipv4_address *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"IPAddress", text_equal(before->ip_address, after->ip_address)},
        {"SubnetMask", text_equal(before->subnet_mask, after->subnet_mask)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault device2_ipv6_address_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_addresses(call, keys, AF_INET6);
}

static const char *origin_name(enum address_origin origin)
{
    static const char *const names[] = {[ADDRESS_STATIC] = "Static",
                                        [ADDRESS_DHCP] = "DHCPv6",
                                        [ADDRESS_AUTOMATIC] = "AutoConfigured",
                                        [ADDRESS_WELL_KNOWN] = "WellKnown"};

    return names[origin];
}

static const char *state_name(enum address_state state)
{
    static const char *const names[] = {[ADDRESS_PREFERRED] = "Preferred",
                                        [ADDRESS_DEPRECATED] = "Deprecated",
                                        [ADDRESS_TENTATIVE] = "Tentative",
                                        [ADDRESS_DUPLICATE] = "Duplicate",
                                        [ADDRESS_OPTIMISTIC] = "Optimistic"};

    return names[state];
}

static struct cwmp_time lifetime(const struct device *device, uint32_t seconds)
{
    if (seconds == ADDRESS_INFINITE)
        return (struct cwmp_time){.seconds = CWMP_TIME_INFINITE};
    return device_time_in(device, seconds);
}

enum cwmp_fault device2_ipv6_address_read(struct cwmp_call *call,
                                          struct device2_ip_interface_ipv6_address *row)
{
    const struct device *device = call_device(call);
    const struct address *address;

    if (call_key(call) == NULL)
        return CWMP_OK;
    address = find_address(call, AF_INET6);
    if (address == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = true;
    row->status = address->state == ADDRESS_DUPLICATE ? "Error_Misconfigured" : "Enabled";
    row->ip_address_status = state_name(address->state);
    row->ip_address = cwmp_text(call, "%s", address->text);
    row->origin = origin_name(address->origin);
    row->preferred_lifetime = lifetime(device, address->preferred);
    row->valid_lifetime = lifetime(device, address->valid);
    return CWMP_OK;
}

enum cwmp_fault
device2_ipv6_address_validate(struct cwmp_call *call,
                              const struct device2_ip_interface_ipv6_address *before,
                              const struct device2_ip_interface_ipv6_address *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"IPAddress", text_equal(before->ip_address, after->ip_address)},
        {"PreferredLifetime",
         before->preferred_lifetime.seconds == after->preferred_lifetime.seconds},
        {"ValidLifetime", before->valid_lifetime.seconds == after->valid_lifetime.seconds},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}
