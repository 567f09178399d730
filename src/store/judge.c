/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "store/internal.h"

#include <string.h>

/* No schema will ever have as high a number: that is noise where the number should be. */
#define VERSION_PLAUSIBLE 1000
#define BUSY_TIMEOUT_MS   5000

/* ---- Sums ------------------------------------------------------------------------------- */

static uint64_t add_bytes(uint64_t sum, const void *bytes, size_t length)
{
    const unsigned char *next = bytes;

    for (size_t i = 0; i < length; i++)
        sum = (sum ^ next[i]) * UINT64_C(0x100000001B3); /* FNV-1a */
    return sum;
}

static void sum_values(sqlite3_context *context, int count, sqlite3_value **values)
{
    uint64_t sum = UINT64_C(0xCBF29CE484222325);

    for (int i = 0; i < count; i++) {
        int type = sqlite3_value_type(values[i]);
        int64_t number = sqlite3_value_int64(values[i]);

        sum = add_bytes(sum, &type, sizeof type);
        if (type == SQLITE_INTEGER)
            sum = add_bytes(sum, &number, sizeof number);
        else if (type == SQLITE_TEXT)
            sum = add_bytes(sum, sqlite3_value_text(values[i]),
                            (size_t)sqlite3_value_bytes(values[i]));
    }
    sqlite3_result_int64(context, (int64_t)sum);
}

void store_add_functions(sqlite3 *db)
{
    sqlite3_create_function(db, "cwmp_sum", 2,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL, sum_values,
                            NULL, NULL);
}

/* ---- Judging ---------------------------------------------------------------------------- */

enum store_verdict store_damaged(const struct store *store, const char *why,
                                 struct cwmp_error *error)
{
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: is damaged: %s", store->file, why);
    return STORE_DAMAGED;
}

/* What SQLite's last complaint means. Only what was read can show damage (a statement of ours that
 * is called wrong is one that the file makes wrong): no space, no permission or a lock say nothing
 * about the file. */
static enum store_verdict judge_failure(const struct store *store, const char *doing,
                                        struct cwmp_error *error)
{
    int code = sqlite3_extended_errcode(store->db);

    store_fail(store, doing, error);
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return STORE_DAMAGED;
    default:
        code &= 0xFF;
        return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR
                   ? STORE_DAMAGED
                   : STORE_REFUSED;
    }
}

static enum store_verdict number(struct store *store, const char *sql, int64_t *number,
                                 struct cwmp_error *error)
{
    sqlite3_stmt *statement = NULL;
    enum store_verdict verdict = STORE_SOUND;

    if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        *number = sqlite3_column_int64(statement, 0);
    else
        verdict = judge_failure(store, "be read", error);
    sqlite3_finalize(statement);
    return verdict;
}

/* Every page readable, every table in order, every row with the sum that it was written with. */
static enum store_verdict judge_content(struct store *store, struct cwmp_error *error)
{
    sqlite3_stmt *statement = NULL;
    enum store_verdict verdict = STORE_SOUND;

    if (sqlite3_prepare_v2(store->db, "PRAGMA quick_check(1)", -1, &statement, NULL) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW)
        verdict = judge_failure(store, "be read", error);
    else if (strcmp(store_column(statement, 0), "ok") != 0)
        verdict = store_damaged(store, store_column(statement, 0), error);
    sqlite3_finalize(statement);
    return verdict;
}

/* The file's header has another mark: somebody else's database, or a damaged one of ours. */
static enum store_verdict judge_stranger(struct store *store, struct cwmp_error *error)
{
    int64_t tables = 0, ours = 0;
    enum store_verdict verdict =
        number(store, "SELECT count(*) FROM sqlite_schema", &tables, error);

    if (verdict == STORE_SOUND)
        verdict = number(store, "SELECT count(*) FROM sqlite_schema WHERE name = 'next_number'",
                         &ours, error);
    if (verdict != STORE_SOUND)
        return verdict;
    if (tables == 0)
        return store_damaged(store, "it is empty", error);
    if (ours > 0)
        return store_damaged(store, "its mark is gone", error);
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: is a database, but not one of cwmpd",
              store->file);
    return STORE_REFUSED;
}

static enum store_verdict judge(struct store *store, struct cwmp_error *error)
{
    int64_t application = 0, version = 0;
    enum store_verdict verdict = number(store, "PRAGMA application_id", &application, error);

    if (verdict == STORE_SOUND)
        verdict = number(store, "PRAGMA user_version", &version, error);
    if (verdict != STORE_SOUND)
        return verdict;
    if (application != STORE_APPLICATION_ID)
        return judge_stranger(store, error);
    if (version < 1 || version > VERSION_PLAUSIBLE)
        return store_damaged(store, "its version is gone", error);
    if (version != STORE_SCHEMA_VERSION) {
        cwmp_fail(
            error, CWMP_FAULT_INTERNAL_ERROR,
            "%s: was written by a newer cwmpd (schema version %lld, this one knows %d) and is "
            "left as it is",
            store->file, (long long)version, STORE_SCHEMA_VERSION);
        return STORE_REFUSED;
    }
    return judge_content(store, error);
}

static int open_immutable(struct store *store)
{
    struct buf uri = {0};
    int result;

    buf_puts(&uri, "file:");
    for (const char *next = store->file; *next; next++) {
        if (strchr("%?#", *next))
            buf_printf(&uri, "%%%02X", (unsigned char)*next);
        else
            buf_putc(&uri, *next);
    }
    buf_puts(&uri, "?immutable=1");
    result =
        sqlite3_open_v2(buf_text(&uri), &store->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    buf_free(&uri);
    return result;
}

enum store_verdict store_attach(struct store *store, enum store_access access,
                                struct cwmp_error *error)
{
    int flags = access == STORE_READ_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    int result = access == STORE_IMMUTABLE ? open_immutable(store)
                                           : sqlite3_open_v2(store->file, &store->db, flags, NULL);

    if (result != SQLITE_OK)
        return judge_failure(store, "be opened", error);
    store_add_functions(store->db);
    sqlite3_busy_timeout(store->db, BUSY_TIMEOUT_MS);
    return judge(store, error);
}

void store_detach(struct store *store, bool as_it_is)
{
    for (int i = 0; i < STORE_STATEMENT_COUNT; i++) {
        sqlite3_finalize(store->statements[i]);
        store->statements[i] = NULL;
    }
    if (as_it_is && store->db)
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    sqlite3_close(store->db);
    store->db = NULL;
}

enum store_verdict store_prepare(struct store *store, struct cwmp_error *error)
{
    if (sqlite3_exec(store->db, store_temporary_sql(), NULL, NULL, NULL) != SQLITE_OK)
        return judge_failure(store, "be used", error);
    for (int i = 0; i < STORE_STATEMENT_COUNT; i++)
        if (sqlite3_prepare_v3(store->db, store_sql((enum store_statement)i), -1,
                               SQLITE_PREPARE_PERSISTENT, &store->statements[i], NULL) != SQLITE_OK)
            return judge_failure(store, "be used", error);
    return STORE_SOUND;
}
