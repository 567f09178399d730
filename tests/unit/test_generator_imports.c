/* SPDX-License-Identifier: Apache-2.0 */
/* Models put together from several documents. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#define NAMED(spec, content)                                                                       \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='urn:test:" spec      \
    "' file='x.xml'>\n" content "\n</dm:document>\n"
#define USER(import, type)                                                                         \
    NAMED("a", import "\n<model name='Test:1.0'>" ROOT_OBJECT                                      \
                      "<parameter name='P' access='readOnly'><syntax><dataType ref='" type         \
                      "'/></syntax></parameter></object></model>")

static const char *const dump[] = {"a.xml", NULL};

static void make_folder(const struct run *run, const char *name)
{
    char *path = files_path(run->folder, name);

    ck_assert_int_eq(mkdir(path, 0755), 0);
    free(path);
}

/* A chain of imports with a new name at each step; the types behind a type come along. */
START_TEST(data_types)
{
    struct run run;

    run_start(&run);
    run_file(
        &run, "a.xml",
        USER("<import file='b.xml' spec='urn:test:b'><dataType name='A' ref='B'/></import>", "A"));
    run_file(&run, "b.xml",
             NAMED("b", "<import file='c.xml'><dataType name='B' ref='C'/></import>"
                        "<dataType name='Base'><int/></dataType>"));
    run_file(&run, "c.xml",
             NAMED("c", "<dataType name='Base'><string><size maxLength='5'/></string></dataType>"
                        "<dataType name='C' base='Base'><enumeration value='x'/></dataType>"));
    run_dump(&run, dump);
    run_check_success(&run);
    run_check_row(&run, "Test.P | parameter | string | readOnly | normal | 0 | 0 |  | ..5 | x | ");
    run_end(&run);
}
END_TEST

/* Components within components, with and without a path; parameters of a component land on the
 * object that the path names. */
START_TEST(components)
{
    struct run run;

    run_start(&run);
    make_folder(&run, "parts");
    run_file(&run, "a.xml",
             NAMED("a", "<import file='parts/b.xml'><component name='Part' ref='B'/></import>"
                        "<model name='Test:1.0'>" ROOT_OBJECT "</object>"
                        "<component ref='Part' path='Test.'/></model>"));
    run_file(&run, "parts/b.xml",
             NAMED("b", "<import file='../c.xml'><dataType name='T'/></import>"
                        "<component name='B'><object name='O.' access='readOnly' minEntries='1' "
                        "maxEntries='1'><component ref='Inner'/></object>"
                        "<component ref='Inner' path='O.'/><component ref='Direct'/></component>"
                        "<component name='Inner'><object name='I.{i}.' access='readWrite' "
                        "minEntries='0' maxEntries='9'/></component>"
                        "<component name='Direct'><parameter name='P' access='readOnly'><syntax>"
                        "<dataType ref='T'/></syntax></parameter></component>"));
    run_file(&run, "c.xml", NAMED("c", "<dataType name='T'><boolean/></dataType>"));
    run_dump(&run, dump);
    run_check_message(&run, "parts/b.xml:2: object 'Test.O.I.{i}.' is already defined at "
                            "parts/b.xml:2");
    run_file(&run, "parts/b.xml",
             NAMED("b", "<import file='../c.xml'><dataType name='T'/></import>"
                        "<component name='B'><object name='O.' access='readOnly' minEntries='1' "
                        "maxEntries='1'><component ref='Direct'/></object>"
                        "<component ref='Inner' path='O.'/><component ref='Direct'/></component>"
                        "<component name='Inner'><object name='I.{i}.' access='readWrite' "
                        "minEntries='0' maxEntries='9'/></component>"
                        "<component name='Direct'><parameter name='P' access='readOnly'><syntax>"
                        "<dataType ref='T'/></syntax></parameter></component>"));
    run_dump(&run, dump);
    run_check_success(&run);
    ck_assert_str_eq(run.output, "Test.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
                                 "Test.O.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
                                 "Test.O.I.{i}.\ttable\t\treadWrite\t\t\t\t\t\t\t\n"
                                 "Test.O.P\tparameter\tboolean\treadOnly\tnormal\t0\t0\t\t\t\t\n"
                                 "Test.P\tparameter\tboolean\treadOnly\tnormal\t0\t0\t\t\t\t\n");
    run_end(&run);
}
END_TEST

START_TEST(search_path)
{
    static const char *const arguments[] = {"a.xml", "-I", "empty", "-I", "other", NULL};
    struct run run;

    run_start(&run);
    make_folder(&run, "empty");
    make_folder(&run, "other");
    run_file(&run, "a.xml", USER("<import file='b.xml'><dataType name='T'/></import>", "T"));
    run_file(&run, "other/b.xml", NAMED("b", "<dataType name='T'><int/></dataType>"));
    run_dump(&run, dump);
    run_check_failure(&run,
                      "a.xml:2: file 'b.xml' is neither beside this document nor in a -I folder");
    run_dump(&run, arguments);
    run_check_success(&run);
    run_check_row(&run, "Test.P | parameter | int | readOnly | normal | 0 | 0 |  |  |  | ");
    run_end(&run);
}
END_TEST

