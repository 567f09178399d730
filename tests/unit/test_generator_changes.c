/* SPDX-License-Identifier: Apache-2.0 */
/* Models that are made of an earlier one by changing it. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>

#define HEAD                                                                                       \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='urn:test:%s' "       \
    "file='x.xml'>\n"
#define OF(parameter, syntax)                                                                      \
    "<parameter name='" parameter "' access='readOnly'><syntax>" syntax "</syntax></parameter>"
#define FIRST                                                                                      \
    HEAD "<component name='Values'>" OF(                                                           \
        "Values",                                                                                  \
        "<string><enumeration value='a'/>"                                                         \
        "<enumeration value='b'/></string>") "</component>"                                        \
                                             "<dataType name='Short'><string><size "               \
                                             "maxLength='8'/></string></dataType>\n"               \
                                             "<model name='Test:1.0'>" ROOT_OBJECT                 \
                                             "<component ref='Values'/>" OF(                       \
                                                 "Range", "<int><range minInclusive='1' "          \
                                                          "maxInclusive='5'/></int>"               \
                                                          "<default type='object' "                \
                                                          "value='3'/>")                           \
                                                 OF("Text",                                        \
                                                    "<list/><dataType "                            \
                                                    "ref='Short'/>") "</object>\n"                 \
                                                                     "<object "                    \
                                                                     "name='Test.O."               \
                                                                     "{i}.' "                      \
                                                                     "access='"                    \
                                                                     "readOnly' "                  \
                                                                     "minEntries='"                \
                                                                     "0' "                         \
                                                                     "maxEntries='"                \
                                                                     "unbounded'"                  \
                                                                     ">" OF("P", "<"               \
                                                                                 "b"               \
                                                                                 "o"               \
                                                                                 "o"               \
                                                                                 "l"               \
                                                                                 "e"               \
                                                                                 "a"               \
                                                                                 "n"               \
                                                                                 "/"               \
                                                                                 ">")              \
                                                                         OF("Q", "<boolean/"       \
                                                                                 ">") "</"         \
                                                                                      "obje"       \
                                                                                      "ct><"       \
                                                                                      "/mod"       \
                                                                                      "el><"       \
                                                                                      "/dm:"       \
                                                                                      "docu"       \
                                                                                      "ment"       \
                                                                                      ">"
#define SECOND                                                                                     \
    HEAD "<import file='first.xml'><model name='_Test:1.0' ref='Test:1.0'/>"                       \
         "<dataType name='Short'/></import>\n"                                                     \
         "<model name='Test:1.1' base='_Test:1.0'>%s</model></dm:document>"

static const char *const arguments[] = {"a.xml", NULL};

static void dump(struct run *run, const char *change)
{
    char text[4096];

    snprintf(text, sizeof text, FIRST, "first");
    run_file(run, "first.xml", text);
    ck_assert_int_lt(snprintf(text, sizeof text, SECOND, "second", change), (int)sizeof text);
    run_file(run, "a.xml", text);
    run_dump(run, arguments);
}

#define CHANGE(parameter, attributes, content)                                                     \
    "<object base='Test.'><parameter base='" parameter "' " attributes ">" content                 \
    "</parameter></object>"
#define SYNTAX(parameter, syntax) CHANGE(parameter, "", "<syntax>" syntax "</syntax>")

/* What the change makes of which row. */
static const struct {
    const char *change, *row;
} changes[] = {
    {"", "Test.Values | parameter | string | readOnly | normal | 0 | 0 |  |  | a|b | "},
    {"", "Test.Range | parameter | int | readOnly | normal | 0 | 0 | 1..5 |  |  | 3"},
    {"", "Test.Text | parameter | string | readOnly | normal | 0 | 1 |  | ..8 |  | "},
    /* Attributes */
    {CHANGE("Range", "access='readWrite' activeNotify='canDeny'", ""),
     "Test.Range | parameter | int | readWrite | canDeny | 0 | 0 | 1..5 |  |  | 3"},
    {"<object base='Test.O.{i}.' access='readWrite'/>",
     "Test.O.{i}. | table |  | readWrite |  |  |  |  |  |  | "},
    /* What is new */
    {"<object base='Test.'>" OF("New", "<boolean/>") "</object>",
     "Test.New | parameter | boolean | readOnly | normal | 0 | 0 |  |  |  | "},
    {"<object name='Test.N.' access='readOnly' minEntries='1' maxEntries='1'/>",
     "Test.N. | object |  | readOnly |  |  |  |  |  |  | "},
    /* Facets: the last word counts, and values are added. */
    {SYNTAX("Range", "<int><range minInclusive='2'/></int>"),
     "Test.Range | parameter | int | readOnly | normal | 0 | 0 | 2.. |  |  | 3"},
    {SYNTAX("Range", "<unsignedInt/>"),
     "Test.Range | parameter | unsignedInt | readOnly | normal | 0 | 0 | 1..5 |  |  | 3"},
    {SYNTAX("Range", "<int/><default type='object' value='4'/>"),
     "Test.Range | parameter | int | readOnly | normal | 0 | 0 | 1..5 |  |  | 4"},
    {SYNTAX("Range", "<int/><default type='object' value='3' status='deleted'/>"),
     "Test.Range | parameter | int | readOnly | normal | 0 | 0 | 1..5 |  |  | "},
    {SYNTAX("Text", "<string><size status='deleted'/></string>"),
     "Test.Text | parameter | string | readOnly | normal | 0 | 1 |  |  |  | "},
    {SYNTAX("Text", "<list status='deleted'/><string/>"),
     "Test.Text | parameter | string | readOnly | normal | 0 | 0 |  | ..8 |  | "},
    {SYNTAX("Values", "<string><enumeration value='c'/></string>"),
     "Test.Values | parameter | string | readOnly | normal | 0 | 0 |  |  | a|b|c | "},
    {SYNTAX("Values", "<string><enumeration value='a'/><enumeration value='c'/>"
                      "<enumeration value='b'/></string>"),
     "Test.Values | parameter | string | readOnly | normal | 0 | 0 |  |  | a|c|b | "},
    {SYNTAX("Values", "<string><enumeration value='a' status='deleted'/></string>"),
     "Test.Values | parameter | string | readOnly | normal | 0 | 0 |  |  | b | "},
    {SYNTAX("Values", "<dataType ref='Short'/>"),
     "Test.Values | parameter | string | readOnly | normal | 0 | 0 |  | ..8 | a|b | "},
};

