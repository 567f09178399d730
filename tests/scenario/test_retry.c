/* SPDX-License-Identifier: Apache-2.0 */
/* What happens after a session that failed: the retry policy (3.2.1.1). */
#include "scenario/scenario.h"

#include "support/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct scenario s;

#define M "Device.ManagementServer.CWMPRetryMinimumWaitInterval"
#define K "Device.ManagementServer.CWMPRetryIntervalMultiplier"

/* A first session that sets m and k. */
static void start_with(const char *m, const char *k)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "SetParameterValues " M "=%s:unsignedInt " K "=%s:unsignedInt",
                                    m, k));
}

/* The nth Inform that any session began with; waits for it. */
static const struct acs_exchange *inform(unsigned nth, unsigned timeout_ms)
{
    ck_assert_msg(acs_wait_session_start(s.acs, nth, timeout_ms), "Inform %u did not come", nth);
    return scenario_message(&s, nth, "Inform", 1);
}

static void assert_retry(const struct acs_exchange *exchange, const char *count)
{
    ck_assert_str_eq(scenario_text(&s, exchange, "//RetryCount"), count);
}

/* The wait that was chosen, by the daemon's own words, lies in the step of the table to the
 * millisecond; it was kept, and no session began before it was over. How much later one does is
 * a matter of the machine, too. */
static void assert_wait(const struct acs_exchange *before, const struct acs_exchange *after,
                        unsigned count, double low, double high)
{
    double waited = (double)(after->time_ms - before->time_ms) / 1000, chosen = 0;
    const char *head = arena_printf(s.arena, "retry %u in ", count), *found = NULL;
    char *log = daemon_log(&s.cpe);

    for (const char *next = strstr(log, head); next; next = strstr(next + 1, head))
        found = next;
    ck_assert_msg(found && sscanf(found + strlen(head), "%lf", &chosen) == 1, "no wait in: %s",
                  log);
    free(log);
    ck_assert_msg(chosen >= low - 0.001 && chosen <= high + 0.001,
                  "step %u: %.3f s, not %.3f to %.3f s", count, chosen, low, high);
    ck_assert_msg(waited >= chosen - 0.01 && waited <= chosen + 1.5,
                  "step %u: %.3f s instead of %.3f s", count, waited, chosen);
}

static const char *const statuses[] = {"status 404", "status 500", "status 503"};

START_TEST(T_027_R_TRN_13_R_RTY_03_R_RTY_06_http_errors)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, statuses[_i]);
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 2);
    const struct acs_exchange *failed = inform(1, 0), *retried = inform(2, 0);
    assert_retry(failed, "0");
    assert_retry(retried, "1");
    assert_wait(failed, retried, 1, 5, 10);
    scenario_events(&s, retried, "0 BOOTSTRAP", "1 BOOT", NULL);
    scenario_session(&s, "");
    assert_retry(inform(3, 0), "0");
    scenario_end(&s);
}
END_TEST

