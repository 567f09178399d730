/* SPDX-License-Identifier: Apache-2.0 */
/* AddObject, DeleteObject. */
#include "scenario/scenario.h"

#include <string.h>

static struct scenario s;

#define TABLE "Device.NAT.PortMapping."
#define COUNT "Device.NAT.PortMappingNumberOfEntries"
#define KEY   "Device.ManagementServer.ParameterKey"

static const char *instance(unsigned session, unsigned nth)
{
    return scenario_text(&s, scenario_message(&s, session, "AddObjectResponse", nth),
                         "//InstanceNumber");
}

static const struct acs_exchange *values(unsigned session, unsigned nth)
{
    return scenario_message(&s, session, "GetParameterValuesResponse", nth);
}

START_TEST(T_075_R_ADD_01_R_ADD_02_R_ADD_03_new_instance)
{
    scenario_start(&s, "AddObject " TABLE " key=k1\nAddObject " TABLE " key=k2\n"
                       "GetParameterValues " TABLE " " COUNT " " KEY);
    ck_assert_str_eq(instance(1, 1), "1");
    ck_assert_str_eq(instance(1, 2), "2");
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 1, "AddObjectResponse", 1), "//Status"),
                     "0");
    const struct acs_exchange *read = values(1, 1);
    ck_assert_str_eq(scenario_value(&s, read, COUNT), "2");
    ck_assert_str_eq(scenario_value(&s, read, KEY), "k2");
    /* Defaults: whatever would have to be unique is distinct, or the row is not enabled. */
    const char *enable = scenario_value(&s, read, TABLE "1.Enable");
    ck_assert_ptr_nonnull(enable);
    ck_assert(*enable == '0' || *enable == 'f');
    ck_assert_ptr_nonnull(scenario_value(&s, read, TABLE "2.Description"));
    ck_assert_str_ne(scenario_value(&s, read, TABLE "1.Alias"),
                     scenario_value(&s, read, TABLE "2.Alias"));
    scenario_end(&s);
}
END_TEST

static const char *const not_tables[] = {
    "Device.NAT.PortMapping.1.",
    "Device.NAT.PortMapping",
    "Device.DeviceInfo.",
    "Device.Nothing.",
    "Device.",
    "\"\"",
    "Device.DeviceInfo.ProcessStatus.Process.",
    "Device.NAT.PortMapping.{i}.",
    "Device.DeviceInfo.ProvisioningCode",
    "Device.NAT.PortMapping.[x].[y].",
};

START_TEST(T_076_R_ADD_04_what_is_no_table)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "AddObject %s key=k\nGetParameterValues " KEY " " COUNT,
                                    not_tables[_i]));
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9005);
    ck_assert_str_eq(scenario_value(&s, values(1, 1), KEY), "");
    ck_assert_str_eq(scenario_value(&s, values(1, 1), COUNT), "0");
    scenario_end(&s);
}
END_TEST

