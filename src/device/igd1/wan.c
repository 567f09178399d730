/* SPDX-License-Identifier: Apache-2.0 */
/* WANDevice of InternetGatewayDevice:1: the one link that the default route goes over. */
#include "base/text.h"
#include "device/ethtool.h"
#include "device/igd1/sides.h"
#include "device/layers.h"

#include "igd1/handlers.h"

enum cwmp_fault igd1_wan_device_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct link *wan = sides_wan(call);

    if (wan != NULL)
        cwmp_keys_add(keys, wan->name);
    return CWMP_OK;
}

/* A copy of the Ethernet interface below the WAN of the call; NULL when it is none, and with
 * 9002 when the WAN is there no more. */
static const struct link *wan_jack(struct cwmp_call *call)
{
    const struct link *wan = call_link(call, 0);
    const struct link *jack =
        wan == NULL ? NULL : layers_jack(&call_device(call)->network.links, wan);

    return jack == NULL ? NULL : call_keep(call, jack, sizeof *jack);
}

/* Bits in a second, as many as the model can say. */
static uint32_t bit_rate(uint32_t megabits)
{
    return megabits > UINT32_MAX / 1000000 ? UINT32_MAX : megabits * 1000000;
}

enum cwmp_fault
igd1_wan_common_interface_read(struct cwmp_call *call,
                               struct igd1_wan_device_wan_common_interface_config *row)
{
    const struct link *link = call_link(call, 0);
    struct ethtool ethtool;

    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    if (ethtool_read(link->name, &ethtool)) {
        row->layer1_upstream_max_bit_rate = bit_rate(ethtool.speed);
        row->layer1_downstream_max_bit_rate = bit_rate(ethtool.speed);
    }
    row->physical_link_status = link->status == LINK_UP            ? "Up"
                                : link->status == LINK_DORMANT     ? "Initializing"
                                : link->status == LINK_NOT_PRESENT ? "Unavailable"
                                                                   : "Down";
    /* Counters of this model wrap around at 32 bits. */
    row->total_bytes_sent = (uint32_t)link->stats.tx_bytes;
    row->total_bytes_received = (uint32_t)link->stats.rx_bytes;
    row->total_packets_sent = (uint32_t)link->stats.tx_packets;
    row->total_packets_received = (uint32_t)link->stats.rx_packets;
    return CWMP_OK;
}

enum cwmp_fault igd1_wan_active_connection_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct link *link = call_link(call, 0);

    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    if (link->status == LINK_UP)
        cwmp_keys_add(keys, link->name);
    return CWMP_OK;
}

enum cwmp_fault
igd1_wan_active_connection_read(struct cwmp_call *call,
                                struct igd1_wan_device_wan_common_interface_config_connection *row)
{
    const struct link *link = call_link(call, 0);
    const char *keys[2];

    if (link == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    keys[0] = link->name;
    keys[1] = link->name;
    row->active_connection_device_container =
        cwmp_reference(call, "wan_connection_device", keys, 2);
    row->active_connection_service_id = sides_wan_connection(call, link);
    return CWMP_OK;
}

/* The rates that the model has a word for. */
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
        return NULL;
    }
}

enum cwmp_fault
igd1_wan_ethernet_interface_read(struct cwmp_call *call,
                                 struct igd1_wan_device_wan_ethernet_interface_config *row)
{
    const struct link *link = wan_jack(call);
    const char *rate;
    struct ethtool ethtool;

    /* A WAN that is no Ethernet has no more to say here. */
    if (link == NULL)
        return CWMP_OK;
    row->enable = link->enabled;
    row->status = sides_ethernet_status(link);
    row->mac_address = link->mac;
    if (ethtool_read(link->name, &ethtool)) {
        rate = rate_name(ethtool.highest != 0 ? ethtool.highest : ethtool.speed);
        row->max_bit_rate = rate != NULL ? rate : row->max_bit_rate;
        if (!ethtool.automatic && ethtool.duplex_known)
            row->duplex_mode = ethtool.full_duplex ? "Full" : "Half";
    }
    return CWMP_OK;
}

enum cwmp_fault igd1_wan_ethernet_interface_validate(
    struct cwmp_call *call, const struct igd1_wan_device_wan_ethernet_interface_config *before,
    const struct igd1_wan_device_wan_ethernet_interface_config *after)
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

enum cwmp_fault igd1_wan_ethernet_interface_stats_read(
    struct cwmp_call *call, struct igd1_wan_device_wan_ethernet_interface_config_stats *row)
{
    const struct link *link = wan_jack(call);

    if (link == NULL)
        return CWMP_OK;
    row->bytes_sent = (uint32_t)link->stats.tx_bytes;
    row->bytes_received = (uint32_t)link->stats.rx_bytes;
    row->packets_sent = (uint32_t)link->stats.tx_packets;
    row->packets_received = (uint32_t)link->stats.rx_packets;
    return CWMP_OK;
}
