/* SPDX-License-Identifier: Apache-2.0 */
/* Throughput tests of Device:2. */
#include "device/call.h"
#include "device/device2/diagnostics.h"
#include "device/diagnostics/handler.h"

#include "device2/handlers.h"

#include <stdio.h>

/* ---- Download --------------------------------------------------------------------- */

static const struct diagnostic_words download_words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_INIT_CONNECTION_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_RESPONSE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_PASSWORD_REQUEST_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_LOGIN_FAILED) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_MODE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_PASV) | DIAGNOSTIC_BIT(DIAGNOSTIC_TRANSFER_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_INCORRECT_SIZE) | DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_ROUTE) | DIAGNOSTIC_BIT(DIAGNOSTIC_TIMEOUT) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_download_test_read(struct cwmp_call *call,
                                           struct device2_ip_diagnostics_download_diagnostics *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->download;
    const struct throughput_span *whole = &test->result.whole;
    const struct throughput_interval *full = &test->result.full;

    row->diagnostics_state = diagnostics_state(&test->base, &download_words);
    row->rom_time = diagnostics_moment(test, whole->request_us);
    row->bom_time = diagnostics_moment(test, whole->data.begin_us);
    row->eom_time = diagnostics_moment(test, whole->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, whole->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, whole->open_response_us);
    row->test_bytes_received = whole->data.bytes.test;
    row->total_bytes_received = whole->data.bytes.received;
    row->total_bytes_sent = whole->data.bytes.sent;
    row->ip_address_used = cwmp_text(call, "%s", test->result.address);
    row->test_bytes_received_under_full_loading = full->bytes.test;
    row->total_bytes_received_under_full_loading = full->bytes.received;
    row->total_bytes_sent_under_full_loading = full->bytes.sent;
    row->period_of_full_loading = (uint32_t)(full->end_us - full->begin_us);
    return CWMP_OK;
}

static struct diagnostic_order
download_order(const struct device2_ip_diagnostics_download_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field =
            offsetof(struct device2_ip_diagnostics_download_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "DownloadURL",
        .host = row->download_url,
        .interface = row->interface,
        .reference = device2_interface_of,
        .family = diagnostics_family(row->protocol_version),
        .dscp = row->dscp,
        .is_url = true,
    };
}

enum cwmp_fault
device2_download_test_validate(struct cwmp_call *call,
                               const struct device2_ip_diagnostics_download_diagnostics *before,
                               const struct device2_ip_diagnostics_download_diagnostics *after)
{
    const struct diagnostic_order order = download_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_download_test_commit(struct cwmp_call *call,
                                  const struct device2_ip_diagnostics_download_diagnostics *before,
                                  const struct device2_ip_diagnostics_download_diagnostics *after)
{
    struct throughput *test = &call_device(call)->diagnostics->download;
    const struct diagnostic_order order = download_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &test->base, &test->settings.target))
        return;
    snprintf(test->settings.url, sizeof test->settings.url, "%s", after->download_url);
    test->settings.priority = after->ethernet_priority;
    test->settings.connections = after->number_of_connections;
    test->settings.duration_s = after->time_based_test_duration;
    test->settings.interval_s = after->time_based_test_measurement_interval;
    test->settings.offset_s = after->time_based_test_measurement_offset;
    test->settings.per_connection = after->enable_per_connection_results;
}

enum cwmp_fault device2_download_connection_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, diagnostics_connections(&call_device(call)->diagnostics->download));
    return CWMP_OK;
}

enum cwmp_fault device2_download_connection_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_download_diagnostics_per_connection_result *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->download;
    const struct throughput_span *span;

    if (diagnostics_row(call) >= diagnostics_connections(test))
        return call_gone(call, "connection");
    span = &test->result.connections[diagnostics_row(call)];
    row->rom_time = diagnostics_moment(test, span->request_us);
    row->bom_time = diagnostics_moment(test, span->data.begin_us);
    row->eom_time = diagnostics_moment(test, span->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, span->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, span->open_response_us);
    row->test_bytes_received = span->data.bytes.test;
    row->total_bytes_received = span->data.bytes.received;
    row->total_bytes_sent = span->data.bytes.sent;
    return CWMP_OK;
}

enum cwmp_fault device2_download_part_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, diagnostics_parts(&call_device(call)->diagnostics->download));
    return CWMP_OK;
}

enum cwmp_fault device2_download_part_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_download_diagnostics_incremental_result *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->download;
    const struct throughput_interval *part;

    if (diagnostics_row(call) >= diagnostics_parts(test))
        return call_gone(call, "interval");
    part = &test->result.parts[diagnostics_row(call)];
    row->start_time = diagnostics_moment(test, part->begin_us);
    row->end_time = diagnostics_moment(test, part->end_us);
    row->test_bytes_received = part->bytes.test;
    row->total_bytes_received = part->bytes.received;
    row->total_bytes_sent = part->bytes.sent;
    return CWMP_OK;
}

