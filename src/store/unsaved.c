/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the shell has changed and not saved: records in a temporary table, which SQLite keeps in
 * memory and takes back with a transaction as it does with what is durable.
 */
#include "base/mem.h"
#include "base/text.h"
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

#define DOING "keep what is not saved"

_Static_assert(MODEL_RECORD_VALUE == 0 && MODEL_RECORD_ROW == 1 && MODEL_RECORD_ROW_GONE == 2 &&
                   MODEL_RECORD_REPORTED < STORE_KIND_TEXT,
               "the SQL has these numbers");

/* ---- One record ---------------------------------------------------------------------- */

static sqlite3_stmt *bind(struct store *store, enum store_statement which, int kind,
                          const char *name)
{
    sqlite3_stmt *statement = store_bind_texts(store, which, (const char *[]){NULL, name}, 2);

    sqlite3_bind_int(statement, 1, kind);
    return statement;
}

enum cwmp_fault store_note(struct store *store, int kind, const char *name, const char *text,
                           uint32_t number, struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_NOTE, (const char *[]){NULL, name, text}, 3);

    sqlite3_bind_int(statement, 1, kind);
    sqlite3_bind_int64(statement, 4, number);
    return store_run(store, statement, DOING, error);
}

static enum cwmp_fault forget(struct store *store, int kind, const char *name,
                              struct cwmp_error *error)
{
    return store_run(store, bind(store, STORE_FORGET_NOTED, kind, name), DOING, error);
}

enum cwmp_fault store_forget_text(struct store *store, const char *name, struct cwmp_error *error)
{
    return forget(store, STORE_KIND_TEXT, name, error);
}

/* The end of the range of names below a row's (sql.c); the caller frees it. */
static char *end_of(const char *row)
{
    char *end = mem_strdup(row);

    end[strlen(end) - 1]++; /* the final '.' becomes '/' */
    return end;
}

static enum cwmp_fault forget_below(struct store *store, const char *row, struct cwmp_error *error)
{
    char *end = end_of(row);
    enum cwmp_fault fault = store_run(
        store, store_bind_texts(store, STORE_FORGET_NOTED_BELOW, (const char *[]){row, end}, 2),
        DOING, error);

    free(end);
    return fault;
}

static bool ask(sqlite3_stmt *statement)
{
    bool yes = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) != 0;

    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return yes;
}

bool store_has_unsaved(struct store *store)
{
    return ask(store->statements[STORE_HAS_NOTED]);
}

bool store_is_unsaved(void *argument, const char *name)
{
    struct store *store = argument;

    return ask(store_bind_texts(store, STORE_HAS_NOTED_VALUE, (const char *[]){name}, 1));
}

/* ---- Taking note --------------------------------------------------------------------- */

static enum cwmp_fault note_record(struct store *store, const struct model_record *record,
                                   struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (record->kind == MODEL_RECORD_NEXT_NUMBER)
        return store_apply_record(store, record, error);
    if (record->kind == MODEL_RECORD_ROW_GONE)
        fault = forget_below(store, record->name, error);
    if (fault == CWMP_OK)
        fault =
            store_note(store, (int)record->kind, record->name, record->text, record->number, error);
    if (fault == CWMP_OK && record->kind == MODEL_RECORD_VALUE)
        fault =
            store_run(store, bind(store, STORE_FORGET_EQUAL_VALUE, (int)record->kind, record->name),
                      DOING, error);
    return fault;
}

