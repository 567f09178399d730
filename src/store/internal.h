/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the store share: the connection, its statements, and how errors are told. */
#ifndef STORE_INTERNAL_H
#define STORE_INTERNAL_H

#include "store/store.h"

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

enum store_statement {
    STORE_BEGIN,
    STORE_COMMIT,
    STORE_ROLLBACK,
    STORE_SAVEPOINT,
    STORE_RELEASE,
    STORE_ROLLBACK_TO,
    STORE_SET_VALUE,
    STORE_DELETE_VALUE,
    STORE_SET_ROW,
    STORE_SET_NEXT_NUMBER,
    STORE_SET_NOTIFICATION,
    STORE_SET_ACCESS_LIST,
    STORE_SET_REPORTED,
    STORE_DELETE_REPORTED,
    STORE_DELETE_ROWS_BELOW,
    STORE_DELETE_NUMBERS_BELOW,
    STORE_DELETE_VALUES_BELOW,
    STORE_DELETE_NOTIFICATIONS_BELOW,
    STORE_DELETE_ACCESS_LISTS_BELOW,
    STORE_DELETE_REPORTED_BELOW,
    STORE_LIST_ROWS,
    STORE_LIST_NEXT_NUMBERS,
    STORE_LIST_VALUES,
    STORE_LIST_NOTIFICATIONS,
    STORE_LIST_ACCESS_LISTS,
    STORE_LIST_REPORTED,
    STORE_GET_SOME_NAME,
    STORE_ADD_EVENT,
    STORE_DELETE_EVENT,
    STORE_DELETE_ALL_EVENTS,
    STORE_LIST_EVENTS,
    STORE_ADD_SCHEDULE,
    STORE_DELETE_SCHEDULE,
    STORE_LIST_SCHEDULES,
    STORE_ADD_RECORD,
    STORE_SET_RECORD,
    STORE_DELETE_RECORD,
    STORE_DELETE_RECORDS,
    STORE_LIST_RECORDS,
    STORE_SET_TEXT,
    STORE_DELETE_TEXT,
    STORE_GET_TEXT,
    STORE_GET_STARTUP_TEXT,
    STORE_GET_STARTUP_VALUE,
    STORE_LIST_CONFIGURATION_TEXTS,
    STORE_NOTE,
    STORE_FORGET_EQUAL_VALUE,
    STORE_FORGET_EQUAL_TEXT,
    STORE_FORGET_NOTED,
    STORE_FORGET_NOTED_BELOW,
    STORE_FORGET_ALL_NOTED,
    STORE_LIST_NOTED,
    STORE_LIST_NOTED_BELOW,
    STORE_FIND_NOTED_ROW,
    STORE_HAS_NOTED,
    STORE_HAS_NOTED_VALUE,
    STORE_STATEMENT_COUNT
};

struct store {
    const struct log *log;
    char *folder;
    char *file; /* the database in it */
    sqlite3 *db;
    int lock;       /* descriptor of the lock file; -1 for a reader */
    unsigned depth; /* of open transactions */
    bool reset;     /* by this transaction: no copy is to stay */
    sqlite3_stmt *statements[STORE_STATEMENT_COUNT];
    void (*changed)(void *argument);
    void *changed_argument;
};

/* ---- files.c: whole files, durably. Errors are 9002 and name the file. ---- */

/* FOLDER/NAME in memory of its own. */
char *store_path(const char *folder, const char *name);
bool store_exists(const char *folder, const char *name);
/* Makes it with mode 0600 and nothing in it; what was there before goes. */
bool store_make_empty(const char *folder, const char *name, struct cwmp_error *error);
bool store_copy(const char *folder, const char *from, const char *to, struct cwmp_error *error);
/* Gives the file, which is safely on the disk from then on, the other name. */
bool store_rename(const char *folder, const char *from, const char *to, struct cwmp_error *error);
/* No error when there is none. */
void store_remove(const char *folder, const char *name);
/* Everything but the database in use. */
void store_remove_copies(const char *folder);

/* ---- judge.c: is this a database of ours, and whole? ---- */

enum store_verdict {
    STORE_SOUND,
    STORE_DAMAGED, /* not to be used, and not worth keeping in its place */
    STORE_REFUSED  /* not ours to touch, or not possible to say now */
};

