/* SPDX-License-Identifier: Apache-2.0 */
/* The UDP echo server of InternetGatewayDevice:1. */
#include "device/call.h"
#include "device/diagnostics/handler.h"
#include "device/igd1/sides.h"

#include "igd1/handlers.h"

#include <stdio.h>

/* ---- The answering end --------------------------------------------------------------- */

enum cwmp_fault igd1_echo_server_read(struct cwmp_call *call, struct igd1_udp_echo_config *row)
{
    const struct echo_server *server = &call_device(call)->diagnostics->echo_server;
    const struct echo_counters *counters = &server->counters;

    row->echo_plus_supported = true;
    row->packets_received = counters->received;
    row->packets_responded = counters->responded;
    row->bytes_received = counters->bytes_received;
    row->bytes_responded = counters->bytes_responded;
    row->time_first_packet_received = diagnostics_echo_time(server, counters->first_us);
    row->time_last_packet_received = diagnostics_echo_time(server, counters->last_us);
    return CWMP_OK;
}

/* With the fault of an interface that is not there. */
static enum cwmp_fault settings_of(struct cwmp_call *call, const struct igd1_udp_echo_config *row,
                                   struct echo_settings *settings)
{
    *settings = (struct echo_settings){
        .enable = row->enable, .port = row->udp_port, .plus = row->echo_plus_enabled};
    snprintf(settings->source, sizeof settings->source, "%s", row->source_ip_address);
    return call_find_link(call, "Interface", row->interface, sides_interface, settings->link);
}

enum cwmp_fault igd1_echo_server_validate(struct cwmp_call *call,
                                          const struct igd1_udp_echo_config *before,
                                          const struct igd1_udp_echo_config *after)
{
    struct echo_settings settings;
    enum cwmp_fault fault = settings_of(call, after, &settings);

    (void)before;
    if (fault != CWMP_OK && !settings.enable)
        fault = CWMP_OK; /* it may come yet */
    return fault == CWMP_OK ? echo_server_check(&settings, call->error) : fault;
}

enum cwmp_fault igd1_echo_server_prepare(struct cwmp_call *call,
                                         const struct igd1_udp_echo_config *before,
                                         const struct igd1_udp_echo_config *after)
{
    struct echo_settings settings;

    (void)before;
    settings_of(call, after, &settings);
    return echo_server_prepare(&call_device(call)->diagnostics->echo_server, &settings,
                               call->error);
}

void igd1_echo_server_commit(struct cwmp_call *call, const struct igd1_udp_echo_config *before,
                             const struct igd1_udp_echo_config *after)
{
    struct echo_settings settings;

    (void)before;
    settings_of(call, after, &settings);
    echo_server_commit(&call_device(call)->diagnostics->echo_server, &settings);
}

void igd1_echo_server_abort(struct cwmp_call *call, const struct igd1_udp_echo_config *before,
                            const struct igd1_udp_echo_config *after)
{
    (void)before;
    (void)after;
    echo_server_abort(&call_device(call)->diagnostics->echo_server);
}

void igd1_echo_server_start(struct cwmp_call *call, const struct igd1_udp_echo_config *row)
{
    struct device *device = call_device(call);
    struct echo_server *server = &device->diagnostics->echo_server;
    struct echo_settings settings;

    if (settings_of(call, row, &settings) == CWMP_OK &&
        echo_server_prepare(server, &settings, call->error) == CWMP_OK)
        echo_server_commit(server, &settings);
    else
        log_warning(device->log, "the UDP echo server is not there: %s", call->error->text);
}
