/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Backup and restoration (CLI reference, section 8): a change that came from the ACS is on trial
 * until one whole session with an ACS has gone well. Before it touches anything the state is
 * copied and a journal says so, durably; when no session comes about in time, or the agent does not
 * come up any more, the copy and the firmware image of before are put back, once. A power cut at
 * any moment leaves the state of before the change or that after it.
 *
 *     idle -> armed -> running -> idle (confirmed)
 *                             \-> restoring -> restored -> idle (after the next good session)
 *
 * The journal is read before anything else of the state is, in trial_new(); all that blocks is done
 * there, or in the loop's pool.
 */
#ifndef TRIAL_TRIAL_H
#define TRIAL_TRIAL_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "base/mem.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct trial;

enum trial_state { TRIAL_IDLE, TRIAL_ARMED, TRIAL_RUNNING, TRIAL_RESTORING, TRIAL_RESTORED };

enum trial_kind { TRIAL_FIRMWARE, TRIAL_CONFIGURATION, TRIAL_SCRIPT, TRIAL_PARAMETERS };

#define TRIAL_ATTEMPTS  3   /* sessions that have failed before there is a verdict */
#define TRIAL_STARTS    3   /* of the agent in one trial; with one more it is restored */
#define TRIAL_BOOT_WAIT 300 /* seconds that an interface may take to get an address */

/* A change that is about to be made. */
struct trial_delivery {
    enum trial_kind kind;
    int64_t transfer;        /* its order's number in the store; 0: it is no transfer */
    const char *command_key; /* "" without one */
};

/* How firmware images are asked for and chosen. A slot that is "" stands for what runs without any
 * of ours. */
struct trial_images {
    void *argument;
    const char *(*running)(void *argument); /* slot */
    const char *(*version)(void *argument); /* of what runs */
    /* It runs from the next start on, durably. Blocks; may run in another thread. */
    enum cwmp_fault (*activate)(void *argument, const char *slot, struct cwmp_error *error);
    /* What runs has proved itself. Blocks; may run in another thread. */
    enum cwmp_fault (*keep)(void *argument, struct cwmp_error *error);
};

struct trial_options {
    const struct env *env;
    const struct log *log;
    const char *folder; /* of the state; read at once */
    struct trial_images images;
};

/* Reads the journal and does what it says, on a state that nobody has open yet (store_prelude).
 * What cannot be done is logged; nothing of it keeps the agent from its work. */
struct trial *trial_new(const struct trial_options *options);
void trial_free(struct trial *trial);
/* The firmware image of before is chosen and does not run yet: the device has to be started anew
 * and nothing else is to be done. */
bool trial_needs_restart(const struct trial *trial);
/* A factory reset is being carried out: nothing of before is kept (R-FRS-02). */
void trial_forget(struct trial *trial);

struct trial_host {
    uv_loop_t *loop;
    unsigned second_ms; /* how long a second of a trial takes: 1000, but in tests */
    void *argument;
    bool (*is_enabled)(void *argument);  /* `cpe back-up` */
    uint32_t (*delay)(void *argument);   /* seconds */
    bool (*is_busy)(void *argument);     /* a session is under way */
    bool (*can_call)(void *argument);    /* there is an ACS to call, and CWMP is enabled */
    bool (*has_address)(void *argument); /* of an interface toward the ACS */
    /* A session soon, and one after each failure after so many milliseconds; 0: as always. */
    void (*call)(void *argument, uint64_t pace_ms);
    void (*hold)(void *argument);    /* no session any more: the restart follows */
    void (*restart)(void *argument); /* the device, as soon as no session is under way */
    /* Appends what of the running configuration is in no file yet. Faults: 9002. */
    enum cwmp_fault (*running)(void *argument, struct buf *out, struct cwmp_error *error);
};

/* When the agent begins to work. The host's members are read at once. */
void trial_start(struct trial *trial, const struct trial_host *host);

/* Before the change touches anything. CWMP_OK without anything done when back-up is off. In a trial
 * under way the copy of before the first change stays the one to go back to. Faults: 9002, nothing
 * can be kept, or too many transfers are on trial; then the change is not to be made. */
enum cwmp_fault trial_arm(struct trial *trial, const struct trial_delivery *delivery,
                          struct cwmp_error *error);
/* The change for which it was armed was not made. */
void trial_cancel(struct trial *trial, const struct trial_delivery *delivery);
/* The change was made; `restarts`: it takes effect with the restart that follows. Otherwise the
 * trial begins when no session is under way. Nothing happens when nothing is armed. */
void trial_applied(struct trial *trial, bool restarts);
/* A session has ended: the Inform was accepted and the end was a clean one, or not. */
void trial_session_ended(struct trial *trial, bool ok);
/* The ACS was told that the new firmware image runs: this version. */
void trial_told(struct trial *trial, const char *version);
/* The firmware image of that transfer has been chosen. */
bool trial_has_image_of(const struct trial *trial, int64_t transfer);
/* A firmware image cannot be written now: the one of before is in the slot for it. */
bool trial_holds_image(const struct trial *trial);

/* ---- After a restoration, until the next good session ---- */

struct trial_restoration {
    unsigned fault;                 /* 9010, 9018 */
    const char *text;               /* the FaultString */
    const char *told;               /* version that the ACS takes for the running one; "": none */
    int64_t id;                     /* of the trial */
    struct trial_delivery delivery; /* one after the other */
};
typedef void (*trial_visitor)(void *argument, const struct trial_restoration *restoration);
/* What was undone and is to be reported; nothing when nothing was restored. */
void trial_visit_restored(const struct trial *trial, trial_visitor visitor, void *argument);

/* What `running` gave when it was armed, NULL when nothing was restored; secrets in clear. */
char *trial_restored_running(const struct trial *trial);

/* ---- For the operator (CLI reference 3.2) ---- */

struct trial_status {
    enum trial_state state;
    int64_t id;           /* of the trial, or the last one */
    int64_t seconds_left; /* to the verdict; -1: not counting */
    int64_t restored_at;  /* seconds since 1970; 0: never */
    char reason[160];     /* of the last restoration; "" when there was none */
};
void trial_status(const struct trial *trial, struct trial_status *status);

#endif
