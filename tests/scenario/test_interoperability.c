/* SPDX-License-Identifier: Apache-2.0 */
/* Habits of ACSs in the field, as far as the other scenarios do not have them. */
#include "scenario/scenario.h"

#include "base/buf.h"

#include <string.h>

static struct scenario s;

#define SOAP  "http://schemas.xmlsoap.org/soap/envelope/"
#define ENC   "http://schemas.xmlsoap.org/soap/encoding/"
#define CWMP  "urn:dslforum-org:cwmp-1-2"
#define MAKER "Device.DeviceInfo.Manufacturer"
#define CODE  "Device.DeviceInfo.ProvisioningCode"
#define TIME  "Device.ManagementServer.PeriodicInformTime"

/* One GetParameterValues of the manufacturer, written as nobody would expect. */
static const char *const envelopes[] = {
    /* a byte-order mark; white space before and after */
    ("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8' standalone='yes'?><e:Envelope xmlns:e='" SOAP
     "'> <e:Body> <c:GetParameterValues xmlns:c='" CWMP "'> <ParameterNames> <string>" MAKER
     "</string> </ParameterNames> </c:GetParameterValues> </e:Body> </e:Envelope> "),
    /* no declaration, no Header, CDATA, members called item, a wrong count */
    ("<Envelope xmlns='" SOAP "' xmlns:x='" ENC "'><Body><GetParameterValues xmlns='" CWMP
     "'><ParameterNames xmlns='' x:arrayType='whatever[999]'><item><![CDATA[" MAKER
     "]]></item></ParameterNames></GetParameterValues></Body></Envelope>"),
    /* an empty Header, a prefix of its own for each element, CDATA in pieces, arrayType of none */
    ("<SOAP-ENV:Envelope xmlns:SOAP-ENV='" SOAP "'><a:Header xmlns:a='" SOAP
     "'/><b:Body xmlns:b='" SOAP "' b:encodingStyle='" ENC
     "'><_.-9:GetParameterValues xmlns:_.-9='" CWMP
     "'><ParameterNames><string>Device.<![CDATA[Device]]>Info.Manu&#x66;acturer</string>"
     "</ParameterNames></_.-9:GetParameterValues></b:Body></SOAP-ENV:Envelope>"),
    /* arguments qualified with the namespace of the RPC; schema namespaces of 1999 */
    ("<s:Envelope xmlns:s='" SOAP "' xmlns:xsd='http://www.w3.org/1999/XMLSchema' "
     "xmlns:xsi='http://www.w3.org/1999/XMLSchema-instance'><s:Body><c:GetParameterValues "
     "xmlns:c='" CWMP "'><c:ParameterNames xsi:type='xsd:stringArray'><c:string>" MAKER
     "</c:string></c:ParameterNames></c:GetParameterValues></s:Body></s:Envelope>"),
    /* the namespace with another prefix below; comments and instructions everywhere */
    ("<!-- --><?acs?><s:Envelope xmlns:s='" SOAP "'><!-- --><s:Body><?a b?><c:GetParameterValues "
     "xmlns:c='" CWMP "'><ParameterNames><!-- --><string>" MAKER
     "<!-- --></string><?x?></ParameterNames></c:GetParameterValues></s:Body></s:Envelope><!-- "
     "-->"),
};

START_TEST(T_010_T_012_R_SOP_02_R_SOP_10_R_ARR_02_R_ARR_03_unusual_envelopes)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(), "answer\nenvelope %s\n", envelopes[_i]));
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1), MAKER),
        "Example");
    scenario_end(&s);
}
END_TEST

static const char *const ids[] = {"42", "0", "-1", " 7 ", "9f1c-\xC3\xA4", "a.b:c/d"};

