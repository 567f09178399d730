/* SPDX-License-Identifier: Apache-2.0 */
#include "store/internal.h"

#include <errno.h>
#include <string.h>

enum cwmp_fault store_fail(const struct store *store, const char *doing, struct cwmp_error *error)
{
    int code = sqlite3_extended_errcode(store->db), system = sqlite3_system_errno(store->db);
    const char *reason = sqlite3_errmsg(store->db);

    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        reason = "it is damaged, or no database at all";
        break;
    case SQLITE_CORRUPT:
        reason = "it is damaged";
        break;
    case SQLITE_FULL:
        reason = "the disk is full";
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (system == ENOSPC || system == EDQUOT)
            reason = "the disk is full";
        else if (system != 0)
            reason = strerror(system);
        break;
    default:
        break;
    }
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot %s: %s", store->file, doing,
                     reason);
}

sqlite3_stmt *store_bind_texts(struct store *store, enum store_statement which,
                               const char *const *texts, size_t count)
{
    sqlite3_stmt *statement = store->statements[which];

    sqlite3_reset(statement);
    for (size_t i = 0; i < count; i++)
        sqlite3_bind_text(statement, (int)i + 1, texts[i], -1, SQLITE_TRANSIENT);
    return statement;
}

enum cwmp_fault store_run(struct store *store, sqlite3_stmt *statement, const char *doing,
                          struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    /* SQLite may have taken the whole transaction back when one step of it failed. */
    if (store->depth > 0 && sqlite3_get_autocommit(store->db))
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                          "%s: cannot %s: an earlier step of the same change failed", store->file,
                          doing);
    else if (sqlite3_step(statement) != SQLITE_DONE)
        fault = store_fail(store, doing, error);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return fault;
}

const char *store_column(sqlite3_stmt *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(statement, column);

    return text ? (const char *)text : "";
}

/* ---- Changes ------------------------------------------------------------------------- */

static int committing(void *argument)
{
    struct store *store = argument;

    store->changed(store->changed_argument);
    return 0;
}

void store_on_change(struct store *store, void (*changed)(void *argument), void *argument)
{
    store->changed = changed;
    store->changed_argument = argument;
    sqlite3_commit_hook(store->db, changed ? committing : NULL, store);
}

/* ---- Transactions -------------------------------------------------------------------- */

enum cwmp_fault store_begin(struct store *store, struct cwmp_error *error)
{
    enum store_statement which = store->depth == 0 ? STORE_BEGIN : STORE_SAVEPOINT;
    enum cwmp_fault fault = store_run(store, store->statements[which], "be written", error);

    if (fault == CWMP_OK)
        store->depth++;
    return fault;
}

enum cwmp_fault store_commit(struct store *store, struct cwmp_error *error)
{
    enum store_statement which = store->depth == 1 ? STORE_COMMIT : STORE_RELEASE;
    enum cwmp_fault fault = store_run(store, store->statements[which], "be written", error);

    if (fault != CWMP_OK) {
        store_rollback(store);
        return fault;
    }
    store->depth--;
    if (store->depth == 0 && store->reset) {
        store->reset = false;
        store_remove_copies(store->folder);
    }
    return CWMP_OK;
}

void store_rollback(struct store *store)
{
    struct cwmp_error error;

    store->depth--;
    store->reset = false;
    /* A full disk or an I/O error may have rolled everything back already. */
    if (sqlite3_get_autocommit(store->db))
        return;
    if (store->depth == 0) {
        if (store_run(store, store->statements[STORE_ROLLBACK], "be rolled back", &error))
            log_error(store->log, "%s", error.text);
        return;
    }
    if (store_run(store, store->statements[STORE_ROLLBACK_TO], "be rolled back", &error) ||
        store_run(store, store->statements[STORE_RELEASE], "be rolled back", &error))
        log_error(store->log, "%s", error.text);
}

/* Ends a transaction by the fault of what was done in it. */
static enum cwmp_fault finish(struct store *store, enum cwmp_fault fault, struct cwmp_error *error)
{
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

/* ---- Events and schedules ------------------------------------------------------------ */

enum cwmp_fault store_add_event(struct store *store, const char *code, const char *command_key,
                                int64_t *id, struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_ADD_EVENT, (const char *[]){code, command_key}, 2);
    enum cwmp_fault fault = store_run(store, statement, "keep an event", error);

    *id = sqlite3_last_insert_rowid(store->db);
    return fault;
}

static enum cwmp_fault delete_id(struct store *store, enum store_statement which, int64_t id,
                                 struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[which];

    sqlite3_bind_int64(statement, 1, id);
    return store_run(store, statement, "be written", error);
}

enum cwmp_fault store_delete_event(struct store *store, int64_t id, struct cwmp_error *error)
{
    return delete_id(store, STORE_DELETE_EVENT, id, error);
}

enum cwmp_fault store_delete_all_events(struct store *store, struct cwmp_error *error)
{
    return store_run(store, store->statements[STORE_DELETE_ALL_EVENTS], "be written", error);
}

