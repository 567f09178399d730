/* SPDX-License-Identifier: Apache-2.0 */
/* The backup: another whole database beside the one in use, replaced in one step. */
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
static bool is_sound(const char *folder, struct cwmp_error *error)
{
    struct store *copy = store_new(folder, STORE_BACKUP_NEW, NULL);
    bool sound = store_attach(copy, STORE_IMMUTABLE, error) == STORE_SOUND;

    store_close(copy);
    return sound;
}

static bool replace_backup(struct store *store, const char *file, struct cwmp_error *error)
{
    return store_attach(store, STORE_READ_WRITE, error) == STORE_SOUND &&
           store_make_empty(store->folder, STORE_BACKUP_NEW, error) &&
           write_copy(store, file, error) && is_sound(store->folder, error) &&
           store_rename(store->folder, STORE_BACKUP_NEW, STORE_BACKUP, error);
}

enum cwmp_fault store_back_up(const char *folder, struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_FILE, NULL);
    char *file = store_path(folder, STORE_BACKUP_NEW);
    enum cwmp_fault fault = CWMP_FAULT_INTERNAL_ERROR;

    if (replace_backup(store, file, error)) {
        fault = CWMP_OK;
        /* What the backup has, the database then has without its log, which may be lost. Not
         * being able to, beside a reader, only leaves it for the next time. */
        sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    } else {
        store_remove(folder, STORE_BACKUP_NEW);
    }
    store_close(store);
    free(file);
    return fault;
}

int64_t store_backup_time(const char *folder)
{
    char *path = store_path(folder, STORE_BACKUP);
    struct stat status;
    int64_t time = stat(path, &status) == 0 ? (int64_t)status.st_mtime : 0;

    free(path);
    return time;
}
