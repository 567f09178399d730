/* SPDX-License-Identifier: Apache-2.0 */
/* Reboots planned by parameter: ScheduleReboot and DelayReboot (R-RBT-03). */
#ifndef SESSION_REBOOTS_H
#define SESSION_REBOOTS_H

#include "base/env.h"
#include "base/log.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

#define REBOOTS_NEVER INT64_MAX

struct reboots {
    struct model *model;
    struct store *store;
    const struct env *env;
    const struct log *log;
    bool clock_known;  /* when `scheduled` was read */
    int64_t scheduled; /* wall clock, seconds; REBOOTS_NEVER: none */
    int64_t delay;     /* seconds, not yet counting; -1: none */
    int64_t delayed;   /* monotonic ms; REBOOTS_NEVER: none */
};

/* Also takes a DelayReboot back that this start was. All of them stay the caller's. */
void reboots_init(struct reboots *reboots, struct model *model, struct store *store,
                  const struct env *env, const struct log *log);
/* One of the two parameters was set. */
void reboots_model_changed(struct reboots *reboots, enum model_role role);
/* No session is under way: delays begin to count. True when a reboot is due; one of ScheduleReboot
 * is in the store then as having been carried out. While the clock is not set (R-TYP-06) none is
 * due, and a time that has passed when it is set is past. */
bool reboots_poll(struct reboots *reboots);
/* Milliseconds until the next, REBOOTS_NEVER when none is planned. */
int64_t reboots_wait_ms(const struct reboots *reboots);

#endif
