/* SPDX-License-Identifier: Apache-2.0 */
/* tools/dump-model on small documents: what is in force after chains of data types, imports and
 * components. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>

#define HEAD                                                                                       \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='a' file='a.xml'>\n"
#define TYPES                                                                                      \
    "<dataType name='Word'><string><size maxLength='64'/><enumeration value='a'/>"                 \
    "<enumeration value='b'/></string></dataType>\n"                                               \
    "<dataType name='Short' base='Word'><size minLength='1' maxLength='8'/></dataType>\n"          \
    "<dataType name='Pair'><list minItems='2' maxItems='2'/><int><range minInclusive='1'/></int>"  \
    "</dataType>\n"

static const struct {
    const char *attributes, *syntax, *row;
} facets[] = {
    {"access='readWrite'", "<boolean/>", "boolean | readWrite | normal | 0 | 0 |  |  |  | "},
    {"access='writeOnceReadOnly' forcedInform='true' activeNotify='canDeny'", "<dateTime/>",
     "dateTime | writeOnceReadOnly | canDeny | 1 | 0 |  |  |  | "},
    {"forcedInform='0' activeNotify='forceEnabled'", "<long/>",
     "long | readOnly | forceEnabled | 0 | 0 |  |  |  | "},
    {"activeNotify='forceDefaultEnabled'", "<unsignedLong/>",
     "unsignedLong | readOnly | forceDefaultEnabled | 0 | 0 |  |  |  | "},
    /* The nearest link of the chain that has a facet decides on that kind of facet. */
    {"", "<dataType ref='Word'/>", "string | readOnly | normal | 0 | 0 |  | ..64 | a|b | "},
    {"", "<dataType ref='Short'/>", "string | readOnly | normal | 0 | 0 |  | 1..8 | a|b | "},
    {"", "<dataType base='Short'><enumeration value='c'/></dataType>",
     "string | readOnly | normal | 0 | 0 |  | 1..8 | c | "},
    {"", "<dataType base='Short'><size maxLength='3' status='deleted'/></dataType>",
     "string | readOnly | normal | 0 | 0 |  | 1..8 | a|b | "},
    {"", "<dataType ref='Pair'/>", "int | readOnly | normal | 0 | 1 | 1.. |  |  | "},
    /* Facets are those of a list's items. */
    {"", "<list maxItems='4'><size maxLength='99'/></list><string><size maxLength='5'/></string>",
     "string | readOnly | normal | 0 | 1 |  | ..5 |  | "},
    {"", "<list status='deleted'/><string/>", "string | readOnly | normal | 0 | 0 |  |  |  | "},
    {"",
     "<int><range minInclusive='-1' maxInclusive='-1'/><range maxInclusive='9' step='2'/></int>",
     "int | readOnly | normal | 0 | 0 | -1..-1|..9 |  |  | "},
    {"", "<decimal><range minInclusive='0.10' maxInclusive='2.5'/></decimal>",
     "decimal | readOnly | normal | 0 | 0 | 0.10..2.5 |  |  | "},
    {"", "<hexBinary><size minLength='0' maxLength='0'/><size minLength='6'/></hexBinary>",
     "hexBinary | readOnly | normal | 0 | 0 |  | 0..0|6.. |  | "},
    {"", "<base64><size maxLength='4294967295'/></base64>",
     "base64 | readOnly | normal | 0 | 0 |  | ..4294967295 |  | "},
    {"", "<string><enumeration value='x' status='deleted'/><enumeration value='y'/></string>",
     "string | readOnly | normal | 0 | 0 |  |  | y | "},
    /* Defaults */
    {"", "<string/><default type='object' value='a&#10;b&#9;c'/>",
     "string | readOnly | normal | 0 | 0 |  |  |  | a b c"},
    {"", "<list/><int/><default type='object' value='[]'/>",
     "int | readOnly | normal | 0 | 1 |  |  |  | "},
    {"", "<list/><int/><default type='object' value='[1,2]'/>",
     "int | readOnly | normal | 0 | 1 |  |  |  | 1,2"},
    {"", "<list/><string/><default type='object' value='[a],[b]'/>",
     "string | readOnly | normal | 0 | 1 |  |  |  | [a],[b]"},
    {"", "<list/><string/><default type='object' value='[[a],[b]]'/>",
     "string | readOnly | normal | 0 | 1 |  |  |  | [a],[b]"},
    {"", "<string/><default type='object' value='[]'/>",
     "string | readOnly | normal | 0 | 0 |  |  |  | []"},
    {"", "<int/><default type='factory' value='7'/>",
     "int | readOnly | normal | 0 | 0 |  |  |  | 7"},
    {"", "<int/><default type='implementation' value='7'/>",
     "int | readOnly | normal | 0 | 0 |  |  |  | "},
    {"", "<int/><default type='object' value='7' status='deleted'/>",
     "int | readOnly | normal | 0 | 0 |  |  |  | "},
    {"", "<string/><default type='object' value='&quot;\\?\?/&#228;'/>",
     "string | readOnly | normal | 0 | 0 |  |  |  | \"\\?\?/\xc3\xa4"},
};

