/* SPDX-License-Identifier: Apache-2.0 */
#include "session/periodic.h"
#include "support/fake_env.h"
#include "support/unit.h"

#define MINUTE 60000
#define HOUR   (60 * MINUTE)

static struct fake_env fake;
static struct periodic periodic;

static void setup(void)
{
    fake_env_init(&fake);
    periodic = (struct periodic){0};
}

static void set(uint32_t interval, int64_t reference, bool starts_at_reference)
{
    struct periodic_rule rule = {.enabled = true,
                                 .interval = interval,
                                 .has_reference = reference != 0,
                                 .reference = reference,
                                 .starts_at_reference = starts_at_reference};

    periodic_set_rule(&periodic, &rule, &fake.env);
}

static bool poll(void)
{
    return periodic_poll(&periodic, &fake.env);
}

static int64_t wait(void)
{
    return periodic_wait_ms(&periodic, &fake.env);
}

START_TEST(next_is_after_now_in_the_reference_phase)
{
    ck_assert_int_eq(periodic_next(100, 30, 60), 150);
    ck_assert_int_eq(periodic_next(149, 30, 60), 150);
    ck_assert_int_eq(periodic_next(150, 30, 60), 210);      /* strictly after */
    ck_assert_int_eq(periodic_next(100, 1000030, 60), 130); /* reference in the future */
    ck_assert_int_eq(periodic_next(-7, 0, 10), 0);
    ck_assert_int_eq(periodic_next(5, 5, 1), 6);
}
END_TEST

START_TEST(a_reference_gives_the_phase) /* R-SES-06, T-109 */
{
    set(60, 1000000000 + 50, false); /* 2001-09-09T01:47:30Z */
    ck_assert_int_eq(wait(), 30000);
    fake_env_pass(&fake, 29999);
    ck_assert(!poll());
    fake_env_pass(&fake, 1);
    ck_assert(poll());
    ck_assert(!poll());
    ck_assert_int_eq(wait(), MINUTE);
}
END_TEST

START_TEST(a_reference_in_the_future_counts_by_its_phase_only) /* R-SES-06 */
{
    set(60, fake.wall_ms / 1000 + 86400 + 10, false);
    ck_assert_int_eq(wait(), 10000);
}
END_TEST

START_TEST(an_operators_start_time_is_waited_for) /* CLI reference 6.2 */
{
    set(60, fake.wall_ms / 1000 + 12 * 3600, true);
    ck_assert_int_eq(wait(), 12 * HOUR);
    fake_env_pass(&fake, 12 * HOUR - 1);
    ck_assert(!poll());
    fake_env_pass(&fake, 1);
    ck_assert(poll());
    ck_assert_int_eq(wait(), MINUTE);
}
END_TEST

START_TEST(an_operators_start_time_in_the_past_is_a_phase) /* CLI reference 6.3 */
{
    set(60, fake.wall_ms / 1000 - 86400 + 20, true);
    ck_assert_int_eq(wait(), 20000);
}
END_TEST

START_TEST(without_a_reference_the_phase_is_our_own) /* R-SES-06, R-SES-07 */
{
    int64_t first;

    set(60, 0, false);
    first = wait();
    ck_assert_int_gt(first, 0);
    ck_assert_int_le(first, MINUTE);
    fake_env_pass(&fake, (uint64_t)first);
    ck_assert(poll());
    ck_assert_int_eq(wait(), MINUTE);
    fake.wall_ms += 12345; /* the clock is stepped: of no interest */
    ck_assert_int_eq(wait(), MINUTE);
}
END_TEST

START_TEST(own_phases_differ) /* R-SES-07 */
{
    int64_t first;

    set(3600, 0, false);
    first = wait();
    periodic = (struct periodic){0};
    set(3600, 0, false);
    ck_assert_int_ne(wait(), first);
}
END_TEST

