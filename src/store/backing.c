/* SPDX-License-Identifier: Apache-2.0 */
/* The model's records in the store's tables, and back. */
#include "base/mem.h"
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

static enum cwmp_fault set_text(struct store *store, enum store_statement set,
                                enum store_statement clear, const struct model_record *record,
                                struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        record->text ? store_bind_texts(store, set, (const char *[]){record->name, record->text}, 2)
                     : store_bind_texts(store, clear, (const char *[]){record->name}, 1);

    return store_run(store, statement, "keep the model", error);
}

static enum cwmp_fault set_number(struct store *store, enum store_statement which,
                                  const struct model_record *record, struct cwmp_error *error)
{
    sqlite3_stmt *statement = store_bind_texts(store, which, (const char *[]){record->name}, 1);

    sqlite3_bind_int64(statement, 2, record->number);
    return store_run(store, statement, "keep the model", error);
}

static enum cwmp_fault delete_below(struct store *store, const char *name, struct cwmp_error *error)
{
    static const enum store_statement deletions[] = {
        STORE_DELETE_ROWS_BELOW,         STORE_DELETE_NUMBERS_BELOW,
        STORE_DELETE_VALUES_BELOW,       STORE_DELETE_NOTIFICATIONS_BELOW,
        STORE_DELETE_ACCESS_LISTS_BELOW, STORE_DELETE_REPORTED_BELOW};
    enum cwmp_fault fault = CWMP_OK;
    size_t length = strlen(name);
    char *end = mem_strdup(name);

    if (length > 0)
        end[length - 1]++; /* the final '.' becomes '/' */
    for (size_t i = 0; fault == CWMP_OK && i < sizeof deletions / sizeof *deletions; i++)
        fault =
            store_run(store, store_bind_texts(store, deletions[i], (const char *[]){name, end}, 2),
                      "keep the model", error);
    free(end);
    return fault;
}

enum cwmp_fault store_apply_record(struct store *store, const struct model_record *record,
                                   struct cwmp_error *error)
{
    switch (record->kind) {
    case MODEL_RECORD_VALUE:
        return set_text(store, STORE_SET_VALUE, STORE_DELETE_VALUE, record, error);
    case MODEL_RECORD_ROW:
        return store_run(
            store,
            store_bind_texts(store, STORE_SET_ROW, (const char *[]){record->name, record->text}, 2),
            "keep the model", error);
    case MODEL_RECORD_ROW_GONE:
        return delete_below(store, record->name, error);
    case MODEL_RECORD_NEXT_NUMBER:
        return set_number(store, STORE_SET_NEXT_NUMBER, record, error);
    case MODEL_RECORD_NOTIFICATION:
        return set_number(store, STORE_SET_NOTIFICATION, record, error);
    case MODEL_RECORD_ACCESS_LIST:
        return store_run(
            store,
            store_bind_texts(store, STORE_SET_ACCESS_LIST,
                             (const char *[]){record->name, record->text ? record->text : ""}, 2),
            "keep the model", error);
    case MODEL_RECORD_REPORTED:
        return set_text(store, STORE_SET_REPORTED, STORE_DELETE_REPORTED, record, error);
    }
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: record of unknown kind %d",
                     record->name, (int)record->kind);
}

static enum cwmp_fault commit(void *argument, const struct model_record *records, size_t count,
                              struct cwmp_error *error)
{
    struct store *store = argument;
    enum cwmp_fault fault = store_begin(store, error);
    bool unsaved;

    if (fault != CWMP_OK)
        return fault;
    unsaved = store_has_unsaved(store);
    for (size_t i = 0; fault == CWMP_OK && i < count; i++) {
        bool done = false;

        if (unsaved)
            fault = store_settle(store, &records[i], &done, error);
        if (fault == CWMP_OK && !done)
            fault = store_apply_record(store, &records[i], error);
    }
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

struct model_backing store_backing(struct store *store)
{
    return (struct model_backing){.argument = store,
                                  .commit = commit,
                                  .note = store_note_records,
                                  .is_unsaved = store_is_unsaved,
                                  .startup = store_startup_value};
}

static enum cwmp_fault load(struct store *store, enum store_statement which,
                            enum model_record_kind kind, struct model *model,
                            struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[which];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        struct model_record record = {.kind = kind, .name = store_column(statement, 0)};

        if (sqlite3_column_type(statement, 1) == SQLITE_INTEGER)
            record.number = (uint32_t)sqlite3_column_int64(statement, 1);
        else if (sqlite3_column_type(statement, 1) == SQLITE_TEXT)
            record.text = store_column(statement, 1);
        model_load(model, &record);
    }
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

enum cwmp_fault store_check_root(struct store *store, const char *root, struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[STORE_GET_SOME_NAME];
    enum cwmp_fault fault = CWMP_OK;

    if (sqlite3_step(statement) == SQLITE_ROW) {
        const char *name = store_column(statement, 0);
        const size_t length = strcspn(name, ".");

        if (strlen(root) != length || strncmp(name, root, length) != 0)
            fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                              "%s: the state is of a model with the root '%.*s.', not '%s.': "
                              "choose that model, or another state folder",
                              store->folder, (int)length, name, root);
    }
    sqlite3_reset(statement);
    return fault;
}

enum cwmp_fault store_load_model(struct store *store, struct model *model, struct cwmp_error *error)
{
    static const struct {
        enum store_statement which;
        enum model_record_kind kind;
    } tables[] = {{STORE_LIST_ROWS, MODEL_RECORD_ROW},
                  {STORE_LIST_NEXT_NUMBERS, MODEL_RECORD_NEXT_NUMBER},
                  {STORE_LIST_VALUES, MODEL_RECORD_VALUE},
                  {STORE_LIST_NOTIFICATIONS, MODEL_RECORD_NOTIFICATION},
                  {STORE_LIST_ACCESS_LISTS, MODEL_RECORD_ACCESS_LIST},
                  {STORE_LIST_REPORTED, MODEL_RECORD_REPORTED}};
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < sizeof tables / sizeof *tables; i++)
        fault = load(store, tables[i].which, tables[i].kind, model, error);
    return fault;
}