START_TEST(T_008_T_009_R_HDR_01_R_HDR_02_ids)
{
    struct buf script = {0};

    /* InformResponse without the ID, and one with another. */
    buf_puts(&script, "@noid answer\n");
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        buf_printf(&script, "@id=\"%s\" GetRPCMethods\n", ids[i]);
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    for (unsigned i = 0; i < sizeof ids / sizeof ids[0]; i++)
        ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 1, "GetRPCMethodsResponse", i + 1),
                                       "//soap:Header/cwmp:ID"),
                         ids[i]);
    scenario_session(&s, "@id=another answer\nGetRPCMethods");
    scenario_message(&s, 2, "GetRPCMethodsResponse", 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_017_R_CKY_03_R_CKY_05_odd_cookies)
{
    static const char *const kept[] = {"a=1", "b=x=y=", "c=\"in quotes\"", "d=4", "e=5", "f="};
    struct buf script = {0};

    buf_puts(&script,
             "@cookie=\"a=1; SameSite=None; HttpOnly; Priority=High; Partitioned; Version=1; "
             "Comment=\" "
             "@cookie=\"b=x=y=;Path\" @cookie=\"c=\\\"in quotes\\\"; Discard\" "
             "@cookie=\"  d =  4  ;  path=/  ;expires=Wed, 09-Nov-2044 23:12:40 GMT\" "
             "@cookie=\"e=5; Domain=127.0.0.1; Port=\\\"80,8080\\\"\" @cookie=\"f=\" "
             "@cookie=\"=nameless\" @cookie=\";;;\" @cookie=\"g=7; Domain=.com\" answer\n"
             "GetRPCMethods");
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    const char *cookies = acs_exchange_header(scenario_message(&s, 1, "", 1), "Cookie");
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        ck_assert_msg(strstr(cookies, kept[i]) != NULL, "%s is not in %s", kept[i], cookies);
    ck_assert_ptr_null(strstr(cookies, "g=7"));
    scenario_end(&s);
}
END_TEST

/* Every form of a time zone; what is read back is the same instant. */
static const struct {
    const char *set, *read;
} times[] = {
    {"2024-07-01T14:05:09Z", "2024-07-01T14:05:09Z"},
    {"2024-07-01T14:05:09+00:00", "2024-07-01T14:05:09Z"},
    {"2024-07-01T14:05:09-00:00", "2024-07-01T14:05:09Z"},
    {"2024-07-01T14:05:09+05:45", "2024-07-01T08:20:09Z"},
    {"2024-07-01T14:05:09-09:30", "2024-07-01T23:35:09Z"},
    {"2024-07-01T01:00:00+14:00", "2024-06-30T11:00:00Z"},
    {"2024-12-31T23:00:00-12:00", "2025-01-01T11:00:00Z"},
    {"2024-02-29T23:59:59.999+01:00", "2024-02-29T22:59:59Z"},
    {"2024-07-01T14:05:09.123456Z", "2024-07-01T14:05:09Z"},
    {"9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"},
    {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"},
};

START_TEST(T_071_R_TYP_04_R_TYP_05_time_zones)
{
    struct buf script = {0};
    const size_t count = sizeof times / sizeof times[0];

    for (size_t i = 0; i < count; i++)
        buf_printf(&script,
                   "SetParameterValues " TIME "=%s:dateTime\nGetParameterValues " TIME "\n",
                   times[i].set);
    /* A date alone, no separator, an offset without its colon, an offset of nowhere. */
    buf_puts(&script, "SetParameterValues " TIME "=2024-07-01:dateTime\n"
                      "SetParameterValues " TIME "=\"2024-07-01 14:05:09Z\":dateTime\n"
                      "SetParameterValues " TIME "=2024-07-01T14:05:09+0200:dateTime\n"
                      "SetParameterValues " TIME "=2024-07-01T14:05:09+15:00:dateTime\n");
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    for (unsigned i = 0; i < count; i++) {
        const struct acs_exchange *values =
            scenario_message(&s, 1, "GetParameterValuesResponse", i + 1);
        const char *value = scenario_value(&s, values, TIME);

        ck_assert_msg(strncmp(value, times[i].read, strlen(times[i].read) - 1) == 0 &&
                          value[strlen(value) - 1] == 'Z',
                      "%s is read as %s", times[i].set, value);
    }
    for (unsigned i = 1; i <= 4; i++)
        ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", i), TIME),
                          9007);
    scenario_end(&s);
}
END_TEST

