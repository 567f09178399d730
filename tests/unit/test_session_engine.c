/* SPDX-License-Identifier: Apache-2.0 */
/* First contact, change of the ACS, retries: whom the engine calls, and when again. */
#include "stage.h"
#include "support/unit.h"

#include <string.h>

/* ---- Beginnings ------------------------------------------------------------------------- */

START_TEST(the_first_start_is_bootstrap_and_boot) /* R-EVT-21 */
{
    stage_begin(URL);
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
    ck_assert_str_eq(stage.session_url, URL);
    stage_complete();
    stage_pass(100 * SECONDS);
    stage_expect_silence(1);
}
END_TEST

START_TEST(a_later_start_is_boot) /* R-EVT-23, R-URL-05 */
{
    stage_begin(URL);
    stage_complete();
    stage_restart();
    stage_expect_inform(1, "1 BOOT;");
}
END_TEST

START_TEST(an_undelivered_bootstrap_is_sent_after_a_restart) /* R-EVT-05 */
{
    stage_begin(URL);
    stage_break("no route");
    stage_restart();
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
    stage_expect_retry_count("0"); /* R-RTY-05 */
}
END_TEST

START_TEST(without_an_acs_url_it_waits_for_one)
{
    stage_start();
    stage_pass(100 * SECONDS);
    stage_expect_silence(0);
    ck_assert(!session_engine_wake(stage.engine));
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", URL);
    stage_settle();
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
}
END_TEST

START_TEST(a_url_that_changed_while_down_is_a_bootstrap) /* R-URL-05 */
{
    stage_begin(URL);
    stage_complete();
    stage_close();
    stage_open();
    stage_begin(OTHER);
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
    ck_assert_str_eq(stage.session_url, OTHER);
}
END_TEST

/* ---- The clock ---- */

/* A minute is what it waits; the stage's clock begins in 1970. */
static void begin_without_clock(void)
{
    stage_close();
    stage.clock_wait_ms = 60 * SECONDS;
    stage_open();
    stage.fake.wall_ms = 0;
    stage_begin(URL);
}

static void set_clock(void)
{
    stage.fake.wall_ms = 1719835200000;
}

START_TEST(R_TLS_09_the_clock_is_waited_for)
{
    begin_without_clock();
    stage_pass(59 * SECONDS);
    stage_expect_silence(0);
    set_clock();
    stage_settle();
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
}
END_TEST

/* Once in a life: whoever sets the clock back later, or never sets it, holds up nothing. */
START_TEST(R_TLS_09_not_forever)
{
    begin_without_clock();
    stage_pass(60 * SECONDS - 1);
    stage_expect_silence(0);
    stage_pass(1);
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
    stage_break("no route");
    stage_pass(10 * SECONDS);
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;");
    stage_complete();
    set_clock();
    stage_pass(100 * SECONDS);
    stage.fake.wall_ms = 0;
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_settle();
    stage_expect_inform(3, "4 VALUE CHANGE;");
}
END_TEST

START_TEST(R_TLS_09_whoever_calls_has_an_answer)
{
    begin_without_clock();
    stage_pass(1 * SECONDS);
    stage_expect_silence(0);
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;6 CONNECTION REQUEST;");
}
END_TEST

START_TEST(R_TLS_09_a_clock_that_is_set_is_not_waited_for)
{
    stage_close();
    stage.clock_wait_ms = 60 * SECONDS;
    stage_open();
    stage_begin(URL);
    stage_expect_inform(1, "0 BOOTSTRAP;1 BOOT;");
}
END_TEST

/* ---- Change of the ACS URL -------------------------------------------------------------- */

