/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware images that a tool of the platform keeps: what its hooks are asked to do on the way of
 * an image, and what becomes of it when they fail. The tool is a folder of files here, and each
 * start of the agent, which asks for the status, the start of the device.
 */
#include "scenario/file_server.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static struct scenario s;
static struct file_server f;
static char *tool; /* its state */

#define MS       "Device.ManagementServer."
#define INFO     "Device.DeviceInfo."
#define FIRMWARE "1 Firmware Upgrade Image"

static void write_hook(const char *name, const char *script)
{
    char *path = files_path(tool, name);

    files_write(path, arena_printf(f.arena, "#!/bin/sh\ncd %s || exit 1\n%s", tool, script));
    ck_assert_int_eq(chmod(path, 0755), 0);
    free(path);
}

static void put(const char *name, const char *text)
{
    char *path = files_path(tool, name);

    files_write(path, text);
    ck_assert_int_eq(chmod(path, 0666), 0);
    free(path);
}

static void drop(const char *name)
{
    char *path = files_path(tool, name);

    ck_assert_int_eq(unlink(path), 0);
    free(path);
}

static const char *got(const char *name)
{
    char *path = files_path(tool, name);
    char *text = files_read(path);
    const char *copy = arena_strdup(f.arena, text);

    free(text);
    free(path);
    return copy;
}

static void begin_with(const char *content)
{
    file_server_start(&f, NULL);
    tool = files_path(f.folder, "tool");
    ck_assert_int_eq(mkdir(tool, 0777), 0);
    ck_assert_int_eq(chmod(tool, 0777), 0);
    put("running", "one\n");
    put("chosen", "one\n");
    put("content.one", content);
    put("content.two", content);
    put("log", "");
    put("version", "2.0.1\n");
    write_hook("install", "echo install >> log\n"
                          "code=$(cat code 2>/dev/null) && { echo it cannot; exit \"$code\"; }\n"
                          "[ \"$(cat running)\" = one ] && other=two || other=one\n"
                          "cat \"$1\" > content.$other\n");
    write_hook("activate", "echo activate \"$@\" >> log\n"
                           "while [ -e hold ]; do sleep 0.02; done\n"
                           "[ -e refuse ] && { echo it cannot; exit 1; }\n"
                           "[ \"$2\" = good ] || echo \"$1\" > chosen\n");
    write_hook("status", "[ -e slow ] && echo status >> log\n"
                         "while [ -e slow ]; do sleep 0.02; done\n"
                         "[ -e broken ] || cat chosen > running\n"
                         "for slot in one two; do\n"
                         "  version=; [ -s content.$slot ] && version=$(cat version)\n"
                         "  echo slot $slot $version\n"
                         "done\n"
                         "echo running $(cat running)\necho chosen $(cat chosen)\n");
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                       "CWMPRetryIntervalMultiplier=1000:unsignedInt");
    const char **extra = arena_alloc(f.arena, 3 * sizeof *extra);
    extra[0] = "--image-hooks";
    extra[1] = tool;
    scenario_cpe(&s, NULL, &(struct daemon_options){.quick = true, .extra = extra});
    scenario_wait(&s, 1);
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpDelayTime", "30");
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "true");
    file_server_put_image(&f, "image", "2.0.1", "the payload");
}

static void begin(void)
{
    begin_with("");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
    free(tool);
}

static unsigned deliver(void)
{
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};

    return scenario_session(&s, file_server_download(&f, &order));
}

/* The hook runs beside the daemon. */
static void wait_tool(const char *name, const char *text)
{
    const struct timespec pause = {.tv_nsec = 5000000};
    uint64_t limit = acs_now_ms() + SCENARIO_WAIT_MS;

    while (strcmp(got(name), text) != 0) {
        ck_assert_msg(acs_now_ms() < limit, "%s: %s", name, got(name));
        nanosleep(&pause, NULL);
    }
}

START_TEST(R_DWN_01_R_DWN_15_an_image_by_hooks)
{
    begin();
    unsigned session = file_server_wait_complete(&s, deliver() + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 0);
    scenario_wait(&s, session);
    ck_assert_str_eq(got("content.two"), "the payload");
    wait_tool("log", "install\nactivate two\nactivate two good\n");
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "2.0.1");
    ck_assert_str_eq(scenario_local(&s, INFO "ActiveFirmwareImage"), INFO "FirmwareImage.1");
    end();
}
END_TEST

