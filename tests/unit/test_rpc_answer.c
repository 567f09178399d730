/* SPDX-License-Identifier: Apache-2.0 */
/* What holds for every answer: dispatch, headers, versions; and the methods that ask the host. */
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

static struct rpc_fixture cpe;

static void set_up(void)
{
    rpc_fixture_open(&cpe, &testmodel_schema);
}

static void tear_down(void)
{
    rpc_fixture_close(&cpe);
}

/* ---- Dispatch ------------------------------------------------------------------------ */

/* R-GRM-01, T-053 */
START_TEST(lists_its_methods)
{
    static const char *const expected[] = {"GetRPCMethods",
                                           "SetParameterValues",
                                           "GetParameterValues",
                                           "GetParameterNames",
                                           "SetParameterAttributes",
                                           "GetParameterAttributes",
                                           "AddObject",
                                           "DeleteObject",
                                           "Reboot",
                                           "FactoryReset",
                                           "ScheduleInform",
                                           "Download",
                                           "Upload",
                                           "ScheduleDownload",
                                           "CancelTransfer",
                                           "GetQueuedTransfers",
                                           "GetAllQueuedTransfers",
                                           "ChangeDUState",
                                           "X_CWMPD_ExecuteCliCommand"};
    size_t count = sizeof expected / sizeof expected[0];
    rpc_ask(&cpe, "<c:GetRPCMethods/>");
    rpc_answered(&cpe, "GetRPCMethodsResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "MethodList"), count);
    const struct soap_node *member = rpc_argument(&cpe, "MethodList")->child;
    for (size_t i = 0; i < count; i++, member = member->next) {
        ck_assert_str_eq(member->name, "string");
        ck_assert_str_eq(member->text, expected[i]);
        ck_assert_str_eq(rpc_method_names()[i], expected[i]);
    }
    ck_assert_ptr_null(rpc_method_names()[count]);
}
END_TEST

/* R-GRM-01, R-RPC-01: each listed method is known, whatever it thinks of missing arguments. */
START_TEST(knows_what_it_lists)
{
    for (const char *const *name = rpc_method_names(); *name; name++) {
        char body[128];
        snprintf(body, sizeof body, "<c:%s/>", *name);
        rpc_ask(&cpe, body);
        ck_assert_int_ne(cpe.fault, CWMP_FAULT_METHOD_NOT_SUPPORTED);
    }
}
END_TEST

/* R-VER-08 */
START_TEST(newer_methods_are_unknown_to_older_sessions)
{
    static const struct {
        const char *method;
        enum soap_version since;
    } some[] = {{"GetRPCMethods", SOAP_CWMP_1_0},
                {"TransferComplete", SOAP_CWMP_1_0},
                {"GetAllQueuedTransfers", SOAP_CWMP_1_1},
                {"ChangeDUState", SOAP_CWMP_1_2},
                {"CancelTransfer", SOAP_CWMP_1_2}};
    for (int version = SOAP_CWMP_1_0; version <= SOAP_CWMP_1_4; version++) {
        for (size_t i = 0; i < sizeof some / sizeof some[0]; i++) {
            ck_assert_int_eq(rpc_is_in_version(some[i].method, (enum soap_version)version),
                             version >= (int)some[i].since);
        }
    }
    cpe.version = SOAP_CWMP_1_0;
    rpc_ask(&cpe, "<c:GetRPCMethods/>");
    rpc_answered(&cpe, "GetRPCMethodsResponse");
    for (const struct soap_node *member = rpc_argument(&cpe, "MethodList")->child; member;
         member = member->next) {
        ck_assert(rpc_is_in_version(member->text, SOAP_CWMP_1_0));
    }
    for (const char *const *name = rpc_method_names(); *name; name++) {
        char body[128];
        snprintf(body, sizeof body, "<c:%s/>", *name);
        rpc_ask(&cpe, body);
        if (!rpc_is_in_version(*name, SOAP_CWMP_1_0)) {
            ck_assert_int_eq(cpe.fault, CWMP_FAULT_METHOD_NOT_SUPPORTED);
        }
    }
}
END_TEST

/* R-FEN-06, R-RPC-01, R-OPT-01, T-049 */
START_TEST(refuses_unknown_methods)
{
    static const char *const unknown[] = {
        "<c:Foo/>",
        "<c:Inform/>",
        "<c:getRPCMethods/>",
        "<c:GetOptions/>",
        "<x:GetRPCMethods xmlns:x='urn:x'/>",
        "<GetRPCMethods/>",
    };
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        rpc_ask(&cpe, unknown[i]);
        rpc_faulted(&cpe, CWMP_FAULT_METHOD_NOT_SUPPORTED);
        ck_assert_str_eq(cpe.answer.fault->code, "Server");
    }
}
END_TEST

