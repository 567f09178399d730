/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What CPE and ACS say to each other in one session, from Inform to the last empty response
 * (sections 2.2, 2.3, 3.2 to 3.4 of the requirements). It keeps no state beyond the session and
 * knows nothing of why there is one.
 */
#ifndef SESSION_EXCHANGE_H
#define SESSION_EXCHANGE_H

#include "api/fault.h"
#include "http/client.h"
#include "rpc/rpc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EXCHANGE_MAX_REQUESTS 10000 /* POSTs of one session (R-SES-22) */
#define EXCHANGE_MAX_SECONDS  3600
#define EXCHANGE_MAX_REPEATS  3 /* of one request after fault 8005 (R-SES-41) */

struct exchange_outcome {
    bool ok;            /* ended as R-SES-30 says */
    bool older_version; /* the Inform may succeed in an older version (R-VER-06) */
    bool reached;       /* there was a TCP connection (R-DSC-11) */
    bool no_route;      /* there is no way to the ACS at present (R-RTY-11) */
    char peer[64];      /* the address that was reached; "": none */
    bool uncompressed;  /* the ACS takes no compressed bodies, or may not (R-ZIP-05) */
    unsigned requests;  /* POSTs sent */
    char reason[256];   /* when not ok */
};

/* A request of the CPE's own (R-SES-13). */
struct exchange_request {
    int64_t id;            /* the caller's */
    const char *method;    /* read at once, as is what follows */
    const char *arguments; /* XML */
};

struct exchange_options {
    struct http_client *http;
    const struct http_session_options *transport; /* read at once */
    struct rpc_context rpc;
    enum soap_version version;      /* of the Inform; nothing newer is offered */
    const struct rpc_event *events; /* read at once, as is what follows */
    size_t event_count;
    bool changes; /* the Inform tells changed values */
    uint32_t retry_count;
    void *argument;
    /* InformResponse arrived. */
    void (*established)(void *argument);
    /* What the CPE itself wants to ask now: the next request, false when there is none (any more).
     * NULL: never. It is asked again when the one before was answered. */
    bool (*next_request)(void *argument, enum soap_version version,
                         struct exchange_request *request);
    /* The ACS's answer to it, a response or a fault other than 8005; NULL: it did not answer. */
    void (*request_answered)(void *argument, int64_t id, const struct soap_message *message);
    /* Called once, never from exchange_start(); nothing is sent any more. */
    void (*ended)(void *argument, const struct exchange_outcome *outcome);
};

struct exchange;

/* Sends the Inform. NULL when there cannot be one: transport unusable, Inform unwritable. */
struct exchange *exchange_start(const struct exchange_options *options, struct cwmp_error *error);
/* InformResponse has arrived (R-SES-10). */
bool exchange_is_established(const struct exchange *exchange);
/* Closes the connection; `ended` is not called any more. Not from inside a callback. */
void exchange_free(struct exchange *exchange);

#endif