static const char *const dump[] = {"a.xml", NULL};

/* The cases are parameters P0, P1, … of one document. */
START_TEST(in_force)
{
    const size_t count = sizeof facets / sizeof *facets;
    struct run run;
    char *text, row[256];
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(stream);
    fputs(HEAD TYPES "<model name='Test:1.0'>" ROOT_OBJECT, stream);
    for (size_t i = 0; i < count; i++) {
        fprintf(stream, "<parameter name='P%zu' %s><syntax>%s</syntax></parameter>\n", i,
                facets[i].attributes, facets[i].syntax);
    }
    fputs("</object></model></dm:document>", stream);
    fclose(stream);

    run_start(&run);
    run_file(&run, "a.xml", text);
    run_dump(&run, dump);
    run_check_success(&run);
    for (size_t i = 0; i < count; i++) {
        ck_assert_int_lt(snprintf(row, sizeof row, "Test.P%zu | parameter | %s", i, facets[i].row),
                         (int)sizeof row);
        run_check_row(&run, row);
    }
    free(text);
    run_end(&run);
}
END_TEST

START_TEST(objects_and_tables)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             MODEL("<object name='Test.B.{i}.A.' access='readOnly' minEntries='0' maxEntries='1'/>"
                   "<object name='Test.B.{i}.' access='readWrite' minEntries='0' "
                   "maxEntries='unbounded'/>"
                   "<object name='Test.C.' access='readWrite' minEntries='1' maxEntries='1' "
                   "status='deleted'><parameter name='X' access='readOnly'/></object>"));
    run_dump(&run, dump);
    run_check_success(&run);
    ck_assert_str_eq(run.output, "Test.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
                                 "Test.B.{i}.\ttable\t\treadWrite\t\t\t\t\t\t\t\n"
                                 "Test.B.{i}.A.\tobject\t\treadOnly\t\t\t\t\t\t\t\n");
    run_end(&run);
}
END_TEST

START_TEST(service_model)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             DOCUMENT("<model name='Service:1.0' isService='true'>"
                      "<parameter name='ServiceNumberOfEntries' access='readOnly'>"
                      "<syntax><unsignedInt/></syntax></parameter>"
                      "<object name='Service.{i}.' access='readOnly' minEntries='0' maxEntries='2' "
                      "numEntriesParameter='ServiceNumberOfEntries'/></model>"));
    run_dump(&run, dump);
    run_check_success(&run);
    ck_assert_str_eq(
        run.output, "Service.{i}.\ttable\t\treadOnly\t\t\t\t\t\t\t\n"
                    "ServiceNumberOfEntries\tparameter\tunsignedInt\treadOnly\tnormal\t0\t0\t\t\t\t"
                    "\n");
    run_end(&run);
}
END_TEST

START_TEST(all_models_of_a_document)
{
    static const char *const one[] = {"--model", "a.xml", "--root", "B", "--name",
                                      "test",    "--out", "out",    NULL};
    struct run run;

    /* As a user runs it, who has no compiled library of it. */
    ck_assert_int_eq(setenv("DUMP_LIBRARY", "", 1), 0);
    run_start(&run);
    run_file(&run, "a.xml",
             DOCUMENT("<model name='B:1.0'><object name='B.' access='readOnly'/></model>"
                      "<model name='A:1.0'><object name='A.' access='readOnly'/></model>"));
    run_dump(&run, dump);
    run_check_success(&run);
    ck_assert_str_eq(run.output, "A.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
                                 "B.\tobject\t\treadOnly\t\t\t\t\t\t\t\n");
    run_dmgen(&run, one);
    run_check_success(&run);
    run_end(&run);
}
END_TEST

START_TEST(dump_fails_with_the_generator)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", DOCUMENT("<model name='Test:1.0'/>"));
    run_dump(&run, dump);
    run_check_failure(&run, "a.xml:2: the model has no root object");
    ck_assert_str_eq(run.output, "");
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_facets");
    TCase *rows = tcase_create("rows");

    tcase_set_timeout(rows, 60);
    tcase_add_test(rows, in_force);
    tcase_add_test(rows, objects_and_tables);
    tcase_add_test(rows, service_model);
    tcase_add_test(rows, all_models_of_a_document);
    tcase_add_test(rows, dump_fails_with_the_generator);
    suite_add_tcase(suite, rows);
    return unit_run(suite);
}
