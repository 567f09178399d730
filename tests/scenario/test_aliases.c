/* SPDX-License-Identifier: Apache-2.0 */
/* Alias-based addressing and wildcards (section 10). */
#include "scenario/scenario.h"

#include <string.h>

static struct scenario s;

#define MS    "Device.ManagementServer."
#define TABLE "Device.NAT.PortMapping."
#define COUNT "Device.NAT.PortMappingNumberOfEntries"

static const struct acs_exchange *values(unsigned session, unsigned nth)
{
    return scenario_message(&s, session, "GetParameterValuesResponse", nth);
}

static size_t named(const struct acs_exchange *answer, const char *name)
{
    return acs_exchange_nodes(answer,
                              arena_printf(s.arena, "//ParameterInfoStruct[Name='%s']", name));
}

START_TEST(T_131_R_ALS_03_R_ALS_05_R_ALS_06_instance_mode)
{
    scenario_start(&s, "AddObject " TABLE "[web].\n"
                       "SetParameterValues " MS "InstanceMode=InstanceAlias:string\n"
                       "GetParameterNames " TABLE " 1\n"
                       "GetParameterValues Device.NAT.\n"
                       "GetParameterValues " TABLE "1.Description\n"
                       "SetParameterValues " TABLE "1.Description=a:string\n"
                       "SetParameterValues " TABLE "[web].Description=b:string\n"
                       "GetParameterValues " TABLE "[web].\n"
                       "SetParameterAttributes " TABLE "1.Description=2");
    ck_assert_uint_eq(
        named(scenario_message(&s, 1, "GetParameterNamesResponse", 1), TABLE "[web]."), 1);
    ck_assert_ptr_nonnull(scenario_value(&s, values(1, 1), TABLE "[web].Description"));
    ck_assert_ptr_null(scenario_value(&s, values(1, 1), TABLE "1.Description"));
    ck_assert_str_eq(scenario_value(&s, values(1, 2), TABLE "1.Description"), "");
    ck_assert_str_eq(scenario_value(&s, values(1, 3), TABLE "[web].Description"), "b");
    scenario_end(&s);
}
END_TEST

START_TEST(T_132_R_ALS_08_R_SPV_11_instances_made_by_a_set)
{
    scenario_start(&s, "SetParameterValues " TABLE "[new].Description=x:string\n"
                       "GetParameterValues " COUNT "\n"
                       "SetParameterValues " MS "AutoCreateInstances=1:boolean\n"
                       "SetParameterValues " TABLE "[new].Description=x:string " TABLE
                       "[new].Nothing=x:string\n"
                       "GetParameterValues " COUNT "\n"
                       "SetParameterValues " TABLE "[new].Description=x:string " TABLE
                       "[new].ExternalPort=80:unsignedInt " TABLE "[other].Description=y:string\n"
                       "GetParameterValues " TABLE " " COUNT "\n"
                       "SetParameterValues " TABLE "7.Description=x:string");
    const struct acs_exchange *off = scenario_message(&s, 1, "Fault", 1);
    scenario_fault(&s, off, 9003);
    ck_assert_uint_eq(scenario_inner_fault(&s, off, TABLE "[new].Description"), 9005);
    ck_assert_str_eq(scenario_value(&s, values(1, 1), COUNT), "0");
    const struct acs_exchange *half = scenario_message(&s, 1, "Fault", 2);
    ck_assert_uint_eq(scenario_inner_fault(&s, half, TABLE "[new].Nothing"), 9005);
    ck_assert_str_eq(scenario_value(&s, values(1, 2), COUNT), "0");
    ck_assert_str_eq(scenario_value(&s, values(1, 3), COUNT), "2");
    ck_assert_uint_eq(acs_exchange_nodes(values(1, 3), "//ParameterValueStruct[Value='new']"), 1);
    ck_assert_uint_eq(acs_exchange_nodes(values(1, 3), "//ParameterValueStruct[Value='other']"), 1);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 3), 9003);
    scenario_end(&s);
}
END_TEST

START_TEST(T_133_R_ALS_09_R_ADD_05_object_with_an_alias)
{
    scenario_start(&s, "AddObject " TABLE "[foo].\nGetParameterValues " TABLE "1.Alias " COUNT
                       "\nAddObject " TABLE "[foo].\nAddObject " TABLE "[\"R&D <1>\"].");
    ck_assert_str_eq(scenario_value(&s, values(1, 1), TABLE "1.Alias"), "foo");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    daemon_kill(&s.cpe);
    scenario_queue(&s, "GetParameterValues " TABLE "[foo].Alias " COUNT);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(scenario_value(&s, values(2, 1), TABLE "[foo].Alias"), "foo");
    scenario_end(&s);
}
END_TEST

START_TEST(T_134_R_ALS_11_R_GPV_08_R_GPN_09_wildcards)
{
    scenario_start(&s, "AddObject " TABLE "\nAddObject " TABLE "\n"
                       "GetParameterValues " TABLE "*.Description\n"
                       "GetParameterValues Device.IP.Interface.*.Status\n"
                       "GetParameterValues Device.IP.Interface.*.Nothing\n"
                       "SetParameterValues " TABLE "*.Description=x:string\n"
                       "DeleteObject " TABLE "*.\n"
                       "GetParameterNames " TABLE "*. 1\n"
                       "GetParameterAttributes " TABLE "*.Description\n"
                       "GetParameterValues Device.IP.InterfaceNumberOfEntries "
                       "Device.Users.User.*.Username");
    ck_assert_ptr_nonnull(scenario_value(&s, values(1, 1), TABLE "1.Description"));
    ck_assert_ptr_nonnull(scenario_value(&s, values(1, 1), TABLE "2.Description"));
    size_t interfaces = acs_exchange_nodes(values(1, 2), "//ParameterValueStruct");
    ck_assert_uint_ge(interfaces, 1); /* the loopback at least */
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9005);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 3), 9005);
    ck_assert_uint_ge(
        named(scenario_message(&s, 1, "GetParameterNamesResponse", 1), TABLE "2.Description"), 1);
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, 1, "GetParameterAttributesResponse", 1),
                           "//ParameterAttributeStruct"),
        2);
    ck_assert_uint_eq(acs_exchange_nodes(values(1, 3), "//ParameterValueStruct"), 1);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_131_R_ALS_03_R_ALS_05_R_ALS_06_instance_mode, 0},
        {T_132_R_ALS_08_R_SPV_11_instances_made_by_a_set, 0},
        {T_133_R_ALS_09_R_ADD_05_object_with_an_alias, 0},
        {T_134_R_ALS_11_R_GPV_08_R_GPN_09_wildcards, 0},
    };

    return SCENARIO_MAIN("aliases", 60, tests);
}
