/* SPDX-License-Identifier: Apache-2.0 */
/* Ping and trace route of InternetGatewayDevice:1. */
#include "device/call.h"
#include "device/diagnostics/handler.h"
#include "device/igd1/sides.h"

#include "igd1/handlers.h"

/* ---- Ping ---------------------------------------------------------------------------- */

static const struct diagnostic_words ping_words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) | DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault igd1_ip_ping_read(struct cwmp_call *call, struct igd1_ip_ping_diagnostics *row)
{
    const struct ping *ping = &call_device(call)->diagnostics->ping;
    const struct ping_result *result = &ping->result;

    row->diagnostics_state = diagnostics_state(&ping->base, &ping_words);
    row->success_count = result->succeeded;
    row->failure_count = result->failed;
    row->average_response_time = diagnostics_ms(result->average_us);
    row->minimum_response_time = diagnostics_ms(result->minimum_us);
    row->maximum_response_time = diagnostics_ms(result->maximum_us);
    return CWMP_OK;
}

static struct diagnostic_order ping_order(const struct igd1_ip_ping_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct igd1_ip_ping_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "Host",
        .host = row->host,
        .interface = row->interface,
        .reference = sides_interface,
        .family = AF_UNSPEC,
        .dscp = row->dscp,
    };
}

enum cwmp_fault igd1_ip_ping_validate(struct cwmp_call *call,
                                      const struct igd1_ip_ping_diagnostics *before,
                                      const struct igd1_ip_ping_diagnostics *after)
{
    const struct diagnostic_order order = ping_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void igd1_ip_ping_commit(struct cwmp_call *call, const struct igd1_ip_ping_diagnostics *before,
                         const struct igd1_ip_ping_diagnostics *after)
{
    struct ping *ping = &call_device(call)->diagnostics->ping;
    const struct diagnostic_order order = ping_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &ping->base, &ping->settings.target))
        return;
    ping->settings.repetitions = after->number_of_repetitions;
    ping->settings.timeout_ms = after->timeout;
    ping->settings.size = after->data_block_size;
}

/* ---- Trace route --------------------------------------------------------------------- */

static const struct diagnostic_words trace_words = {
    .complete = "Complete",
    .other = "Error_MaxHopCountExceeded", /* the host was not reached */
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE),
};

enum cwmp_fault igd1_trace_route_read(struct cwmp_call *call,
                                      struct igd1_trace_route_diagnostics *row)
{
    const struct trace_route *trace = &call_device(call)->diagnostics->trace_route;

    row->diagnostics_state = diagnostics_state(&trace->base, &trace_words);
    row->response_time = diagnostics_ms(trace->result.response_us);
    return CWMP_OK;
}

static struct diagnostic_order trace_order(const struct igd1_trace_route_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct igd1_trace_route_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "Host",
        .host = row->host,
        .interface = row->interface,
        .reference = sides_interface,
        .family = AF_UNSPEC,
        .dscp = row->dscp,
    };
}

enum cwmp_fault igd1_trace_route_validate(struct cwmp_call *call,
                                          const struct igd1_trace_route_diagnostics *before,
                                          const struct igd1_trace_route_diagnostics *after)
{
    const struct diagnostic_order order = trace_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void igd1_trace_route_commit(struct cwmp_call *call,
                             const struct igd1_trace_route_diagnostics *before,
                             const struct igd1_trace_route_diagnostics *after)
{
    struct trace_route *trace = &call_device(call)->diagnostics->trace_route;
    const struct diagnostic_order order = trace_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &trace->base, &trace->settings.target))
        return;
    trace->settings.tries = after->number_of_tries;
    trace->settings.timeout_ms = after->timeout;
    trace->settings.size = after->data_block_size;
    trace->settings.hops_max = after->max_hop_count;
}

enum cwmp_fault igd1_route_hop_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, call_device(call)->diagnostics->trace_route.result.hop_count);
    return CWMP_OK;
}

enum cwmp_fault igd1_route_hop_read(struct cwmp_call *call,
                                    struct igd1_trace_route_diagnostics_route_hops *row)
{
    const struct trace_route *trace = &call_device(call)->diagnostics->trace_route;
    size_t at = diagnostics_row(call);
    const struct trace_route_hop *hop;

    if (at >= trace->result.hop_count)
        return call_gone(call, "hop");
    hop = &trace->result.hops[at];
    row->hop_host = cwmp_text(call, "%s", hop->name[0] != '\0' ? hop->name : hop->address);
    row->hop_host_address = cwmp_text(call, "%s", hop->name[0] != '\0' ? hop->address : "");
    row->hop_error_code = hop->code;
    row->hop_rt_times = diagnostics_times(call, hop->us, trace->settings.tries);
    return CWMP_OK;
}
