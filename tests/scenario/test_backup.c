/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Backup and restoration (CLI reference 8; 10, item 9): changes of the ACS's that are confirmed by
 * a session, or undone when none comes about. Power cuts at each write are in test_trial_cuts.c.
 */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct file_server f;

#define MS       "Device.ManagementServer."
#define VERSION  "Device.DeviceInfo.SoftwareVersion"
#define CONFIG   "3 Vendor Configuration File"
#define FIRMWARE "1 Firmware Upgrade Image"
#define EXECUTE  "X_CWMPD_ExecuteCliCommand"
#define AWAY     "status 503"

/* Trials of 30 seconds that last 20 ms each, with an attempt every 5 of them; and such without an
 * end, as far as a test goes. */
static void begin(bool quick, const char *delay)
{
    file_server_start(&f, NULL);
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                       "CWMPRetryIntervalMultiplier=1000:unsignedInt key=first");
    scenario_cpe(&s, NULL, &(struct daemon_options){.quick = quick});
    scenario_wait(&s, 1);
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpDelayTime", delay);
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "true");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static void set_acs(const char *script)
{
    ck_assert(acs_set_default_session(s.acs, script, NULL, 0));
}

static unsigned log_count(const char *text)
{
    char *log = daemon_log(&s.cpe);
    unsigned count = 0;

    for (const char *at = log; (at = strstr(at, text)) != NULL; at++)
        count++;
    free(log);
    return count;
}

/* check(3) takes no message of any length. */
static const char *log_end(void)
{
    char *log = daemon_log(&s.cpe);
    size_t length = strlen(log);
    const char *end = arena_strdup(s.arena, log + (length > 3000 ? length - 3000 : 0));

    free(log);
    return end;
}

/* While the daemon starts anew there is nobody to ask. */
static void wait_log(const char *text)
{
    ck_assert_msg(daemon_wait_log(&s.cpe, text, SCENARIO_WAIT_MS), "not in the log: %s\n%s", text,
                  log_end());
}

static void wait_state(const char *state)
{
    const char *row = arena_printf(s.arena, "Backup state                : %s\n", state);

    ck_assert_msg(daemon_wait_answer(&s.cpe, "status", row, SCENARIO_WAIT_MS), "%s: %s", state,
                  daemon_ask(&s.cpe, "status"));
}

/* Orders a firmware image in a session that ends well; after that the ACS does as `then` says. */
static unsigned deliver_image(const char *then)
{
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};
    set_acs(then);
    return scenario_session(&s, file_server_download(&f, &order));
}

/* Waits for the first session after the restoration that goes well; its number. `ordered`: the one
 * in which the change was ordered, after which there was none that did. */
static unsigned wait_restored(unsigned ordered)
{
    unsigned session = ordered;

    wait_log("back-up: restored the state of before: ");
    set_acs("");
    do
        ck_assert_msg(acs_wait_session_end(s.acs, ++session, SCENARIO_WAIT_MS), "no session %u\n%s",
                      session, log_end());
    while (acs_session_state(s.acs, session) != ACS_SESSION_DONE);
    wait_state("idle");
    return session;
}

START_TEST(CLI_8_3_firmware_is_confirmed_by_a_session)
{
    begin(false, "10000");
    unsigned first = deliver_image("");
    unsigned second = file_server_wait_complete(&s, first + 1);
    ck_assert_uint_eq(file_server_fault(&s, second, 1, "fw"), 0);
    scenario_wait(&s, second);
    wait_state("idle");
    ck_assert_str_eq(scenario_local(&s, VERSION), "2.0.1");
    ck_assert_uint_eq(log_count("back-up: backup created before upgrade"), 1);
    ck_assert_uint_eq(log_count("back-up: trial started (10000 s) after upgrade"), 1);
    ck_assert_uint_eq(log_count("back-up: confirmed"), 1);
    ck_assert_str_eq(scenario_status(&s, "Last restore"), "never");
    /* What comes next is backed up anew, and not what is on trial no more. */
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    wait_state("idle");
    ck_assert_str_eq(scenario_local(&s, VERSION), "2.0.1");
    end();
}
END_TEST