START_TEST(R_TRN_13_R_SES_32_http_error_in_the_middle)
{
    start_with("1", "1000");
    scenario_queue(&s, "answer\nGetRPCMethods\nstatus 500");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_eq(acs_session_state(s.acs, 2), ACS_SESSION_FAILED);
    assert_retry(inform(3, 0), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_028_R_TRN_23_no_answer)
{
    scenario_start(&s, "");
    scenario_queue(&s, "never");
    uint64_t asked = acs_now_ms();
    free(daemon_ask(&s.cpe, "inform"));
    const struct acs_exchange *first = inform(2, SCENARIO_WAIT_MS);
    const struct acs_exchange *second = inform(3, 60000);
    assert_retry(second, "1");
    /* 30 s, then the first wait. The first Inform may have been on its way for a while. */
    ck_assert_uint_ge(second->time_ms - asked, 35000);
    ck_assert_uint_le(second->time_ms - first->time_ms, 45000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_029_R_RTY_03_waits_follow_the_table)
{
    /* k = 1.5 keeps ten steps short: step n lies between 1.5^(n-1) and 1.5^n seconds. */
    double low = 1;

    start_with("1", "1500");
    for (unsigned i = 0; i < 7; i++)
        scenario_queue(&s, "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    for (unsigned step = 1; step <= 6; step++, low *= 1.5) {
        const struct acs_exchange *before = inform(step + 1, 60000);
        const struct acs_exchange *after = inform(step + 2, 60000);
        assert_retry(after, arena_printf(s.arena, "%u", step));
        assert_wait(before, after, step, low, low * 1.5);
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_029_R_RTY_11_port_closed)
{
    /* A port that is nobody else's while the ACS is away. */
    const struct acs_config config = {.port = files_free_port()};

    scenario_acs(&s, &config);
    scenario_queue(&s, "SetParameterValues " M "=1:unsignedInt " K "=1000:unsignedInt");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    acs_stop(s.acs);
    s.acs = NULL;
    free(daemon_ask(&s.cpe, "inform"));
    /* It comes back after two attempts, on the same port, and finds the CPE counting. */
    ck_assert(
        daemon_wait_answer(&s.cpe, "status", "Session retry times         : 2", SCENARIO_WAIT_MS));
    scenario_acs(&s, &config);
    scenario_wait(&s, 1);
    long retries = strtol(scenario_text(&s, inform(1, 0), "//RetryCount"), NULL, 10);
    ck_assert_int_ge(retries, 2);
    ck_assert_int_le(retries, 4);
    scenario_end(&s);
}
END_TEST

START_TEST(T_030_R_RTY_08_constant_wait)
{
    start_with("1", "1000");
    for (unsigned i = 0; i < 4; i++)
        scenario_queue(&s, "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 6);
    for (unsigned i = 2; i < 6; i++)
        assert_wait(inform(i, 0), inform(i + 1, 0), i - 1, 1, 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_030_R_RTY_08_greatest_values)
{
    start_with("65535", "65535");
    for (unsigned i = 0; i < 12; i++)
        scenario_queue(&s, "status 503");
    /* Each wish of the operator is an attempt; none of the huge waits may be taken for a short
     * one. */
    for (unsigned i = 2; i <= 12; i++) {
        free(daemon_ask(&s.cpe, "inform"));
        assert_retry(inform(i, SCENARIO_WAIT_MS), arena_printf(s.arena, "%u", i - 2));
        ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    }
    scenario_wait_silence(&s, 12, 2000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_031_R_RTY_05_R_EVT_05_reboot_during_the_wait)
{
    start_with("1", "3000");
    for (unsigned i = 0; i < 4; i++)
        scenario_queue(&s, i == 0 ? "Reboot k1" : "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 2);
    /* Session 3 is the one after the reboot; it and the next fail, and then power is cut. */
    const struct acs_exchange *rebooted = inform(3, SCENARIO_WAIT_MS);
    scenario_events(&s, rebooted, "1 BOOT", "M Reboot", NULL);
    inform(4, SCENARIO_WAIT_MS);
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    const struct acs_exchange *first = inform(5, SCENARIO_WAIT_MS);
    assert_retry(first, "0");
    scenario_events(&s, first, "1 BOOT", "M Reboot", NULL);
    ck_assert(scenario_has_event(&s, first, "M Reboot", "k1"));
    scenario_wait(&s, 6);
    assert_wait(first, inform(6, 0), 1, 1, 3); /* step 1 again */
    assert_retry(inform(6, 0), "1");
    scenario_events(&s, inform(6, 0), "1 BOOT", "M Reboot", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(T_032_R_RTY_02_R_RTY_07_new_event_during_the_wait)
{
    start_with("600", "1000");
    scenario_session(&s, "SetParameterAttributes Device.DeviceInfo.ProvisioningCode=2");
    scenario_queue(&s, "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    const struct acs_exchange *failed = inform(3, SCENARIO_WAIT_MS);
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    daemon_set(&s.cpe, "Device.DeviceInfo.ProvisioningCode", "changed");
    scenario_wait(&s, 4);
    const struct acs_exchange *next = inform(4, 0);
    ck_assert_uint_le(next->time_ms - failed->time_ms, 20000);
    ck_assert(scenario_has_event(&s, next, "4 VALUE CHANGE", ""));
    ck_assert_str_eq(scenario_value(&s, next, "Device.DeviceInfo.ProvisioningCode"), "changed");
    assert_retry(next, "1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_RTY_09_the_last_written_value_rules)
{
    start_with("600", "1000");
    daemon_set(&s.cpe, M, "1");
    scenario_queue(&s, "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3); /* long before 600 s */
    assert_retry(inform(3, 0), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_RTY_10_the_throttle_does_not_hold_back_a_retry)
{
    start_with("1", "1000");
    scenario_session(&s, "SetParameterValues Device.ManagementServer."
                         "DefaultActiveNotificationThrottle=3600:unsignedInt");
    scenario_queue(&s, "status 503");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 4);
    assert_retry(inform(4, 0), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_RTY_08_ranges_of_m_and_k)
{
    scenario_start(&s, "SetParameterValues " M "=0:unsignedInt\n"
                       "SetParameterValues " M "=65536:unsignedInt\n"
                       "SetParameterValues " K "=999:unsignedInt\n"
                       "SetParameterValues " K "=65536:unsignedInt\n"
                       "SetParameterValues " M "=65535:unsignedInt " K "=1000:unsignedInt");
    for (unsigned i = 1; i <= 4; i++)
        ck_assert_uint_eq(
            scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", i), i <= 2 ? M : K), 9007);
    scenario_message(&s, 1, "SetParameterValuesResponse", 1);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_027_R_TRN_13_R_RTY_03_R_RTY_06_http_errors,
         (int)(sizeof(statuses) / sizeof(statuses[0]))},
        {R_TRN_13_R_SES_32_http_error_in_the_middle, 0},
        {T_028_R_TRN_23_no_answer, 0},
        {T_029_R_RTY_03_waits_follow_the_table, 0},
        {T_029_R_RTY_11_port_closed, 0},
        {T_030_R_RTY_08_constant_wait, 0},
        {T_030_R_RTY_08_greatest_values, 0},
        {T_031_R_RTY_05_R_EVT_05_reboot_during_the_wait, 0},
        {T_032_R_RTY_02_R_RTY_07_new_event_during_the_wait, 0},
        {R_RTY_08_ranges_of_m_and_k, 0},
        {R_RTY_09_the_last_written_value_rules, 0},
        {R_RTY_10_the_throttle_does_not_hold_back_a_retry, 0},
    };

    return SCENARIO_MAIN("retry", 120, tests);
}
