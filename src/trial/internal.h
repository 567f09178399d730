/* SPDX-License-Identifier: Apache-2.0 */
/* A trial's own state, shared by its files: boot.c (what a start makes of the journal), trial.c
 * (from arming to the verdict), status.c. */
#ifndef TRIAL_INTERNAL_H
#define TRIAL_INTERNAL_H

#include "trial/journal.h"

struct trial {
    struct trial_options options;
    char *folder;
    struct journal journal;
    bool needs_restart;
    bool started;
    struct trial_host host;
    uv_timer_t *timer; /* NULL until the start */
    bool pending;      /* made, and the trial begins when the session is over */
    bool restarting;   /* what was made takes effect with the restart that is on its way */
    bool waits;        /* for an address, before the time counts */
    unsigned attempts;
    uint64_t started_at;     /* monotonic ms */
    uint64_t verdict_at;     /* monotonic ms; 0: the time does not count yet */
    struct trial_work *work; /* in the pool; NULL: none */
};

/* Writes the journal; a failure is logged. */
bool trial_record(struct trial *trial);
bool trial_has_firmware(const struct trial *trial);
/* The image of before runs. */
bool trial_runs_previous(const struct trial *trial);
/* The verdict: in the journal it is to be undone, with this fault and reason. */
bool trial_condemn(struct trial *trial, unsigned fault, const char *reason);
/* boot.c: what the journal says is done. */
void trial_boot(struct trial *trial);

#endif
