/* SPDX-License-Identifier: Apache-2.0 */
/* Ping and trace route of Device:2. */
#include "device/device2/diagnostics.h"
#include "device/call.h"
#include "device/diagnostics/handler.h"

#include "device2/handlers.h"

const char *device2_interface_of(struct cwmp_call *call, const struct link *link)
{
    return call_link_reference(call, "ip_interface", link);
}

/* ---- Ping ---------------------------------------------------------------------------- */

static const struct diagnostic_words ping_words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_ROUTE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_ip_ping_read(struct cwmp_call *call,
                                     struct device2_ip_diagnostics_ip_ping *row)
{
    const struct ping *ping = &call_device(call)->diagnostics->ping;
    const struct ping_result *result = &ping->result;

    row->diagnostics_state = diagnostics_state(&ping->base, &ping_words);
    row->ip_address_used = cwmp_text(call, "%s", result->address);
    row->success_count = result->succeeded;
    row->failure_count = result->failed;
    row->average_response_time = diagnostics_ms(result->average_us);
    row->minimum_response_time = diagnostics_ms(result->minimum_us);
    row->maximum_response_time = diagnostics_ms(result->maximum_us);
    row->average_response_time_detailed = result->average_us;
    row->minimum_response_time_detailed = result->minimum_us;
    row->maximum_response_time_detailed = result->maximum_us;
    return CWMP_OK;
}

static struct diagnostic_order ping_order(const struct device2_ip_diagnostics_ip_ping *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct device2_ip_diagnostics_ip_ping, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "Host",
        .host = row->host,
        .interface = row->interface,
        .reference = device2_interface_of,
        .family = diagnostics_family(row->protocol_version),
        .dscp = row->dscp,
    };
}

enum cwmp_fault device2_ip_ping_validate(struct cwmp_call *call,
                                         const struct device2_ip_diagnostics_ip_ping *before,
                                         const struct device2_ip_diagnostics_ip_ping *after)
{
    const struct diagnostic_order order = ping_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_ip_ping_commit(struct cwmp_call *call,
                            const struct device2_ip_diagnostics_ip_ping *before,
                            const struct device2_ip_diagnostics_ip_ping *after)
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
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_ROUTE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_MAX_HOPS) | DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_trace_route_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_trace_route *row)
{
    const struct trace_route *trace = &call_device(call)->diagnostics->trace_route;

    row->diagnostics_state = diagnostics_state(&trace->base, &trace_words);
    row->ip_address_used = cwmp_text(call, "%s", trace->result.address);
    row->response_time = diagnostics_ms(trace->result.response_us);
    return CWMP_OK;
}

static struct diagnostic_order trace_order(const struct device2_ip_diagnostics_trace_route *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct device2_ip_diagnostics_trace_route, diagnostics_state),
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
device2_trace_route_validate(struct cwmp_call *call,
                             const struct device2_ip_diagnostics_trace_route *before,
                             const struct device2_ip_diagnostics_trace_route *after)
{
    const struct diagnostic_order order = trace_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_trace_route_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_trace_route *before,
                                const struct device2_ip_diagnostics_trace_route *after)
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

enum cwmp_fault device2_route_hop_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, call_device(call)->diagnostics->trace_route.result.hop_count);
    return CWMP_OK;
}

enum cwmp_fault device2_route_hop_read(struct cwmp_call *call,
                                       struct device2_ip_diagnostics_trace_route_route_hops *row)
{
    const struct trace_route *trace = &call_device(call)->diagnostics->trace_route;
    size_t at = diagnostics_row(call);
    const struct trace_route_hop *hop;

    if (at >= trace->result.hop_count)
        return call_gone(call, "hop");
    hop = &trace->result.hops[at];
    row->host = cwmp_text(call, "%s", hop->name[0] != '\0' ? hop->name : hop->address);
    row->host_address = cwmp_text(call, "%s", hop->name[0] != '\0' ? hop->address : "");
    row->error_code = hop->code;
    row->rt_times = diagnostics_times(call, hop->us, trace->settings.tries);
    return CWMP_OK;
}
