/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this room share: the work on each profile. */
#ifndef BULK_INTERNAL_H
#define BULK_INTERNAL_H

#include "bulk/bulk.h"
#include "bulk/report.h"
#include "session/periodic.h"

/* Names and texts of all reports of one profile; the oldest make room (R-BLK-11). */
#define BULK_KEPT_LIMIT ((size_t)8 << 20)

/* Reports that are not delivered: those kept from earlier intervals, and the present one. */
struct bulk_kept {
    struct bulk_report *first, **end;
    size_t count, size;
};

/* One profile. */
struct bulk_work {
    struct bulk_work *next;
    struct bulk *bulk;
    uint32_t instance;
    bool found;  /* in the settings as they are now */
    bool active; /* is collected and reported */
    bool failing;
    bool due; /* an interval has ended while a report was being sent */
    enum bulk_encoding encoding;
    struct periodic timing;
    struct bulk_kept kept;
    struct bulk_delivery *delivery; /* under way; NULL: none */
    uint32_t retries;
    uint64_t retry_at; /* monotonic ms; 0: never */
};

struct bulk {
    struct bulk_options options;
    uv_timer_t timer; /* to the next turn */
    char *object;     /* whose profiles they are; NULL: the root has no bulk data */
    struct bulk_work *works;
};

/* ---- kept.c ---- */
void bulk_kept_init(struct bulk_kept *kept);
/* The newest goes to the end; no more than `retained` (-1: any number) stay before it. */
void bulk_kept_add(struct bulk_kept *kept, struct bulk_report *report, int64_t retained);
void bulk_kept_drop(struct bulk_kept *kept);
/* What the store holds of a profile becomes what is to be sent when `wanted`; nothing to be sent
 * is nothing to be stored. */
void bulk_kept_load(struct bulk_work *work);
void bulk_kept_store(struct bulk_work *work, bool wanted);

/* ---- delivery.c ---- */
/* Sends everything that is kept; bulk_delivered() follows, not from here. False: that cannot be,
 * and the reason is logged. */
bool bulk_delivery_start(struct bulk_work *work, const struct bulk_profile *profile);
void bulk_delivery_stop(struct bulk_work *work);

/* ---- bulk.c ---- */
void bulk_delivered(struct bulk_work *work, bool ok);

#endif
