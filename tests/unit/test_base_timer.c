/* SPDX-License-Identifier: Apache-2.0 */
/* Timers that go on in suspend. */
#include "base/timer.h"
#include "support/suspend.h"
#include "support/unit.h"

#define LONG_MS 3600000

static uv_loop_t loop;
static struct timer *timer;
static unsigned calls;

static void due(void *argument)
{
    ++*(unsigned *)argument;
}

static void setup(void)
{
    calls = 0;
    ck_assert_int_eq(uv_loop_init(&loop), 0);
    timer = timer_new(&loop, due, &calls);
}

/* Only what is started holds the loop, so each run ends when nothing is left to come. */
static void run(void)
{
    uv_run(&loop, UV_RUN_DEFAULT);
}

static void teardown(void)
{
    timer_free(timer);
    run();
    ck_assert_int_eq(uv_loop_close(&loop), 0);
}

START_TEST(it_is_due_once_after_the_wait)
{
    uint64_t before = uv_now(&loop);

    timer_start(timer, 30);
    run();
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_ge(uv_now(&loop) - before, 30);
    timer_start(timer, 0);
    run();
    ck_assert_uint_eq(calls, 2);
}
END_TEST

START_TEST(it_is_due_when_the_machine_is_back)
{
    timer_start(timer, LONG_MS);
    uv_run(&loop, UV_RUN_NOWAIT);
    ck_assert_uint_eq(calls, 0);
    suspend_end();
    run();
    ck_assert_uint_eq(calls, 1);
}
END_TEST

START_TEST(the_last_word_counts)
{
    timer_start(timer, 1);
    timer_start(timer, LONG_MS);
    timer_start(timer, 2);
    run();
    ck_assert_uint_eq(calls, 1);
    timer_start(timer, LONG_MS);
    suspend_end();
    timer_stop(timer);
    suspend_end();
    run();
    ck_assert_uint_eq(calls, 1);
}
END_TEST

static void again(void *argument)
{
    if (++*(unsigned *)argument < 3)
        timer_start(timer, 1);
    else
        timer_free(timer);
}

START_TEST(it_may_be_started_and_freed_where_it_is_due)
{
    timer_free(timer);
    timer = timer_new(&loop, again, &calls);
    timer_start(timer, 0);
    run();
    ck_assert_uint_eq(calls, 3);
    timer = NULL;
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_timer");
    TCase *all = tcase_create("timer");

    tcase_add_checked_fixture(all, setup, teardown);
    tcase_add_test(all, it_is_due_once_after_the_wait);
    tcase_add_test(all, it_is_due_when_the_machine_is_back);
    tcase_add_test(all, the_last_word_counts);
    tcase_add_test(all, it_may_be_started_and_freed_where_it_is_due);
    suite_add_tcase(suite, all);
    return unit_run(suite);
}
