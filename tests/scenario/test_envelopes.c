/* SPDX-License-Identifier: Apache-2.0 */
/* How the daemon reads and writes SOAP: headers, names, framing, sizes, what is refused. */
#include "scenario/scenario.h"

#include "base/buf.h"

#include <string.h>

static struct scenario s;

START_TEST(T_008_R_HDR_01_id_is_repeated_exactly)
{
    scenario_start(&s, "@id=abc<&> GetRPCMethods");
    const struct acs_exchange *response = scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    ck_assert_str_eq(scenario_text(&s, response, "//soap:Header/cwmp:ID"), "abc<&>");
    ck_assert_str_eq(scenario_text(&s, response, "//soap:Header/cwmp:ID/@soap:mustUnderstand"),
                     "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_008_R_HDR_01_id_is_repeated_in_a_fault)
{
    scenario_start(&s, "@id=\" x \" GetParameterValues Device.Nothing");
    const struct acs_exchange *fault = scenario_message(&s, 1, "Fault", 1);
    ck_assert_str_eq(scenario_text(&s, fault, "//soap:Header/cwmp:ID"), " x ");
    scenario_end(&s);
}
END_TEST

START_TEST(T_009_R_HDR_01_no_id_no_id)
{
    scenario_start(&s, "@noid GetRPCMethods");
    const struct acs_exchange *response = scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(response, "//cwmp:ID"), 0);
    scenario_end(&s);
}
END_TEST

START_TEST(T_010_R_SOP_02_prefixes_are_free)
{
    scenario_start(&s, "@prefixes answer\n"
                       "@prefixes GetParameterValues Device.DeviceInfo.Manufacturer\n"
                       "@default GetParameterValues Device.DeviceInfo.ProductClass\n"
                       "@default SetParameterValues "
                       "Device.DeviceInfo.ProvisioningCode=x:string key=k");
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1),
                                    "Device.DeviceInfo.Manufacturer"),
                     "Example");
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 2),
                                    "Device.DeviceInfo.ProductClass"),
                     "GW1");
    scenario_message(&s, 1, "SetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "x");
    scenario_end(&s);
}
END_TEST

START_TEST(T_011_R_SOP_11_unknown_header_entries)
{
    scenario_start(&s, "@unknown=1 GetRPCMethods\n"
                       "@unknown=0 GetRPCMethods\n"
                       "@unknown=none GetRPCMethods");
    const struct acs_exchange *fault = scenario_message(&s, 1, "Fault", 1);
    const char *code = scenario_text(&s, fault, "//soap:Fault/faultcode");
    const char *colon = strchr(code, ':');
    ck_assert_str_eq(colon != NULL ? colon + 1 : code, "MustUnderstand");
    scenario_message(&s, 1, "GetRPCMethodsResponse", 2);
    scenario_end(&s);
}
END_TEST

START_TEST(T_012_R_SOP_07_what_is_unknown_is_ignored)
{
    scenario_start(&s, "xml <cwmp:GetParameterNames a=\"b\"><!-- a comment --><?target and data?>"
                       "<Unknown>x<Deeper/></Unknown><ParameterPath>Device.<!-- c -->DeviceInfo."
                       "</ParameterPath><NextLevel c=\"d\">1</NextLevel></cwmp:GetParameterNames>");
    const struct acs_exchange *names = scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    ck_assert_uint_gt(acs_exchange_nodes(names, "//ParameterInfoStruct"), 5);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SOP_08_R_ARR_02_R_ARR_03_order_counts_and_member_names_are_hints)
{
    scenario_start(&s, "xml <cwmp:GetParameterNames><NextLevel>1</NextLevel><ParameterPath>Device."
                       "</ParameterPath></cwmp:GetParameterNames>\n"
                       "xml <cwmp:GetParameterValues><ParameterNames "
                       "soap-enc:arrayType=\"xsd:string[7]\"><item>Device.DeviceInfo.Manufacturer"
                       "</item></ParameterNames></cwmp:GetParameterValues>\n"
                       "xml <cwmp:GetParameterValues><ParameterNames><string>"
                       "Device.DeviceInfo.Manufacturer</string></ParameterNames>"
                       "</cwmp:GetParameterValues>");
    scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    for (unsigned i = 1; i <= 2; i++)
        ck_assert_str_eq(scenario_value(&s,
                                        scenario_message(&s, 1, "GetParameterValuesResponse", i),
                                        "Device.DeviceInfo.Manufacturer"),
                         "Example");
    scenario_end(&s);
}
END_TEST

START_TEST(T_013_R_SOP_06_request_of_32768_bytes)
{
    struct buf script = {0};

    buf_puts(&script, "@pad=32768 GetRPCMethods\nGetParameterValues");
    for (int i = 0; i < 600; i++)
        buf_puts(&script, " Device.ManagementServer.ParameterKey");
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    ck_assert_uint_ge(acs_exchange_at(s.acs, 1)->answer_size, 32768);
    ck_assert_uint_ge(acs_exchange_at(s.acs, 2)->answer_size, 30000);
    scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_014_R_GPV_09_response_of_over_a_megabyte)
{
    struct buf script = {0};

    /* Entries are added until the tree is that large: one kind of table suffices. */
    for (int i = 0; i < 700; i++)
        buf_puts(&script, "AddObject Device.NAT.PortMapping.\n");
    buf_puts(&script, "GetParameterValues \"\"");
    scenario_acs(&s, NULL);
    scenario_queue(&s, buf_text(&script));
    buf_free(&script);
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_many(&s, 700);
    scenario_wait(&s, 1);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_uint_gt(values->body_size, 1 << 20);
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.Manufacturer"), "Example");
    ck_assert_ptr_nonnull(scenario_value(&s, values, "Device.NAT.PortMapping.700.Enable"));
    scenario_end(&s);
}
END_TEST

