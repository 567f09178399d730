/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operator's side of a CPE: what the shell's commands work on, how what they change takes
 * effect, and scripts, which are such commands that the ACS sends.
 */
#ifndef CWMPD_OPERATING_H
#define CWMPD_OPERATING_H

#include "api/fault.h"
#include "cli/interpreter.h"
#include "cwmpd/configuration.h"
#include "cwmpd/reach.h"
#include "model/model.h"
#include "rpc/rpc.h"
#include "session/session.h"
#include "store/store.h"
#include "trial/trial.h"

#include <stdbool.h>
#include <stddef.h>

struct operating;

struct operating_options {
    struct model *model;
    struct store *store;
    struct configuration *configuration;
    struct reach *reach;
    struct trial *trial;
    const struct log *log;
    struct trace *trace; /* of `debug` */
    void *argument;
    /* What is configured beyond the model has changed, and is in the store. */
    void (*settings_changed)(void *argument);
    /* How the rest stands (cli/interpreter.h). */
    void (*conditions)(void *argument, struct status_conditions *conditions);
    void (*clear_counters)(void *argument);
    /* Rows of how connection requests come in (cli/interpreter.h). NULL: none. */
    void (*ways)(void *argument, struct cli_output *out);
    /* The agent is to start anew, as soon as no session is under way. */
    void (*restart)(void *argument);
};

struct operating *operating_new(const struct operating_options *options);
void operating_free(struct operating *operating);
/* What of the running configuration is no setting. */
void operating_set_learned(struct operating *operating, struct config_learned learned);
/* Commands that are about sessions have something to be about. */
void operating_start(struct operating *operating, struct session_engine *engine);

/* What sessions of the shell are made with; lives as long as the object. */
const struct cli_context *operating_cli(const struct operating *operating);
/* The door for X_CWMPD_ExecuteCliCommand; the same. */
const struct rpc_shell *operating_shell(const struct operating *operating);

/* Executes a configuration script, all of it or, with 9018 and "NAME:LINE: reason", nothing: it
 * begins in the global configuration mode and changes the running configuration, which is saved
 * when it says so. Faults: 9002, 9018. */
enum cwmp_fault operating_run(struct operating *operating, const char *name, const char *text,
                              struct cwmp_error *error);

#endif
