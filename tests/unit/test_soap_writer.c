/* SPDX-License-Identifier: Apache-2.0 */
/* The writer: each piece as text, and whole envelopes read back. */
#include "base/mem.h"
#include "soap/reader.h"
#include "soap/writer.h"
#include "support/unit.h"

#include <string.h>

static struct buf out;

static void set_up(void)
{
    out = (struct buf){0};
}

static void tear_down(void)
{
    buf_free(&out);
}

static void wrote(const char *expected)
{
    ck_assert_str_eq(buf_text(&out), expected);
    ck_assert_uint_eq(strlen(expected), out.length);
    buf_clear(&out);
}

/* ---- Text ---------------------------------------------------------------------------- */

/* R-TRN-12; characters that XML cannot hold, and bytes that are no UTF-8, become U+FFFD. */
static const struct {
    const char *text;
    const char *written;
} texts[] = {
    {"", ""},
    {"plain text ~", "plain text ~"},
    {"<a b=\"c\" d='e'>&amp;", "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;"},
    {"tab\tline\n", "tab\tline\n"},
    {"\r\n", "&#13;\n"},
    {"\x7F", "&#127;"},
    {"\xC2\x80", "&#128;"},
    {"caf\xC3\xA9", "caf&#233;"},
    {"\xE2\x82\xAC", "&#8364;"},
    {"\xED\x9F\xBF\xEE\x80\x80", "&#55295;&#57344;"},
    {"\xF0\x9F\x98\x80", "&#128512;"},
    {"\xF4\x8F\xBF\xBF", "&#1114111;"},
    {"\x01\x1F", "&#65533;&#65533;"},
    {"\xEF\xBF\xBE\xEF\xBF\xBD", "&#65533;&#65533;"}, /* U+FFFE, U+FFFD */
    {"\xED\xA0\x80z", "&#65533;z"},                   /* half a surrogate pair */
    {"\xF4\x90\x80\x80z", "&#65533;z"},               /* above U+10FFFF */
    {"\xC0\xAFz", "&#65533;&#65533;z"},               /* overlong */
    {"\xE0\x80\xAFz", "&#65533;z"},
    {"\xF0\x80\x80\xAFz", "&#65533;z"},
    {"\x80z", "&#65533;z"},
    {"\xFFz", "&#65533;z"},
    {"\xE2\x82", "&#65533;&#65533;"}, /* cut off */
    {"\xE2\x82<", "&#65533;&#65533;&lt;"},
};

START_TEST(escapes_text)
{
    soap_text(&out, texts[_i].text);
    wrote(texts[_i].written);
}
END_TEST

START_TEST(writes_elements)
{
    soap_element(&out, "Name", "a<b");
    wrote("<Name>a&lt;b</Name>");
    soap_element(&out, "Name", "");
    wrote("<Name></Name>");
    soap_element_unsigned(&out, "Count", 0);
    wrote("<Count>0</Count>");
    soap_element_unsigned(&out, "Count", UINT64_MAX);
    wrote("<Count>18446744073709551615</Count>");
    soap_rpc_open(&out, "Inform");
    soap_rpc_close(&out, "Inform");
    wrote("<cwmp:Inform></cwmp:Inform>");
}
END_TEST

/* ---- Values -------------------------------------------------------------------------- */

static void value_is(struct value value, const char *expected)
{
    soap_value(&out, &value);
    wrote(expected);
}

/* R-ARR-04 */
START_TEST(writes_values)
{
    static const uint8_t bytes[] = {0x00, 0xAB, 0xFF};
    value_is((struct value){.type = CWMP_TYPE_STRING, .string = " <\xC3\xA9> "},
             "<Value xsi:type=\"xsd:string\"> &lt;&#233;&gt; </Value>");
    value_is((struct value){.type = CWMP_TYPE_STRING, .string = ""},
             "<Value xsi:type=\"xsd:string\"></Value>");
    value_is((struct value){.type = CWMP_TYPE_INT, .integer = INT32_MIN},
             "<Value xsi:type=\"xsd:int\">-2147483648</Value>");
    value_is((struct value){.type = CWMP_TYPE_UNSIGNED_INT, .unsigned_ = UINT32_MAX},
             "<Value xsi:type=\"xsd:unsignedInt\">4294967295</Value>");
    value_is((struct value){.type = CWMP_TYPE_LONG, .integer = INT64_MIN},
             "<Value xsi:type=\"xsd:long\">-9223372036854775808</Value>");
    value_is((struct value){.type = CWMP_TYPE_UNSIGNED_LONG, .unsigned_ = UINT64_MAX},
             "<Value xsi:type=\"xsd:unsignedLong\">18446744073709551615</Value>");
    value_is((struct value){.type = CWMP_TYPE_BASE64, .bytes = {bytes, sizeof bytes}},
             "<Value xsi:type=\"xsd:base64Binary\">AKv/</Value>");
    value_is((struct value){.type = CWMP_TYPE_HEX_BINARY, .bytes = {bytes, sizeof bytes}},
             "<Value xsi:type=\"xsd:hexBinary\">00ABFF</Value>");
    value_is((struct value){.type = CWMP_TYPE_DATE_TIME, .time = {.seconds = CWMP_TIME_UNKNOWN}},
             "<Value xsi:type=\"xsd:dateTime\">0001-01-01T00:00:00Z</Value>");
    value_is((struct value){.type = CWMP_TYPE_DECIMAL, .string = "-1.50"},
             "<Value xsi:type=\"xsd:decimal\">-1.50</Value>");
}
END_TEST

