/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lightweight notification over UDP (R-LWN-01 to R-LWN-08): changed values of parameters with
 * notification 3 to 6 go to the ACS in datagrams, at once for 5 and 6, with the next one or at the
 * trigger interval for 3 and 4. It starts no session and knows of none.
 */
#ifndef NOTIFY_NOTIFY_H
#define NOTIFY_NOTIFY_H

#include "base/env.h"
#include "base/log.h"
#include "model/model.h"

#include <uv.h>

struct notify;

struct notify_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
};

/* Begins to work. */
struct notify *notify_new(const struct notify_options *options);
/* Sends nothing more; its handles close on the loop's next turns. */
void notify_free(struct notify *notify);

/* As the model's observer is told. */
void notify_model_changed(struct notify *notify, const struct model_change *change);
/* The device says that rows of this handler's objects may have changed. */
void notify_rows_changed(struct notify *notify, const char *handler);

#endif