START_TEST(a_new_url_counts_after_the_session) /* R-URL-02, R-URL-03, T-111 */
{
    stage_begin(URL);
    stage_accept();
    stage_respond("<c:ScheduleInform><DelaySeconds>10</DelaySeconds><CommandKey>k</CommandKey>"
                  "</c:ScheduleInform>");
    stage_respond("<c:SetParameterValues><ParameterList><ParameterValueStruct><Name>" MS
                  "URL</Name>"
                  "<Value>" OTHER "</Value></ParameterValueStruct></ParameterList>"
                  "<ParameterKey>k</ParameterKey></c:SetParameterValues>");
    ck_assert_ptr_nonnull(strstr(stage.sent, "SetParameterValuesResponse"));
    ck_assert_uint_eq(stage.sessions, 1);
    stage_respond(NULL);
    stage_expect_inform(2, "0 BOOTSTRAP;");
    ck_assert_str_eq(stage.session_url, OTHER);
    stage_complete();
    stage_pass(20 * SECONDS); /* the old ACS's ScheduleInform is gone: R-URL-06 */
    stage_expect_silence(2);
}
END_TEST

#define NTP "Device.Time.NTPServer1"

static void take_notification(void *seen, const struct model_item *item)
{
    *(int *)seen = item->notification;
}

static int notification_of(const char *name)
{
    int seen = -1;

    ck_assert_int_eq(
        model_visit_attributes(stage.model, name, take_notification, &seen, &stage.error), CWMP_OK);
    return seen;
}

/* R-URL-06: the new one has not asked for them. */
START_TEST(a_new_acs_inherits_no_notifications)
{
    struct model_transaction *transaction;

    stage_begin(URL);
    stage_complete();
    transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(model_set_attributes(transaction, NTP, 2, NULL, &stage.error), CWMP_OK);
    ck_assert_int_eq(
        model_set_attributes(transaction, MS "ConnectionRequestURL", 0, NULL, &stage.error),
        CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &stage.error), CWMP_OK);
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", OTHER);
    stage_settle();
    stage_expect_inform(2, "0 BOOTSTRAP;");
    stage_complete();
    stage_restart();
    stage_complete();
    ck_assert_int_eq(notification_of(NTP), 0);
    ck_assert_int_eq(notification_of(MS "ConnectionRequestURL"), 2); /* R-NTF-20 */
    stage_set(MODEL_ORIGIN_DEVICE, NTP, "ntp.example");
    stage_settle();
    stage_expect_silence(1);
}
END_TEST

START_TEST(the_same_url_again_is_no_change) /* R-URL-04 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", URL);
    stage_settle();
    stage_expect_silence(1);
}
END_TEST

START_TEST(a_new_url_discards_what_is_undelivered) /* R-EVT-06 */
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_settle();
    stage_expect_inform(2, "4 VALUE CHANGE;");
    stage_break("no route");
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", OTHER);
    stage_settle();
    stage_expect_inform(3, "0 BOOTSTRAP;");
    stage_expect_retry_count("0");
}
END_TEST

START_TEST(bad_urls_are_refused) /* R-URL-01, R-SEC-11 */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", URL);
    static const char *const bad[] = {"ftp://x/", "acs.example", "http://", "http://u:p@acs/", ""};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
        struct model_fault *faults = NULL;

        ck_assert_int_eq(
            model_set(transaction, MS "URL", MODEL_TYPE_UNSTATED, bad[i], &stage.error), CWMP_OK);
        ck_assert_int_eq(model_commit(transaction, stage.arena, &faults, &stage.error),
                         CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_int_eq(faults->error.code, CWMP_FAULT_INVALID_PARAMETER_VALUE);
        ck_assert_ptr_null(strstr(faults->error.text, "u:p@")); /* for everybody's eyes */
    }
}
END_TEST

/* ---- Retries ----------------------------------------------------------------------------- */

