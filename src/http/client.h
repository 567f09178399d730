/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The HTTP side of CWMP sessions: POSTs to the ACS over one kept connection, with cookies,
 * redirects, Basic and Digest authentication and TLS trust as sections 1.1 to 1.7 of the
 * requirements say. libcurl on the loop; GnuTLS decides whether the server is trusted, before
 * any byte of CWMP is sent (R-TLS-06).
 */
#ifndef HTTP_CLIENT_H
#define HTTP_CLIENT_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "http/coding.h"
#include "http/observer.h"

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

struct http_client;

/* Shares the loop with everything else. */
struct http_client *http_client_new(uv_loop_t *loop, const struct env *env, const struct log *log);
/* All sessions must be closed. Pending loop handles are closed on the loop's next turn. */
void http_client_free(struct http_client *client);

struct http_session_options {
    const char *url;      /* of the ACS */
    const char *username; /* "" or NULL: no credentials */
    const char *password;
    const char *user_agent;
    const char *server;         /* what sentences call it; NULL: "ACS". Not copied */
    bool basic_over_http;       /* answer Basic challenges without TLS (R-AUT-03) */
    bool redirect_to_http;      /* allow https to http (R-RDR-06) */
    const char *proxy;          /* http://host:port of an HTTP proxy; "" or NULL: none */
    const char *proxy_username; /* for it, Basic or Digest; "" or NULL: no credentials */
    const char *proxy_password;
    /* Of bodies to the server, and accepted from it (R-ZIP-03, R-BLK-06). */
    enum http_coding coding;
    unsigned timeout_seconds; /* to connect, and for each response (R-TRN-23); 0: 30 */
    size_t header_limit;      /* bytes of one response's headers; 0: 64 KiB */
    size_t body_limit;        /* bytes of one response's body; 0: 8 MiB */
    const char *ca_file;      /* PEM roots; NULL: the system's */
    const char *crl_file;     /* PEM revocation lists or NULL */
    const char *certificate_file, *key_file; /* client certificate or NULL (R-TLS-11) */
    const struct http_observer *observer;    /* NULL: nobody looks on */
    bool ignore_dates; /* the clock is unknown: certificate dates do not count (R-TLS-10) */
};

/* The connection, cookies, credentials and redirect of one CWMP session. The options are copied.
 * NULL with 9003 when URL or files are unusable. */
struct http_session;
struct http_session *http_session_open(struct http_client *client,
                                       const struct http_session_options *options,
                                       struct cwmp_error *error);
/* Closes the connection. A request under way is dropped without its callback. */
void http_session_close(struct http_session *session);

struct http_result {
    bool ok;            /* a complete response came; `status` is valid */
    bool connected;     /* to a server that is trusted, if it is to be */
    bool reached;       /* there was a TCP connection, to the server or to a proxy */
    bool no_route;      /* nor could there be one: the name is not resolved, or there is no way */
    const char *peer;   /* the address of the other end of it; NULL: there was none */
    unsigned status;    /* after authentication and redirects */
    size_t body_length; /* bytes given to `body` */
    /* The server has refused (415) a body in the session's coding; it was repeated without, and
     * so are all that follow (R-ZIP-05). */
    bool coding_refused;
    /* When not ok, or with a 401 that stays one, a sentence: "ACS response timeout (30 s)",
     * "certificate of acs.example expired on 2024-01-02T00:00:00Z". Otherwise "". */
    const char *reason;
};

struct http_request {
    const char *data; /* body, kept by the caller until `done`; NULL with length 0: empty POST */
    size_t length;
    const char *method;         /* NULL: POST */
    const char *content_type;   /* of a body that is no envelope; NULL: it is one */
    const char *const *headers; /* further lines, NULL at the end; NULL: none. Kept like `data` */
    void *argument;
    /* Bytes of a 200 response as they arrive; false ends the request as failed. NULL: nobody
     * wants them. */
    bool (*body)(void *argument, const char *data, size_t length);
    void (*done)(void *argument, const struct http_result *result);
};

/* Both callbacks may close the session; `done` may also post the next request.
 * One request at a time (R-TRN-09). An envelope goes with its Content-Type and the empty SOAPAction
 * (R-TRN-03 to R-TRN-05), an empty POST with neither (R-TRN-06). `done` is called from the loop,
 * never from here. */
void http_session_post(struct http_session *session, const struct http_request *request);

#endif
