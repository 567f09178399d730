/* SPDX-License-Identifier: Apache-2.0 */
/* What dmgen says of documents that are wrong: file, line, and what is wrong. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>

#define STRING "<string/>"
#define TABLE(attributes, content)                                                                 \
    MODEL("<object name='Test.T.{i}.' access='readWrite' minEntries='0' "                          \
          "maxEntries='unbounded' " attributes ">" content "</object>")
#define P "<parameter name='P' access='readWrite'><syntax>" STRING "</syntax></parameter>"

static const struct {
    const char *document, *message;
} mistakes[] = {
    /* The document */
    {"\n<document", "a.xml:2: Couldn't find end of Start Tag document line 2"},
    {DOCUMENT("<model name='Test:1.0'><object></model>"),
     "a.xml:2: Opening and ending tag mismatch: object line 2 and model"},
    {"<document/>\n", "a.xml:1: not a data model document: its root is <document> in no namespace "
                      "instead of <document> in urn:broadband-forum-org:cwmp:datamodel-1-*"},
    {DOCUMENT(""), "a.xml: the document has no model"},
    {DOCUMENT("<model name='A:1.0'/>\n<model name='B:1.0'/>"),
     "a.xml: choose one of its models with --root: A:1.0, B:1.0"},
    {DOCUMENT("<model name='Test'/>"),
     "a.xml:2: 'Test' is not the name of a model, such as Device:2.17"},
    {DOCUMENT("<model name='Test*/:1.0'/>"),
     "a.xml:2: 'Test*/:1.0' is not the name of a model, such as Device:2.17"},
    {"<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' deviceType='d'/>\n",
     "a.xml:1: this is a device type, which --device-type takes, and no data model"},
    /* Words that are none: nothing of a document vanishes */
    {MODEL("<paramter name='P'/>"), "a.xml:3: there is no element <paramter>"},
    {MODEL("<syntax/>"), "a.xml:3: <syntax> does not belong into <model>"},
    {MODEL("<object name='Test.A.' minEntrys='1'/>"),
     "a.xml:3: <object> has no attribute 'minEntrys'; it has name ref base access minEntries "
     "maxEntries numEntriesParameter enableParameter discriminatorParameter mountType status "
     "version requirement id"},
    {PARAMETER("", "<string><size max='4'/></string>"),
     "a.xml:3: <size> has no attribute 'max'; it has minLength maxLength status version"},
    {"<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-x'/>\n",
     "a.xml:1: not a data model document: its root is <document> in "
     "urn:broadband-forum-org:cwmp:datamodel-1-x instead of <document> in "
     "urn:broadband-forum-org:cwmp:datamodel-1-*"},
    {MODEL("<dm:object name='Test.A.'/>"),
     "a.xml:3: <object> is in the namespace 'urn:broadband-forum-org:cwmp:datamodel-1-8', in which "
     "only the root is"},
    {MODEL("<object name='Test.A.'>\n<object name='Test.A.B.'/></object>"),
     "a.xml:4: <object> does not belong into <object>"},
    {PARAMETER("forcedInform='yes'", STRING),
     "a.xml:3: forcedInform 'yes' of <parameter> is not one of true false 1 0"},
    {PARAMETER("", STRING "<default type='mine' value=''/>"),
     "a.xml:3: type 'mine' of <default> is not one of object factory implementation "
     "impliedParameter parameterDefault"},
    {PARAMETER("", "<string><pathRef refType='no'/></string>"),
     "a.xml:3: refType 'no' of <pathRef> is not one of weak strong"},
    {PARAMETER("", STRING "</syntax>\n<syntax><int/>"),
     "a.xml:4: <parameter> has more than one <syntax>"},
    {PARAMETER("", STRING "\n<dataType ref='T'/>"), "a.xml:4: <syntax> has more than one type"},
    {PARAMETER("", STRING "<default type='object' value=''/>\n<default type='object' value=''/>"),
     "a.xml:4: <syntax> has more than one <default>"},
    /* Names */
    {DOCUMENT("<model name='A:1.0'/>\n<model name='A:1.0'/>"),
     "a.xml:3: model 'A:1.0' is already defined at a.xml:2"},
    {DOCUMENT("<model name='A:1.0' base='A:1.0'/>"), "a.xml:2: model 'A:1.0' is defined by itself"},
    {DOCUMENT("<model name='Test:1.0'/>"), "a.xml:2: the model has no root object"},
    {DOCUMENT("<model name='Test:1.0'>" ROOT_OBJECT "</object>\n<object name='Other.'/></model>"),
     "a.xml:3: 'Other.' is a second root: the first is 'Test.'"},
    {MODEL("<object name='Test.A.B.' minEntries='1' maxEntries='1'/>"),
     "a.xml:3: the parent of object 'Test.A.B.' is not defined"},
    {MODEL("<object name='Test.A'/>"), "a.xml:3: 'Test.A' is not the path of an object"},
    {MODEL("<object name='Test.{i}.{i}.'/>"),
     "a.xml:3: 'Test.{i}.{i}.' is not the path of an object"},
    {MODEL("<object name='Test.a b.'/>"), "a.xml:3: 'Test.a b.' is not the path of an object"},
    {MODEL("<object name='Test.A.'/>\n<object name='Test.A.'/>"),
     "a.xml:4: object 'Test.A.' is already defined at a.xml:3"},
    {TABLE("", P "\n" P), "a.xml:4: parameter 'Test.T.{i}.P' is already defined at a.xml:3"},
    {TABLE("", "<parameter name='1' access='readOnly'/>"),
     "a.xml:3: '1' is not the name of a parameter"},
    {DOCUMENT("<dataType name='T'><string/></dataType>\n<dataType name='T'><int/></dataType>"
              "<model name='A:1.0'/>"),
     "a.xml:3: dataType 'T' is already defined at a.xml:2"},
    {MODEL("<parameter name='P' access='readOnly'><syntax>" STRING "</syntax></parameter>"),
     "a.xml:3: parameter 'P' is for object '', which is not defined"},
    /* Tables */
    {MODEL("<object name='Test.T.{i}.' access='readOnly' maxEntries='unbounded'/>"),
     "a.xml:3: table 'Test.T.{i}.' has no minEntries"},
    {MODEL("<object name='Test.T.{i}.' access='no' minEntries='2' maxEntries='1'/>"),
     "a.xml:3: access 'no' of object 'Test.T.{i}.' is not readOnly or readWrite"},
    {MODEL("<object name='Test.T.{i}.' minEntries='2' maxEntries='1'/>"),
     "a.xml:3: minEntries of 'Test.T.{i}.' is more than maxEntries"},
    {MODEL("<object name='Test.T.{i}.' minEntries='many' maxEntries='1'/>"),
     "a.xml:3: minEntries 'many' of 'Test.T.{i}.' is not a number of rows"},
    {MODEL("<object name='Test.T.' minEntries='0' maxEntries='4'/>"),
     "a.xml:3: 'Test.T.' has maxEntries '4', but its path does not end in {i}."},
    {TABLE("numEntriesParameter='N'", ""),
     "a.xml:3: numEntriesParameter 'N' of 'Test.T.{i}.' is not defined"},
    {TABLE("enableParameter='E'", ""),
     "a.xml:3: enableParameter 'E' of 'Test.T.{i}.' is not defined"},
    {TABLE("", "\n<uniqueKey><parameter ref='K'/></uniqueKey>"),
     "a.xml:4: unique key of 'Test.T.{i}.': parameter 'K' is not defined"},
    /* Parameters */
    {PARAMETER("access='maybe'", STRING),
     "a.xml:3: access 'maybe' of 'Test.P' is not one the standard has"},
    {PARAMETER("activeNotify='never'", STRING),
     "a.xml:3: activeNotify 'never' of 'Test.P' is not one the standard has"},
    {TABLE("", "<parameter name='P' access='readOnly'/>"), "a.xml:3: 'Test.T.{i}.P' has no syntax"},
    {PARAMETER("", "<dataType ref='Unknown'/>"), "a.xml:3: unknown data type 'Unknown'"},
    {PARAMETER("", "<float/>"), "a.xml:3: the type 'float' of 'Test.P' is not a base type"},
    {PARAMETER("", "<boolean><range minInclusive='1'/></boolean>"),
     "a.xml:3: 'Test.P' is of type boolean, which has no range"},
    {PARAMETER("", "<int><range minInclusive='1.5'/></int>"),
     "a.xml:3: minInclusive '1.5' of 'Test.P' is not a whole number"},
    {PARAMETER("", "<int><range minInclusive='5' maxInclusive='-5'/></int>"),
     "a.xml:3: range 5..-5 of 'Test.P' is empty"},
    {PARAMETER("", "<string><size maxLength='-1'/></string>"),
     "a.xml:3: maxLength '-1' of 'Test.P' is not a number from 0 to 4294967295"},
    {PARAMETER("", "<string><size minLength='3' maxLength='2'/></string>"),
     "a.xml:3: minLength of 'Test.P' is more than maxLength"},
    {PARAMETER("", "<list minItems='3' maxItems='2'/><string/>"),
     "a.xml:3: minItems of 'Test.P' is more than maxItems"},
    {PARAMETER("", "<string><enumeration value='a'/>\n<enumeration value='a'/></string>"),
     "a.xml:4: 'Test.P' has the value 'a' twice"},
    {PARAMETER("", "<string><enumeration/></string>"),
     "a.xml:3: an enumeration of 'Test.P' has no value"},
    {PARAMETER("", "<string><pattern value='(a'/></string>"),
     "a.xml:3: pattern '(a' of 'Test.P' is not an XML Schema regular expression"},
    /* Defaults */
    {PARAMETER("", "<int/><default type='factory' value='x'/>"),
     "a.xml:3: default 'x' of 'Test.P' is not of type int"},
    {PARAMETER("", "<unsignedInt/><default type='factory' value='-1'/>"),
     "a.xml:3: default '-1' of 'Test.P' is not of type unsignedInt"},
    {PARAMETER("", "<int><range minInclusive='-2' maxInclusive='10'/></int>"
                   "<default type='factory' value='-3'/>"),
     "a.xml:3: default '-3' of 'Test.P' is outside its range"},
    {PARAMETER("", "<string><size maxLength='2'/></string><default type='object' value='abc'/>"),
     "a.xml:3: default 'abc' of 'Test.P' has a size that is not allowed"},
    {PARAMETER("", "<string><enumeration value='a'/></string><default type='object' value='b'/>"),
     "a.xml:3: default 'b' of 'Test.P' is none of its enumeration values"},
    {PARAMETER("", "<string><pattern value='[0-9]+'/></string><default type='object' value='b'/>"),
     "a.xml:3: default 'b' of 'Test.P' matches none of its patterns"},
    {PARAMETER("", "<list maxItems='2'/><int/><default type='object' value='1, 2, 3'/>"),
     "a.xml:3: default '1, 2, 3' of 'Test.P' has 3 items, which is not allowed"},
    /* Facets that do not go together */
    {PARAMETER("", "<unsignedInt>\n<range minInclusive='-1'/></unsignedInt>"),
     "a.xml:4: minInclusive '-1' of 'Test.P' is not of type unsignedInt"},
    {PARAMETER("", "<int>\n<range maxInclusive='2147483648'/></int>"),
     "a.xml:4: maxInclusive '2147483648' of 'Test.P' is not of type int"},
    {PARAMETER("", "<string><size maxLength='2'/>\n<enumeration value='abc'/></string>"),
     "a.xml:4: value 'abc' of 'Test.P' has a size that is not allowed"},
    {PARAMETER("", "<list/><string><pattern value='[0-9]'/>\n<enumeration value='a'/></string>"),
     "a.xml:4: value 'a' of 'Test.P' matches none of its patterns"},
    {PARAMETER("", "<list/><int/><default type='object' value='1, b'/>"),
     "a.xml:3: default '1, b' of 'Test.P' is not of type int"},
};

