/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands of the operator's shell that the ACS sends, by its own method and as files, and what
 * becomes of them: in force at once, lost with the power unless saved, all or nothing (CLI
 * reference 5.18, 5.21, 7, 10 item 8).
 */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct file_server f;

#define TIMEOUT "Device.ManagementServer.X_CWMPD_CpeTimeout"
#define UPLOADS "Device.ManagementServer.X_CWMPD_UploadEnable"
#define EXECUTE "X_CWMPD_ExecuteCliCommand"

static void begin(void)
{
    file_server_start(&f, NULL);
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static void power_cut(void)
{
    daemon_kill(&s.cpe);
    scenario_restart(&s);
}

/* ---- The method ------------------------------------------------------------------------- */

/* Has commands executed, words of a script; the answer. */
static const struct acs_exchange *execute(const char *words)
{
    unsigned session = scenario_session(&s, arena_printf(f.arena, EXECUTE " %s", words));

    return scenario_message(&s, session, EXECUTE "Response", 1);
}

static const char *text(const struct acs_exchange *answer, const char *name)
{
    return scenario_text(&s, answer, arena_printf(f.arena, "//%s", name));
}

static void expect_good(const char *words)
{
    const struct acs_exchange *answer = execute(words);

    ck_assert_msg(text_equal(text(answer, "Status"), "0"), "%s: %s", words, text(answer, "Output"));
    ck_assert_str_eq(text(answer, "FailedIndex"), "0");
}

START_TEST(what_is_set_is_in_force_and_lost_with_the_power)
{
    begin();
    expect_good("config cwmp \"timer cpe-timeout 90\" \"disable upload\" end");
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    ck_assert_str_eq(scenario_local(&s, UPLOADS), "false");
    /* Only what the ACS sets beside it is durable: the same item too, with the same value. */
    scenario_session(&s, "SetParameterValues " UPLOADS "=false");
    power_cut();
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    ck_assert_str_eq(scenario_local(&s, UPLOADS), "false");
    end();
}
END_TEST

START_TEST(write_makes_it_durable)
{
    static const char *const ways[] = {"write", "\"write memory\"",
                                       "\"copy running-config startup-config\""};

    begin();
    expect_good(
        arena_printf(f.arena, "config cwmp \"timer cpe-timeout 9%d\" end %s", _i, ways[_i]));
    expect_good("\"\" \"configure terminal\" cwmp \"timer cpe-timeout 80\"");
    power_cut();
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), arena_printf(f.arena, "9%d", _i));
    end();
}
END_TEST

START_TEST(settings_beyond_the_model_as_well)
{
    begin();
    expect_good("config cwmp \"acs ca /etc/a.pem\" \"no acs ca\" \"hostname Here\" end write");
    const struct acs_exchange *answer = execute("config \"hostname There\" \"show running-config\""
                                                " \"show startup-config\"");
    ck_assert_ptr_nonnull(strstr(text(answer, "Output"), "hostname There"));
    ck_assert_ptr_nonnull(strstr(text(answer, "Output"), "hostname Here"));
    power_cut();
    answer = execute("privileged \"show running-config\"");
    ck_assert_ptr_nonnull(strstr(text(answer, "Output"), "hostname Here"));
    ck_assert_ptr_null(strstr(text(answer, "Output"), "There"));
    end();
}
END_TEST

START_TEST(all_of_it_or_nothing)
{
    begin();
    expect_good("config cwmp \"timer cpe-timeout 90\"");
    const struct acs_exchange *answer =
        execute("config \"hostname There\" cwmp \"timer cpe-timeout 91\" \"disable upload\""
                " \"do write\" \"timer cpe-timeout what\" \"disable download\"");
    ck_assert_str_eq(text(answer, "Status"), "1");
    ck_assert_str_eq(text(answer, "FailedIndex"), "6");
    ck_assert_ptr_nonnull(strstr(text(answer, "Output"), "% Invalid input"));
    /* What was unsaved before is so again. */
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    ck_assert_str_eq(scenario_local(&s, UPLOADS), "true");
    answer = execute("privileged \"show running-config\"");
    ck_assert_ptr_null(strstr(text(answer, "Output"), "There"));
    power_cut();
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    end();
}
END_TEST

START_TEST(each_for_itself_when_the_acs_wants_that)
{
    begin();
    const struct acs_exchange *answer = execute("config cwmp nonsense \"timer cpe-timeout 91\" "
                                                "\"more nonsense\" \"disable upload\" stop=0");
    ck_assert_str_eq(text(answer, "Status"), "1");
    ck_assert_str_eq(text(answer, "FailedIndex"), "2");
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "91");
    ck_assert_str_eq(scenario_local(&s, UPLOADS), "false");
    end();
}
END_TEST

