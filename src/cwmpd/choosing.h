/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The firmware image that was chosen to run next (R-DWN-15): activated beside the loop, after the
 * session in which that was done and before a restart. The choice is noted before it is answered
 * (transfer/images.h), so that one that a start has not come to is made by the next.
 */
#ifndef CWMPD_CHOOSING_H
#define CWMPD_CHOOSING_H

#include "base/log.h"
#include "session/session.h"
#include "transfer/images.h"

#include <uv.h>

struct choosing;

struct choosing_options {
    uv_loop_t *loop;
    const struct log *log;
    struct images *images;
    void *argument;
    /* It could not be activated (logged), and what was chosen before is again. */
    void (*failed)(void *argument);
};

struct choosing *choosing_new(const struct choosing_options *options);
/* What is being activated is left to itself. */
void choosing_free(struct choosing *choosing);
/* Begins to work. */
void choosing_start(struct choosing *choosing, struct session_engine *session);
/* An image was chosen, or a session has ended. Does nothing before it returns. */
void choosing_look(struct choosing *choosing);
/* A restart has been ordered, and no session is under way: `then(options.argument)` once nothing is
 * left to activate; at once when nothing is. */
void choosing_finish(struct choosing *choosing, void (*then)(void *argument));

#endif
