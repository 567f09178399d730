/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What must survive a power cut, in one SQLite file: the model's values, attributes and rows,
 * undelivered events, pending ScheduleInform requests, and a few named texts of the daemon
 * (Appendix C of the requirements). WAL with synchronous FULL: what a function reports as done is
 * on disk.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "model/model.h"

#include <stdbool.h>
#include <stdint.h>

struct store;

/* Opens DIR/state.db, making the folder (0700) and the file (0600) when missing; takes a lock so
 * that a second daemon on the same folder is refused. `fresh` tells that there was no state.
 * NULL with 9002 and a sentence that names the file and the reason. */
struct store *store_open(const char *folder, const struct log *log, bool *fresh,
                         struct cwmp_error *error);
/* The same for a reader beside a running daemon: no lock, nothing written. */
struct store *store_open_read_only(const char *folder, const struct log *log,
                                   struct cwmp_error *error);
void store_close(struct store *store);

/* Several of the calls below as one durable step; may nest, the outermost commits. */
enum cwmp_fault store_begin(struct store *store, struct cwmp_error *error);
enum cwmp_fault store_commit(struct store *store, struct cwmp_error *error);
void store_rollback(struct store *store);

/* Backing for model_options, and the start-up counterpart. */
struct model_backing store_backing(struct store *store);
enum cwmp_fault store_load_model(struct store *store, struct model *model,
                                 struct cwmp_error *error);

struct store_event {
    int64_t id;
    const char *code;        /* "M Reboot" */
    const char *command_key; /* "" for single events */
};
typedef void (*store_event_visitor)(void *argument, const struct store_event *event);

/* In the order of their adding. */
enum cwmp_fault store_add_event(struct store *store, const char *code, const char *command_key,
                                int64_t *id, struct cwmp_error *error);
enum cwmp_fault store_delete_event(struct store *store, int64_t id, struct cwmp_error *error);
/* R-EVT-06. */
enum cwmp_fault store_delete_all_events(struct store *store, struct cwmp_error *error);
enum cwmp_fault store_visit_events(struct store *store, store_event_visitor visitor, void *argument,
                                   struct cwmp_error *error);

struct store_schedule {
    int64_t id;
    int64_t due; /* wall clock, seconds since 1970 */
    const char *command_key;
};
typedef void (*store_schedule_visitor)(void *argument, const struct store_schedule *schedule);
enum cwmp_fault store_add_schedule(struct store *store, int64_t due, const char *command_key,
                                   int64_t *id, struct cwmp_error *error);
enum cwmp_fault store_delete_schedule(struct store *store, int64_t id, struct cwmp_error *error);
enum cwmp_fault store_visit_schedules(struct store *store, store_schedule_visitor visitor,
                                      void *argument, struct cwmp_error *error);

/* Texts of the daemon by name: "bootstrapped-url", "connection-request-path",
 * "pending-reboot", … `value` NULL deletes. store_text returns memory of `arena` or NULL. */
enum cwmp_fault store_set_text(struct store *store, const char *name, const char *value,
                               struct cwmp_error *error);
const char *store_text(struct store *store, const char *name, struct arena *arena);

/* R-FRS-02: everything goes, in one step; instance numbers of device keys stay. */
enum cwmp_fault store_factory_reset(struct store *store, struct cwmp_error *error);

#endif
