/* SPDX-License-Identifier: Apache-2.0 */
/* Device types: what they take out of a model, what they change, and what they may not. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char model[] = MODEL(
    "<object name='Test.A.' access='readOnly' minEntries='1' maxEntries='1'>"
    "<parameter name='Flag' access='readOnly' activeNotify='canDeny'><syntax><boolean/></syntax>"
    "</parameter>"
    "<parameter name='Text' access='readWrite'><syntax><string><size maxLength='8'/></string>"
    "<default type='object' value='model'/></syntax></parameter>"
    "<parameter name='List' access='readWrite'><syntax><list/><string/></syntax></parameter>"
    "</object>"
    "<object name='Test.A.Empty.' access='readOnly' minEntries='1' maxEntries='1'/>"
    "<object name='Test.T.{i}.' access='readWrite' minEntries='0' maxEntries='8'>"
    "<parameter name='Text' access='readWrite'><syntax><string/></syntax></parameter></object>"
    "<object name='Test.R.{i}.' access='readOnly' minEntries='2' maxEntries='8'/>"
    "<object name='Test.N.' access='readOnly' minEntries='1' maxEntries='1'>"
    "<parameter name='Number' access='readWrite'><syntax><int>"
    "<range minInclusive='1' maxInclusive='5'/><range minInclusive='100' maxInclusive='200'/>"
    "</int></syntax></parameter>"
    "<parameter name='Word' access='readWrite'><syntax><string><size maxLength='8'/></string>"
    "</syntax></parameter>"
    "<parameter name='Choice' access='readWrite'><syntax><string>"
    "<enumeration value='a' access='readOnly'/><enumeration value='b'/><enumeration value='c'/>"
    "</string></syntax></parameter>"
    "<parameter name='Items' access='readWrite'><syntax><list minItems='1' maxItems='4'/><string/>"
    "</syntax></parameter></object>"
    "<object name='Test.Other.' access='readOnly' minEntries='1' maxEntries='1'/>");

#define DEVICE(select, content)                                                                    \
    "<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' "                         \
    "xmlns:cwmpd='urn:cwmpd:device-type-1-0' deviceType='urn:test:d'>\n"                           \
    "<model ref='Test:1.0' " select ">\n" content "</model></dt:document>"
#define ALL "cwmpd:select='all'"
#define A(attributes, content)                                                                     \
    "<object ref='Test.A.' access='readOnly' minEntries='1' maxEntries='1' " attributes            \
    ">\n" content "</object>"
#define T(attributes) "<object ref='Test.T.{i}.' " attributes "/>"

static void run_device(struct run *run, const char *device)
{
    static const char *const arguments[] = {"--model", "a.xml", "--device-type", "d.xml", "--name",
                                            "device",  "--out", "out",           NULL};

    run_file(run, "a.xml", model);
    run_file(run, "d.xml", device);
    run_dmgen(run, arguments);
}

static char *read_out(const struct run *run, const char *name)
{
    char *folder = files_path(run->folder, "out");
    char *path = files_path(folder, name);
    char *text = files_read(path);

    free(folder);
    free(path);
    return text;
}

static const struct {
    const char *device, *message;
} mistakes[] = {
    {DEVICE("cwmpd:select='some'", ""), "d.xml:2: select 'some' is not all or listed"},
    {"<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' deviceType='d'>\n"
     "<model ref='Test:2.0'/></dt:document>",
     "d.xml:1: the device type says nothing about model 'Test:1.0', but about Test:2.0"},
    {MODEL(""), "d.xml:1: this is a data model, and no device type: its root is in "
                "urn:broadband-forum-org:cwmp:datamodel-1-8 instead of "
                "urn:broadband-forum-org:cwmp:devicetype-1-*"},
    {DEVICE(ALL, "<object ref='Test.A.' cwmpd:handlr='a'/>"),
     "d.xml:3: <object> has no attribute 'handlr' of the namespace urn:cwmpd:device-type-1-0; it "
     "has handler operations"},
    {DEVICE(ALL " xmlns:c='urn:cwmpd:device-type' c:extends='device2'", ""),
     "d.xml:2: the namespace of attribute 'extends' is 'urn:cwmpd:device-type' instead of "
     "'urn:cwmpd:device-type-1-0'"},
    {"<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' deviceType='d'>\n"
     "<model/></dt:document>",
     "d.xml:1: the device type says nothing about model 'Test:1.0'"},
    {DEVICE(ALL, "<profile ref='P:1'/>"),
     "d.xml:3: a device type lists objects and parameters, no <profile>"},
    {DEVICE(ALL, A("", "<object ref='Test.A.Empty.'/>")),
     "d.xml:4: <object> does not belong into <object>"},
    {DEVICE(ALL, A("", "<parameter ref='Text'><syntax>\n<text/></syntax></parameter>")),
     "d.xml:5: the type 'text' of 'Test.A.Text' is not a base type"},
    {DEVICE(ALL, "<object ref='Test.B.'/>"), "d.xml:3: the model has no object 'Test.B.'"},
    {DEVICE(ALL, A("", "") "\n" A("", "")), "d.xml:5: object 'Test.A.' is listed twice"},
    {DEVICE(ALL, A("", "<parameter ref='Q' access='readOnly'/>")),
     "d.xml:4: the model has no parameter 'Test.A.Q'"},
    {DEVICE(ALL, A("", "<parameter ref='Text'/>\n<parameter ref='Text'/>")),
     "d.xml:5: parameter 'Test.A.Text' is listed twice"},
    /* What the model does not give cannot be had. */
    {DEVICE(ALL, "<object ref='Test.R.{i}.' access='createDelete'/>"),
     "d.xml:3: access 'createDelete': the model does not let rows of 'Test.R.{i}.' come and go"},
    {DEVICE(ALL, T("access='write'")),
     "d.xml:3: access 'write' is not readOnly, create, delete or createDelete"},
    {DEVICE(ALL, T("maxEntries='9'")),
     "d.xml:3: 'Test.T.{i}.' may have 0 to 9 rows here, more than the model's 0 to 8"},
    {DEVICE(ALL, "<object ref='Test.R.{i}.' minEntries='1' maxEntries='8'/>"),
     "d.xml:3: 'Test.R.{i}.' may have 1 to 8 rows here, more than the model's 2 to 8"},
    {DEVICE(ALL, A("", "<parameter ref='Flag' access='readWrite'/>")),
     "d.xml:4: access 'readWrite': 'Test.A.Flag' is readOnly in the model"},
    {DEVICE(ALL, A("", "<parameter ref='Text' activeNotify='willDeny'/>")),
     "d.xml:4: activeNotify 'willDeny': the model does not allow this for 'Test.A.Text'"},
    {DEVICE(ALL, A("", "<parameter ref='Flag'><syntax>\n<string/></syntax></parameter>")),
     "d.xml:5: the type of 'Test.A.Flag' is boolean, not string"},
    {DEVICE(ALL, A("", "<parameter ref='Text'><syntax>\n<list/><string/></syntax></parameter>")),
     "d.xml:5: 'Test.A.Text' is not a list"},
    {DEVICE(ALL, A("", "<parameter ref='Text'><syntax><string/>\n"
                       "<default type='factory' value='far too long'/></syntax></parameter>")),
     "d.xml:5: default 'far too long' of 'Test.A.Text' has a size that is not allowed"},
    /* Less than the model says, never more */
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Number'><syntax><int>\n"
                 "<range minInclusive='0' maxInclusive='5'/></int></syntax></parameter></object>"),
     "d.xml:4: this range is wider than the model's for 'Test.N.Number'"},
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Number'><syntax><int>\n"
                 "<range minInclusive='2'/></int></syntax></parameter></object>"),
     "d.xml:4: this range is wider than the model's for 'Test.N.Number'"},
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Word'><syntax><string>\n"
                 "<size maxLength='9'/></string></syntax></parameter></object>"),
     "d.xml:4: this size is wider than the model's for 'Test.N.Word'"},
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Choice'><syntax><string>"
                 "<enumeration value='a'/>\n<enumeration value='d'/></string></syntax></parameter>"
                 "</object>"),
     "d.xml:4: enumeration 'd': the model does not allow it for 'Test.N.Choice'"},
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Items'><syntax>\n<list maxItems='5'/>"
                 "<string/></syntax></parameter></object>"),
     "d.xml:4: maxItems '5': 'Test.N.Items' has at most 4 in the model"},
    {DEVICE(ALL, "<object ref='Test.N.'><parameter ref='Items'><syntax>\n<list minItems='0'/>"
                 "<string/></syntax></parameter></object>"),
     "d.xml:4: minItems '0': 'Test.N.Items' has at least 1 in the model"},
    /* Handlers */
    {DEVICE(ALL, A("cwmpd:handler='a'", "")),
     "d.xml:3: 'Test.A.' needs both a handler and its operations"},
    {DEVICE(ALL, A("cwmpd:handler='A b' cwmpd:operations='read'", "")),
     "d.xml:3: handler 'A b' is not a C name in lower case"},
    {DEVICE(ALL, A("cwmpd:handler='a' cwmpd:operations='read'",
                   "") "\n" T("cwmpd:handler='a' cwmpd:operations='read'")),
     "d.xml:5: handler 'a' is already bound at line 3"},
    {DEVICE(ALL, A("cwmpd:handler='a' cwmpd:operations=''", "")),
     "d.xml:3: handler 'a' has no operation"},
    {DEVICE(ALL, A("cwmpd:handler='a' cwmpd:operations='read set'", "")),
     "d.xml:3: operation 'set' is not list, read, validate, prepare, commit, abort or start"},
    {DEVICE(ALL, A("cwmpd:handler='a' cwmpd:operations='list'", "")),
     "d.xml:3: operation 'list' is for tables, and 'Test.A.' is none"},
    {DEVICE(ALL, "<object ref='Test.A.Empty.' cwmpd:handler='e' cwmpd:operations='read'/>"),
     "d.xml:3: operation 'read' is for rows, and 'Test.A.Empty.' has no parameters"},
    /* Roles */
    {DEVICE(ALL, A("", "<parameter ref='Text' cwmpd:role='king'/>")),
     "d.xml:4: there is no role 'king'"},
    {DEVICE(ALL, A("", "<parameter ref='Flag' cwmpd:role='enable-cwmp'/>\n"
                       "<parameter ref='Text' cwmpd:role='enable-cwmp'/>")),
     "d.xml:5: role 'enable-cwmp' is already bound at line 4"},
    {DEVICE(ALL, A("", "<parameter ref='Text' cwmpd:role='enable-cwmp'/>")),
     "d.xml:4: role 'enable-cwmp' is for a parameter of type boolean"},
    {DEVICE(ALL, A("", "<parameter ref='List' cwmpd:role='acs-url'/>")),
     "d.xml:4: role 'acs-url' is for a parameter of type string"},
    {DEVICE(ALL, "<object ref='Test.T.{i}.'><parameter ref='Text' cwmpd:role='acs-url'/></object>"),
     "d.xml:3: role 'acs-url' cannot be had by a parameter of a table"},
};

