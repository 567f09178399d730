/* SPDX-License-Identifier: Apache-2.0 */
/* The same daemon serving InternetGatewayDevice:1: nothing in it knows the root's name. */
#include "scenario/scenario.h"

#include "base/buf.h"

static struct scenario s;

#define ROOT  "InternetGatewayDevice."
#define MS    ROOT "ManagementServer."
#define CODE  ROOT "DeviceInfo.ProvisioningCode"
#define TABLE ROOT "Layer3Forwarding.Forwarding."

static void start(const char *script)
{
    const struct daemon_options options = {.model = "igd1"};

    scenario_acs(&s, NULL);
    scenario_queue(&s, script);
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
}

START_TEST(R_GPN_04_R_GPV_01_whole_tree)
{
    start("GetParameterNames \"\" 1\nGetParameterNames \"\" 0\nGetParameterValues \"\"\n"
          "GetParameterValues Device.");
    const struct acs_exchange *top = scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(top, "//ParameterInfoStruct"), 1);
    ck_assert_str_eq(scenario_text(&s, top, "//ParameterInfoStruct/Name"), ROOT);
    const struct acs_exchange *names = scenario_message(&s, 1, "GetParameterNamesResponse", 2);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_uint_gt(acs_exchange_nodes(values, "//ParameterValueStruct"), 100);
    ck_assert_uint_eq(
        acs_exchange_nodes(names,
                           "//ParameterInfoStruct[substring(Name, string-length(Name)) != '.']"),
        acs_exchange_nodes(values, "//ParameterValueStruct"));
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9005);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SPV_01_R_ADD_01_R_DEL_01_R_RPC_05_changes)
{
    start("SetParameterValues " CODE "=abc:string " MS
          "PeriodicInformInterval=300:unsignedInt key=k1\n"
          "AddObject " TABLE " key=k2\nGetParameterValues " CODE " " MS "ParameterKey");
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "abc");
    ck_assert_str_eq(scenario_value(&s, values, MS "ParameterKey"), "k2");
    const char *number =
        scenario_text(&s, scenario_message(&s, 1, "AddObjectResponse", 1), "//InstanceNumber");
    unsigned session = scenario_session(
        &s, arena_printf(s.arena,
                         "SetParameterValues " TABLE "%s.DestIPAddress=192.0.2.0:string\n"
                         "GetParameterValues " TABLE "%s.DestIPAddress\nDeleteObject " TABLE
                         "%s. key=k3\nGetParameterValues " TABLE "%s.",
                         number, number, number, number));
    values = scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_text(&s, values, "//Value"), "192.0.2.0");
    scenario_message(&s, session, "DeleteObjectResponse", 1);
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9005);
    scenario_end(&s);
}
END_TEST

START_TEST(R_NTF_03_R_CRQ_07_R_EVT_23_events)
{
    start("SetParameterAttributes " ROOT "Time.NTPServer1=2\nReboot k1");
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", "M Reboot", NULL);
    daemon_set(&s.cpe, ROOT "Time.NTPServer1", "ntp.one");
    scenario_wait(&s, 3);
    const struct acs_exchange *inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, ROOT "Time.NTPServer1"), "ntp.one");
    scenario_wake(&s, 1);
    scenario_wait(&s, 4);
    scenario_events(&s, scenario_message(&s, 4, "Inform", 1), "6 CONNECTION REQUEST", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(R_GPV_04_R_SEC_01_hidden_values)
{
    start("GetParameterValues " MS);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, MS "Password"), "");
    ck_assert_str_eq(scenario_value(&s, values, MS "ConnectionRequestPassword"), "");
    ck_assert_str_eq(scenario_value(&s, values, MS "Username"), SCENARIO_USERNAME);
    scenario_end(&s);
}
END_TEST

START_TEST(T_077_R_ADD_04_full_table)
{
    /* This product has room for sixteen bridges. */
    struct buf script = {0};

    for (int i = 0; i < 17; i++)
        buf_puts(&script, "AddObject " ROOT "Layer2Bridging.Bridge.\n");
    buf_puts(&script, "DeleteObject " ROOT "Layer2Bridging.Bridge.3.\n"
                      "AddObject " ROOT "Layer2Bridging.Bridge.\n"
                      "AddObject " ROOT "Layer2Bridging.Bridge.\n");
    start(buf_text(&script));
    buf_free(&script);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9004);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9004);
    ck_assert_ptr_null(acs_find(s.acs, 1, "Fault", 3));
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "AddObjectResponse", 17), "//InstanceNumber"),
        "17");
    scenario_end(&s);
}
END_TEST

START_TEST(R_ALS_05_R_ALS_08_R_ALS_09_R_INF_07_addressing_and_selection)
{
    start("AddObject " TABLE "[net].\n"
          "SetParameterValues " MS "InstanceMode=InstanceAlias:string " MS
          "AutoCreateInstances=1:boolean\n"
          "SetParameterValues " TABLE "[other].DestIPAddress=192.0.2.0:string\n"
          "SetParameterValues " MS "InformParameter.[i].ParameterName=" CODE ":string\n"
          "SetParameterValues " MS "InformParameter.[i].ParameterName=" MS "URL:string " MS
          "InformParameter.[i].Enable=1:boolean\n"
          "GetParameterValues " TABLE "\nGetParameterValues " TABLE "*.DestIPAddress");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003); /* a forced one */
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_ptr_nonnull(scenario_value(&s, values, TABLE "[net].DestIPAddress"));
    ck_assert_str_eq(scenario_value(&s, values, TABLE "[other].DestIPAddress"), "192.0.2.0");
    /* InternetGatewayDevice:1 has no parameter that says wildcards are supported. */
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9005);
    unsigned session = scenario_session(&s, "");
    ck_assert_ptr_null(scenario_value(&s, scenario_message(&s, session, "Inform", 1), MS "URL"));
    scenario_wake(&s, 1);
    scenario_wait(&s, session + 1);
    ck_assert_ptr_nonnull(
        scenario_value(&s, scenario_message(&s, session + 1, "Inform", 1), MS "URL"));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_ALS_05_R_ALS_08_R_ALS_09_R_INF_07_addressing_and_selection, 0},
        {R_GPN_04_R_GPV_01_whole_tree, 0},
        {R_SPV_01_R_ADD_01_R_DEL_01_R_RPC_05_changes, 0},
        {R_NTF_03_R_CRQ_07_R_EVT_23_events, 0},
        {R_GPV_04_R_SEC_01_hidden_values, 0},
        {T_077_R_ADD_04_full_table, 0},
    };

    return SCENARIO_MAIN("igd", 60, tests);
}