enum cwmp_fault store_visit_events(struct store *store, store_event_visitor visitor, void *argument,
                                   struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[STORE_LIST_EVENTS];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        visitor(argument, &(struct store_event){.id = sqlite3_column_int64(statement, 0),
                                                .code = store_column(statement, 1),
                                                .command_key = store_column(statement, 2)});
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

enum cwmp_fault store_add_schedule(struct store *store, int64_t due, const char *command_key,
                                   int64_t *id, struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_ADD_SCHEDULE, (const char *[]){command_key}, 1);
    enum cwmp_fault fault;

    sqlite3_bind_int64(statement, 2, due);
    fault = store_run(store, statement, "keep a ScheduleInform", error);
    *id = sqlite3_last_insert_rowid(store->db);
    return fault;
}

enum cwmp_fault store_delete_schedule(struct store *store, int64_t id, struct cwmp_error *error)
{
    return delete_id(store, STORE_DELETE_SCHEDULE, id, error);
}

enum cwmp_fault store_visit_schedules(struct store *store, store_schedule_visitor visitor,
                                      void *argument, struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[STORE_LIST_SCHEDULES];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        visitor(argument, &(struct store_schedule){.id = sqlite3_column_int64(statement, 0),
                                                   .due = sqlite3_column_int64(statement, 1),
                                                   .command_key = store_column(statement, 2)});
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

/* ---- Records ------------------------------------------------------------------------- */

enum cwmp_fault store_add_record(struct store *store, const char *kind, const char *text,
                                 int64_t *id, struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_ADD_RECORD, (const char *[]){kind, text}, 2);
    enum cwmp_fault fault = store_run(store, statement, "keep a record", error);

    *id = sqlite3_last_insert_rowid(store->db);
    return fault;
}

enum cwmp_fault store_set_record(struct store *store, int64_t id, const char *text,
                                 struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_SET_RECORD, (const char *[]){NULL, text}, 2);

    sqlite3_bind_int64(statement, 1, id);
    return store_run(store, statement, "be written", error);
}

enum cwmp_fault store_delete_record(struct store *store, int64_t id, struct cwmp_error *error)
{
    return delete_id(store, STORE_DELETE_RECORD, id, error);
}

enum cwmp_fault store_delete_records(struct store *store, const char *kind,
                                     struct cwmp_error *error)
{
    return store_run(store,
                     store_bind_texts(store, STORE_DELETE_RECORDS, (const char *[]){kind}, 1),
                     "be written", error);
}

enum cwmp_fault store_visit_records(struct store *store, const char *kind,
                                    store_record_visitor visitor, void *argument,
                                    struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        store_bind_texts(store, STORE_LIST_RECORDS, (const char *[]){kind}, 1);
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        visitor(argument, sqlite3_column_int64(statement, 0), store_column(statement, 1));
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

/* ---- Texts --------------------------------------------------------------------------- */

enum cwmp_fault store_set_text(struct store *store, const char *name, const char *value,
                               struct cwmp_error *error)
{
    sqlite3_stmt *statement =
        value ? store_bind_texts(store, STORE_SET_TEXT, (const char *[]){name, value}, 2)
              : store_bind_texts(store, STORE_DELETE_TEXT, (const char *[]){name}, 1);
    enum cwmp_fault fault = store_run(store, statement, "be written", error);

    return fault == CWMP_OK ? store_forget_text(store, name, error) : fault;
}

static const char *text_of(struct store *store, enum store_statement which, const char *name,
                           struct arena *arena)
{
    sqlite3_stmt *statement = store_bind_texts(store, which, (const char *[]){name}, 1);
    const char *text = NULL;
    int step = sqlite3_step(statement);

    if (step == SQLITE_ROW) {
        if (sqlite3_column_type(statement, 0) != SQLITE_NULL)
            text = arena_strdup(arena, store_column(statement, 0));
    } else if (step != SQLITE_DONE) {
        struct cwmp_error error;

        store_fail(store, "be read", &error);
        log_error(store->log, "%s", error.text);
    }
    sqlite3_reset(statement);
    return text;
}

const char *store_text(struct store *store, const char *name, struct arena *arena)
{
    return text_of(store, STORE_GET_TEXT, name, arena);
}

const char *store_startup_text(struct store *store, const char *name, struct arena *arena)
{
    return text_of(store, STORE_GET_STARTUP_TEXT, name, arena);
}

const char *store_startup_value(void *argument, const char *name, struct arena *arena)
{
    return text_of(argument, STORE_GET_STARTUP_VALUE, name, arena);
}

/* ---- Factory reset ------------------------------------------------------------------- */

enum cwmp_fault store_factory_reset(struct store *store, struct cwmp_error *error)
{
    /* Kept: rows of the device (they have a key) that do not stand below a row of the ACS's,
     * and the counters of their tables, so that a number is never given to another key. */
    static const char *const sql =
        "DELETE FROM value; DELETE FROM notification; DELETE FROM access_list;"
        "DELETE FROM reported; DELETE FROM event; DELETE FROM schedule; DELETE FROM record;"
        "DELETE FROM text; DELETE FROM noted;"
        "DELETE FROM row WHERE EXISTS (SELECT 1 FROM row AS made WHERE made.key IS NULL"
        " AND substr(row.name, 1, length(made.name)) = made.name);"
        "DELETE FROM next_number WHERE NOT EXISTS (SELECT 1 FROM row"
        " WHERE row.name > next_number.name"
        " AND rtrim(rtrim(row.name, '.'), '0123456789') = next_number.name)";
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fault = store_fail(store, "be reset", error);
    store->reset = fault == CWMP_OK;
    return finish(store, fault, error);
}