START_TEST(mistake)
{
    struct run run;

    run_start(&run);
    run_device(&run, mistakes[_i].device);
    run_check_failure(&run, mistakes[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(several_mistakes)
{
    struct run run;

    run_start(&run);
    run_device(&run, DEVICE(ALL, "<object ref='Test.B.'/>\n" T("maxEntries='9'") "\n" A(
                                     "", "<parameter ref='Text' cwmpd:role='king'/>\n"
                                         "<parameter ref='Flag' access='readWrite'/>")));
    run_check_failure(&run, "d.xml:3: the model has no object 'Test.B.'");
    run_check_message(&run, "d.xml:4: 'Test.T.{i}.' may have 0 to 9 rows here, more than the "
                            "model's 0 to 8");
    run_check_message(&run, "d.xml:6: there is no role 'king'");
    run_check_message(&run, "d.xml:7: access 'readWrite': 'Test.A.Flag' is readOnly in the model");
    run_end(&run);
}
END_TEST

START_TEST(narrowed)
{
    struct run run;

    run_start(&run);
    run_device(&run,
               DEVICE(ALL,
                      "<object ref='Test.N.'><parameter ref='Number'><syntax><int>"
                      "<range minInclusive='2' maxInclusive='3'/><range minInclusive='150' "
                      "maxInclusive='200'/></int></syntax></parameter>"
                      "<parameter ref='Word'><syntax><string><size minLength='2' maxLength='4'/>"
                      "</string></syntax></parameter>"
                      "<parameter ref='Choice'><syntax><string><enumeration value='b'/>"
                      "<enumeration value='a'/></string></syntax></parameter>"
                      "<parameter ref='Items'><syntax><list minItems='2' maxItems='3'/><string/>"
                      "</syntax></parameter></object>"));
    run_check_success(&run);
    char *rows = read_out(&run, "rows.h");
    ck_assert_ptr_nonnull(strstr(rows, "2..3 or 150..200"));
    ck_assert_ptr_nonnull(strstr(rows, "2 to 4 characters"));
    ck_assert_ptr_nonnull(strstr(rows, "b | a"));
    ck_assert_ptr_nonnull(strstr(rows, "list of string, 2 to 3 items, "));
    free(rows);
    run_end(&run);
}
END_TEST

/* What is not listed is not there; what is above something listed is. */
START_TEST(listed)
{
    struct run run;

    run_start(&run);
    run_device(&run, DEVICE("", A("", "<parameter ref='Text' access='readOnly'/>")));
    run_check_success(&run);
    char *rows = read_out(&run, "rows.h"), *schema = read_out(&run, "schema.c");
    ck_assert_ptr_nonnull(
        strstr(rows, "struct device_a {\n    const char *text;                           "
                     "/* up to 8 characters */\n};"
                     "\n\n#endif"));
    ck_assert_ptr_nonnull(strstr(schema, ".object_count = 2,\n    .parameter_count = 1,"));
    free(rows);
    free(schema);
    run_end(&run);
}
END_TEST

/* A product need not have what counts, enables or tells apart the rows of its tables. */
START_TEST(what_is_left_out_is_not_missing)
{
    static const char *const selections[][4] = {{"--device-type", "d.xml", NULL},
                                                {"--profile", "P:1", NULL}};
    struct run run;

    run_start(&run);
    run_file(
        &run, "a.xml",
        MODEL("<object name='Test.A.' access='readOnly'><parameter name='RNumberOfEntries' "
              "access='readOnly'><syntax><unsignedInt/></syntax></parameter></object>"
              "<object name='Test.A.R.{i}.' access='readWrite' minEntries='0' maxEntries='4' "
              "numEntriesParameter='RNumberOfEntries' enableParameter='Enable'>"
              "<uniqueKey><parameter ref='Key'/></uniqueKey>"
              "<parameter name='Enable' access='readWrite'><syntax><boolean/></syntax>"
              "</parameter><parameter name='Key' access='readWrite'><syntax><string/></syntax>"
              "</parameter><parameter name='Text' access='readWrite'><syntax><string/></syntax>"
              "</parameter></object><profile name='P:1'><object ref='Test.A.R.{i}.' "
              "requirement='present'><parameter ref='Text' requirement='readWrite'/></object>"
              "</profile>"));
    run_file(&run, "d.xml",
             DEVICE("", "<object ref='Test.A.R.{i}.'><parameter ref='Text'/></object>"));
    for (size_t i = 0; i < sizeof selections / sizeof *selections; i++) {
        const char *const arguments[] = {"--model",        "a.xml",          "--name",
                                         "device",         "--out",          "out",
                                         selections[i][0], selections[i][1], NULL};

        run_dmgen(&run, arguments);
        run_check_success(&run);
        ck_assert_str_eq(run.messages, "");
        char *schema = read_out(&run, "schema.c");
        ck_assert_ptr_nonnull(strstr(schema, ".object_count = 3,\n    .parameter_count = 1,"));
        free(schema);
    }
    run_end(&run);
}
END_TEST

START_TEST(nothing_listed)
{
    struct run run;

    run_start(&run);
    run_device(&run, DEVICE("", ""));
    run_check_success(&run);
    char *schema = read_out(&run, "schema.c");
    ck_assert_ptr_nonnull(strstr(schema, ".object_count = 1,\n    .parameter_count = 0,"));
    free(schema);
    run_end(&run);
}
END_TEST

START_TEST(changes)
{
    struct run run;

    run_start(&run);
    run_device(&run, DEVICE(ALL, A("", "<parameter ref='Text'><syntax><string><size maxLength='4'/>"
                                       "</string><default type='factory' value='mine'/></syntax>"
                                       "</parameter>")
                                     T("access='create' minEntries='1' maxEntries='3'")));
    run_check_success(&run);
    char *rows = read_out(&run, "rows.h"), *schema = read_out(&run, "schema.c");
    ck_assert_ptr_nonnull(strstr(rows, "/* up to 4 characters, writable */"));
    ck_assert_ptr_nonnull(strstr(schema, "\"mine\""));
    ck_assert_ptr_null(strstr(schema, "\"model\""));
    ck_assert_ptr_nonnull(strstr(schema, "SCHEMA_PARAMETER_FACTORY_DEFAULT"));
    ck_assert_ptr_nonnull(strstr(schema, "SCHEMA_OBJECT_CREATE"));
    ck_assert_ptr_null(strstr(schema, "SCHEMA_OBJECT_DELETE"));
    free(rows);
    free(schema);
    run_end(&run);
}
END_TEST

START_TEST(without_handlers)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", model);
    run_model(&run);
    run_check_success(&run);
    char *handlers = read_out(&run, "handlers.h");
    ck_assert_ptr_nonnull(strstr(handlers, "enum { TEST_HANDLER_COUNT = 0 };"));
    ck_assert_ptr_nonnull(strstr(handlers, "test_handlers[] = {\n    {.name = NULL},\n};"));
    free(handlers);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_device_type");
    TCase *device_type = tcase_create("device_type");

    tcase_add_loop_test(device_type, mistake, 0, sizeof mistakes / sizeof *mistakes);
    tcase_add_test(device_type, several_mistakes);
    tcase_add_test(device_type, narrowed);
    tcase_add_test(device_type, listed);
    tcase_add_test(device_type, what_is_left_out_is_not_missing);
    tcase_add_test(device_type, nothing_listed);
    tcase_add_test(device_type, changes);
    tcase_add_test(device_type, without_handlers);
    suite_add_tcase(suite, device_type);
    return unit_run(suite);
}
