/* SPDX-License-Identifier: Apache-2.0 */
/* ChangeDUState from the order to the report, with a file server that has the packages. */
#include "base/buf.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/packages.h"

#include <dirent.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#define SM   "Device.SoftwareModules."
#define UUID "12345678-9abc-5def-8123-456789abcdef"
#define ONE  "name = one\nvendor = example.com\nversion = 1.0\nexecute = main bin/run\n"

static struct scenario s;
static struct file_server f;

static void begin(void)
{
    file_server_start(&f, NULL);
    scenario_start(&s, "");
    packages_make_unit(arena_printf(f.arena, "%s/one.tar.gz", f.folder), ONE);
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static const char *install(const char *name)
{
    return arena_printf(f.arena,
                        "<Operations xsi:type='cwmp:InstallOpStruct'><URL>%s</URL>"
                        "<Username></Username><Password></Password>"
                        "<ExecutionEnvRef></ExecutionEnvRef></Operations>",
                        file_server_url(&f, name));
}

static const char *uninstall(const char *uuid)
{
    return arena_printf(f.arena,
                        "<Operations xsi:type='cwmp:UninstallOpStruct'><UUID>%s</UUID>"
                        "<Version></Version><ExecutionEnvRef></ExecutionEnvRef></Operations>",
                        uuid);
}

/* The session that ordered it. */
static unsigned change(const char *operations, const char *key)
{
    return scenario_session(&s, arena_printf(f.arena,
                                             "xml <cwmp:ChangeDUState>%s<CommandKey>%s"
                                             "</CommandKey></cwmp:ChangeDUState>",
                                             operations, key));
}

/* The first session from `session` on whose Inform has the event; it has ended. */
static unsigned wait_event(unsigned session, const char *event)
{
    while (!scenario_has_event(&s, scenario_wait_inform(&s, session), event, NULL))
        session++;
    ck_assert(acs_wait_session_end(s.acs, session, SCENARIO_WAIT_MS));
    return session;
}

static const struct acs_exchange *wait_complete(unsigned session, const char *key)
{
    session = wait_event(session, "11 DU STATE CHANGE COMPLETE");
    ck_assert(
        scenario_has_event(&s, scenario_message(&s, session, "Inform", 1), "M ChangeDUState", key));
    const struct acs_exchange *told = scenario_message(&s, session, "DUStateChangeComplete", 1);
    ck_assert_str_eq(scenario_text(&s, told, "//CommandKey"), key);
    return told;
}

START_TEST(T_108_R_CDU_01_R_CDU_03_R_CDU_06_R_DUC_01_R_ARR_06)
{
    begin();
    unsigned session =
        change(arena_printf(f.arena, "%s%s", install("one.tar.gz"), uninstall(UUID)), "change-1");
    const struct acs_exchange *answer = scenario_message(&s, session, "ChangeDUStateResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(answer, "//cwmp:ChangeDUStateResponse/*"), 0);
    const struct acs_exchange *told = wait_complete(session + 1, "change-1");
    ck_assert_uint_eq(acs_exchange_nodes(told, "//Results"), 2);
    ck_assert_uint_eq(acs_exchange_nodes(told, "//@enc:arrayType"), 0); /* no array */
    ck_assert_uint_eq(acs_exchange_nodes(told, "//CommandKey[preceding-sibling::Results[2]]"), 1);
    ck_assert_str_eq(scenario_text(&s, told, "//Results[1]//FaultCode"), "0");
    ck_assert_str_eq(scenario_text(&s, told, "//Results[1]/CurrentState"), "Installed");
    ck_assert_str_eq(scenario_text(&s, told, "//Results[1]/DeploymentUnitRef"),
                     SM "DeploymentUnit.1");
    ck_assert_str_eq(scenario_text(&s, told, "//Results[2]//FaultCode"), "9028");
    ck_assert_str_eq(scenario_text(&s, told, "//Results[2]/CurrentState"), "Failed");
    /* The log says it as well, for who has nobody to be told by. */
    char *log = daemon_log(&s.cpe);
    ck_assert_msg(strstr(log, "Uninstall of deployment unit " UUID " failed with 9028: ") != NULL,
                  "%s", log);
    free(log);
    end();
}
END_TEST

static bool is_named(const char *pid, const char *name)
{
    char *seen = files_read(arena_printf(f.arena, "/proc/%s/comm", pid));
    bool equal = strcmp(seen, name) == 0;

    free(seen);
    return equal;
}

/* The program that runs has three descriptors, and none of the daemon's. */
static void expect_nothing_inherited(void)
{
    const char *process;

    /* The daemon looks at processes anew only after a moment. */
    do
        process = scenario_local(&s, SM "ExecutionUnit.1.AssociatedProcessList");
    while (*process == '\0');
    const char *pid = scenario_local(&s, arena_printf(f.arena, "%s.PID", process));
    /* A shell begins it, which has its script open. */
    while (!is_named(pid, "sleep\n"))
        poll(NULL, 0, 10);
    DIR *folder = opendir(arena_printf(f.arena, "/proc/%s/fd", pid));
    struct buf others = {0};

    ck_assert_ptr_nonnull(folder);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char target[256] = "";
        const char *link = arena_printf(f.arena, "/proc/%s/fd/%s", pid, entry->d_name);

        if (entry->d_name[0] == '.' || readlink(link, target, sizeof target - 1) < 0 ||
            strcmp(target, "/dev/null") == 0)
            continue;
        buf_printf(&others, "%s ", target);
    }
    closedir(folder);
    ck_assert_str_eq(buf_text(&others), "");
    buf_free(&others);
}

START_TEST(R_SWM_02_R_SWM_03_units_and_programs)
{
    begin();
    unsigned session = change(install("one.tar.gz"), "k");
    const char *uuid = scenario_text(&s, wait_complete(session + 1, "k"), "//Results/UUID");
    /* The status of a program is told at once. */
    session = scenario_session(&s, "SetParameterValues " SM
                                   "ExecutionUnit.1.RequestedState=Active:string " SM
                                   "ExecutionUnit.1.AutoStart=true:boolean");
    session = wait_event(session + 1, "4 VALUE CHANGE");
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, session, "Inform", 1), SM "ExecutionUnit.1.Status"),
        "Active");
    expect_nothing_inherited();
    unsigned before = acs_session_count(s.acs);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    wait_event(before + 1, "1 BOOT");
    session = scenario_session(&s, "GetParameterValues " SM);
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, SM "DeploymentUnit.1.UUID"), uuid);
    ck_assert_str_eq(scenario_value(&s, values, SM "ExecutionUnit.1.Status"), "Active");
    session = change(uninstall(uuid), "gone");
    const struct acs_exchange *told = wait_complete(session + 1, "gone");
    ck_assert_str_eq(scenario_text(&s, told, "//Results/CurrentState"), "Uninstalled");
    ck_assert_str_eq(scenario_text(&s, told, "//Results/ExecutionUnitRefList"),
                     SM "ExecutionUnit.1");
    ck_assert_str_eq(scenario_local(&s, SM "ExecutionUnitNumberOfEntries"), "0");
    end();
}
END_TEST