START_TEST(T_015_R_TRN_10_chunked_answers)
{
    scenario_start(&s, "session @chunked\nGetParameterNames Device. 0");
    scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_049_R_FEN_06_R_FEN_05_R_RPC_01_unknown_method)
{
    scenario_start(&s, "Foo A=1\nGetRPCMethods");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9000);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    scenario_end(&s);
}
END_TEST

/* Requests whose arguments are missing or not of their type. */
static const char *const incomplete[] = {
    "GetParameterNames2 X=1",
    "xml <cwmp:GetParameterNames><ParameterPath>Device.</ParameterPath></cwmp:GetParameterNames>",
    "xml <cwmp:GetParameterNames><ParameterPath>Device.</ParameterPath><NextLevel>maybe"
    "</NextLevel></cwmp:GetParameterNames>",
    "xml <cwmp:ScheduleInform><CommandKey>k</CommandKey></cwmp:ScheduleInform>",
    "xml <cwmp:ScheduleInform><DelaySeconds>soon</DelaySeconds><CommandKey/></cwmp:ScheduleInform>",
    "xml <cwmp:SetParameterAttributes><ParameterList><SetParameterAttributesStruct>"
    "<Name>Device.DeviceInfo.ProvisioningCode</Name><NotificationChange>x</NotificationChange>"
    "<Notification>1</Notification><AccessListChange>0</AccessListChange><AccessList/>"
    "</SetParameterAttributesStruct></ParameterList></cwmp:SetParameterAttributes>",
};

START_TEST(T_050_R_FEN_07_R_RPC_02_missing_arguments)
{
    scenario_start(&s, incomplete[_i]);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), _i == 0 ? 9000 : 9003);
    scenario_end(&s);
}
END_TEST

/* Answers that no CPE can work with: the session fails, the next one comes by the retry policy. */
static const char *const hopeless[] = {
    "answer\n@malformed GetRPCMethods",
    "answer\n@doctype GetRPCMethods",
    "answer\nenvelope this is not XML",
    "answer\nenvelope <x/>",
    "answer\nenvelope <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>",
    ("answer\nenvelope <s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body/>"
     "</s:Envelope>"),
    "@malformed answer",
    "@doctype answer",
    "@truncate answer",
};

START_TEST(T_051_T_052_R_FEN_07_R_SEC_08_R_SOP_09_hopeless_answers)
{
    scenario_start(&s, "SetParameterValues "
                       "Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "
                       "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt");
    scenario_queue(&s, hopeless[_i]);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_ne(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_08_deep_nesting_is_refused)
{
    struct buf script = {0};

    buf_puts(&script, "answer\nxml <cwmp:GetRPCMethods>");
    for (int i = 0; i < 20000; i++)
        buf_puts(&script, "<a>");
    for (int i = 0; i < 20000; i++)
        buf_puts(&script, "</a>");
    buf_puts(&script, "</cwmp:GetRPCMethods>");
    scenario_start(&s, "SetParameterValues "
                       "Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "
                       "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt");
    scenario_queue(&s, buf_text(&script));
    buf_free(&script);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_ne(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    scenario_end(&s);
}
END_TEST

START_TEST(R_TRN_14_endless_body_is_cut_off)
{
    scenario_start(&s, "SetParameterValues "
                       "Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "
                       "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt");
    scenario_queue(&s, "answer\n@pad=100000000 GetRPCMethods");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_ne(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    scenario_end(&s);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {T_008_R_HDR_01_id_is_repeated_exactly, 0},
        {T_008_R_HDR_01_id_is_repeated_in_a_fault, 0},
        {T_009_R_HDR_01_no_id_no_id, 0},
        {T_010_R_SOP_02_prefixes_are_free, 0},
        {T_011_R_SOP_11_unknown_header_entries, 0},
        {T_012_R_SOP_07_what_is_unknown_is_ignored, 0},
        {R_SOP_08_R_ARR_02_R_ARR_03_order_counts_and_member_names_are_hints, 0},
        {T_013_R_SOP_06_request_of_32768_bytes, 0},
        {T_014_R_GPV_09_response_of_over_a_megabyte, 0},
        {T_015_R_TRN_10_chunked_answers, 0},
        {T_049_R_FEN_06_R_FEN_05_R_RPC_01_unknown_method, 0},
        {T_050_R_FEN_07_R_RPC_02_missing_arguments, COUNT(incomplete)},
        {T_051_T_052_R_FEN_07_R_SEC_08_R_SOP_09_hopeless_answers, COUNT(hopeless)},
        {R_SEC_08_deep_nesting_is_refused, 0},
        {R_TRN_14_endless_body_is_cut_off, 0},
    };

    return SCENARIO_MAIN("envelopes", 120, tests);
}
