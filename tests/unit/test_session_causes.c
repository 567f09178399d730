/* SPDX-License-Identifier: Apache-2.0 */
/* What makes the engine call the ACS: requests, changes, time, and what follows a session. */
#include "stage.h"
#include "support/unit.h"

#include <string.h>

/* ---- Connection requests ------------------------------------------------------------------ */

START_TEST(a_connection_request_is_one_session) /* R-CRQ-07, R-CRQ-08 */
{
    stage_begin(URL);
    stage_complete();
    ck_assert(session_engine_wake(stage.engine));
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(2, "6 CONNECTION REQUEST;");
    stage_complete();
    stage_expect_silence(2);
}
END_TEST

START_TEST(during_a_session_it_is_refused) /* R-CRQ-09 */
{
    stage_begin(URL);
    ck_assert(!session_engine_wake(stage.engine));
    stage_accept();
    ck_assert(!session_engine_wake(stage.engine));
    stage_respond(NULL);
    ck_assert(session_engine_wake(stage.engine));
}
END_TEST

START_TEST(before_a_new_start_it_is_refused) /* R-CRQ-07: no session would follow */
{
    stage_begin(URL);
    stage_complete();
    session_engine_hold(stage.engine);
    ck_assert(!session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_silence(1);
}
END_TEST

START_TEST(alone_it_is_not_retried) /* R-CRQ-12 */
{
    stage_begin(URL);
    stage_complete();
    session_engine_wake(stage.engine);
    stage_settle();
    stage_break("no route");
    stage_pass(100 * SECONDS);
    stage_expect_silence(2);
}
END_TEST

START_TEST(cwmp_switched_off_is_silent) /* R-SES-02, T-120 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformInterval", "10");
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformEnable", "true");
    stage_set(MODEL_ORIGIN_ACS, MS "EnableCWMP", "false");
    stage_settle();
    ck_assert(!session_engine_wake(stage.engine));
    session_engine_inform_now(stage.engine);
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_pass(100 * SECONDS);
    stage_expect_silence(1);
    stage_set(MODEL_ORIGIN_LOCAL, MS "EnableCWMP", "true");
    stage_settle();
    stage_expect_inform(2, "4 VALUE CHANGE;");
}
END_TEST

/* ---- Notification ------------------------------------------------------------------------- */

START_TEST(an_active_change_starts_a_session) /* R-NTF-03, R-SES-04 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "two");
    stage_settle();
    stage_expect_inform(2, "4 VALUE CHANGE;");
    ck_assert_ptr_nonnull(strstr(stage.sent, ">two<"));
    stage_complete();
    stage_expect_silence(2);
}
END_TEST

START_TEST(a_change_by_the_acs_does_not) /* R-NTF-01 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, CODE, "one");
    stage_pass(10 * SECONDS);
    stage_expect_silence(1);
}
END_TEST

START_TEST(a_change_that_went_back_is_none) /* R-NTF-05 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "");
    stage_settle();
    stage_expect_silence(1);
}
END_TEST

START_TEST(a_change_during_a_session_starts_another) /* R-NTF-06, R-SES-03 */
{
    stage_begin(URL);
    stage_accept();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_settle();
    ck_assert_uint_eq(stage.sessions, 1);
    stage_respond(NULL);
    stage_expect_inform(2, "4 VALUE CHANGE;");
}
END_TEST

START_TEST(a_failed_notification_is_retried) /* R-EVT-05: until reboot */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_settle();
    stage_break("no route");
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "two"); /* no new event: it is pending already */
    stage_settle();
    stage_expect_silence(2);
    stage_pass(10 * SECONDS);
    stage_expect_inform(3, "4 VALUE CHANGE;");
    ck_assert_ptr_nonnull(strstr(stage.sent, ">two<"));
}
END_TEST

START_TEST(the_throttle_delays_notifications_only) /* R-NTF-08 */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "DefaultActiveNotificationThrottle", "60");
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_pass(59 * SECONDS);
    stage_expect_silence(1);
    stage_pass(1 * SECONDS);
    stage_expect_inform(2, "4 VALUE CHANGE;");
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "two");
    stage_pass(1 * SECONDS);
    stage_expect_silence(2);
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(3, "6 CONNECTION REQUEST;4 VALUE CHANGE;");
}
END_TEST

/* ---- Time ---------------------------------------------------------------------------------- */