/* ---- Headers and versions ------------------------------------------------------------ */

/* R-HDR-01, T-008, T-009: in a Response and in a Fault. */
START_TEST(repeats_the_id)
{
    rpc_ask_with_header(&cpe, "<c:ID s:mustUnderstand='1'>abc&lt;&amp;&gt; </c:ID>",
                        "<c:GetRPCMethods/>");
    ck_assert_str_eq(cpe.answer.id, "abc<&> ");
    ck_assert_ptr_nonnull(strstr(cpe.out.data, "ID soap-env:mustUnderstand=\"1\">abc"));
    rpc_ask_with_header(&cpe, "<c:ID>7</c:ID>", "<c:Foo/>");
    rpc_faulted(&cpe, CWMP_FAULT_METHOD_NOT_SUPPORTED);
    ck_assert_str_eq(cpe.answer.id, "7");
    rpc_ask(&cpe, "<c:GetRPCMethods/>");
    ck_assert_ptr_null(cpe.answer.id);
}
END_TEST

/* R-SOP-11, T-011 */
START_TEST(refuses_what_it_must_understand)
{
    rpc_ask_with_header(&cpe, "<c:ID>7</c:ID><x:Foo xmlns:x='urn:x' s:mustUnderstand='1'/>",
                        "<c:FactoryReset/>");
    ck_assert_ptr_nonnull(cpe.answer.fault);
    ck_assert_str_eq(cpe.answer.fault->code, "MustUnderstand");
    ck_assert_str_eq(cpe.answer.id, "7");
    ck_assert_int_ne(cpe.fault, CWMP_OK);
    ck_assert_uint_eq(cpe.calls.factory_resets, 0);
    rpc_ask_with_header(&cpe, "<x:Foo xmlns:x='urn:x' s:mustUnderstand='0'/>", "<c:FactoryReset/>");
    rpc_answered(&cpe, "FactoryResetResponse");
}
END_TEST

/* R-VER-02, R-VER-07, T-039, T-040: the session's namespace, whatever the request's. */
START_TEST(answers_in_the_version_of_the_session)
{
    for (int version = SOAP_CWMP_1_0; version <= SOAP_CWMP_1_4; version++) {
        cpe.version = (enum soap_version)version;
        rpc_ask(&cpe, "<x:GetParameterValues xmlns:x='urn:dslforum-org:cwmp-1-1'><ParameterNames>"
                      "<string>Test.Types.</string></ParameterNames></x:GetParameterValues>");
        rpc_answered(&cpe, "GetParameterValuesResponse");
        ck_assert_str_eq(cpe.answer.rpc->ns, soap_version_namespace(cpe.version));
        rpc_ask(&cpe, "<c:GetParameterValues/>");
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    }
}
END_TEST