static void want_installs_told(void)
{
    scenario_session(
        &s,
        "SetParameterValues Device.ManagementServer.DUStateChangeComplPolicy.Enable=true:boolean "
        "Device.ManagementServer.DUStateChangeComplPolicy.OperationTypeFilter=Install:string");
}

/* What an answer with all of SoftwareModules says of units and of programs is one state: as many
 * rows as are counted, and each program that a unit names. */
static void expect_whole(const struct acs_exchange *values, unsigned units)
{
    const char *const rows[] = {"DeploymentUnit", "ExecutionUnit"};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *row = arena_printf(f.arena, SM "%s.", rows[i]);
        const char *count =
            scenario_value(&s, values, arena_printf(f.arena, SM "%sNumberOfEntries", rows[i]));

        ck_assert_str_eq(count, arena_printf(f.arena, "%u", units));
        ck_assert_uint_eq(acs_exchange_nodes(values, arena_printf(f.arena,
                                                                  "//Name[starts-with(., '%s')]"
                                                                  "[contains(., '.Name')]",
                                                                  row)),
                          units);
    }
    for (unsigned i = 1; i <= units; i++) {
        const char *program = scenario_value(
            &s, values, arena_printf(f.arena, SM "DeploymentUnit.%u.ExecutionUnitList", i));

        ck_assert_str_eq(program, arena_printf(f.arena, SM "ExecutionUnit.%u", i));
        ck_assert_str_eq(scenario_value(&s, values, arena_printf(f.arena, "%s.Name", program)),
                         "main");
    }
}

