/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running and startup configuration as the operator sees them, through the real shell: what is
 * shown, saved, lost with the power and gone back to (CLI reference 2.6, 3.3, 5.21).
 */
#include "base/text.h"
#include "scenario/scenario.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#define TIMEOUT "Device.ManagementServer.X_CWMPD_CpeTimeout"

static struct scenario s; /* the daemon alone, but in one test */
static struct arena *arena;

static void start(void)
{
    arena = arena_new();
    daemon_start(&s.cpe, &(struct daemon_options){.config = "hostname First\ncwmp\n"
                                                            "  acs username operator\n"
                                                            "  acs password PASSWORDB\n"});
}

static void end(void)
{
    daemon_finish(&s.cpe);
    arena_free(arena);
}

static void power_cut(void)
{
    daemon_kill(&s.cpe);
    daemon_restart(&s.cpe, &(struct daemon_options){0});
}

/* Has cwmpsh execute these lines; its exit code. */
static int run(const char *lines)
{
    char *in = files_path(s.cpe.folder, "in");
    int status;

    files_write(in, lines);
    status = system(arena_printf(arena, "'%s' -s '%s' < '%s' > '%s/out'", getenv("CWMPSH_BIN"),
                                 s.cpe.socket, in, s.cpe.folder));
    free(in);
    ck_assert(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/* What it prints for them; all of them have to work. */
static const char *shell(const char *lines)
{
    char *out = files_path(s.cpe.folder, "out"), *text;
    const char *kept;

    ck_assert_int_eq(run(lines), 0);
    text = files_read(out);
    kept = arena_strdup(arena, text);
    free(text);
    free(out);
    return kept;
}

#define RUNNING "show running-config\n"
#define STARTUP "show startup-config\n"
#define FIRST   "hostname First\n!\ncwmp\n  acs username operator\n  acs password PASSWORDB\n!\n"

static void configure(const char *lines)
{
    shell(arena_printf(arena, "configure terminal\n%s", lines));
}

START_TEST(what_is_not_saved_goes_with_the_power)
{
    start();
    ck_assert_str_eq(shell(RUNNING), FIRST);
    ck_assert_str_eq(shell(STARTUP), FIRST);
    configure("hostname Second\ncwmp\ntimer cpe-timeout 90\nno acs username\n");
    ck_assert_str_eq(shell(RUNNING), "hostname Second\n!\ncwmp\n  acs password PASSWORDB\n"
                                     "  timer cpe-timeout 90\n!\n");
    ck_assert_str_eq(shell(STARTUP), FIRST);
    ck_assert_str_eq(shell("show startup-config | begin cwmp\n"), strstr(FIRST, "cwmp"));
    power_cut();
    ck_assert_str_eq(shell(RUNNING), FIRST);
    ck_assert_str_eq(shell(STARTUP), FIRST);
    end();
}
END_TEST

START_TEST(what_is_saved_stays)
{
    start();
    configure("hostname Second\nservice password-encryption\ncwmp\ntimer cpe-timeout 90\n"
              "cpe inform interval 60\nend\nwrite\n");
    const char *saved = shell(RUNNING);
    ck_assert_ptr_nonnull(strstr(saved, "  acs password 7 "));
    ck_assert_str_eq(shell(STARTUP), saved);
    configure("cwmp\ntimer cpe-timeout 91\nno cpe inform\n");
    power_cut();
    ck_assert_str_eq(shell(RUNNING), saved);
    ck_assert_str_eq(shell(STARTUP), saved);
    end();
}
END_TEST

/* Section 3.3: what is shown is a configuration file. */
START_TEST(what_is_shown_makes_another_device_the_same)
{
    start();
    configure("hostname Second\ncwmp\ntimer cpe-timeout 90\nacs url http://127.0.0.1:1/acs\n"
              "acs password 7 00343235376C24342B03\ncpe password  two  words \ncpe username u\n"
              "cpe inform interval 60 starttime 00:00:00 12/31/26\ndisable download\n"
              "cpe back-up delay-time 30\ncpe stun max-period 50\nno cwmp\n");
    const char *shown = shell(RUNNING);
    daemon_finish(&s.cpe);
    daemon_start(&s.cpe, &(struct daemon_options){.config = shown});
    ck_assert_str_eq(shell(RUNNING), shown);
    ck_assert_str_eq(shell(STARTUP), shown);
    ck_assert_ptr_nonnull(strstr(shown, "\nno cwmp\n"));
    end();
}
END_TEST

/* The answer stands in the line behind it. */
START_TEST(reload_asks_before_changes_are_lost)
{
    arena = arena_new();
    scenario_start(&s, "");
    configure("cwmp\ntimer cpe-timeout 90\n");
    shell("reload\nn\n");
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "90");
    /* The daemon goes, and may take the connection with it before cwmpsh is through (3). */
    int code = run("reload\ny\n");
    ck_assert(code == 0 || code == 3);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    scenario_end(&s);
    arena_free(arena);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {what_is_not_saved_goes_with_the_power, 0},
        {what_is_saved_stays, 0},
        {what_is_shown_makes_another_device_the_same, 0},
        {reload_asks_before_changes_are_lost, 0},
    };

    return SCENARIO_MAIN("running_startup", 60, tests);
}