/* R-TYP-03: one of the two forms, and always the same. */
START_TEST(writes_booleans)
{
    struct value yes = {.type = CWMP_TYPE_BOOLEAN, .boolean = true};
    struct value no = {.type = CWMP_TYPE_BOOLEAN, .boolean = false};
    soap_value(&out, &yes);
    soap_value(&out, &no);
    ck_assert(strcmp(buf_text(&out), "<Value xsi:type=\"xsd:boolean\">true</Value>"
                                     "<Value xsi:type=\"xsd:boolean\">false</Value>") == 0 ||
              strcmp(buf_text(&out), "<Value xsi:type=\"xsd:boolean\">1</Value>"
                                     "<Value xsi:type=\"xsd:boolean\">0</Value>") == 0);
}
END_TEST

/* ---- Arrays -------------------------------------------------------------------------- */

/* R-ARR-01, R-ARR-02 */
START_TEST(writes_arrays)
{
    struct soap_array empty = soap_array_open(&out, "Event", "cwmp:EventStruct");
    soap_array_close(&out, empty, "Event", 0);
    wrote("<Event soap-enc:arrayType=\"cwmp:EventStruct[0]\"></Event>");
    struct soap_array outer = soap_array_open(&out, "L", "xsd:string");
    for (int i = 0; i < 12; i++) {
        struct soap_array inner = soap_array_open(&out, "I", "xsd:string");
        soap_element(&out, "string", "x");
        soap_array_close(&out, inner, "I", 1);
    }
    soap_array_close(&out, outer, "L", 12);
    ck_assert(strncmp(buf_text(&out),
                      "<L soap-enc:arrayType=\"xsd:string[12]\">"
                      "<I soap-enc:arrayType=\"xsd:string[1]\"><string>x</string></I><I",
                      strlen("<L soap-enc:arrayType=\"xsd:string[12]\">"
                             "<I soap-enc:arrayType=\"xsd:string[1]\"><string>x</string></I><I")) ==
              0);
    ck_assert(strcmp(buf_text(&out) + out.length - strlen("</I></L>"), "</I></L>") == 0);
}
END_TEST

/* ---- Envelopes ----------------------------------------------------------------------- */

static void read_back(struct soap_message *message, struct arena *arena)
{
    struct soap_limits limits = soap_limits_default();
    struct cwmp_error error = {0};
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    soap_reader_feed(reader, out.data, out.length);
    ck_assert_msg(soap_reader_finish(reader, message, &error) == CWMP_OK, "%s", error.text);
    soap_reader_free(reader);
}

START_TEST(writes_envelopes)
{
    struct arena *arena = arena_new();
    struct soap_message message;
    struct soap_header header = {
        .version = SOAP_CWMP_1_1, .id = " a<&>\xC3\xA9 ", .supported_versions = "1.0,1.1"};
    soap_envelope_open(&out, &header);
    soap_rpc_open(&out, "X");
    soap_element(&out, "A", "\t\r\n \xF0\x9F\x98\x80");
    soap_rpc_close(&out, "X");
    soap_envelope_close(&out);
    ck_assert_ptr_nonnull(strstr(out.data, "<cwmp:ID soap-env:mustUnderstand=\"1\">"));
    ck_assert_ptr_nonnull(strstr(out.data, "<cwmp:SupportedCWMPVersions "
                                           "soap-env:mustUnderstand=\"0\">1.0,1.1</"));
    read_back(&message, arena);
    ck_assert_str_eq(message.id, " a<&>\xC3\xA9 ");
    ck_assert_int_eq(message.version, SOAP_CWMP_1_1);
    ck_assert_str_eq(message.rpc->name, "X");
    ck_assert_str_eq(message.rpc->ns, "urn:dslforum-org:cwmp-1-1");
    ck_assert_str_eq(message.rpc->child->ns, ""); /* R-SOP-03 */
    ck_assert_str_eq(message.rpc->child->text, "\t\r\n \xF0\x9F\x98\x80");
    arena_free(arena);
}
END_TEST

/* R-HDR-01 */
START_TEST(leaves_an_empty_header_out)
{
    struct soap_header header = {.version = SOAP_CWMP_1_4};
    soap_envelope_open(&out, &header);
    ck_assert_ptr_null(strstr(out.data, "Header"));
    ck_assert_ptr_nonnull(strstr(out.data, "xmlns:cwmp=\"urn:dslforum-org:cwmp-1-2\""));
}
END_TEST

/* ---- Faults -------------------------------------------------------------------------- */

