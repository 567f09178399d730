/* SPDX-License-Identifier: Apache-2.0 */
/* Throughput tests of InternetGatewayDevice:1. */
#include "device/call.h"
#include "device/diagnostics/handler.h"
#include "device/igd1/sides.h"

#include "igd1/handlers.h"

#include <stdio.h>

/* ---- Download --------------------------------------------------------------------- */

static const struct diagnostic_words download_words = {
    .complete = "Completed",
    .other = "Error_InitConnectionFailed",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_INIT_CONNECTION_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_RESPONSE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_PASSWORD_REQUEST_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_LOGIN_FAILED) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_MODE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_PASV) | DIAGNOSTIC_BIT(DIAGNOSTIC_TRANSFER_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_INCORRECT_SIZE) | DIAGNOSTIC_BIT(DIAGNOSTIC_TIMEOUT),
};

enum cwmp_fault igd1_download_test_read(struct cwmp_call *call,
                                        struct igd1_download_diagnostics *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->download;
    const struct throughput_span *whole = &test->result.whole;

    row->diagnostics_state = diagnostics_state(&test->base, &download_words);
    row->rom_time = diagnostics_moment(test, whole->request_us);
    row->bom_time = diagnostics_moment(test, whole->data.begin_us);
    row->eom_time = diagnostics_moment(test, whole->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, whole->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, whole->open_response_us);
    row->test_bytes_received = (uint32_t)whole->data.bytes.test;
    row->total_bytes_received = (uint32_t)whole->data.bytes.received;
    return CWMP_OK;
}

static struct diagnostic_order download_order(const struct igd1_download_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct igd1_download_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "DownloadURL",
        .host = row->download_url,
        .interface = row->interface,
        .reference = sides_interface,
        .family = AF_UNSPEC,
        .dscp = row->dscp,
        .is_url = true,
    };
}

enum cwmp_fault igd1_download_test_validate(struct cwmp_call *call,
                                            const struct igd1_download_diagnostics *before,
                                            const struct igd1_download_diagnostics *after)
{
    const struct diagnostic_order order = download_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void igd1_download_test_commit(struct cwmp_call *call,
                               const struct igd1_download_diagnostics *before,
                               const struct igd1_download_diagnostics *after)
{
    struct throughput *test = &call_device(call)->diagnostics->download;
    const struct diagnostic_order order = download_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &test->base, &test->settings.target))
        return;
    snprintf(test->settings.url, sizeof test->settings.url, "%s", after->download_url);
    test->settings.priority = after->ethernet_priority;
    test->settings.connections = 1; /* more are not of this model */
}

/* ---- Upload ----------------------------------------------------------------------- */

static const struct diagnostic_words upload_words = {
    .complete = "Completed",
    .other = "Error_InitConnectionFailed",
    .known = DIAGNOSTIC_BIT(DIAGNOSTIC_INIT_CONNECTION_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_RESPONSE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_PASSWORD_REQUEST_FAILED) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_LOGIN_FAILED) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_MODE) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_PASV) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_CWD) |
             DIAGNOSTIC_BIT(DIAGNOSTIC_NO_STOR) | DIAGNOSTIC_BIT(DIAGNOSTIC_NO_TRANSFER_COMPLETE),
};

enum cwmp_fault igd1_upload_test_read(struct cwmp_call *call, struct igd1_upload_diagnostics *row)
{
    const struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct throughput_span *whole = &test->result.whole;

    row->diagnostics_state = diagnostics_state(&test->base, &upload_words);
    row->rom_time = diagnostics_moment(test, whole->request_us);
    row->bom_time = diagnostics_moment(test, whole->data.begin_us);
    row->eom_time = diagnostics_moment(test, whole->data.end_us);
    row->tcp_open_request_time = diagnostics_moment(test, whole->open_request_us);
    row->tcp_open_response_time = diagnostics_moment(test, whole->open_response_us);
    row->total_bytes_sent = (uint32_t)whole->data.bytes.sent;
    return CWMP_OK;
}

static struct diagnostic_order upload_order(const struct igd1_upload_diagnostics *row)
{
    return (struct diagnostic_order){
        .state_field = offsetof(struct igd1_upload_diagnostics, diagnostics_state),
        .state = row->diagnostics_state,
        .host_name = "UploadURL",
        .host = row->upload_url,
        .interface = row->interface,
        .reference = sides_interface,
        .family = AF_UNSPEC,
        .dscp = row->dscp,
        .is_url = true,
    };
}

enum cwmp_fault igd1_upload_test_validate(struct cwmp_call *call,
                                          const struct igd1_upload_diagnostics *before,
                                          const struct igd1_upload_diagnostics *after)
{
    const struct diagnostic_order order = upload_order(after);

    (void)before;
    return diagnostics_check(call, &order);
}

void igd1_upload_test_commit(struct cwmp_call *call, const struct igd1_upload_diagnostics *before,
                             const struct igd1_upload_diagnostics *after)
{
    struct throughput *test = &call_device(call)->diagnostics->upload;
    const struct diagnostic_order order = upload_order(after);

    (void)before;
    if (!diagnostics_obey(call, &order, &test->base, &test->settings.target))
        return;
    snprintf(test->settings.url, sizeof test->settings.url, "%s", after->upload_url);
    test->settings.priority = after->ethernet_priority;
    test->settings.connections = 1; /* more are not of this model */
    test->settings.length = after->test_file_length;
}
