/* SPDX-License-Identifier: Apache-2.0 */
/* Device types that extend one of the daemon's own, handlers that the daemon has, needed roles. */
#include "generator/run.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char model[] =
    MODEL("<object name='Test.A.' access='readOnly' minEntries='1' maxEntries='1'>"
          "<parameter name='Number' access='readOnly'><syntax><int/></syntax></parameter>"
          "<parameter name='Text' access='readWrite'><syntax><string/></syntax></parameter>"
          "<parameter name='Other' access='readWrite'><syntax><string/></syntax></parameter>"
          "</object>"
          "<object name='Test.B.' access='readOnly' minEntries='1' maxEntries='1'>"
          "<parameter name='Flag' access='readWrite'><syntax><boolean/></syntax></parameter>"
          "</object>");

#define HEAD                                                                                       \
    "<dt:document xmlns:dt='urn:broadband-forum-org:cwmp:devicetype-1-0' "                         \
    "xmlns:cwmpd='urn:cwmpd:device-type-1-0' deviceType='urn:test:d'>\n"
#define DEVICE(attributes, content)                                                                \
    HEAD "<model ref='Test:1.0' " attributes ">\n" content "</model></dt:document>"
#define BASE(attributes, content)                                                                  \
    HEAD "<model ref='Base:2.0' " attributes ">\n" content "</model></dt:document>"
#define EXTENDS "cwmpd:select='all' cwmpd:extends='base'"

static const char base[] =
    BASE("cwmpd:select='all'",
         "<object ref='Test.A.' cwmpd:handler='a' cwmpd:operations='read validate'>"
         "<parameter ref='Text' access='readWrite' cwmpd:role='acs-url'><syntax><string/>"
         "<default type='factory' value='of base'/></syntax></parameter>"
         "<parameter ref='Missing' access='readWrite'/></object>"
         "<object ref='Test.B.' cwmpd:handler='b' cwmpd:operations='read'/>"
         "<object ref='Test.Missing.' cwmpd:handler='c' cwmpd:operations='read'/>");

static void run_extension(struct run *run, const char *extended, const char *device)
{
    static const char *const arguments[] = {"--model", "a.xml",  "--device-type", "d.xml", "-I",
                                            "in",      "--name", "own",           "--out", "out",
                                            NULL};
    char *in = files_path(run->folder, "in"), *devices = files_path(in, "devices");

    ck_assert(mkdir(in, 0777) == 0 || files_exist(in));
    ck_assert(mkdir(devices, 0777) == 0 || files_exist(devices));
    run_file(run, "in/devices/base.xml", extended);
    run_file(run, "a.xml", model);
    run_file(run, "d.xml", device);
    run_dmgen(run, arguments);
    free(devices);
    free(in);
}

static void check_file(const struct run *run, const char *name, const char *wanted, bool there)
{
    char *out = files_path(run->folder, "out"), *path = files_path(out, name);
    char *text = files_read(path);

    ck_assert_msg((strstr(text, wanted) != NULL) == there, "%s%s is in:\n%s", wanted,
                  there ? " is not" : "", text);
    free(text);
    free(path);
    free(out);
}

START_TEST(extended_one_goes_first)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base,
                  DEVICE(EXTENDS, "<object ref='Test.B.' cwmpd:handler='mine' "
                                  "cwmpd:operations='read'/>"));
    run_check_success(&run);
    /* Its handlers are the daemon's, without a function here; a later binding has its way. */
    check_file(&run, "handlers.h", ".name = \"base:a\",\n    },", true);
    check_file(&run, "handlers.h", "own_a_read", false);
    check_file(&run, "handlers.h", "base:b", false);
    check_file(&run, "handlers.h", "own_mine_read(struct cwmp_call *call", true);
    check_file(&run, "schema.c", "\"of base\"", true);
    check_file(&run, "schema.c", "    1, /* acs-url */", true);
    run_end(&run);
}
END_TEST

START_TEST(roles_and_defaults_are_overridden)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base,
                  DEVICE(EXTENDS, "<object ref='Test.A.'>"
                                  "<parameter ref='Text' access='readOnly'><syntax><string/>"
                                  "<default type='factory' value='mine'/></syntax></parameter>"
                                  "<parameter ref='Other' access='readWrite' cwmpd:role='acs-url'/>"
                                  "</object>"));
    run_check_success(&run);
    check_file(&run, "handlers.h", "base:a", true);
    check_file(&run, "schema.c", "\"of base\"", false);
    check_file(&run, "schema.c", "\"mine\"", true);
    check_file(&run, "schema.c", "    2, /* acs-url */", true);
    run_end(&run);
}
END_TEST

START_TEST(what_is_not_listed_is_not_bound)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base,
                  DEVICE("cwmpd:extends='base'",
                         "<object ref='Test.A.'><parameter ref='Number' access='readOnly'/>"
                         "</object>"));
    run_check_success(&run);
    check_file(&run, "handlers.h", "base:a", true);
    check_file(&run, "handlers.h", "base:b", false);
    check_file(&run, "schema.c", "    SCHEMA_NONE, /* acs-url */", true);
    run_end(&run);
}
END_TEST

