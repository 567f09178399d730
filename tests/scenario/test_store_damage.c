/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of the CPE when its state folder is not what it was (R-SEC-10), and while it cannot
 * be written. */
#include "scenario/scenario.h"

#include "support/files.h"

#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;

#define CODE  "Device.DeviceInfo.ProvisioningCode"
#define KEY   "Device.ManagementServer.ParameterKey"
#define TABLE "Device.NAT.PortMapping."
#define NTP   "Device.Time.NTPServer1"

static const char *state_file(const char *name)
{
    return arena_printf(s.arena, "%s/%s", s.cpe.state, name);
}

static void overwrite(const char *name, off_t at, const void *bytes, size_t length)
{
    int file = open(state_file(name), O_RDWR);

    ck_assert_int_ge(file, 0);
    ck_assert_int_eq(pwrite(file, bytes, length, at), (ssize_t)length);
    close(file);
}

/* Of the file alone: pages that the log has as well would not be missed. */
static void damage(int kind)
{
    char noise[16384];

    unlink(state_file("state.db-wal"));
    for (size_t i = 0; i < sizeof noise; i++)
        noise[i] = (char)(i * i * 7 + i / 3);
    if (kind == 0)
        ck_assert_int_eq(truncate(state_file("state.db"), 0), 0);
    else if (kind == 1)
        ck_assert_int_eq(truncate(state_file("state.db"), 10000), 0);
    else
        overwrite("state.db", kind == 2 ? 0 : 4096, noise, sizeof noise);
}
#define DAMAGES 4

static void logged(const char *text)
{
    char *log = daemon_log(&s.cpe);

    ck_assert_msg(strstr(log, text) != NULL, "\"%s\" is not in the log:\n%s", text, log);
    free(log);
}

/* A backup with what the ACS has set so far. */
static void wait_backup(void)
{
    unsigned session = acs_session_count(s.acs) + 1;

    daemon_stop(&s.cpe);
    unlink(state_file("state.db.backup"));
    scenario_restart(&s);
    while (!files_exist(state_file("state.db.backup"))) /* the test's time-out ends it */
        poll(NULL, 0, 20);
    scenario_wait(&s, session);
}

START_TEST(R_SEC_10_a_damaged_state_is_replaced_by_its_backup)
{
    scenario_start(&s, "SetParameterValues " CODE "=one:string key=k1\nAddObject " TABLE " key=k2");
    wait_backup();
    unsigned session = scenario_session(&s, "SetParameterValues " CODE "=two:string key=k3");
    daemon_kill(&s.cpe);
    damage(_i);
    scenario_queue(&s, "GetParameterNames " TABLE " 1");
    scenario_restart(&s);
    scenario_wait(&s, session + 1);
    const struct acs_exchange *inform = scenario_message(&s, session + 1, "Inform", 1);
    /* No first contact: the bond with the ACS is in the backup. ParameterKey tells the ACS which
     * of its settings are in force. */
    scenario_events(&s, inform, "1 BOOT", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, KEY), "k2");
    ck_assert_str_eq(scenario_value(&s, inform, CODE), "one");
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, session + 1, "GetParameterNamesResponse", 1),
                           "//Name[.='" TABLE "1.']"),
        1);
    logged("error: ");
    logged("it is kept as ");
    logged("warning: ");
    logged("the state is that of the backup of ");
    ck_assert(files_exist(state_file("state.db.damaged")));
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_10_without_a_backup_it_is_a_first_contact)
{
    scenario_start(&s, "SetParameterValues " CODE "=one:string key=k1");
    daemon_stop(&s.cpe);
    unlink(state_file("state.db.backup"));
    damage(_i);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "0 BOOTSTRAP", "1 BOOT", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, KEY), "");
    ck_assert_str_eq(scenario_value(&s, inform, CODE), "");
    logged("no backup to use; starting with factory defaults");
    ck_assert(files_exist(state_file("state.db.damaged")));
    scenario_end(&s);
}
END_TEST

/* Starts the daemon, which is to end with this message and without having changed the file. */
static void refuses_to_start(const char *message)
{
    char *before = files_read(state_file("state.db"));
    int code = 0;

    daemon_spawn(&s.cpe, &s.options);
    ck_assert_int_eq(waitpid(s.cpe.pid, &code, 0), s.cpe.pid);
    s.cpe.pid = 0;
    ck_assert_msg(WIFEXITED(code) && WEXITSTATUS(code) != 0, "status %x", (unsigned)code);
    logged(message);
    char *after = files_read(state_file("state.db"));
    ck_assert_str_eq(before, after);
    ck_assert(!files_exist(state_file("state.db.damaged")));
    free(before);
    free(after);
}

