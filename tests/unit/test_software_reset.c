/* SPDX-License-Identifier: Apache-2.0 */
/* The way back to what was installed at the last BOOTSTRAP (R-SWM-08), with real processes. */
#include "base/text.h"
#include "device/software/software.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/packages.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MANIFEST(name, version, rest)                                                              \
    "name = " name "\nvendor = example.com\nversion = " version "\nexecute = main bin/run\n" rest

static char folder[64];
static uv_loop_t loop;
static struct fake_env fake;
static struct cwmp_error error;
static struct arena *arena;
static struct software *software;
static bool done;
static unsigned code;

static void open_software(void)
{
    software = software_new(
        &(struct software_options){
            .loop = &loop, .env = &fake.env, .folder = arena_printf(arena, "%s/software", folder)},
        &error);
    ck_assert_msg(software != NULL, "%s", error.text);
    software_enable(software, true);
}

static void close_software(void)
{
    software_free(software);
    uv_run(&loop, UV_RUN_DEFAULT);
}

static void setup(void)
{
    fake_env_init(&fake);
    folder_make(folder);
    arena = arena_new();
    uv_loop_init(&loop);
    open_software();
}

static void teardown(void)
{
    close_software();
    ck_assert_int_eq(uv_loop_close(&loop), 0);
    arena_free(arena);
    folder_remove(folder);
}

static void take_end(void *argument, const struct cwmp_error *outcome)
{
    (void)argument;
    done = true;
    code = outcome->code;
}

static void begin_job(enum software_operation operation, const char *key, const char *manifest)
{
    const char *package = software_package_path(software, arena);

    if (manifest != NULL)
        packages_make_unit(package, manifest);
    done = false;
    software_begin(software,
                   &(struct software_job){
                       .operation = operation, .package = package, .key = key, .done = take_end});
}

static void wait_job(void)
{
    while (!done)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_uint_eq(code, 0);
}

static void change(enum software_operation operation, const char *key, const char *manifest)
{
    begin_job(operation, key, manifest);
    wait_job();
}

static const char *install(const char *manifest)
{
    const char *key = software_new_key(software, arena);

    change(SOFTWARE_INSTALL, key, manifest);
    return key;
}

/* "one 1.0,two 2.0" */
static const char *installed(void)
{
    const char *all = "";

    for (const struct software_unit *unit = software_units(software); unit != NULL;
         unit = unit->next)
        all = arena_printf(arena, "%s%s%s %s", all, *all != '\0' ? "," : "", unit->name,
                           unit->version);
    return all;
}

static void wait_installed(const char *wanted)
{
    while (!text_equal(installed(), wanted))
        uv_run(&loop, UV_RUN_ONCE);
}

static struct software_execution *program(const char *key)
{
    struct software_execution *execution =
        software_execution(software, arena_printf(arena, "%s/main", key), NULL);

    ck_assert_ptr_nonnull(execution);
    return execution;
}

static void bootstrap(void)
{
    ck_assert_msg(software_bootstrapped(software, &error) == CWMP_OK, "%s", error.text);
}

static bool is_empty(const char *name)
{
    const char *command = arena_printf(arena, "test -z \"$(ls -A %s/software/%s)\"", folder, name);

    return system(command) == 0;
}

START_TEST(R_SWM_08_nothing_at_the_bootstrap)
{
    const char *key;

    bootstrap();
    key = install(MANIFEST("one", "1.0", "autostart = main\n"));
    ck_assert_int_eq(program(key)->activity, SOFTWARE_ACTIVE);
    software_reset(software);
    wait_installed("");
    close_software();
    open_software();
    ck_assert_str_eq(installed(), "");
    ck_assert(is_empty("units"));
    ck_assert(is_empty("bootstrap"));
    ck_assert(is_empty("staging"));
}
END_TEST

/* One that stays, one that was updated twice, one that was removed, and one that came. */
static const char *stays, *updated, *removed;

static void make_all_kinds(void)
{
    stays = install(MANIFEST("stays", "1.0", "autostart = main\n"));
    updated = install(MANIFEST("updated", "1.0", ""));
    removed = install(MANIFEST("removed", "1.0", ""));
    ck_assert_int_eq(
        software_set_autostart(software_unit(software, removed), program(removed), true, &error),
        CWMP_OK);
    bootstrap();
    ck_assert_int_eq(
        software_set_autostart(software_unit(software, stays), program(stays), false, &error),
        CWMP_OK);
    change(SOFTWARE_UPDATE, updated, MANIFEST("updated", "1.1", ""));
    change(SOFTWARE_UPDATE, updated, MANIFEST("updated", "1.2", ""));
    change(SOFTWARE_UNINSTALL, removed, NULL);
    install(MANIFEST("came", "1.0", ""));
}

#define AT_BOOTSTRAP "removed 1.0,stays 1.0,updated 1.0"

