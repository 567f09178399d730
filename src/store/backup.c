/* SPDX-License-Identifier: Apache-2.0 */
/* Copies: another whole database beside the one in use, replaced in one step. One is the backup
 * that a damaged database gives way to; others are kept to go back to. */
#include "base/log.h"
#include "store/internal.h"

#include <stdlib.h>
#include <sys/stat.h>

/* VACUUM reads every row of a snapshot, and what it writes is compact. */
static bool write_copy(struct store *store, const char *file, struct cwmp_error *error)
{
    sqlite3_stmt *statement = NULL;
    bool ok = sqlite3_prepare_v2(store->db, "VACUUM INTO ?1", -1, &statement, NULL) == SQLITE_OK &&
              sqlite3_bind_text(statement, 1, file, -1, SQLITE_STATIC) == SQLITE_OK &&
              sqlite3_step(statement) == SQLITE_DONE;

    if (!ok)
        store_fail(store, "be copied", error);
    sqlite3_finalize(statement);
    return ok;
}

/* A damaged database must not take the place of a good copy. */
static bool is_sound(const char *folder, const char *name, struct cwmp_error *error)
{
    struct store *copy = store_new(folder, name, NULL);
    bool sound = store_attach(copy, STORE_IMMUTABLE, error) == STORE_SOUND;

    store_close(copy);
    return sound;
}

static bool replace_copy(struct store *store, const char *on_its_way, const char *name,
                         struct cwmp_error *error)
{
    char *file = store_path(store->folder, on_its_way);
    bool ok = store_attach(store, STORE_READ_WRITE, error) == STORE_SOUND &&
              store_make_empty(store->folder, on_its_way, error) &&
              write_copy(store, file, error) && is_sound(store->folder, on_its_way, error) &&
              store_rename(store->folder, on_its_way, name, error);

    if (!ok)
        store_remove(store->folder, on_its_way);
    free(file);
    return ok;
}

enum cwmp_fault store_back_up(const char *folder, struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_FILE, NULL);
    enum cwmp_fault fault = CWMP_FAULT_INTERNAL_ERROR;

    if (replace_copy(store, STORE_BACKUP_NEW, STORE_BACKUP, error)) {
        fault = CWMP_OK;
        /* What the backup has, the database then has without its log, which may be lost. Not
         * being able to, beside a reader, only leaves it for the next time. */
        sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    }
    store_close(store);
    return fault;
}

enum cwmp_fault store_keep_copy(const char *folder, const char *name, struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_FILE, NULL);
    bool ok = replace_copy(store, STORE_COPY_NEW, name, error);

    store_close(store);
    return ok ? CWMP_OK : CWMP_FAULT_INTERNAL_ERROR;
}

/* The log of the database that goes would be taken for that of the copy, so it goes first; and the
 * backup, which is of a state that is not to come back. */
enum cwmp_fault store_put_copy_back(const char *folder, const char *name, struct cwmp_error *error)
{
    if (!is_sound(folder, name, error) || !store_copy(folder, name, STORE_NEW, error))
        return CWMP_FAULT_INTERNAL_ERROR;
    store_remove(folder, STORE_FILE "-wal");
    store_remove(folder, STORE_FILE "-shm");
    store_remove(folder, STORE_BACKUP);
    return store_rename(folder, STORE_NEW, STORE_FILE, error) ? CWMP_OK : CWMP_FAULT_INTERNAL_ERROR;
}

int64_t store_backup_time(const char *folder)
{
    char *path = store_path(folder, STORE_BACKUP);
    struct stat status;
    int64_t time = stat(path, &status) == 0 ? (int64_t)status.st_mtime : 0;

    free(path);
    return time;
}
