/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cwmpsh at a terminal: prompts and modes (CLI reference, section 1), help and completion anywhere
 * in a line, lines of before, pages, filters, keys that end something, output that comes by itself,
 * several shells at once, and those who may only look.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/terminal.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define EXEC       "Hostname> "
#define PRIVILEGED "Hostname# "
#define CONFIG     "Hostname(config)# "
#define CWMP       "Hostname(config-cwmp)# "
#define STRANGER   23456

#define UP     "\033[A"
#define LEFT   "\033[D"
#define CTRL_A "\001"
#define CTRL_C "\003"
#define CTRL_D "\004"
#define CTRL_U "\025"
#define CTRL_V "\026"
#define CTRL_Z "\032"

static struct daemon cpe;
static struct terminal terminal, second;

static void start_cpe(const struct daemon_options *options)
{
    struct daemon_options all = options ? *options : (struct daemon_options){0};

    all.config = "hostname Hostname\n";
    daemon_start(&cpe, &all);
}

static void start_shell(struct terminal *shell, uid_t user)
{
    char *program = files_copy_program(getenv("CWMPSH_BIN"), cpe.folder);
    const char *const arguments[] = {program, "-s", cpe.socket, NULL};

    terminal_start(shell, &(struct terminal_options){
                              .arguments = arguments, .home = cpe.folder, .user = user});
    terminal_expect(shell, EXEC);
    free(program);
}

static void start(void)
{
    start_cpe(NULL);
    start_shell(&terminal, 0);
}

static void enable(struct terminal *shell)
{
    ck_assert_str_eq(terminal_enter(shell, "enable", PRIVILEGED), "");
}

static void enter_cwmp(void)
{
    enable(&terminal);
    terminal_enter(&terminal, "configure terminal", CONFIG);
    terminal_enter(&terminal, "cwmp", CWMP);
}

static void end(void)
{
    terminal_finish(&terminal);
    daemon_finish(&cpe);
}

/* What a line answers holds this. */
static void expect_answer(const char *line, const char *prompt, const char *wanted)
{
    const char *answer = terminal_enter(&terminal, line, prompt);

    ck_assert_msg(strstr(answer, wanted) != NULL, "\"%s\" is answered by: %s", line, answer);
}

/* ---- Modes ---------------------------------------------------------------------------------- */

START_TEST(section_1_modes_and_prompts)
{
    start();
    enable(&terminal);
    ck_assert_str_eq(terminal_enter(&terminal, "configure terminal", CONFIG),
                     "Enter configuration commands, one per line.  End with CNTL/Z.\n");
    ck_assert_str_eq(terminal_enter(&terminal, "cwmp", CWMP), "");
    ck_assert_str_eq(terminal_enter(&terminal, "exit", CONFIG), "");
    ck_assert_str_eq(terminal_enter(&terminal, "cwmp", CWMP), "");
    ck_assert_str_eq(terminal_enter(&terminal, "end", PRIVILEGED), "");
    terminal_enter(&terminal, "configure terminal", CONFIG);
    terminal_enter(&terminal, "cwmp", CWMP);
    terminal_type(&terminal, CTRL_Z);
    terminal_expect(&terminal, "^Z\n" PRIVILEGED);
    /* A global command is one in the cwmp mode, too, and leads out of it. */
    terminal_enter(&terminal, "configure terminal", CONFIG);
    terminal_enter(&terminal, "cwmp", CWMP);
    ck_assert_str_eq(terminal_enter(&terminal, "hostname Other", "Other(config)# "), "");
    ck_assert_str_eq(terminal_enter(&terminal, "hostname Hostname", CONFIG), "");
    ck_assert_str_eq(terminal_enter(&terminal, "end", PRIVILEGED), "");
    ck_assert_str_eq(terminal_enter(&terminal, "disable", EXEC), "");
    terminal_type(&terminal, "exit\r");
    ck_assert_int_eq(terminal_wait(&terminal), 0);
    end();
}
END_TEST