/* The line of the control socket has been done when the log says so. */
static void change_now(const char *line, const char *outcome)
{
    free(daemon_ask(&s.cpe, line));
    ck_assert(daemon_wait_log(&s.cpe, outcome, SCENARIO_WAIT_MS));
}

static const char *mark(const char *name)
{
    return arena_printf(f.arena, "%s/%s", f.folder, name);
}

static void install_now(void)
{
    change_now(arena_printf(f.arena, "install %s", file_server_url(&f, "one.tar.gz")),
               "unit one 1.0 is installed");
}

static void remove_now(void)
{
    change_now(
        arena_printf(f.arena, "uninstall %s", scenario_local(&s, SM "DeploymentUnit.1.UUID")),
        "unit one 1.0 is uninstalled");
}

/* A session that asks this first and then waits for files; it has got to the first of them. */
static unsigned hold_session(const char *first, const char *then)
{
    size_t before = acs_exchange_count(s.acs);

    scenario_queue(&s, arena_printf(f.arena, "%s\n%s", first, then));
    free(daemon_ask(&s.cpe, "inform"));
    ck_assert(acs_wait_exchanges(s.acs, before + 3, SCENARIO_WAIT_MS));
    return acs_session_count(s.acs);
}

static const char *const first_looks[] = {
    "GetParameterValues " SM "ExecutionUnit.",
    "GetParameterNames " SM "DeploymentUnit. 1",
    "GetParameterNames " SM " 0",
};

/* A unit comes and goes while a session runs, whichever of the tables was looked at before. */
START_TEST(R_SWM_01_R_ADU_01_tables_are_of_one_state_within_a_session)
{
    begin();
    want_installs_told();
    unsigned session =
        hold_session(first_looks[_i], arena_printf(f.arena,
                                                   "@until=%s GetParameterValues " SM
                                                   "\n@until=%s GetParameterValues " SM,
                                                   mark("installed"), mark("removed")));
    install_now();
    size_t before = acs_exchange_count(s.acs);
    file_server_put(&f, "installed", "");
    ck_assert(acs_wait_exchanges(s.acs, before + 1, SCENARIO_WAIT_MS));
    remove_now();
    file_server_put(&f, "removed", "");
    scenario_wait(&s, session);
    unsigned nth = acs_find(s.acs, session, "GetParameterValuesResponse", 3) != NULL ? 2 : 1;
    expect_whole(scenario_message(&s, session, "GetParameterValuesResponse", nth), 1);
    expect_whole(scenario_message(&s, session, "GetParameterValuesResponse", nth + 1), 1);
    /* Its row had a number when the result was put down. */
    session = wait_event(session + 1, "12 AUTONOMOUS DU STATE CHANGE COMPLETE");
    const struct acs_exchange *told =
        scenario_message(&s, session, "AutonomousDUStateChangeComplete", 1);
    ck_assert_str_eq(scenario_text(&s, told, "//Results/DeploymentUnitRef"), SM "DeploymentUnit.1");
    ck_assert_str_eq(scenario_text(&s, told, "//Results/ExecutionUnitRefList"),
                     SM "ExecutionUnit.1");
    expect_whole(scenario_message(&s, scenario_session(&s, "GetParameterValues " SM),
                                  "GetParameterValuesResponse", 1),
                 0);
    end();
}
END_TEST

/* The rows of what was there still say what it was. */
START_TEST(R_SWM_02_what_goes_within_a_session_is_known_until_its_end)
{
    begin();
    install_now();
    unsigned session =
        hold_session(first_looks[_i],
                     arena_printf(f.arena, "@until=%s GetParameterValues " SM, mark("removed")));
    remove_now();
    file_server_put(&f, "removed", "");
    scenario_wait(&s, session);
    unsigned nth = acs_find(s.acs, session, "GetParameterValuesResponse", 2) != NULL ? 2 : 1;
    expect_whole(scenario_message(&s, session, "GetParameterValuesResponse", nth), 1);
    ck_assert_str_eq(scenario_local(&s, SM "DeploymentUnitNumberOfEntries"), "0");
    end();
}
END_TEST

