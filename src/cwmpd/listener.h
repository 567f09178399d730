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

/* Where to listen and what to tell: one of three. Without a path in the configuration a random one
 * is used; a port 0 is 7547. */
struct listener_place {
    /* `cpe url`: at this literal address. "": not configured. */
    const char *url;
    /* `cpe source`: at the primary IPv4 address of this link, and not at all while it never had
     * one. "": not configured; without both at every address, and the one toward the ACS is told.
     */
    const char *link;
    uint16_t port; /* with `link` */
};

struct listener_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    struct listener_place place; /* read at once */
    void *argument;
    bool (*wake)(void *argument);     /* a valid connection request; false: busy */
    void (*prepared)(void *argument); /* the end of listener_prepare() */
    /* Where it listens at present, and the address that is told ("": not known); also when only
     * the network has changed. NULL: at every address. */
    void (*placed)(void *argument, const char *address, uint16_t port, const char *host);
};

/* NULL when there can be no path to listen on: the store cannot keep it, or `url` is none. */
struct listener *listener_new(const struct listener_options *options, struct cwmp_error *error);
void listener_free(struct listener *listener);

/* Moves to another place, at once. Faults as listener_new(); it stays where it is then. */
enum cwmp_fault listener_move(struct listener *listener, const struct listener_place *place,
                              struct cwmp_error *error);
/* Why it does not listen although it should; "" when that is not so. */
const char *listener_problem(const struct listener *listener);

/* Why there is no ConnectionRequestURL, for the operator; "" when there is one. */
const char *listener_absence(const struct listener *listener);

/* Brings server and ConnectionRequestURL up to date with the model and with the route to the ACS,
 * then calls `prepared`. A port that cannot be had is logged and tried again next time: the CPE
 * is then still managed by its own Informs. */
void listener_prepare(struct listener *listener);
/* A parameter changed: starts or stops the server on the loop's next turn if it has to. */
void listener_model_changed(struct listener *listener, const struct model_change *change);
/* Connection requests that came so far, or since they were cleared. */
struct connreq_counters listener_counters(const struct listener *listener);
void listener_clear_counters(struct listener *listener);
/* Links, addresses or routes changed: follows, and tells a new URL at once (R-CRQ-13). */
void listener_network_changed(struct listener *listener);
/* Nobody will call listener_network_changed(): looks from time to time. */
void listener_look_by_itself(struct listener *listener);

#endif
