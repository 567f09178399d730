/* SPDX-License-Identifier: Apache-2.0 */
/* Ethernet of Device:2: interfaces with their counters, and the links upon them. */
#include "base/buf.h"
#include "base/text.h"
#include "device/call.h"
#include "device/ethtool.h"
#include "device/layers.h"

#include "device2/handlers.h"

#include <string.h>

static enum cwmp_fault list_links(struct cwmp_call *call, struct cwmp_keys *keys,
                                  bool (*belongs)(const struct link *link))
{
    const struct links *links = network_links(&call_device(call)->network, call->error);

    if (links == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < links->count; i++) {
        if (belongs(&links->items[i]))
            cwmp_keys_add(keys, links->items[i].name);
    }
    return CWMP_OK;
}

enum cwmp_fault device2_ethernet_interface_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_links(call, keys, layers_is_ethernet_interface);
}

static void read_medium(const struct link *link, struct device2_ethernet_interface *row)
{
    struct ethtool ethtool;

    ethtool_read(link->name, &ethtool);
    row->max_bit_rate = -1;
    row->duplex_mode = "Auto";
    row->current_bit_rate = ethtool.speed;
    if (!ethtool.automatic && ethtool.speed != 0 && ethtool.speed <= INT32_MAX)
        row->max_bit_rate = (int32_t)ethtool.speed;
    if (!ethtool.automatic && ethtool.duplex_known)
        row->duplex_mode = ethtool.full_duplex ? "Full" : "Half";
    row->eee_capability = ethtool.eee_supported;
    row->eee_enable = ethtool.eee_enabled;
    row->eee_status = !ethtool.eee_supported ? "Unsupported"
                      : !ethtool.eee_enabled ? "Disabled"
                      : ethtool.eee_active   ? "Active"
                                             : "Inactive";
}

static bool is_behind(const struct links *links, const struct link *upstream,
                      const struct link *link)
{
    const struct link *jack = upstream == NULL ? NULL : layers_jack(links, upstream);

    return jack != NULL && jack->index == link->index;
}

enum cwmp_fault device2_ethernet_interface_read(struct cwmp_call *call,
                                                struct device2_ethernet_interface *row)
{
    struct device *device = call_device(call);
    const struct link *link = call_link(call, 0);
    const struct routes *routes = network_routes(&device->network, call->error);
    const struct link *upstream;

    if (link == NULL || routes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    upstream = layers_upstream(&device->network.links, routes);
    row->enable = link->enabled;
    row->status = links_status_name(link->status);
    row->name = cwmp_text(call, "%s", link->name);
    row->last_change = device_link_age(device, link);
    row->upstream = is_behind(&device->network.links, upstream, link);
    row->mac_address = cwmp_text(call, "%s", link->mac);
    read_medium(link, row);
    return CWMP_OK;
}

enum cwmp_fault device2_ethernet_interface_validate(struct cwmp_call *call,
                                                    const struct device2_ethernet_interface *before,
                                                    const struct device2_ethernet_interface *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"MaxBitRate", before->max_bit_rate == after->max_bit_rate},
        {"DuplexMode", text_equal(before->duplex_mode, after->duplex_mode)},
        {"EEEEnable", before->eee_enable == after->eee_enable},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault device2_ethernet_interface_stats_read(struct cwmp_call *call,
                                                      struct device2_ethernet_interface_stats *row)
{
    const struct link *link = call_link(call, 0);

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

enum cwmp_fault device2_ethernet_link_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return list_links(call, keys, layers_is_ethernet_link);
}

static const char *lower_layers(struct cwmp_call *call, const struct link *link)
{
    const struct links *links = &call_device(call)->network.links;
    const struct link *below;
    struct buf list = {0};
    const char *text;

    for (size_t i = 0; (below = layers_below_ethernet(links, link, i)) != NULL; i++) {
        const char *path = call_link_reference(call, "ethernet_interface", below);

        if (list.length + strlen(path) < 1024)
            buf_printf(&list, "%s%s", list.length == 0 ? "" : ",", path);
    }
    text = cwmp_text(call, "%s", buf_text(&list));
    buf_free(&list);
    return text;
}

enum cwmp_fault device2_ethernet_link_read(struct cwmp_call *call,
                                           struct device2_ethernet_link *row)
{
    const struct link *link;

    if (call_key(call) == NULL)
        return CWMP_OK;
    link = call_link(call, 0);
    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->enable = link->enabled;
    row->status = links_status_name(link->status);
    row->name = cwmp_text(call, "%s", link->name);
    row->last_change = device_link_age(call_device(call), link);
    row->mac_address = cwmp_text(call, "%s", link->mac);
    row->lower_layers = lower_layers(call, link);
    return CWMP_OK;
}

enum cwmp_fault device2_ethernet_link_validate(struct cwmp_call *call,
                                               const struct device2_ethernet_link *before,
                                               const struct device2_ethernet_link *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"LowerLayers", text_equal(before->lower_layers, after->lower_layers)},
        {"MACAddress", text_equal(before->mac_address, after->mac_address)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}

enum cwmp_fault device2_ethernet_link_stats_read(struct cwmp_call *call,
                                                 struct device2_ethernet_link_stats *row)
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
