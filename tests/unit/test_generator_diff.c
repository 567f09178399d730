/* SPDX-License-Identifier: Apache-2.0 */
/* dmgen --diff: what is new, gone and other in a later model. */
#include "generator/run.h"
#include "support/bbf.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

#define FOLDER MODELS_DIR "/../tests/unit/generator/"
#define OLDER  FOLDER "older.xml"
#define NEWER  FOLDER "newer.xml"

static void compare(struct run *run, const char *first, const char *second)
{
    const char *const arguments[] = {"--diff", first, second, NULL};

    run_dmgen(run, arguments);
    run_check_success(run);
}

START_TEST(each_kind_of_change)
{
    struct run run;

    run_start(&run);
    compare(&run, OLDER, NEWER);
    char *changes = files_read(FOLDER "changes.txt");
    ck_assert_str_eq(run.output, changes);
    free(changes);
    run_end(&run);
}
END_TEST

START_TEST(same_model)
{
    struct run run;

    run_start(&run);
    compare(&run, NEWER, NEWER);
    ck_assert_str_eq(run.output, "Test:1.1 -> Test:1.1: 0 added, 0 removed, 0 changed\n");
    run_end(&run);
}
END_TEST

static const struct {
    const char *first, *second, *third;
    int status;
    const char *message;
} refused[] = {
    {OLDER, NULL, NULL, 2, "--diff takes an old and a new file"},
    {OLDER, NEWER, "third.xml", 2, "unexpected argument third.xml"},
    {OLDER, "none.xml", NULL, 1, "none.xml"},
    {"none.xml", NEWER, NULL, 1, "none.xml"},
    {OLDER, "--model", NEWER, 2, "--diff goes with neither --model"},
    {OLDER, "broken.xml", NULL, 1,
     "broken.xml:3: the type 'integer' of 'Test.P' is not a base type"},
};

START_TEST(refused_with_a_reason)
{
    const char *const arguments[] = {"--diff", refused[_i].first, refused[_i].second,
                                     refused[_i].second != NULL ? refused[_i].third : NULL, NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "broken.xml", PARAMETER("access='readOnly'", "<integer/>"));
    run_dmgen(&run, arguments);
    ck_assert_int_eq(run.status, refused[_i].status);
    ck_assert_str_eq(run.output, "");
    ck_assert_msg(strstr(run.messages, refused[_i].message) != NULL, "%s", run.messages);
    run_end(&run);
}
END_TEST

#define TYPE(content)                                                                              \
    "<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' "                         \
    "xmlns:cwmpd='urn:cwmpd:device-type-1-0' deviceType='urn:test:d'>\n" content "</dt:document>"
#define IMPORT(file, model) "<import file='" file "'><model name='" model "'/></import>\n"
#define OF_ONE(content)                                                                            \
    TYPE(IMPORT("one.xml", "Test:1.0") "<model ref='Test:1.0'>" content "</model>")
#define OF_TWO(content)                                                                            \
    TYPE(IMPORT("two.xml", "Test:1.1") "<model ref='Test:1.1'>" content "</model>")
#define ONE_TYPE                                                                                   \
    OF_ONE("<object ref='Test.A.' cwmpd:handler='a' cwmpd:operations='read'>"                      \
           "<parameter ref='Word' cwmpd:role='acs-url'/></object>"                                 \
           "<object ref='Test.T.{i}.'><parameter ref='Choice'/><parameter ref='Gone'/></object>")
#define TWO_TYPE                                                                                   \
    OF_TWO(                                                                                        \
        "<object ref='Test.A.' cwmpd:handler='b' cwmpd:operations='start read'>"                   \
        "<parameter ref='Word' access='readOnly'><syntax><string><size maxLength='4'/></string>"   \
        "<default type='factory' value='mine'/></syntax></parameter></object>"                     \
        "<object ref='Test.T.{i}.' access='create' maxEntries='2'><parameter ref='Choice'>"        \
        "<syntax><string><enumeration value='b'/></string></syntax></parameter></object>"          \
        "<object ref='Test.X_00AB12_Panel.'><parameter ref='Text' cwmpd:role='acs-url'/>"          \
        "</object>")