/* A fault leaves nothing of the answer that was begun. */
START_TEST(writes_a_fault_alone)
{
    rpc_ask(&cpe, "<c:GetParameterValues><ParameterNames><string>Test.Types.</string>"
                  "<string>Test.Nothing</string></ParameterNames></c:GetParameterValues>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_ptr_null(strstr(cpe.out.data, "Response"));
    ck_assert_ptr_null(strstr(cpe.out.data, "ParameterValueStruct"));
}
END_TEST

/* ---- Reboot, FactoryReset, ScheduleInform -------------------------------------------- */

#define KEY_33 "123456789012345678901234567890123"

/* R-RBT-01, R-RPC-03 */
START_TEST(reboots)
{
    rpc_ask(&cpe, "<c:Reboot><CommandKey> k&lt;1 </CommandKey></c:Reboot>");
    rpc_answered(&cpe, "RebootResponse");
    ck_assert_ptr_null(cpe.answer.rpc->child);
    ck_assert_uint_eq(cpe.calls.reboots, 1);
    ck_assert_str_eq(cpe.calls.command_key, " k<1 ");
    rpc_ask(&cpe, "<c:Reboot/>");
    ck_assert_uint_eq(cpe.calls.reboots, 2);
    ck_assert_str_eq(cpe.calls.command_key, "");
    rpc_ask(&cpe, "<c:Reboot><CommandKey>" KEY_33 "</CommandKey></c:Reboot>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_uint_eq(cpe.calls.reboots, 2);
}
END_TEST

/* R-FRS-01 */
START_TEST(resets)
{
    rpc_ask(&cpe, "<c:FactoryReset></c:FactoryReset>");
    rpc_answered(&cpe, "FactoryResetResponse");
    ck_assert_ptr_null(cpe.answer.rpc->child);
    ck_assert_uint_eq(cpe.calls.factory_resets, 1);
}
END_TEST

static void schedule(const char *delay, const char *key)
{
    char body[512];
    snprintf(body, sizeof body,
             "<c:ScheduleInform><DelaySeconds>%s</DelaySeconds><CommandKey>%s</CommandKey>"
             "</c:ScheduleInform>",
             delay, key);
    rpc_ask(&cpe, body);
}

/* R-SIN-01, R-SIN-02, T-103 */
START_TEST(schedules_an_inform)
{
    schedule("30", "x");
    rpc_answered(&cpe, "ScheduleInformResponse");
    ck_assert_uint_eq(cpe.calls.delay, 30);
    ck_assert_str_eq(cpe.calls.command_key, "x");
    schedule(" 4294967295 ", "");
    rpc_answered(&cpe, "ScheduleInformResponse");
    ck_assert_uint_eq(cpe.calls.delay, UINT32_MAX);
    static const char *const bad[] = {"0", "", "-1", "4294967296", "1.5", "ten", "1 1"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        schedule(bad[i], "x");
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "DelaySeconds"));
    }
    schedule("1", KEY_33);
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    rpc_ask(&cpe, "<c:ScheduleInform><CommandKey/></c:ScheduleInform>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_uint_eq(cpe.calls.informs, 2);
}
END_TEST

/* R-RPC-04: what the host cannot do comes back as its fault. */
START_TEST(passes_on_the_faults_of_the_host)
{
    cpe.calls.fault = CWMP_FAULT_INTERNAL_ERROR;
    rpc_ask(&cpe, "<c:Reboot><CommandKey/></c:Reboot>");
    rpc_faulted(&cpe, CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(cpe.answer.fault->text, "no reboot now");
    rpc_ask(&cpe, "<c:FactoryReset/>");
    rpc_faulted(&cpe, CWMP_FAULT_INTERNAL_ERROR);
    cpe.calls.fault = CWMP_FAULT_RESOURCES_EXCEEDED;
    schedule("1", "");
    rpc_faulted(&cpe, CWMP_FAULT_RESOURCES_EXCEEDED);
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("rpc_answer");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, lists_its_methods);
    tcase_add_test(cases, knows_what_it_lists);
    tcase_add_test(cases, refuses_unknown_methods);
    tcase_add_test(cases, repeats_the_id);
    tcase_add_test(cases, refuses_what_it_must_understand);
    tcase_add_test(cases, answers_in_the_version_of_the_session);
    tcase_add_test(cases, newer_methods_are_unknown_to_older_sessions);
    tcase_add_test(cases, writes_a_fault_alone);
    tcase_add_test(cases, reboots);
    tcase_add_test(cases, resets);
    tcase_add_test(cases, schedules_an_inform);
    tcase_add_test(cases, passes_on_the_faults_of_the_host);
    Suite *suite = suite_create("rpc_answer");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
