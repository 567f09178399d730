/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/datetime.h"
#include "store/internal.h"

#include <stdlib.h>
#include <sys/stat.h>

#define LOG     "-wal"
#define INDEX   "-shm"
#define JOURNAL "-journal"

/* ---- The damaged one -------------------------------------------------------------------- */

/* A log that stays behind would be taken for that of the file which comes into the place. */
static bool clear_place(const char *folder, struct cwmp_error *error)
{
    store_remove(folder, STORE_FILE INDEX);
    store_remove(folder, STORE_FILE JOURNAL);
    return !store_exists(folder, STORE_FILE LOG) ||
           store_rename(folder, STORE_FILE LOG, STORE_DAMAGED_FILE LOG, error);
}

/* The log goes after its database: in between there is no database, and the next start goes on
 * here. */
bool store_set_aside(struct store *store, const struct cwmp_error *reason, struct cwmp_error *error)
{
    log_error(store->log, "%s; it is kept as %s/%s", reason->text, store->folder,
              STORE_DAMAGED_FILE);
    store_remove(store->folder, STORE_DAMAGED_FILE LOG);
    return store_rename(store->folder, STORE_FILE, STORE_DAMAGED_FILE, error);
}

/* ---- The backup ------------------------------------------------------------------------- */

static void tell_backup(const struct store *store)
{
    char *path = store_path(store->folder, STORE_BACKUP);
    struct buf time = {0};
    struct stat status;

    if (stat(path, &status) == 0)
        datetime_format_local(&time, (int64_t)status.st_mtime);
    log_warning(store->log,
                "%s: the state is that of the backup of %s; what has changed after that is lost",
                store->file, buf_text(&time));
    buf_free(&time);
    free(path);
}

static enum store_verdict judge_backup(const struct store *store, struct cwmp_error *error)
{
    struct store *backup = store_new(store->folder, STORE_BACKUP, store->log);
    enum store_verdict verdict = store_attach(backup, STORE_IMMUTABLE, error);

    if (verdict == STORE_SOUND)
        verdict = store_prepare(backup, error);
    store_close(backup);
    return verdict;
}

/* ---- An empty one ----------------------------------------------------------------------- */

static bool lay_out(struct store *store)
{
    struct buf sql = {0};
    bool ok;

    buf_printf(&sql, "BEGIN;%sPRAGMA application_id=%d;PRAGMA user_version=%d;COMMIT",
               store_schema_sql(), STORE_APPLICATION_ID, STORE_SCHEMA_VERSION);
    store_add_functions(store->db);
    ok = sqlite3_exec(store->db, buf_text(&sql), NULL, NULL, NULL) == SQLITE_OK;
    buf_free(&sql);
    return ok;
}

/* Whole before it has its name, so that an empty file is never what a power cut has left. */
static bool make_empty(const char *folder, struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_NEW, NULL);
    bool ok = store_make_empty(folder, STORE_NEW, error);

    if (ok && (sqlite3_open_v2(store->file, &store->db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
               !lay_out(store))) {
        store_fail(store, "be laid out", error);
        ok = false;
    }
    store_close(store);
    return ok;
}

bool store_replace(struct store *store, bool *fresh, struct cwmp_error *error)
{
    const char *folder = store->folder;
    enum store_verdict verdict = STORE_DAMAGED;
    struct cwmp_error reason;

    if (!clear_place(folder, error))
        return false;
    if (store_exists(folder, STORE_BACKUP)) {
        verdict = judge_backup(store, &reason);
        if (verdict == STORE_REFUSED) {
            *error = reason;
            return false;
        }
        if (verdict == STORE_DAMAGED)
            log_error(store->log, "%s", reason.text);
    }
    *fresh = verdict != STORE_SOUND;
    if (!(*fresh ? make_empty(folder, error)
                 : store_copy(folder, STORE_BACKUP, STORE_NEW, error)) ||
        !store_rename(folder, STORE_NEW, STORE_FILE, error))
        return false;
    if (!*fresh)
        tell_backup(store);
    return true;
}
