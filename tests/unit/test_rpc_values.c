/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterValues and SetParameterValues. */
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

/* ---- GetParameterValues -------------------------------------------------------------- */

static void get(const char *names)
{
    char body[2048];
    snprintf(body, sizeof body,
             "<c:GetParameterValues><ParameterNames>%s</ParameterNames></c:GetParameterValues>",
             names);
    rpc_ask(&cpe, body);
}

static void value_is(const char *name, const char *type, const char *text)
{
    const struct soap_node *member = rpc_member(&cpe, "ParameterList", name);
    ck_assert_msg(member != NULL, "no %s in %s", name, buf_text(&cpe.out));
    const struct soap_node *value = soap_child(member, "Value");
    ck_assert_str_eq(value->xsi_type, type);
    ck_assert_str_eq(value->text, text);
}

/* R-GPV-06, R-ARR-04, T-054 */
START_TEST(gets_every_type)
{
    get("<string>Test.Types.</string>");
    rpc_answered(&cpe, "GetParameterValuesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 20);
    value_is("Test.Types.String", "string", "text");
    value_is("Test.Types.Int", "int", "-1");
    value_is("Test.Types.UnsignedInt", "unsignedInt", "4294967295");
    value_is("Test.Types.Long", "long", "-5");
    value_is("Test.Types.UnsignedLong", "unsignedLong", "18446744073709551615");
    value_is("Test.Types.DateTime", "dateTime", "0001-01-01T00:00:00Z");
    value_is("Test.Types.Base64", "base64Binary", "AAEC");
    value_is("Test.Types.HexBinary", "hexBinary", "00FF");
    value_is("Test.Types.Decimal", "decimal", "0.5");
    value_is("Test.Types.Choice", "string", "Green");
    value_is("Test.Types.Strings", "string", "one,two");
    value_is("Test.Types.Numbers", "string", "");
    const struct soap_node *truth = rpc_member(&cpe, "ParameterList", "Test.Types.Boolean");
    ck_assert_str_eq(soap_child(truth, "Value")->xsi_type, "boolean");
}
END_TEST

/* R-GPV-01: a full name, a partial path, the whole model. */
START_TEST(gets_what_a_name_covers)
{
    get("<string>Test.Types.String</string>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    value_is("Test.Types.String", "string", "text");
    get("<string>Test.Lamp.</string>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 2);
    get("<string>Test.Lamp.1.</string>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    get("<string>Test.</string>");
    size_t all = rpc_count(&cpe, "ParameterList");
    ck_assert_uint_gt(all, 40);
    get("<string></string>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), all);
    value_is("Test.Lamp.2.Bright", "boolean",
             soap_child(rpc_member(&cpe, "ParameterList", "Test.Lamp.1.Bright"), "Value")->text);
}
END_TEST

/* R-GPV-03, R-ARR-02 */
START_TEST(gets_nothing_from_what_is_empty)
{
    get("<string>Test.Empty.</string><string>Test.Rule.</string>");
    rpc_answered(&cpe, "GetParameterValuesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 0);
    get("");
    rpc_answered(&cpe, "GetParameterValuesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 0);
}
END_TEST

/* R-GPV-02, T-055, T-056: one bad name spoils the call. */
START_TEST(refuses_bad_names)
{
    static const char *const bad[] = {
        "Test.Types",         "Test.Types.String.", "Test.Nothing",   "Nothing.",
        "Test.Rule.1.Enable", "Test.Lamp.3.",       "Test.Lamp.01.",  "test.Types.",
        " Test.Types.",       "Test.*.Bright",      "Test.Lamp.[a].", "Test..",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char names[256];
        snprintf(names, sizeof names, "<string>Test.Types.String</string><string>%s</string>",
                 bad[i]);
        get(names);
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
        ck_assert_str_eq(cpe.answer.fault->code, "Client");
    }
}
END_TEST

/* R-GPV-06: what several names cover is in the answer once; the names are still checked. */
START_TEST(gets_each_parameter_once)
{
    get("<string>Test.Lamp.1.Bright</string><string>Test.Lamp.1.Bright</string>"
        "<string>Test.Lamp.</string><string>Test.Lamp.2.</string>"
        "<string>Test.Types.String</string><string>Test.Lamp.</string>");
    rpc_answered(&cpe, "GetParameterValuesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 3);
    get("<string></string><string>Test.Nothing</string>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
}
END_TEST

/* R-GPV-09, R-SOP-06, T-014: an answer of more than a mebibyte. */
START_TEST(gets_as_much_as_there_is)
{
    enum { TABLES = 4, ROWS = 2500 };
    struct cwmp_error error = {0};
    uint32_t instance;
    struct model_transaction *transaction = model_begin(cpe.model, MODEL_ORIGIN_ACS);
    for (int i = 0; i < TABLES; i++) {
        char table[64];
        ck_assert_int_eq(model_add_object(transaction, "Test.Rule.", &instance, &error), CWMP_OK);
        snprintf(table, sizeof table, "Test.Rule.%u.Match.", instance);
        for (int j = 0; j < ROWS; j++)
            ck_assert_int_eq(model_add_object(transaction, table, &instance, &error), CWMP_OK);
    }
    ck_assert_int_eq(model_commit(transaction, cpe.arena, NULL, &error), CWMP_OK);
    get("<string>Test.Rule.1.Match.</string><string>Test.Rule.2.Match.</string>"
        "<string>Test.Rule.3.Match.</string><string>Test.Rule.4.Match.</string>");
    rpc_answered(&cpe, "GetParameterValuesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), TABLES * ROWS);
    ck_assert_uint_gt(cpe.out.length, 1048576);
}
END_TEST

/* R-GPV-04, T-058 */
START_TEST(hides_secrets)
{
    rpc_ask(&cpe, "<c:SetParameterValues><ParameterList>"
                  "<ParameterValueStruct><Name>Test.Management.Password</Name>"
                  "<Value xsi:type='xsd:string'>secret</Value></ParameterValueStruct>"
                  "</ParameterList><ParameterKey/></c:SetParameterValues>");
    rpc_answered(&cpe, "SetParameterValuesResponse");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.Password"), "secret");
    get("<string>Test.Management.</string>");
    value_is("Test.Management.Password", "string", "");
    value_is("Test.Management.Old", "string", "");
}
END_TEST

/* R-ARR-03: the member's element name and the count do not matter. */
START_TEST(takes_any_member_name)
{
    rpc_ask(&cpe, "<c:GetParameterValues><ParameterNames e:arrayType='xsd:string[7]'>"
                  "<item>Test.Types.String</item></ParameterNames></c:GetParameterValues>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
}
END_TEST

START_TEST(wants_the_names)
{
    rpc_ask(&cpe, "<c:GetParameterValues/>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "ParameterNames"));
}
END_TEST

/* ---- SetParameterValues -------------------------------------------------------------- */

static struct buf entries;

static void entry(const char *name, const char *type, const char *text)
{
    buf_printf(&entries, "<ParameterValueStruct><Name>%s</Name>", name);
    if (type) {
        buf_printf(&entries, "<Value xsi:type='xsd:%s'>%s</Value>", type, text);
    } else {
        buf_printf(&entries, "<Value>%s</Value>", text);
    }
    buf_puts(&entries, "</ParameterValueStruct>");
}

static void set(const char *key)
{
    struct buf body = {0};
    buf_printf(&body,
               "<c:SetParameterValues><ParameterList>%s</ParameterList>"
               "<ParameterKey>%s</ParameterKey></c:SetParameterValues>",
               buf_text(&entries), key);
    rpc_ask(&cpe, buf_text(&body));
    buf_free(&body);
    buf_free(&entries);
}

static void was_set(const char *status)
{
    rpc_answered(&cpe, "SetParameterValuesResponse");
    ck_assert_str_eq(rpc_argument(&cpe, "Status")->text, status);
}

/* R-SPV-01, R-RPC-05, T-063 */
START_TEST(sets_values)
{
    entry("Test.Types.String", "string", "new");
    entry("Test.Types.Int", "int", "42");
    set("key-1");
    was_set("0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.String"), "new");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.Int"), "42");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "key-1");
}
END_TEST

/* R-SPV-04, T-064: every bad parameter is named, and nothing is changed. */
START_TEST(names_every_bad_parameter)
{
    entry("Test.Types.Choice", "string", "green");
    entry("Test.Types.String", "string", "good");
    entry("Test.Status.UpTime", "unsignedInt", "1");
    entry("Test.Types.Nothing", "string", "x");
    entry("Test.Types.", "string", "x");
    entry("Test.Types.Boolean", "dateTime", "2024-01-01T00:00:00Z");
    entry("Test.Types.UnsignedInt", "unsignedInt", "4294967296");
    set("key-2");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(cpe.answer.fault->code, "Client");
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types.Choice"), 9007);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types.String"), 0);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Status.UpTime"), 9008);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types.Nothing"), 9005);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types."), 9005);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types.Boolean"), 9006);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Types.UnsignedInt"), 9007);
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.String"), "text");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "");
}
END_TEST

/* R-SPV-03, T-065 */
START_TEST(refuses_the_same_parameter_twice)
{
    entry("Test.Types.String", "string", "a");
    entry("Test.Types.String", "string", "a");
    set("k");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_null(strstr(cpe.out.data, "SetParameterValuesFault"));
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.String"), "text");
}
END_TEST

/* R-ARR-05, T-066 */
static const struct {
    const char *name, *type, *text;
    unsigned fault;
} types[] = {
    {"Test.Types.String", NULL, "x", 0},
    {"Test.Types.UnsignedInt", NULL, "7", 0},
    {"Test.Types.UnsignedInt", "int", "7", 0},
    {"Test.Types.Int", "unsignedInt", "7", 0},
    {"Test.Types.UnsignedInt", "int", "-7", 9007},
    {"Test.Types.UnsignedInt", "string", "7", 9006},
    {"Test.Types.String", "int", "7", 9006},
    {"Test.Types.Boolean", "int", "1", 9006},
    {"Test.Types.Boolean", "boolean", "TRUE", 9007},
    {"Test.Types.String", "token", "x", 9006},
    {"Test.Types.String", "", "x", 9006},
    {"Test.Types.String", NULL, "a<b>c</b>", 9006},
    {"Test.Types.Base64", "base64", "AQID", 0},
    {"Test.Types.Base64", "base64Binary", "AQID", 0},
    {"Test.Types.HexBinary", "hexBinary", "abcd", 0},
    {"Test.Types.Decimal", "decimal", "1.25", 0},
    {"Test.Types.Long", "long", "-4", 0},
    {"Test.Types.UnsignedLong", "unsignedLong", "9", 0},
    {"Test.Types.DateTime", "dateTime", "2024-07-01T14:05:09+02:00", 0},
    {"Test.Types.Strings", "string", "a,b,c", 0},
};

START_TEST(minds_the_type)
{
    entry(types[_i].name, types[_i].type, types[_i].text);
    set("k");
    if (types[_i].fault == 0) {
        was_set("0");
    } else {
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_uint_eq(rpc_parameter_fault(&cpe, types[_i].name), types[_i].fault);
    }
}
END_TEST

/* What is set, and what is read back; NULL: 9007. Base64 takes up to 6 bytes, HexBinary 2 to 4. */
static const struct {
    const char *name, *type, *text, *kept;
} binaries[] = {
    {"Test.Types.Base64", "base64", "AQIDBAUG", "AQIDBAUG"},
    {"Test.Types.Base64", "base64", " AQ\tID\r\nBA UG\n", "AQIDBAUG"},
    {"Test.Types.Base64", "base64", "AQ==", "AQ=="},
    {"Test.Types.Base64", "base64", "", ""},
    {"Test.Types.Base64", "base64", "AQIDBAUGBw==", NULL},
    {"Test.Types.Base64", "base64", "A-Q_", NULL},
    {"Test.Types.HexBinary", "hexBinary", "aBcD", "ABCD"},
    {"Test.Types.HexBinary", "hexBinary", "01020304", "01020304"},
    {"Test.Types.HexBinary", "hexBinary", "0102030405", NULL},
    {"Test.Types.HexBinary", "hexBinary", "01", NULL},
    {"Test.Types.HexBinary", "hexBinary", "01020", NULL},
    {"Test.Types.HexBinary", "hexBinary", "0g02", NULL},
};

START_TEST(R_TYP_08_R_TYP_09_binary_values)
{
    entry(binaries[_i].name, binaries[_i].type, binaries[_i].text);
    set("k");
    if (binaries[_i].kept != NULL) {
        was_set("0");
        ck_assert_str_eq(rpc_value(&cpe, binaries[_i].name), binaries[_i].kept);
    } else {
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_uint_eq(rpc_parameter_fault(&cpe, binaries[_i].name),
                          CWMP_FAULT_INVALID_PARAMETER_VALUE);
    }
}
END_TEST

/* T-070, T-071 */
START_TEST(reads_back_what_it_set)
{
    entry("Test.Types.String", "string", " &lt;&amp;&#9;\xC3\xA9\xE2\x82\xAC&#13;&#10;  ");
    entry("Test.Types.DateTime", "dateTime", "2024-07-01T14:05:09+02:00");
    set("k");
    was_set("0");
    get("<string>Test.Types.String</string><string>Test.Types.DateTime</string>");
    value_is("Test.Types.String", "string", " <&\t\xC3\xA9\xE2\x82\xAC\r\n  ");
    value_is("Test.Types.DateTime", "dateTime", "2024-07-01T12:05:09Z");
}
END_TEST

/* R-RPC-03, T-072: characters, not bytes. */
START_TEST(limits_the_parameter_key)
{
    char key[200] = "";
    for (int i = 0; i < 32; i++) {
        strcat(key, "\xE2\x82\xAC");
    }
    entry("Test.Types.String", "string", "one");
    set(key);
    was_set("0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), key);
    strcat(key, "x");
    entry("Test.Types.String", "string", "two");
    set(key);
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "ParameterKey"));
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.String"), "one");
}
END_TEST

/* R-SPV-09; R-RPC-02: a missing string is an empty one. */
START_TEST(sets_the_key_alone)
{
    set("&lt;k&gt;");
    was_set("0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "<k>");
    rpc_ask(&cpe, "<c:SetParameterValues><ParameterList/></c:SetParameterValues>");
    was_set("0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.ParameterKey"), "");
}
END_TEST

/* R-RPC-05: nobody sets the key as a parameter. */
START_TEST(keeps_the_key_read_only)
{
    entry("Test.Management.ParameterKey", "string", "x");
    set("k");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_uint_eq(rpc_parameter_fault(&cpe, "Test.Management.ParameterKey"), 9008);
}
END_TEST

/* R-FEN-07, T-050 */
START_TEST(wants_its_arguments)
{
    static const char *const bodies[] = {
        "<c:SetParameterValues><ParameterKey/></c:SetParameterValues>",
        "<c:SetParameterValues><ParameterList><ParameterValueStruct>"
        "<Name>Test.Types.String</Name></ParameterValueStruct></ParameterList><ParameterKey/>"
        "</c:SetParameterValues>",
        "<c:SetParameterValues><ParameterList><ParameterValueStruct>"
        "<Value>x</Value></ParameterValueStruct></ParameterList><ParameterKey/>"
        "</c:SetParameterValues>",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        rpc_ask(&cpe, bodies[i]);
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "is missing"));
    }
}
END_TEST

/* R-SOP-08: members of a struct in any order; R-SOP-07: unknown ones are skipped. */
START_TEST(takes_members_in_any_order)
{
    rpc_ask(&cpe, "<c:SetParameterValues><ParameterKey>k</ParameterKey><Other><Name/></Other>"
                  "<ParameterList><x><Value>v</Value><More/><Name>Test.Types.String</Name></x>"
                  "</ParameterList></c:SetParameterValues>");
    was_set("0");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Types.String"), "v");
}
END_TEST

/* R-SPV-10: what reaches the ACS changes after the session; R-SPV-08: no change is none. */
START_TEST(tells_what_takes_effect_later)
{
    entry("Test.Management.URL", "string", "http://acs.example/");
    set("k");
    was_set("1");
    ck_assert_str_eq(rpc_value(&cpe, "Test.Management.URL"), "http://acs.example/");
    entry("Test.Management.URL", "string", "http://acs.example/");
    set("k");
    was_set("0");
    entry("Test.Management.Password", "string", "p");
    set("k");
    was_set("1");
}
END_TEST

/* R-SPV-02, R-SPV-06: faults that only the whole shows, found at commit. */
START_TEST(checks_the_final_combination)
{
    for (int i = 0; i < 2; i++) {
        rpc_ask(&cpe, "<c:AddObject><ObjectName>Test.Rule.</ObjectName><ParameterKey/>"
                      "</c:AddObject>");
        rpc_answered(&cpe, "AddObjectResponse");
    }
    entry("Test.Rule.1.Alias", "string", "same");
    entry("Test.Rule.2.Alias", "string", "same");
    set("k");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(cpe.out.data, "<SetParameterValuesFault>"));
    ck_assert_str_ne(rpc_value(&cpe, "Test.Rule.1.Alias"), "same");
    entry("Test.Rule.1.Alias", "string", "one");
    entry("Test.Rule.2.Alias", "string", "two");
    set("k");
    was_set("0");
    entry("Test.Rule.1.Alias", "string", "two");
    entry("Test.Rule.2.Alias", "string", "one");
    set("k");
    was_set("0");
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("rpc_values");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, gets_every_type);
    tcase_add_test(cases, gets_what_a_name_covers);
    tcase_add_test(cases, gets_nothing_from_what_is_empty);
    tcase_add_test(cases, refuses_bad_names);
    tcase_add_test(cases, gets_each_parameter_once);
    tcase_add_test(cases, gets_as_much_as_there_is);
    tcase_add_test(cases, hides_secrets);
    tcase_add_test(cases, takes_any_member_name);
    tcase_add_test(cases, wants_the_names);
    tcase_add_test(cases, sets_values);
    tcase_add_test(cases, names_every_bad_parameter);
    tcase_add_test(cases, refuses_the_same_parameter_twice);
    tcase_add_loop_test(cases, minds_the_type, 0, sizeof types / sizeof types[0]);
    tcase_add_loop_test(cases, R_TYP_08_R_TYP_09_binary_values, 0,
                        sizeof binaries / sizeof binaries[0]);
    tcase_add_test(cases, reads_back_what_it_set);
    tcase_add_test(cases, limits_the_parameter_key);
    tcase_add_test(cases, sets_the_key_alone);
    tcase_add_test(cases, keeps_the_key_read_only);
    tcase_add_test(cases, wants_its_arguments);
    tcase_add_test(cases, takes_members_in_any_order);
    tcase_add_test(cases, tells_what_takes_effect_later);
    tcase_add_test(cases, checks_the_final_combination);
    Suite *suite = suite_create("rpc_values");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
