/* SPDX-License-Identifier: Apache-2.0 */
/* The CPE's own requests: sent with their events, told again until they are answered, once. */
#include "stage.h"
#include "support/unit.h"

#include <string.h>

#define RESPONSE "<c:TransferCompleteResponse/>"
#define FAULT(code)                                                                                \
    "<s:Fault><faultcode>Server</faultcode><faultstring>CWMP fault</faultstring><detail>"          \
    "<c:Fault><FaultCode>" code "</FaultCode><FaultString>because</FaultString></c:Fault>"         \
    "</detail></s:Fault>"

static void report(const char *key, int64_t tag)
{
    struct session_report report = {
        .method = "TransferComplete",
        .event = EVENT_TRANSFER_COMPLETE,
        .method_event = EVENT_M_DOWNLOAD,
        .command_key = key,
        .arguments = arena_printf(stage.arena, "<CommandKey>%s</CommandKey>", key),
        .tag = tag};

    ck_assert_int_eq(session_engine_report(stage.engine, &report, &stage.error), CWMP_OK);
    stage_settle();
}

static void expect_sent(const char *text)
{
    ck_assert_ptr_nonnull(stage.posted.done);
    ck_assert_msg(strstr(stage.sent, text) != NULL, "%s", stage.sent);
}

static void begin_with(const char *key)
{
    stage_begin(URL);
    stage_complete();
    report(key, 7);
    stage_expect_inform(2, arena_printf(stage.arena, "7 TRANSFER COMPLETE;M Download=%s;", key));
    stage_accept();
}

START_TEST(T_043_R_SES_16_sent_before_the_empty_post)
{
    begin_with("k");
    expect_sent("TransferComplete><CommandKey>k</CommandKey>");
    ck_assert(session_engine_has_report(stage.engine, "TransferComplete", 7));
    stage_respond(RESPONSE);
    ck_assert_str_eq(stage.sent, "");
    ck_assert(!session_engine_has_report(stage.engine, "TransferComplete", 7));
    stage_respond(NULL);
    stage_pass(100 * SECONDS);
    stage_expect_silence(2);
    stage_restart();
    stage_expect_inform(1, "1 BOOT;"); /* exactly once */
}
END_TEST

START_TEST(R_EVT_26_one_for_each_transfer)
{
    stage_begin(URL);
    report("a", 1);
    report("b", 2);
    report("a", 3);
    stage_accept();
    stage_respond(NULL); /* they arose in that session: the next one is theirs */
    stage_expect_inform(2, "7 TRANSFER COMPLETE;M Download=a;M Download=b;M Download=a;");
    stage_accept();
    expect_sent(">a<");
    stage_respond(RESPONSE);
    expect_sent(">b<");
    stage_respond(RESPONSE);
    stage_break("reset"); /* the third is not answered: T-101, R-EVT-08 */
    stage_pass(100 * SECONDS);
    stage_expect_inform(3, "7 TRANSFER COMPLETE;M Download=a;");
    stage_accept();
    expect_sent(">a<");
    stage_respond(RESPONSE);
    stage_respond(NULL);
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_EVT_05_survive_a_power_cut)
{
    stage_begin(URL);
    stage_complete();
    report("k&\\\n<", 7);
    stage_restart();
    stage_expect_inform(1, "1 BOOT;7 TRANSFER COMPLETE;M Download=k&amp;\\\n&lt;;");
    ck_assert(session_engine_has_report(stage.engine, "TransferComplete", 7));
    stage_accept();
    expect_sent("<CommandKey>k&\\\n<</CommandKey>"); /* as it was written */
}
END_TEST

START_TEST(T_047_R_SES_34_a_refused_one_comes_again_later)
{
    begin_with("k");
    stage_respond(FAULT("8001"));
    ck_assert_str_eq(stage.sent, ""); /* the session goes on */
    stage_respond(NULL);
    stage_expect_silence(2); /* and the next one does not follow at once */
    stage_pass(10 * SECONDS);
    stage_expect_inform(3, "7 TRANSFER COMPLETE;M Download=k;");
    stage_expect_retry_count("0");
    stage_accept();
    stage_respond(RESPONSE);
    stage_respond(NULL);
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_ACS_01_what_the_acs_does_not_know_is_dropped)
{
    begin_with("k");
    stage_respond(FAULT("8000"));
    stage_respond(NULL);
    stage_pass(100 * SECONDS);
    stage_expect_silence(2);
}
END_TEST

START_TEST(T_143_R_EVT_06_a_bootstrap_drops_them)
{
    begin_with("k");
    stage_break("reset");
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", OTHER);
    stage_settle();
    stage_expect_inform(3, "0 BOOTSTRAP;");
    stage_complete();
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_EVT_06_also_in_the_middle_of_their_session)
{
    begin_with("k");
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", OTHER);
    stage_respond(RESPONSE);
    stage_respond(NULL);
    stage_expect_inform(3, "0 BOOTSTRAP;");
}
END_TEST