static const struct {
    const char *code;
    unsigned fault;
} codes[] = {{"18", 9018}, {"19", 9019}, {"1", 9010}};

START_TEST(R_DWN_11_a_hook_that_refuses)
{
    begin();
    put("code", codes[_i].code);
    unsigned session = file_server_wait_complete(&s, deliver() + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), codes[_i].fault);
    const struct acs_exchange *complete = scenario_message(&s, session, "TransferComplete", 1);
    ck_assert_ptr_nonnull(strstr(scenario_text(&s, complete, "//FaultString"), ": it cannot"));
    ck_assert_str_eq(got("log"), "install\n");
    ck_assert_str_eq(scenario_status(&s, "Backup state"), "idle");
    end();
}
END_TEST

/* The boot loader has gone back to the slot of before by itself. */
START_TEST(CLI_8_3_R_FWI_03_an_image_that_does_not_boot)
{
    begin();
    put("broken", "");
    unsigned session = file_server_wait_complete(&s, deliver() + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9018);
    const struct acs_exchange *complete = scenario_message(&s, session, "TransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, complete, "//FaultString"),
                     "restored: the new firmware image did not boot");
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "1.2.3");
    end();
}
END_TEST

START_TEST(CLI_8_3_the_slot_of_before_is_activated_again)
{
    begin();
    ck_assert(acs_set_default_session(s.acs, "status 503", NULL, 0));
    unsigned session = deliver();
    wait_tool("log", "install\nactivate two\nactivate one\n");
    ck_assert(acs_set_default_session(s.acs, "", NULL, 0));
    do
        ck_assert(acs_wait_session_end(s.acs, ++session, SCENARIO_WAIT_MS));
    while (acs_session_state(s.acs, session) != ACS_SESSION_DONE);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9010);
    ck_assert_str_eq(got("running"), "one\n");
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "1.2.3");
    end();
}
END_TEST

/* ---- A choice ------------------------------------------------------------------------------- */

#define CHOICE     INFO "BootFirmwareImage"
#define CHOOSE_TWO "SetParameterValues " CHOICE "=" INFO "FirmwareImage.2:string"

/* Ends with the hook at work. */
static unsigned choose_two(const char *script)
{
    begin_with("the image");
    put("hold", "");
    unsigned session = scenario_session(&s, script);
    scenario_message(&s, session, "SetParameterValuesResponse", 1);
    wait_tool("log", "activate two\n");
    ck_assert_str_eq(got("chosen"), "one\n");
    return session;
}

/* What the hook does takes its time; the shell and the ACS are served meanwhile. */
START_TEST(R_DWN_15_a_choice_holds_nobody_up)
{
    choose_two(CHOOSE_TWO);
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.2");
    unsigned session = scenario_session(&s, "GetParameterValues " CHOICE);
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, session, "GetParameterValuesResponse", 1), CHOICE),
        INFO "FirmwareImage.2");
    ck_assert_str_eq(got("chosen"), "one\n");
    drop("hold");
    wait_tool("chosen", "two\n");
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.2");
    end();
}
END_TEST

START_TEST(R_DWN_15_a_restart_waits_for_the_choice)
{
    unsigned session = choose_two(CHOOSE_TWO "\nReboot now");

    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.2");
    drop("hold");
    scenario_wait(&s, session + 1);
    ck_assert_str_eq(got("running"), "two\n");
    ck_assert_str_eq(scenario_local(&s, INFO "ActiveFirmwareImage"), INFO "FirmwareImage.2");
    ck_assert_str_eq(got("log"), "activate two\n");
    end();
}
END_TEST

START_TEST(R_DWN_15_a_choice_that_fails_is_told)
{
    unsigned session = choose_two("SetParameterAttributes " CHOICE "=2\n" CHOOSE_TWO);

    put("refuse", "");
    drop("hold");
    scenario_wait(&s, ++session);
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, CHOICE), INFO "FirmwareImage.1");
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.1");
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_nonnull(strstr(log, "the firmware image in slot two cannot be chosen: "));
    ck_assert_ptr_nonnull(strstr(log, ": it cannot"));
    free(log);
    end();
}
END_TEST