START_TEST(section_1_abbreviations_and_carets)
{
    start();
    ck_assert_str_eq(terminal_enter(&terminal, "EN", PRIVILEGED), "");
    ck_assert_str_eq(terminal_enter(&terminal, "co", PRIVILEGED), "% Ambiguous command: \"co\"\n");
    terminal_enter(&terminal, "conf t", CONFIG);
    terminal_enter(&terminal, "cw", CWMP);
    ck_assert_str_eq(terminal_enter(&terminal, "ti cpe-t 60", CWMP), "");
    ck_assert_str_eq(terminal_enter(&terminal, "timer cpe-timeout", CWMP),
                     "% Incomplete command.\n");
    ck_assert_str_eq(terminal_enter(&terminal, "nonsense", CWMP), "% Unknown command.\n");
    /* Under the first character of what is wrong, as the line stands on the screen. */
    ck_assert_str_eq(terminal_enter(&terminal, "timer cpe-timeout 5", CWMP),
                     "                                         ^\n"
                     "% Invalid input detected at '^' marker.\n");
    ck_assert_uint_eq(strlen(CWMP "timer cpe-timeout "), 41);
    end();
}
END_TEST

/* ---- Help and completion ----------------------------------------------------------------------
 */

START_TEST(section_1_help_anywhere_keeps_the_line)
{
    start();
    terminal_type(&terminal, "?");
    terminal_expect(&terminal, "?\n");
    terminal_expect(&terminal, "enable");
    terminal_expect(&terminal, EXEC);
    enter_cwmp();
    terminal_type(&terminal, "cpe inform ?");
    terminal_expect(&terminal, "interval");
    terminal_expect(&terminal, "starttime");
    terminal_expect(&terminal, CWMP "cpe inform ");
    /* In the middle: of what is before the cursor, and all of the line is there again. */
    terminal_type(&terminal, "interval 60" LEFT LEFT "?");
    terminal_expect(&terminal, "INTERVAL  Seconds\n");
    terminal_expect(&terminal, CWMP "cpe inform interval 60");
    terminal_type(&terminal, "\r");
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include interval", CWMP,
                  "CPE inform interval         : 60s\n");
    /* At the beginning of a word: what begins like it. */
    terminal_type(&terminal, "ti?");
    terminal_expect(&terminal, "timer");
    terminal_expect(&terminal, CWMP "ti");
    terminal_type(&terminal, CTRL_U);
    /* A question mark as it is. */
    terminal_type(&terminal, "acs url http://acs.example/" CTRL_V "?a=1\r");
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include ACS URL  ", CWMP,
                  "ACS URL                     : http://acs.example/?a=1\n");
    end();
}
END_TEST

START_TEST(section_1_tab_completes)
{
    start();
    enter_cwmp();
    terminal_type(&terminal, "TI\t");
    terminal_expect(&terminal, "timer ");
    terminal_type(&terminal, "\t");
    terminal_expect(&terminal, "cpe-timeout ");
    terminal_type(&terminal, "77\r");
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include wait timeout", CWMP, ": 77s\n");
    /* Several: as far as they are alike; then they are listed, and the line is there again. */
    terminal_type(&terminal, "cpe st\t");
    terminal_expect(&terminal, "cpe stun ");
    terminal_type(&terminal, "m\t");
    terminal_expect(&terminal, "max-period\nmin-period\n" CWMP "cpe stun m");
    terminal_type(&terminal, "i\t");
    terminal_expect(&terminal, "in-period ");
    terminal_type(&terminal, "15\r");
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include min-period", CWMP, ": 15s\n");
    end();
}
END_TEST

/* ---- Lines of before --------------------------------------------------------------------------
 */

START_TEST(R_SEC_11_history_without_passwords)
{
    char *path, *text;
    struct stat status;

    start();
    enter_cwmp();
    terminal_enter(&terminal, "timer cpe-timeout 55", CWMP);
    terminal_enter(&terminal, "acs password of-the-acs", CWMP);
    terminal_enter(&terminal, "cpe pa 0 of-the-cpe", CWMP);
    /* The last one that is kept is the one before the two. */
    terminal_type(&terminal, UP);
    terminal_expect(&terminal, "timer cpe-timeout 55");
    terminal_type(&terminal, CTRL_A "no \r");
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include wait timeout", CWMP, ": 30s\n");
    terminal_type(&terminal, CTRL_D);
    ck_assert_int_eq(terminal_wait(&terminal), 0);
    terminal_finish(&terminal);
    path = files_path(cpe.folder, ".cwmpsh_history");
    text = files_read(path);
    ck_assert_int_eq(stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0600);
    ck_assert_ptr_nonnull(strstr(text, "configure terminal\ncwmp\ntimer cpe-timeout 55\nno timer"));
    ck_assert_ptr_null(strstr(text, "of-the"));
    free(path);
    free(text);
    /* The next shell begins with them. */
    start_shell(&terminal, 0);
    terminal_type(&terminal, UP UP);
    terminal_expect(&terminal, "no timer cpe-timeout 55");
    end();
}
END_TEST

