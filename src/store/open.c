/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
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

#define BUSY_TIMEOUT_MS 5000

static char *join(const char *folder, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

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
    char *file = join(folder, "lock");
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

static struct store *fail_open(struct store *store, const char *doing, struct cwmp_error *error)
{
    store_fail(store, doing, error);
    store_close(store);
    return NULL;
}

static bool pragma_number(struct store *store, const char *sql, int64_t *number)
{
    sqlite3_stmt *statement;
    bool ok = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK &&
              sqlite3_step(statement) == SQLITE_ROW;

    if (ok)
        *number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return ok;
}

/* PRAGMA quick_check: every page readable and every table in order. */
static bool file_is_sound(struct store *store, struct cwmp_error *error)
{
    sqlite3_stmt *statement;
    bool sound = false;

    if (sqlite3_prepare_v2(store->db, "PRAGMA quick_check(1)", -1, &statement, NULL) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW) {
        store_fail(store, "be read", error);
    } else if (strcmp(store_column(statement, 0), "ok") != 0) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: is damaged: %s", store->file,
                  store_column(statement, 0));
    } else {
        sound = true;
    }
    sqlite3_finalize(statement);
    return sound;
}

/* What the file's header says it is. `empty` when it has no table and no marks at all. */
static bool file_is_ours(struct store *store, bool *empty, struct cwmp_error *error)
{
    int64_t application = 0, version = 0, tables = 0;

    if (!pragma_number(store, "PRAGMA application_id", &application) ||
        !pragma_number(store, "PRAGMA user_version", &version) ||
        !pragma_number(store, "SELECT count(*) FROM sqlite_schema", &tables)) {
        store_fail(store, "be read", error);
        return false;
    }
    *empty = application == 0 && version == 0 && tables == 0;
    if (!*empty && application != STORE_APPLICATION_ID) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: is a database, but not one of cwmpd",
                  store->file);
        return false;
    }
    if (!*empty && version != STORE_SCHEMA_VERSION) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "%s: has schema version %lld, this cwmpd knows version %d", store->file,
                  (long long)version, STORE_SCHEMA_VERSION);
        return false;
    }
    return true;
}

/* All tables and the marks in one transaction: a power cut leaves an empty file or a whole one. */
static bool make_schema(struct store *store)
{
    struct buf sql = {0};
    bool ok;

    buf_printf(&sql, "BEGIN IMMEDIATE;%sPRAGMA application_id=%d;PRAGMA user_version=%d;COMMIT",
               store_schema_sql(), STORE_APPLICATION_ID, STORE_SCHEMA_VERSION);
    ok = sqlite3_exec(store->db, buf_text(&sql), NULL, NULL, NULL) == SQLITE_OK;
    buf_free(&sql);
    return ok;
}

static bool prepare_statements(struct store *store)
{
    for (int i = 0; i < STORE_STATEMENT_COUNT; i++)
        if (sqlite3_prepare_v3(store->db, store_sql((enum store_statement)i), -1,
                               SQLITE_PREPARE_PERSISTENT, &store->statements[i], NULL) != SQLITE_OK)
            return false;
    return true;
}

static struct store *store_new(const char *folder, const struct log *log)
{
    struct store *store = mem_alloc(sizeof *store);

    store->log = log;
    store->file = join(folder, "state.db");
    store->lock = -1;
    return store;
}

/* SQLite would make the file with the process's umask. */
static bool make_file(struct store *store, const char *folder, struct cwmp_error *error)
{
    int file;

    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot make the state folder: %s", folder,
                  strerror(errno));
        return false;
    }
    store->lock = take_lock(folder, error);
    if (store->lock < 0)
        return false;
    file = open(store->file, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot open: %s", store->file,
                  strerror(errno));
        return false;
    }
    close(file);
    return true;
}

static bool set_modes(struct store *store)
{
    sqlite3_busy_timeout(store->db, BUSY_TIMEOUT_MS);
    return sqlite3_exec(store->db,
                        "PRAGMA journal_mode=WAL;"
                        "PRAGMA synchronous=FULL;"
                        "PRAGMA trusted_schema=OFF",
                        NULL, NULL, NULL) == SQLITE_OK;
}

struct store *store_open(const char *folder, const struct log *log, bool *fresh,
                         struct cwmp_error *error)
{
    struct store *store = store_new(folder, log);

    if (!make_file(store, folder, error)) {
        store_close(store);
        return NULL;
    }
    if (sqlite3_open_v2(store->file, &store->db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        return fail_open(store, "be opened", error);
    if (sqlite3_db_readonly(store->db, "main") == 1) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: is read-only", store->file);
        store_close(store);
        return NULL;
    }
    if (!file_is_sound(store, error) || !file_is_ours(store, fresh, error)) {
        store_close(store);
        return NULL;
    }
    if (!set_modes(store))
        return fail_open(store, "be written", error);
    if (*fresh && !make_schema(store))
        return fail_open(store, "be laid out", error);
    if (!prepare_statements(store))
        return fail_open(store, "be used", error);
    return store;
}

/* Beside no writer and in a folder that cannot be written SQLite has no place for its shared
 * memory; the file then does not change, and is read as such. */
static int open_reader(struct store *store)
{
    struct buf uri = {0};
    int result;

    result = sqlite3_open_v2(store->file, &store->db, SQLITE_OPEN_READONLY, NULL);
    if (result == SQLITE_OK)
        result = sqlite3_exec(store->db, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
    if (result == SQLITE_CANTOPEN && access(store->file, R_OK) == 0) {
        sqlite3_close(store->db);
        buf_puts(&uri, "file:");
        for (const char *next = store->file; *next; next++) {
            if (strchr("%?#", *next))
                buf_printf(&uri, "%%%02X", (unsigned char)*next);
            else
                buf_putc(&uri, *next);
        }
        buf_puts(&uri, "?immutable=1");
        result = sqlite3_open_v2(buf_text(&uri), &store->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                                 NULL);
        buf_free(&uri);
    }
    return result;
}

struct store *store_open_read_only(const char *folder, const struct log *log,
                                   struct cwmp_error *error)
{
    struct store *store = store_new(folder, log);
    bool empty;

    if (open_reader(store) != SQLITE_OK)
        return fail_open(store, "be opened", error);
    sqlite3_busy_timeout(store->db, BUSY_TIMEOUT_MS);
    if (!file_is_ours(store, &empty, error)) {
        store_close(store);
        return NULL;
    }
    if (empty) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: holds no state", store->file);
        store_close(store);
        return NULL;
    }
    if (!prepare_statements(store))
        return fail_open(store, "be used", error);
    return store;
}

void store_close(struct store *store)
{
    if (!store)
        return;
    for (int i = 0; i < STORE_STATEMENT_COUNT; i++)
        sqlite3_finalize(store->statements[i]);
    sqlite3_close(store->db);
    if (store->lock >= 0)
        close(store->lock);
    free(store->file);
    free(store);
}
