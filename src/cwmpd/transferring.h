/* SPDX-License-Identifier: Apache-2.0 */
/*
 * File transfers of a CPE: the queue, what the device does with each type of file, and how results
 * come to the ACS. Wires transfer/ to session/, cli/ and the model.
 */
#ifndef CWMPD_TRANSFERRING_H
#define CWMPD_TRANSFERRING_H

#include "control/transfers.h"
#include "cwmpd/configuration.h"
#include "cwmpd/logfile.h"
#include "cwmpd/operating.h"
#include "rpc/rpc.h"
#include "session/session.h"
#include "transfer/images.h"
#include "transfer/transfer.h"

struct transferring;

struct transferring_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    struct configuration *configuration;
    struct operating *operating;
    struct http_client *http;
    const char *state_folder;
    unsigned answer_wait_ms; /* of transfers_options */
    struct images *images;
    const struct transfer_trials *trials;
    const struct logfile *logfile;
};

/* NULL with 9002. */
struct transferring *transferring_new(const struct transferring_options *options,
                                      struct cwmp_error *error);
void transferring_free(struct transferring *transferring);

/* The doors for methods and for the control socket; they live as long as the object. */
const struct rpc_transfers *transferring_for_rpc(const struct transferring *transferring);
const struct cli_transfers *transferring_for_cli(const struct transferring *transferring);

/* The queue itself, for files that are no transfers of the ACS's. */
struct transfers *transferring_queue(const struct transferring *transferring);

/* Begins to work, before the session engine starts: what a restart has finished is reported in its
 * first session (R-EVT-22). */
void transferring_start(struct transferring *transferring, struct session_engine *session);

/* A download of the ACS's that was undone has failed (CLI reference 8.3): its order, or, when it is
 * not in the queue, a TransferComplete with that CommandKey. May be part of a larger store
 * transaction. */
void transferring_fail(struct transferring *transferring, int64_t id, const char *command_key,
                       const struct cwmp_error *error);

/* Wires of session_options. */
void transferring_answered(struct transferring *transferring, const struct session_answer *answer);
void transferring_bootstrapped(struct transferring *transferring);
void transferring_concluded(struct transferring *transferring);

#endif