START_TEST(R_VER_08_not_in_a_version_that_does_not_know_them)
{
    struct session_report newer = {.method = "AutonomousTransferComplete",
                                   .event = EVENT_AUTONOMOUS_TRANSFER_COMPLETE,
                                   .method_event = EVENT_CODE_COUNT,
                                   .arguments = ""};

    stage_begin(URL);
    stage_complete();
    ck_assert_int_eq(session_engine_report(stage.engine, &newer, &stage.error), CWMP_OK);
    stage_settle();
    stage_expect_inform(2, "10 AUTONOMOUS TRANSFER COMPLETE;");
    stage_respond("<d:InformResponse xmlns:d=\"urn:dslforum-org:cwmp-1-0\">"
                  "<MaxEnvelopes>1</MaxEnvelopes></d:InformResponse>");
    ck_assert_str_eq(stage.sent, "");
    stage_respond(NULL);
    stage_expect_silence(2);
    stage_pass(10 * SECONDS);
    stage_accept();
    expect_sent(":AutonomousTransferComplete>");
}
END_TEST

START_TEST(without_events_they_last_until_the_restart)
{
    struct session_report question = {.method = "GetRPCMethods",
                                      .event = EVENT_CODE_COUNT,
                                      .method_event = EVENT_CODE_COUNT,
                                      .arguments = ""};

    stage_begin(URL);
    stage_complete();
    ck_assert_int_eq(session_engine_report(stage.engine, &question, &stage.error), CWMP_OK);
    stage_settle();
    stage_expect_inform(2, "");
    stage_accept();
    expect_sent(":GetRPCMethods>");
    stage_respond("<c:GetRPCMethodsResponse><MethodList/></c:GetRPCMethodsResponse>");
    stage_respond(NULL);
    stage_expect_silence(2);
    ck_assert_int_eq(session_engine_report(stage.engine, &question, &stage.error), CWMP_OK);
    stage_restart();
    stage_complete();
    stage_expect_silence(1);
}
END_TEST

/* How many TransferCompletes a session has, and M Download in its Inform. */
static unsigned complete_all(unsigned *announced)
{
    unsigned told = 0;

    *announced = 0;
    for (const char *at = stage.sent; (at = strstr(at, "M Download")) != NULL; at++)
        (*announced)++;
    stage_accept();
    for (; strstr(stage.sent, "TransferComplete>") != NULL; told++)
        stage_respond(RESPONSE);
    stage_respond(NULL);
    return told;
}

/* R-EVT-02, R-TC-02: none is told of which the Inform has said nothing. */
START_TEST(R_EVT_02_R_TC_02_more_than_an_inform_announces)
{
    unsigned announced, told = 0;

    stage_begin(URL);
    for (int i = 0; i < 100; i++)
        report(i % 2 ? "odd" : arena_printf(stage.arena, "k%d", i), i);
    stage_accept();
    stage_respond(NULL);
    for (unsigned session = 2; session <= 3; session++) {
        unsigned now = complete_all(&announced);

        ck_assert_uint_eq(now, announced);
        ck_assert_uint_gt(now, 0);
        told += now;
    }
    ck_assert_uint_eq(told, 100);
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_SEC_08_there_is_room_for_so_many)
{
    struct session_report question = {.method = "GetRPCMethods",
                                      .event = EVENT_CODE_COUNT,
                                      .method_event = EVENT_CODE_COUNT,
                                      .arguments = ""};
    enum cwmp_fault fault = CWMP_OK;
    unsigned count = 0;

    while (fault == CWMP_OK && count++ < 100000)
        fault = session_engine_report(stage.engine, &question, &stage.error);
    ck_assert_int_eq(fault, CWMP_FAULT_RESOURCES_EXCEEDED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_reports");
    TCase *tcase = tcase_create("reports");

    tcase_add_checked_fixture(tcase, stage_setup, stage_teardown);
    tcase_add_test(tcase, T_043_R_SES_16_sent_before_the_empty_post);
    tcase_add_test(tcase, R_EVT_26_one_for_each_transfer);
    tcase_add_test(tcase, R_EVT_05_survive_a_power_cut);
    tcase_add_test(tcase, T_047_R_SES_34_a_refused_one_comes_again_later);
    tcase_add_test(tcase, R_ACS_01_what_the_acs_does_not_know_is_dropped);
    tcase_add_test(tcase, T_143_R_EVT_06_a_bootstrap_drops_them);
    tcase_add_test(tcase, R_EVT_06_also_in_the_middle_of_their_session);
    tcase_add_test(tcase, R_VER_08_not_in_a_version_that_does_not_know_them);
    tcase_add_test(tcase, without_events_they_last_until_the_restart);
    tcase_add_test(tcase, R_EVT_02_R_TC_02_more_than_an_inform_announces);
    tcase_add_test(tcase, R_SEC_08_there_is_room_for_so_many);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
