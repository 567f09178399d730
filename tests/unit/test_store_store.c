/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/mem.h"
#include "store/store.h"
#include "support/folder.h"
#include "support/unit.h"

#include <sys/stat.h>
#include <unistd.h>

static char folder[64];
static struct store *store;
static struct cwmp_error error;
static struct arena *arena;
static struct buf loaded;

/* The store hands the model its records one by one; here they become lines of text. */
void model_load(struct model *model, const struct model_record *record)
{
    (void)model;
    buf_printf(&loaded, "%d %s", (int)record->kind, record->name);
    if (record->text)
        buf_printf(&loaded, " '%s'", record->text);
    if (record->number)
        buf_printf(&loaded, " %u", record->number);
    buf_putc(&loaded, '\n');
}

static struct store *open_store(bool expect_fresh)
{
    bool fresh;
    struct store *opened = store_open(folder, NULL, &fresh, &error);

    ck_assert_msg(opened != NULL, "%s", error.text);
    ck_assert_int_eq(fresh, expect_fresh);
    return opened;
}

static void setup(void)
{
    folder_make(folder);
    arena = arena_new();
    loaded = (struct buf){0};
    store = open_store(true);
}

static void teardown(void)
{
    store_close(store);
    arena_free(arena);
    buf_free(&loaded);
    folder_remove(folder);
}

static void reopen(void)
{
    store_close(store);
    store = open_store(false);
}

static void commit(const struct model_record *records, size_t count)
{
    struct model_backing backing = store_backing(store);

    ck_assert_int_eq(backing.commit(backing.argument, records, count, &error), CWMP_OK);
}

static const char *load(void)
{
    buf_clear(&loaded);
    ck_assert_int_eq(store_load_model(store, NULL, &error), CWMP_OK);
    return buf_text(&loaded);
}

static void collect_event(void *argument, const struct store_event *event)
{
    buf_printf(argument, "%s(%s);", event->code, event->command_key);
}

static const char *events(void)
{
    buf_clear(&loaded);
    ck_assert_int_eq(store_visit_events(store, collect_event, &loaded, &error), CWMP_OK);
    return buf_text(&loaded);
}

static int64_t add_event(const char *code, const char *command_key)
{
    int64_t id;

    ck_assert_int_eq(store_add_event(store, code, command_key, &id, &error), CWMP_OK);
    return id;
}

START_TEST(model_records_survive_reopening) /* Appendix C */
{
    commit((struct model_record[]){{MODEL_RECORD_ROW, "D.T.1.", "eth0", 0},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.", NULL, 2},
                                   {MODEL_RECORD_VALUE, "D.T.1.Name", "a\tb\xC3\xA4", 0},
                                   {MODEL_RECORD_NOTIFICATION, "D.T.1.Name", NULL, 2},
                                   {MODEL_RECORD_ACCESS_LIST, "D.T.1.Name", "Subscriber", 0},
                                   {MODEL_RECORD_REPORTED, "D.T.1.Name", "a", 0}},
           6);
    reopen();
    ck_assert_str_eq(load(), "1 D.T.1. 'eth0'\n"
                             "3 D.T. 2\n"
                             "0 D.T.1.Name 'a\tb\xC3\xA4'\n"
                             "4 D.T.1.Name 2\n"
                             "5 D.T.1.Name 'Subscriber'\n"
                             "6 D.T.1.Name 'a'\n");
}
END_TEST

START_TEST(null_text_takes_a_value_back)
{
    commit((struct model_record[]){{MODEL_RECORD_VALUE, "D.A", "1", 0},
                                   {MODEL_RECORD_REPORTED, "D.A", "1", 0},
                                   {MODEL_RECORD_VALUE, "D.B", "", 0}},
           3);
    commit((struct model_record[]){{MODEL_RECORD_VALUE, "D.A", NULL, 0},
                                   {MODEL_RECORD_REPORTED, "D.A", NULL, 0}},
           2);
    ck_assert_str_eq(load(), "0 D.B ''\n");
}
END_TEST

START_TEST(parents_are_loaded_before_children)
{
    commit((struct model_record[]){{MODEL_RECORD_ROW, "D.T.10.", NULL, 0},
                                   {MODEL_RECORD_ROW, "D.T.2.", NULL, 0},
                                   {MODEL_RECORD_ROW, "D.T.10.S.1.", NULL, 0}},
           3);
    ck_assert_str_eq(load(), "1 D.T.10.\n1 D.T.10.S.1.\n1 D.T.2.\n");
}
END_TEST

