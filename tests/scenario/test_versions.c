/* SPDX-License-Identifier: Apache-2.0 */
/* Which version of CWMP a session is held in (R-VER). */
#include "scenario/scenario.h"

static struct scenario s;

#define QUICK_RETRY                                                                                \
    "SetParameterValues Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "       \
    "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt\n"

static const struct {
    const char *answer;
    const char *namespace;
} answers[] = {
    {"@version=1.0 @namespace=1-0 answer", "urn:dslforum-org:cwmp-1-0"},
    {"@version=1.1 @namespace=1-1 answer", "urn:dslforum-org:cwmp-1-1"},
    {"@version=1.2 answer", "urn:dslforum-org:cwmp-1-2"},
    {"@version=1.3 answer", "urn:dslforum-org:cwmp-1-2"},
    {"@version=1.4 answer", "urn:dslforum-org:cwmp-1-2"},
    {"@namespace=1-0 answer", "urn:dslforum-org:cwmp-1-0"},
    {"@namespace=1-1 answer", "urn:dslforum-org:cwmp-1-1"},
    {"answer", "urn:dslforum-org:cwmp-1-2"},
};

START_TEST(T_039_T_040_R_VER_02_R_VER_03_the_answer_decides)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "%s\nGetRPCMethods\nGetParameterValues Device.Nothing",
                                    answers[_i].answer));
    ck_assert_str_eq(acs_exchange_namespace(acs_exchange_at(s.acs, 0)),
                     "urn:dslforum-org:cwmp-1-2");
    ck_assert_str_eq(acs_exchange_namespace(scenario_message(&s, 1, "GetRPCMethodsResponse", 1)),
                     answers[_i].namespace);
    ck_assert_str_eq(acs_exchange_namespace(scenario_message(&s, 1, "Fault", 1)),
                     answers[_i].namespace);
    /* The next session offers everything again. */
    scenario_session(&s, "");
    ck_assert_str_eq(acs_exchange_namespace(scenario_message(&s, 2, "Inform", 1)),
                     "urn:dslforum-org:cwmp-1-2");
    scenario_end(&s);
}
END_TEST

START_TEST(R_VER_04_a_version_that_was_not_offered_fails_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, "@version=2.0 answer\nGetRPCMethods");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_ptr_null(acs_find(s.acs, 2, "GetRPCMethodsResponse", 1));
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_041_R_VER_05_fault_8006_fails_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, "fault 8006");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_ptr_null(acs_find(s.acs, 2, "", 1));
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_041_R_VER_06_an_older_namespace_after_400)
{
    static const char *const namespaces[] = {
        "urn:dslforum-org:cwmp-1-2", "urn:dslforum-org:cwmp-1-1", "urn:dslforum-org:cwmp-1-0",
        "urn:dslforum-org:cwmp-1-0"};

    scenario_start(&s, QUICK_RETRY);
    for (int i = 0; i < 3; i++)
        scenario_queue(&s, "status 400");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 5);
    for (unsigned i = 0; i < 4; i++)
        ck_assert_str_eq(acs_exchange_namespace(scenario_message(&s, i + 2, "Inform", 1)),
                         namespaces[i]);
    /* After a success it starts from the top. */
    scenario_session(&s, "");
    ck_assert_str_eq(acs_exchange_namespace(scenario_message(&s, 6, "Inform", 1)), namespaces[0]);
    scenario_end(&s);
}
END_TEST

START_TEST(R_VER_07_requests_in_any_known_namespace_are_understood)
{
    scenario_start(&s, "@namespace=1-0 GetRPCMethods\n@namespace=1-1 GetRPCMethods\n"
                       "@namespace=1-2 GetRPCMethods");
    for (unsigned i = 1; i <= 3; i++)
        ck_assert_str_eq(
            acs_exchange_namespace(scenario_message(&s, 1, "GetRPCMethodsResponse", i)),
            "urn:dslforum-org:cwmp-1-2");
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_039_T_040_R_VER_02_R_VER_03_the_answer_decides,
         (int)(sizeof(answers) / sizeof(answers[0]))},
        {R_VER_04_a_version_that_was_not_offered_fails_the_session, 0},
        {T_041_R_VER_05_fault_8006_fails_the_session, 0},
        {T_041_R_VER_06_an_older_namespace_after_400, 0},
        {R_VER_07_requests_in_any_known_namespace_are_understood, 0},
    };

    return SCENARIO_MAIN("versions", 60, tests);
}