/* ---- Upload ----------------------------------------------------------------------- */

static const struct diagnostic_words upload_words = {
    .complete = "Complete",
    .other = "Error_Other",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_INIT_CONNECTION_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_RESPONSE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_PASSWORD_REQUEST_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_LOGIN_FAILED) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_MODE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_PASV) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_CWD) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_STOR) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_COMPLETE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_CANNOT_RESOLVE) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_ROUTE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_TIMEOUT) | DIAGNOSTIC_BIT(DIAGNOSTIC_INTERNAL),
};

enum cwmp_fault device2_upload_test_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_upload_diagnostics *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct throughput_span *whole = &test->result.whole;
    const struct throughput_interval *full = &test->result.full;

    row->diagnostics_state = diagnostics_state(&test->base, &upload_words);
    row->rom_time = diagnostics_moment(test, whole->request_us);
    row->bom_time = diagnostics_moment(test, whole->data.begin_us);
    row->eom_time = diagnostics_moment(test, whole->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, whole->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, whole->open_response_us);
    row->test_bytes_sent = whole->data.bytes.test;
    row->total_bytes_received = whole->data.bytes.received;
    row->total_bytes_sent = whole->data.bytes.sent;
    row->ip_address_used = cwmp_text(call, "%s", test->result.address);
    row->test_bytes_sent_under_full_loading = full->bytes.test;
    row->total_bytes_received_under_full_loading = full->bytes.received;
    row->total_bytes_sent_under_full_loading = full->bytes.sent;
    row->period_of_full_loading = (uint32_t)(full->end_us - full->begin_us);
    return CWMP_OK;
}

static struct diagnostic_order
upload_order(const struct device2_ip_diagnostics_upload_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field =
            offsetof(struct device2_ip_diagnostics_upload_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "UploadURL",
        .host = row->upload_url,
        .interface = row->interface,
        .reference = device2_interface_of,
        .family = diagnostics_family(row->protocol_version),
        .dscp = row->dscp,
        .is_url = true,
    };
}

enum cwmp_fault
device2_upload_test_validate(struct cwmp_call *call,
                             const struct device2_ip_diagnostics_upload_diagnostics *before,
                             const struct device2_ip_diagnostics_upload_diagnostics *after)
{
    const struct diagnostic_order order = upload_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void device2_upload_test_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_upload_diagnostics *before,
                                const struct device2_ip_diagnostics_upload_diagnostics *after)
{
    struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct diagnostic_order order = upload_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &test->base, &test->settings.target))
        return;
    snprintf(test->settings.url, sizeof test->settings.url, "%s", after->upload_url);
    test->settings.priority = after->ethernet_priority;
    test->settings.connections = after->number_of_connections;
    test->settings.duration_s = after->time_based_test_duration;
    test->settings.interval_s = after->time_based_test_measurement_interval;
    test->settings.offset_s = after->time_based_test_measurement_offset;
    test->settings.length = after->test_file_length;
    test->settings.per_connection = after->enable_per_connection_results;
}

enum cwmp_fault device2_upload_connection_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, diagnostics_connections(&call_device(call)->diagnostics->upload));
    return CWMP_OK;
}

enum cwmp_fault device2_upload_connection_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_upload_diagnostics_per_connection_result *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct throughput_span *span;

    if (diagnostics_row(call) >= diagnostics_connections(test))
        return call_gone(call, "connection");
    span = &test->result.connections[diagnostics_row(call)];
    row->rom_time = diagnostics_moment(test, span->request_us);
    row->bom_time = diagnostics_moment(test, span->data.begin_us);
    row->eom_time = diagnostics_moment(test, span->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, span->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, span->open_response_us);
    row->test_bytes_sent = span->data.bytes.test;
    row->total_bytes_received = span->data.bytes.received;
    row->total_bytes_sent = span->data.bytes.sent;
    return CWMP_OK;
}

enum cwmp_fault device2_upload_part_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    diagnostics_list(keys, diagnostics_parts(&call_device(call)->diagnostics->upload));
    return CWMP_OK;
}

enum cwmp_fault
device2_upload_part_read(struct cwmp_call *call,
                         struct device2_ip_diagnostics_upload_diagnostics_incremental_result *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct throughput_interval *part;

    if (diagnostics_row(call) >= diagnostics_parts(test))
        return call_gone(call, "interval");
    part = &test->result.parts[diagnostics_row(call)];
    row->start_time = diagnostics_moment(test, part->begin_us);
    row->end_time = diagnostics_moment(test, part->end_us);
    row->test_bytes_sent = part->bytes.test;
    row->total_bytes_received = part->bytes.received;
    row->total_bytes_sent = part->bytes.sent;
    return CWMP_OK;
}