/* An outage of the ACS's that goes on after it does not make it flap. */
START_TEST(CLI_8_3_CLI_10_9_firmware_is_restored_once)
{
    begin(true, "30");
    unsigned first = deliver_image(AWAY);
    wait_log("back-up: restoring the state of before: ");
    ck_assert_uint_ge(acs_session_count(s.acs) - first, 3);
    wait_log("back-up: restored the state of before: ");
    /* Three more sessions fail, longer than any trial. */
    ck_assert(acs_wait_session_end(s.acs, acs_session_count(s.acs) + 3, SCENARIO_WAIT_MS));
    wait_state("restored");
    unsigned session = wait_restored(first);
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "7 TRANSFER COMPLETE", "M Download", NULL);
    ck_assert(scenario_has_event(&s, inform, "M Download", "fw"));
    ck_assert_str_eq(scenario_value(&s, inform, VERSION), "1.2.3");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9010);
    const struct acs_exchange *complete = scenario_message(&s, session, "TransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, complete, "//FaultString"),
                     "restored: ACS unreachable 30 s after upgrade");
    ck_assert_uint_eq(log_count("back-up: restoring the state of before: "), 1);
    ck_assert_uint_eq(log_count("back-up: restored the state of before: "), 1);
    ck_assert_ptr_nonnull(
        strstr(scenario_status(&s, "Last restore"), " ACS unreachable 30 s after upgrade"));
    end();
}
END_TEST

/* R-EVT-22, and what the ACS knows of the version. */
START_TEST(CLI_8_3_a_success_that_was_reported_is_a_change_of_version)
{
    begin(true, "30");
    file_server_put_image(&f, "image", "2.0.1", "the payload");
    struct file_order order = {.key = "fw", .type = FIRMWARE, .url = file_server_url(&f, "image")};
    /* Inform and TransferComplete are answered, the end of the session is not. */
    scenario_queue(&s, file_server_download(&f, &order));
    scenario_queue(&s, "answer\nanswer\nstatus 500");
    set_acs(AWAY);
    free(daemon_ask(&s.cpe, "inform"));
    unsigned session = wait_restored(2);
    ck_assert_uint_eq(file_server_fault(&s, 3, 1, "fw"), 0);
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "4 VALUE CHANGE", "7 TRANSFER COMPLETE", "M Download",
                    NULL);
    ck_assert_str_eq(scenario_value(&s, inform, VERSION), "1.2.3");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9010);
    end();
}
END_TEST

/* Neither switching it off nor the gate for downloads keeps a trial from its verdict; and the image
 * of before is not written over. */
START_TEST(CLI_8_3_a_trial_goes_on_to_its_verdict)
{
    begin(false, "10000");
    unsigned first = deliver_image(AWAY);
    ck_assert(acs_wait_session_end(s.acs, first + 1, SCENARIO_WAIT_MS));
    ck_assert(daemon_wait_answer(&s.cpe, "status", ": trial (", SCENARIO_WAIT_MS));
    free(daemon_ask(
        &s.cpe, arena_printf(s.arena, "download " FIRMWARE "\t%s", file_server_url(&f, "image"))));
    wait_log("failed with 9010: the firmware image that runs is on trial");
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "false");
    daemon_set(&s.cpe, MS "X_CWMPD_DownloadEnable", "false");
    /* It would be a long time: the starts come to their limit before. */
    for (int i = 0; i < 3; i++) {
        daemon_kill(&s.cpe);
        scenario_restart(&s);
    }
    unsigned session = wait_restored(first);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 9018);
    const struct acs_exchange *complete = scenario_message(&s, session, "TransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, complete, "//FaultString"),
                     "restored: no session with the ACS in 3 starts after upgrade");
    ck_assert_str_eq(scenario_local(&s, VERSION), "1.2.3");
    ck_assert_str_eq(scenario_local(&s, MS "X_CWMPD_BackUpEnable"), "true");
    end();
}
END_TEST

static const char *dead_url(void)
{
    return arena_printf(s.arena, "http://127.0.0.1:%u/acs", files_free_port());
}

START_TEST(CLI_8_3_a_configuration_is_restored)
{
    begin(true, "30");
    file_server_put(
        &f, "new.conf",
        arena_printf(f.arena, "%s  timer cpe-timeout 77\n  acs url %s\n", s.config, dead_url()));
    struct file_order order = {.key = "cf", .type = CONFIG, .url = file_server_url(&f, "new.conf")};
    unsigned session = wait_restored(scenario_session(&s, file_server_download(&f, &order)));
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "7 TRANSFER COMPLETE", "M Download", NULL);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "cf"), 9010);
    const struct acs_exchange *complete = scenario_message(&s, session, "TransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, complete, "//FaultString"),
                     "restored: ACS unreachable 30 s after the new configuration");
    ck_assert_str_eq(scenario_local(&s, MS "X_CWMPD_CpeTimeout"), "30");
    ck_assert_str_eq(scenario_local(&s, MS "URL"), acs_url(s.acs));
    end();
}
END_TEST

