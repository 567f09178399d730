/* SPDX-License-Identifier: Apache-2.0 */
/* The backup is always a whole one, of a moment that there was (R-SEC-10). */
#include "base/buf.h"
#include "store/store.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define VALUES 40

static char folder[64];
static struct store *store;
static struct cwmp_error error;
static struct buf loaded;

void model_load(struct model *model, const struct model_record *record)
{
    (void)model;
    buf_printf(&loaded, "%s\n", record->text);
}

static void open_store(void)
{
    bool fresh;

    store = store_open(folder, NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
}

static void setup(void)
{
    loaded = (struct buf){0};
    folder_make(folder);
    open_store();
}

static void teardown(void)
{
    store_close(store);
    buf_free(&loaded);
    folder_remove(folder);
}

/* All values in one transaction, the same in each. */
static void set_values(unsigned generation)
{
    struct model_backing backing = store_backing(store);
    char names[VALUES][32], text[16];
    struct model_record records[VALUES];

    snprintf(text, sizeof text, "%u", generation);
    for (int i = 0; i < VALUES; i++) {
        snprintf(names[i], sizeof names[i], "Device.Table.%d.Value", i);
        records[i] = (struct model_record){MODEL_RECORD_VALUE, names[i], text, 0};
    }
    ck_assert_msg(backing.commit(backing.argument, records, VALUES, &error) == CWMP_OK, "%s",
                  error.text);
}

static unsigned read_generation(void)
{
    unsigned first, count = 0;

    buf_clear(&loaded);
    ck_assert_msg(store_load_model(store, NULL, &error) == CWMP_OK, "%s", error.text);
    first = (unsigned)strtoul(buf_text(&loaded), NULL, 10);
    for (const char *line = buf_text(&loaded); *line; line = strchr(line, '\n') + 1) {
        ck_assert_uint_eq(strtoul(line, NULL, 10), first);
        count++;
    }
    ck_assert_uint_eq(count, VALUES);
    return first;
}

/* Goes on with the backup instead of the state. */
static unsigned use_backup(void)
{
    char *state = files_path(folder, "state.db");

    store_close(store);
    ck_assert_int_eq(unlink(state), 0);
    free(state);
    open_store();
    return read_generation();
}

START_TEST(a_backup_is_what_the_state_was)
{
    int64_t id;
    char *path = files_path(folder, "state.db.backup");
    struct stat status;

    ck_assert_int_eq(store_backup_time(folder), 0);
    set_values(1);
    ck_assert_int_eq(store_add_event(store, "M Reboot", "k", &id, &error), CWMP_OK);
    ck_assert_int_eq(store_set_text(store, "configured", "yes", &error), CWMP_OK);
    ck_assert_msg(store_back_up(folder, &error) == CWMP_OK, "%s", error.text);
    ck_assert_int_le(labs((long)(store_backup_time(folder) - time(NULL))), 60);
    ck_assert_int_eq(stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0600);
    set_values(2);
    ck_assert_uint_eq(use_backup(), 1);
    ck_assert_int_eq(store_delete_event(store, id, &error), CWMP_OK);
    /* Ids go on from where they were. */
    ck_assert_int_eq(store_add_event(store, "M Reboot", "k", &id, &error), CWMP_OK);
    ck_assert_int_eq(id, 2);
    free(path);
}
END_TEST

START_TEST(an_open_change_is_not_in_a_backup)
{
    set_values(1);
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    set_values(2);
    ck_assert_msg(store_back_up(folder, &error) == CWMP_OK, "%s", error.text);
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
    ck_assert_uint_eq(use_backup(), 1);
}
END_TEST

struct writer {
    pthread_t thread;
    atomic_bool stop;
    atomic_uint backups;
};

static void *back_up_again_and_again(void *argument)
{
    struct writer *writer = argument;
    struct cwmp_error ignored;

    while (!atomic_load(&writer->stop))
        if (store_back_up(folder, &ignored) == CWMP_OK)
            writer->backups++;
    return NULL;
}

START_TEST(changes_go_on_beside_a_backup)
{
    struct writer writer = {0};
    unsigned last = 1;

    set_values(last);
    ck_assert_int_eq(pthread_create(&writer.thread, NULL, back_up_again_and_again, &writer), 0);
    /* The other thread may begin late. */
    while (last < 100 || writer.backups == 0)
        set_values(++last);
    atomic_store(&writer.stop, true);
    pthread_join(writer.thread, NULL);
    ck_assert_uint_eq(read_generation(), last);
    ck_assert_uint_gt(use_backup(), 0);
}
END_TEST

/* In a child, which is killed: backups and changes without end. */
static void live(void)
{
    struct writer writer = {0};

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    open_store();
    pthread_create(&writer.thread, NULL, back_up_again_and_again, &writer);
    for (unsigned i = 1;; i++)
        set_values(i);
}

START_TEST(a_power_cut_leaves_a_whole_backup)
{
    unsigned recovered = 0;

    set_values(1);
    ck_assert_int_eq(store_back_up(folder, &error), CWMP_OK);
    store_close(store);
    for (int round = 0; round < 40; round++) {
        struct timespec moment = {.tv_nsec = 1000000L * (round * 7 % 40)};
        pid_t child;

        fflush(NULL);
        child = fork();
        if (child == 0)
            live();
        nanosleep(&moment, NULL); /* any moment will do */
        kill(child, SIGKILL);
        ck_assert_int_eq(waitpid(child, NULL, 0), child);
        open_store();
        read_generation();
        recovered += use_backup() > 0;
        store_close(store);
    }
    ck_assert_uint_eq(recovered, 40);
    open_store();
}
END_TEST

START_TEST(a_damaged_state_does_not_replace_a_good_backup)
{
    char *path = files_path(folder, "state.db");
    FILE *file;

    set_values(1);
    ck_assert_int_eq(store_back_up(folder, &error), CWMP_OK);
    store_close(store);
    store = NULL;
    file = fopen(path, "r+");
    ck_assert_ptr_nonnull(file);
    for (long at = 4096; at < 40000; at += 512) {
        fseek(file, at + 200, SEEK_SET);
        fputs("noise", file);
    }
    fclose(file);
    ck_assert_int_ne(store_back_up(folder, &error), CWMP_OK);
    ck_assert_msg(strstr(error.text, "state.db: ") != NULL, "%s", error.text);
    ck_assert_uint_eq((open_store(), read_generation()), 1);
    free(path);
}
END_TEST

START_TEST(a_factory_reset_leaves_no_copy) /* R-FRS-02 */
{
    char *backup = files_path(folder, "state.db.backup");
    char *damaged = files_path(folder, "state.db.damaged");

    set_values(1);
    ck_assert_int_eq(store_back_up(folder, &error), CWMP_OK);
    files_write(damaged, "old secrets");
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    ck_assert_int_eq(store_factory_reset(store, &error), CWMP_OK);
    ck_assert(files_exist(backup));
    store_rollback(store);
    set_values(2);
    ck_assert(files_exist(backup));
    ck_assert_int_eq(store_factory_reset(store, &error), CWMP_OK);
    ck_assert(!files_exist(backup));
    ck_assert(!files_exist(damaged));
    free(backup);
    free(damaged);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("store_backup");
    TCase *tcase = tcase_create("store_backup");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, a_backup_is_what_the_state_was);
    tcase_add_test(tcase, an_open_change_is_not_in_a_backup);
    tcase_add_test(tcase, changes_go_on_beside_a_backup);
    tcase_add_test(tcase, a_power_cut_leaves_a_whole_backup);
    tcase_add_test(tcase, a_damaged_state_does_not_replace_a_good_backup);
    tcase_add_test(tcase, a_factory_reset_leaves_no_copy);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