START_TEST(is_told_with_file_and_line)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", mistakes[_i].document);
    run_model(&run);
    run_check_failure(&run, mistakes[_i].message);
    run_end(&run);
}
END_TEST

/* Whoever has two models of one name is not asked to choose between them. */
START_TEST(model_that_is_there_twice)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", DOCUMENT("<model name='A:1.0'/>\n<model name='A:1.0'/>"));
    run_model(&run);
    ck_assert_int_eq(run.status, 1);
    ck_assert_str_eq(run.messages, "a.xml:3: model 'A:1.0' is already defined at a.xml:2\n");
    run_end(&run);
}
END_TEST

/* Imports that are wrong do not hide what else is. */
START_TEST(wrong_imports_hide_nothing)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             DOCUMENT("<import file='none.xml'><dataType name='T'/></import>"
                      "<model name='Test:1.0'>" ROOT_OBJECT "<parameter name='P' access='readOnly'>"
                      "<syntax>\n<dataType ref='U'/></syntax></parameter></object></model>"));
    run_model(&run);
    run_check_failure(&run, "a.xml:2: file 'none.xml' is neither beside this document nor in a -I "
                            "folder");
    run_check_message(&run, "a.xml:3: unknown data type 'U'");
    run_end(&run);
}
END_TEST

