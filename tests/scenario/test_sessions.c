/* SPDX-License-Identifier: Apache-2.0 */
/* Order of messages in a session, HoldRequests, faults of the ACS, causes during a session. */
#include "scenario/scenario.h"

static struct scenario s;

#define QUICK_RETRY                                                                                \
    "SetParameterValues Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "       \
    "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt\n"

START_TEST(T_042_R_HDR_03_R_SES_20_hold_requests)
{
    /* Held empty POSTs do not count as the end of the CPE's requests (R-SES-20), so after the
     * hold another empty POST is owed. */
    scenario_start(&s, "@hold answer\n@hold GetRPCMethods\nempty\nempty");
    static const char *const kinds[] = {"Inform", "", "GetRPCMethodsResponse", ""};
    ck_assert_uint_eq(acs_exchange_count(s.acs), 4);
    for (size_t i = 0; i < 4; i++)
        ck_assert_str_eq(acs_exchange_at(s.acs, i)->kind, kinds[i]);
    scenario_end(&s);
}
END_TEST

START_TEST(R_HDR_03_hold_requests_ends_with_the_envelope_that_has_none)
{
    scenario_start(&s, "@hold answer\nGetRPCMethods");
    /* Empty POST under hold; the request without the header lifts it; then the response, and the
     * empty POST that ends the CPE's own requests. */
    static const char *const kinds[] = {"Inform", "", "GetRPCMethodsResponse", ""};
    ck_assert_uint_eq(acs_exchange_count(s.acs), 4);
    for (size_t i = 0; i < 4; i++)
        ck_assert_str_eq(acs_exchange_at(s.acs, i)->kind, kinds[i]);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SES_30_note_to_step_7_no_second_empty_post)
{
    scenario_start(&s, "GetRPCMethods");
    ck_assert_uint_eq(acs_exchange_count(s.acs), 3);
    ck_assert_str_eq(acs_exchange_at(s.acs, 1)->kind, "");
    ck_assert_str_eq(acs_exchange_at(s.acs, 2)->kind, "GetRPCMethodsResponse");
    ck_assert_uint_eq(acs_exchange_at(s.acs, 2)->status, 204);
    scenario_end(&s);
}
END_TEST

START_TEST(T_045_R_SES_40_retry_request)
{
    scenario_start(&s, "fault 8005\nfault 8005\nanswer\nGetRPCMethods");
    const struct acs_exchange *first = acs_exchange_at(s.acs, 0);
    for (size_t i = 1; i <= 2; i++)
        ck_assert_str_eq(acs_exchange_at(s.acs, i)->body, first->body);
    ck_assert_uint_eq(acs_session_count(s.acs), 1);
    ck_assert_uint_eq(acs_connection_count(s.acs), 1);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SES_41_endless_8005_fails_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, "fault 8005\nfault 8005\nfault 8005\nfault 8005\nfault 8005\nfault 8005\n"
                       "fault 8005\nfault 8005\nfault 8005\nfault 8005\nfault 8005\nfault 8005");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    ck_assert_ptr_null(acs_find(s.acs, 2, "Inform", 12));
    scenario_end(&s);
}
END_TEST

static const char *const faults[] = {"fault 8000", "fault 8001", "fault 8002", "fault 8003",
                                     "fault 8004", "fault 8800", "fault 1"};

START_TEST(T_046_R_SES_11_R_FLT_01_R_FLT_03_fault_to_inform_ends_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, faults[_i]);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    /* At once: no empty POST after the Fault. */
    ck_assert_ptr_null(acs_find(s.acs, 2, "", 1));
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_048_R_SES_03_cause_during_a_session)
{
    scenario_start(&s, "SetParameterAttributes Device.DeviceInfo.ProvisioningCode=2");
    scenario_queue(&s, "answer\n@delay=1500 GetRPCMethods\nGetRPCMethods");
    size_t before = acs_exchange_count(s.acs);
    free(daemon_ask(&s.cpe, "inform"));
    /* The empty POST is there, its answer is held back. */
    ck_assert(acs_wait_exchanges(s.acs, before + 2, SCENARIO_WAIT_MS));
    daemon_set(&s.cpe, "Device.DeviceInfo.ProvisioningCode", "meanwhile");
    scenario_wait(&s, 3);
    ck_assert_int_eq(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    scenario_message(&s, 2, "GetRPCMethodsResponse", 2);
    const struct acs_exchange *next = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, next, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, next, "Device.DeviceInfo.ProvisioningCode"), "meanwhile");
    /* Right after the running one. */
    const struct acs_exchange *last = scenario_message(&s, 2, "GetRPCMethodsResponse", 2);
    ck_assert_uint_le(next->time_ms - last->time_ms, 2000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_FEN_05_faults_do_not_end_the_session)
{
    scenario_start(&s, "GetParameterValues Device.Nothing\nFoo\n"
                       "SetParameterValues Device.Nothing=1\nGetRPCMethods");
    scenario_message(&s, 1, "Fault", 3);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    scenario_end(&s);
}
END_TEST

