/* SPDX-License-Identifier: Apache-2.0 */
/* One HTTP session of a test with a scripted server, and its POSTs one after the other. */
#ifndef SUPPORT_TALK_H
#define SUPPORT_TALK_H

#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "http/client.h"
#include "peer.h"

struct talk {
    uv_loop_t loop;
    uv_timer_t tick;
    struct env env;
    struct log log;
    struct http_client *client;
    struct http_session *session;
    /* Of the last POST. */
    bool done;
    struct http_result result;
    char reason[512];
    char peer[64]; /* "": none */
    struct buf body;
};

void talk_start(struct talk *talk);
/* Fills what the test left empty (user agent, a timeout of 5 s) and opens; NULL url: that of the
 * peer, http or https by its options. */
void talk_open(struct talk *talk, struct http_session_options options, const struct peer *peer);
/* POSTs and runs the loop until the outcome is there. NULL: an empty POST. */
void talk_post(struct talk *talk, const char *body);
/* Runs the loop until `*flag`. */
void talk_wait(struct talk *talk, const bool *flag);
/* Closes what is open and proves that no handle was left on the loop. The peers must have been
 * freed before. */
void talk_stop(struct talk *talk);

/* Fails unless the last POST got this status. */
void talk_expect_status(const struct talk *talk, unsigned status);
/* Fails unless the last POST failed for a reason that holds this text. */
void talk_expect_failure(const struct talk *talk, const char *reason);

#endif