/* What the ACS did not order is told as it wants to be told. */
START_TEST(R_ADU_01_autonomous)
{
    begin();
    want_installs_told();
    unsigned before = acs_session_count(s.acs);
    free(
        daemon_ask(&s.cpe, arena_printf(f.arena, "install %s", file_server_url(&f, "one.tar.gz"))));
    unsigned session = wait_event(before + 1, "12 AUTONOMOUS DU STATE CHANGE COMPLETE");
    const struct acs_exchange *told =
        scenario_message(&s, session, "AutonomousDUStateChangeComplete", 1);
    ck_assert_str_eq(scenario_text(&s, told, "//Results/OperationPerformed"), "Install");
    ck_assert_str_eq(scenario_text(&s, told, "//Results//FaultCode"), "0");
    end();
}
END_TEST

static const struct {
    const char *operations;
    unsigned code;
} refused[] = {
    {"", 9003},
    {"<Operations><URL>http://127.0.0.1/x</URL></Operations>", 9003},
    {"<Operations xsi:type='cwmp:InstallOpStruct'><URL></URL></Operations>", 9003},
    {"<Operations xsi:type='cwmp:UninstallOpStruct'><UUID></UUID></Operations>", 9003},
};

START_TEST(R_CDU_07_refused)
{
    begin();
    unsigned session = change(refused[_i].operations, "k");
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), refused[_i].code);
    end();
}
END_TEST

/* Everything that was installed goes with the settings. */
START_TEST(R_FRS_02_factory_reset)
{
    begin();
    unsigned session = change(install("one.tar.gz"), "k");
    wait_complete(session + 1, "k");
    session = scenario_session(&s, "FactoryReset");
    wait_event(session + 1, "0 BOOTSTRAP");
    ck_assert_str_eq(scenario_local(&s, SM "DeploymentUnitNumberOfEntries"), "0");
    end();
}
END_TEST

static void wait_units(const char *count)
{
    while (strcmp(scenario_local(&s, SM "DeploymentUnitNumberOfEntries"), count) != 0)
        ;
}

/* Back to the first BOOTSTRAP: nothing; back to that for another ACS: what was there then. */
START_TEST(R_SWM_08_reset)
{
    const struct acs_config config = {0};
    struct acs *other = acs_start(&config, NULL, 0);

    ck_assert_ptr_nonnull(other);
    begin();
    unsigned session = change(install("one.tar.gz"), "first");
    wait_complete(session + 1, "first");
    session = scenario_session(&s, "SetParameterValues " SM "ExecEnv.1.Reset=true:boolean\n"
                                   "GetParameterValues " SM "ExecEnv.1.Reset");
    ck_assert_str_eq(scenario_value(&s,
                                    scenario_message(&s, session, "GetParameterValuesResponse", 1),
                                    SM "ExecEnv.1.Reset"),
                     "false");
    wait_units("0");
    session = change(install("one.tar.gz"), "second");
    const char *uuid = scenario_text(&s, wait_complete(session + 1, "second"), "//Results/UUID");
    daemon_set(&s.cpe, "Device.ManagementServer.URL", acs_url(other));
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    ck_assert(scenario_has_event(&s, acs_find(other, 1, "Inform", 1), "0 BOOTSTRAP", ""));
    free(daemon_ask(&s.cpe, arena_printf(f.arena, "uninstall %s", uuid)));
    wait_units("0");
    daemon_set(&s.cpe, SM "ExecEnv.1.Reset", "true");
    wait_units("1");
    acs_stop(other);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_108_R_CDU_01_R_CDU_03_R_CDU_06_R_DUC_01_R_ARR_06, 0},
        {R_SWM_02_R_SWM_03_units_and_programs, 0},
        {R_ADU_01_autonomous, 0},
        {R_SWM_01_R_ADU_01_tables_are_of_one_state_within_a_session,
         sizeof first_looks / sizeof *first_looks},
        {R_SWM_02_what_goes_within_a_session_is_known_until_its_end,
         sizeof first_looks / sizeof *first_looks},
        {R_CDU_07_refused, sizeof refused / sizeof *refused},
        {R_FRS_02_factory_reset, 0},
        {R_SWM_08_reset, 0},
    };

    return SCENARIO_MAIN("software", 120, tests);
}
