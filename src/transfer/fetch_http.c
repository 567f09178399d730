/* SPDX-License-Identifier: Apache-2.0 */
/* HTTP and HTTPS (R-FTR-01, R-FTR-04, R-FTR-07, R-TLS-13). */
#include "transfer/fetch_internal.h"

static bool take_body(void *argument, const char *data, size_t length)
{
    return fetch_write(argument, data, length);
}

static enum cwmp_fault fault_of_status(const struct fetch *fetch, unsigned status)
{
    if (status == 401)
        return CWMP_FAULT_SERVER_AUTHENTICATION;
    if (fetch->options.upload)
        return CWMP_FAULT_UPLOAD_FAILURE;
    return status == 403 || status == 404 || status == 410 ? CWMP_FAULT_FILE_INACCESSIBLE
                                                           : CWMP_FAULT_DOWNLOAD_FAILURE;
}

static enum cwmp_fault fault_of_failure(const struct fetch *fetch, bool connected)
{
    if (!connected)
        return CWMP_FAULT_SERVER_UNREACHABLE;
    return fetch->options.upload ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_DOWNLOAD_INCOMPLETE;
}

static void take_result(void *argument, const struct http_result *result)
{
    struct fetch *fetch = argument;
    bool upload = fetch->options.upload;

    if (!result->ok)
        fetch_end(fetch, fault_of_failure(fetch, result->connected), "%s", result->reason);
    else if (result->status == 200 || (upload && (result->status == 201 || result->status == 204)))
        fetch_end(fetch, CWMP_OK, "%s", "");
    else if (result->reason[0] != '\0')
        fetch_end(fetch, fault_of_status(fetch, result->status), "%s", result->reason);
    else
        fetch_end(fetch, fault_of_status(fetch, result->status),
                  "file server answered with HTTP status %u", result->status);
}

bool fetch_http_start(struct fetch *fetch, struct cwmp_error *error)
{
    const struct fetch_options *options = &fetch->options;
    const struct transfers_options *transfers = options->transfers;
    struct http_session_options session = {.url = options->url,
                                           .username = options->username,
                                           .password = options->password,
                                           .user_agent = "cwmpd/" CWMPD_VERSION,
                                           .server = "file server",
                                           .basic_over_http = true,
                                           .ca_file = transfers->transport.ca_file,
                                           .crl_file = transfers->transport.crl_file,
                                           .proxy = transfers->transport.proxy,
                                           .proxy_username = transfers->transport.proxy_username,
                                           .proxy_password = transfers->transport.proxy_password,
                                           .body_limit = SIZE_MAX,
                                           .ignore_dates = !env_clock_is_set(transfers->env)};
    struct http_request request = {
        .method = "GET", .argument = fetch, .body = take_body, .done = take_result};

    fetch->http = http_session_open(transfers->http, &session, error);
    if (!fetch->http)
        return false;
    if (options->upload) {
        request.method = "PUT";
        request.content_type = "application/octet-stream";
        request.data = options->data->data;
        request.length = options->data->length;
        request.body = NULL;
    }
    http_session_post(fetch->http, &request);
    return true;
}

void fetch_http_stop(struct fetch *fetch)
{
    http_session_close(fetch->http);
    fetch->http = NULL;
}
