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
    STORE_ADD_EVENT,
    STORE_DELETE_EVENT,
    STORE_DELETE_ALL_EVENTS,
    STORE_LIST_EVENTS,
    STORE_ADD_SCHEDULE,
    STORE_DELETE_SCHEDULE,
    STORE_LIST_SCHEDULES,
    STORE_SET_TEXT,
    STORE_DELETE_TEXT,
    STORE_GET_TEXT,
    STORE_STATEMENT_COUNT
};

struct store {
    const struct log *log;
    char *file;
    sqlite3 *db;
    int lock;       /* descriptor of the lock file; -1 for a reader */
    unsigned depth; /* of open transactions */
    sqlite3_stmt *statements[STORE_STATEMENT_COUNT];
};

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

/* The SQL of each statement, and of the whole schema. */
const char *store_sql(enum store_statement which);
const char *store_schema_sql(void);

/* Numbers in the file's header that tell what it is. */
#define STORE_APPLICATION_ID 0x43574D50 /* "CWMP" */
#define STORE_SCHEMA_VERSION 1

#endif
