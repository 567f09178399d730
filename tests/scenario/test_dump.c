/* SPDX-License-Identifier: Apache-2.0 */
/* cwmpdump and the control socket: the tables, stored state, and the values of a running daemon. */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "support/files.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;

/* Runs the program that the variable names; what it printed, standard error included, lives in the
 * scenario's arena. */
static const char *run(int *status, const char *program, const char *arguments)
{
    if (s.arena == NULL)
        s.arena = arena_new();
    const char *command = arena_printf(s.arena, "'%s' 2>&1 %s", getenv(program), arguments);
    FILE *pipe = popen(command, "re");
    ck_assert_ptr_nonnull(pipe);
    struct buf text = {0};
    char block[4096];
    size_t got;
    while ((got = fread(block, 1, sizeof block, pipe)) > 0)
        buf_append(&text, block, got);
    *status = WEXITSTATUS(pclose(pipe));
    const char *result = arena_strdup(s.arena, buf_text(&text));
    buf_free(&text);
    return result;
}

static const char *dump(int *status, const char *arguments)
{
    return run(status, "CWMPDUMP_BIN", arguments);
}

static const char *dump_well(const char *arguments)
{
    int status;
    const char *text = dump(&status, arguments);
    ck_assert_msg(status == 0, "cwmpdump %s: %s", arguments, text);
    return text;
}

static size_t count_lines(const char *text)
{
    size_t lines = 0;
    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines;
}

/* How many processes a machine has is not the test's; here are some, as long as it lives. */
static void start_processes(void)
{
    for (unsigned i = 0; i < 50; i++)
        if (fork() == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            for (;;)
                pause();
        }
}

START_TEST(live_and_stored_values_agree_and_hide_secrets)
{
    start_processes();
    scenario_start(&s, "SetParameterValues Device.DeviceInfo.ProvisioningCode=shop.7\n"
                       "AddObject Device.NAT.PortMapping. key=k");
    const char *live = arena_printf(s.arena, "--socket '%s/control.sock'", s.cpe.state);
    const char *stored = arena_printf(s.arena, "--state '%s'", s.cpe.state);
    const char *line = "Device.DeviceInfo.ProvisioningCode\tstring\tshop.7\n";
    const char *name = "Device.DeviceInfo.ProvisioningCode";

    ck_assert_str_eq(dump_well(arena_printf(s.arena, "%s %s", live, name)), line);
    ck_assert_str_eq(dump_well(arena_printf(s.arena, "%s %s", stored, name)), line);

    const char *whole = dump_well(live);
    ck_assert_uint_gt(count_lines(whole), 1000);
    ck_assert_ptr_nonnull(strstr(whole, "Device.NAT.PortMapping.1.Enable\tboolean\tfalse\n"));
    ck_assert_ptr_nonnull(strstr(whole, "Device.ManagementServer.Password\tstring\t\n"));
    ck_assert_ptr_null(strstr(whole, SCENARIO_PASSWORD));
    ck_assert_ptr_null(strstr(dump_well(stored), SCENARIO_PASSWORD));

    /* Without the daemon the state folder still tells; the socket is gone with it. */
    daemon_stop(&s.cpe);
    ck_assert_str_eq(dump_well(arena_printf(s.arena, "%s %s", stored, name)), line);
    int status;
    const char *error = dump(&status, live);
    ck_assert_int_eq(status, 1);
    ck_assert_ptr_nonnull(
        strstr(error, "control.sock: No such file or directory; is cwmpd running"));
    scenario_end(&s);
}
END_TEST

START_TEST(formats)
{
    scenario_start(&s, "");
    daemon_set(&s.cpe, "Device.DeviceInfo.ProvisioningCode", "a\"b\\\\c");
    const char *live = arena_printf(s.arena, "--socket '%s/control.sock'", s.cpe.state);
    ck_assert_str_eq(dump_well(arena_printf(
                         s.arena, "%s --format json Device.DeviceInfo.ProvisioningCode", live)),
                     "[\n {\"path\": \"Device.DeviceInfo.ProvisioningCode\", \"type\": \"string\", "
                     "\"value\": \"a\\\"b\\\\c\"}\n]\n");
    ck_assert_str_eq(dump_well(arena_printf(s.arena,
                                            "%s --format tree Device.DeviceInfo.ProvisioningCode "
                                            "Device.DeviceInfo.SerialNumber",
                                            live)),
                     "Device.\n  DeviceInfo.\n    ProvisioningCode type=string value=a\"b\\c\n"
                     "    SerialNumber type=string value=S0001\n");
    scenario_end(&s);
}
END_TEST