enum store_access {
    STORE_READ_WRITE,
    STORE_READ_ONLY, /* beside a writer */
    STORE_IMMUTABLE  /* nobody writes, and no other file is made or looked at */
};

/* Opens store->file into store->db and looks at all of it. `error` says what is wrong. */
enum store_verdict store_attach(struct store *store, enum store_access access,
                                struct cwmp_error *error);
/* STORE_DAMAGED, and `error` says that it is, and why. */
enum store_verdict store_damaged(const struct store *store, const char *why,
                                 struct cwmp_error *error);
/* Closes store->db; what is in its log stays there when `as_it_is`. */
void store_detach(struct store *store, bool as_it_is);
/* Prepares the statements: the tables are as they have to be. */
enum store_verdict store_prepare(struct store *store, struct cwmp_error *error);
/* SQL functions that the schema uses. */
void store_add_functions(sqlite3 *db);
/* A store that is not open. */
struct store *store_new(const char *folder, const char *name, const struct log *log);

/* ---- recover.c: what is used instead of a file that cannot be ---- */

/* Keeps the damaged state.db, whose fault is `reason`, as state.db.damaged. */
bool store_set_aside(struct store *store, const struct cwmp_error *reason,
                     struct cwmp_error *error);
/* Puts the backup, or else an empty database (`fresh`), in the place of the missing state.db. */
bool store_replace(struct store *store, bool *fresh, struct cwmp_error *error);

/* SQLite's last complaint as 9002 with the file's name; `doing` completes "cannot …". */
enum cwmp_fault store_fail(const struct store *store, const char *doing, struct cwmp_error *error);

/* A prepared statement, reset, with `count` texts bound in order; NULL is SQL NULL. */
sqlite3_stmt *store_bind_texts(struct store *store, enum store_statement which,
                               const char *const *texts, size_t count);
/* Runs a statement that returns no rows. */
enum cwmp_fault store_run(struct store *store, sqlite3_stmt *statement, const char *doing,
                          struct cwmp_error *error);
/* "" for SQL NULL. */
const char *store_column(sqlite3_stmt *statement, int column);

/* ---- backing.c: the model's records ---- */
enum cwmp_fault store_apply_record(struct store *store, const struct model_record *record,
                                   struct cwmp_error *error);

/* ---- unsaved.c: what the shell has changed, in a temporary table ---- */

/* The kinds of records in it: those of the model (backing.h), and the daemon's texts. */
#define STORE_VALUE_KIND "0"
#define STORE_ROW_KINDS  "1, 2"
#define STORE_TEXT_KIND  "7"
#define STORE_KIND_TEXT  7

/* What somebody else makes durable is no longer the shell's; with a value in a row that the shell
 * has made, the row is not either. `*done`: it is taken care of. */
enum cwmp_fault store_settle(struct store *store, const struct model_record *record, bool *done,
                             struct cwmp_error *error);
enum cwmp_fault store_note(struct store *store, int kind, const char *name, const char *text,
                           uint32_t number, struct cwmp_error *error);
enum cwmp_fault store_note_records(void *argument, const struct model_record *records, size_t count,
                                   struct cwmp_error *error);
bool store_is_unsaved(void *argument, const char *name);
const char *store_startup_value(void *argument, const char *name, struct arena *arena);
enum cwmp_fault store_forget_text(struct store *store, const char *name, struct cwmp_error *error);

/* The SQL of each statement, and of the whole schema. */
const char *store_sql(enum store_statement which);
const char *store_schema_sql(void);
/* Of what is in the connection only. */
const char *store_temporary_sql(void);

/* Names in the state folder. SQLite adds "-wal" and "-shm" to the first. */
#define STORE_FILE         "state.db"
#define STORE_NEW          "state.db.new" /* on its way to be one of the others */
#define STORE_BACKUP       "state.db.backup"
#define STORE_BACKUP_NEW   "state.db.backup.new"
#define STORE_COPY_NEW     "state.db.copy.new"
#define STORE_DAMAGED_FILE "state.db.damaged"

/* Numbers in the file's header that tell what it is. */
#define STORE_APPLICATION_ID 0x43574D50 /* "CWMP" */
#define STORE_SCHEMA_VERSION 1

#endif
