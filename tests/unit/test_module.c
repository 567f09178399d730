/* SPDX-License-Identifier: Apache-2.0 */
/* Loading a module: what is refused, and with which sentence. MODULES names the folder of them. */
#include "model/check.h"
#include "module/module.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];
static char path[256];

/* A copy that is this user's alone, whatever the build folder is. */
static void copy_module(const char *name)
{
    char command[512];

    folder_make(folder);
    snprintf(path, sizeof path, "%s/m.so", folder);
    snprintf(command, sizeof command, "cp '" MODULES "/%s.so' '%s'", name, path);
    ck_assert_int_eq(system(command), 0);
    ck_assert_int_eq(chmod(path, 0644), 0);
}

static void check_refused(const char *reason)
{
    char wanted[512];
    struct cwmp_error error = {0};

    ck_assert_ptr_null(module_load(path, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    snprintf(wanted, sizeof wanted, "%s: %s", path, reason);
    ck_assert_msg(strncmp(error.text, wanted, strlen(wanted)) == 0, "expected: %s\ngot: %s", wanted,
                  error.text);
}

static void remove_copy(void)
{
    folder_remove(folder);
}

START_TEST(good_module)
{
    struct cwmp_error error = {0};

    copy_module("good");
    const struct cwmpd_module *module = module_load(path, &error);
    ck_assert_msg(module != NULL, "%s", error.text);
    ck_assert_str_eq(module->schema->name, "testmodel");
    remove_copy();
}
END_TEST

static const struct {
    const char *module, *reason;
} doctored[] = {
    {"other_abi", "has module ABI 2, and this daemon has ABI 1: compile it with the headers of "
                  "this version"},
    {"other_size", "was compiled with other headers: its structs have "},
    {"other_tables", "its tables are of version 2, and this daemon reads version 1"},
    {"other_layout", "its tables were compiled with the headers of another version of the daemon"},
    {"no_schema", "has no data model"},
    {"no_handlers", "it has no .handlers, and its tables want handler status"},
    {"no_module", "is no module: it has no variable cwmpd_module"},
    {"undefined", "cannot be loaded: undefined symbol: doctored_missing"},
};

START_TEST(doctored_modules)
{
    copy_module(doctored[_i].module);
    check_refused(doctored[_i].reason);
    remove_copy();
}
END_TEST

START_TEST(writable_by_others)
{
    copy_module("good");
    ck_assert_int_eq(chmod(path, 0646), 0);
    check_refused("can be written by others (chmod go-w)");
    ck_assert_int_eq(chmod(path, 0664), 0);
    check_refused("can be written by others (chmod go-w)");
    remove_copy();
}
END_TEST

/* Only root can give a file away; whoever is not root has one of root's that it must accept. */
START_TEST(of_somebody_else)
{
    copy_module("good");
    if (geteuid() == 0) {
        ck_assert_int_eq(chown(path, 12345, 12345), 0);
        check_refused("belongs to user 12345; a module belongs to root or to the user of the "
                      "daemon (chown root)");
        /* It is that user's own, and what is root's is in order for it. */
        ck_assert_int_eq(chmod(folder, 0755), 0);
        ck_assert_int_eq(seteuid(12345), 0);
    }
    struct cwmp_error error = {0};
    ck_assert_msg(module_load(path, &error) != NULL, "%s", error.text);
    ck_assert(geteuid() != 12345 || seteuid(0) == 0);
    remove_copy();
}
END_TEST

START_TEST(no_library)
{
    copy_module("good");
    remove(path);
    check_refused("No such file or directory");
    files_write(path, "This is no library.\n");
    ck_assert_int_eq(chmod(path, 0644), 0);
    check_refused("cannot be loaded: ");
    remove(path);
    ck_assert_int_eq(mkdir(path, 0755), 0);
    check_refused("is no file");
    ck_assert_int_eq(rmdir(path), 0);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    check_refused("is no file");
    remove_copy();
}
END_TEST

START_TEST(paths)
{
    ck_assert(module_is_path("./libacme.so"));
    ck_assert(module_is_path("/usr/lib/libacme.so"));
    ck_assert(!module_is_path("device2"));
}
END_TEST

START_TEST(needed_roles)
{
    struct schema schema = testmodel_schema;
    uint16_t roles[ROLE_COUNT];
    struct cwmp_error error = {0};

    /* The test model itself is not one to be served. */
    ck_assert_int_eq(model_check_roles(&schema, &error), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, "no parameter of model testmodel has the role "
                                 "connection-request-username, without which it cannot be served "
                                 "(cwmpd:role in the device type)");
    memcpy(roles, schema.roles, sizeof roles);
    schema.roles = roles;
    roles[ROLE_CONNECTION_REQUEST_USERNAME] = roles[ROLE_ACS_USERNAME];
    roles[ROLE_CONNECTION_REQUEST_PASSWORD] = roles[ROLE_ACS_PASSWORD];
    ck_assert_int_eq(model_check_roles(&schema, &error), CWMP_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("module");
    TCase *tests = tcase_create("loading");

    tcase_add_test(tests, good_module);
    tcase_add_loop_test(tests, doctored_modules, 0, sizeof doctored / sizeof *doctored);
    tcase_add_test(tests, writable_by_others);
    tcase_add_test(tests, of_somebody_else);
    tcase_add_test(tests, no_library);
    tcase_add_test(tests, paths);
    tcase_add_test(tests, needed_roles);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
