/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include "base/text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Bytes of all cookies of a session. libcurl keeps any number of them, and goes through them for
 * each new one. */
#define COOKIE_LIMIT ((size_t)32 << 10)

/* A body that expands more than so many times is made to do harm; short ones may. */
#define EXPANSION_LIMIT 200
#define EXPANSION_FREE  ((size_t)256 << 10)

#define TEXT_OF_(number) #number
#define TEXT_OF(number)  TEXT_OF_(number)

static bool refuse(struct http_session *session, const char *what)
{
    snprintf(session->reason, sizeof session->reason, "%s response refused: %s",
             session->options.server, what);
    return false;
}

/* The header's value number `index`, NULL behind the last. */
static const char *header_value(struct http_session *session, const char *name, size_t index)
{
    struct curl_header *header;

    return curl_easy_header(session->easy, name, index, CURLH_HEADER, -1, &header) == CURLHE_OK
               ? header->value
               : NULL;
}

static bool length_is_clear(struct http_session *session)
{
    const char *first = header_value(session, "Content-Length", 0);
    uint64_t length = 0;
    char text[64];

    if (first == NULL)
        return true;
    if (!isdigit((unsigned char)*first) || !text_to_uint64(first, &length))
        return refuse(session, "Content-Length is not a number");
    if (header_value(session, "Transfer-Encoding", 0) != NULL)
        return refuse(session, "both Content-Length and Transfer-Encoding");
    snprintf(text, sizeof text, "%s", first);
    for (size_t i = 1; header_value(session, "Content-Length", i) != NULL; i++) {
        if (strcmp(header_value(session, "Content-Length", i), text) != 0)
            return refuse(session, "contradictory Content-Length");
    }
    if (length > session->options.body_limit)
        return refuse(session, "body above the limit");
    return true;
}

static bool coding_is_known(struct http_session *session)
{
    const char *transfer = header_value(session, "Transfer-Encoding", 0);
    const char *content = header_value(session, "Content-Encoding", 0);

    if (transfer != NULL && (strcasecmp(transfer, "chunked") != 0 ||
                             header_value(session, "Transfer-Encoding", 1) != NULL))
        return refuse(session, "Transfer-Encoding other than chunked");
    if (content != NULL && (!http_coding_accepts(session->options.coding, content) ||
                            header_value(session, "Content-Encoding", 1) != NULL))
        return refuse(session, "Content-Encoding that was not asked for");
    return true;
}

static size_t kept_cookies(struct http_session *session)
{
    struct curl_slist *list = NULL;
    size_t bytes = 0;

    curl_easy_getinfo(session->easy, CURLINFO_COOKIELIST, &list);
    for (const struct curl_slist *at = list; at != NULL; at = at->next)
        bytes += strlen(at->data);
    curl_slist_free_all(list);
    return bytes;
}

/* Cookies that replace others (R-CKY-04) are counted anew only now and then. */
static bool cookies_are_few(struct http_session *session, const char *line, size_t length)
{
    static const char name[] = "Set-Cookie:";

    if (length < strlen(name) || strncasecmp(line, name, strlen(name)) != 0)
        return true;
    session->cookie_bytes += length;
    if (session->cookie_bytes <= COOKIE_LIMIT)
        return true;
    session->cookie_bytes = kept_cookies(session);
    return session->cookie_bytes <= COOKIE_LIMIT / 2 || refuse(session, "cookies above the limit");
}

/* What a body in a coding becomes is measured against what came of it (R-ZIP-04). */
static bool expands_too_much(struct http_session *session, size_t length)
{
    curl_off_t received = 0;

    if (session->options.coding == HTTP_CODING_NONE ||
        session->response.body_bytes + length <= EXPANSION_FREE)
        return false;
    curl_easy_getinfo(session->easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
    return session->response.body_bytes + length > (uint64_t)received * EXPANSION_LIMIT;
}

/* Called for each header line, the empty one, those of 1xx responses, and for trailers. */
size_t http_response_header(char *data, size_t size, size_t count, void *argument)
{
    struct http_session *session = argument;
    struct http_response *response = &session->response;
    size_t length = size * count;
    bool empty = length > 0 && (data[0] == '\r' || data[0] == '\n');

    http_clock_progress(session, length);
    response->header_bytes += length;
    if (response->header_bytes > session->options.header_limit) {
        refuse(session, "headers above the limit");
        return 0;
    }
    if (!session->clock.connected) /* the proxy's, to CONNECT */
        return length;
    if (response->header_bytes == length && (length < 7 || memcmp(data, "HTTP/1.", 7) != 0)) {
        refuse(session, "not HTTP/1.1");
        return 0;
    }
    http_observe_header(session, data, length);
    if (!cookies_are_few(session, data, length))
        return 0;
    if (!empty || response->headers_complete)
        return length;
    curl_easy_getinfo(session->easy, CURLINFO_RESPONSE_CODE, &response->status);
    if (response->status < 200)
        return length;
    response->headers_complete = true;
    return length_is_clear(session) && coding_is_known(session) ? length : 0;
}

size_t http_response_body(char *data, size_t size, size_t count, void *argument)
{
    struct http_session *session = argument;
    struct http_response *response = &session->response;
    const struct http_request *request = &session->request;
    size_t length = size * count;

    http_clock_progress(session, length);
    if (length > session->options.body_limit - response->body_bytes) {
        refuse(session, "body above the limit");
        return 0;
    }
    if (expands_too_much(session, length)) {
        refuse(session, "its body expands more than " TEXT_OF(EXPANSION_LIMIT) " times");
        return 0;
    }
    http_observe_body(session, data, length);
    if (response->status != 200 || request->body == NULL) {
        response->body_bytes += length;
        return length;
    }
    if (session->closed || !request->body(request->argument, data, length)) {
        refuse(session, "its content");
        return 0;
    }
    response->body_bytes += length;
    return length;
}