enum cwmp_fault store_note_records(void *argument, const struct model_record *records, size_t count,
                                   struct cwmp_error *error)
{
    struct store *store = argument;
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    for (size_t i = 0; fault == CWMP_OK && i < count; i++)
        fault = note_record(store, &records[i], error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

enum cwmp_fault store_note_text(struct store *store, const char *name, const char *value,
                                struct cwmp_error *error)
{
    enum cwmp_fault fault = store_note(store, STORE_KIND_TEXT, name, value, 0, error);

    if (fault != CWMP_OK)
        return fault;
    return store_run(store, bind(store, STORE_FORGET_EQUAL_TEXT, STORE_KIND_TEXT, name), DOING,
                     error);
}

/* ---- Making durable ------------------------------------------------------------------ */

static enum cwmp_fault take(struct store *store, sqlite3_stmt *listed, struct cwmp_error *error)
{
    int kind = sqlite3_column_int(listed, 0);
    struct model_record record = {
        .kind = (enum model_record_kind)kind,
        .name = store_column(listed, 1),
        .text = sqlite3_column_type(listed, 2) != SQLITE_NULL ? store_column(listed, 2) : NULL,
        .number = (uint32_t)sqlite3_column_int64(listed, 3)};
    sqlite3_stmt *statement;

    if (kind != STORE_KIND_TEXT)
        return store_apply_record(store, &record, error);
    statement =
        record.text
            ? store_bind_texts(store, STORE_SET_TEXT, (const char *[]){record.name, record.text}, 2)
            : store_bind_texts(store, STORE_DELETE_TEXT, (const char *[]){record.name}, 1);
    return store_run(store, statement, "be written", error);
}

/* All that a statement lists. */
static enum cwmp_fault take_listed(struct store *store, sqlite3_stmt *listing,
                                   struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;
    int step = SQLITE_DONE;

    while (fault == CWMP_OK && (step = sqlite3_step(listing)) == SQLITE_ROW)
        fault = take(store, listing, error);
    if (fault == CWMP_OK && step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(listing);
    sqlite3_clear_bindings(listing);
    return fault;
}

enum cwmp_fault store_save(struct store *store, struct cwmp_error *error)
{
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    fault = take_listed(store, store->statements[STORE_LIST_NOTED], error);
    if (fault == CWMP_OK)
        fault = store_run(store, store->statements[STORE_FORGET_ALL_NOTED], DOING, error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

/* The outermost row around the name that the shell has made; NULL: none. The caller frees it. */
static char *find_row(struct store *store, const char *name)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_FIND_NOTED_ROW, (const char *[]){name}, 1);
    char *row = NULL;

    if (sqlite3_step(statement) == SQLITE_ROW)
        row = mem_strdup(store_column(statement, 0));
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return row;
}

static enum cwmp_fault save_below(struct store *store, const char *row, struct cwmp_error *error)
{
    char *end = end_of(row);
    enum cwmp_fault fault = take_listed(
        store, store_bind_texts(store, STORE_LIST_NOTED_BELOW, (const char *[]){row, end}, 2),
        error);

    free(end);
    return fault == CWMP_OK ? forget_below(store, row, error) : fault;
}

enum cwmp_fault store_settle(struct store *store, const struct model_record *record, bool *done,
                             struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;
    char *row;

    *done = false;
    if (record->kind == MODEL_RECORD_NEXT_NUMBER)
        return CWMP_OK;
    if (record->kind == MODEL_RECORD_ROW_GONE)
        return forget_below(store, record->name, error);
    row = find_row(store, record->name);
    if (row && record->kind == MODEL_RECORD_REPORTED) {
        /* Nobody has set anything: it goes where its row goes. */
        *done = true;
        fault =
            store_note(store, (int)record->kind, record->name, record->text, record->number, error);
    } else if (row) {
        fault = save_below(store, row, error);
    }
    free(row);
    if (fault == CWMP_OK && !*done)
        fault = forget(store, (int)record->kind, record->name, error);
    return fault;
}

/* ---- Loading ------------------------------------------------------------------------- */

enum cwmp_fault store_load_unsaved(struct store *store, struct model *model,
                                   struct cwmp_error *error)
{
    sqlite3_stmt *listing = store->statements[STORE_LIST_NOTED];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(listing)) == SQLITE_ROW) {
        struct model_record record = {
            .kind = (enum model_record_kind)sqlite3_column_int(listing, 0),
            .name = store_column(listing, 1),
            .text =
                sqlite3_column_type(listing, 2) != SQLITE_NULL ? store_column(listing, 2) : NULL,
            .number = (uint32_t)sqlite3_column_int64(listing, 3)};

        if ((int)record.kind != STORE_KIND_TEXT)
            model_load(model, &record);
    }
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(listing);
    return fault;
}
