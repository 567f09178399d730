/* SPDX-License-Identifier: Apache-2.0 */
/* GetRPCMethods, GetParameterValues, GetParameterNames. */
#include "scenario/scenario.h"

#include "base/text.h"

#include <string.h>

static struct scenario s;

#define DI "Device.DeviceInfo."
#define MS "Device.ManagementServer."

static const struct acs_exchange *values(unsigned nth)
{
    return scenario_message(&s, 1, "GetParameterValuesResponse", nth);
}

static const struct acs_exchange *names(unsigned nth)
{
    return scenario_message(&s, 1, "GetParameterNamesResponse", nth);
}

static const struct acs_exchange *fault(unsigned nth)
{
    return scenario_message(&s, 1, "Fault", nth);
}

/* What GetParameterNames said of `Writable`; NULL when the name is not in it. */
static const char *writable(const struct acs_exchange *exchange, const char *name)
{
    const char *path = arena_printf(s.arena, "//ParameterInfoStruct[Name='%s']/Writable", name);
    return acs_exchange_nodes(exchange, path) == 1 ? scenario_text(&s, exchange, path) : NULL;
}

static bool is_true(const char *boolean)
{
    return boolean != NULL && (text_equal(boolean, "1") || text_equal(boolean, "true"));
}

START_TEST(T_053_R_GRM_01_methods)
{
    static const char *const methods[] = {
        "GetRPCMethods",     "SetParameterValues",     "GetParameterValues",
        "GetParameterNames", "SetParameterAttributes", "GetParameterAttributes",
        "AddObject",         "DeleteObject",           "Reboot",
        "FactoryReset",      "ScheduleInform"};
    static const char *const not_here[] = {"Inform", "TransferComplete", "Kicked", "SetVouchers",
                                           "GetOptions"};

    scenario_start(&s, "GetRPCMethods");
    const struct acs_exchange *response = scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
        const char *path = arena_printf(s.arena, "//MethodList/string[.='%s']", methods[i]);
        ck_assert_msg(acs_exchange_nodes(response, path) == 1, "%s is missing", methods[i]);
    }
    for (size_t i = 0; i < sizeof(not_here) / sizeof(not_here[0]); i++) {
        const char *path = arena_printf(s.arena, "//MethodList/string[.='%s']", not_here[i]);
        ck_assert_msg(acs_exchange_nodes(response, path) == 0, "%s is listed", not_here[i]);
    }
    const char *type = scenario_text(&s, response, "//MethodList/@enc:arrayType");
    ck_assert_str_eq(type, arena_printf(s.arena, "xsd:string[%zu]",
                                        acs_exchange_nodes(response, "//MethodList/string")));
    scenario_end(&s);
}
END_TEST

