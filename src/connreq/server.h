/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The connection-request server: GET on one unguessable path, Digest only, everything else
 * refused, and everything bounded (R-CRQ-01 to R-CRQ-17). It knows nothing of sessions: a valid
 * request calls `wake`.
 */
#ifndef CONNREQ_SERVER_H
#define CONNREQ_SERVER_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

enum connreq_verdict {
    CONNREQ_ACCEPTED, /* 204: a session follows */
    CONNREQ_BUSY      /* 503 (R-CRQ-09, R-CRQ-10) */
};

struct connreq_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const char *address; /* literal to listen on; NULL: every address, both families */
    uint16_t port;       /* 0: any free one */
    const char *path;    /* "/…" (R-CRQ-03) */
    void *argument;
    /* The credentials in force; empty user name: refuse everybody (R-CRQ-15). The strings are
     * read at once. */
    void (*credentials)(void *argument, const char **username, const char **password);
    /* Whether everybody gets in while the user name is empty: the operator's own decision (CLI
     * reference 5.24). NULL: nobody does. */
    bool (*is_open)(void *argument);
    enum connreq_verdict (*wake)(void *argument);
    unsigned accepted_per_minute; /* rate limit of accepted requests; 0: 30 */
};

struct connreq_counters {
    uint64_t accepted;     /* 204 */
    uint64_t unauthorized; /* 401, those that begin a login included */
    uint64_t throttled;    /* 503, by `wake` or by the rate */
    uint64_t malformed;    /* other paths and methods; connections without any request */
};

struct connreq_server;

/* NULL with 9002 when the port cannot be had; the error names it. */
struct connreq_server *connreq_server_start(const struct connreq_options *options,
                                            struct cwmp_error *error);
/* Not from within `credentials` or `wake`. Its loop handles close on the loop's next turn. */
void connreq_server_stop(struct connreq_server *server);
uint16_t connreq_server_port(const struct connreq_server *server);
struct connreq_counters connreq_server_counters(const struct connreq_server *server);

#endif
