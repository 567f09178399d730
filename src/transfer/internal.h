/* SPDX-License-Identifier: Apache-2.0 */
/* The queue's own state, shared by its files: transfers.c (the queue and its door), run.c (what an
 * order goes through), windows.c (when a ScheduleDownload may run), record.c (an order as it is
 * kept). */
#ifndef TRANSFER_INTERNAL_H
#define TRANSFER_INTERNAL_H

#include "base/mem.h"
#include "transfer/fetch.h"

enum transfer_phase {
    PHASE_WAITING,
    PHASE_FETCHING,
    PHASE_CHECKING,   /* a download is looked at, in another thread */
    PHASE_READY,      /* checked; applied when no session is in the way */
    PHASE_APPLYING,   /* the part of it that is done in another thread */
    PHASE_RESTARTING, /* applied by the agent's restart */
    PHASE_FINISHED    /* reported, or to be reported */
};

struct transfer {
    int64_t id; /* in the store */
    struct arena *arena;
    struct transfer_order order; /* strings in the arena */
    const struct transfer_handler *handler;
    uint32_t instance; /* of a numbered type; 0: none */
    enum transfer_phase phase;
    bool restored;       /* from before this start */
    bool held;           /* DelaySeconds: not in the session that ordered it (R-DWN-04) */
    bool unreported;     /* finished, and the result could not be handed over yet */
    int64_t received;    /* monotonic ms; negative when that was before the machine started */
    int64_t received_at; /* wall clock, milliseconds */
    int64_t next_try;    /* monotonic ms; 0: at any time */
    size_t window;       /* a ScheduleDownload's present one, or the next */
    int32_t attempts;    /* in that window */
    bool confirmed;      /* by the user, for that window */
    struct cwmp_error result;
    struct cwmp_time start, complete;
};

struct transfer_check;

struct transfers {
    struct transfers_options options;
    char *folder;      /* for files on their way */
    char *known_hosts; /* file that lists SSH servers */
    struct transfer *list[TRANSFERS_MAX];
    size_t count;
    bool started;
    int64_t started_at;                /* monotonic ms */
    int64_t loaded_at, loaded_at_wall; /* ms: what was stored is placed in time by these */
    struct timer *timer;               /* to the next look */
    bool again;                        /* something has happened since the last */

    struct transfer *running; /* from PHASE_FETCHING to PHASE_READY */
    int64_t run_limit;        /* monotonic ms: then it is given up */
    struct fetch *fetch;
    struct transfer_wait wait; /* `over` NULL: nobody waits */
    int64_t waited_for;        /* the order's id */
    int64_t wait_limit;        /* monotonic ms */
    struct buf upload;
    struct transfer_check *check; /* in another thread; NULL: nothing is */
    bool armed, restarts;         /* what is being applied: the trials know of it, it takes one */
};

#define TRANSFER_NEVER INT64_MAX

/* ---- transfers.c ---- */

int64_t transfers_now_ms(const struct transfers *transfers);
struct cwmp_time transfers_time(const struct transfers *transfers);
/* The queue's order: when it is due by what was ordered. */
int64_t transfer_due(const struct transfer *transfer);
void transfers_wake_in(struct transfers *transfers, int64_t milliseconds);
void transfers_remove(struct transfers *transfers, struct transfer *transfer);
/* The file type as GetAllQueuedTransfers and AutonomousTransferComplete have it (R-ATC-03). */
const char *transfer_autonomous_type(const struct transfer *transfer);
/* Takes out what the ACS has confirmed. */
void transfers_sweep(struct transfers *transfers);
/* The file of a download on its way; in the arena. */
const char *transfer_path(const struct transfers *transfers, const struct transfer *transfer);
/* Bytes that a download can have on the disk. */
uint64_t transfers_room(const struct transfers *transfers);
const struct transfer_handler *transfers_find_handler(const struct transfers *transfers,
                                                      const struct transfer_order *order,
                                                      uint32_t *instance);
/* The gates of the configuration are open, or are none to this type. */
bool transfers_are_allowed(const struct transfers *transfers, bool upload,
                           const struct transfer_handler *handler);

/* The wait is over, if there is one for this order; true when whoever waited takes the result. */
bool transfers_end_wait(struct transfers *transfers, const struct transfer *transfer, bool done);

/* ---- run.c ---- */

/* Does all there is to do now and sets the timer to the next. */
void transfers_run(struct transfers *transfers);
/* Ends what runs without a result. */
void transfers_stop(struct transfers *transfers);
/* After a restart: what was to be applied by it. */
void transfers_confirm_restart(struct transfers *transfers);

/* ---- windows.c ---- */

enum window_verdict { WINDOW_START, WINDOW_WAIT, WINDOW_MISSED };

/* May the ScheduleDownload start now? WINDOW_WAIT: look again at `*until`, or earlier when the user
 * has confirmed or no longer needs a service. Moves on to the next window when one is over. */
enum window_verdict window_look(struct transfer *transfer, int64_t now, bool idle, int64_t *until);
/* Faults of the windows of an order (R-SDL-01, R-SDL-02, R-SDL-06): 9003. */
enum cwmp_fault windows_check(const struct transfer_order *order, struct cwmp_error *error);
/* When the present window closes, monotonic ms. */
int64_t window_end(const struct transfer *transfer);
/* After an attempt that failed: when there may be another one in this window. */
void window_failed(struct transfer *transfer, int64_t now);
/* It waits for the user to agree. */
bool window_needs_confirmation(const struct transfer *transfer, int64_t now);

/* ---- record.c ---- */

void record_write(const struct transfer *transfer, struct buf *out);
/* All but the id and what depends on the present. */
void record_read(const char *record, struct transfer *transfer);

#endif
