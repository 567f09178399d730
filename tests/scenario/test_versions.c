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

/* SetParameterAttributes of one parameter to a value of Notification. */
#define ATTRIBUTE(value)                                                                           \
    "SetParameterAttributes Device.ManagementServer.PeriodicInformInterval=" value "\n"
#define GET_ATTRIBUTE "GetParameterAttributes Device.ManagementServer.PeriodicInformInterval\n"

static const char *notification(unsigned session, unsigned nth)
{
    return scenario_text(&s, scenario_message(&s, session, "GetParameterAttributesResponse", nth),
                         "//Notification");
}

START_TEST(T_040_R_VER_08_an_older_session_uses_nothing_newer)
{
    scenario_start(&s, "@version=1.4 answer\n" ATTRIBUTE("4") GET_ATTRIBUTE);
    ck_assert_str_eq(notification(1, 1), "4");
    scenario_session(&s, "@version=1.0 @namespace=1-0 answer\n" GET_ATTRIBUTE ATTRIBUTE("3")
                             ATTRIBUTE("1") GET_ATTRIBUTE
                     "GetRPCMethods\nGetAllQueuedTransfers\nCancelTransfer CommandKey=k");
    /* What is lightweight is new in 1.4: a 1.0 session does not see it and cannot set it. */
    ck_assert_str_eq(notification(2, 1), "1");
    scenario_fault(&s, scenario_message(&s, 2, "Fault", 1), 9003);
    ck_assert_str_eq(notification(2, 2), "1");
    const struct acs_exchange *methods = scenario_message(&s, 2, "GetRPCMethodsResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(methods, "//string[. = 'GetParameterNames']"), 1);
    ck_assert_uint_eq(acs_exchange_nodes(methods, "//string[. = 'GetAllQueuedTransfers' or "
                                                  ". = 'CancelTransfer' or . = 'ChangeDUState' or "
                                                  ". = 'ScheduleDownload']"),
                      0);
    scenario_fault(&s, scenario_message(&s, 2, "Fault", 2), 9000);
    scenario_fault(&s, scenario_message(&s, 2, "Fault", 3), 9000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_VER_08_an_older_inform_has_no_newer_header)
{
    scenario_start(&s, QUICK_RETRY);
    ck_assert_str_eq(scenario_text(&s, acs_exchange_at(s.acs, 0), "//cwmp:SupportedCWMPVersions"),
                     "1.0,1.1,1.2,1.3,1.4");
    scenario_queue(&s, "status 400");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    const struct acs_exchange *older = scenario_message(&s, 3, "Inform", 1);
    ck_assert_str_eq(acs_exchange_namespace(older), "urn:dslforum-org:cwmp-1-1");
    ck_assert_uint_eq(acs_exchange_nodes(older, "//cwmp:SupportedCWMPVersions"), 0);
    ck_assert_uint_eq(acs_exchange_nodes(older, "//soap:Header/*"), 1);
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
        {T_040_R_VER_08_an_older_session_uses_nothing_newer, 0},
        {R_VER_08_an_older_inform_has_no_newer_header, 0},
        {R_VER_07_requests_in_any_known_namespace_are_understood, 0},
    };

    return SCENARIO_MAIN("versions", 60, tests);
}
