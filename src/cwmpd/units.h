/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Deployment units of a CPE: who may have them changed, where packages come from, and how results
 * come to the ACS. Wires software/ to session/, transfer/, cli/ and the model.
 */
#ifndef CWMPD_UNITS_H
#define CWMPD_UNITS_H

#include "device/software/software.h"
#include "rpc/rpc.h"
#include "session/session.h"
#include "transfer/transfer.h"

struct units;

struct units_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    struct software *software;
    struct transfers *transfers;
};

/* NULL with 9002. */
struct units *units_new(const struct units_options *options, struct cwmp_error *error);
void units_free(struct units *units);

/* The door for the method, and for the control socket when the order is autonomous; it lives as
 * long as the object. */
const struct rpc_software *units_for_rpc(const struct units *units);

/* Begins to work, before the session engine starts. */
void units_start(struct units *units, struct session_engine *session);

/* Wires of session_options. */
void units_bootstrapped(struct units *units);
void units_concluded(struct units *units);
void units_changed(struct units *units);

#endif