/* Families: which of several files an import means, by what it says of the version. */
static const struct {
    const char *import, *type; /* the types of the files are called after them */
} families[] = {
    {"file='x-1-types.xml'", "x-1-types"}, /* there is one of this very name */
    {"file='x-1-2-types.xml'", "x-1-2-10-types"},
    {"file='X-1-2-Types.xml'", "x-1-2-10-types"},
    {"file='x-1-2-9-types.xml'", "x-1-2-9-types"},
    {"file='x-1-3-types.xml'", "x-1-3-0-types"},
    {"file='x-1-2.xml'", "x-1-2-0"},
    {"file='y-9-types.xml'", "y-9-2-1-types"},
    {"file='y-9-types.xml' spec='urn:test:y-9-1'", "y-9-1-0-types"},
    {"file='y-9-types.xml' spec='urn:test:y-9-1-0-types'", "y-9-1-0-types"},
    {"file='y-9-2-types.xml' spec='urn:test:y-9-2-0'", "y-9-2-0-types"},
    /* The name of the file leaves the corrigendum open: a later one corrects what the spec names.
     */
    {"file='z-7-1-5-types.xml' spec='urn:test:z-7-1-5-0'", "z-7-1-5-1-types"},
    {"file='z-7-1-5-0-types.xml' spec='urn:test:z-7-1-5-0'", "z-7-1-5-0-types"},
    {"file='z-7-1-types.xml' spec='urn:test:z-7-1-5-1'", "z-7-1-5-1-types"},
};

START_TEST(family)
{
    static const char *const arguments[] = {"a.xml", "-I", "other", NULL};
    static const char *const files[] = {
        "x-1-types",     "x-1-2-9-types", "x-1-2-10-types", "x-1-3-0-types",   "x-1-2-0",
        "y-9-1-0-types", "y-9-2-0-types", "y-9-2-1-types",  "z-7-1-5-0-types", "z-7-1-5-1-types"};
    struct run run;
    char text[1024], row[128];

    run_start(&run);
    make_folder(&run, "other");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char name[64];
        snprintf(name, sizeof name, "other/%s.xml", files[i]);
        snprintf(text, sizeof text,
                 "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
                 "spec='urn:test:%s' file='x'><dataType name='T'><string>"
                 "<enumeration value='%s'/></string></dataType></dm:document>",
                 files[i], files[i]);
        run_file(&run, name, text);
    }
    snprintf(text, sizeof text, USER("<import %s><dataType name='T'/></import>", "T"),
             families[_i].import);
    run_file(&run, "a.xml", text);
    run_dump(&run, arguments);
    run_check_success(&run);
    snprintf(row, sizeof row,
             "Test.P | parameter | string | readOnly | normal | 0 | 0 |  |  | %s | ",
             families[_i].type);
    run_check_row(&run, row);
    run_end(&run);
}
END_TEST

/* A published document that forgets to name a type finds it in what it imports from. */
START_TEST(unnamed)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:broadband-forum-org:a' file='a.xml'>\n<import file='b.xml'/>"
             "<model name='Test:1.0'>" ROOT_OBJECT "<parameter name='P' access='readOnly'><syntax>"
             "\n<dataType ref='T'/></syntax></parameter></object></model></dm:document>");
    run_file(&run, "b.xml", NAMED("b", "<dataType name='T'><int/></dataType>"));
    run_dump(&run, dump);
    run_check_success(&run);
    run_check_message(&run, "a.xml:3: warning: the import of b.xml does not name dataType 'T'");
    run_file(&run, "a.xml", USER("<import file='b.xml'/>", "T"));
    run_dump(&run, dump);
    run_check_failure(&run, "a.xml:3: unknown data type 'T'");
    run_end(&run);
}
END_TEST

/* Entities, as a published document has them. */
START_TEST(entities)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", USER("<import file='b.xml'><dataType name='T'/></import>", "T"));
    run_file(&run, "b.xml",
             "<!DOCTYPE x [<!-- a digit --><!ENTITY d '[0-9]'>]>\n" NAMED(
                 "b", "<dataType name='T'><string><enumeration value='a&d;b&d;&amp;'/></string>"
                      "</dataType>"));
    run_dump(&run, dump);
    run_check_success(&run);
    run_check_row(&run, "Test.P | parameter | string | readOnly | normal | 0 | 0 |  |  | "
                        "a[0-9]b[0-9]& | ");
    run_end(&run);
}
END_TEST