START_TEST(what_an_operator_enables_begins_now) /* CLI reference 6.1, 6.10 */
{
    struct periodic_rule rule = {.enabled = true, .interval = 3600, .begins_now = true};

    periodic_set_rule(&periodic, &rule, &fake.env);
    ck_assert_int_eq(wait(), HOUR);
    fake_env_pass(&fake, 1000);
    rule.begins_now = false; /* the same rule, whoever gives it */
    periodic_set_rule(&periodic, &rule, &fake.env);
    ck_assert_int_eq(wait(), HOUR - 1000);
    fake_env_pass(&fake, HOUR - 1000);
    ck_assert(poll());
    ck_assert_int_eq(wait(), HOUR);
}
END_TEST

START_TEST(an_unset_clock_has_no_reference) /* CLI reference 6.6 */
{
    fake.wall_ms = 100000; /* 1970 */
    set(60, 1719835200 + 30, false);
    ck_assert_int_le(wait(), MINUTE);
    fake_env_init(&fake); /* the clock is set: the reference's phase from here on */
    ck_assert(!poll());
    ck_assert_int_eq(wait(), 30000);
}
END_TEST

START_TEST(missed_ones_are_one) /* CLI reference 6.7 */
{
    set(60, 1719835200, false);
    fake_env_pass(&fake, 10 * HOUR + 20000);
    ck_assert(poll());
    ck_assert(!poll());
    ck_assert_int_eq(wait(), 40000);
}
END_TEST

START_TEST(a_step_back_is_followed_without_a_burst) /* CLI reference 6.6, 6.7 */
{
    set(60, 1719835200, false);
    fake.wall_ms -= 10 * HOUR + 5000;
    for (int i = 0; i < 10; i++)
        ck_assert(!poll());
    ck_assert_int_eq(wait(), 5000);
}
END_TEST

START_TEST(the_same_rule_again_changes_nothing) /* CLI reference 6.10 */
{
    int64_t before;

    set(3600, 0, false);
    fake_env_pass(&fake, 1000);
    before = wait();
    set(3600, 0, false);
    ck_assert_int_eq(wait(), before);
    set(60, 0, false); /* a new interval counts at once */
    ck_assert_int_le(wait(), MINUTE);
}
END_TEST

START_TEST(disabled_is_never) /* T-110 */
{
    set(60, 0, false);
    periodic_set_rule(&periodic, &(struct periodic_rule){.interval = 60}, &fake.env);
    fake_env_pass(&fake, HOUR);
    ck_assert(!poll());
    ck_assert_int_eq(wait(), PERIODIC_NEVER);
}
END_TEST

START_TEST(extremes_do_not_overflow)
{
    set(UINT32_MAX, 253402300799, true); /* the end of 9999 */
    ck_assert_int_gt(wait(), 0);
    set(UINT32_MAX, -62135596799, false); /* the beginning of year 1 */
    ck_assert_int_gt(wait(), 0);
    ck_assert(!poll());
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_periodic");
    TCase *tcase = tcase_create("periodic");

    tcase_add_checked_fixture(tcase, setup, NULL);
    tcase_add_test(tcase, next_is_after_now_in_the_reference_phase);
    tcase_add_test(tcase, a_reference_gives_the_phase);
    tcase_add_test(tcase, a_reference_in_the_future_counts_by_its_phase_only);
    tcase_add_test(tcase, an_operators_start_time_is_waited_for);
    tcase_add_test(tcase, an_operators_start_time_in_the_past_is_a_phase);
    tcase_add_test(tcase, without_a_reference_the_phase_is_our_own);
    tcase_add_test(tcase, own_phases_differ);
    tcase_add_test(tcase, what_an_operator_enables_begins_now);
    tcase_add_test(tcase, an_unset_clock_has_no_reference);
    tcase_add_test(tcase, missed_ones_are_one);
    tcase_add_test(tcase, a_step_back_is_followed_without_a_burst);
    tcase_add_test(tcase, the_same_rule_again_changes_nothing);
    tcase_add_test(tcase, disabled_is_never);
    tcase_add_test(tcase, extremes_do_not_overflow);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