START_TEST(periodic_informs_keep_their_phase) /* R-SES-06 */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformInterval", "60");
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformTime", "2001-01-01T00:00:30Z");
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformEnable", "true");
    stage_begin(URL);
    stage_complete();
    stage_pass(29 * SECONDS);
    stage_expect_silence(1);
    stage_pass(1 * SECONDS);
    stage_expect_inform(2, "2 PERIODIC;");
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformEnable", "false");
    stage_pass(120 * SECONDS);
    stage_expect_silence(2);
}
END_TEST

START_TEST(an_operators_start_time_is_waited_for) /* CLI reference 6.2, also after a restart */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformInterval", "60");
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformTime", "2024-07-01T13:00:00Z"); /* in an hour */
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformEnable", "true");
    stage_begin(URL);
    stage_complete();
    stage_pass(1800 * SECONDS);
    stage_restart();
    stage_complete();
    stage_pass(1799 * SECONDS);
    stage_expect_silence(1);
    stage_pass(1 * SECONDS);
    stage_expect_inform(2, "2 PERIODIC;");
}
END_TEST

START_TEST(a_scheduled_inform_survives) /* R-SIN-01, R-SIN-04, R-SIN-05 */
{
    stage_begin(URL);
    stage_accept();
    stage_respond("<c:ScheduleInform><DelaySeconds>30</DelaySeconds><CommandKey>k</CommandKey>"
                  "</c:ScheduleInform>");
    stage_respond(NULL);
    stage_pass(10 * SECONDS);
    stage_restart();
    stage_complete();
    stage_pass(20 * SECONDS);
    stage_expect_inform(2, "3 SCHEDULED;M ScheduleInform=k;");
    stage_break("no route");
    stage_restart();
    stage_expect_inform(1, "1 BOOT;3 SCHEDULED;M ScheduleInform=k;");
}
END_TEST

/* ---- Orders --------------------------------------------------------------------------------- */

#define REBOOT(key) "<c:Reboot><CommandKey>" key "</CommandKey></c:Reboot>"

START_TEST(a_reboot_waits_for_the_end_of_the_session) /* R-RBT-01, R-EVT-24 */
{
    stage_begin(URL);
    stage_accept();
    stage_respond(REBOOT("one"));
    stage_respond(REBOOT("two"));
    ck_assert_uint_eq(stage.reboots, 0);
    stage_respond(NULL);
    ck_assert_uint_eq(stage.reboots, 1);
    stage_pass(100 * SECONDS);
    stage_expect_silence(1); /* the engine has stopped */
    stage_restart();
    stage_expect_inform(1, "1 BOOT;M Reboot=one;M Reboot=two;");
}
END_TEST

START_TEST(a_broken_session_does_not_take_it_back) /* R-SES-36 */
{
    stage_begin(URL);
    stage_accept();
    stage_respond(REBOOT("k"));
    stage_break("connection reset");
    ck_assert_uint_eq(stage.reboots, 1);
}
END_TEST

START_TEST(a_factory_reset_is_durable_and_comes_before_a_reboot) /* R-FRS-01, R-SES-36 */
{
    stage_begin(URL);
    stage_accept();
    stage_respond(REBOOT("k"));
    stage_respond("<c:FactoryReset/>");
    ck_assert_str_eq(store_text(stage.store, "pending-reboot", stage.arena), "factory-reset");
    stage_respond(NULL);
    ck_assert_uint_eq(stage.resets, 1);
    ck_assert_uint_eq(stage.reboots, 0);
}
END_TEST

START_TEST(a_planned_reboot_counts_from_the_end_of_the_session) /* R-RBT-03 */
{
    stage_begin(URL);
    stage_accept();
    stage_set(MODEL_ORIGIN_ACS, MS "DelayReboot", "10");
    stage_pass(20 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 0);
    stage_respond(NULL);
    stage_pass(10 * SECONDS - 1);
    ck_assert_uint_eq(stage.reboots, 0);
    stage_pass(1);
    ck_assert_uint_eq(stage.reboots, 1);
    stage_restart();
    stage_expect_inform(1, "1 BOOT;"); /* no M Reboot */
    ck_assert_uint_eq(stage.reboots, 0);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, MS "ScheduleReboot", "2024-07-01T12:10:00Z");
    stage_pass(600 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 1);
    stage_restart();
    stage_complete();
    stage_pass(600 * SECONDS); /* a time that has passed is no plan */
    ck_assert_uint_eq(stage.reboots, 0);
}
END_TEST

