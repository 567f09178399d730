/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What must survive a power cut, in one SQLite file: the model's values, attributes and rows,
 * undelivered events, pending ScheduleInform requests, transfers and reports, and a few named texts
 * of the daemon (Appendix C of the requirements). WAL with synchronous FULL: what a function
 * reports as done is on disk. A backup beside it is used when the file turns out to be damaged
 * (docs/operation.md).
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "model/model.h"

#include <stdbool.h>
#include <stdint.h>

struct store;

/* Opens DIR/state.db, making the folder (0700) and the file (0600) when missing; takes a lock so
 * that a second daemon on the same folder is refused. A damaged file is kept as state.db.damaged,
 * and the backup is used in its place, or else an empty database (R-SEC-10); what happened is
 * logged. `fresh` tells that there is no state. NULL with 9002 and a sentence that names the file
 * and the reason: what cannot be written, is somebody else's or of a newer cwmpd is left alone. */
struct store *store_open(const char *folder, const struct log *log, bool *fresh,
                         struct cwmp_error *error);
/* What is done before anything else, once the folder is this daemon's own and before the database
 * is looked at. False with the error's text: the store is not opened. */
struct store_prelude {
    bool (*run)(void *argument, struct cwmp_error *error);
    void *argument;
};
struct store *store_open_after(const char *folder, const struct log *log,
                               const struct store_prelude *prelude, bool *fresh,
                               struct cwmp_error *error);
/* The same for a reader beside a running daemon: no lock, nothing written. */
struct store *store_open_read_only(const char *folder, const struct log *log,
                                   struct cwmp_error *error);
void store_close(struct store *store);

/* Calls back at each durable change (and when there turns out to be nothing to change), from
 * inside of it: only to take note. NULL: nobody. */
void store_on_change(struct store *store, void (*changed)(void *argument), void *argument);

/* Makes DIR/state.db.backup anew, beside the running store; the old one stays until the new one is
 * whole and on the disk. It blocks, and needs no struct store so that another thread can do it.
 * Faults: 9002. */
enum cwmp_fault store_back_up(const char *folder, struct cwmp_error *error);
/* Makes DIR/NAME a copy of the store as it is, or was before a step that is not done yet, in the
 * same way. Faults: 9002; NAME is as it was. */
enum cwmp_fault store_keep_copy(const char *folder, const char *name, struct cwmp_error *error);
/* Puts such a copy in the place of the store, which nobody has open: for a store_prelude. A power
 * cut in between needs it to be done again. The copy stays. Faults: 9002. */
enum cwmp_fault store_put_copy_back(const char *folder, const char *name, struct cwmp_error *error);
/* Wall clock, seconds since 1970, of the backup there is; 0: none. */
int64_t store_backup_time(const char *folder);

/* Several of the calls below as one durable step; may nest, the outermost commits. */
enum cwmp_fault store_begin(struct store *store, struct cwmp_error *error);
enum cwmp_fault store_commit(struct store *store, struct cwmp_error *error);
void store_rollback(struct store *store);

/* 9003 when what is kept is of a model with another root: nothing of it would be used. `root` is a
 * name without its dot. */
enum cwmp_fault store_check_root(struct store *store, const char *root, struct cwmp_error *error);
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

/* Work that is pending, in the form that its room gives it, by kind: "report", "transfer", … A
 * visitor may not change the store. In the order of their adding. */
typedef void (*store_record_visitor)(void *argument, int64_t id, const char *text);
enum cwmp_fault store_add_record(struct store *store, const char *kind, const char *text,
                                 int64_t *id, struct cwmp_error *error);
enum cwmp_fault store_set_record(struct store *store, int64_t id, const char *text,
                                 struct cwmp_error *error);
enum cwmp_fault store_delete_record(struct store *store, int64_t id, struct cwmp_error *error);
enum cwmp_fault store_delete_records(struct store *store, const char *kind,
                                     struct cwmp_error *error);
enum cwmp_fault store_visit_records(struct store *store, const char *kind,
                                    store_record_visitor visitor, void *argument,
                                    struct cwmp_error *error);

/* Texts of the daemon by name: "bootstrapped-url", "connection-request-path",
 * "pending-reboot", … `value` NULL deletes. store_text returns memory of `arena` or NULL. */
enum cwmp_fault store_set_text(struct store *store, const char *name, const char *value,
                               struct cwmp_error *error);
const char *store_text(struct store *store, const char *name, struct arena *arena);

/* ---- Running and startup configuration ------------------------------------------------ */

/* What is durable is the startup configuration. What the shell changes goes beside it, in memory
 * (backing.h): together they are the running configuration. A change of the shell's that makes a
 * value what it is at startup leaves nothing to save. Numbers of rows are durable at once: they
 * are never given twice. When somebody else sets a parameter of a row that only the shell has made,
 * the row becomes durable as the shell made it. */

/* As store_set_text(), by the shell. store_text() has it from then on. */
enum cwmp_fault store_note_text(struct store *store, const char *name, const char *value,
                                struct cwmp_error *error);
/* As store_text(), without what the shell has changed. */
const char *store_startup_text(struct store *store, const char *name, struct arena *arena);
bool store_has_unsaved(struct store *store);
/* Makes the running configuration the startup configuration, in one durable step. */
enum cwmp_fault store_save(struct store *store, struct cwmp_error *error);
/* After store_load_model(), which loads the startup configuration: what the shell has changed. */
enum cwmp_fault store_load_unsaved(struct store *store, struct model *model,
                                   struct cwmp_error *error);

/* Texts of the daemon that are configuration have names that begin so; all others are its memory.
 */
#define STORE_CONFIGURATION "configuration-"

enum store_part {
    STORE_UNSAVED = 1, /* what the shell has changed */
    STORE_STARTUP = 2  /* rows, values, attributes and configuration texts; not what has happened:
                          events, transfers, what was reported, numbers in use */
};
/* Appends one or both as text, secrets in clear. */
enum cwmp_fault store_snapshot(struct store *store, unsigned parts, struct buf *out,
                               struct cwmp_error *error);
/* What the shell had changed when a text of that part alone was made is what it has changed, and
 * nothing else is. The model is not told: see store_load_unsaved(), model_become(). Faults: 9002;
 * also when it is no such text, and then nothing has changed. */
enum cwmp_fault store_restore(struct store *store, const char *text, struct cwmp_error *error);

/* R-FRS-02: everything goes, in one step, and when that is durable the backup and what was kept
 * of damaged files; instance numbers of device keys stay. */
enum cwmp_fault store_factory_reset(struct store *store, struct cwmp_error *error);

#endif
