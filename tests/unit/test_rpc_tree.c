/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterNames, AddObject and DeleteObject. */
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

/* ---- GetParameterNames --------------------------------------------------------------- */

static void names(const char *path, const char *next_level)
{
    char body[512];
    snprintf(body, sizeof body,
             "<c:GetParameterNames><ParameterPath>%s</ParameterPath><NextLevel>%s</NextLevel>"
             "</c:GetParameterNames>",
             path, next_level);
    rpc_ask(&cpe, body);
}

static void listed(const char *name, const char *writable)
{
    const struct soap_node *member = rpc_member(&cpe, "ParameterList", name);
    ck_assert_msg(member != NULL, "no %s in %s", name, buf_text(&cpe.out));
    ck_assert_str_eq(soap_child(member, "Writable")->text, writable);
}

/* R-GPN-04, T-059 */
START_TEST(names_the_root)
{
    names("", "1");
    rpc_answered(&cpe, "GetParameterNamesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    listed("Test.", "0");
}
END_TEST

/* R-GPN-03, R-GPN-07, T-060 */
START_TEST(names_the_next_level)
{
    names("Test.", "true");
    rpc_answered(&cpe, "GetParameterNamesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 13);
    ck_assert_ptr_null(rpc_member(&cpe, "ParameterList", "Test."));
    listed("Test.Summary", "0");
    listed("Test.Types.", "0");
    listed("Test.Rule.", "1");
    listed("Test.Port.", "0");
    listed("Test.Lamp.", "0");
}
END_TEST

/* R-GPN-02, R-GPN-06 */
START_TEST(names_everything_below)
{
    names("Test.Lamp.", "0");
    rpc_answered(&cpe, "GetParameterNamesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 5);
    listed("Test.Lamp.", "0");
    listed("Test.Lamp.1.", "0");
    listed("Test.Lamp.1.Bright", "1");
    listed("Test.Lamp.2.Bright", "1");
    names("Test.Rule.", "false");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    names("Test.Types.String", "0");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    listed("Test.Types.String", "1");
    names("", "0");
    ck_assert_uint_gt(rpc_count(&cpe, "ParameterList"), 50);
}
END_TEST

/* R-GPN-05, R-GPN-08, T-061 */
START_TEST(refuses_bad_paths)
{
    names("Test.Types.String", "1");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    names("Test.Types", "0");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    names("Test.Rule.1.", "1");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
}
END_TEST

/* R-RPC-02, R-TYP-03 */
START_TEST(wants_a_boolean)
{
    names("Test.", "TRUE");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "NextLevel"));
    names("Test.", "1 1");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    names("Test.", "");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    names("Test.", " 1\n");
    rpc_answered(&cpe, "GetParameterNamesResponse");
    rpc_ask(&cpe, "<c:GetParameterNames><ParameterPath/></c:GetParameterNames>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    rpc_ask(&cpe, "<c:GetParameterNames><NextLevel>1</NextLevel></c:GetParameterNames>");
    rpc_answered(&cpe, "GetParameterNamesResponse");
    listed("Test.", "0");
}
END_TEST

/* ---- AddObject, DeleteObject --------------------------------------------------------- */

static void change(const char *method, const char *object, const char *key)
{
    char body[512];
    snprintf(body, sizeof body,
             "<c:%s><ObjectName>%s</ObjectName><ParameterKey>%s</ParameterKey></c:%s>", method,
             object, key, method);
    rpc_ask(&cpe, body);
}

/* R-ADD-01 to R-ADD-03, R-ADD-06, R-DEL-01, R-RPC-05, T-075, T-078, T-062 */
START_TEST(adds_and_deletes)
{
    change("AddObject", "Test.Rule.", "a");
    rpc_answered(&cpe, "AddObjectResponse");
    ck_assert_str_eq(rpc_argument(&cpe, "InstanceNumber")->text, "1");
    ck_assert_str_eq(rpc_argument(&cpe, "Status")->text, "0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Rule.1.Target"), "Drop");
    ck_assert_str_eq(rpc_value(&cpe, "Test.RuleNumberOfEntries"), "1");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "a");
    names("Test.Rule.", "1");
    listed("Test.Rule.1.", "1");
    change("AddObject", "Test.Rule.1.Match.", "b");
    rpc_answered(&cpe, "AddObjectResponse");
    change("DeleteObject", "Test.Rule.1.", "c");
    rpc_answered(&cpe, "DeleteObjectResponse");
    ck_assert_str_eq(rpc_argument(&cpe, "Status")->text, "0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.RuleNumberOfEntries"), "0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "c");
    change("DeleteObject", "Test.Rule.1.", "d");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    change("AddObject", "Test.Rule.", "e");
    ck_assert_str_eq(rpc_argument(&cpe, "InstanceNumber")->text, "2");
}
END_TEST

/* R-ADD-04, R-DEL-02, T-076; the key stays on a fault (R-RPC-05). */
START_TEST(refuses_what_cannot_come_or_go)
{
    static const char *const bad[] = {"Test.Rule",  "Test.Rule.1.", "Test.Types.",   "Test.Lamp.",
                                      "Test.Port.", "Test.",        "Test.Nothing.", ""};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        change("AddObject", bad[i], "k");
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    }
    change("DeleteObject", "Test.Rule.", "k");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    change("DeleteObject", "Test.Types.", "k");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    change("DeleteObject", "Test.Lamp.1.", "k");
    ck_assert(cpe.fault == CWMP_FAULT_INVALID_PARAMETER_NAME ||
              cpe.fault == CWMP_FAULT_REQUEST_DENIED);
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "");
}
END_TEST

/* R-ADD-04, T-077 */
START_TEST(refuses_more_than_fit)
{
    for (int i = 0; i < 4; i++) {
        change("AddObject", "Test.Rule.", "k");
        rpc_answered(&cpe, "AddObjectResponse");
    }
    change("AddObject", "Test.Rule.", "full");
    rpc_faulted(&cpe, CWMP_FAULT_RESOURCES_EXCEEDED);
    ck_assert_str_eq(cpe.answer.fault->code, "Server");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "k");
}
END_TEST

/* R-RPC-03 */
START_TEST(limits_the_key)
{
    change("AddObject", "Test.Rule.", "123456789012345678901234567890123");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(rpc_value(&cpe, "Test.RuleNumberOfEntries"), "0");
    change("AddObject", "Test.Rule.", "12345678901234567890123456789012");
    rpc_answered(&cpe, "AddObjectResponse");
    change("DeleteObject", "Test.Rule.1.", "123456789012345678901234567890123");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(rpc_value(&cpe, "Test.RuleNumberOfEntries"), "1");
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("rpc_tree");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, names_the_root);
    tcase_add_test(cases, names_the_next_level);
    tcase_add_test(cases, names_everything_below);
    tcase_add_test(cases, refuses_bad_paths);
    tcase_add_test(cases, wants_a_boolean);
    tcase_add_test(cases, adds_and_deletes);
    tcase_add_test(cases, refuses_what_cannot_come_or_go);
    tcase_add_test(cases, refuses_more_than_fit);
    tcase_add_test(cases, limits_the_key);
    Suite *suite = suite_create("rpc_tree");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