/* A device without a clock of its own starts in the past, and hears the time later. */
START_TEST(a_clock_that_is_set_late_repeats_no_planned_reboot) /* R-RBT-03 */
{
    static const int64_t unset[] = {0, 1700000000000}; /* 1970; the day the image was built */

    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, MS "ScheduleReboot", "2024-07-01T12:10:00Z");
    stage_pass(600 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 1);
    int64_t now = stage.fake.wall_ms;
    stage.fake.wall_ms = unset[_i];
    stage_restart();
    stage_complete();
    stage.fake.wall_ms = now;
    stage_pass(10 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 0);
    /* Another time is another plan. */
    stage_set(MODEL_ORIGIN_ACS, MS "ScheduleReboot", "2024-07-01T12:20:00Z");
    stage_pass(700 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 1);
}
END_TEST

/* What passed while nobody knew the time has passed; what is still to come is a plan. */
START_TEST(a_planned_reboot_waits_for_the_clock) /* R-RBT-03 */
{
    static const struct {
        const char *time;
        unsigned reboots;
    } plans[] = {{"2024-07-01T12:00:30Z", 0}, {"2024-07-01T12:05:00Z", 1}};
    int64_t now = stage.fake.wall_ms + 60 * SECONDS;

    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, MS "ScheduleReboot", plans[_i].time);
    stage.fake.wall_ms = 0;
    stage_restart();
    stage_complete();
    stage_pass(10 * SECONDS);
    stage.fake.wall_ms = now;
    stage_pass(10 * SECONDS);
    ck_assert_uint_eq(stage.reboots, 0);
    stage_pass(300 * SECONDS);
    ck_assert_uint_eq(stage.reboots, plans[_i].reboots);
}
END_TEST

/* ---- Status ---- */

START_TEST(the_status_tells_what_was_and_what_comes) /* CLI reference 3.2 */
{
    struct session_status status;

    stage_begin(URL);
    session_engine_status(stage.engine, &status);
    ck_assert_int_eq(status.state, SESSION_CONNECTING);
    stage_accept();
    session_engine_status(stage.engine, &status);
    ck_assert_int_eq(status.state, SESSION_OPEN);
    stage_respond(NULL);
    session_engine_status(stage.engine, &status);
    ck_assert_int_eq(status.state, SESSION_IDLE);
    ck_assert_str_eq(status.last_success_events, "0 BOOTSTRAP,1 BOOT");
    ck_assert_int_eq(status.last_success_time, stage.fake.wall_ms / 1000);
    ck_assert_int_eq(status.next_session_in, -1);
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "one");
    stage_settle();
    stage_break("no route to host");
    session_engine_status(stage.engine, &status);
    ck_assert_int_eq(status.state, SESSION_WAITING_RETRY);
    ck_assert_str_eq(status.last_failure_events, "4 VALUE CHANGE");
    ck_assert_str_eq(status.last_failure_reason, "no route to host");
    ck_assert_str_eq(status.next_session_events, "4 VALUE CHANGE");
    ck_assert_uint_eq(status.retry_count, 1);
    ck_assert_int_ge(status.next_session_in, 5);
    ck_assert_int_le(status.next_session_in, 10);
    ck_assert_uint_eq(status.succeeded, 1);
    ck_assert_uint_eq(status.failed, 1);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_connection_request_is_one_session,
        during_a_session_it_is_refused,
        before_a_new_start_it_is_refused,
        alone_it_is_not_retried,
        cwmp_switched_off_is_silent,
        an_active_change_starts_a_session,
        a_change_by_the_acs_does_not,
        a_change_that_went_back_is_none,
        a_change_during_a_session_starts_another,
        a_failed_notification_is_retried,
        the_throttle_delays_notifications_only,
        periodic_informs_keep_their_phase,
        an_operators_start_time_is_waited_for,
        a_scheduled_inform_survives,
        a_reboot_waits_for_the_end_of_the_session,
        a_broken_session_does_not_take_it_back,
        a_factory_reset_is_durable_and_comes_before_a_reboot,
        a_planned_reboot_counts_from_the_end_of_the_session,
        the_status_tells_what_was_and_what_comes,
    };
    Suite *suite = suite_create("session_causes");
    TCase *tcase = tcase_create("engine");

    tcase_add_checked_fixture(tcase, stage_setup, stage_teardown);
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        tcase_add_test(tcase, tests[i]);
    tcase_add_loop_test(tcase, a_clock_that_is_set_late_repeats_no_planned_reboot, 0, 2);
    tcase_add_loop_test(tcase, a_planned_reboot_waits_for_the_clock, 0, 2);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
