/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A state folder on a file system that is full or read-only. It is a file system of the test's own,
 * which takes a mount namespace; where none is to be had the program is skipped.
 */
#include "scenario/file_server.h"

#include "base/buf.h"
#include "support/mounts.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;
static struct stat before; /* the state folder */

#define CODE  "Device.DeviceInfo.ProvisioningCode"
#define KEY   "Device.ManagementServer.ParameterKey"
#define TABLE "Device.NAT.PortMapping."

static bool is_permitted(void)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0)
        _exit(mounts_enter() && mount("none", "/tmp", "tmpfs", 0, "size=64k") == 0 ? 0 : 1);
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Of the same owner as before; what the test puts there is the owner's, too. */
static void mount_state(void)
{
    ck_assert_int_eq(stat(s.cpe.state, &before), 0);
    ck_assert_int_eq(mount("none", s.cpe.state, "tmpfs", 0, "size=1m,mode=0700"), 0);
    ck_assert(geteuid() != 0 || chown(s.cpe.state, before.st_uid, before.st_gid) == 0);
}

/* With the state folder on a file system of its own; the first session there has this script. */
static void start(const char *script)
{
    ck_assert(mounts_enter());
    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    mount_state();
    scenario_queue(&s, script);
    scenario_restart(&s);
    scenario_wait(&s, 2);
}

static void end(void)
{
    if (s.cpe.pid > 0)
        daemon_stop(&s.cpe);
    ck_assert_int_eq(umount2(s.cpe.state, MNT_DETACH), 0);
    scenario_end(&s);
}

static const char *filler(void)
{
    return arena_printf(s.arena, "%s/filler", s.cpe.state);
}

/* To the last byte. */
static void fill_disk(void)
{
    static const char block[4096];
    int file = open(filler(), O_WRONLY | O_CREAT | O_APPEND, 0600);

    ck_assert_int_ge(file, 0);
    while (write(file, block, sizeof block) > 0)
        continue;
    ck_assert_int_eq(errno, ENOSPC);
    ck_assert(geteuid() != 0 || fchown(file, before.st_uid, before.st_gid) == 0);
    close(file);
}

static void make_room(void)
{
    ck_assert_int_eq(unlink(filler()), 0);
}

/* Changes until the log has no room left in what is allocated of it: then the disk is full for the
 * daemon, too. */
static unsigned exhaust(void)
{
    struct buf script = {0};
    unsigned session, faults = 0;

    for (int i = 0; i < 60; i++)
        buf_printf(&script, "AddObject " TABLE " key=x%d\n", i);
    session = scenario_session(&s, buf_text(&script));
    while (acs_find(s.acs, session, "Fault", faults + 1) != NULL)
        faults++;
    ck_assert_uint_gt(faults, 0);
    for (unsigned nth = 1; nth <= faults; nth++)
        scenario_fault(&s, scenario_message(&s, session, "Fault", nth), 9002);
    buf_free(&script);
    return 60 - faults;
}

static void logged(const char *text)
{
    char *log = daemon_log(&s.cpe);

    ck_assert_msg(strstr(log, text) != NULL, "\"%s\" is not in the log:\n%s", text, log);
    free(log);
}

static const struct acs_exchange *values(unsigned session)
{
    return scenario_message(&s, session, "GetParameterValuesResponse", 1);
}

