/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this room share: orders.c (the queue), run.c (one operation after the other),
 * targets.c (which units one is for), record.c (an order as it is kept), results.c (as it is
 * told), environment.c (after a reset). */
#ifndef SOFTWARE_INTERNAL_H
#define SOFTWARE_INTERNAL_H

#include "software/orders.h"

#define ORDERS_MAX_TARGETS SOFTWARE_MAX_UNITS

/* What was ordered, and how far it is: all of it is in the store. */
struct pending {
    int64_t id; /* in the store */
    struct arena *arena;
    struct order order; /* strings in the arena */
    int64_t received;   /* wall clock, seconds */
    size_t next;        /* the operation under way */
    /* Its units that are not done yet, by key, blanks between them; "" before it has begun and
     * when it is over. */
    const char *targets;
    bool begun;         /* `targets` is what is left of it */
    const char *change; /* name of the change of the first target; "": it has not begun */
    int64_t start;      /* wall clock, of the present unit */
    /* The present unit's references: uninstalling takes them away. */
    const char *unit_reference, *execution_references;
    const char *results; /* XML, of what is over */
    bool held;           /* until no session is in the way (R-CDU-01) */
    bool forgotten;      /* nobody is told any more */
};

struct orders {
    struct orders_options options;
    uv_timer_t timer; /* to the next step */
    struct pending *list[ORDERS_MAX];
    size_t count;
    void *fetch; /* under way; NULL: none */
};

/* ---- record.c ---- */
void orders_record_write(const struct pending *pending, struct buf *out);
/* Strings are in the arena of `pending`. */
void orders_record_read(const char *record, struct pending *pending);

/* ---- targets.c ---- */
/* The units that an operation is for, as keys with blanks between them; a new one for an install.
 * NULL with the fault that its result tells (R-CDU-04 to R-CDU-06). */
const char *orders_find_targets(const struct orders *orders,
                                const struct order_operation *operation, struct arena *arena,
                                struct cwmp_error *error);

/* ---- results.c ---- */
/* Reads the references of a unit; nothing changes when it is not there. */
void orders_note_references(const struct orders *orders, struct pending *pending, const char *key);
/* Appends the result for the present unit. */
void orders_add_result(const struct orders *orders, struct pending *pending, const char *key,
                       const struct cwmp_error *error);
/* The arguments of the report. */
void orders_write_results(const struct pending *pending, struct buf *out);

/* ---- environment.c ---- */
/* After a reset of the environment: gives the model its part of that. */
void orders_take_reset(const struct orders *orders);

/* ---- run.c ---- */
void orders_run(struct orders *orders);
void orders_stop_fetch(struct orders *orders);

/* ---- orders.c ---- */
void orders_kick(struct orders *orders);
/* As it is now; false when it cannot be written, which is logged. */
bool orders_keep(struct orders *orders, const struct pending *pending);
/* Reports the first order and forgets it. */
void orders_finish(struct orders *orders);
/* Forgets the first order. */
void orders_drop(struct orders *orders);

#endif