#define NOT_ASCII                                                                                  \
    "Z\xC3\xBC"                                                                                    \
    "rich \xE6\x9D\xB1\xE4\xBA\xAC \xF0\x9F\x98\x80 \xC2\x85\xE2\x80\xA8"

static bool is_ascii(const char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text >= 0x80 ||
            ((unsigned char)*text < ' ' && *text != '\n' && *text != '\t'))
            return false;
    return true;
}

START_TEST(T_070_R_TRN_12_text_beyond_ascii)
{
    scenario_start(&s,
                   "SetParameterValues " CODE "=\"" NOT_ASCII "\":string\n"
                   "GetParameterValues " CODE "\n"
                   "xml <cwmp:SetParameterValues><ParameterList><ParameterValueStruct><Name>" CODE
                   "</Name><Value>a&#13;&#10;&#x9;&#x1F600;&#252;</Value></ParameterValueStruct>"
                   "</ParameterList><ParameterKey/></cwmp:SetParameterValues>\n"
                   "GetParameterValues " CODE "\n");
    const struct acs_exchange *raw = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert(is_ascii(raw->body));
    ck_assert_ptr_nonnull(
        strstr(raw->body, "Z&#252;rich &#26481;&#20140; &#128512; &#133;&#8232;"));
    ck_assert_str_eq(scenario_value(&s, raw, CODE), NOT_ASCII);
    const struct acs_exchange *references =
        scenario_message(&s, 1, "GetParameterValuesResponse", 2);
    ck_assert(is_ascii(references->body));
    ck_assert_str_eq(scenario_value(&s, references, CODE), "a\r\n\t\xF0\x9F\x98\x80\xC3\xBC");
    scenario_end(&s);
}
END_TEST

START_TEST(T_067_R_ARR_05_values_without_a_type)
{
    scenario_start(&s,
                   "xml <cwmp:SetParameterValues><ParameterList><ParameterValueStruct>"
                   "<Value>true</Value><Name>Device.ManagementServer.PeriodicInformEnable</Name>"
                   "</ParameterValueStruct><item><Name>"
                   "Device.ManagementServer.PeriodicInformInterval</Name><Value>3600</Value>"
                   "</item></ParameterList></cwmp:SetParameterValues>\n");
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.PeriodicInformInterval"), "3600");
    ck_assert_ptr_null(acs_find(s.acs, 1, "Fault", 1));
    scenario_end(&s);
}
END_TEST

START_TEST(T_013_R_TRN_14_messages_of_five_megabytes)
{
    scenario_start(&s, "@pad=5000000 answer\n@pad=5000000 @chunked GetRPCMethods\n"
                       "@pad=5000000 @close GetRPCMethods");
    ck_assert_uint_ge(acs_exchange_at(s.acs, 0)->answer_size, 5000000);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 2);
    scenario_end(&s);
}
END_TEST

#define ROWS      1400 /* each is on the disk before it is answered: that takes its time */
#define MAPPING   "Device.NAT.PortMapping."
#define LONG_TEXT 256

