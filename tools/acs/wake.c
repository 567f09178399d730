/* SPDX-License-Identifier: Apache-2.0 */
/* Connection requests, by libcurl. */
#include "acs/acs.h"

#include "base/buf.h"

#include <curl/curl.h>
#include <string.h>
#include <strings.h>

static size_t count_body(char *data, size_t size, size_t count, void *cls)
{
    struct acs_wake_result *result = cls;

    (void)data;
    result->body_size += (long)(size * count);
    return size * count;
}

/* Copies the value of header `name` when `line` is that header and `out` is still empty. */
static void take_header(const char *line, size_t length, const char *name, char *out, size_t size)
{
    size_t name_length = strlen(name);

    if (length <= name_length || strncasecmp(line, name, name_length) != 0)
        return;
    const char *value = line + name_length + strspn(line + name_length, " ");
    size_t value_length = strcspn(value, "\r\n");
    snprintf(out, size, "%.*s", (int)value_length, value);
}

static size_t read_header(char *line, size_t size, size_t count, void *cls)
{
    struct acs_wake_result *result = cls;
    size_t length = size * count;

    if (length > 5 && strncmp(line, "HTTP/", 5) == 0) {
        result->responses++;
        result->body_size = 0;
    }
    if (*result->challenge == '\0')
        take_header(line, length, "WWW-Authenticate:", result->challenge,
                    sizeof(result->challenge));
    take_header(line, length, "Retry-After:", result->retry_after, sizeof(result->retry_after));
    return length;
}

/* Keeps the Authorization that libcurl made. */
static int watch_sent(CURL *curl, curl_infotype type, char *data, size_t size, void *cls)
{
    struct acs_wake_result *result = cls;
    static const char mark[] = "\nAuthorization:";

    (void)curl;
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    const char *found = memmem(data, size, mark, strlen(mark));
    if (found != NULL)
        take_header(found + 1, size - (size_t)(found + 1 - data),
                    "Authorization:", result->authorization, sizeof(result->authorization));
    return 0;
}

static struct curl_slist *set_options(CURL *curl, const struct acs_wake *wake,
                                      struct acs_wake_result *result)
{
    struct curl_slist *headers = NULL;

    curl_easy_setopt(curl, CURLOPT_URL, wake->url);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, result->error);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, count_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, result);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, read_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, result);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, watch_sent);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, result);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    if (wake->method != NULL)
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, wake->method);
    if (wake->authorization != NULL) {
        struct buf header = {0};
        buf_printf(&header, "Authorization: %s", wake->authorization);
        headers = curl_slist_append(headers, buf_text(&header));
        buf_free(&header);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    } else if (wake->auth != ACS_WAKE_NONE) {
        curl_easy_setopt(curl, CURLOPT_HTTPAUTH,
                         wake->auth == ACS_WAKE_BASIC ? CURLAUTH_BASIC : CURLAUTH_DIGEST);
        curl_easy_setopt(curl, CURLOPT_USERNAME, wake->username);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, wake->password);
    }
    return headers;
}

bool acs_connection_request(const struct acs_wake *wake, struct acs_wake_result *result)
{
    memset(result, 0, sizeof(*result));
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = set_options(curl, wake, result);
    CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &result->status);
    if (code != CURLE_OK && *result->error == '\0')
        snprintf(result->error, sizeof(result->error), "%s", curl_easy_strerror(code));
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return code == CURLE_OK;
}