START_TEST(T_078_R_DEL_01_R_DEL_02_delete)
{
    scenario_start(&s, "AddObject " TABLE "\nAddObject " TABLE "\n"
                       "DeleteObject " TABLE "1. key=d1\n"
                       "GetParameterValues Device.NAT. " KEY "\n"
                       "DeleteObject " TABLE "1. key=d2\n"
                       "DeleteObject " TABLE " key=d3\n"
                       "DeleteObject " TABLE "2 key=d4\n"
                       "DeleteObject Device.NAT. key=d5\n"
                       "GetParameterValues " TABLE "1.\n"
                       "GetParameterValues " KEY);
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "DeleteObjectResponse", 1), "//Status"), "0");
    ck_assert_uint_eq(acs_exchange_nodes(
                          values(1, 1), "//ParameterValueStruct[starts-with(Name, '" TABLE "1.')]"),
                      0);
    ck_assert_ptr_nonnull(scenario_value(&s, values(1, 1), TABLE "2.Enable"));
    ck_assert_str_eq(scenario_value(&s, values(1, 1), COUNT), "1");
    ck_assert_str_eq(scenario_value(&s, values(1, 1), KEY), "d1");
    for (unsigned i = 1; i <= 5; i++)
        scenario_fault(&s, scenario_message(&s, 1, "Fault", i), 9005);
    ck_assert_str_eq(scenario_value(&s, values(1, 2), KEY), "d1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_DEL_02_what_cannot_be_deleted)
{
    scenario_start(&s, "GetParameterNames Device.DeviceInfo.ProcessStatus.Process. 1\n"
                       "DeleteObject Device.DeviceInfo.ProcessStatus.Process.1.\n"
                       "DeleteObject Device.DeviceInfo.");
    for (unsigned i = 1; i <= 2; i++) {
        const char *code =
            scenario_text(&s, scenario_message(&s, 1, "Fault", i), "//cwmp:Fault/FaultCode");
        ck_assert_msg(strtoul(code, NULL, 10) == 9005 || strtoul(code, NULL, 10) == 9001,
                      "fault %s", code);
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_079_R_ADD_03_instance_numbers_are_stable_and_not_used_again)
{
    scenario_start(&s, "AddObject " TABLE "\nAddObject " TABLE "\nAddObject " TABLE "\n"
                       "SetParameterValues " TABLE "2.Description=two:string\n"
                       "DeleteObject " TABLE "1.\nDeleteObject " TABLE "3.");
    daemon_kill(&s.cpe);
    scenario_queue(&s, "GetParameterNames " TABLE " 1\nGetParameterValues " TABLE
                       "2.Description\nAddObject " TABLE);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    const struct acs_exchange *names = scenario_message(&s, 2, "GetParameterNamesResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(names, "//ParameterInfoStruct"), 1);
    ck_assert_str_eq(scenario_text(&s, names, "//ParameterInfoStruct/Name"), TABLE "2.");
    ck_assert_str_eq(scenario_value(&s, values(2, 1), TABLE "2.Description"), "two");
    ck_assert_str_eq(instance(2, 1), "4");
    scenario_end(&s);
}
END_TEST

START_TEST(R_DEL_01_attributes_go_with_the_instance)
{
    scenario_start(&s, "AddObject " TABLE "\nSetParameterAttributes " TABLE "1.Description=1\n"
                       "DeleteObject " TABLE "1.\nAddObject " TABLE "\n"
                       "GetParameterAttributes " TABLE);
    const struct acs_exchange *attributes =
        scenario_message(&s, 1, "GetParameterAttributesResponse", 1);
    ck_assert_uint_eq(
        acs_exchange_nodes(attributes, "//ParameterAttributeStruct[Notification != '0']"), 0);
    ck_assert_uint_gt(acs_exchange_nodes(attributes, "//ParameterAttributeStruct"), 3);
    scenario_end(&s);
}
END_TEST

START_TEST(R_ADD_06_the_counter_does_not_notify)
{
    scenario_start(&s, "SetParameterAttributes " COUNT "=2\nAddObject " TABLE);
    scenario_wait_silence(&s, 1, 1500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SPV_13_R_DEL_03_strong_references)
{
    scenario_start(&s, "GetParameterNames Device.IP.Interface. 1\n"
                       "AddObject " TABLE "\n"
                       "SetParameterValues " TABLE "1.Interface=Device.IP.Interface.9999:string");
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), TABLE "1.Interface"), 9007);
    const char *path = scenario_text(&s, scenario_message(&s, 1, "GetParameterNamesResponse", 1),
                                     "//ParameterInfoStruct/Name");
    const char *interface = arena_strndup(s.arena, path, strlen(path) - 1);
    scenario_session(&s, arena_printf(s.arena,
                                      "SetParameterValues " TABLE "1.Interface=%s:string\n"
                                      "GetParameterValues " TABLE "1.Interface",
                                      interface));
    ck_assert_str_eq(scenario_value(&s, values(2, 1), TABLE "1.Interface"), interface);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_075_R_ADD_01_R_ADD_02_R_ADD_03_new_instance, 0},
        {T_076_R_ADD_04_what_is_no_table, (int)(sizeof(not_tables) / sizeof(not_tables[0]))},
        {T_078_R_DEL_01_R_DEL_02_delete, 0},
        {R_DEL_02_what_cannot_be_deleted, 0},
        {T_079_R_ADD_03_instance_numbers_are_stable_and_not_used_again, 0},
        {R_DEL_01_attributes_go_with_the_instance, 0},
        {R_ADD_06_the_counter_does_not_notify, 0},
        {R_SPV_13_R_DEL_03_strong_references, 0},
    };

    return SCENARIO_MAIN("objects", 60, tests);
}