/* Longer than twice what a shell keeps, it is cut to that. */
START_TEST(a_long_history_is_cut)
{
    struct buf lines = {0}, kept = {0};
    char *path, *text;
    struct stat status;

    start_cpe(NULL);
    path = files_path(cpe.folder, ".cwmpsh_history");
    for (unsigned i = 0; i <= 1000; i++) {
        buf_printf(&lines, "show line %u\n", i);
        if (i > 500)
            buf_printf(&kept, "show line %u\n", i);
    }
    files_write(path, buf_text(&lines));
    ck_assert_int_eq(chmod(path, 0644), 0);
    start_shell(&terminal, 0);
    text = files_read(path);
    ck_assert_str_eq(text, buf_text(&kept));
    ck_assert_int_eq(stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0600);
    terminal_type(&terminal, UP);
    terminal_expect(&terminal, "show line 1000");
    buf_free(&lines);
    buf_free(&kept);
    free(path);
    free(text);
    end();
}
END_TEST

/* ---- Pages -------------------------------------------------------------------------------------
 */

#define MORE " --More-- "

static unsigned count_lines(const char *text)
{
    unsigned lines = 0;

    for (; (text = strchr(text, '\n')) != NULL; text++)
        lines++;
    return lines;
}

/* Types a line that has more than a page to say; the rows of the first page. */
static unsigned first_page(const char *line)
{
    terminal_type(&terminal, line);
    terminal_type(&terminal, "\r");
    return count_lines(terminal_expect_after(&terminal, MORE)) - 1; /* that of the line itself */
}

START_TEST(pages)
{
    start();
    enable(&terminal);
    /* The terminal has 24 rows, of which one is for the question. */
    ck_assert_uint_eq(first_page("show cwmp configuration"), 23);
    terminal_type(&terminal, "\r");
    ck_assert_uint_eq(count_lines(terminal_expect_after(&terminal, MORE)), 1);
    terminal_type(&terminal, "q");
    terminal_expect(&terminal, PRIVILEGED);
    /* A space: the next page, and the end of it. */
    ck_assert_uint_eq(first_page("show cwmp configuration"), 23);
    terminal_type(&terminal, " ");
    terminal_expect(&terminal, PRIVILEGED);
    /* Ctrl-C is no more, too; the window has another size. */
    terminal_resize(&terminal, 10, 80);
    terminal_expect(&terminal, PRIVILEGED);
    ck_assert_uint_eq(first_page("show cwmp configuration"), 9);
    terminal_type(&terminal, CTRL_C);
    terminal_expect(&terminal, PRIVILEGED);
    /* What was said counts more than what the window is. */
    terminal_enter(&terminal, "terminal length 15", PRIVILEGED);
    ck_assert_uint_eq(first_page("show cwmp configuration"), 14);
    terminal_type(&terminal, "q");
    terminal_expect(&terminal, PRIVILEGED);
    terminal_enter(&terminal, "terminal length 0", PRIVILEGED);
    ck_assert_uint_gt(count_lines(terminal_enter(&terminal, "show cwmp configuration", PRIVILEGED)),
                      21);
    end();
}
END_TEST

START_TEST(section_1_filters)
{
    start();
    enable(&terminal);
    terminal_enter(&terminal, "terminal length 0", PRIVILEGED);
    expect_answer("show cwmp configuration | include CPE inform", PRIVILEGED,
                  "CPE inform status           : disable\n"
                  "CPE inform interval         : 600s\n"
                  "CPE inform start-time       : 0:0:0 0 0 0\n");
    expect_answer("show cwmp configuration | begin CPE wait", PRIVILEGED,
                  "CPE wait timeout            : 30s\nCPE download status");
    const char *answer =
        terminal_enter(&terminal, "show cwmp configuration | exclude CPE", PRIVILEGED);
    ck_assert_ptr_null(strstr(answer, "CPE"));
    expect_answer("show cwmp status | json", PRIVILEGED, "\"CWMP status\": \"enable\"");
    end();
}
END_TEST

/* ---- Keys that end something
 * --------------------------------------------------------------------- */