START_TEST(R_EVT_08_R_RTY_01_session_that_fails_after_the_inform_response)
{
    /* What the InformResponse delivered is not sent again, and nothing is left to retry for. */
    scenario_acs(&s, NULL);
    scenario_queue(&s, "answer\nstatus 500");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_inform(&s, 1);
    scenario_wait_silence(&s, 1, 10500);
    scenario_session(&s, "");
    const struct acs_exchange *next = scenario_message(&s, 2, "Inform", 1);
    ck_assert_uint_eq(acs_exchange_nodes(next, "//EventStruct"), 0);
    ck_assert_str_eq(scenario_text(&s, next, "//RetryCount"), "0");
    scenario_end(&s);
}
END_TEST

START_TEST(R_SES_33_R_SES_35_reboot_waits_for_the_end_of_the_session)
{
    scenario_start(&s, "Reboot k\n@delay=500 GetRPCMethods\nGetRPCMethods");
    scenario_message(&s, 1, "RebootResponse", 1);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 2);
    scenario_wait(&s, 2);
    ck_assert(scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "M Reboot", "k"));
    scenario_end(&s);
}
END_TEST

START_TEST(R_TRN_02_R_SES_12_R_SES_21_R_SOP_04_requests_and_answers_take_turns)
{
    static const char *const asked[] = {"GetRPCMethods", "GetParameterNames", "GetParameterValues",
                                        "GetParameterAttributes"};

    scenario_start(&s, "GetRPCMethods\nGetParameterNames Device. 1\n"
                       "GetParameterValues Device.DeviceInfo.Manufacturer\n"
                       "GetParameterAttributes Device.DeviceInfo.Manufacturer");
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        /* What came in an answer is answered in the very next POST, and that holds nothing else. */
        const struct acs_exchange *request = acs_exchange_at(s.acs, i + 1);
        const struct acs_exchange *answer = acs_exchange_at(s.acs, i + 2);
        ck_assert_str_eq(request->answer_kind, asked[i]);
        ck_assert_str_eq(answer->kind, arena_printf(s.arena, "%sResponse", asked[i]));
        ck_assert_uint_eq(acs_exchange_nodes(answer, "//soap:Body/*"), 1);
    }
    scenario_end(&s);
}
END_TEST

static const char *const unasked[] = {"answer\nfault 8000", "answer\nGetRPCMethods\nfault 8005",
                                      "answer\nxml <cwmp:TransferCompleteResponse/>"};

START_TEST(R_FEN_04_R_SES_32_nobody_answers_a_fault_or_a_response)
{
    scenario_start(&s, "SetParameterValues "
                       "Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "
                       "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt");
    scenario_queue(&s, unasked[_i]);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_ptr_null(acs_find(s.acs, 2, "Fault", 1));
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    ck_assert(daemon_wait_answer(&s.cpe, "status", "although nothing was asked", SCENARIO_WAIT_MS));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_TRN_02_R_SES_12_R_SES_21_R_SOP_04_requests_and_answers_take_turns, 0},
        {R_FEN_04_R_SES_32_nobody_answers_a_fault_or_a_response,
         (int)(sizeof(unasked) / sizeof(unasked[0]))},
        {T_042_R_HDR_03_R_SES_20_hold_requests, 0},
        {R_HDR_03_hold_requests_ends_with_the_envelope_that_has_none, 0},
        {R_SES_30_note_to_step_7_no_second_empty_post, 0},
        {T_045_R_SES_40_retry_request, 0},
        {R_SES_41_endless_8005_fails_the_session, 0},
        {T_046_R_SES_11_R_FLT_01_R_FLT_03_fault_to_inform_ends_the_session,
         (int)(sizeof(faults) / sizeof(faults[0]))},
        {T_048_R_SES_03_cause_during_a_session, 0},
        {R_FEN_05_faults_do_not_end_the_session, 0},
        {R_EVT_08_R_RTY_01_session_that_fails_after_the_inform_response, 0},
        {R_SES_33_R_SES_35_reboot_waits_for_the_end_of_the_session, 0},
    };

    return SCENARIO_MAIN("sessions", 60, tests);
}