START_TEST(R_RPC_04_requests_on_a_full_disk)
{
    start("SetParameterValues " CODE "=one:string key=k1");
    fill_disk();
    exhaust();
    unsigned session = scenario_session(
        &s, "GetParameterValues " KEY "\nSetParameterValues " CODE
            "=two:string key=k2\nAddObject " TABLE
            " key=k3\nScheduleInform 1 k4\nReboot k5\nGetParameterValues " CODE " " KEY);
    const char *key = scenario_value(&s, values(session), KEY);
    for (unsigned nth = 1; nth <= 4; nth++) {
        const struct acs_exchange *fault = scenario_message(&s, session, "Fault", nth);
        scenario_fault(&s, fault, 9002);
        ck_assert_msg(strstr(fault->body, "the disk is full") != NULL, "%s", fault->body);
    }
    const struct acs_exchange *after =
        scenario_message(&s, session, "GetParameterValuesResponse", 2);
    ck_assert_str_eq(scenario_value(&s, after, CODE), "one");
    ck_assert_str_eq(scenario_value(&s, after, KEY), key);
    make_room();
    session = scenario_session(&s, "SetParameterValues " CODE "=three:string key=k6");
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, ++session);
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, CODE), "three");
    ck_assert_str_eq(scenario_value(&s, inform, KEY), "k6");
    end();
}
END_TEST

START_TEST(R_SEC_10_a_start_on_a_full_disk)
{
    start("SetParameterValues " CODE "=one:string key=k1");
    daemon_kill(&s.cpe);
    fill_disk();
    scenario_queue(&s, "GetParameterValues " CODE);
    scenario_restart(&s);
    scenario_wait(&s, 3);
    scenario_events(&s, scenario_message(&s, 3, "Inform", 1), "1 BOOT", NULL);
    ck_assert_str_eq(scenario_value(&s, values(3), CODE), "one");
    exhaust();
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 5);
    make_room();
    scenario_session(&s, "SetParameterValues " CODE "=two:string");
    ck_assert_str_eq(scenario_local(&s, CODE), "two");
    end();
}
END_TEST

/* Starts the daemon, which is to end with this message. */
static void refuses_to_start(const char *message)
{
    int code = 0;

    daemon_spawn(&s.cpe, &s.options);
    ck_assert_int_eq(waitpid(s.cpe.pid, &code, 0), s.cpe.pid);
    s.cpe.pid = 0;
    ck_assert_msg(WIFEXITED(code) && WEXITSTATUS(code) != 0, "status %x", (unsigned)code);
    logged(message);
}

START_TEST(R_SEC_10_no_room_for_a_first_start)
{
    ck_assert(mounts_enter());
    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    mount_state();
    fill_disk();
    refuses_to_start("the disk is full");
    make_room();
    scenario_restart(&s);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    end();
}
END_TEST

static void remount(unsigned long flags)
{
    ck_assert_msg(mount("none", s.cpe.state, NULL, MS_REMOUNT | flags, NULL) == 0, "%s",
                  strerror(errno));
}

START_TEST(R_SEC_10_a_read_only_file_system)
{
    start("SetParameterValues " CODE "=one:string key=k1");
    daemon_stop(&s.cpe);
    remount(MS_RDONLY);
    refuses_to_start("/state: cannot be written: Read-only file system");
    remount(0);
    scenario_restart(&s);
    scenario_wait(&s, 3);
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 3, "Inform", 1), CODE), "one");
    end();
}
END_TEST

START_TEST(R_DWN_05_no_room_for_a_download)
{
    struct file_server files;

    start("");
    file_server_start(&files, NULL);
    file_server_put(&files, "page", "0123456789");
    struct file_order order = {
        .key = "k", .type = "2 Web Content", .url = file_server_url(&files, "page"), .size = 10};
    unsigned session = scenario_session(&s, file_server_download(&files, &order));
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9004);
    order.size = 0; /* it turns out on the way */
    session = scenario_session(&s, file_server_download(&files, &order));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 9010);
    end();
    file_server_stop(&files);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_RPC_04_requests_on_a_full_disk, 0},   {R_SEC_10_a_start_on_a_full_disk, 0},
        {R_SEC_10_no_room_for_a_first_start, 0}, {R_SEC_10_a_read_only_file_system, 0},
        {R_DWN_05_no_room_for_a_download, 0},
    };

    if (!is_permitted()) {
        printf("1..0 # SKIP no mount namespaces here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("full_disk", 60, tests);
}
