/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Backup and restoration of a CPE (CLI reference, section 8): which changes are on trial, how the
 * ACS is tried meanwhile, and how it hears of what was undone. Wires trial/ to session/, transfer/,
 * the firmware images and the model, where the parameters that say how the ACS is reached are known
 * by their roles.
 */
#ifndef CWMPD_TRIALS_H
#define CWMPD_TRIALS_H

#include "cwmpd/transferring.h"
#include "model/model.h"
#include "session/session.h"
#include "store/store.h"
#include "transfer/images.h"
#include "trial/trial.h"

struct trials;

struct trials_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const char *state_folder;
    struct images *images;
};

/* How long a second of a trial takes. It has a file of its own, pace.c, so that scenarios can run a
 * program with another one in its place. */
unsigned trials_second_ms(void);

/* In the store's prelude. */
struct trials *trials_new(const struct trials_options *options);
void trials_free(struct trials *trials);
/* The trial itself: what a script is armed with, and what a shell shows. */
struct trial *trials_trial(struct trials *trials);

/* After the model has been loaded; the rest of what a restoration puts back. Faults: 9002. */
enum cwmp_fault trials_load(struct trials *trials, struct store *store, struct model *model,
                            struct cwmp_error *error);
/* Begins to work, after the session engine and the transfers and before the first session: what was
 * undone is reported in that one. */
void trials_start(struct trials *trials, struct transferring *transferring,
                  struct session_engine *session);

/* The door for the transfer queue; it lives as long as the object. */
const struct transfer_trials *trials_for_transfers(const struct trials *trials);

/* Wires of session_options. */
void trials_answered(struct trials *trials, const struct session_answer *answer);
void trials_concluded(struct trials *trials, bool ok);

#endif