/* The family of a file has a later one only, and what is used of it is not told once more. */
START_TEST(another_of_the_family)
{
    struct run run;

    run_start(&run);
    run_file(&run, "tr-1-2-1-3-types.xml",
             NAMED("tr-1-2-1-3", "<model name='Other:1.0'>" ROOT_OBJECT "</object></model>"));
    run_file(&run, "a.xml",
             DOCUMENT("<import file='tr-1-2-types.xml' spec='urn:test:tr-1-2-1'>\n"
                      "<model name='_Base:1.0' ref='Base:1.0'/>\n<dataType name='T'/></import>"
                      "<model name='Test:1.0' base='_Base:1.0'>" ROOT_OBJECT
                      "<parameter name='P' access='readOnly'><syntax><dataType ref='T'/></syntax>"
                      "</parameter></object></model>"));
    run_model(&run);
    run_check_failure(
        &run, "a.xml:3: ./tr-1-2-1-3-types.xml has no model 'Base:1.0', but Other:1.0; it is "
              "the newest of 'tr-1-2-types.xml' here, and the one with this model is "
              "missing");
    run_check_message(&run,
                      "a.xml:4: ./tr-1-2-1-3-types.xml has no dataType 'T'; it is the newest of "
                      "'tr-1-2-types.xml' here, and the one with this dataType is missing");
    ck_assert_ptr_null(strstr(run.messages, "unknown"));
    run_end(&run);
}
END_TEST

/* Only that the file is missing is told, also where a published document would look for a name. */
static const struct {
    const char *spec, *base, *type;
} missing[] = {
    {"urn:test:a", "base='B:1.0'", "T"},
    {"urn:test:a", "", "T"},
    {"urn:broadband-forum-org:a", "", "Unnamed"},
};

START_TEST(missing_import)
{
    struct run run;
    char text[1024];

    snprintf(
        text, sizeof text,
        "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='%s' "
        "file='a.xml'>\n<import file='none.xml'><dataType name='T'/><component name='C'/>"
        "<model name='B:1.0'/></import><model name='Test:1.0' %s><component ref='C'/>" ROOT_OBJECT
        "<parameter name='P' access='readOnly'><syntax><dataType ref='%s'/>"
        "</syntax></parameter></object></model></dm:document>",
        missing[_i].spec, missing[_i].base, missing[_i].type);
    run_start(&run);
    run_file(&run, "a.xml", text);
    run_model(&run);
    run_check_failure(&run, "a.xml:2: file 'none.xml' is neither beside this document nor in a -I "
                            "folder");
    ck_assert_str_eq(strchr(run.messages, '\n'), "\n");
    run_end(&run);
}
END_TEST

static const struct {
    const char *import, *other, *message;
} mistakes[] = {
    {"<import><dataType name='T'/></import>", NAMED("b", ""), "a.xml:2: an import names no file"},
    {"<import file='b.xml' spec='urn:test:c'><dataType name='T'/></import>",
     NAMED("b", "<dataType name='T'><int/></dataType>"),
     "a.xml:2: spec is 'urn:test:c', but that of b.xml is 'urn:test:b'"},
    {"<import file='b.xml'>\n<dataType name='T' ref='U'/></import>", NAMED("b", ""),
     "a.xml:3: b.xml has no dataType 'U'"},
    {"<import file='b.xml'><component name='T'/></import>",
     NAMED("b", "<dataType name='T'><int/></dataType>"), "a.xml:2: b.xml has no component 'T'"},
    {"<import file='b.xml'>\n<dataType name='T'/></import><dataType name='T'><int/></dataType>",
     NAMED("b", "<dataType name='T'><int/></dataType>"),
     "a.xml:3: dataType 'T' is already defined at a.xml:3"},
    {"<import file='b.xml'/>", NAMED("b", "<import file='a.xml'/>"),
     "b.xml:2: import of 'a.xml' goes round in a circle"},
    {"<import file='a.xml'/>", NAMED("b", ""), "a.xml:2: import of 'a.xml' goes round in a circle"},
    {"<import file='b.xml'/>", "<!DOCTYPE a SYSTEM 'a.dtd'><a/>",
     "b.xml:1: a document type declaration may only declare short texts as entities"},
};

START_TEST(mistake)
{
    struct run run;

    char text[2048];

    ck_assert_int_lt(snprintf(text, sizeof text, USER("%s", "T"), mistakes[_i].import),
                     (int)sizeof text);
    run_start(&run);
    run_file(&run, "a.xml", text);
    run_file(&run, "b.xml", mistakes[_i].other);
    run_model(&run);
    run_check_failure(&run, mistakes[_i].message);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_imports");
    TCase *imports = tcase_create("imports");

    tcase_set_timeout(imports, 60);
    tcase_add_test(imports, data_types);
    tcase_add_test(imports, components);
    tcase_add_test(imports, search_path);
    tcase_add_loop_test(imports, family, 0, sizeof families / sizeof *families);
    tcase_add_test(imports, another_of_the_family);
    tcase_add_loop_test(imports, missing_import, 0, sizeof missing / sizeof *missing);
    tcase_add_test(imports, unnamed);
    tcase_add_test(imports, entities);
    tcase_add_loop_test(imports, mistake, 0, sizeof mistakes / sizeof *mistakes);
    suite_add_tcase(suite, imports);
    return unit_run(suite);
}