START_TEST(R_SEC_10_a_newer_state_is_left_alone)
{
    scenario_start(&s, "SetParameterValues " CODE "=one:string key=k1");
    daemon_stop(&s.cpe);
    overwrite("state.db", 60, "\0\0\0\2", 4);
    refuses_to_start("state.db: was written by a newer cwmpd (schema version 2, this one knows 1)");
    overwrite("state.db", 60, "\0\0\0\1", 4);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 2, "Inform", 1), CODE), "one");
    scenario_end(&s);
}
END_TEST

/* Limits of another user's process are for those to set who may set any. */
static void start_to_be_limited(const char *script)
{
    s.options.user = "root";
    scenario_start(&s, script);
}

static void limit_files(rlim_t size)
{
    const struct rlimit limit = {.rlim_cur = size, .rlim_max = RLIM_INFINITY};

    ck_assert_int_eq(prlimit(s.cpe.pid, RLIMIT_FSIZE, &limit, NULL), 0);
}

START_TEST(R_RPC_04_while_nothing_can_be_written)
{
    start_to_be_limited("SetParameterValues " CODE "=one:string key=k1\nAddObject " TABLE
                        " key=k2");
    limit_files(0);
    unsigned session = scenario_session(
        &s, "SetParameterValues " CODE "=two:string " NTP "=two:string key=k3\nAddObject " TABLE
            " key=k4\nDeleteObject " TABLE "1. key=k5\nSetParameterAttributes " NTP
            "=2\nScheduleInform 1 k6\nReboot k7\nFactoryReset\nGetParameterValues " CODE " " NTP
            " " KEY " " TABLE "\nGetParameterAttributes " NTP);
    for (unsigned nth = 1; nth <= 7; nth++)
        scenario_fault(&s, scenario_message(&s, session, "Fault", nth), 9002);
    limit_files(RLIM_INFINITY);
    /* No trace of them, neither at once nor after a restart. */
    for (int restarted = 0; restarted < 2; restarted++) {
        const struct acs_exchange *values =
            scenario_message(&s, session, "GetParameterValuesResponse", 1);
        ck_assert_str_eq(scenario_value(&s, values, CODE), "one");
        ck_assert_str_eq(scenario_value(&s, values, NTP), "");
        ck_assert_str_eq(scenario_value(&s, values, KEY), "k2");
        ck_assert_ptr_nonnull(scenario_value(&s, values, TABLE "1.Description"));
        ck_assert_ptr_null(scenario_value(&s, values, TABLE "2.Description"));
        const struct acs_exchange *attributes =
            scenario_message(&s, session, "GetParameterAttributesResponse", 1);
        ck_assert_str_eq(scenario_text(&s, attributes, "//Notification"), "0");
        daemon_kill(&s.cpe);
        scenario_queue(&s, "GetParameterValues " CODE " " NTP " " KEY " " TABLE
                           "\nGetParameterAttributes " NTP);
        scenario_restart(&s);
        scenario_wait(&s, ++session);
        scenario_events(&s, scenario_message(&s, session, "Inform", 1), "1 BOOT", NULL);
    }
    session =
        scenario_session(&s, "SetParameterValues " CODE "=three:string key=k8\nAddObject " TABLE);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, session, "AddObjectResponse", 1),
                                   "//InstanceNumber"),
                     "2");
    ck_assert_str_eq(scenario_local(&s, CODE), "three");
    scenario_end(&s);
}
END_TEST

/* Neither is the ACS kept out by what cannot be recorded, nor does it hear it twice. */
START_TEST(R_EVT_01_an_event_is_delivered_while_nothing_can_be_written)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "Reboot k1");
    scenario_queue(&s, "@delay=2000 answer\nGetParameterValues " CODE);
    s.options.user = "root"; /* as above */
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_inform(&s, 2);
    daemon_kill(&s.cpe);
    scenario_queue(&s, "@delay=2000 answer\nGetParameterValues " CODE);
    scenario_restart(&s);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 3);
    limit_files(0);
    scenario_events(&s, inform, "1 BOOT", "M Reboot", NULL);
    scenario_wait(&s, 3);
    scenario_message(&s, 3, "GetParameterValuesResponse", 1);
    scenario_wait_silence(&s, 3, 500);
    unsigned session = scenario_session(&s, "");
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, session, "Inform", 1), "//EventStruct"), 0);
    limit_files(RLIM_INFINITY);
    session = scenario_session(&s, "");
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, ++session);
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), "1 BOOT", NULL);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SEC_10_a_damaged_state_is_replaced_by_its_backup, DAMAGES},
        {R_SEC_10_without_a_backup_it_is_a_first_contact, DAMAGES},
        {R_SEC_10_a_newer_state_is_left_alone, 0},
        {R_RPC_04_while_nothing_can_be_written, 0},
        {R_EVT_01_an_event_is_delivered_while_nothing_can_be_written, 0},
    };

    return SCENARIO_MAIN("store_damage", 60, tests);
}