/* R-FEN-01 to R-FEN-03 */
START_TEST(writes_faults)
{
    struct cwmp_error error = {.code = CWMP_FAULT_METHOD_NOT_SUPPORTED};
    soap_fault_write(&out, &error, NULL);
    wrote("<soap-env:Fault><faultcode>soap-env:Server</faultcode>"
          "<faultstring>CWMP fault</faultstring><detail><cwmp:Fault><FaultCode>9000</FaultCode>"
          "</cwmp:Fault></detail></soap-env:Fault>");
    struct soap_parameter_fault second = {
        .name = "Device.B", .error = {.code = CWMP_FAULT_NOT_WRITABLE, .text = "read-only"}};
    struct soap_parameter_fault first = {.name = "Device.A<",
                                         .error = {.code = CWMP_FAULT_INVALID_PARAMETER_VALUE},
                                         .next = &second};
    cwmp_fail(&error, CWMP_FAULT_INVALID_ARGUMENTS, "two & more");
    soap_fault_write(&out, &error, &first);
    wrote("<soap-env:Fault><faultcode>soap-env:Client</faultcode>"
          "<faultstring>CWMP fault</faultstring><detail><cwmp:Fault><FaultCode>9003</FaultCode>"
          "<FaultString>two &amp; more</FaultString>"
          "<SetParameterValuesFault><ParameterName>Device.A&lt;</ParameterName>"
          "<FaultCode>9007</FaultCode></SetParameterValuesFault>"
          "<SetParameterValuesFault><ParameterName>Device.B</ParameterName>"
          "<FaultCode>9008</FaultCode><FaultString>read-only</FaultString>"
          "</SetParameterValuesFault></cwmp:Fault></detail></soap-env:Fault>");
}
END_TEST

/* R-FEN-02: who is at fault, by the code. */
static const struct {
    enum cwmp_fault code;
    const char *side;
} sides[] = {
    {CWMP_FAULT_METHOD_NOT_SUPPORTED, "Server"},   {CWMP_FAULT_REQUEST_DENIED, "Server"},
    {CWMP_FAULT_INTERNAL_ERROR, "Server"},         {CWMP_FAULT_INVALID_ARGUMENTS, "Client"},
    {CWMP_FAULT_RESOURCES_EXCEEDED, "Server"},     {CWMP_FAULT_INVALID_PARAMETER_NAME, "Client"},
    {CWMP_FAULT_INVALID_PARAMETER_TYPE, "Client"}, {CWMP_FAULT_INVALID_PARAMETER_VALUE, "Client"},
    {CWMP_FAULT_NOT_WRITABLE, "Client"},           {CWMP_FAULT_NOTIFICATION_REJECTED, "Server"},
    {CWMP_FAULT_DOWNLOAD_FAILURE, "Server"},       {CWMP_FAULT_UPLOAD_FAILURE, "Server"},
    {CWMP_FAULT_SERVER_AUTHENTICATION, "Server"},  {CWMP_FAULT_PROTOCOL_NOT_SUPPORTED, "Server"},
    {CWMP_FAULT_CANCEL_NOT_PERMITTED, "Client"},
};

START_TEST(tells_whose_fault_it_is)
{
    struct arena *arena = arena_new();
    struct soap_message message;
    struct soap_header header = {.version = SOAP_CWMP_1_4};
    struct cwmp_error error = {.code = sides[_i].code, .text = "why"};
    soap_envelope_open(&out, &header);
    soap_fault_write(&out, &error, NULL);
    soap_envelope_close(&out);
    read_back(&message, arena);
    ck_assert_str_eq(message.fault->code, sides[_i].side);
    ck_assert_uint_eq(message.fault->cwmp_code, sides[_i].code);
    ck_assert_str_eq(message.fault->text, "why");
    arena_free(arena);
}
END_TEST

/* R-SOP-11 */
START_TEST(writes_the_must_understand_fault)
{
    struct arena *arena = arena_new();
    struct soap_message message;
    struct soap_header header = {.version = SOAP_CWMP_1_4, .id = "1"};
    soap_envelope_open(&out, &header);
    soap_fault_must_understand(&out, "Foo");
    soap_envelope_close(&out);
    read_back(&message, arena);
    ck_assert_str_eq(message.fault->code, "MustUnderstand");
    ck_assert_uint_eq(message.fault->cwmp_code, 0);
    ck_assert_ptr_nonnull(strstr(message.fault->text, "Foo"));
    arena_free(arena);
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("soap_writer");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_loop_test(cases, escapes_text, 0, sizeof texts / sizeof texts[0]);
    tcase_add_test(cases, writes_elements);
    tcase_add_test(cases, writes_values);
    tcase_add_test(cases, writes_booleans);
    tcase_add_test(cases, writes_arrays);
    tcase_add_test(cases, writes_envelopes);
    tcase_add_test(cases, leaves_an_empty_header_out);
    tcase_add_test(cases, writes_faults);
    tcase_add_loop_test(cases, tells_whose_fault_it_is, 0, sizeof sides / sizeof sides[0]);
    tcase_add_test(cases, writes_the_must_understand_fault);
    Suite *suite = suite_create("soap_writer");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
