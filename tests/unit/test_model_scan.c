/* SPDX-License-Identifier: Apache-2.0 */
/* Looking for changes in slices and by handler; what lightweight notifications tell. */
#include "model/path_set.h"
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

#define UPTIME "Test.Status.UpTime"

static struct bench bench;
static struct model_scan *scan;
static uint32_t up_time;
static unsigned reads, told;
static struct buf lines;

static enum cwmp_fault read_status(struct cwmp_call *call, void *row)
{
    (void)call;
    reads++;
    memcpy(row, &up_time, sizeof up_time); /* the first field */
    return CWMP_OK;
}

static const struct cwmp_handler handlers[] = {{.name = "status", .read = read_status}};

static void take(void *argument, const struct model_item *item)
{
    (void)argument;
    told++;
    buf_printf(&lines, "%s %d=", item->name, item->notification);
    value_print(item->value, &lines);
    buf_putc(&lines, '\n');
}

static void start(enum model_watch watch)
{
    bench_open(&bench, handlers, 1, NULL);
    scan = model_scan_new(bench.model, watch);
    up_time = 1;
    reads = told = 0;
}

static void teardown(void)
{
    buf_free(&lines);
    model_scan_free(scan);
    bench_close(&bench);
}

static void watch(const char *name, int notification)
{
    ck_assert_int_eq(bench_attributes(&bench, name, notification, NULL), CWMP_OK);
}

static void set(enum model_origin origin, const char *name, const char *text)
{
    ck_assert_msg(bench_set(&bench, origin, name, text) == CWMP_OK, "%s", bench.error.text);
}

/* The whole pass; returns how many slices it took. */
static unsigned pass(bool everything, uint64_t budget_ms)
{
    unsigned slices = 1;

    buf_clear(&lines);
    reads = told = 0;
    model_scan_begin(scan, everything);
    while (!model_scan_run(scan, budget_ms, take, NULL))
        slices++;
    return slices;
}

START_TEST(slices_see_all_that_one_look_sees)
{
    start(MODEL_WATCH_INFORM);
    watch("Test.Types.Int", 1);
    watch("Test.Lamp.1.Bright", 2);
    watch("Test.Lamp.2.Bright", 2);
    watch("Test.Status.Contact", 1);
    watch("Test.Types.Long", 5); /* not in this sense */
    ck_assert_uint_eq(pass(true, 60000), 1);
    ck_assert_uint_eq(told, 0);
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Int", "7");
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Long", "7");
    set(MODEL_ORIGIN_LOCAL, "Test.Lamp.1.Bright", "true");
    set(MODEL_ORIGIN_LOCAL, "Test.Lamp.2.Bright", "true");
    /* No time at all is enough for one object. */
    ck_assert_uint_ge(pass(true, 0), 4);
    ck_assert_str_eq(buf_text(&lines), "Test.Types.Int 1=7\nTest.Lamp.1.Bright 2=true\n"
                                       "Test.Lamp.2.Bright 2=true\n");
    ck_assert_uint_eq(reads, 1);
    ck_assert(model_scan_run(scan, 0, take, NULL)); /* through is through */
}
END_TEST

START_TEST(only_what_the_device_speaks_of_is_read)
{
    start(MODEL_WATCH_INFORM);
    ck_assert(!model_scan_mark(scan, "status")); /* nothing is watched there */
    watch(UPTIME, 1);
    watch("Test.Types.Int", 1);
    pass(true, 60000);
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Int", "7");
    up_time = 2;
    ck_assert(!model_scan_mark(scan, "port_stats"));
    ck_assert(!model_scan_is_marked(scan));
    ck_assert(model_scan_mark(scan, "status"));
    ck_assert(model_scan_is_marked(scan));
    pass(false, 60000);
    ck_assert_str_eq(buf_text(&lines), UPTIME " 1=2\n");
    ck_assert(!model_scan_is_marked(scan));
    ck_assert(!model_scan_is_whole(scan));
    pass(false, 60000);
    ck_assert_uint_eq(reads, 0);
}
END_TEST

/* R-LWN-02, R-LWN-08; R-SPA-11 and R-SPV-07 for this kind. */
START_TEST(lightweight_changes_are_a_matter_of_their_own)
{
    start(MODEL_WATCH_LIGHTWEIGHT);
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Int", "5");
    watch("Test.Types.Int", 3);
    watch("Test.Types.Long", 4);
    watch("Test.Types.String", 5);
    watch("Test.Lamp.1.Bright", 6);
    watch("Test.Lamp.2.Bright", 2);
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 0);
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Int", "7");
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Long", "7");
    set(MODEL_ORIGIN_LOCAL, "Test.Types.String", "now");
    set(MODEL_ORIGIN_LOCAL, "Test.Lamp.1.Bright", "true");
    set(MODEL_ORIGIN_LOCAL, "Test.Lamp.2.Bright", "true");
    ck_assert_str_eq(bench_changed(&bench), "Test.Types.Long=7\nTest.Lamp.1.Bright=true\n"
                                            "Test.Lamp.2.Bright=true\n");
    pass(true, 60000);
    ck_assert_uint_eq(told, 4);
    pass(true, 60000); /* to look is not to take */
    ck_assert_uint_eq(told, 4);
    buf_clear(&lines);
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 4);
    ck_assert_str_eq(buf_text(&lines), "Test.Types.String 5=now\nTest.Types.Int 3=7\n"
                                       "Test.Types.Long 4=7\nTest.Lamp.1.Bright 6=true\n");
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 0);
    /* The other mechanism has not told them. */
    ck_assert_str_ne(bench_changed(&bench), "");
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_OK);
    set(MODEL_ORIGIN_ACS, "Test.Types.String", "its own");
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 0);
    watch("Test.Types.Int", 0);
    set(MODEL_ORIGIN_LOCAL, "Test.Types.Int", "9");
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 0);
}
END_TEST

START_TEST(a_secret_is_not_told)
{
    start(MODEL_WATCH_LIGHTWEIGHT);
    watch("Test.Management.Password", 5);
    set(MODEL_ORIGIN_LOCAL, "Test.Management.Password", "secret");
    ck_assert_uint_eq(model_take_lightweight(bench.model, take, NULL), 1);
    ck_assert_str_eq(buf_text(&lines), "Test.Management.Password 5=\n");
}
END_TEST

START_TEST(a_set_of_paths_has_each_once)
{
    struct path_set set = {.places = NULL};
    struct path path = {.object = 3, .parameter = 9, .depth = 2};

    start(MODEL_WATCH_INFORM);
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < 1000; i++) {
            path.instances[0] = i % 10;
            path.instances[1] = i / 10;
            ck_assert(path_set_add(&set, &path) == (round == 0));
        }
    ck_assert_uint_eq(set.count, 1000);
    path_set_free(&set);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_scan");
    TCase *tcase = tcase_create("scan");

    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_test(tcase, slices_see_all_that_one_look_sees);
    tcase_add_test(tcase, only_what_the_device_speaks_of_is_read);
    tcase_add_test(tcase, lightweight_changes_are_a_matter_of_their_own);
    tcase_add_test(tcase, a_secret_is_not_told);
    tcase_add_test(tcase, a_set_of_paths_has_each_once);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