/* Device types of a model and of a later one, which adds a vendor's object to it. */
static void write_types(const struct run *run, const char *first, const char *second)
{
    run_file(run, "one.xml",
             MODEL("<object name='Test.A.' access='readOnly' minEntries='1' maxEntries='1'>"
                   "<parameter name='Word' access='readWrite'><syntax><string/></syntax>"
                   "</parameter></object>"
                   "<object name='Test.T.{i}.' access='readWrite' minEntries='0' maxEntries='8'>"
                   "<parameter name='Choice' access='readWrite'><syntax><string>"
                   "<enumeration value='a'/><enumeration value='b'/></string></syntax></parameter>"
                   "<parameter name='Gone' access='readOnly'><syntax><int/></syntax></parameter>"
                   "<parameter name='Never' access='readOnly'><syntax><int/></syntax></parameter>"
                   "</object>"));
    run_file(run, "two.xml",
             DOCUMENT("<import file='one.xml'><model name='Test:1.0'/></import>"
                      "<model name='Test:1.1' base='Test:1.0'>"
                      "<object name='Test.X_00AB12_Panel.' access='readOnly' minEntries='1' "
                      "maxEntries='1'><parameter name='Text' access='readWrite'><syntax><string/>"
                      "</syntax></parameter></object></model>"));
    run_file(run, "first.xml", first);
    run_file(run, "second.xml", second);
}

START_TEST(device_types)
{
    struct run run;

    run_start(&run);
    write_types(&run, ONE_TYPE, TWO_TYPE);
    compare(&run, "first.xml", "second.xml");
    ck_assert_str_eq(run.output,
                     "~ Test.A.  handler: a (read) -> b (start read)\n"
                     "~ Test.A.Word  access: readWrite -> readOnly; size: none -> ..4; "
                     "default: none -> factory 'mine'; role: acs-url -> none\n"
                     "~ Test.T.{i}.  access: readWrite -> create; entries: 0..8 -> 0..2\n"
                     "~ Test.T.{i}.Choice  values: -'a'\n"
                     "- Test.T.{i}.Gone  int, readOnly\n"
                     "+ Test.X_00AB12_Panel.  object, readOnly\n"
                     "+ Test.X_00AB12_Panel.Text  string, readWrite\n"
                     "Test:1.0 -> Test:1.1: 2 added, 1 removed, 4 changed\n");
    run_end(&run);
}
END_TEST

START_TEST(device_type_against_its_model)
{
    struct run run;

    run_start(&run);
    write_types(&run, ONE_TYPE, TWO_TYPE);
    compare(&run, "one.xml", "first.xml");
    ck_assert_str_eq(run.output, "~ Test.A.  handler: none -> a (read)\n"
                                 "~ Test.A.Word  role: none -> acs-url\n"
                                 "- Test.T.{i}.Never  int, readOnly\n"
                                 "Test:1.0 -> Test:1.0: 0 added, 1 removed, 2 changed\n");
    run_end(&run);
}
END_TEST

#define BOTH                                                                                       \
    TYPE(IMPORT("one.xml", "Test:1.0") IMPORT("two.xml", "Test:1.1") "<model ref='Test:1.0'/>\n"   \
                                                                     "<model ref='Test:1.1'/>")

START_TEST(device_type_of_several_models)
{
    static const char *const arguments[] = {"--diff",  "--root",     "Test:1.1",
                                            "one.xml", "second.xml", NULL};
    static const char *const by_name[] = {"--diff",  "--root",     "Test:1.1",
                                          "two.xml", "second.xml", NULL};
    struct run run;

    run_start(&run);
    write_types(&run, ONE_TYPE, BOTH);
    run_dmgen(&run, by_name);
    run_check_success(&run);
    ck_assert_ptr_nonnull(strstr(run.output, "Test:1.1 -> Test:1.1: 0 added, "));
    run_dmgen(&run, arguments);
    run_check_failure(&run, "one.xml: no model is named 'Test:1.1': there is Test:1.0");
    run_end(&run);
}
END_TEST