START_TEST(CLI_8_3_parameters_that_lead_to_the_acs_are_restored)
{
    begin(true, "30");
    daemon_set(&s.cpe, MS "PeriodicInformInterval", "4711");
    scenario_session(&s,
                     arena_printf(s.arena, "SetParameterValues " MS "URL=%s key=away", dead_url()));
    unsigned session = wait_restored(2);
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "1 BOOT", ""));
    ck_assert(!scenario_has_event(&s, inform, "0 BOOTSTRAP", NULL));
    ck_assert(!scenario_has_event(&s, inform, "7 TRANSFER COMPLETE", NULL));
    ck_assert_str_eq(scenario_value(&s, inform, MS "ParameterKey"), "first");
    ck_assert_str_eq(scenario_local(&s, MS "URL"), acs_url(s.acs));
    ck_assert_str_eq(scenario_local(&s, MS "PeriodicInformInterval"), "4711");
    ck_assert_uint_eq(log_count("ACS unreachable 30 s after the change of parameters"), 2);
    end();
}
END_TEST

/* With what the shell had changed and not saved. */
START_TEST(CLI_8_3_CLI_7_a_script_is_restored)
{
    begin(true, "30");
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "false");
    scenario_session(&s, EXECUTE " config cwmp \"timer cpe-timeout 90\"");
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "true");
    scenario_session(&s, EXECUTE " privileged \"show running-config\"");
    ck_assert_str_eq(scenario_status(&s, "Backup state"), "idle");
    unsigned session = wait_restored(scenario_session(
        &s, arena_printf(s.arena,
                         EXECUTE " config cwmp \"acs url %s\" \"timer cpe-timeout 80\" end write",
                         dead_url())));
    const struct acs_exchange *inform = scenario_message(&s, session, "Inform", 1);
    ck_assert(!scenario_has_event(&s, inform, "0 BOOTSTRAP", NULL));
    ck_assert_str_eq(scenario_local(&s, MS "URL"), acs_url(s.acs));
    ck_assert_str_eq(scenario_local(&s, MS "X_CWMPD_CpeTimeout"), "90");
    /* Still not saved. */
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    ck_assert_str_eq(scenario_local(&s, MS "X_CWMPD_CpeTimeout"), "30");
    ck_assert_uint_eq(log_count("ACS unreachable 30 s after the script"), 2);
    end();
}
END_TEST

START_TEST(CLI_8_3_cwmp_switched_off_comes_back)
{
    begin(true, "30");
    unsigned session = wait_restored(
        scenario_session(&s, "SetParameterValues " MS "EnableCWMP=0:boolean key=off"));
    ck_assert_str_eq(
        scenario_value(&s, scenario_message(&s, session, "Inform", 1), MS "ParameterKey"), "first");
    end();
}
END_TEST

START_TEST(CLI_8_3_a_move_to_another_acs_is_a_success)
{
    begin(false, "10000");
    struct acs_config config = {0};
    char error[256];
    struct acs *other = acs_start(&config, error, sizeof(error));
    ck_assert_msg(other != NULL, "%s", error);
    scenario_session(&s, arena_printf(s.arena, "SetParameterValues " MS "URL=%s", acs_url(other)));
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    wait_state("idle");
    ck_assert_uint_eq(log_count("back-up: confirmed"), 1);
    ck_assert_str_eq(scenario_local(&s, MS "URL"), acs_url(other));
    daemon_stop(&s.cpe);
    acs_stop(other);
    end();
}
END_TEST

START_TEST(CLI_8_3_what_is_not_covered_is_not_on_trial)
{
    begin(false, "10000");
    scenario_session(&s, "SetParameterValues " MS "PeriodicInformInterval=900:unsignedInt");
    daemon_set(&s.cpe, MS "Username", "someone");
    ck_assert_str_eq(scenario_status(&s, "Backup state"), "idle");
    daemon_set(&s.cpe, MS "X_CWMPD_BackUpEnable", "false");
    scenario_session(&s, "SetParameterValues " MS "Username=another");
    ck_assert_str_eq(scenario_status(&s, "Backup state"), "idle");
    ck_assert_uint_eq(log_count("back-up: "), 0);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {CLI_8_3_firmware_is_confirmed_by_a_session, 0},
        {CLI_8_3_CLI_10_9_firmware_is_restored_once, 0},
        {CLI_8_3_a_success_that_was_reported_is_a_change_of_version, 0},
        {CLI_8_3_a_trial_goes_on_to_its_verdict, 0},
        {CLI_8_3_a_configuration_is_restored, 0},
        {CLI_8_3_parameters_that_lead_to_the_acs_are_restored, 0},
        {CLI_8_3_CLI_7_a_script_is_restored, 0},
        {CLI_8_3_cwmp_switched_off_comes_back, 0},
        {CLI_8_3_a_move_to_another_acs_is_a_success, 0},
        {CLI_8_3_what_is_not_covered_is_not_on_trial, 0},
    };

    return SCENARIO_MAIN("backup", 120, tests);
}