START_TEST(a_row_goes_with_all_below_it_and_nothing_else)
{
    commit((struct model_record[]){{MODEL_RECORD_ROW, "D.T.1.", NULL, 0},
                                   {MODEL_RECORD_ROW, "D.T.10.", NULL, 0},
                                   {MODEL_RECORD_ROW, "D.T.1.S.3.", NULL, 0},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.", NULL, 11},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.1.S.", NULL, 4},
                                   {MODEL_RECORD_VALUE, "D.T.1.A", "x", 0},
                                   {MODEL_RECORD_VALUE, "D.T.1.S.3.B", "x", 0},
                                   {MODEL_RECORD_VALUE, "D.T.10.A", "y", 0},
                                   {MODEL_RECORD_NOTIFICATION, "D.T.1.A", NULL, 1},
                                   {MODEL_RECORD_ACCESS_LIST, "D.T.1.A", "Subscriber", 0},
                                   {MODEL_RECORD_REPORTED, "D.T.1.A", "x", 0}},
           11);
    commit((struct model_record[]){{MODEL_RECORD_ROW_GONE, "D.T.1.", NULL, 0}}, 1);
    ck_assert_str_eq(load(), "1 D.T.10.\n3 D.T. 11\n0 D.T.10.A 'y'\n");
}
END_TEST

START_TEST(an_inner_rollback_leaves_the_outer_steps)
{
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    add_event("1 BOOT", "");
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    add_event("M Reboot", "lost");
    store_rollback(store);
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    add_event("M Reboot", "kept");
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
    reopen();
    ck_assert_str_eq(events(), "1 BOOT();M Reboot(kept);");
}
END_TEST

START_TEST(an_outer_rollback_takes_inner_commits_back)
{
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    commit((struct model_record[]){{MODEL_RECORD_VALUE, "D.A", "1", 0}}, 1);
    add_event("M Reboot", "k");
    store_rollback(store);
    ck_assert_str_eq(load(), "");
    ck_assert_str_eq(events(), "");
}
END_TEST

START_TEST(events_keep_their_order_and_their_keys) /* R-EVT-05 */
{
    int64_t second;

    add_event("M Reboot", "one");
    second = add_event("3 SCHEDULED", "");
    add_event("M ScheduleInform", "<&>");
    reopen();
    ck_assert_str_eq(events(), "M Reboot(one);3 SCHEDULED();M ScheduleInform(<&>);");
    ck_assert_int_eq(store_delete_event(store, second, &error), CWMP_OK);
    ck_assert_str_eq(events(), "M Reboot(one);M ScheduleInform(<&>);");
    ck_assert_int_eq(store_delete_all_events(store, &error), CWMP_OK);
    ck_assert_str_eq(events(), "");
    ck_assert_int_gt(add_event("M Reboot", ""), second + 1);
}
END_TEST

static void collect_schedule(void *argument, const struct store_schedule *schedule)
{
    buf_printf(argument, "%lld(%s);", (long long)schedule->due, schedule->command_key);
}

START_TEST(schedules_survive) /* R-SIN-04 */
{
    int64_t first, second;

    ck_assert_int_eq(store_add_schedule(store, 4000000000, "a", &first, &error), CWMP_OK);
    ck_assert_int_eq(store_add_schedule(store, 5, "b", &second, &error), CWMP_OK);
    reopen();
    ck_assert_int_eq(store_delete_schedule(store, first, &error), CWMP_OK);
    ck_assert_int_eq(store_visit_schedules(store, collect_schedule, &loaded, &error), CWMP_OK);
    ck_assert_str_eq(buf_text(&loaded), "5(b);");
}
END_TEST

START_TEST(texts_are_set_replaced_and_deleted)
{
    ck_assert_ptr_null(store_text(store, "bootstrapped-url", arena));
    ck_assert_int_eq(store_set_text(store, "bootstrapped-url", "http://a/", &error), CWMP_OK);
    ck_assert_int_eq(store_set_text(store, "bootstrapped-url", "http://b/", &error), CWMP_OK);
    reopen();
    ck_assert_str_eq(store_text(store, "bootstrapped-url", arena), "http://b/");
    ck_assert_int_eq(store_set_text(store, "bootstrapped-url", NULL, &error), CWMP_OK);
    ck_assert_ptr_null(store_text(store, "bootstrapped-url", arena));
}
END_TEST

