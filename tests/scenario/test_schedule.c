/* SPDX-License-Identifier: Apache-2.0 */
/* Periodic Informs and ScheduleInform. */
#include "scenario/scenario.h"

static struct scenario s;

#define MS "Device.ManagementServer."

START_TEST(T_103_R_SIN_01_R_SIN_02_schedule_inform)
{
    scenario_start(&s, "ScheduleInform 0 zero\nScheduleInform 2 x");
    const struct acs_exchange *asked = scenario_message(&s, 1, "ScheduleInformResponse", 1);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "3 SCHEDULED", "M ScheduleInform", NULL);
    ck_assert(scenario_has_event(&s, inform, "M ScheduleInform", "x"));
    ck_assert(scenario_has_event(&s, inform, "3 SCHEDULED", ""));
    ck_assert_uint_ge(inform->time_ms - scenario_asked_ms(&s, asked), 1990);
    ck_assert_uint_le(inform->time_ms - asked->time_ms, 3500);
    scenario_wait_silence(&s, 2, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_104_R_SIN_03_two_due_together)
{
    scenario_start(&s, "ScheduleInform 2 a\nScheduleInform 2 b\n@delay=2500 GetRPCMethods");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//EventStruct"), 3);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//EventStruct[EventCode='3 SCHEDULED']"), 1);
    ck_assert(scenario_has_event(&s, inform, "M ScheduleInform", "a"));
    ck_assert(scenario_has_event(&s, inform, "M ScheduleInform", "b"));
    scenario_end(&s);
}
END_TEST

START_TEST(R_SIN_03_independent_requests)
{
    scenario_start(&s, "ScheduleInform 1 a\nScheduleInform 3 b");
    scenario_wait(&s, 2);
    scenario_wait(&s, 3);
    const struct acs_exchange *first = scenario_message(&s, 2, "Inform", 1);
    const struct acs_exchange *second = scenario_message(&s, 3, "Inform", 1);
    ck_assert(scenario_has_event(&s, first, "M ScheduleInform", "a"));
    ck_assert(!scenario_has_event(&s, first, "M ScheduleInform", "b"));
    scenario_events(&s, second, "3 SCHEDULED", "M ScheduleInform", NULL);
    ck_assert(scenario_has_event(&s, second, "M ScheduleInform", "b"));
    scenario_end(&s);
}
END_TEST

START_TEST(R_SIN_04_R_SIN_05_pending_requests_survive)
{
    /* One falls due while the daemon is down, for half a minute by its clock; the other after it
     * is back. */
    scenario_start(&s, "ScheduleInform 1 overdue\nScheduleInform 33 pending");
    daemon_kill(&s.cpe);
    s.options.clock_offset = 30;
    scenario_restart(&s);
    bool overdue = false, pending = false;
    for (unsigned session = 2; session <= 4 && !(overdue && pending); session++) {
        scenario_wait(&s, session);
        const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
        overdue = overdue || scenario_has_event(&s, inform, "M ScheduleInform", "overdue");
        pending = pending || scenario_has_event(&s, inform, "M ScheduleInform", "pending");
    }
    ck_assert(overdue);
    ck_assert(pending);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SIN_05_R_EVT_05_never_discarded)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                       "CWMPRetryIntervalMultiplier=1000:unsignedInt\nScheduleInform 1 x");
    scenario_queue(&s, "status 503");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_inform(&s, 2);
    scenario_wait(&s, 3);
    const struct acs_exchange *inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "3 SCHEDULED", "M ScheduleInform", NULL);
    scenario_session(&s, "");
    ck_assert(!scenario_has_event(&s, scenario_message(&s, 4, "Inform", 1), "3 SCHEDULED", NULL));
    scenario_end(&s);
}
END_TEST

