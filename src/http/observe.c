/* SPDX-License-Identifier: Apache-2.0 */
/* Collects a transfer for the session's observer. */
#include "http/internal.h"

static int take_sent(CURL *easy, curl_infotype type, char *data, size_t size, void *argument)
{
    struct http_session *session = argument;

    (void)easy;
    /* A request is sent again on a new connection when the kept one turns out to be closed. */
    if (type == CURLINFO_HEADER_OUT && session->clock.connected) {
        buf_clear(&session->observed.request_head);
        buf_append(&session->observed.request_head, data, size);
    }
    return 0;
}

void http_observe_begin(struct http_session *session)
{
    const struct http_observer *observer = session->options.observer;

    session->observed.wanted = observer != NULL && observer->wants(observer->argument);
    if (!session->observed.wanted)
        return;
    curl_easy_setopt(session->easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(session->easy, CURLOPT_DEBUGFUNCTION, take_sent);
    curl_easy_setopt(session->easy, CURLOPT_DEBUGDATA, session);
}

void http_observe_header(struct http_session *session, const char *line, size_t length)
{
    if (session->observed.wanted)
        buf_append(&session->observed.response_head, line, length);
}

void http_observe_body(struct http_session *session, const char *data, size_t length)
{
    if (session->observed.wanted)
        buf_append(&session->observed.response_body, data, length);
}

void http_observe_end(struct http_session *session)
{
    struct http_observed *observed = &session->observed;
    const struct http_observer *observer = session->options.observer;

    if (observed->wanted && observed->request_head.length > 0)
        observer->seen(observer->argument,
                       &(struct http_seen){.request_head = buf_text(&observed->request_head),
                                           .request_body = session->request.data,
                                           .request_length = session->request.length,
                                           .response_head = buf_text(&observed->response_head),
                                           .response_body = buf_text(&observed->response_body),
                                           .response_length = observed->response_body.length});
    http_observe_forget(session);
}

void http_observe_forget(struct http_session *session)
{
    session->observed.wanted = false;
    buf_free_secret(&session->observed.request_head);
    buf_free_secret(&session->observed.response_head);
    buf_free_secret(&session->observed.response_body);
}
