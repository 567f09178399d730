/* SPDX-License-Identifier: Apache-2.0 */
/* A connection-request server on the test's loop with a clock that can be advanced, and the ACS
 * that calls it. */
#ifndef SUPPORT_CONNREQ_CLIENT_H
#define SUPPORT_CONNREQ_CLIENT_H

#include "base/buf.h"
#include "connreq/server.h"
#include "probe.h"

#define BENCH_PATH "/0123456789abcdef"

struct connreq_bench {
    uv_loop_t loop;
    uv_timer_t tick;
    struct env env;
    struct log log;
    struct buf lines; /* that were logged, at level warning or above */
    struct connreq_options options;
    struct connreq_server *server;
    uint16_t port;
    /* What the server is told. */
    const char *username, *password; /* "acs", "secret" */
    bool is_open;
    enum connreq_verdict verdict;
    unsigned wakes;
    /* How it is called. */
    const char *host;   /* NULL: 127.0.0.1 */
    const char *source; /* NULL: any address */
    const char *target; /* NULL: BENCH_PATH */
    const char *body;   /* NULL: none */
    /* Of the last challenge. */
    char nonce[128], first_nonce[128], realm[128];
    bool stale;
};

/* What an Authorization header is made of; NULL fields are as they should be, an empty qop is that
 * of RFC 2069. */
struct connreq_login {
    const char *username, *password, *nonce, *uri, *method, *qop;
    const char *quoted; /* the user name as it is written */
    unsigned nc;        /* 0: 1 */
    const char *header; /* this instead of all */
};

void connreq_bench_start(struct connreq_bench *bench);
void connreq_bench_stop(struct connreq_bench *bench);
/* Makes all clocks of the process go ahead, and the server notice. */
void connreq_bench_advance(struct connreq_bench *bench, unsigned seconds);

/* Sends one GET, with credentials or (NULL) without. */
void connreq_send(struct connreq_bench *bench, struct probe *probe,
                  const struct connreq_login *login);
/* Reads the challenge from the headers of a 401. */
void connreq_take_nonce(struct connreq_bench *bench, const char *head);
/* One GET on a connection of its own; the status, and the challenge when it is 401. */
unsigned connreq_ask(struct connreq_bench *bench, const struct connreq_login *login);

#endif