START_TEST(T_054_R_GPV_01_R_ARR_04_R_GPV_06_one_some_all)
{
    scenario_start(&s, "GetParameterValues " DI "Manufacturer\nGetParameterValues " MS
                       "\nGetParameterValues \"\"\nGetParameterValues Device.\n"
                       "GetParameterValues " DI "Manufacturer " DI " " DI "Manufacturer");
    ck_assert_uint_eq(acs_exchange_nodes(values(1), "//ParameterValueStruct"), 1);
    ck_assert_str_eq(scenario_value(&s, values(1), DI "Manufacturer"), "Example");
    ck_assert_str_eq(scenario_type(&s, values(1), DI "Manufacturer"), "xsd:string");
    static const struct {
        const char *name, *type;
    } types[] = {{MS "EnableCWMP", "xsd:boolean"},
                 {MS "PeriodicInformInterval", "xsd:unsignedInt"},
                 {MS "PeriodicInformTime", "xsd:dateTime"},
                 {MS "DelayReboot", "xsd:int"},
                 {MS "URL", "xsd:string"}};
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        ck_assert_str_eq(scenario_type(&s, values(2), types[i].name), types[i].type);
    ck_assert_uint_eq(
        acs_exchange_nodes(values(2), "//ParameterValueStruct[not(starts-with(Name, '" MS "'))]"),
        0);
    /* The empty path is the whole model, and every value has its type. */
    size_t all = acs_exchange_nodes(values(3), "//ParameterValueStruct");
    ck_assert_uint_eq(all, acs_exchange_nodes(values(4), "//ParameterValueStruct"));
    ck_assert_uint_gt(all, 200);
    ck_assert_uint_eq(acs_exchange_nodes(values(3), "//Value[not(@xsi:type)]"), 0);
    ck_assert_str_eq(scenario_text(&s, values(3), "//ParameterList/@enc:arrayType"),
                     arena_printf(s.arena, "cwmp:ParameterValueStruct[%zu]", all));
    /* The same parameter is returned once. */
    ck_assert_uint_eq(
        acs_exchange_nodes(values(5), "//ParameterValueStruct[Name='" DI "Manufacturer']"), 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_055_R_GPV_02_one_bad_name)
{
    scenario_start(&s, "GetParameterValues " DI "Manufacturer " DI "Nothing " DI "UpTime");
    scenario_fault(&s, fault(1), 9005);
    ck_assert_uint_eq(acs_exchange_nodes(fault(1), "//Value"), 0);
    ck_assert_ptr_nonnull(strstr(scenario_text(&s, fault(1), "//FaultString"), DI "Nothing"));
    scenario_end(&s);
}
END_TEST

static const char *const bad_names[] = {
    "Device.DeviceInfo",
    "Device.DeviceInfo.Manufacturer.",
    "device.DeviceInfo.",
    "Device..DeviceInfo.",
    ".Device.",
    "Device.NAT.PortMapping.1.",
    "Device.NAT.PortMapping.0.",
    "Device.NAT.PortMapping.01.",
    "Device.NAT.PortMapping.{i}.",
    "Device.NAT.*.",
    "Device.NAT.PortMapping.[cpe-1].",
    "InternetGatewayDevice.",
    "Device.DeviceInfo.Manufacturer Device",
    "\" Device.\"",
    "Device.\\",
};

START_TEST(T_056_R_GPV_02_R_ALS_02_R_ALS_11_names_that_are_none)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "GetParameterValues %s\nGetParameterNames %s 0\n"
                                    "GetParameterAttributes %s",
                                    bad_names[_i], bad_names[_i], bad_names[_i]));
    scenario_fault(&s, fault(1), 9005);
    if (strchr(bad_names[_i], ' ') == NULL || *bad_names[_i] == '"') {
        scenario_fault(&s, fault(2), 9005);
        scenario_fault(&s, fault(3), 9005);
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_057_R_GPV_03_empty_table)
{
    scenario_start(&s, "GetParameterValues Device.NAT.PortMapping.");
    ck_assert_uint_eq(acs_exchange_nodes(values(1), "//ParameterValueStruct"), 0);
    ck_assert_str_eq(scenario_text(&s, values(1), "//ParameterList/@enc:arrayType"),
                     "cwmp:ParameterValueStruct[0]");
    scenario_end(&s);
}
END_TEST

START_TEST(T_058_R_GPV_04_R_SEC_01_hidden_values)
{
    static const char *const hidden[] = {MS "Password", MS "ConnectionRequestPassword",
                                         MS "STUNPassword"};

    scenario_start(&s, "SetParameterValues " MS "STUNPassword=secret-3:string\n"
                       "GetParameterValues " MS "Password " MS "ConnectionRequestPassword " MS
                       "STUNPassword\nGetParameterValues Device.");
    for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++) {
        for (unsigned response = 1; response <= 2; response++) {
            ck_assert_str_eq(scenario_value(&s, values(response), hidden[i]), "");
            ck_assert_str_eq(scenario_type(&s, values(response), hidden[i]), "xsd:string");
        }
        ck_assert_str_eq(scenario_local(&s, hidden[i]), "");
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_059_R_GPN_04_top)
{
    scenario_start(&s, "GetParameterNames \"\" 1");
    ck_assert_uint_eq(acs_exchange_nodes(names(1), "//ParameterInfoStruct"), 1);
    ck_assert_str_eq(scenario_text(&s, names(1), "//ParameterInfoStruct/Name"), "Device.");
    scenario_end(&s);
}
END_TEST