START_TEST(change)
{
    struct run run;

    run_start(&run);
    dump(&run, changes[_i].change);
    run_check_success(&run);
    run_check_row(&run, changes[_i].row);
    run_end(&run);
}
END_TEST

START_TEST(deletion)
{
    static const char rows[] = "Test.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
                               "Test.Range\tparameter\tint\treadOnly\tnormal\t0\t0\t1..5\t\t\t3\n"
                               "Test.Text\tparameter\tstring\treadOnly\tnormal\t0\t1\t\t..8\t\t\n";
    struct run run;

    run_start(&run);
    dump(&run,
         "<object base='Test.O.{i}.' status='deleted'/>" CHANGE("Values", "status='deleted'", ""));
    run_check_success(&run);
    ck_assert_str_eq(run.output, rows);
    run_end(&run);
}
END_TEST

/* A change of a change, by a component, of a model in the same document. */
START_TEST(chain)
{
    struct run run;

    run_start(&run);
    run_file(
        &run, "a.xml",
        DOCUMENT("<component name='More'><object base='O.'>" OF(
            "R",
            "<int/>") "</object></component>\n<model name='Test:1.0'>" ROOT_OBJECT "</object>"
                      "<object name='Test.O.' access='readOnly' minEntries='1' maxEntries='1'>" OF(
                          "P",
                          "<int/>") "</object></model>\n"
                                    "<model name='Test:1.1' base='Test:1.0'><component ref='More' "
                                    "path='Test.'/>"
                                    "</model>\n<model name='Test:1.2' base='Test:1.1'><object "
                                    "base='Test.O.'>"
                                    "<parameter base='R' access='readWrite'/></object></model>"));
    static const char *const last[] = {"--model", "a.xml", "--root", "Test:1.2", "--name",
                                       "test",    "--out", "out",    NULL};
    run_dmgen(&run, last);
    run_check_success(&run);
    run_dump(&run, arguments);
    run_check_success(&run);
    run_check_row(&run, "Test.O.R | parameter | int | readWrite | normal | 0 | 0 |  |  |  | ");
    run_end(&run);
}
END_TEST

static const struct {
    const char *change, *message;
} mistakes[] = {
    {"\n<object base='Test.X.'/>", "a.xml:4: object 'Test.X.' changes one that is not there"},
    {"<object base='Test.'>\n<parameter base='X'/></object>",
     "a.xml:4: parameter 'Test.X' changes one that is not there"},
    {"\n<object name='Test.O.{i}.' access='readOnly' minEntries='0' maxEntries='1'/>",
     "a.xml:4: object 'Test.O.{i}.' is already defined at first.xml:4"},
    {"<object base='Test.'>\n" OF("Range", "<int/>") "</object>",
     "a.xml:4: parameter 'Test.Range' is already defined at first.xml:3"},
};

START_TEST(mistake)
{
    struct run run;

    run_start(&run);
    dump(&run, mistakes[_i].change);
    run_check_failure(&run, mistakes[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(unknown_base)
{
    static const char *const round_about[] = {"--model", "a.xml", "--root", "Test:1.1", "--name",
                                              "test",    "--out", "out",    NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", DOCUMENT("<model name='Test:1.1' base='Test:1.0'/>"));
    run_model(&run);
    run_check_failure(&run, "a.xml:2: unknown model 'Test:1.0'");
    run_file(&run, "a.xml", DOCUMENT("<model name='Test:1.1' base='Test:1.1'/>"));
    run_model(&run);
    run_check_failure(&run, "a.xml:2: model 'Test:1.1' is defined by itself");
    run_file(&run, "a.xml",
             DOCUMENT("<model name='Test:1.0' base='Test:1.1'/>\n"
                      "<model name='Test:1.1' base='Test:1.0'/>"));
    run_dmgen(&run, round_about);
    run_check_failure(&run, "a.xml:3: model 'Test:1.1' is the end of a chain of more than 64");
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_changes");
    TCase *all = tcase_create("changes");

    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, change, 0, sizeof changes / sizeof *changes);
    tcase_add_test(all, deletion);
    tcase_add_test(all, chain);
    tcase_add_loop_test(all, mistake, 0, sizeof mistakes / sizeof *mistakes);
    tcase_add_test(all, unknown_base);
    suite_add_tcase(suite, all);
    return unit_run(suite);
}
