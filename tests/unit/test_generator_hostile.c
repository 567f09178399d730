/* SPDX-License-Identifier: Apache-2.0 */
/* Documents made to hurt: refused at once, with a message and without output. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BODY                                                                                       \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='&a;' file='a.xml'/>"
#define REFUSED "a.xml:1: a document type declaration may only declare short texts as entities"

static const char *const declarations[] = {
    "<!DOCTYPE a [<!ENTITY a '<x/>'>]>" BODY,
    "<!DOCTYPE a [<!ENTITY a '&#38;a;'>]>" BODY,
    "<!DOCTYPE a [<!ENTITY a '&a;'>]>" BODY,
    "<!DOCTYPE a [<!ATTLIST dm:document spec CDATA 'x'>]>" BODY,
    "<!DOCTYPE a [<!ELEMENT a ANY>]>" BODY,
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'x'>]>" BODY,
    "<!DOCTYPE a PUBLIC 'x' 'a.dtd' [<!ENTITY a 'x'>]>" BODY,
    "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" BODY,
    "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:1/x'> %b;]>" BODY,
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>" BODY,
    "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxxxxxxxx'>"
    "<!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;'>"
    "<!ENTITY z '&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;'>"
    "<!ENTITY a '&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;'>]>" BODY,
};

START_TEST(document_type)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", declarations[_i]);
    run_model(&run);
    run_check_failure(&run, REFUSED);
    run_end(&run);
}
END_TEST

/* Each expansion is small; there must not be many of them either. */
START_TEST(many_references)
{
    struct run run;
    char *text;
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(stream);
    fputs("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>]>\n"
          "<a>",
          stream);
    for (int i = 0; i < 1000000; i++)
        fputs("&a;", stream);
    fputs("</a>", stream);
    fclose(stream);
    run_start(&run);
    run_file(&run, "a.xml", text);
    free(text);
    run_model(&run);
    run_check_failure(&run, "a.xml:2: too many references to entities");
    run_end(&run);
}
END_TEST

START_TEST(deep_nesting)
{
    struct run run;
    char *text;
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(stream);
    for (int i = 0; i < 100000; i++)
        fputs("<a>", stream);
    fclose(stream);
    run_start(&run);
    run_file(&run, "a.xml", text);
    free(text);
    run_model(&run);
    run_check_failure(&run, "a.xml:1: elements are nested too deeply");
    run_end(&run);
}
END_TEST

START_TEST(large_file)
{
    struct run run;
    run_start(&run);
    char *path = files_path(run.folder, "a.xml");

    files_write(path, "");
    ck_assert_int_eq(truncate(path, 100 * 1024 * 1024), 0);
    run_model(&run);
    run_check_failure(&run, "a.xml: file is larger than 16 MB");
    free(path);
    run_end(&run);
}
END_TEST

START_TEST(endless_file)
{
    static const char *const arguments[] = {"--model", "/dev/zero", "--name", "test",
                                            "--out",   "out",       NULL};
    struct run run;

    run_start(&run);
    run_dmgen(&run, arguments);
    run_check_failure(&run, "/dev/zero: not a regular file");
    run_end(&run);
}
END_TEST

/* Components that use one another twice grow as fast as entities would. */
START_TEST(components_that_grow)
{
    struct run run;
    char *text;
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(stream);
    fputs("<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='a' file='a'>\n",
          stream);
    for (int i = 0; i < 40; i++)
        fprintf(stream,
                "<component name='C%d'><component ref='C%d' path='A.'/>"
                "<component ref='C%d' path='B.'/></component>\n",
                i, i + 1, i + 1);
    fputs("<component name='C40'/>\n<model name='Test:1.0'><component ref='C0'/></model>\n"
          "</dm:document>",
          stream);
    fclose(stream);
    run_start(&run);
    run_file(&run, "a.xml", text);
    free(text);
    run_model(&run);
    run_check_failure(&run, "a.xml:24: the model has more than 500000 elements");
    run_end(&run);
}
END_TEST

static const struct {
    const char *document, *message;
} circles[] = {
    {DOCUMENT("<dataType name='A' base='B'/>\n<dataType name='B' base='A'/>"
              "<model name='Test:1.0'>" ROOT_OBJECT "<parameter name='P' access='readOnly'>"
              "<syntax><dataType ref='A'/></syntax></parameter></object></model>"),
     "a.xml:3: dataType 'A' is defined by itself"},
    {DOCUMENT("<component name='A'>\n<component ref='A'/></component>"
              "<model name='Test:1.0'><component ref='A'/></model>"),
     "a.xml:3: component 'A' is defined by itself"},
};

START_TEST(circle)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", circles[_i].document);
    run_model(&run);
    run_check_failure(&run, circles[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(long_chain)
{
    struct run run;
    char *text;
    size_t length;
    FILE *stream = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(stream);
    fputs("<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='a' file='a'>\n",
          stream);
    for (int i = 0; i < 100000; i++)
        fprintf(stream, "<dataType name='T%d' base='T%d'/>\n", i, i + 1);
    fputs("<dataType name='T100000'><string/></dataType>\n"
          "<model name='Test:1.0'>" ROOT_OBJECT "<parameter name='P' access='readOnly'><syntax>"
          "<dataType ref='T0'/></syntax></parameter></object></model></dm:document>",
          stream);
    fclose(stream);
    run_start(&run);
    run_file(&run, "a.xml", text);
    free(text);
    run_model(&run);
    run_check_failure(&run, "a.xml:65: dataType 'T64' is the end of a chain of more than 64");
    run_end(&run);
}
END_TEST

/* Nothing of a document gets into the C code as code. In a published one, which nobody can mend,
 * attributes that there are not are passed over. */
START_TEST(code_in_attributes)
{
    static const char *const dump[] = {"a.xml", NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:broadband-forum-org:*/ #error spec' file='a.xml'>\n"
             "<model name='Test:1.0' handler='x' cname='y'>\n"
             "<object name='Test.' access='readOnly' minEntries='1' maxEntries='1' "
             "handler='evil' operations='read' cname='x; #error' index='7' depth='9' table='1'>\n"
             "<parameter name='P' access='readOnly' cname='x; int evil' counts='Test.' "
             "default='1' row='evil'><syntax type='evil'><string type='evil' signature='1'>"
             "<enumeration value='\"; #error ?\?/ */ /*' index='9' type='x' run='z'/>"
             "<enumeration value='\\'/><enumeration value='&#10;&#9;'/>"
             "<units value='*/ #error'/></string>"
             "</syntax></parameter></object></model></dm:document>");
    run_dump(&run, dump);
    run_check_success(&run);
    run_check_row(&run, "Test.P | parameter | string | readOnly | normal | 0 | 0 |  |  | "
                        "\"; #error ?\?/ */ /*|\\|   | ");
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_hostile");
    TCase *hostile = tcase_create("hostile");

    tcase_set_timeout(hostile, 60);
    tcase_add_loop_test(hostile, document_type, 0, sizeof declarations / sizeof *declarations);
    tcase_add_test(hostile, many_references);
    tcase_add_test(hostile, deep_nesting);
    tcase_add_test(hostile, large_file);
    tcase_add_test(hostile, endless_file);
    tcase_add_test(hostile, components_that_grow);
    tcase_add_loop_test(hostile, circle, 0, sizeof circles / sizeof *circles);
    tcase_add_test(hostile, long_chain);
    tcase_add_test(hostile, code_in_attributes);
    suite_add_tcase(suite, hostile);
    return unit_run(suite);
}
