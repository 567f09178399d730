/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The connection-request server as the model and the configuration want it, and the URL under
 * which the ACS finds it (R-CRQ-01, R-CRQ-03, R-CRQ-13, R-CRQ-14).
 */
#ifndef CWMPD_LISTENER_H
#define CWMPD_LISTENER_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "connreq/server.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>
#include <uv.h>

struct listener;

struct listener_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    /* `cpe url`: where to listen and what to tell; "": every address, port 7547. Without a path
     * in it a random one is used. Read at once. */
    const char *url;
    void *argument;
    bool (*wake)(void *argument);     /* a valid connection request; false: busy */
    void (*prepared)(void *argument); /* the end of listener_prepare() */
};

/* NULL when there can be no path to listen on: the store cannot keep it, or `url` is none. */
struct listener *listener_new(const struct listener_options *options, struct cwmp_error *error);
void listener_free(struct listener *listener);

/* Brings server and ConnectionRequestURL up to date with the model and with the route to the ACS,
 * then calls `prepared`. A port that cannot be had is logged and tried again next time: the CPE
 * is then still managed by its own Informs. */
void listener_prepare(struct listener *listener);
/* A parameter changed: starts or stops the server on the loop's next turn if it has to. */
void listener_model_changed(struct listener *listener, const struct model_change *change);

#endif
