/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this room share: a session, and the transfers that one POST is made of (the
 * request itself, its repetition with credentials, its repetition at a redirected URL). */
#ifndef HTTP_INTERNAL_H
#define HTTP_INTERNAL_H

#include "base/url.h"
#include "http/authentication.h"
#include "http/client.h"
#include "http/loop.h"
#include "http/trust.h"

#include <curl/curl.h>

struct http_client {
    uv_loop_t *uv;
    const struct env *env;
    const struct log *log;
    unsigned sessions;
};

/* What was received of the present response, for the limits (R-TRN-14, R-SEC-09). */
struct http_response {
    size_t header_bytes;
    size_t body_bytes;
    bool headers_complete;
    long status;
};

/* The present transfer's clock, in the loop's milliseconds. */
struct http_clock {
    uv_timer_t *timer; /* freed by its close callback */
    bool connected;    /* the request goes out, or has gone out */
    uint64_t started;
    uint64_t active; /* last progress in either direction */
    uint64_t bytes;  /* moved in both directions */
    uint64_t sent;
};

/* The TLS handshake of the present transfer; none on a kept connection. */
struct http_handshake {
    bool begun;
    bool certificate_wanted;
};

/* The present transfer as its observer will see it. */
struct http_observed {
    bool wanted;
    struct buf request_head, response_head, response_body;
};

struct http_session {
    struct http_client *client;
    struct http_session_options options; /* with strings of its own */
    struct trust *trust;                 /* NULL until a TLS connection needs it */
    struct url url;                      /* in force: the redirected one after a redirect */
    char *url_text;
    struct authentication authentication; /* toward the host of `url` */
    struct url proxy;                     /* host "": none */
    struct authentication proxy_authentication;
    CURLSH *cookies;
    CURL *easy; /* of the present transfer or the last; NULL before the first */
    struct http_loop *loop;
    struct curl_slist *headers; /* of the present transfer */
    struct curl_slist *proxy_headers;
    struct http_response response;
    struct http_clock clock;
    struct http_handshake handshake;
    struct http_observed observed;
    struct http_request request;
    struct buf packed; /* its body in the session's coding; empty: it goes as it is */
    bool coding_refused;
    size_t cookie_bytes;          /* kept at the last count, and set since then */
    bool busy;                    /* `request` is under way */
    bool closed;                  /* destroyed as soon as libcurl has returned */
    struct curl_slist *addresses; /* the one the session stays at (R-SES-08); NULL: not known */
    unsigned redirects;           /* followed for this request */
    unsigned proxy_answered;
    unsigned answered; /* challenges answered for this request, at this host */
    bool no_route;
    char curl_error[CURL_ERROR_SIZE];
    char reason[512]; /* why the transfer was ended from here; empty: libcurl knows */
};

/* session.c */
void http_session_finish(struct http_session *session, bool ok);

/* transfer.c: starts the request, or its repetition. */
void http_transfer_start(struct http_session *session);
void http_transfer_stop(struct http_session *session);
/* The next transfer may choose among the host's addresses again. */
void http_transfer_unpin(struct http_session *session);
const char *http_method(const struct http_session *session);
/* The best of a response's challenges, `origin` being CURLH_HEADER or CURLH_CONNECT. */
void http_read_challenges(struct http_session *session, const char *header, unsigned origin,
                          bool allow_basic, struct challenge *best);
/* Looks whether the transfer has finished and goes on from there. */
void http_transfer_settle(struct http_session *session);

/* proxy.c */
bool http_proxy_is_used(const struct http_session *session);
bool http_proxy_is_tunnelled(const struct http_session *session);
/* The way to the server, and what is asked for; adds headers. */
void http_proxy_configure(struct http_session *session);
/* The finished transfer ended with a challenge of the proxy (407), to be answered then. */
bool http_proxy_challenges(struct http_session *session, CURLcode code);
void http_proxy_answer(struct http_session *session);
/* There is no tunnel: fills `reason`. */
bool http_proxy_has_refused(struct http_session *session, CURLcode code);
void http_proxy_describe(struct http_session *session);

/* response.c: libcurl's callbacks for a response, with the limits. */
size_t http_response_header(char *data, size_t size, size_t count, void *session);
size_t http_response_body(char *data, size_t size, size_t count, void *session);

/* handshake.c: the TLS session, NULL without one. */
gnutls_session_t http_handshake_session(struct http_session *session);
/* Before libcurl runs in a transfer that is not connected yet. */
void http_handshake_watch(struct http_session *session, curl_socket_t socket);
/* What the handshake has shown so far. */
void http_handshake_note(struct http_session *session);

/* clock.c */
void http_clock_init(struct http_session *session);
void http_clock_close(struct http_session *session);
void http_clock_start(struct http_session *session);
void http_clock_stop(struct http_session *session);
void http_clock_connected(struct http_session *session);
void http_clock_progress(struct http_session *session, uint64_t bytes);
/* The total of request bytes sent so far. */
void http_clock_sent(struct http_session *session, uint64_t total);

/* observe.c: before the transfer, while it comes in, when it is over. */
void http_observe_begin(struct http_session *session);
void http_observe_header(struct http_session *session, const char *line, size_t length);
void http_observe_body(struct http_session *session, const char *data, size_t length);
void http_observe_end(struct http_session *session);
void http_observe_forget(struct http_session *session);

/* failure.c: fills `reason` from a failed transfer's outcome. */
void http_failure_describe(struct http_session *session, CURLcode code);
void http_failure_timeout(struct http_session *session);

#endif
