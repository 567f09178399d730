/* SPDX-License-Identifier: Apache-2.0 */
/* Pending ScheduleInform requests: durable, independent of one another (R-SIN-01 to R-SIN-05). */
#ifndef SESSION_SCHEDULE_H
#define SESSION_SCHEDULE_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "session/events.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

#define SCHEDULE_MAX   256 /* more pending requests are refused with 9004 */
#define SCHEDULE_NEVER INT64_MAX

struct schedule;

/* With what the store holds from before: what is overdue is due at once (R-SIN-04). While the clock
 * is not set nobody can tell; that is waited for, a quarter of an hour at most. NULL when it cannot
 * be read. */
struct schedule *schedule_new(struct store *store, const struct env *env, const struct log *log,
                              struct cwmp_error *error);
void schedule_free(struct schedule *schedule);

/* Faults: 9002, 9004. */
enum cwmp_fault schedule_add(struct schedule *schedule, uint32_t delay, const char *command_key,
                             struct cwmp_error *error);
/* Turns what is due into `3 SCHEDULED` and `M ScheduleInform` events; true when there was any. */
bool schedule_poll(struct schedule *schedule, struct event_queue *events);
/* Milliseconds until the next is due, SCHEDULE_NEVER when none is pending. */
int64_t schedule_wait_ms(const struct schedule *schedule);
/* Requests of an ACS that is no longer ours (R-URL-06). Faults: 9002. */
enum cwmp_fault schedule_drop_all(struct schedule *schedule, struct cwmp_error *error);

#endif
