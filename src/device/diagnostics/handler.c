/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/handler.h"

#include "base/buf.h"
#include "base/text.h"
#include "device/call.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

static bool is_request(const struct cwmp_call *call, const struct diagnostic_order *order)
{
    return cwmp_sets(call, order->state_field) && text_equal(order->state, "Requested");
}

enum cwmp_fault diagnostics_check(struct cwmp_call *call, const struct diagnostic_order *order)
{
    char link[IFNAMSIZ];

    if (!cwmp_sets(call, order->state_field) || text_equal(order->state, "Canceled"))
        return CWMP_OK;
    if (!text_equal(order->state, "Requested"))
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "DiagnosticsState can be set to Requested or Canceled; '%s' is for the "
                         "device to say",
                         order->state);
    if (*order->host == '\0')
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "the test cannot be requested while %s is empty", order->host_name);
    if (order->is_url &&
        throughput_check_url(order->host_name, order->host, call->error) != CWMP_OK)
        return call->error->code;
    return call_find_link(call, "Interface", order->interface, order->reference, link);
}

bool diagnostics_obey(struct cwmp_call *call, const struct diagnostic_order *order,
                      struct diagnostic *diagnostic, struct diagnostic_target *target)
{
    if (!is_request(call, order)) {
        diagnostics_cancel(diagnostic);
        return false;
    }
    diagnostics_request(diagnostic, call->by_acs);
    *target = (struct diagnostic_target){.family = order->family, .dscp = (uint8_t)order->dscp};
    snprintf(target->host, sizeof target->host, "%s", order->host);
    /* Found a moment ago, by diagnostics_check(). */
    call_find_link(call, "Interface", order->interface, order->reference, target->link);
    return true;
}

int diagnostics_family(const char *version)
{
    if (text_equal(version, "IPv4"))
        return AF_INET;
    return text_equal(version, "IPv6") ? AF_INET6 : AF_UNSPEC;
}

uint32_t diagnostics_ms(uint32_t us)
{
    if (us == 0)
        return 0;
    return us < 1000 ? 1 : (uint32_t)(((uint64_t)us + 500) / 1000);
}

const char *diagnostics_times(struct cwmp_call *call, const uint32_t *us, size_t count)
{
    const char *list = "";

    for (size_t i = 0; i < count; i++)
        list = cwmp_text(call, "%s%s%u", list, i > 0 ? "," : "", diagnostics_ms(us[i]));
    return list;
}

struct cwmp_time diagnostics_echo_time(const struct echo_server *server, int64_t real_us)
{
    if (real_us == 0)
        return (struct cwmp_time){.seconds = CWMP_TIME_UNKNOWN};
    return diagnostic_time_by(server->env, real_us);
}

const char *diagnostics_lookup_status(const struct ns_lookup_answer *answer)
{
    static const char *const names[] = {
        [NS_LOOKUP_SUCCESS] = "Success",
        [NS_LOOKUP_SERVER_NOT_AVAILABLE] = "Error_DNSServerNotAvailable",
        [NS_LOOKUP_NOT_RESOLVED] = "Error_HostNameNotResolved",
        [NS_LOOKUP_TIMEOUT] = "Error_Timeout",
        [NS_LOOKUP_OTHER] = "Error_Other",
    };

    return names[answer->status];
}

const char *diagnostics_lookup_type(const struct ns_lookup_answer *answer)
{
    if (answer->status != NS_LOOKUP_SUCCESS)
        return "None";
    return answer->authoritative ? "Authoritative" : "NonAuthoritative";
}

const char *diagnostics_lookup_addresses(struct cwmp_call *call,
                                         const struct ns_lookup_answer *answer)
{
    const char *list = "";

    for (size_t i = 0; i < answer->address_count; i++)
        list = cwmp_text(call, "%s%s%s", list, i > 0 ? "," : "", answer->addresses[i]);
    return list;
}

struct cwmp_time diagnostics_moment(const struct throughput *test, int64_t real_us)
{
    if (real_us == 0)
        return (struct cwmp_time){.seconds = CWMP_TIME_UNKNOWN};
    return diagnostic_time(&test->base, real_us);
}

static bool has_results(const struct throughput *test)
{
    return test->base.phase == DIAGNOSTIC_RUNNING || test->base.phase == DIAGNOSTIC_ENDED;
}

size_t diagnostics_connections(const struct throughput *test)
{
    return has_results(test) && test->settings.per_connection ? test->result.connection_count : 0;
}

size_t diagnostics_parts(const struct throughput *test)
{
    return has_results(test) ? test->result.part_count : 0;
}

void diagnostics_list(struct cwmp_keys *keys, size_t count)
{
    for (size_t i = 1; i <= count; i++) {
        char key[24];

        snprintf(key, sizeof key, "%zu", i);
        cwmp_keys_add(keys, key);
    }
}

size_t diagnostics_row(const struct cwmp_call *call)
{
    return strtoul(call_key(call), NULL, 10) - 1;
}