START_TEST(T_060_R_GPN_02_R_GPN_03_levels)
{
    scenario_start(&s, "GetParameterNames Device. 1\nGetParameterNames Device. 0\n"
                       "GetParameterNames \"\" 0\nGetParameterNames " DI " 1\n"
                       "GetParameterValues Device.");
    /* Children only: one component below the root. */
    ck_assert_ptr_null(writable(names(1), "Device."));
    ck_assert_ptr_nonnull(writable(names(1), "Device.DeviceInfo."));
    ck_assert_ptr_nonnull(writable(names(1), "Device.RootDataModelVersion"));
    ck_assert_ptr_null(writable(names(1), "Device.DeviceInfo.Manufacturer"));
    /* Everything: the object itself, and all below. */
    ck_assert_ptr_nonnull(writable(names(2), "Device."));
    ck_assert_ptr_nonnull(writable(names(2), "Device.DeviceInfo.Manufacturer"));
    ck_assert_uint_eq(acs_exchange_nodes(names(2), "//ParameterInfoStruct"),
                      acs_exchange_nodes(names(3), "//ParameterInfoStruct"));
    /* As many parameters as there are values: what is listed answers. */
    ck_assert_uint_eq(
        acs_exchange_nodes(names(2),
                           "//ParameterInfoStruct[substring(Name, string-length(Name)) != '.']"),
        acs_exchange_nodes(values(1), "//ParameterValueStruct"));
    ck_assert_ptr_null(writable(names(4), "Device.DeviceInfo."));
    ck_assert_ptr_nonnull(writable(names(4), "Device.DeviceInfo.MemoryStatus."));
    ck_assert_ptr_null(writable(names(4), "Device.DeviceInfo.MemoryStatus.Total"));
    scenario_end(&s);
}
END_TEST

START_TEST(T_061_R_GPN_05_next_level_of_a_parameter)
{
    scenario_start(&s, "GetParameterNames " DI "Manufacturer 1\nGetParameterNames " DI
                       "Manufacturer 0");
    scenario_fault(&s, fault(1), 9003);
    ck_assert_uint_eq(acs_exchange_nodes(names(1), "//ParameterInfoStruct"), 1);
    ck_assert_ptr_nonnull(writable(names(1), DI "Manufacturer"));
    scenario_end(&s);
}
END_TEST

START_TEST(T_062_R_GPN_06_R_GPN_07_writable)
{
    scenario_start(&s, "AddObject Device.NAT.PortMapping.\nGetParameterNames Device. 0");
    static const struct {
        const char *name;
        bool writable;
    } expected[] = {
        {"Device.", false},
        {"Device.NAT.", false},
        {"Device.NAT.PortMapping.", true},         /* AddObject */
        {"Device.NAT.PortMapping.1.", true},       /* DeleteObject */
        {"Device.NAT.PortMapping.1.Enable", true}, /* SetParameterValues */
        {"Device.NAT.PortMapping.1.Status", false},
        {"Device.DeviceInfo.Manufacturer", false},
        {"Device.DeviceInfo.ProvisioningCode", true},
        {"Device.DeviceInfo.MemoryStatus.", false},
        {"Device.DeviceInfo.ProcessStatus.Process.", false},
        {"Device.ManagementServer.ParameterKey", false},
        {"Device.ManagementServer.Password", true},
    };
    for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        const char *seen = writable(names(1), expected[i].name);
        ck_assert_msg(seen != NULL, "%s is not listed", expected[i].name);
        ck_assert_msg(is_true(seen) == expected[i].writable, "%s: Writable %s", expected[i].name,
                      seen);
    }
    /* A table is listed even when it is empty; nothing below it is. */
    ck_assert_ptr_nonnull(writable(names(1), "Device.NAT.PortTrigger."));
    ck_assert_uint_eq(acs_exchange_nodes(names(1), "//ParameterInfoStruct[starts-with(Name, "
                                                   "'Device.NAT.PortTrigger.') and "
                                                   "Name != 'Device.NAT.PortTrigger.']"),
                      0);
    scenario_end(&s);
}
END_TEST