START_TEST(tables_of_both_models)
{
    const char *whole = dump_well("--schema");
    ck_assert_ptr_nonnull(strstr(whole, "Device.IP.Interface.{i}.\ttable\t\treadWrite\t"));
    ck_assert_str_eq(dump_well("--schema Device.DeviceInfo.UpTime"),
                     "Device.DeviceInfo.UpTime\tparameter\tunsignedInt\treadOnly\tcanDeny\t0\t0\t"
                     "\t\t\t\n");
    const char *gateway = dump_well("--schema --model igd1 InternetGatewayDevice.Time.");
    ck_assert_ptr_nonnull(strstr(gateway, "InternetGatewayDevice.Time.Enable\tparameter\t"));
    ck_assert_ptr_null(strstr(gateway, "InternetGatewayDevice.DeviceInfo."));
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

START_TEST(any_instance_is_one_of_the_schema)
{
    static const char *const paths[] = {"1", "*", "[cpe-1]", "[a.b]"};
    const char *wanted = dump_well("--schema 'Device.IP.Interface.{i}.IPv4Address.{i}.'");
    ck_assert_uint_gt(count_lines(wanted), 5);
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        ck_assert_str_eq(
            dump_well(arena_printf(s.arena, "--schema 'Device.IP.Interface.%s.IPv4Address.%s.'",
                                   paths[i], paths[i])),
            wanted);
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

START_TEST(help_names_options_and_columns)
{
    const char *text = dump_well("--help");
    ck_assert_ptr_nonnull(strstr(text, "-s, --state DIR"));
    ck_assert_ptr_nonnull(strstr(text, "--schema: device2, igd1 (device2)"));
    ck_assert_ptr_nonnull(strstr(text, "Of --schema: path, kind, type, access,"));
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

/* Nothing of it would be used: neither the tool nor the daemon takes it for an empty one. */
START_TEST(state_of_a_model_with_another_root)
{
    static const char wanted[] = "the state is of a model with the root 'Device.', not "
                                 "'InternetGatewayDevice.':";
    int status;

    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    const char *text =
        dump(&status, arena_printf(s.arena, "--model igd1 --state '%s'", s.cpe.state));
    ck_assert_int_eq(status, 1);
    ck_assert_msg(strstr(text, wanted) != NULL, "%s", text);
    text = run(&status, "CWMPD_BIN",
               arena_printf(s.arena, "-f --user \"$(id -un)\" --model igd1 -s '%s'", s.cpe.state));
    ck_assert_int_eq(status, 1);
    ck_assert_msg(strstr(text, wanted) != NULL, "%s", text);
    scenario_end(&s);
}
END_TEST

/* A page without what the tables do not have: descriptions and profiles. */
static const char *without_prose(const char *page)
{
    struct buf kept = {0};
    for (const char *line = page; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        length += line[length] == '\n';
        if (strncmp(line, "D\t", 2) != 0 && strncmp(line, "P\t", 2) != 0 &&
            strncmp(line, "M\t", 2) != 0)
            buf_append(&kept, line, length);
        line += length;
    }
    const char *result = arena_strdup(s.arena, buf_text(&kept));
    buf_free(&kept);
    return result;
}

/* What dmgen writes from the documents and what the compiled tables say is the same. */
START_TEST(page_of_a_model)
{
    static const char *const models[] = {"device2", "igd1"};
    for (size_t i = 0; i < sizeof models / sizeof models[0]; i++) {
        char name[64], arguments[64];
        snprintf(name, sizeof name, "%s/model.html", models[i]);
        snprintf(arguments, sizeof arguments, "--schema --format html --model %s", models[i]);
        const char *dumped = dump_well(arguments);
        char *path = files_path(getenv("GENERATED_DIR"), name), *written = files_read(path);
        ck_assert_msg(strcmp(dumped, without_prose(written)) == 0, "%s", models[i]);
        free(written);
        free(path);
    }
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

START_TEST(tables_in_each_format)
{
    ck_assert_str_eq(dump_well("--schema --format json Device.DeviceInfo.UpTime"),
                     "[\n {\"path\": \"Device.DeviceInfo.UpTime\", \"kind\": \"parameter\", "
                     "\"type\": \"unsignedInt\", \"access\": \"readOnly\", \"notify\": "
                     "\"canDeny\", \"forced\": \"0\", \"list\": \"0\", \"range\": \"\", "
                     "\"size\": \"\", \"enum\": \"\", \"default\": \"\"}\n]\n");
    ck_assert_str_eq(dump_well("--schema --format tree Device.DeviceInfo.UpTime"),
                     "Device.\n  DeviceInfo.\n    UpTime kind=parameter type=unsignedInt "
                     "access=readOnly notify=canDeny forced=0 list=0\n");
    ck_assert_str_eq(dump_well("--schema --format tsv Device.DeviceInfo.UpTime"),
                     dump_well("--schema Device.DeviceInfo.UpTime"));
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

static const struct {
    const char *arguments;
    int status;
    const char *message;
} refused[] = {
    {"--schema Device.Nothing.", 1, "Device.Nothing.: no such object or parameter"},
    {"--schema Device.DeviceInfo", 1, "in Device:2.17; an object's path ends with a dot"},
    {"--schema 'Device.Nothing.*.Name'", 1, "Device.Nothing.*.Name: no such object or parameter"},
    {"--schema >/dev/full", 1, "standard output: No space left on device"},
    {"--schema --format html >/dev/full", 1, "standard output: No space left on device"},
    {"--model other", 2, "--model other: no such model; there are device2, igd1, and files like"},
    {"--format yaml", 2, "--format yaml: not one of tsv, json, tree, html"},
    {"--format html", 2, "--format html goes with --schema and no path"},
    {"--schema --format html Device.", 2, "--format html goes with --schema and no path"},
    {"--schema --state /nonexistent", 2, "exclude one another"},
    {"--state /nonexistent", 1, "/nonexistent"},
    {"--unknown", 2, "Try 'cwmpdump --help'"},
};

START_TEST(refused_with_a_reason)
{
    int status;
    const char *text = dump(&status, refused[_i].arguments);
    ck_assert_int_eq(status, refused[_i].status);
    ck_assert_msg(strstr(text, refused[_i].message) != NULL, "%s", text);
    arena_free(s.arena);
    s = (struct scenario){0};
}
END_TEST

START_TEST(control_socket_answers_and_refuses)
{
    scenario_start(&s, "");
    struct stat socket;
    ck_assert_int_eq(stat(arena_printf(s.arena, "%s/control.sock", s.cpe.state), &socket), 0);
    ck_assert_int_eq(socket.st_mode & 0777, 0660);

    ck_assert(daemon_wait_answer(
        &s.cpe, "status", "Last success session        : 0 BOOTSTRAP,1 BOOT\n", SCENARIO_WAIT_MS));
    ck_assert(daemon_wait_answer(&s.cpe, "status", "CWMP status                 : enable\n", 0));

    static const struct {
        const char *request, *answer;
    } asked[] = {
        {"nonsense", "error 9000 unknown request\n"},
        {"", "error 9000 unknown request\n"},
        {"names Device. next further",
         "error 9003 names takes a path and, after it, only the word next\n"},
        {"set Device.DeviceInfo.ProvisioningCode", "error 9003 set takes a path and a value\n"},
        {"set Device.DeviceInfo.ProvisioningCode a\\tb", ""},
        {"values Device.DeviceInfo.ProvisioningCode",
         "Device.DeviceInfo.ProvisioningCode\tstring\ta\\tb\n"},
        {"attributes Device.DeviceInfo.ProvisioningCode",
         "Device.DeviceInfo.ProvisioningCode\t2\tSubscriber\n"},
        {"names Device.NAT.PortMapping.", "Device.NAT.PortMapping.\t1\n"},
    };
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        char *answer = daemon_ask(&s.cpe, asked[i].request);
        ck_assert_str_eq(answer, asked[i].answer);
        free(answer);
    }
    char *refusal = daemon_ask(&s.cpe, "set Device.DeviceInfo.SerialNumber x");
    ck_assert_int_eq(strncmp(refusal, "error 9008 ", 11), 0);
    free(refusal);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {live_and_stored_values_agree_and_hide_secrets, 0},
        {formats, 0},
        {tables_of_both_models, 0},
        {tables_in_each_format, 0},
        {any_instance_is_one_of_the_schema, 0},
        {help_names_options_and_columns, 0},
        {state_of_a_model_with_another_root, 0},
        {page_of_a_model, 0},
        {refused_with_a_reason, sizeof refused / sizeof refused[0]},
        {control_socket_answers_and_refuses, 0},
    };
    return SCENARIO_MAIN("dump", 60, tests);
}