START_TEST(keys_that_end)
{
    start();
    enter_cwmp();
    terminal_type(&terminal, "acs url http://dropped.example/" CTRL_C);
    terminal_expect(&terminal, "^C\n" CWMP);
    ck_assert_str_eq(terminal_enter(&terminal, "show cwmp configuration | include dropped", CWMP),
                     "");
    terminal_type(&terminal, "half a line" CTRL_Z);
    terminal_expect(&terminal, "^Z\n" PRIVILEGED);
    terminal_type(&terminal, CTRL_D);
    ck_assert_int_eq(terminal_wait(&terminal), 0);
    end();
}
END_TEST

/* y or n are what can stand there, and nothing else is taken for either. */
START_TEST(a_question_is_answered_or_withdrawn)
{
    static const char question[] =
        "The running configuration is not saved. Lose the changes? [y/n] ";

    start();
    enter_cwmp();
    terminal_enter(&terminal, "timer cpe-timeout 44", CWMP);
    terminal_type(&terminal, "do reload\r");
    terminal_expect(&terminal, question);
    terminal_type(&terminal, "?");
    terminal_expect(&terminal, "?\n  y  Yes\n  n  No\n");
    terminal_expect(&terminal, question);
    terminal_type(&terminal, CTRL_C);
    terminal_expect(&terminal, "^C\n" CWMP);
    terminal_type(&terminal, "do reload\r");
    terminal_expect(&terminal, question);
    terminal_type(&terminal, CTRL_Z);
    terminal_expect(&terminal, "^Z\n" CWMP);
    terminal_type(&terminal, "do reload\r");
    terminal_expect(&terminal, question);
    terminal_type(&terminal, "show version\r");
    terminal_expect(&terminal, "\n% Neither y nor n: nothing is done.\n" CWMP);
    expect_answer("show cwmp configuration | include wait timeout", CWMP, ": 44s\n");
    end();
}
END_TEST

/* A line longer than the terminal is wide is still a line. */
START_TEST(long_lines)
{
    char line[300];

    start();
    enter_cwmp();
    snprintf(line, sizeof line, "acs url http://acs.example/%0200d", 7);
    terminal_type(&terminal, line);
    terminal_type(&terminal, "?");
    terminal_expect(&terminal, CWMP "acs url http://acs");
    terminal_type(&terminal, "\r");
    terminal_expect(&terminal, CWMP);
    terminal_resize(&terminal, 24, 250);
    terminal_expect(&terminal, CWMP);
    expect_answer("show cwmp configuration | include ACS URL  ", CWMP, line + strlen("acs url "));
    end();
}
END_TEST

/* The line is shown anew, and goes on, however small the window becomes. */
START_TEST(the_window_changes_under_a_line)
{
    static const unsigned columns[] = {24, 200, 30, 80, 26};

    start();
    enable(&terminal);
    terminal_resize(&terminal, 24, 200);
    terminal_type(&terminal, "show version | include a-text-that-no-line-of-this-has");
    terminal_expect(&terminal, "of-this-has");
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        terminal_resize(&terminal, 5, columns[i]);
        terminal_expect(&terminal, PRIVILEGED "show version");
        terminal_type(&terminal, "xyz");
        terminal_expect(&terminal, "xyz");
    }
    terminal_type(&terminal, "\r");
    terminal_expect(&terminal, PRIVILEGED);
    terminal_resize(&terminal, 2, 2);
    terminal_type(&terminal, "disable\r");
    terminal_resize(&terminal, 24, 80);
    terminal_expect(&terminal, EXEC);
    end();
}
END_TEST

START_TEST(the_daemon_goes)
{
    start();
    terminal_type(&terminal, "en");
    terminal_expect(&terminal, "en");
    daemon_stop(&cpe);
    terminal_expect(&terminal, "The daemon has closed the connection.\n");
    ck_assert_int_eq(terminal_wait(&terminal), 3);
    end();
}
END_TEST

/* ---- Several shells
 * ------------------------------------------------------------------------------ */