/* R-URL-02, R-URL-06: an ACS URL that was only on its way has not been there. */
START_TEST(what_was_taken_back_is_no_new_acs)
{
    begin();
    const char *later =
        file_server_download(&f, &(struct file_order){.key = "later",
                                                      .type = "2 Web Content",
                                                      .url = file_server_url(&f, "page"),
                                                      .delay = 100000});
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%s" EXECUTE " config cwmp \"acs url http://127.0.0.1:1/\" bad",
                         later));
    ck_assert_str_eq(text(scenario_message(&s, session, EXECUTE "Response", 1), "FailedIndex"),
                     "3");
    session = scenario_session(&s, "GetAllQueuedTransfers");
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), NULL);
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1),
                           "//AllQueuedTransferStruct"),
        1);
    end();
}
END_TEST

/* R-SEC-01, R-SEC-11 */
START_TEST(no_password_is_told)
{
    begin();
    const struct acs_exchange *answer =
        execute("privileged \"show running-config\" \"show startup-config\""
                " \"show cwmp configuration\" \"show cwmp configuration secrets\""
                " \"show cwmp parameter Device.ManagementServer.\" stop=0");
    const char *output = text(answer, "Output");
    ck_assert_ptr_nonnull(strstr(output, SCENARIO_CPE_USERNAME));
    ck_assert_ptr_nonnull(strstr(output, "******"));
    ck_assert_ptr_null(strstr(output, SCENARIO_PASSWORD));
    ck_assert_ptr_null(strstr(output, SCENARIO_CPE_PASSWORD));
    ck_assert_ptr_null(strstr(output, "password 7"));
    ck_assert_str_eq(text(answer, "FailedIndex"), "4");
    end();
}
END_TEST

/* R-FEN-06, R-GRM-01 */
START_TEST(the_operator_can_close_it)
{
    begin();
    unsigned session = scenario_session(&s, "GetRPCMethods");
    ck_assert_uint_eq(acs_exchange_nodes(scenario_message(&s, session, "GetRPCMethodsResponse", 1),
                                         "//string[.='" EXECUTE "']"),
                      1);
    session = scenario_session(&s, EXECUTE " config cwmp \"disable execute-cli\"\n" EXECUTE
                                           " config cwmp \"timer cpe-timeout 90\"\nGetRPCMethods");
    scenario_message(&s, session, EXECUTE "Response", 1);
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9000);
    ck_assert_uint_eq(acs_exchange_nodes(scenario_message(&s, session, "GetRPCMethodsResponse", 1),
                                         "//string[.='" EXECUTE "']"),
                      0);
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    end();
}
END_TEST

START_TEST(a_mode_that_there_is_not)
{
    begin();
    unsigned session = scenario_session(&s, EXECUTE " nowhere cwmp\n" EXECUTE " config-if cwmp");
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9003);
    scenario_fault(&s, scenario_message(&s, session, "Fault", 2), 9003);
    end();
}
END_TEST

START_TEST(what_takes_time_has_failed)
{
    begin();
    const struct acs_exchange *answer =
        execute("privileged \"ping 127.0.0.1\" \"configure terminal\""
                " cwmp \"timer cpe-timeout 90\" stop=0");
    ck_assert_str_eq(text(answer, "FailedIndex"), "1");
    ck_assert_ptr_nonnull(strstr(text(answer, "Output"), "cannot be part of a script"));
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    end();
}
END_TEST

/* R-NTF-01: what the operator could have typed is a change like any other. */
START_TEST(the_acs_hears_of_what_it_watches)
{
    begin();
    scenario_session(&s, "SetParameterAttributes " TIMEOUT "=2");
    unsigned session = execute("config cwmp \"timer cpe-timeout 90\"")->session + 1;
    const struct acs_exchange *inform = scenario_wait_inform(&s, session);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, TIMEOUT), "90");
    scenario_wait(&s, session);
    /* And of its loss. */
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    inform = scenario_wait_inform(&s, session + 1);
    scenario_events(&s, inform, "1 BOOT", "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, TIMEOUT), "30");
    end();
}
END_TEST

