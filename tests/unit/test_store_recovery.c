/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the store makes of a file that is not what it was (R-SEC-10): it is kept aside, the backup
 * or else an empty state is used, and it is said. What is nobody's damage is left alone.
 */
#include "base/buf.h"
#include "base/text.h"
#include "store/store.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534
#define VALUES 300

static char folder[64];
static struct store *store;
static struct cwmp_error error;
static struct buf loaded, said;

void model_load(struct model *model, const struct model_record *record)
{
    (void)model;
    buf_printf(&loaded, "%s=%s\n", record->name, record->text ? record->text : "");
}

static void note_line(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    buf_printf(&said, "%d %s\n", (int)level, line);
}

static const struct log log_lines = {.level = LOG_LEVEL_INFO, .sink = note_line};

/* ---- Files ------------------------------------------------------------------------------ */

static char *path_of(const char *name)
{
    return files_path(folder, name);
}

static bool exists(const char *name)
{
    char *path = path_of(name);
    bool found = files_exist(path);

    free(path);
    return found;
}

static off_t size_of(const char *name)
{
    char *path = path_of(name);
    struct stat status = {0};

    ck_assert_msg(stat(path, &status) == 0, "%s is not there", name);
    free(path);
    return status.st_size;
}

static void resize(const char *name, off_t size)
{
    char *path = path_of(name);

    ck_assert_int_eq(truncate(path, size), 0);
    free(path);
}

static void overwrite(const char *name, off_t at, const void *bytes, size_t length)
{
    char *path = path_of(name);
    int file = open(path, O_RDWR | O_CREAT, 0600);

    ck_assert_int_ge(file, 0);
    ck_assert_int_eq(pwrite(file, bytes, length, at), (ssize_t)length);
    close(file);
    free(path);
}

static void copy(const char *from, const char *to)
{
    char *source = path_of(from), *target = path_of(to);
    struct buf command = {0};

    buf_printf(&command, "cp '%s' '%s'", source, target);
    ck_assert_int_eq(system(buf_text(&command)), 0);
    buf_free(&command);
    free(source);
    free(target);
}

static uint32_t noise_state = 12345;

static void fill_with_noise(const char *name, off_t at, size_t length)
{
    unsigned char noise[1 << 18];

    ck_assert_uint_le(length, sizeof noise);
    for (size_t i = 0; i < length; i++) {
        noise_state = noise_state * 1664525 + 1013904223;
        noise[i] = (unsigned char)(noise_state >> 24);
    }
    overwrite(name, at, noise, length);
}

/* ---- The store -------------------------------------------------------------------------- */