START_TEST(two_shells_at_once)
{
    start();
    start_shell(&second, 0);
    enter_cwmp();
    enable(&second);
    terminal_enter(&terminal, "cpe inform interval 120", CWMP);
    ck_assert_str_eq(
        terminal_enter(&second, "show cwmp configuration | include interval", PRIVILEGED),
        "CPE inform interval         : 120s\n");
    /* Each has a mode and a page of its own. */
    terminal_enter(&second, "terminal length 5", PRIVILEGED);
    terminal_enter(&terminal, "no cpe inform", CWMP);
    ck_assert_str_eq(
        terminal_enter(&second, "show cwmp configuration | include interval", PRIVILEGED),
        "CPE inform interval         : 600s\n");
    terminal_type(&second, "exit\r");
    ck_assert_int_eq(terminal_wait(&second), 0);
    terminal_finish(&second);
    ck_assert_str_eq(terminal_enter(&terminal, "end", PRIVILEGED), "");
    end();
}
END_TEST

/* ---- Output that comes by itself
 * --------------------------------------------------------------------- */

static struct scenario s;

START_TEST(debugging_keeps_the_line)
{
    const char *const arguments[] = {getenv("CWMPSH_BIN"), "-m", "privileged", "-s", NULL, NULL};
    const char *list[sizeof arguments / sizeof *arguments];

    scenario_acs(&s, NULL);
    scenario_queue(&s, "");
    scenario_cpe(&s, "!\nhostname Hostname\n", NULL);
    scenario_wait(&s, 1);
    memcpy(list, arguments, sizeof list);
    list[4] = s.cpe.socket;
    terminal_start(&terminal, &(struct terminal_options){.arguments = list});
    terminal_expect(&terminal, PRIVILEGED);
    terminal_enter(&terminal, "debug cwmp all", PRIVILEGED);
    terminal_type(&terminal, "show cwmp stat");
    terminal_expect(&terminal, "show cwmp stat");
    scenario_session(&s, "GetRPCMethods");
    /* The trace, and the line as it was. */
    terminal_expect(&terminal, "*");
    terminal_expect(&terminal, "\n" PRIVILEGED "show cwmp stat");
    terminal_type(&terminal, CTRL_U);
    terminal_enter(&terminal, "undebug all", PRIVILEGED);
    /* Nothing of the logins is in it (R-SEC-11). */
    ck_assert_ptr_null(strstr(buf_text(&terminal.text), SCENARIO_PASSWORD));
    terminal_finish(&terminal);
    scenario_end(&s);
}
END_TEST

/* ---- Who may only look
 * ------------------------------------------------------------------------------- */

START_TEST(R_SEC_15_others_look)
{
    if (!daemon_drops_root())
        return;
    start_cpe(&(struct daemon_options){.public_socket = true});
    start_shell(&second, 0);
    enable(&second);
    terminal_enter(&second, "configure terminal", CONFIG);
    terminal_enter(&second, "cwmp", CWMP);
    terminal_enter(&second, "acs password not-for-them", CWMP);
    start_shell(&terminal, STRANGER);
    terminal_enter(&terminal, "enable", PRIVILEGED);
    terminal_enter(&terminal, "terminal length 0", PRIVILEGED);
    expect_answer("show cwmp configuration", PRIVILEGED, "ACS password                : ******\n");
    expect_answer("show cwmp status", PRIVILEGED, "CWMP status                 : enable\n");
    expect_answer("show cwmp configuration secrets", PRIVILEGED, "% ");
    expect_answer("configure terminal", PRIVILEGED, "% ");
    expect_answer("write", PRIVILEGED, "% ");
    expect_answer("cwmp connect", PRIVILEGED, "% ");
    expect_answer("clear cwmp statistics", PRIVILEGED, "% ");
    terminal_enter(&terminal, "show running-config", PRIVILEGED);
    ck_assert_ptr_null(strstr(buf_text(&terminal.text), "not-for-them"));
    terminal_finish(&second);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {section_1_modes_and_prompts, 0},
        {section_1_abbreviations_and_carets, 0},
        {section_1_help_anywhere_keeps_the_line, 0},
        {section_1_tab_completes, 0},
        {R_SEC_11_history_without_passwords, 0},
        {a_long_history_is_cut, 0},
        {pages, 0},
        {section_1_filters, 0},
        {keys_that_end, 0},
        {a_question_is_answered_or_withdrawn, 0},
        {long_lines, 0},
        {the_window_changes_under_a_line, 0},
        {the_daemon_goes, 0},
        {two_shells_at_once, 0},
        {debugging_keeps_the_line, 0},
        {R_SEC_15_others_look, 0},
    };

    return SCENARIO_MAIN("shell", 60, tests);
}