/* The wait is for an ACS that does not answer, not for a network that is not there. */
START_TEST(R_RTY_11_the_network_comes_back)
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "CWMPRetryMinimumWaitInterval", "1000");
    stage_begin(URL);
    stage_cut();
    stage_pass(10 * SECONDS);
    stage_expect_silence(1);
    session_engine_network_moved(stage.engine);
    stage_pass(5 * SECONDS);
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;");
    stage_expect_retry_count("1");
    stage_cut();
    stage_pass(500 * SECONDS); /* once */
    stage_expect_silence(2);
    session_engine_network_moved(stage.engine);
    stage_pass(5 * SECONDS);
    stage_expect_inform(3, "0 BOOTSTRAP;1 BOOT;");
    stage_break("connection refused");
    session_engine_network_moved(stage.engine);
    stage_pass(10 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

/* A session that found no way, with the link down; retries would come after 10 to 20 seconds. */
static void begin_pause(void)
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "CWMPRetryMinimumWaitInterval", "10");
    stage_begin(URL);
    stage_complete();
    session_engine_inform_now(stage.engine);
    stage_settle();
    stage.isolated = true;
    stage_cut();
}

/* Whatever the kernel tells meanwhile, and whatever time passes, nothing is tried. */
START_TEST(R_RTY_11_nothing_is_tried_while_the_link_is_down)
{
    begin_pause();
    for (int minute = 0; minute < 59; minute++) {
        session_engine_network_moved(stage.engine);
        stage_pass(60 * SECONDS);
        stage_expect_silence(2);
    }
    stage.isolated = false;
    session_engine_network_moved(stage.engine);
    stage_pass(5 * SECONDS);
    stage_expect_inform(3, "");
    stage_expect_retry_count("1"); /* the step is unchanged */
    stage_complete();
    stage_pass(7200 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_RTY_11_the_link_comes_back_without_news)
{
    begin_pause();
    stage_pass(100 * SECONDS);
    stage_expect_silence(2);
    stage.isolated = false;
    stage_pass(1 * SECONDS);
    stage_pass(5 * SECONDS);
    stage_expect_inform(3, "");
    stage_expect_retry_count("1");
}
END_TEST

/* The range of the step may be nearer than the five seconds. */
START_TEST(R_RTY_11_no_later_than_in_the_range)
{
    begin_pause();
    stage_pass(20 * SECONDS);
    stage.isolated = false;
    stage_set(MODEL_ORIGIN_LOCAL, MS "CWMPRetryMinimumWaitInterval", "1");
    stage_set(MODEL_ORIGIN_LOCAL, MS "CWMPRetryIntervalMultiplier", "1000");
    for (unsigned session = 3; session < 40; session++) {
        session_engine_network_moved(stage.engine);
        stage_pass(session == 3 ? 5 * SECONDS : 1 * SECONDS);
        stage_expect_inform(session, "");
        stage.isolated = true;
        stage_cut();
        stage_pass(20 * SECONDS);
        stage_expect_silence(session);
        stage.isolated = false;
    }
}
END_TEST

START_TEST(R_RTY_11_the_link_goes_down_during_the_wait)
{
    begin_pause();
    stage.isolated = false;
    session_engine_network_moved(stage.engine);
    stage_pass(5 * SECONDS);
    stage_expect_inform(3, "");
    stage_cut();
    stage_pass(15 * SECONDS); /* of 20 to 40 */
    stage.isolated = true;
    stage_pass(1 * SECONDS);
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
    stage.isolated = false;
    session_engine_network_moved(stage.engine);
    stage_pass(5 * SECONDS);
    stage_expect_inform(4, "");
    stage_expect_retry_count("2");
}
END_TEST

/* Nothing lets the CPE wait forever: it may not know of the way that there is. */
START_TEST(R_RTY_11_a_pause_has_an_end)
{
    begin_pause();
    stage_pass(3600 * SECONDS - 1);
    stage_expect_silence(2);
    stage_pass(1);
    stage_expect_inform(3, "");
    stage_cut();
    stage_pass(3600 * SECONDS - 1);
    stage_expect_silence(3);
    stage_pass(1);
    stage_expect_inform(4, "");
    stage_complete();
}
END_TEST

/* What is no retry, or has not failed for want of a way, is not held up (R-RTY-02). */
START_TEST(R_RTY_11_what_does_not_pause)
{
    begin_pause();
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(3, "6 CONNECTION REQUEST;");
    stage_break("connection refused");
    stage_pass(40 * SECONDS);
    stage_expect_inform(4, "");
    stage_cut();
    stage_pass(100 * SECONDS);
    stage_expect_silence(4);
    session_engine_set_pace(stage.engine, 100); /* a verdict is waited for */
    stage_settle();
    stage_expect_inform(5, "");
    stage_cut();
    stage_pass(100);
    stage_expect_inform(6, "");
}
END_TEST

/* The address that was reached belongs to the ACS of before. */
START_TEST(R_RTY_11_another_acs_is_at_another_address)
{
    begin_pause();
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", OTHER);
    stage.reached = false;
    stage_settle();
    stage_expect_inform(3, "0 BOOTSTRAP;");
    stage_cut();
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(a_failed_session_is_retried_in_its_range) /* R-RTY-02, R-RTY-03, R-RTY-06 */
{
    stage_begin(URL);
    stage_break("no route");
    stage_pass(5 * SECONDS - 1);
    stage_expect_silence(1);
    stage_pass(5 * SECONDS + 1);
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;");
    stage_expect_retry_count("1");
    stage_break("no route");
    stage_pass(10 * SECONDS - 1);
    stage_expect_silence(2);
    stage_pass(10 * SECONDS + 1);
    stage_expect_inform(3, "0 BOOTSTRAP;1 BOOT;");
    stage_expect_retry_count("2");
    stage_complete();
    session_engine_inform_now(stage.engine);
    stage_settle();
    stage_expect_retry_count("0"); /* R-RTY-04 */
}
END_TEST

START_TEST(a_limit_of_retries_leaves_events_for_the_next_occasion) /* CLI reference 9 */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_RetryLimit", "2");
    stage_begin(URL);
    for (unsigned i = 1; i <= 3; i++) {
        stage_break("no route");
        stage_pass(100 * SECONDS);
    }
    stage_expect_silence(3);
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(4, "0 BOOTSTRAP;1 BOOT;6 CONNECTION REQUEST;");
    stage_expect_retry_count("3");
    stage_complete();
    session_engine_inform_now(stage.engine);
    stage_settle();
    stage_expect_retry_count("0");
}
END_TEST

/* `clear cwmp session`, `clear cwmp statistics`, `show cwmp events`. */
static void count_event(void *argument, const char *code, const char *command_key, bool under_way)
{
    (void)command_key;
    buf_printf(argument, "%s%s;", code, under_way ? "*" : "");
}

START_TEST(the_operator_breaks_a_session)
{
    struct buf events = {0};
    struct session_status status;

    ck_assert(!session_engine_break(stage.engine));
    stage_begin(URL);
    session_engine_visit_events(stage.engine, count_event, &events);
    ck_assert_str_eq(buf_text(&events), "0 BOOTSTRAP*;1 BOOT*;");
    ck_assert(session_engine_break(stage.engine));
    stage_settle();
    session_engine_status(stage.engine, &status);
    ck_assert_str_eq(status.last_failure_reason, "ended by the operator");
    ck_assert_uint_eq(status.failed, 1);
    session_engine_clear_statistics(stage.engine);
    session_engine_status(stage.engine, &status);
    ck_assert_uint_eq(status.failed, 0);
    stage_pass(10 * SECONDS);
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;");
    stage_expect_retry_count("1");
    buf_free(&events);
}
END_TEST

START_TEST(a_new_event_does_not_wait_for_the_retry) /* R-RTY-02, R-RTY-07 */
{
    stage_begin(URL);
    stage_break("no route");
    ck_assert(session_engine_wake(stage.engine));
    stage_settle();
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;6 CONNECTION REQUEST;");
    stage_expect_retry_count("1");
}
END_TEST

START_TEST(a_periodic_one_joins_the_wait) /* CLI reference 6.9 */
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformInterval", "2");
    stage_set(MODEL_ORIGIN_LOCAL, MS "PeriodicInformEnable", "true");
    stage_begin(URL);
    stage_break("no route");
    stage_pass(4 * SECONDS);
    stage_expect_silence(1);
    stage_pass(6 * SECONDS);
    stage_expect_inform(2, "0 BOOTSTRAP;1 BOOT;2 PERIODIC;");
}
END_TEST