START_TEST(T_109_R_SES_06_unknown_time_own_phase)
{
    scenario_start(&s, "SetParameterValues " MS "PeriodicInformEnable=1:boolean " MS
                       "PeriodicInformInterval=2:unsignedInt " MS
                       "PeriodicInformTime=0001-01-01T00:00:00Z:dateTime");
    uint64_t set = scenario_message(&s, 1, "SetParameterValuesResponse", 1)->time_ms;
    uint64_t phase = UINT64_MAX, late[5];
    unsigned punctual = 0;

    for (unsigned i = 0; i < 5; i++) {
        scenario_wait(&s, i + 2);
        const struct acs_exchange *inform = scenario_message(&s, i + 2, "Inform", 1);
        scenario_events(&s, inform, "2 PERIODIC", NULL);
        late[i] = inform->time_ms - set - 2000 * i;
        phase = late[i] < phase ? late[i] : phase;
    }
    /* The first is one interval after the setting; a busy machine can hold up single ones. */
    ck_assert_uint_le(phase, 2700);
    for (unsigned i = 0; i < 5; i++) {
        ck_assert_uint_le(late[i] - phase, 1500);
        punctual += late[i] - phase <= 500;
    }
    ck_assert_uint_ge(punctual, 3);
    scenario_end(&s);
}
END_TEST

/* References of the same phase: near, long ago, far away. */
static const char *const references[] = {"2024-07-01T00:00:02Z", "1970-01-01T00:00:02Z",
                                         "2099-01-01T00:00:02+00:00"};

START_TEST(T_109_R_SES_06_phase_of_the_reference)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "SetParameterValues " MS "PeriodicInformEnable=1:boolean " MS
                                    "PeriodicInformInterval=5:unsignedInt " MS
                                    "PeriodicInformTime=%s:dateTime",
                                    references[_i]));
    for (unsigned session = 2; session <= 3; session++) {
        scenario_wait(&s, session);
        const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
        scenario_events(&s, inform, "2 PERIODIC", NULL);
        /* CurrentTime has whole seconds: 2 after a multiple of 5, or one more on a slow machine. */
        const char *now = scenario_text(&s, inform, "//CurrentTime");
        unsigned seconds = (unsigned)strtoul(now + 17, NULL, 10);
        ck_assert_msg(seconds % 5 == 2 || seconds % 5 == 3, "%s", now);
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_110_R_SES_06_disabled_and_bad_intervals)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " MS "PeriodicInformEnable=1:boolean " MS
                       "PeriodicInformInterval=1:unsignedInt\n"
                       "SetParameterValues " MS "PeriodicInformInterval=0:unsignedInt");
    scenario_queue(&s, "SetParameterValues " MS "PeriodicInformEnable=0:boolean");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 2);
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), MS "PeriodicInformInterval"),
        9007);
    scenario_wait_silence(&s, 2, 2500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SES_06_a_new_interval_counts_at_once)
{
    scenario_acs(&s, NULL);
    scenario_cpe(&s, "  cpe inform interval 3600\n", NULL);
    scenario_wait(&s, 1);
    daemon_set(&s.cpe, MS "PeriodicInformInterval", "1");
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "2 PERIODIC", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(R_RBT_03_delay_reboot)
{
    scenario_start(&s, "SetParameterValues " MS "DelayReboot=1:int");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "1 BOOT", ""));
    ck_assert(!scenario_has_event(&s, inform, "M Reboot", NULL));
    ck_assert_str_eq(scenario_local(&s, MS "DelayReboot"), "-1");
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_103_R_SIN_01_R_SIN_02_schedule_inform, 0},
        {T_104_R_SIN_03_two_due_together, 0},
        {R_SIN_03_independent_requests, 0},
        {R_SIN_04_R_SIN_05_pending_requests_survive, 0},
        {R_SIN_05_R_EVT_05_never_discarded, 0},
        {T_109_R_SES_06_unknown_time_own_phase, 0},
        {T_109_R_SES_06_phase_of_the_reference, (int)(sizeof(references) / sizeof(references[0]))},
        {T_110_R_SES_06_disabled_and_bad_intervals, 0},
        {R_SES_06_a_new_interval_counts_at_once, 0},
        {R_RBT_03_delay_reboot, 0},
    };

    return SCENARIO_MAIN("schedule", 60, tests);
}
