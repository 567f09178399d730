/* SPDX-License-Identifier: Apache-2.0 */
/* Packages of deployment units: the manifest, and archives that mean no good. */
#include "device/software/package.h"
#include "support/folder.h"
#include "support/packages.h"
#include "support/unit.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];
static struct arena *arena;
static struct cwmp_error error;
static struct package package;

static void setup(void)
{
    folder_make(folder);
    arena = arena_new();
    error = (struct cwmp_error){0};
}

static void teardown(void)
{
    arena_free(arena);
    folder_remove(folder);
}

static enum cwmp_fault parse(const char *text)
{
    return package_parse(arena_strdup(arena, text), arena, &package, &error);
}

START_TEST(manifest)
{
    ck_assert_int_eq(parse("# a unit\nname = sample.1\nvendor=example.com\n\nversion = 1.2\n"
                           "description = What it does\ndepends = other\ndepends = more\n"
                           "execute = first bin/run --port 80\nexecute = second bin/run\n"
                           "autostart = second\n"),
                     CWMP_OK);
    ck_assert_str_eq(package.name, "sample.1");
    ck_assert_str_eq(package.vendor, "example.com");
    ck_assert_str_eq(package.version, "1.2");
    ck_assert_str_eq(package.description, "What it does");
    ck_assert_uint_eq(package.depend_count, 2);
    ck_assert_str_eq(package.depends[1], "more");
    ck_assert_uint_eq(package.execution_count, 2);
    ck_assert_str_eq(package.executions[0].name, "first");
    ck_assert_str_eq(package.executions[0].arguments[2], "80");
    ck_assert_ptr_null(package.executions[0].arguments[3]);
    ck_assert(!package.executions[0].autostart && package.executions[1].autostart);
}
END_TEST

#define HEAD "name = n\nvendor = v\nversion = 1\n"

static const struct {
    const char *text, *reason;
} wrong[] = {
    {"", "name is missing"},
    {"name = n\nversion = 1\n", "vendor is missing"},
    {"name = n\nvendor = v\n", "version is missing"},
    {HEAD "name = m\n", "unit.conf:4: name is given twice"},
    {"name = a/b\n", "unit.conf:1: name is not a name"},
    {"name = ..\n", "unit.conf:1: name is not a name"},
    {HEAD "color = blue\n", "unit.conf:4: color is no key"},
    {HEAD "color\n", "not of the form 'key = value'"},
    {HEAD "execute = one\n", "execute has no program"},
    {HEAD "execute = one /bin/sh\n", "program outside the archive"},
    {HEAD "execute = one bin/../../sh\n", "program outside the archive"},
    {HEAD "execute = one ..\n", "program outside the archive"},
    {HEAD "execute = one a\nexecute = one b\n", "unit.conf:5: execute is given twice"},
    {HEAD "autostart = one\n", "names no execution unit"},
    {HEAD "description = a\x01"
          "b\n",
     "description is not text"},
};

START_TEST(wrong_manifest)
{
    ck_assert_int_eq(parse(wrong[_i].text), CWMP_FAULT_FILE_CORRUPTED);
    ck_assert_msg(strstr(error.text, wrong[_i].reason) != NULL, "%s", error.text);
}
END_TEST

static const char *in_folder(const char *name)
{
    return arena_printf(arena, "%s/%s", folder, name);
}

static enum cwmp_fault unpack(const struct packages_file *files, size_t count)
{
    packages_make(in_folder("package"), files, count);
    mkdir(in_folder("out"), 0700);
    return package_unpack(in_folder("package"), in_folder("out"), &error);
}

START_TEST(unpacked)
{
    const struct packages_file files[] = {{.path = "unit.conf", .content = HEAD},
                                          {.path = "bin"},
                                          {.path = "bin/run", .content = "x", .mode = 06755},
                                          {.path = "bin/link", .symlink = "run"}};
    struct stat status;

    ck_assert_msg(unpack(files, 4) == CWMP_OK, "%s", error.text);
    ck_assert_int_eq(package_read(in_folder("out"), arena, &package, &error), CWMP_OK);
    ck_assert_int_eq(stat(in_folder("out/bin/run"), &status), 0);
    ck_assert_int_eq(status.st_mode & 07777, 0755);
}
END_TEST

static const struct packages_file hostile[][3] = {
    {{.path = "/etc/evil", .content = "x"}},
    {{.path = "../evil", .content = "x"}},
    {{.path = "a/../../evil", .content = "x"}},
    {{.path = "a", .symlink = "/etc"}, {.path = "a/evil", .content = "x"}},
    {{.path = "a", .symlink = "../.."}, {.path = "a/evil", .content = "x"}},
    {{.path = "b"}, {.path = "a", .symlink = "b"}, {.path = "a/evil", .content = "x"}},
    {{.path = "a", .content = "", .hardlink = "/etc/passwd"}},
    {{.path = "a", .content = "", .hardlink = "../../outside"}},
};

START_TEST(hostile_archive)
{
    size_t count = 0;

    while (count < 3 && hostile[_i][count].path != NULL)
        count++;
    ck_assert_int_eq(unpack(hostile[_i], count), CWMP_FAULT_FILE_CORRUPTED);
    ck_assert_int_ne(access(in_folder("evil"), F_OK), 0);
    ck_assert_int_ne(access("/etc/evil", F_OK), 0);
    ck_assert_int_ne(access(in_folder("out/b/evil"), F_OK), 0);
}
END_TEST

START_TEST(no_archive)
{
    FILE *file = fopen(in_folder("package"), "w");

    fputs("not an archive at all", file);
    fclose(file);
    mkdir(in_folder("out"), 0700);
    ck_assert_int_eq(package_unpack(in_folder("package"), in_folder("out"), &error),
                     CWMP_FAULT_FILE_CORRUPTED);
    ck_assert_int_eq(package_unpack(in_folder("none"), in_folder("out"), &error),
                     CWMP_FAULT_FILE_CORRUPTED);
}
END_TEST

START_TEST(too_many_files)
{
    static struct packages_file files[PACKAGE_MAX_FILES + 1];

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        files[i] = (struct packages_file){.path = arena_printf(arena, "f%zu", i), .content = ""};
    ck_assert_int_eq(unpack(files, sizeof files / sizeof *files),
                     CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("software packages");
    TCase *cases = tcase_create("packages");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, manifest);
    tcase_add_loop_test(cases, wrong_manifest, 0, sizeof wrong / sizeof *wrong);
    tcase_add_test(cases, unpacked);
    tcase_add_loop_test(cases, hostile_archive, 0, sizeof hostile / sizeof *hostile);
    tcase_add_test(cases, no_archive);
    tcase_add_test(cases, too_many_files);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