/* Back before the first is done: that follows. */
START_TEST(R_DWN_15_another_choice_meanwhile)
{
    choose_two(CHOOSE_TWO);
    scenario_session(&s, "SetParameterValues " CHOICE "=" INFO "FirmwareImage.1:string");
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.1");
    drop("hold");
    wait_tool("log", "activate two\nactivate one\n");
    wait_tool("chosen", "one\n");
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.1");
    end();
}
END_TEST

START_TEST(R_DWN_15_a_choice_outlasts_the_power)
{
    choose_two(CHOOSE_TWO);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    wait_tool("log", "activate two\nactivate two\n");
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.2");
    drop("hold");
    wait_tool("chosen", "two\n");
    end();
}
END_TEST

/* A transaction that does not come about leaves the choice as it was. */
START_TEST(R_DWN_15_R_SPV_02_a_choice_taken_back)
{
    begin_with("the image");
    unsigned session =
        scenario_session(&s, CHOOSE_TWO " " MS "PeriodicInformInterval=none:unsignedInt");
    scenario_message(&s, session, "Fault", 1);
    ck_assert_str_eq(scenario_local(&s, CHOICE), INFO "FirmwareImage.1");
    ck_assert_str_eq(got("log"), "");
    end();
}
END_TEST

/* Nobody waits for a hook that takes its time, and what was changed without the agent is told. */
START_TEST(a_status_that_takes_its_time)
{
    begin_with("the image");
    put("slow", "");
    put("version", "3.0.0\n");
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, 2, "Inform", 1), INFO "SoftwareVersion"), "2.0.1");
    wait_tool("log", "status\n");
    ck_assert_str_eq(scenario_local(&s, INFO "ActiveFirmwareImage"), INFO "FirmwareImage.1");
    drop("slow");
    scenario_wait(&s, 3);
    const struct acs_exchange *inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, INFO "SoftwareVersion"), "3.0.0");
    end();
}
END_TEST

/* The agent does its work with what it knows, and the next start asks again. */
START_TEST(a_status_that_fails_later)
{
    begin_with("the image");
    put("slow", "");
    daemon_stop(&s.cpe);
    write_hook("status", "echo status >> log; exit 1\n");
    scenario_restart(&s);
    scenario_wait(&s, 2);
    wait_tool("log", "status\n");
    ck_assert_str_eq(scenario_local(&s, INFO "SoftwareVersion"), "2.0.1");
    /* What must not be guessed is not. */
    unsigned session = file_server_wait_complete(&s, deliver() + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9010);
    scenario_wait(&s, session);
    end();
}
END_TEST

START_TEST(a_status_that_says_nothing)
{
    struct daemon other = {0};
    char *output;

    begin();
    write_hook("status", "echo slot one\n");
    ck_assert_int_ne(daemon_run(&other, &s.options, &output), 0);
    daemon_finish(&other);
    ck_assert_ptr_nonnull(strstr(output, "/status: does not name two slots"));
    free(output);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_DWN_01_R_DWN_15_an_image_by_hooks, 0},
        {R_DWN_11_a_hook_that_refuses, sizeof codes / sizeof *codes},
        {CLI_8_3_R_FWI_03_an_image_that_does_not_boot, 0},
        {CLI_8_3_the_slot_of_before_is_activated_again, 0},
        {R_DWN_15_a_choice_holds_nobody_up, 0},
        {R_DWN_15_a_restart_waits_for_the_choice, 0},
        {R_DWN_15_a_choice_that_fails_is_told, 0},
        {R_DWN_15_another_choice_meanwhile, 0},
        {R_DWN_15_a_choice_outlasts_the_power, 0},
        {a_status_that_takes_its_time, 0},
        {a_status_that_fails_later, 0},
        {R_DWN_15_R_SPV_02_a_choice_taken_back, 0},
        {a_status_that_says_nothing, 0},
    };

    return SCENARIO_MAIN("image_hooks", 120, tests);
}