/* The same with what the CPE sends: nothing but memory bounds it (R-SOP-06). */
START_TEST(T_014_R_GPV_09_R_SOP_06_an_answer_of_five_megabytes)
{
    struct buf script = {0}, text = {0};

    for (unsigned i = 0; i < LONG_TEXT; i++)
        buf_putc(&text, '&'); /* five characters of a message */
    for (unsigned i = 0; i < ROWS; i++)
        buf_puts(&script, "AddObject " MAPPING "\n");
    buf_puts(&script, "SetParameterValues");
    for (unsigned i = 1; i <= ROWS; i++)
        buf_printf(&script, " " MAPPING "%u.Description=%s " MAPPING "%u.InternalClient=%s", i,
                   buf_text(&text), i, buf_text(&text));
    buf_puts(&script, "\nGetParameterValues \"\"");
    scenario_acs(&s, NULL);
    scenario_queue(&s, buf_text(&script));
    buf_free(&script);
    buf_free(&text);
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_many(&s, ROWS);
    scenario_wait(&s, 1);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_uint_gt(values->body_size, 5000000);
    ck_assert_ptr_nonnull(
        scenario_value(&s, values, arena_printf(s.arena, MAPPING "%u.Enable", ROWS)));
    scenario_end(&s);
}
END_TEST

START_TEST(T_059_T_060_R_GPN_04_the_empty_path)
{
    scenario_start(&s, "GetParameterNames \"\" 0\nGetParameterNames \"\" 1\n"
                       "xml <cwmp:GetParameterNames><ParameterPath/><NextLevel>true</NextLevel>"
                       "</cwmp:GetParameterNames>\n"
                       "GetParameterNames Device. 0\nGetParameterAttributes \"\"\n"
                       "xml <cwmp:GetParameterValues><ParameterNames><string/></ParameterNames>"
                       "</cwmp:GetParameterValues>");
    const struct acs_exchange *all = scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    const struct acs_exchange *below = scenario_message(&s, 1, "GetParameterNamesResponse", 4);
    ck_assert_uint_gt(acs_exchange_nodes(all, "//ParameterInfoStruct"), 300);
    ck_assert_uint_eq(acs_exchange_nodes(all, "//ParameterInfoStruct"),
                      acs_exchange_nodes(below, "//ParameterInfoStruct"));
    for (unsigned i = 2; i <= 3; i++)
        ck_assert_uint_eq(
            acs_exchange_nodes(scenario_message(&s, 1, "GetParameterNamesResponse", i),
                               "//ParameterInfoStruct"),
            1);
    size_t parameters = acs_exchange_nodes(
        all, "//ParameterInfoStruct[substring(Name, string-length(Name)) != '.']");
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, 1, "GetParameterAttributesResponse", 1),
                           "//ParameterAttributeStruct"),
        parameters);
    ck_assert_uint_eq(acs_exchange_nodes(scenario_message(&s, 1, "GetParameterValuesResponse", 1),
                                         "//ParameterValueStruct"),
                      parameters);
    scenario_end(&s);
}
END_TEST

START_TEST(T_007_T_016_R_TRN_08_R_TRN_24_empty_200_and_close_each_time)
{
    scenario_start(&s, "session @close\nanswer\nGetRPCMethods\nempty200");
    ck_assert_uint_eq(acs_exchange_count(s.acs), 3);
    ck_assert_uint_eq(acs_connection_count(s.acs), 3);
    scenario_end(&s);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {T_010_T_012_R_SOP_02_R_SOP_10_R_ARR_02_R_ARR_03_unusual_envelopes, COUNT(envelopes)},
        {T_008_T_009_R_HDR_01_R_HDR_02_ids, 0},
        {T_017_R_CKY_03_R_CKY_05_odd_cookies, 0},
        {T_071_R_TYP_04_R_TYP_05_time_zones, 0},
        {T_070_R_TRN_12_text_beyond_ascii, 0},
        {T_067_R_ARR_05_values_without_a_type, 0},
        {T_013_R_TRN_14_messages_of_five_megabytes, 0},
        {T_014_R_GPV_09_R_SOP_06_an_answer_of_five_megabytes, 0},
        {T_059_T_060_R_GPN_04_the_empty_path, 0},
        {T_007_T_016_R_TRN_08_R_TRN_24_empty_200_and_close_each_time, 0},
    };

    return SCENARIO_MAIN("interoperability", 60, tests);
}
