/* SPDX-License-Identifier: Apache-2.0 */
/* Change of the ACS URL, and CWMP switched off and on. */
#include "scenario/scenario.h"

static struct scenario s;
static struct acs *other;

#define MS "Device.ManagementServer."

static void start_other(void)
{
    const struct acs_config config = {0};

    other = acs_start(&config, NULL, 0);
    ck_assert_ptr_nonnull(other);
    s.arena = arena_new();
}

static const struct acs_exchange *first_inform_of_other(void)
{
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    ck_assert_int_eq(acs_session_state(other, 1), ACS_SESSION_DONE);
    return acs_find(other, 1, "Inform", 1);
}

START_TEST(T_111_R_URL_02_R_URL_03_R_SES_33_the_acs_hands_over)
{
    start_other();
    scenario_start(&s, arena_printf(s.arena,
                                    "ScheduleInform 3 old\n"
                                    "SetParameterValues " MS "URL=%s:string key=k\n"
                                    "GetRPCMethods\nGetParameterValues " MS "URL",
                                    acs_url(other)));
    /* The session goes on with the old ACS to its end. */
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1), MS "URL"),
        acs_url(other));
    const struct acs_exchange *inform = first_inform_of_other();
    scenario_events(&s, inform, "0 BOOTSTRAP", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, MS "ParameterKey"), "k");
    scenario_wait_silence(&s, 1, 3500);
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

START_TEST(T_111_R_URL_02_local_change)
{
    start_other();
    scenario_start(&s, "");
    daemon_set(&s.cpe, MS "URL", acs_url(other));
    ck_assert(scenario_has_event(&s, first_inform_of_other(), "0 BOOTSTRAP", ""));
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

START_TEST(R_URL_05_change_while_the_daemon_is_down)
{
    start_other();
    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    const char *config =
        arena_printf(s.arena, "cwmp\n  acs url %s\n  cpe url http://127.0.0.1:%u/\n",
                     acs_url(other), s.cpe_port);
    s.options.config = config;
    s.options.load = true;
    scenario_restart(&s);
    scenario_events(&s, first_inform_of_other(), "0 BOOTSTRAP", "1 BOOT", NULL);
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

START_TEST(R_URL_05_bootstrap_until_it_is_delivered)
{
    /* The new ACS was not reached before the power was cut: BOOTSTRAP is still owed. */
    start_other();
    acs_queue_session(other, "never", NULL, 0);
    scenario_start(&s,
                   arena_printf(s.arena, "SetParameterValues " MS "URL=%s:string", acs_url(other)));
    ck_assert(acs_wait_session_start(other, 1, SCENARIO_WAIT_MS));
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    ck_assert(acs_wait_session_end(other, 2, SCENARIO_WAIT_MS));
    scenario_events(&s, acs_find(other, 2, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

START_TEST(T_112_R_URL_04_R_URL_01_same_and_bad_urls)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues " MS "URL=%s:string\n"
                                    "SetParameterValues " MS "URL=ftp://x:string\n"
                                    "SetParameterValues " MS "URL=:string",
                                    acs_url(s.acs)));
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    scenario_message(&s, 1, "SetParameterValuesResponse", 1);
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), MS "URL"),
                      9007);
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 2), MS "URL"),
                      9007);
    scenario_wait_silence(&s, 1, 1500);
    scenario_session(&s, "");
    ck_assert(!scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "0 BOOTSTRAP", NULL));
    scenario_end(&s);
}
END_TEST

/* The operator may: the CPE waits for an ACS, and the one that it knows gets no BOOTSTRAP. */
START_TEST(R_DSC_16_R_URL_04_the_operator_takes_the_url_away)
{
    scenario_start(&s, "");
    daemon_set(&s.cpe, MS "URL", "");
    ck_assert_str_eq(scenario_status(&s, "ACS URL in use"), "");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait_silence(&s, 1, 1000);
    daemon_set(&s.cpe, MS "URL", acs_url(s.acs));
    scenario_wait(&s, 2);
    ck_assert(!scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "0 BOOTSTRAP", NULL));
    scenario_end(&s);
}
END_TEST

START_TEST(T_120_R_SES_02_cwmp_switched_off_and_on)
{
    scenario_start(&s, "SetParameterValues " MS "PeriodicInformEnable=1:boolean " MS
                       "PeriodicInformInterval=1:unsignedInt\n"
                       "SetParameterValues " MS "EnableCWMP=0:boolean");
    unsigned sessions = acs_session_count(s.acs);
    scenario_wait_silence(&s, sessions, 2500);
    const struct acs_wake wake = {.url = scenario_wake_url(&s, 1),
                                  .username = SCENARIO_CPE_USERNAME,
                                  .password = SCENARIO_CPE_PASSWORD};
    struct acs_wake_result result;
    ck_assert(!acs_connection_request(&wake, &result) ||
              (result.status != 200 && result.status != 204));
    scenario_wait_silence(&s, sessions, 1000);
    /* Only a local act brings it back. */
    daemon_set(&s.cpe, MS "EnableCWMP", "1");
    scenario_wait(&s, sessions + 1);
    unsigned next = acs_session_count(s.acs) + 1;
    scenario_wake(&s, 1);
    ck_assert(acs_wait_session_end(s.acs, next, SCENARIO_WAIT_MS));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_111_R_URL_02_R_URL_03_R_SES_33_the_acs_hands_over, 0},
        {T_111_R_URL_02_local_change, 0},
        {R_URL_05_change_while_the_daemon_is_down, 0},
        {R_URL_05_bootstrap_until_it_is_delivered, 0},
        {R_DSC_16_R_URL_04_the_operator_takes_the_url_away, 0},
        {T_112_R_URL_04_R_URL_01_same_and_bad_urls, 0},
        {T_120_R_SES_02_cwmp_switched_off_and_on, 0},
    };

    return SCENARIO_MAIN("acs_url", 60, tests);
}