START_TEST(several_are_told_in_one_run)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             MODEL("<object name='Test.T.{i}.' access='readOnly' minEntries='0' maxEntries='4' "
                   "numEntriesParameter='N' enableParameter='E'>\n"
                   "<parameter name='P' access='x'><syntax><int/>\n"
                   "<default type='factory' value='x'/></syntax></parameter></object>"));
    run_model(&run);
    run_check_failure(&run, "a.xml:3: numEntriesParameter 'N' of 'Test.T.{i}.' is not defined");
    run_check_failure(&run, "a.xml:3: enableParameter 'E' of 'Test.T.{i}.' is not defined");
    run_check_failure(&run, "a.xml:4: access 'x' of 'Test.T.{i}.P' is not one the standard has");
    run_check_failure(&run, "a.xml:5: default 'x' of 'Test.T.{i}.P' is not of type int");
    run_end(&run);
}
END_TEST

/* Nobody can mend a published document: its slips are warned about, and left out. */
START_TEST(published_documents_are_taken_as_they_are)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:broadband-forum-org:tr-0-0-0' file='a.xml'>\n"
             "<model name='Test:1.0'>" ROOT_OBJECT "</object>\n"
             "<object name='Test.T.{i}.' access='readOnly' minEntries='0' maxEntries='4' "
             "numEntriesParameter='N'>\n<uniqueKey><parameter ref='K'/></uniqueKey>\n"
             "<parameter name='P ' access='readOnly'><syntax><string><pattern value='('/></string>"
             "</syntax></parameter></object></model></dm:document>");
    run_model(&run);
    run_check_success(&run);
    run_check_message(&run, "a.xml:3: warning: numEntriesParameter 'N' of 'Test.T.{i}.' is not "
                            "defined");
    run_check_message(&run, "a.xml:4: warning: unique key of 'Test.T.{i}.': parameter 'K' is not "
                            "defined");
    run_check_message(&run, "a.xml:5: warning: the name 'Test.T.{i}.P ' has a space in it");
    run_check_message(&run, "a.xml:5: warning: pattern '(' of 'Test.T.{i}.P ' is not an XML Schema "
                            "regular expression");
    run_end(&run);
}
END_TEST

