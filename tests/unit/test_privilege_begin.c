/* SPDX-License-Identifier: Apache-2.0 */
/* Beginnings that cannot be (R-SEC-15): the reason is told, and nothing has been given away. */
#include "privilege/folder.h"
#include "privilege/privilege.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"

#include <cap-ng.h>
#include <errno.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define STRANGER 23456 /* nobody's id */

static char folder[64];
static char *path; /* in it; made by the test */
static struct user user;
static struct cwmp_error error;

/* Whoever is not root can give things to nobody but to himself. */
static void setup(void)
{
    bool is_root = geteuid() == 0;

    umask(022); /* the modes below are what is asked for */
    folder_make(folder);
    path = files_path(folder, "state");
    user = (struct user){.id = is_root ? STRANGER : geteuid(),
                         .group = is_root ? STRANGER : getegid()};
}

static void teardown(void)
{
    folder_remove(folder);
    free(path);
}

static void expect_fault(enum cwmp_fault fault, enum cwmp_fault wanted, const char *text)
{
    ck_assert_int_eq(fault, wanted);
    ck_assert_msg(strstr(error.text, text) != NULL, "\"%s\" does not say \"%s\"", error.text, text);
}

static void expect_owner(const char *of, uid_t owner, mode_t mode)
{
    struct stat status;

    ck_assert_int_eq(stat(of, &status), 0);
    ck_assert_uint_eq(status.st_uid, owner);
    ck_assert_uint_eq(status.st_mode & 07777, mode);
}

/* From here on the test is somebody without powers. */
static void become_stranger(void)
{
    if (geteuid() == 0)
        ck_assert(chown(folder, STRANGER, STRANGER) == 0 && setgid(STRANGER) == 0 &&
                  setuid(STRANGER) == 0);
}

/* ---- Folders ---------------------------------------------------------------------------- */

static const struct {
    const char *name, *reason;
} bad_places[] = {{"none/below", "No such file or directory"}, {"file/below", "Not a directory"}};

START_TEST(folders_that_cannot_be_made)
{
    char *file = files_path(folder, "file"), *place = files_path(folder, bad_places[_i].name),
         *below = files_path(folder, "file/below/socket");

    files_write(file, "");
    expect_fault(folder_give(place, &user, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "below: cannot make the state folder: ");
    ck_assert_ptr_nonnull(strstr(error.text, bad_places[_i].reason));
    expect_fault(folder_make_for(place, &user, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "below: cannot make the folder: ");
    ck_assert_ptr_nonnull(strstr(error.text, bad_places[_i].reason));
    expect_fault(folder_give_for_socket(below, &user, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "below/socket: cannot make or open the folder of the socket: Not a directory");
    free(below);
    free(place);
    free(file);
}
END_TEST

START_TEST(a_link_is_no_state_folder)
{
    char *real = files_path(folder, "real");
    struct stat before;

    ck_assert_int_eq(mkdir(real, 0755), 0);
    ck_assert_int_eq(stat(real, &before), 0);
    ck_assert_int_eq(symlink(real, path), 0);
    expect_fault(folder_give(path, &user, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "cannot open the state folder: ");
    expect_owner(real, before.st_uid, 0755);
    free(real);
}
END_TEST

START_TEST(a_folder_that_is_not_ours_to_give)
{
    ck_assert_int_eq(mkdir(path, 0750), 0);
    if (geteuid() == 0)
        ck_assert_int_eq(chown(path, STRANGER, STRANGER), 0);
    become_stranger();
    user.id = geteuid() + 1;
    expect_fault(folder_give(path, &user, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "cannot give the state folder to user ");
    ck_assert_ptr_nonnull(strstr(error.text, "Operation not permitted"));
    expect_owner(path, geteuid(), 0750);
}
END_TEST

START_TEST(other_folders_are_made_once)
{
    ck_assert_int_eq(folder_make_for(path, &user, &error), CWMP_OK);
    expect_owner(path, user.id, 0700);
    ck_assert_int_eq(chmod(path, 0755), 0);
    user.id++; /* whoever asks now, it stays as it is */
    ck_assert_int_eq(folder_make_for(path, &user, &error), CWMP_OK);
    expect_owner(path, user.id - 1, 0755);
}
END_TEST

/* ---- Powers ----------------------------------------------------------------------------- */

static const struct {
    unsigned capability;
    const char *text;
} needed[] = {{CAP_SETPCAP, "(that takes CAP_SETPCAP): Operation not permitted"},
              {CAP_SETUID, "(that takes CAP_SETUID and CAP_SETGID)"}};

START_TEST(powers_that_cannot_be_given_up)
{
    if (geteuid() != 0)
        return; /* there are none */
    ck_assert_int_eq(capng_get_caps_process(), 0);
    capng_update(CAPNG_DROP, CAPNG_EFFECTIVE | CAPNG_PERMITTED, needed[_i].capability);
    ck_assert_int_eq(capng_apply(CAPNG_SELECT_CAPS), 0);
    expect_fault(user_become(&user, &error), CWMP_FAULT_INTERNAL_ERROR, needed[_i].text);
    ck_assert_uint_eq(geteuid(), 0);
}
END_TEST

/* ---- The helper ------------------------------------------------------------------------- */

static void ignore_line(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    (void)level;
    (void)line;
}

static const struct {
    int resource;
    const char *reason;
} scarce[] = {{RLIMIT_NPROC, "Resource temporarily unavailable"},
              {RLIMIT_NOFILE, "Too many open files"}};

START_TEST(without_room_for_a_helper)
{
    const struct log silent = {.level = LOG_LEVEL_ERROR, .sink = ignore_line};
    const struct privilege_options options = {.log = &silent,
                                              .helper_log = &silent,
                                              .user = "root",
                                              .state_folder = path,
                                              .hook = "/nonexistent",
                                              .helper = -1};
    struct rlimit before, none;

    become_stranger();
    ck_assert_int_eq(getrlimit((__rlimit_resource_t)scarce[_i].resource, &before), 0);
    none = (struct rlimit){.rlim_cur = 0, .rlim_max = before.rlim_max};
    ck_assert_int_eq(setrlimit((__rlimit_resource_t)scarce[_i].resource, &none), 0);
    struct privilege *privilege = privilege_begin(&options, &error);
    ck_assert_int_eq(setrlimit((__rlimit_resource_t)scarce[_i].resource, &before), 0);
    ck_assert_ptr_null(privilege);
    expect_fault(error.code, CWMP_FAULT_INTERNAL_ERROR, "cannot start the helper: ");
    ck_assert_ptr_nonnull(strstr(error.text, scarce[_i].reason));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("privilege_begin");
    TCase *cases = tcase_create("begin");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_loop_test(cases, folders_that_cannot_be_made, 0,
                        sizeof bad_places / sizeof *bad_places);
    tcase_add_test(cases, a_link_is_no_state_folder);
    tcase_add_test(cases, a_folder_that_is_not_ours_to_give);
    tcase_add_test(cases, other_folders_are_made_once);
    tcase_add_loop_test(cases, powers_that_cannot_be_given_up, 0, sizeof needed / sizeof *needed);
    tcase_add_loop_test(cases, without_room_for_a_helper, 0, sizeof scarce / sizeof *scarce);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
