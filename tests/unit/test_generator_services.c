/* SPDX-License-Identifier: Apache-2.0 */
/* Service models below the Services. object of a root model. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

#define SERVICE(attributes)                                                                        \
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
    "</object></model></dm:document>"

static const char *const arguments[] = {"a.xml", "--service", "s.xml", NULL};

START_TEST(mounted)
{
    static const char *const generate[] = {"--model", "a.xml", "--service", "s.xml", "--name",
                                           "test",    "--out", "out",       NULL};
    struct run run;
    char *path, *text;

    run_start(&run);
    run_file(&run, "a.xml",
             MODEL("<object name='Test.Services.' access='readOnly' minEntries='1' "
                   "maxEntries='1'/>"));
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

START_TEST(no_service)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             MODEL("<object name='Test.Services.' access='readOnly' minEntries='1' "
                   "maxEntries='1'/>"));
    run_file(&run, "s.xml", SERVICE(""));
    run_dump(&run, arguments);
    run_check_failure(&run, "s.xml:2: 'LampService:1.0' is not a service model");
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
    tcase_add_test(services, no_service);
    tcase_add_test(services, no_place);
    suite_add_tcase(suite, services);
    return unit_run(suite);
}
