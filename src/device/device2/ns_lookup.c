/* SPDX-License-Identifier: Apache-2.0 */
/* The name look-up test of Device:2. */
#include "device/call.h"
#include "device/device2/diagnostics.h"
#include "device/diagnostics/handler.h"

#include "device2/handlers.h"

#include <stdio.h>

static const struct diagnostic_words words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_SERVER_NOT_RESOLVED) | DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_ns_lookup_read(struct cwmp_call *call,
                                       struct device2_dns_diagnostics_ns_lookup_diagnostics *row)
{
    const struct ns_lookup *lookup = &call_device(call)->diagnostics->ns_lookup;

    row->diagnostics_state = diagnostics_state(&lookup->base, &words);
    row->success_count = lookup->succeeded;
    return CWMP_OK;
}

static struct diagnostic_order
order_of(const struct device2_dns_diagnostics_ns_lookup_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field =
            offsetof(struct device2_dns_diagnostics_ns_lookup_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "HostName",
        .host = row->host_name,
        .interface = row->interface,
        .reference = device2_interface_of,
    };
}

enum cwmp_fault
device2_ns_lookup_validate(struct cwmp_call *call,
                           const struct device2_dns_diagnostics_ns_lookup_diagnostics *before,
                           const struct device2_dns_diagnostics_ns_lookup_diagnostics *after)
{
    const struct diagnostic_order order = order_of(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_ns_lookup_commit(struct cwmp_call *call,
                              const struct device2_dns_diagnostics_ns_lookup_diagnostics *before,
                              const struct device2_dns_diagnostics_ns_lookup_diagnostics *after)
{
    struct ns_lookup *lookup = &call_device(call)->diagnostics->ns_lookup;
    const struct diagnostic_order order = order_of(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &lookup->base, &lookup->settings.target))
        return;
    snprintf(lookup->settings.server, sizeof lookup->settings.server, "%s", after->dns_server);
    lookup->settings.timeout_ms = after->timeout;
    lookup->settings.repetitions = after->number_of_repetitions;
}

enum cwmp_fault device2_ns_lookup_result_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, call_device(call)->diagnostics->ns_lookup.answer_count);
    return CWMP_OK;
}

enum cwmp_fault
device2_ns_lookup_result_read(struct cwmp_call *call,
                              struct device2_dns_diagnostics_ns_lookup_diagnostics_result *row)
{
    const struct ns_lookup *lookup = &call_device(call)->diagnostics->ns_lookup;
    size_t at = diagnostics_row(call);
    const struct ns_lookup_answer *answer;

    if (at >= lookup->answer_count)
        return call_gone(call, "look-up");
    answer = &lookup->answers[at];
    row->status = diagnostics_lookup_status(answer);
    row->answer_type = diagnostics_lookup_type(answer);
    row->host_name_returned = cwmp_text(call, "%s", answer->name);
    row->ip_addresses = diagnostics_lookup_addresses(call, answer);
    row->dns_server_ip = cwmp_text(call, "%s", answer->server);
    row->response_time = diagnostics_ms(answer->us);
    return CWMP_OK;
}
