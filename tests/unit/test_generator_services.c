/* SPDX-License-Identifier: Apache-2.0 */
/* Service models below the Services. object of a root model. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

#define SERVICE(attributes) SERVICE_WITH(attributes, "")
#define SERVICE_WITH(attributes, profiles)                                                         \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='urn:test:s' "        \
    "file='s.xml'>\n<model name='LampService:1.0' " attributes ">"                                 \
    "<parameter name='LampServiceNumberOfEntries' access='readOnly'><syntax><unsignedInt/>"        \
    "</syntax></parameter><object name='LampService.{i}.' access='readOnly' minEntries='0' "       \
    "maxEntries='unbounded' numEntriesParameter='LampServiceNumberOfEntries'>"                     \
    "<parameter name='Colours' access='readOnly'><syntax><list/><string/></syntax></parameter>"    \
    "<parameter name='Colour' access='readWrite'><syntax><string>"                                 \
    "<enumerationRef targetParam='.Colours'/></string></syntax></parameter>"                       \
    "<parameter name='Bulb' access='readWrite'><syntax><string><pathRef refType='weak' "           \
    "targetParent='.Bulb. #.Other. .Socket.'/></string></syntax></parameter>"                      \
    "</object>" profiles "</model></dm:document>"

#define SERVICES "<object name='Test.Services.' access='readOnly' minEntries='1' maxEntries='1'/>"

static const char *const arguments[] = {"a.xml", "--service", "s.xml", NULL};

START_TEST(mounted)
{
    static const char *const generate[] = {"--model", "a.xml", "--service", "s.xml", "--name",
                                           "test",    "--out", "out",       NULL};
    struct run run;
    char *path, *text;

    run_start(&run);
    run_file(&run, "a.xml", MODEL(SERVICES));
    run_file(&run, "s.xml", SERVICE("isService='true'"));
    run_dump(&run, arguments);
    run_check_success(&run);
    run_check_row(&run, "Test.Services.LampServiceNumberOfEntries | parameter | unsignedInt | "
                        "readOnly | normal | 0 | 0 |  |  |  | ");
    run_check_row(&run,
                  "Test.Services.LampService.{i}. | table |  | readOnly |  |  |  |  |  |  | ");

    /* References from a service's own instance find it where it is now. */
    run_dmgen(&run, generate);
    run_check_success(&run);
    path = files_path(run.folder, "out/schema.c");
    text = files_read(path);
    ck_assert_ptr_nonnull(strstr(text, "Test.Services.LampService.{i}.Colours"));
    ck_assert_ptr_nonnull(strstr(text, "Test.Services.LampService.{i}.Bulb. #.Other. "
                                       "Test.Services.LampService.{i}.Socket."));
    free(text);
    free(path);
    run_end(&run);
}
END_TEST

/* A service's profiles are named after its model: the root's may have the same names. */
static void run_profiles(struct run *run, const char *profile)
{
    const char *const generate[] = {"--model", "a.xml",  "--service",
                                    "s.xml",   "--name", "test",
                                    "--out",   "out",    profile != NULL ? "--profile" : NULL,
                                    profile,   NULL};

    run_file(run, "a.xml",
             MODEL(SERVICES "<profile name='Baseline:1'><object ref='Test.Services.' "
                            "requirement='present'/></profile>"));
    run_file(run, "s.xml",
             SERVICE_WITH("isService='true'",
                          "<profile name='Baseline:1'><parameter "
                          "ref='LampServiceNumberOfEntries' requirement='readOnly'/>"
                          "<object ref='LampService.{i}.' requirement='present'>"
                          "<parameter ref='Bulb' requirement='readWrite'/></object></profile>\n"
                          "<profile name='Light:1' base='Baseline:1' extends=' Dark:1  Dim:1'>"
                          "<object ref='LampService.{i}.' requirement='createDelete'>"
                          "<parameter ref='Colours' requirement='readWrite'/>"
                          "<parameter ref='Gone' requirement='readOnly'/></object></profile>"));
    run_dmgen(run, generate);
}

START_TEST(profiles_are_on_the_page)
{
    static const char rows[] = "P\tBaseline:1\t\t\t1\n"
                               "P\tLampService:1.0/Baseline:1\t\t\t3\n"
                               "P\tLampService:1.0/Light:1\tLampService:1.0/Baseline:1\t"
                               "LampService:1.0/Dark:1 LampService:1.0/Dim:1\t3\n"
                               "M\tTest.Services.LampService.{i}.\trows cannot be added\n"
                               "M\tTest.Services.LampService.{i}.Colours\tis read-only\n"
                               "M\tTest.Services.LampService.{i}.Gone\t\n";
    struct run run;

    run_start(&run);
    run_profiles(&run, NULL);
    run_check_success(&run);
    char *path = files_path(run.folder, "out/model.html"), *text = files_read(path);
    ck_assert_msg(strstr(text, rows) != NULL, "%s", text);
    free(text);
    free(path);
    run_end(&run);
}
END_TEST

START_TEST(profile_selects)
{
    struct run run;

    run_start(&run);
    run_profiles(&run, "LampService:1.0/Baseline:1");
    run_check_success(&run);
    char *path = files_path(run.folder, "out/rows.h"), *text = files_read(path);
    ck_assert_ptr_nonnull(strstr(text, "lamp_service_number_of_entries"));
    ck_assert_ptr_nonnull(strstr(text, "bulb"));
    ck_assert_ptr_null(strstr(text, "colours"));
    free(text);
    free(path);
    run_end(&run);
}
END_TEST

START_TEST(profile_that_is_not_there)
{
    struct run run;

    run_start(&run);
    run_profiles(&run, "LampService:1.0/Light:1");
    run_check_failure(&run, "a.xml:2: 'Test:1.0' has no profile 'LampService:1.0/Dark:1'");
    run_check_message(&run, "s.xml:3: the profile's parameter 'Test.Services.LampService.{i}.Gone' "
                            "is not there");
    run_end(&run);
}
END_TEST

START_TEST(no_service)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", MODEL(SERVICES));
    run_file(&run, "s.xml", SERVICE(""));
    run_dump(&run, arguments);
    run_check_failure(&run, "s.xml:2: 'LampService:1.0' is not a service model");
    run_end(&run);
}
END_TEST

/* In one line, not one for each object. */
START_TEST(mounted_twice)
{
    static const char *const twice[] = {"a.xml", "--service", "s.xml", "--service", "s.xml", NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", MODEL(SERVICES));
    run_file(&run, "s.xml", SERVICE("isService='true'"));
    run_dump(&run, twice);
    run_check_failure(&run, "s.xml:2: the objects of 'LampService:1.0' are there already: "
                            "'Test.Services.LampService.{i}.' is defined at s.xml:2");
    ck_assert_str_eq(strchr(run.messages, '\n'), "\n");
    run_end(&run);
}
END_TEST

START_TEST(no_place)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", MODEL(""));
    run_file(&run, "s.xml", SERVICE("isService='true'"));
    run_dump(&run, arguments);
    run_check_failure(&run,
                      "a.xml:2: 'Test:1.0' has no object 'Services.' for services to stand below");
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_services");
    TCase *services = tcase_create("services");

    tcase_set_timeout(services, 60);
    tcase_add_test(services, mounted);
    tcase_add_test(services, profiles_are_on_the_page);
    tcase_add_test(services, profile_selects);
    tcase_add_test(services, profile_that_is_not_there);
    tcase_add_test(services, no_service);
    tcase_add_test(services, mounted_twice);
    tcase_add_test(services, no_place);
    suite_add_tcase(suite, services);
    return unit_run(suite);
}