#define BUILT_ON(content)                                                                          \
    DOCUMENT("<import file='b.xml'><model name='Base:1.0'/><dataType name='D'/></import>"          \
             "<model name='Test:1.0' base='Base:1.0'>\n" content "</model>")

/* A maker answers for what is his own in a model on top of a published one. */
START_TEST(published_documents_are_built_on)
{
    struct run run;

    run_start(&run);
    run_file(&run, "b.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:broadband-forum-org:tr-0-0-0' file='b.xml'>"
             "<dataType name='D'><string>\n<pattern value='('/></string></dataType>"
             "<model name='Base:1.0'>" ROOT_OBJECT "</object>\n"
             "<object name='Test.T.{i}.' access='readOnly' maxEntries='4'/></model></dm:document>");
    run_file(
        &run, "a.xml",
        BUILT_ON("<object name='Test.O.' access='readOnly'><parameter name='P' "
                 "access='readOnly'><syntax><dataType ref='D'/></syntax></parameter></object>"));
    run_model(&run);
    run_check_success(&run);
    run_check_message(&run, "b.xml:2: warning: pattern '(' of 'Test.O.P' is not an XML Schema "
                            "regular expression");
    run_check_message(&run, "b.xml:3: warning: table 'Test.T.{i}.' has no minEntries");
    run_end(&run);
}
END_TEST