static const struct {
    const char *type, *message;
} wrong_types[] = {
    {TYPE(""), "second.xml:1: the device type says nothing about any model"},
    {BOTH, "second.xml:5: choose one of the models with --root: 'Test:1.0', 'Test:1.1'"},
    {TYPE("<model ref='Test:1.0'/>"), "second.xml:2: no import names model 'Test:1.0'"},
    {TYPE(IMPORT("none.xml", "Test:1.0") "<model ref='Test:1.0'/>"),
     "second.xml:2: file 'none.xml' is neither beside this document nor in a -I folder"},
    {TYPE(IMPORT("two.xml", "Test:1.0") "<model ref='Test:1.0'/>"),
     "two.xml: no model is named 'Test:1.0': there is Test:1.1"},
    {TYPE(IMPORT("first.xml", "Test:1.0") "<model ref='Test:1.0'/>"),
     "first.xml: the document has no model"},
    {OF_TWO("<object ref='Test.U.'/>"), "second.xml:3: the model has no object 'Test.U.'"},
};

/* What is wrong with the other side is told in the same run. */
START_TEST(wrong_device_type)
{
    static const char *const arguments[] = {"--diff", "first.xml", "second.xml", NULL};
    struct run run;

    run_start(&run);
    write_types(&run, OF_ONE("<object ref='Test.V.'/>"), wrong_types[_i].type);
    run_dmgen(&run, arguments);
    run_check_failure(&run, wrong_types[_i].message);
    run_check_message(&run, "first.xml:3: the model has no object 'Test.V.'");
    ck_assert_str_eq(run.output, "");
    run_end(&run);
}
END_TEST

/* The numbers of rows of both are known: 7255 - 6110 are more in the later one. */
START_TEST(published_versions)
{
    static const char *const lines[] = {
        "+ Device.Bridging.Bridge.{i}.STP.  object, readOnly\n",
        "- Device.Hosts.Host.{i}.UserClassID  hexBinary, readOnly\n",
        "~ Device.DynamicDNS.Server.{i}.Enable  type: string -> boolean; size: ..64 -> none\n",
        "~ Device.Firewall.Config  values: +'Policy', -'Off'\n",
        "\nDevice:2.15 -> Device:2.17: 1152 added, 7 removed, 412 changed\n",
    };
    char *first = files_path(bbf_dir(), "tr-181-2-15-1-cwmp-full.xml");
    char *second = files_path(bbf_dir(), "tr-181-2-17-0-cwmp-full.xml");
    struct run run;

    run_start(&run);
    compare(&run, first, second);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        ck_assert_msg(strstr(run.output, lines[i]) != NULL, "%s", lines[i]);
    free(first);
    free(second);
    run_end(&run);
}
END_TEST

/* A flattened form says what its sources say, in every aspect that is compared. */
START_TEST(flattened_and_sources)
{
    char *first = files_path(bbf_dir(), "tr-181-2-17-0-cwmp-full.xml");
    char *second = files_path(bbf_dir(), "tr-181-2-17-0-cwmp.xml");
    struct run run;

    run_start(&run);
    compare(&run, first, second);
    ck_assert_str_eq(run.output, "Device:2.17 -> Device:2.17: 0 added, 0 removed, 0 changed\n");
    free(first);
    free(second);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_diff");
    TCase *small = tcase_create("small"), *documents = tcase_create("documents");

    tcase_set_timeout(small, 30);
    tcase_set_timeout(documents, 60);
    tcase_add_test(small, each_kind_of_change);
    tcase_add_test(small, same_model);
    tcase_add_test(small, device_types);
    tcase_add_test(small, device_type_against_its_model);
    tcase_add_test(small, device_type_of_several_models);
    tcase_add_loop_test(small, wrong_device_type, 0, sizeof wrong_types / sizeof wrong_types[0]);
    tcase_add_loop_test(small, refused_with_a_reason, 0, sizeof refused / sizeof refused[0]);
    if (bbf_dir() != NULL) {
        tcase_add_test(documents, published_versions);
        tcase_add_test(documents, flattened_and_sources);
    }
    suite_add_tcase(suite, small);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