START_TEST(factory_reset_leaves_the_numbers_of_the_device) /* R-FRS-02 */
{
    commit((struct model_record[]){{MODEL_RECORD_ROW, "D.T.1.", "eth0", 0},
                                   {MODEL_RECORD_ROW, "D.T.1.S.4.", "10.0.0.1", 0},
                                   {MODEL_RECORD_ROW, "D.T.2.", NULL, 0},
                                   {MODEL_RECORD_ROW, "D.T.2.S.1.", "below an ACS row", 0},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.", NULL, 3},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.1.S.", NULL, 5},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.T.2.S.", NULL, 2},
                                   {MODEL_RECORD_NEXT_NUMBER, "D.U2.", NULL, 9},
                                   {MODEL_RECORD_VALUE, "D.T.1.A", "x", 0},
                                   {MODEL_RECORD_NOTIFICATION, "D.T.1.A", NULL, 1}},
           10);
    add_event("M Reboot", "k");
    ck_assert_int_eq(store_set_text(store, "configured", "yes", &error), CWMP_OK);
    ck_assert_int_eq(store_factory_reset(store, &error), CWMP_OK);
    reopen();
    ck_assert_str_eq(load(), "1 D.T.1. 'eth0'\n1 D.T.1.S.4. '10.0.0.1'\n3 D.T. 3\n3 D.T.1.S. 5\n");
    ck_assert_str_eq(events(), "");
    ck_assert_ptr_null(store_text(store, "configured", arena));
}
END_TEST

START_TEST(a_second_daemon_is_refused)
{
    bool fresh;

    ck_assert_ptr_null(store_open(folder, NULL, &fresh, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_msg(strstr(error.text, "another cwmpd") != NULL, "%s", error.text);
    ck_assert_msg(strstr(error.text, folder) != NULL, "%s", error.text);
}
END_TEST

START_TEST(a_reader_sees_what_the_daemon_committed)
{
    struct store *writer = store;

    add_event("M Reboot", "k");
    store = store_open_read_only(folder, NULL, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    ck_assert_str_eq(events(), "M Reboot(k);");
    ck_assert_int_ne(store_set_text(store, "a", "b", &error), CWMP_OK);
    store_close(store);
    store_close(writer);

    store = store_open_read_only(folder, NULL, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    ck_assert_str_eq(events(), "M Reboot(k);");
}
END_TEST

START_TEST(the_files_are_for_the_owner_only)
{
    char path[128];
    struct stat status;

    snprintf(path, sizeof path, "%s/state.db", folder);
    ck_assert_int_eq(stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0600);
    snprintf(path, sizeof path, "%s/state.db-wal", folder);
    ck_assert_int_eq(stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0600);
}
END_TEST

static void note_change(void *argument)
{
    ++*(int *)argument;
}

START_TEST(changes_are_told_once_each)
{
    int changes = 0;

    store_on_change(store, note_change, &changes);
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    add_event("1 BOOT", "");
    add_event("M Reboot", "k");
    ck_assert_int_eq(changes, 0);
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
    ck_assert_int_eq(changes, 1);
    add_event("M Reboot", "l");
    ck_assert_int_eq(changes, 2);
    events();
    ck_assert_int_eq(changes, 2);
    store_on_change(store, NULL, NULL);
    add_event("M Reboot", "m");
    ck_assert_int_eq(changes, 2);
}
END_TEST

START_TEST(a_missing_parent_folder_is_named)
{
    bool fresh;

    ck_assert_ptr_null(store_open("/nonexistent/cwmpd/state", NULL, &fresh, &error));
    ck_assert_msg(strstr(error.text, "/nonexistent/cwmpd/state"), "%s", error.text);
    ck_assert_ptr_null(store_open_read_only("/nonexistent", NULL, &error));
    ck_assert_msg(strstr(error.text, "/nonexistent/state.db"), "%s", error.text);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("store");
    TCase *tcase = tcase_create("store");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, model_records_survive_reopening);
    tcase_add_test(tcase, null_text_takes_a_value_back);
    tcase_add_test(tcase, parents_are_loaded_before_children);
    tcase_add_test(tcase, a_row_goes_with_all_below_it_and_nothing_else);
    tcase_add_test(tcase, an_inner_rollback_leaves_the_outer_steps);
    tcase_add_test(tcase, an_outer_rollback_takes_inner_commits_back);
    tcase_add_test(tcase, events_keep_their_order_and_their_keys);
    tcase_add_test(tcase, schedules_survive);
    tcase_add_test(tcase, texts_are_set_replaced_and_deleted);
    tcase_add_test(tcase, factory_reset_leaves_the_numbers_of_the_device);
    tcase_add_test(tcase, a_second_daemon_is_refused);
    tcase_add_test(tcase, a_reader_sees_what_the_daemon_committed);
    tcase_add_test(tcase, the_files_are_for_the_owner_only);
    tcase_add_test(tcase, changes_are_told_once_each);
    tcase_add_test(tcase, a_missing_parent_folder_is_named);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