START_TEST(values_of_this_machine)
{
    scenario_start(&s, "GetParameterValues " DI "UpTime " DI "MemoryStatus. "
                       "Device.Time. Device.IP. Device.Ethernet. Device.DNS.");
    ck_assert_uint_gt(strtoul(scenario_value(&s, values(1), DI "MemoryStatus.Total"), NULL, 10), 0);
    ck_assert_uint_ge(strtoul(scenario_value(&s, values(1), DI "MemoryStatus.Total"), NULL, 10),
                      strtoul(scenario_value(&s, values(1), DI "MemoryStatus.Free"), NULL, 10));
    ck_assert_uint_eq(
        acs_exchange_nodes(values(1),
                           "//ParameterValueStruct[starts-with(Name, 'Device.IP.Interface.') and "
                           "contains(Name, '.IPv4Address.') and Value='127.0.0.1']"),
        1);
    scenario_end(&s);
}
END_TEST

/* A name for all there is, as often as a message has room for: it is gone through a few times. */
START_TEST(R_SEC_08_R_GPV_06_one_name_many_times)
{
    struct buf script = {0};

    buf_puts(&script, "GetParameterValues \"\"\nxml <cwmp:GetParameterValues><ParameterNames>");
    for (int i = 0; i < 20000; i++)
        buf_puts(&script, "<string>Device.</string>");
    buf_puts(&script, "</ParameterNames></cwmp:GetParameterValues>\n"
                      "xml <cwmp:SetParameterAttributes><ParameterList>");
    for (int i = 0; i < 5000; i++)
        buf_printf(&script,
                   "<e><Name>Device.</Name><NotificationChange>1</NotificationChange>"
                   "<Notification>%d</Notification><AccessListChange>1</AccessListChange>"
                   "<AccessList><string>X_00AB12_%d</string></AccessList></e>",
                   i % 2, i);
    buf_puts(&script, "</ParameterList></cwmp:SetParameterAttributes>\n"
                      "SetParameterAttributes Device.=1:Subscriber Device.=0:\n"
                      "GetParameterAttributes Device.Time.NTPServer1");
    scenario_start(&s, buf_text(&script));
    const struct acs_exchange *values[2];
    for (unsigned i = 0; i < 2; i++)
        values[i] = scenario_message(&s, 1, "GetParameterValuesResponse", i + 1);
    ck_assert_uint_eq(acs_exchange_nodes(values[0], "//ParameterValueStruct"),
                      acs_exchange_nodes(values[1], "//ParameterValueStruct"));
    scenario_message(&s, 1, "SetParameterAttributesResponse", 2);
    const struct acs_exchange *attributes =
        scenario_message(&s, 1, "GetParameterAttributesResponse", 1);
    ck_assert_str_eq(scenario_text(&s, attributes, "//Notification"), "0");
    ck_assert_uint_eq(acs_exchange_nodes(attributes, "//AccessList/string"), 0);
    buf_free(&script);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_053_R_GRM_01_methods, 0},
        {T_054_R_GPV_01_R_ARR_04_R_GPV_06_one_some_all, 0},
        {T_055_R_GPV_02_one_bad_name, 0},
        {T_056_R_GPV_02_R_ALS_02_R_ALS_11_names_that_are_none,
         (int)(sizeof(bad_names) / sizeof(bad_names[0]))},
        {T_057_R_GPV_03_empty_table, 0},
        {T_058_R_GPV_04_R_SEC_01_hidden_values, 0},
        {T_059_R_GPN_04_top, 0},
        {T_060_R_GPN_02_R_GPN_03_levels, 0},
        {T_061_R_GPN_05_next_level_of_a_parameter, 0},
        {T_062_R_GPN_06_R_GPN_07_writable, 0},
        {values_of_this_machine, 0},
        {R_SEC_08_R_GPV_06_one_name_many_times, 0},
    };

    return SCENARIO_MAIN("values", 60, tests);
}
