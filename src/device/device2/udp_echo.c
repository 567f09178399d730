/* SPDX-License-Identifier: Apache-2.0 */
/* The UDP echo tests of Device:2. */
#include "device/call.h"
#include "device/device2/diagnostics.h"
#include "device/diagnostics/handler.h"

#include "device2/handlers.h"

#include <stdio.h>

/* ---- The answering end --------------------------------------------------------------- */

enum cwmp_fault device2_echo_server_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_udp_echo_config *row)
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
static enum cwmp_fault settings_of(struct cwmp_call *call,
                                   const struct device2_ip_diagnostics_udp_echo_config *row,
                                   struct echo_settings *settings)
{
    *settings = (struct echo_settings){
        .enable = row->enable, .port = row->udp_port, .plus = row->echo_plus_enabled};
    snprintf(settings->source, sizeof settings->source, "%s", row->source_ip_address);
    return call_find_link(call, "Interface", row->interface, device2_interface_of, settings->link);
}

enum cwmp_fault
device2_echo_server_validate(struct cwmp_call *call,
                             const struct device2_ip_diagnostics_udp_echo_config *before,
                             const struct device2_ip_diagnostics_udp_echo_config *after)
{
    struct echo_settings settings;
    enum cwmp_fault fault = settings_of(call, after, &settings);

    (void)before;
    if (fault != CWMP_OK && !settings.enable)
        fault = CWMP_OK; /* it may come yet */
    return fault == CWMP_OK ? echo_server_check(&settings, call->error) : fault;
}

enum cwmp_fault
device2_echo_server_prepare(struct cwmp_call *call,
                            const struct device2_ip_diagnostics_udp_echo_config *before,
                            const struct device2_ip_diagnostics_udp_echo_config *after)
{
    struct echo_settings settings;

    (void)before;
    settings_of(call, after, &settings);
    return echo_server_prepare(&call_device(call)->diagnostics->echo_server, &settings,
                               call->error);
}

void device2_echo_server_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_udp_echo_config *before,
                                const struct device2_ip_diagnostics_udp_echo_config *after)
{
    struct echo_settings settings;

    (void)before;
    settings_of(call, after, &settings);
    echo_server_commit(&call_device(call)->diagnostics->echo_server, &settings);
}

void device2_echo_server_abort(struct cwmp_call *call,
                               const struct device2_ip_diagnostics_udp_echo_config *before,
                               const struct device2_ip_diagnostics_udp_echo_config *after)
{
    (void)before;
    (void)after;
    echo_server_abort(&call_device(call)->diagnostics->echo_server);
}

void device2_echo_server_start(struct cwmp_call *call,
                               const struct device2_ip_diagnostics_udp_echo_config *row)
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

/* ---- The asking end ------------------------------------------------------------------ */

static const struct diagnostic_words words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) | DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_udp_echo_read(struct cwmp_call *call,
                                      struct device2_ip_diagnostics_udp_echo_diagnostics *row)
{
    const struct udp_echo *echo = &call_device(call)->diagnostics->udp_echo;
    const struct udp_echo_result *result = &echo->result;

    row->diagnostics_state = diagnostics_state(&echo->base, &words);
    row->ip_address_used = cwmp_text(call, "%s", result->address);
    row->success_count = result->succeeded;
    row->failure_count = result->failed;
    row->average_response_time = result->average_us;
    row->minimum_response_time = result->minimum_us;
    row->maximum_response_time = result->maximum_us;
    row->udp_echo_diagnostics_max_results = UDP_ECHO_RESULTS_MAX;
    return CWMP_OK;
}

static struct diagnostic_order
order_of(const struct device2_ip_diagnostics_udp_echo_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field =
            offsetof(struct device2_ip_diagnostics_udp_echo_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "Host",
        .host = row->host,
        .interface = row->interface,
        .reference = device2_interface_of,
        .family = diagnostics_family(row->protocol_version),
        .dscp = row->dscp,
    };
}

enum cwmp_fault
device2_udp_echo_validate(struct cwmp_call *call,
                          const struct device2_ip_diagnostics_udp_echo_diagnostics *before,
                          const struct device2_ip_diagnostics_udp_echo_diagnostics *after)
{
    const struct diagnostic_order order = order_of(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_udp_echo_commit(struct cwmp_call *call,
                             const struct device2_ip_diagnostics_udp_echo_diagnostics *before,
                             const struct device2_ip_diagnostics_udp_echo_diagnostics *after)
{
    struct udp_echo *echo = &call_device(call)->diagnostics->udp_echo;
    const struct diagnostic_order order = order_of(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &echo->base, &echo->settings.target))
        return;
    echo->settings.port = (uint16_t)after->port;
    echo->settings.repetitions = after->number_of_repetitions;
    echo->settings.timeout_ms = after->timeout;
    echo->settings.interval_ms = after->inter_transmission_time;
    echo->settings.size = after->data_block_size;
    echo->settings.individual = after->enable_individual_packet_results;
}

enum cwmp_fault device2_udp_echo_packet_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, call_device(call)->diagnostics->udp_echo.result.kept);
    return CWMP_OK;
}

enum cwmp_fault device2_udp_echo_packet_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result *row)
{
    const struct udp_echo *echo = &call_device(call)->diagnostics->udp_echo;
    size_t at = diagnostics_row(call);
    const struct udp_echo_packet *packet;

    if (at >= echo->result.kept)
        return call_gone(call, "packet");
    packet = &echo->packets[at];
    row->packet_success = packet->received_us != 0;
    row->packet_send_time = diagnostic_time(&echo->base, packet->sent_us);
    row->packet_receive_time = packet->received_us != 0
                                   ? diagnostic_time(&echo->base, packet->received_us)
                                   : (struct cwmp_time){.seconds = CWMP_TIME_UNKNOWN};
    row->test_gen_sn = (uint32_t)at + 1;
    row->test_resp_sn = packet->answer.responded;
    row->test_resp_rcv_time_stamp = packet->answer.received_us;
    row->test_resp_reply_time_stamp = packet->answer.replied_us;
    row->test_resp_reply_failure_count = packet->answer.failure_count;
    return CWMP_OK;
}
