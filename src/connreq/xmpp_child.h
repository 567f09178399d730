/* SPDX-License-Identifier: Apache-2.0 */
/* The child process that holds an XMPP connection, as the messages that pass. */
#ifndef CONNREQ_XMPP_CHILD_H
#define CONNREQ_XMPP_CHILD_H

#include "base/buf.h"

#include <uv.h>

struct xmpp_child;

struct xmpp_child_options {
    uv_loop_t *loop;
    const char *program;
    void *argument;
    /* A record; the child may be ended from within. */
    void (*said)(void *argument, const char *record);
    /* It is no more, or speaks as no child of ours does; the last call. `reason` has one phrase. */
    void (*gone)(void *argument, const char *reason);
};

/* NULL: it cannot be started; `*error` is an error of libuv's. */
struct xmpp_child *xmpp_child_start(const struct xmpp_child_options *options, int *error);
/* Sends what is in `records`, which may have a password in it, and empties it. */
void xmpp_child_send(struct xmpp_child *child, struct buf *records);
/* Ends it without another call. `done`, if any, is called when it is gone for good. */
void xmpp_child_end(struct xmpp_child *child, void (*done)(void *argument), void *argument);

#endif