START_TEST(own_mistakes_on_a_published_document)
{
    struct run run;

    run_start(&run);
    run_file(&run, "b.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:broadband-forum-org:tr-0-0-0' file='b.xml'>"
             "<dataType name='D'><int/></dataType>"
             "<model name='Base:1.0'>" ROOT_OBJECT "</object>\n"
             "<object name='Test.T.{i}.' access='readOnly' maxEntries='4'/></model></dm:document>");
    run_file(&run, "a.xml",
             BUILT_ON("<object name='Test.O.{i}.' access='readOnly' maxEntries='4'/>"));
    run_model(&run);
    run_check_failure(&run, "a.xml:3: table 'Test.O.{i}.' has no minEntries");
    run_check_message(&run, "b.xml:2: warning: table 'Test.T.{i}.' has no minEntries");
    run_end(&run);
}
END_TEST

/* Models that are larger than what the tables' indexes and offsets can say. */
static const struct {
    unsigned objects, parameters, values; /* of each object, of each parameter */
    const char *message;
} large[] = {
    {65535, 0, 0, "a.xml:2: 65536 objects: the table format holds at most 65534"},
    {1, 4096, 0, "a.xml:3: object 'Test.A0.' has 4096 parameters: a row holds at most 4095"},
    {1, 330, 200, "a.xml:2: 66000 enumeration values: the table format holds at most 65534"},
};

static void write_parameter(FILE *out, unsigned number, unsigned values)
{
    fprintf(out, "<parameter name='P%u' access='readOnly'><syntax><string>", number);
    for (unsigned value = 0; value < values; value++)
        fprintf(out, "<enumeration value='%u.%u'/>", number, value);
    fputs("</string></syntax></parameter>", out);
}

START_TEST(too_large)
{
    struct run run;
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(out);
    fputs("<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='a' file='a'>\n"
          "<model name='Test:1.0'>" ROOT_OBJECT "</object>\n",
          out);
    for (unsigned object = 0; object < large[_i].objects; object++) {
        fprintf(out, "<object name='Test.A%u.' access='readOnly' minEntries='1' maxEntries='1'>",
                object);
        for (unsigned number = 0; number < large[_i].parameters; number++)
            write_parameter(out, number, large[_i].values);
        fputs("</object>", out);
    }
    fputs("</model></dm:document>", out);
    fclose(out);
    run_start(&run);
    run_file(&run, "a.xml", text);
    free(text);
    setenv("MALLOC_PERTURB_", "0", 1); /* Meson's: filling what is freed takes a minute here */
    run_model(&run);
    run_check_failure(&run, large[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(missing_file)
{
    static const char *const arguments[] = {"--model", "none.xml", "--name", "test",
                                            "--out",   "out",      NULL};
    struct run run;

    run_start(&run);
    run_dmgen(&run, arguments);
    run_check_failure(&run, "none.xml: No such file or directory");
    run_end(&run);
}
END_TEST

START_TEST(wrong_options)
{
    static const char *const cases[][8] = {
        {NULL},
        {"--model", "a.xml", "--name", "test", NULL},
        {"--model", "a.xml", "--name", "int", "--out", "out", NULL},
        {"--model", "a.xml", "--name", "A-b", "--out", "out", NULL},
        {"--unknown", NULL},
    };
    struct run run;

    run_start(&run);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        run_dmgen(&run, cases[i]);
        ck_assert_int_eq(run.status, 2);
    }
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_errors");
    TCase *mistake = tcase_create("mistake");
    TCase *runs = tcase_create("runs");

    tcase_set_timeout(runs, 60);
    tcase_add_loop_test(mistake, is_told_with_file_and_line, 0, sizeof mistakes / sizeof *mistakes);
    suite_add_tcase(suite, mistake);
    tcase_add_test(runs, model_that_is_there_twice);
    tcase_add_test(runs, wrong_imports_hide_nothing);
    tcase_add_test(runs, several_are_told_in_one_run);
    tcase_add_test(runs, published_documents_are_taken_as_they_are);
    tcase_add_test(runs, published_documents_are_built_on);
    tcase_add_test(runs, own_mistakes_on_a_published_document);
    tcase_add_loop_test(runs, too_large, 0, sizeof large / sizeof *large);
    tcase_add_test(runs, missing_file);
    tcase_add_test(runs, wrong_options);
    suite_add_tcase(suite, runs);
    return unit_run(suite);
}