/* What was taken from one object may serve another. */
START_TEST(handlers_are_taken_away)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base,
                  DEVICE(EXTENDS, "<object ref='Test.A.' cwmpd:handler=''/>"
                                  "<object ref='Test.B.' cwmpd:handler='base:a'/>"));
    run_check_success(&run);
    check_file(&run, "handlers.h", ".name = \"base:a\",\n    },", true);
    check_file(&run, "handlers.h", "base:b", false);
    check_file(&run, "handlers.h", "OWN_HANDLER_COUNT = 1", true);
    check_file(&run, "model.html", "o\tTest.A.\t\t1\t1\t\t", true);
    check_file(&run, "model.html", "o\tTest.B.\t\t1\t1\tbase:a\t", true);
    run_end(&run);
}
END_TEST

START_TEST(builtin_handlers_by_name)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base,
                  DEVICE("cwmpd:select='all'", "<object ref='Test.A.' cwmpd:handler='base:a'/>"));
    run_check_success(&run);
    check_file(&run, "handlers.h", ".name = \"base:a\",\n    },", true);
    check_file(&run, "handlers.h", "#include <cwmpd/handler.h>", true);
    check_file(&run, "rows.h", "#include <cwmpd/value.h>", true);
    check_file(&run, "schema.c", "#include <cwmpd/schema.h>", true);
    run_end(&run);
}
END_TEST

static const struct {
    const char *device, *message;
} wrong[] = {
    {DEVICE("cwmpd:extends='none'", ""),
     "d.xml:2: file 'devices/none.xml' is neither beside this document nor in a -I folder"},
    {DEVICE("cwmpd:extends='../up'", ""),
     "d.xml:2: extends '../up' is not the name of a built-in device type"},
    {DEVICE(EXTENDS, "<object ref='Test.B.' cwmpd:handler='base:a'/>"),
     "d.xml:3: handler 'base:a' is already bound at line 3"},
    {DEVICE("", "<object ref='Test.B.' cwmpd:handler=''/>"),
     "d.xml:3: 'Test.B.' has no handler that could be taken away"},
    {DEVICE(EXTENDS, "<object ref='Test.B.' cwmpd:handler='' cwmpd:operations='read'/>"),
     "d.xml:3: handler '' is not a C name in lower case"},
    {DEVICE("", "<object ref='Test.B.' cwmpd:handler='base:'/>"),
     "d.xml:3: 'Test.B.' needs both a handler and its operations"},
    {DEVICE("", "<object ref='Test.B.' cwmpd:handler='base:b' cwmpd:operations='read'/>"),
     "d.xml:3: handler 'base:b' is not a C name in lower case"},
    {DEVICE("", "<object ref='Test.B.' cwmpd:handler='b' cwmpd:operations='read'/>"),
     "d.xml:3: handler 'b' is for rows of which no parameter is listed; cwmpd:select='all' lists "
     "them all"},
};

START_TEST(wrong_extensions)
{
    struct run run;

    run_start(&run);
    run_extension(&run, base, wrong[_i].device);
    run_check_failure(&run, wrong[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(extended_one_extends_nothing)
{
    struct run run;

    run_start(&run);
    run_extension(&run, BASE("cwmpd:extends='base'", ""), DEVICE(EXTENDS, ""));
    run_check_failure(&run, "d.xml:2: in/devices/base.xml cannot be extended: it has no model, or "
                            "extends another");
    run_end(&run);
}
END_TEST

/* Of a model that a daemon could serve, that is. */
START_TEST(needed_roles)
{
    static const char *const arguments[] = {"--model", "a.xml", "--device-type", "d.xml", "--name",
                                            "own",     "--out", "out",           NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' "
             "spec='urn:test:a' file='a.xml'><model name='Device:2.0'>"
             "<object name='Device.' access='readOnly' minEntries='1' maxEntries='1'>"
             "<parameter name='URL' access='readWrite'><syntax><string/></syntax></parameter>"
             "</object></model></dm:document>");
    run_file(&run, "d.xml",
             HEAD "<model ref='Device:2.0'><object ref='Device.'>"
                  "<parameter ref='URL' access='readWrite' cwmpd:role='acs-url'/></object></model>"
                  "</dt:document>");
    run_dmgen(&run, arguments);
    run_check_failure(&run, "d.xml:1: no parameter has the roles without which the daemon cannot "
                            "serve the model: acs-username, acs-password, periodic-inform-enable, "
                            "periodic-inform-interval, parameter-key, connection-request-url, "
                            "connection-request-username, connection-request-password, "
                            "manufacturer, manufacturer-oui, product-class, serial-number; a model "
                            "with cwmpd:extends='device2' has them from there");
    ck_assert_ptr_null(strstr(run.messages, "acs-url"));
    ck_assert_ptr_null(strstr(run.messages, "default-connection"));
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator extends");
    TCase *tests = tcase_create("device types");

    tcase_add_test(tests, extended_one_goes_first);
    tcase_add_test(tests, roles_and_defaults_are_overridden);
    tcase_add_test(tests, what_is_not_listed_is_not_bound);
    tcase_add_test(tests, handlers_are_taken_away);
    tcase_add_test(tests, builtin_handlers_by_name);
    tcase_add_loop_test(tests, wrong_extensions, 0, sizeof wrong / sizeof *wrong);
    tcase_add_test(tests, extended_one_extends_nothing);
    tcase_add_test(tests, needed_roles);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