static void open_store(bool expect_fresh)
{
    bool fresh;

    buf_clear(&said);
    store = store_open(folder, &log_lines, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    ck_assert_int_eq(fresh, expect_fresh);
}

static void close_store(void)
{
    store_close(store);
    store = NULL;
}

static void set_values(unsigned generation)
{
    struct model_backing backing = store_backing(store);
    char names[VALUES][32], text[64];
    struct model_record records[VALUES];

    snprintf(text, sizeof text, "value %u of some length, so that it takes a few pages",
             generation);
    for (int i = 0; i < VALUES; i++) {
        snprintf(names[i], sizeof names[i], "Device.Table.%d.Value", i);
        records[i] = (struct model_record){MODEL_RECORD_VALUE, names[i], text, 0};
    }
    ck_assert_int_eq(backing.commit(backing.argument, records, VALUES, &error), CWMP_OK);
}

/* The generation of all values; 0: there are none. The test fails when they are mixed. */
static unsigned generation(void)
{
    unsigned first = 0, each, count = 0;

    buf_clear(&loaded);
    ck_assert_msg(store_load_model(store, NULL, &error) == CWMP_OK, "%s", error.text);
    for (const char *line = buf_text(&loaded); *line; line = strchr(line, '\n') + 1) {
        const char *value = strstr(line, "=value ");

        ck_assert_ptr_nonnull(value);
        each = (unsigned)strtoul(value + 7, NULL, 10);
        ck_assert(count == 0 || each == first);
        first = each;
        count++;
    }
    ck_assert(count == 0 || count == VALUES);
    return first;
}

static void back_up(void)
{
    ck_assert_msg(store_back_up(folder, &error) == CWMP_OK, "%s", error.text);
}

/* A store with generation 2, a backup with generation 1, closed. */
static void make_both(void)
{
    open_store(true);
    set_values(1);
    back_up();
    set_values(2);
    close_store();
}

static void setup(void)
{
    loaded = said = (struct buf){0};
    folder_make(folder);
}

static void teardown(void)
{
    close_store();
    buf_free(&loaded);
    buf_free(&said);
    folder_remove(folder);
}

static void was_said(const char *level, const char *text)
{
    char *line = strstr(buf_text(&said), text);

    ck_assert_msg(line != NULL, "\"%s\" was not said, but: %s", text, buf_text(&said));
    while (line > buf_text(&said) && line[-1] != '\n')
        line--;
    ck_assert_msg(text_starts_with(line, level), "%s", line);
}

#define ERROR   "0 "
#define WARNING "1 "

static void refused(const char *expected)
{
    bool fresh;

    ck_assert_ptr_null(store_open(folder, &log_lines, &fresh, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_msg(strstr(error.text, folder) && strstr(error.text, expected), "%s", error.text);
}

/* It is damaged: the backup is used, and what there was is kept. */
static void falls_back_to_backup(const char *why)
{
    open_store(false);
    was_said(ERROR, why);
    was_said(ERROR, "kept as ");
    was_said(WARNING, "the state is that of the backup of 20");
    ck_assert_uint_eq(generation(), 1);
    ck_assert(exists("state.db.damaged"));
    /* And it is a store like any other. */
    set_values(3);
    close_store();
    open_store(false);
    ck_assert_str_eq(buf_text(&said), "");
    ck_assert_uint_eq(generation(), 3);
}

static void falls_back_to_nothing(const char *why)
{
    open_store(true);
    was_said(ERROR, why);
    was_said(ERROR, "no backup to use; starting with factory defaults");
    ck_assert_uint_eq(generation(), 0);
    ck_assert(exists("state.db.damaged"));
    set_values(3);
    close_store();
    open_store(false);
    ck_assert_str_eq(buf_text(&said), "");
    ck_assert_uint_eq(generation(), 3);
}

/* ---- Damage ----------------------------------------------------------------------------- */

START_TEST(nothing_is_said_of_a_good_state)
{
    make_both();
    open_store(false);
    ck_assert_uint_eq(generation(), 2);
    ck_assert_str_eq(buf_text(&said), "");
    ck_assert(!exists("state.db.damaged"));
}
END_TEST

static void damage(int kind)
{
    switch (kind) {
    case 0:
        resize("state.db", 0);
        break;
    case 1:
        resize("state.db", 50);
        break;
    case 2:
        resize("state.db", 4096);
        break;
    case 3:
        resize("state.db", size_of("state.db") / 2 + 100);
        break;
    case 4:
        resize("state.db", size_of("state.db") - 1);
        break;
    case 5:
        fill_with_noise("state.db", 0, (size_t)size_of("state.db"));
        break;
    case 6:
        fill_with_noise("state.db", 4096, (size_t)size_of("state.db") - 4096);
        break;
    case 7:
        fill_with_noise("state.db", 0, 100);
        break;
    case 8:
        overwrite("state.db", 68, "\0\0\0\0", 4); /* application_id */
        break;
    case 9:
        overwrite("state.db", 60, "\x7F\x11\x22\x33", 4); /* user_version */
        break;
    case 10:
        overwrite("state.db", 18, "\x09\x09", 2); /* says that it must not be written */
        break;
    case 11:
        resize("state.db", 0);
        overwrite("state.db", 0, "this is no database at all", 26);
        break;
    default:
        ck_abort();
    }
}
#define DAMAGES 12

START_TEST(a_damaged_file_is_replaced_by_the_backup)
{
    make_both();
    damage(_i);
    falls_back_to_backup("state.db: ");
}
END_TEST

START_TEST(without_a_backup_the_defaults_are_used)
{
    open_store(true);
    set_values(1);
    close_store();
    damage(_i);
    falls_back_to_nothing("state.db: ");
}
END_TEST

START_TEST(a_damaged_backup_is_no_backup)
{
    make_both();
    fill_with_noise("state.db", 0, 8192);
    fill_with_noise("state.db.backup", 0, 8192);
    falls_back_to_nothing("state.db.backup: ");
}
END_TEST

START_TEST(a_damaged_backup_does_not_matter_to_a_good_state)
{
    make_both();
    fill_with_noise("state.db.backup", 0, 8192);
    open_store(false);
    ck_assert_uint_eq(generation(), 2);
    ck_assert_str_eq(buf_text(&said), "");
    back_up();
    close_store();
    resize("state.db", 0);
    open_store(false);
    ck_assert_uint_eq(generation(), 2);
}
END_TEST

START_TEST(a_missing_file_is_replaced_by_the_backup)
{
    char *path = path_of("state.db");

    make_both();
    ck_assert_int_eq(unlink(path), 0);
    free(path);
    open_store(false);
    was_said(WARNING, "the state is that of the backup of 20");
    ck_assert_uint_eq(generation(), 1);
    ck_assert(!exists("state.db.damaged"));
}
END_TEST

/* Damage anywhere is either none to what the file says, or seen. */
START_TEST(no_damage_changes_a_value_unseen)
{
    unsigned kept = 0, replaced = 0;
    size_t size, length;
    bool fresh;

    make_both();
    copy("state.db", "good");
    copy("state.db.backup", "good.backup");
    size = (size_t)size_of("good");
    for (int round = 0; round < 200; round++) {
        copy("good", "state.db");
        copy("good.backup", "state.db.backup");
        length = (size_t)1 << noise_state % 10;
        noise_state = noise_state * 1664525 + 1013904223;
        fill_with_noise("state.db", (off_t)((noise_state >> 8) % (size - length)), length);
        store = store_open(folder, NULL, &fresh, &error);
        /* Unless the header now says that it is another program's or of a later time. */
        if (!store && (strstr(error.text, "newer") || strstr(error.text, "not one of cwmpd")))
            continue;
        ck_assert_msg(store != NULL, "%s", error.text);
        ck_assert(!fresh);
        if (generation() == 2)
            kept++;
        else
            replaced++;
        close_store();
    }
    ck_assert_msg(kept > 20 && replaced > 50, "%u kept, %u replaced", kept, replaced);
}
END_TEST

/* ---- The log ---------------------------------------------------------------------------- */

/* As a power cut leaves it: with everything since the backup in the log. */
static void leave_log(void)
{
    make_both();
    open_store(false);
    set_values(3);
    copy("state.db", "cut");
    copy("state.db-wal", "cut-wal");
    close_store();
    copy("cut", "state.db");
    copy("cut-wal", "state.db-wal");
}

START_TEST(the_log_is_taken_over)
{
    leave_log();
    open_store(false);
    ck_assert_uint_eq(generation(), 3);
    ck_assert_str_eq(buf_text(&said), "");
}
END_TEST

START_TEST(a_damaged_log_is_said)
{
    leave_log();
    fill_with_noise("state.db-wal", _i == 0 ? 0 : size_of("state.db-wal") / 2, 300);
    open_store(false);
    ck_assert_uint_eq(generation(), 2);
    was_said(WARNING, "state.db-wal: the last ");
    was_said(WARNING, "are dropped");
}
END_TEST

START_TEST(a_log_does_not_go_to_another_database)
{
    leave_log();
    resize("state.db", 0);
    open_store(false);
    ck_assert_uint_eq(generation(), 1);
    ck_assert(exists("state.db.damaged-wal"));
    close_store();
    open_store(false);
    ck_assert_uint_eq(generation(), 1);
}
END_TEST

/* The power went after the damaged file was moved away, before its log was. */
START_TEST(a_recovery_that_was_interrupted_goes_on)
{
    char *from = path_of("state.db"), *to = path_of("state.db.damaged");

    leave_log();
    fill_with_noise("state.db", 0, 8192);
    ck_assert_int_eq(rename(from, to), 0);
    overwrite("state.db.new", 0, "half a copy", 11);
    open_store(false);
    ck_assert_uint_eq(generation(), 1);
    ck_assert(exists("state.db.damaged-wal"));
    ck_assert(!exists("state.db.new"));
    free(from);
    free(to);
}
END_TEST

START_TEST(noise_for_shared_memory_does_not_matter)
{
    leave_log();
    fill_with_noise("state.db-shm", 0, 32768);
    open_store(false);
    ck_assert_uint_eq(generation(), 3);
}
END_TEST

/* ---- Not damage -------------------------------------------------------------------------- */

static void execute(const char *name, const char *sql)
{
    char *path = path_of(name);
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    free(path);
}

START_TEST(a_newer_state_is_left_alone)
{
    make_both();
    execute("state.db", "PRAGMA user_version=2");
    refused("newer cwmpd (schema version 2, this one knows 1)");
    ck_assert(!exists("state.db.damaged"));
    execute("state.db", "PRAGMA user_version=1");
    open_store(false);
    ck_assert_uint_eq(generation(), 2);
}
END_TEST

START_TEST(a_newer_backup_is_left_alone)
{
    make_both();
    execute("state.db.backup", "PRAGMA user_version=2");
    fill_with_noise("state.db", 0, 8192);
    refused("state.db.backup: was written by a newer cwmpd");
    refused("state.db.backup: was written by a newer cwmpd"); /* at each start */
    ck_assert(exists("state.db.damaged"));
}
END_TEST

START_TEST(somebody_elses_database_is_left_alone)
{
    execute("state.db", "CREATE TABLE mine (x); PRAGMA application_id=7");
    refused("is a database, but not one of cwmpd");
    ck_assert(!exists("state.db.damaged"));
}
END_TEST

/* What follows is done as somebody who may not; root may everything. */
static void as_nobody(void (*action)(void))
{
    pid_t child;
    int status;

    ck_assert_int_eq(chown(folder, NOBODY, NOBODY) == 0 || geteuid() != 0, true);
    fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
            _exit(3);
        action();
        _exit(error.code == CWMP_FAULT_INTERNAL_ERROR ? 0 : 4);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "%x", (unsigned)status);
}

static void give_away(const char *name, mode_t mode)
{
    char *path = path_of(name);

    ck_assert(geteuid() != 0 || chown(path, NOBODY, NOBODY) == 0);
    ck_assert_int_eq(chmod(path, mode), 0);
    free(path);
}

static void must_not_open(void)
{
    bool fresh;

    store = store_open(folder, NULL, &fresh, &error);
    if (store || !strstr(error.text, "cannot be written: Permission denied"))
        _exit(5);
}

START_TEST(a_read_only_file_is_left_alone)
{
    make_both();
    give_away("lock", 0600);
    give_away("state.db", 0400);
    as_nobody(must_not_open);
    ck_assert(!exists("state.db.damaged"));
}
END_TEST

START_TEST(a_read_only_folder_is_left_alone)
{
    make_both();
    give_away("lock", 0600);
    give_away("state.db", 0600);
    ck_assert_int_eq(chmod(folder, 0500), 0);
    as_nobody(must_not_open);
    ck_assert_int_eq(chmod(folder, 0700), 0);
    ck_assert(!exists("state.db.damaged"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("store_recovery");
    TCase *tcase = tcase_create("store_recovery");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, nothing_is_said_of_a_good_state);
    tcase_add_loop_test(tcase, a_damaged_file_is_replaced_by_the_backup, 0, DAMAGES);
    tcase_add_loop_test(tcase, without_a_backup_the_defaults_are_used, 0, DAMAGES);
    tcase_add_test(tcase, a_damaged_backup_is_no_backup);
    tcase_add_test(tcase, a_damaged_backup_does_not_matter_to_a_good_state);
    tcase_add_test(tcase, a_missing_file_is_replaced_by_the_backup);
    tcase_add_test(tcase, no_damage_changes_a_value_unseen);
    tcase_add_test(tcase, the_log_is_taken_over);
    tcase_add_loop_test(tcase, a_damaged_log_is_said, 0, 2);
    tcase_add_test(tcase, a_log_does_not_go_to_another_database);
    tcase_add_test(tcase, a_recovery_that_was_interrupted_goes_on);
    tcase_add_test(tcase, noise_for_shared_memory_does_not_matter);
    tcase_add_test(tcase, a_newer_state_is_left_alone);
    tcase_add_test(tcase, a_newer_backup_is_left_alone);
    tcase_add_test(tcase, somebody_elses_database_is_left_alone);
    tcase_add_test(tcase, a_read_only_file_is_left_alone);
    tcase_add_test(tcase, a_read_only_folder_is_left_alone);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
