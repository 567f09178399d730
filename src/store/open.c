/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "store/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* Of SQLite's write-ahead log. */
#define LOG_HEADER       32
#define LOG_FRAME_HEADER 24
#define PAGE_SIZE        4096

/* The holder's process id, for the message; the lock itself is the kernel's. */
static void tell_holder(int lock, const char *file, struct cwmp_error *error)
{
    char holder[32] = "";
    ssize_t length = pread(lock, holder, sizeof holder - 1, 0);

    holder[length > 0 ? length : 0] = '\0';
    holder[strcspn(holder, "\n")] = '\0';
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: another cwmpd%s%s uses this state folder",
              file, holder[0] ? ", process " : "", holder);
}

static int take_lock(const char *folder, struct cwmp_error *error)
{
    char *file = store_path(folder, "lock");
    int lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    if (lock < 0) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot open: %s", file, strerror(errno));
    } else if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            tell_holder(lock, file, error);
        else
            cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot lock: %s", file,
                      strerror(errno));
        close(lock);
        lock = -1;
    } else if (ftruncate(lock, 0) == 0) {
        dprintf(lock, "%ld\n", (long)getpid());
    }
    free(file);
    return lock;
}

/* Names what is in the way before anything is looked at: a folder or file that cannot be written
 * is no damaged one. */
static bool is_writable(const char *path, struct cwmp_error *error)
{
    if (access(path, R_OK | W_OK) == 0)
        return true;
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot be written: %s", path, strerror(errno));
    return false;
}

/* Makes the folder, and makes sure of it. */
static bool take_folder(struct store *store, struct cwmp_error *error)
{
    if (mkdir(store->folder, 0700) != 0 && errno != EEXIST) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot make the state folder: %s%s",
                  store->folder, strerror(errno),
                  errno == EACCES ? "; the daemon's user has to get through the folders above it"
                                  : "");
        return false;
    }
    if (!is_writable(store->folder, error))
        return false;
    store->lock = take_lock(store->folder, error);
    if (store->lock < 0)
        return false;
    store_remove(store->folder, STORE_NEW);
    store_remove(store->folder, STORE_BACKUP_NEW);
    store_remove(store->folder, STORE_COPY_NEW);
    return !store_exists(store->folder, STORE_FILE) || is_writable(store->file, error);
}

struct store *store_new(const char *folder, const char *name, const struct log *log)
{
    struct store *store = mem_alloc(sizeof *store);

    store->log = log;
    store->folder = mem_strdup(folder);
    store->file = store_path(folder, name);
    store->lock = -1;
    return store;
}

/* ---- The log ---------------------------------------------------------------------------- */

static int64_t size_of(const struct store *store, const char *name)
{
    char *path = store_path(store->folder, name);
    struct stat status;
    int64_t size = stat(path, &status) == 0 ? (int64_t)status.st_size : 0;

    free(path);
    return size;
}

/* Folds the log into the database. SQLite takes the log up to where it is no longer whole, which
 * is what a power cut leaves of the last change, and what damage leaves of many. On a full disk the
 * log stays, and is read beside the database, until there is room. */
static bool fold_log(struct store *store, int64_t size)
{
    int64_t pages = size > LOG_HEADER ? (size - LOG_HEADER) / (LOG_FRAME_HEADER + PAGE_SIZE) : 0;
    int taken = 0, folded = 0;
    int result =
        sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_PASSIVE, &taken, &folded);

    if (result == SQLITE_FULL)
        return true;
    if (result != SQLITE_OK)
        return false;
    if (taken < pages)
        log_warning(store->log,
                    "%s-wal: the last %lld of %lld pages are damaged, or of a change that was not "
                    "complete, and are dropped",
                    store->file, (long long)(pages - taken), (long long)pages);
    return true;
}

/* In the log no page of an earlier use stays behind those of this one. */
static bool set_modes(struct store *store)
{
    return sqlite3_exec(store->db,
                        "PRAGMA journal_mode=WAL;"
                        "PRAGMA journal_size_limit=0;"
                        "PRAGMA synchronous=FULL;"
                        "PRAGMA trusted_schema=OFF",
                        NULL, NULL, NULL) == SQLITE_OK;
}

/* ---- Opening ---------------------------------------------------------------------------- */

static enum store_verdict attach(struct store *store, struct cwmp_error *error)
{
    int64_t log = size_of(store, STORE_FILE "-wal");
    enum store_verdict verdict;

    /* SQLite takes an empty file for a new one and its log for a stale one, and removes that. */
    if (size_of(store, STORE_FILE) == 0)
        return store_damaged(store, "it is empty", error);
    verdict = store_attach(store, STORE_READ_WRITE, error);
    if (verdict != STORE_SOUND)
        return verdict;
    if (sqlite3_db_readonly(store->db, "main") == 1) /* the file itself is writable */
        return store_damaged(store, "its header forbids writing", error);
    if (!set_modes(store) || !fold_log(store, log)) {
        store_fail(store, "be written", error);
        return STORE_REFUSED;
    }
    return store_prepare(store, error);
}

static bool open_or_replace(struct store *store, bool *fresh, struct cwmp_error *error)
{
    bool found = store_exists(store->folder, STORE_FILE);
    enum store_verdict verdict;
    struct cwmp_error reason;

    *fresh = false;
    if (found) {
        verdict = attach(store, &reason);
        if (verdict == STORE_SOUND)
            return true;
        store_detach(store, true);
        if (verdict == STORE_REFUSED) {
            *error = reason;
            return false;
        }
        if (!store_set_aside(store, &reason, error))
            return false;
    }
    if (!store_replace(store, fresh, error))
        return false;
    if (found && *fresh)
        log_error(store->log, "%s: there is no backup to use; starting with factory defaults",
                  store->file);
    return attach(store, error) == STORE_SOUND;
}

struct store *store_open_after(const char *folder, const struct log *log,
                               const struct store_prelude *prelude, bool *fresh,
                               struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_FILE, log);

    if (take_folder(store, error) && (!prelude || prelude->run(prelude->argument, error)) &&
        open_or_replace(store, fresh, error))
        return store;
    store_close(store);
    return NULL;
}

struct store *store_open(const char *folder, const struct log *log, bool *fresh,
                         struct cwmp_error *error)
{
    return store_open_after(folder, log, NULL, fresh, error);
}

/* Beside no writer and in a folder that cannot be written SQLite has no place for its shared
 * memory; the file then does not change, and is read as such. */
static enum store_verdict attach_reader(struct store *store, struct cwmp_error *error)
{
    enum store_verdict verdict = store_attach(store, STORE_READ_ONLY, error);

    if (verdict == STORE_REFUSED && sqlite3_errcode(store->db) == SQLITE_CANTOPEN &&
        access(store->file, R_OK) == 0) {
        store_detach(store, true);
        verdict = store_attach(store, STORE_IMMUTABLE, error);
    }
    return verdict == STORE_SOUND ? store_prepare(store, error) : verdict;
}

struct store *store_open_read_only(const char *folder, const struct log *log,
                                   struct cwmp_error *error)
{
    struct store *store = store_new(folder, STORE_FILE, log);

    if (attach_reader(store, error) == STORE_SOUND)
        return store;
    store_close(store);
    return NULL;
}

void store_close(struct store *store)
{
    if (!store)
        return;
    store_detach(store, false);
    if (store->lock >= 0)
        close(store->lock);
    free(store->folder);
    free(store->file);
    free(store);
}