START_TEST(what_inform_response_delivered_is_done) /* R-EVT-08, R-RTY-01 */
{
    stage_begin(URL);
    stage_accept();
    stage_break("connection reset");
    stage_pass(100 * SECONDS);
    stage_expect_silence(1);
    stage_restart();
    stage_expect_inform(1, "1 BOOT;");
}
END_TEST

START_TEST(the_operators_wish_is_retried)
{
    stage_begin(URL);
    stage_complete();
    session_engine_inform_now(stage.engine);
    stage_settle();
    stage_expect_inform(2, "");
    stage_break("no route");
    stage_pass(10 * SECONDS);
    stage_expect_inform(3, "");
    stage_expect_retry_count("1");
    stage_complete();
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(an_older_version_is_tried_after_a_soap_fault) /* R-VER-06 */
{
    static const char fault[] = "<s:Fault><faultcode>s:VersionMismatch</faultcode>"
                                "<faultstring>?</faultstring></s:Fault>";
    static const char *const namespaces[] = {"cwmp-1-2", "cwmp-1-1", "cwmp-1-0", "cwmp-1-0"};

    stage_begin(URL);
    for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++) {
        ck_assert_msg(strstr(stage.sent, namespaces[i]) != NULL, "%s", stage.sent);
        stage_respond(fault);
        stage_pass(80 * SECONDS);
    }
    stage_complete();
    session_engine_inform_now(stage.engine);
    stage_settle();
    ck_assert_ptr_nonnull(strstr(stage.sent, "cwmp-1-2")); /* from the top after a success */
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_first_start_is_bootstrap_and_boot,
        a_later_start_is_boot,
        an_undelivered_bootstrap_is_sent_after_a_restart,
        without_an_acs_url_it_waits_for_one,
        a_url_that_changed_while_down_is_a_bootstrap,
        a_new_url_counts_after_the_session,
        a_new_acs_inherits_no_notifications,
        the_same_url_again_is_no_change,
        a_new_url_discards_what_is_undelivered,
        bad_urls_are_refused,
        R_TLS_09_the_clock_is_waited_for,
        R_TLS_09_not_forever,
        R_TLS_09_whoever_calls_has_an_answer,
        R_TLS_09_a_clock_that_is_set_is_not_waited_for,
        R_RTY_11_the_network_comes_back,
        R_RTY_11_nothing_is_tried_while_the_link_is_down,
        R_RTY_11_the_link_comes_back_without_news,
        R_RTY_11_no_later_than_in_the_range,
        R_RTY_11_the_link_goes_down_during_the_wait,
        R_RTY_11_a_pause_has_an_end,
        R_RTY_11_what_does_not_pause,
        R_RTY_11_another_acs_is_at_another_address,
        a_failed_session_is_retried_in_its_range,
        a_limit_of_retries_leaves_events_for_the_next_occasion,
        the_operator_breaks_a_session,
        a_new_event_does_not_wait_for_the_retry,
        a_periodic_one_joins_the_wait,
        what_inform_response_delivered_is_done,
        the_operators_wish_is_retried,
        an_older_version_is_tried_after_a_soap_fault,
    };
    Suite *suite = suite_create("session_engine");
    TCase *tcase = tcase_create("engine");

    tcase_add_checked_fixture(tcase, stage_setup, stage_teardown);
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        tcase_add_test(tcase, tests[i]);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