/* R-CRQ-13: without a restart, and back again when the rest of it fails. */
START_TEST(settings_take_effect_at_once)
{
    begin();
    unsigned port = files_free_port();
    const char *url = arena_printf(f.arena, "http://127.0.0.1:%u/here", port);
    const struct acs_exchange *answer =
        execute(arena_printf(f.arena, "config cwmp \"cpe url %s\" nonsense", url));
    ck_assert_str_eq(text(answer, "FailedIndex"), "3");
    scenario_wake(&s, 1);
    scenario_wait(&s, answer->session + 1);
    answer = execute(arena_printf(f.arena, "config cwmp \"cpe url %s\"", url));
    ck_assert_str_eq(text(answer, "Status"), "0");
    ck_assert(daemon_wait_value(&s.cpe, "Device.ManagementServer.ConnectionRequestURL", url,
                                SCENARIO_WAIT_MS));
    unsigned session = answer->session + 1;
    const struct acs_exchange *inform = scenario_wait_inform(&s, session);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    scenario_wait(&s, session);
    scenario_wake(&s, session);
    scenario_wait(&s, session + 1);
    end();
}
END_TEST

/* Within a script nobody is asked whether changes may be lost. */
START_TEST(reload_goes_back_to_the_startup_configuration)
{
    begin();
    const struct acs_exchange *answer =
        execute("config cwmp \"timer cpe-timeout 90\" end write \"configure terminal\" cwmp"
                " \"timer cpe-timeout 91\" end reload");
    ck_assert_str_eq(text(answer, "Status"), "0");
    unsigned session = answer->session + 1;
    scenario_wait(&s, session);
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), "1 BOOT", NULL);
    /* `write` counts for the whole script. */
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "91");
    expect_good("config cwmp \"timer cpe-timeout 92\" end reload");
    scenario_wait(&s, session + 2);
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "91");
    end();
}
END_TEST

/* ---- Files ------------------------------------------------------------------------------ */

static const char *const types[][2] = {
    {"X CWMPD Config_Script", "script"},
    {"X 00AB12 Config_Script", "script"},
    {"3 Vendor Configuration File", "script.cli"},
};

static const char *order(const char *type, const char *name)
{
    return file_server_download(
        &f, &(struct file_order){.key = "k", .type = type, .url = file_server_url(&f, name)});
}

static unsigned deliver(const char *type, const char *name)
{
    return file_server_wait_complete(&s, scenario_session(&s, order(type, name)) + 1);
}

/* Section 10 item 8: what is no script is refused then. */
START_TEST(scripts_pass_the_closed_gate)
{
    const char *const *type = types[_i];

    begin();
    expect_good("config cwmp \"disable download\" end write");
    scenario_fault(
        &s,
        scenario_message(&s, scenario_session(&s, order("3 Vendor Configuration File", "script")),
                         "Fault", 1),
        9001);
    file_server_put(&f, type[1], "! what is typed\r\ncwmp\r\n  timer cpe-timeout 90\r\n");
    unsigned session = deliver(type[0], type[1]);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), "7 TRANSFER COMPLETE",
                    "M Download", NULL);
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    power_cut();
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    end();
}
END_TEST

START_TEST(scripts_can_save)
{
    begin();
    file_server_put(&f, "script", "cwmp\n timer cpe-timeout 90\nend\nwrite\n");
    unsigned session = deliver(types[0][0], "script");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    power_cut();
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    end();
}
END_TEST

/* R-DWN-10 */
START_TEST(a_script_that_fails_is_taken_back)
{
    begin();
    file_server_put(&f, "script",
                    "cwmp\n  timer cpe-timeout 90\n  disable upload\n  nonsense\nend\nwrite\n");
    unsigned session = deliver(types[0][0], "script");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 9018);
    const char *why =
        scenario_text(&s, scenario_message(&s, session, "TransferComplete", 1), "//FaultString");
    ck_assert_msg(strstr(why, "script:4: ") != NULL, "%s", why);
    for (unsigned round = 0; round < 2; round++) {
        ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
        ck_assert_str_eq(scenario_local(&s, UPLOADS), "true");
        power_cut();
    }
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {what_is_set_is_in_force_and_lost_with_the_power, 0},
        {write_makes_it_durable, 3},
        {settings_beyond_the_model_as_well, 0},
        {all_of_it_or_nothing, 0},
        {what_was_taken_back_is_no_new_acs, 0},
        {each_for_itself_when_the_acs_wants_that, 0},
        {no_password_is_told, 0},
        {the_operator_can_close_it, 0},
        {a_mode_that_there_is_not, 0},
        {what_takes_time_has_failed, 0},
        {the_acs_hears_of_what_it_watches, 0},
        {settings_take_effect_at_once, 0},
        {reload_goes_back_to_the_startup_configuration, 0},
        {scripts_pass_the_closed_gate, sizeof types / sizeof *types},
        {scripts_can_save, 0},
        {a_script_that_fails_is_taken_back, 0},
    };

    return SCENARIO_MAIN("scripts", 60, tests);
}