/* Which of them comes first does not matter. */
static const char *sorted(void)
{
    const char *wanted[] = {"removed 1.0", "stays 1.0", "updated 1.0"};
    const char *all = installed();

    for (size_t i = 0; i < 3; i++)
        if (strstr(all, wanted[i]) == NULL)
            return all;
    return strlen(all) == strlen(AT_BOOTSTRAP) ? AT_BOOTSTRAP : all;
}

static void expect_bootstrap_state(void)
{
    while (!text_equal(sorted(), AT_BOOTSTRAP))
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert(program(stays)->autostart);
    ck_assert_int_eq(program(stays)->activity, SOFTWARE_ACTIVE);
    ck_assert_int_eq(program(updated)->activity, SOFTWARE_IDLE);
    ck_assert_int_eq(program(removed)->activity, SOFTWARE_ACTIVE);
}

/* As often as one wants, and over restarts. */
START_TEST(R_SWM_08_units_of_the_bootstrap)
{
    make_all_kinds();
    for (int i = 0; i < 2; i++) {
        software_reset(software);
        expect_bootstrap_state();
        close_software();
        open_software();
        expect_bootstrap_state();
        ck_assert(is_empty("bootstrap"));
        ck_assert(is_empty("staging"));
        change(SOFTWARE_UNINSTALL, updated, NULL);
        ck_assert(!is_empty("bootstrap"));
    }
}
END_TEST

/* A later BOOTSTRAP counts, and what was kept for the earlier one is gone. */
START_TEST(R_SWM_08_last_bootstrap)
{
    make_all_kinds();
    ck_assert(!is_empty("bootstrap"));
    bootstrap();
    ck_assert(is_empty("bootstrap"));
    change(SOFTWARE_UNINSTALL, stays, NULL);
    change(SOFTWARE_UNINSTALL, updated, NULL);
    software_reset(software);
    while (strstr(installed(), "came 1.0") == NULL || strstr(installed(), "stays 1.0") == NULL ||
           strstr(installed(), "updated 1.2") == NULL)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_ptr_null(strstr(installed(), "removed"));
    ck_assert(!program(stays)->autostart);
}
END_TEST

/* A change under way ends first; a start in between is none. */
START_TEST(R_SWM_08_beside_a_change)
{
    const char *key;

    bootstrap();
    key = install(MANIFEST("one", "1.0", ""));
    begin_job(SOFTWARE_UPDATE, key, MANIFEST("one", "2.0", "autostart = main\n"));
    software_reset(software);
    software_start(software_unit(software, key), program(key));
    ck_assert_int_eq(program(key)->activity, SOFTWARE_IDLE);
    wait_job();
    wait_installed("");
}
END_TEST

/* The power goes while programs are being stopped. */
START_TEST(R_SWM_08_power_cut)
{
    make_all_kinds();
    software_start(software_unit(software, updated), program(updated));
    software_reset(software);
    ck_assert_int_eq(program(updated)->activity, SOFTWARE_STOPPING);
    close_software();
    open_software();
    ck_assert_str_eq(sorted(), AT_BOOTSTRAP);
    expect_bootstrap_state();
}
END_TEST

/* The power goes between the two renames of an update, and of a way back. */
START_TEST(R_SWM_08_power_cut_between_renames)
{
    make_all_kinds();
    close_software();
    ck_assert_int_eq(system(arena_printf(arena, "cd %s/software && mv bootstrap/%s staging/%s",
                                         folder, updated, updated)),
                     0);
    ck_assert_int_eq(system(arena_printf(arena,
                                         "cd %s/software && touch reset && mkdir bootstrap/u1 && "
                                         "cp -r units/%s/unit bootstrap/u1/",
                                         folder, updated)),
                     0);
    open_software();
    expect_bootstrap_state();
    ck_assert(is_empty("bootstrap"));
}
END_TEST

/* What cannot be done at once is done at the next start. */
START_TEST(R_SWM_08_disk_trouble)
{
    const char *staging = arena_printf(arena, "%s/software/staging", folder);

    make_all_kinds();
    ck_assert_int_eq(rename(staging, arena_printf(arena, "%s/aside", folder)), 0);
    software_reset(software);
    while (program(stays)->activity != SOFTWARE_IDLE)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_ptr_nonnull(strstr(installed(), "came 1.0"));
    close_software();
    open_software();
    expect_bootstrap_state();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("software reset");
    TCase *cases = tcase_create("reset");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, R_SWM_08_nothing_at_the_bootstrap);
    tcase_add_test(cases, R_SWM_08_units_of_the_bootstrap);
    tcase_add_test(cases, R_SWM_08_last_bootstrap);
    tcase_add_test(cases, R_SWM_08_beside_a_change);
    tcase_add_test(cases, R_SWM_08_power_cut);
    tcase_add_test(cases, R_SWM_08_power_cut_between_renames);
    tcase_add_test(cases, R_SWM_08_disk_trouble);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
