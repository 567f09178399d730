/* SPDX-License-Identifier: Apache-2.0 */
/* The interpreter: modes, errors, help, completion, filters (CLI reference 1 and 2.7). */
#include "base/text.h"
#include "cli/grammar.h"
#include "shell.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

static struct shell shell;

static void setup(void)
{
    setenv("TZ", "UTC", 1);
    shell_start(&shell, true);
}

static void teardown(void)
{
    shell_end(&shell);
}

static void check_prompt(const char *prompt)
{
    ck_assert_str_eq(cli_prompt(shell.session), prompt);
}

static const char *help(const char *text)
{
    buf_clear(&shell.output);
    cli_help(shell.session, text, &shell.output);
    return buf_text(&shell.output);
}

static const char *complete(const char *text)
{
    buf_clear(&shell.output);
    cli_complete(shell.session, text, &shell.output);
    return buf_text(&shell.output);
}

START_TEST(modes_and_prompts)
{
    check_prompt("Hostname>");
    SHELL_RUN(&shell, "enable");
    check_prompt("Hostname#");
    ck_assert_str_eq(shell_run(&shell, "configure terminal"),
                     "Enter configuration commands, one per line.  End with CNTL/Z.\n");
    check_prompt("Hostname(config)#");
    SHELL_RUN(&shell, "cwmp");
    check_prompt("Hostname(config-cwmp)#");
    SHELL_RUN(&shell, "exit");
    check_prompt("Hostname(config)#");
    SHELL_RUN(&shell, "interface mgmt 0");
    check_prompt("Hostname(config-if-Mgmt 0)#");
    SHELL_RUN(&shell, "end");
    check_prompt("Hostname#");
    SHELL_RUN(&shell, "conf t", "cwmp");
    cli_end(shell.session);
    check_prompt("Hostname#");
    SHELL_RUN(&shell, "disable");
    check_prompt("Hostname>");
    shell_run(&shell, "exit");
    ck_assert_int_eq(shell.result, CLI_EXIT);
}
END_TEST

START_TEST(words_are_shortened_and_of_any_case)
{
    SHELL_RUN(&shell, "en", "CONF T", "cw", "Acs Us Alice", "no acs us", "ACS USERNAME Bob");
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_USERNAME), "Bob");
    SHELL_RUN(&shell, "cpe source interface gi0/1");
    ck_assert_str_eq(shell_setting(&shell, SETTING_CPE_SOURCE_INTERFACE), "GigabitEthernet 0/1");
}
END_TEST

static const struct {
    const char *line, *printed;
} errors[] = {
    {"acs", "% Incomplete command.\n"},
    {"acs url", "% Incomplete command.\n"},
    {"acs url   ", "% Incomplete command.\n"},
    {"no acs", "% Incomplete command.\n"},
    {"no", "% Incomplete command.\n"},
    {"do", "% Incomplete command.\n"},
    {"e", "% Ambiguous command: \"e\"\n"},
    {"  cpe s", "% Ambiguous command: \"cpe s\"\n"},
    {"cpe p", "% Ambiguous command: \"cpe p\"\n"},
    {"colour blue", "% Unknown command.\n"},
    {"acs colour blue", "                           ^\n"
                        "% Invalid input detected at '^' marker.\n"},
    {"timer cpe-timeout 9", "                                         ^\n"
                            "% Invalid input detected at '^' marker.\n"},
    {"cpe inform interval x", "                                           ^\n"
                              "% Invalid input detected at '^' marker.\n"},
    {"cpe inform starttime 25:00:00 01/01/27", "                                            ^\n"
                                               "% Invalid input detected at '^' marker.\n"},
    {"cpe inform starttime 00:00:00 01/01/126", "                                            ^\n"
                                                "% Invalid input detected at '^' marker.\n"},
    {"cpe inform starttime 00:00:00 01/01/7", "                                            ^\n"
                                              "% Invalid input detected at '^' marker.\n"},
    {"cpe inform starttime 00:00:00 01/01/0126", "                                            ^\n"
                                                 "% Invalid input detected at '^' marker.\n"},
    {"acs username two words", "                                        ^\n"
                               "% Invalid input detected at '^' marker.\n"},
    {"disable download now", "                                        ^\n"
                             "% Invalid input detected at '^' marker.\n"},
    {"interface what 0", "                                 ^\n"
                         "% Invalid input detected at '^' marker.\n"},
    {"no exit", "                          ^\n"
                "% Invalid input detected at '^' marker.\n"},
    {"cpe inform disabled interval 60", "                                  ^\n"
                                        "% Invalid input detected at '^' marker.\n"},
    {"write", "% Unknown command.\n"},
};

/* CLI reference 1: the caret counts the prompt and the blank behind it. */
START_TEST(errors_say_what_and_where)
{
    shell_enter_cwmp(&shell);
    const char *before = shell_configuration(&shell);
    shell_check_error(&shell, errors[_i].line, errors[_i].printed);
    ck_assert_str_eq(shell_configuration(&shell), before);
    check_prompt("Hostname(config-cwmp)#");
}
END_TEST

START_TEST(a_command_of_the_mode_above_leaves_the_mode)
{
    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "hostname Other");
    check_prompt("Other(config)#");
    SHELL_RUN(&shell, "cwmp", "cpe inform interval 180", "interface gi 0/1");
    check_prompt("Other(config-if-GigabitEthernet 0/1)#");
    SHELL_RUN(&shell, "ip address 10.0.0.1 255.255.0.0", "cwmp");
    check_prompt("Other(config-cwmp)#");
    ck_assert_str_eq(settings_get(shell.context.settings, SETTING_IP_MASK, "GigabitEthernet 0/1"),
                     "255.255.0.0");
    SHELL_RUN(&shell, "no hostname");
    ck_assert_str_eq(shell_setting(&shell, SETTING_HOSTNAME), "");
}
END_TEST

START_TEST(show_works_everywhere_and_do_gives_privileged_commands)
{
    shell_enter_cwmp(&shell);
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "show cwmp configuration"), "CWMP status"));
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "do show running-config"), "\ncwmp\n"));
    SHELL_RUN(&shell, "do terminal length 0", "DO DEBUG CWMP HTTP", "do undebug all");
    ck_assert_uint_eq(cli_terminal_length(shell.session), 0);
    check_prompt("Hostname(config-cwmp)#");
    SHELL_RUN(&shell, "do disable");
    check_prompt("Hostname(config-cwmp)#");
    shell_check_error(&shell, "do do show version", "% Unknown command.\n");
}
END_TEST

START_TEST(comments_and_empty_lines_do_nothing)
{
    SHELL_RUN(&shell, "", "   ", "!", "  ! acs url x");
    ck_assert_str_eq(buf_text(&shell.output), "");
}
END_TEST

START_TEST(before_enable_little_can_be_seen)
{
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "show version"), "cwmpd"));
    ck_assert_int_eq(shell.result, CLI_OK);
    shell_check_error(&shell, "show cwmp configuration",
                      "               ^\n% Invalid input detected at '^' marker.\n");
    shell_check_error(&shell, "configure terminal", "% Unknown command.\n");
}
END_TEST

START_TEST(who_may_only_look_changes_nothing)
{
    struct shell looker;
    const char *denied = "% Permission denied: root and the group cwmp may do this.\n";

    shell_start(&looker, false);
    settings_set(looker.context.settings, SETTING_PROXY_PASSWORD, "", "hush");
    SHELL_RUN(&looker, "enable", "show cwmp configuration");
    shell_check_error(&looker, "configure terminal", denied);
    shell_check_error(&looker, "show cwmp configuration secrets", denied);
    shell_check_error(&looker, "debug cwmp all", denied);
    shell_check_error(&looker, "cwmp connect", denied);
    shell_check_error(&looker, "ping 127.0.0.1", denied);
    ck_assert_ptr_null(strstr(shell_run(&looker, "show running-config"), "hush"));
    ck_assert_str_eq(cli_prompt(looker.session), "Hostname#");
    shell_end(&looker);
}
END_TEST

START_TEST(encrypted_passwords_are_not_shown)
{
    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "acs password hush");
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "show cwmp configuration secrets"), "hush"));
    SHELL_RUN(&shell, "service password-encryption");
    ck_assert_ptr_null(strstr(shell_run(&shell, "show cwmp configuration secrets"), "hush"));
    ck_assert_ptr_null(strstr(shell_run(&shell, "show running-config"), "hush"));
}
END_TEST

START_TEST(url_and_source_take_each_others_place)
{
    shell_enter_cwmp(&shell);
    ck_assert_str_eq(shell_run(&shell, "cpe source interface mgmt 0 port 8080"), "");
    ck_assert_str_eq(shell_run(&shell, "cpe url http://192.0.2.1/"),
                     "% Notice: cpe source is removed because cpe url is configured.\n");
    ck_assert_str_eq(shell_setting(&shell, SETTING_CPE_SOURCE_INTERFACE), "");
    ck_assert_str_eq(shell_setting(&shell, SETTING_CPE_SOURCE_PORT), "7547");
    ck_assert_str_eq(shell_run(&shell, "cpe source interface mgmt 0"),
                     "% Notice: cpe url is removed because cpe source is configured.\n");
    ck_assert_str_eq(shell_setting(&shell, SETTING_CPE_URL), "");
    ck_assert_str_eq(shell_run(&shell, "no cpe source"), "");
    ck_assert_str_eq(shell_setting(&shell, SETTING_CPE_SOURCE_INTERFACE), "");
}
END_TEST

static const char *interfaces(void *argument, size_t index, const char **link)
{
    static const char *const names[][2] = {
        {"Loopback 0", "lo"}, {"Mgmt 0", "eth0"},     {"GigabitEthernet 0/1", "eth1"},
        {"wlan0", "wlan0"},   {"Mgmt 1", "eth-mgmt"}, {"GigabitEthernet 0/12", "eth12"}};

    (void)argument;
    if (index >= sizeof names / sizeof *names)
        return NULL;
    *link = names[index][1];
    return names[index][0];
}

START_TEST(an_interface_has_to_exist)
{
    shell.context.interfaces = interfaces;
    shell_enter_cwmp(&shell);
    shell_check_error(&shell, "cpe source interface gigabitEthernet 9/9",
                      "% Interface GigabitEthernet 9/9 does not exist.\n");
    SHELL_RUN(&shell, "cpe source interface Mgmt 0");
}
END_TEST

/* What the system calls it stands for what it is called; without another name it is its own. */
START_TEST(an_interface_by_the_name_that_the_system_has)
{
    shell.context.interfaces = interfaces;
    SHELL_RUN(&shell, "enable", "configure terminal", "interface eth1");
    ck_assert_str_eq(cli_prompt(shell.session), "Hostname(config-if-GigabitEthernet 0/1)#");
    SHELL_RUN(&shell, "interface eth-mgmt");
    ck_assert_str_eq(cli_prompt(shell.session), "Hostname(config-if-Mgmt 1)#");
    SHELL_RUN(&shell, "interface wlan0", "ip address 192.0.2.1 255.255.255.0");
    ck_assert_str_eq(cli_prompt(shell.session), "Hostname(config-if-wlan0)#");
    ck_assert_ptr_nonnull(strstr(shell_configuration(&shell),
                                 "interface wlan0\n  ip address 192.0.2.1 255.255.255.0\n"));
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "interface eth7"), "% Invalid input"));
    ck_assert_ptr_nonnull(strstr(shell_run(&shell, "interface eth1 0"), "% Invalid input"));
}
END_TEST

/* "Full interface name, Tab completes." */
START_TEST(names_of_interfaces_are_completed)
{
    shell.context.interfaces = interfaces;
    SHELL_RUN(&shell, "enable", "configure terminal");
    ck_assert_str_eq(complete("interface "), "GigabitEthernet\nLoopback\nMgmt\nwlan0\n");
    ck_assert_str_eq(complete("interface g"), "GigabitEthernet\n");
    ck_assert_str_eq(complete("interface GigabitEthernet "), "0/1\n0/12\n");
    ck_assert_str_eq(complete("interface gi 0/12"), "0/12\n");
    ck_assert_str_eq(complete("interface mgmt "), "0\n1\n");
    ck_assert_str_eq(complete("interface x"), "");
    ck_assert_str_eq(complete("interface VLAN "), "");
    SHELL_RUN(&shell, "cwmp");
    ck_assert_str_eq(complete("cpe source interface Mgmt "), "0\n1\n");
    ck_assert_str_eq(complete("cpe source interface Mgmt 0 "), "port\n");
}
END_TEST

START_TEST(unauthenticated_requests_are_warned_of)
{
    shell_enter_cwmp(&shell);
    ck_assert_ptr_nonnull(
        strstr(shell_run(&shell, "cpe connection-request unauthenticated"), "% Warning: "));
    ck_assert_str_eq(shell_role(&shell, ROLE_CONNECTION_REQUEST_UNAUTHENTICATED), "true");
    ck_assert_str_eq(shell_run(&shell, "no cpe connection-request unauthenticated"), "");
    ck_assert_str_eq(shell_role(&shell, ROLE_CONNECTION_REQUEST_UNAUTHENTICATED), "false");
}
END_TEST

/* CLI reference 2.5. */
START_TEST(stun_periods_have_an_order)
{
    const char *refused = "% STUN max-period must not be less than min-period.\n";

    shell_enter_cwmp(&shell);
    shell_check_error(&shell, "cpe stun max-period 19", refused);
    shell_check_error(&shell, "cpe stun min-period 61", refused);
    SHELL_RUN(&shell, "cpe stun max-period 20", "cpe stun min-period 5", "cpe stun max-period 5");
    shell_check_error(&shell, "no cpe stun min-period", refused);
    ck_assert_str_eq(shell_role(&shell, ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD), "5");
}
END_TEST

START_TEST(replayed_stun_periods_may_come_in_either_order)
{
    static const char *const files[] = {"cwmp\ncpe stun min-period 100\ncpe stun max-period 200\n",
                                        "cwmp\ncpe stun max-period 200\ncpe stun min-period 100\n"};
    static const char wrong[] = "cwmp\ncpe stun max-period 10\ncpe inform\n";
    struct cwmp_error error;
    struct config config;

    for (size_t i = 0; i < 2; i++) {
        ck_assert_int_eq(
            config_parse("f", files[i], strlen(files[i]), shell.arena, &config, &error), CWMP_OK);
        ck_assert_int_eq(config_apply(&config, shell.context.model, shell.context.settings, &error),
                         CWMP_OK);
        ck_assert_str_eq(shell_role(&shell, ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD), "200");
    }
    ck_assert_int_eq(config_parse("f", wrong, strlen(wrong), shell.arena, &config, &error),
                     CWMP_OK);
    ck_assert_int_eq(config_apply(&config, shell.context.model, shell.context.settings, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, "f:2: STUN max-period must not be less than min-period.");
    ck_assert_str_eq(shell_role(&shell, ROLE_PERIODIC_INFORM_ENABLE), "false");
}
END_TEST

/* ---- Help and completion ----------------------------------------------------------------------
 */

START_TEST(help_tells_what_comes_next)
{
    shell_enter_cwmp(&shell);
    ck_assert_str_eq(help("timer "), "  cpe-timeout  Longest wait for an answer of the ACS\n");
    ck_assert_str_eq(help("timer cpe-timeout "), "  SECONDS  Seconds\n");
    ck_assert_str_eq(help("timer cpe-timeout 30 "), "  <cr>  \n");
    ck_assert_str_eq(help("cpe inform "), "  interval   Time between two of them\n"
                                          "  starttime  When the first is due\n"
                                          "  <cr>       \n");
    /* In the middle of a word. */
    ck_assert_str_eq(help("cpe st"), "  stun  Connection requests through address translators\n");
    ck_assert_str_eq(help("cpe inform interval 60 st"), "  starttime  When the first is due\n");
    ck_assert_str_eq(help("cpe inform starttime 00:00:00 01/01/27 "),
                     "  interval  Time between two of them\n  <cr>      \n");
    ck_assert_str_eq(help("blue "), "% Unrecognized command.\n");
    ck_assert_ptr_nonnull(strstr(help("no "), "  hostname "));
    ck_assert_ptr_nonnull(strstr(help("no "), "  cpe "));
    /* Behind a bar, too. */
    ck_assert_str_eq(help("show cwmp status | "),
                     "  begin    All from the first line with this text on\n"
                     "  exclude  Only lines without this text\n"
                     "  include  Only lines with this text\n"
                     "  json     One line of JSON\n");
    ck_assert_str_eq(help("do show version | e"), "  exclude  Only lines without this text\n");
    ck_assert_str_eq(help("show version | IN "), "  TEXT  The rest of the line\n");
    ck_assert_str_eq(help("show version | include a "), "  TEXT  The rest of the line\n");
    ck_assert_str_eq(help("show version | json "), "  <cr>  \n");
    ck_assert_str_eq(help("show version | blue "), "% Unrecognized command.\n");
    ck_assert_str_eq(complete("show version | i"), "include\n");
    /* Of the mode itself, the one above, and what can stand before. */
    ck_assert_ptr_nonnull(strstr(help(""), "  acs "));
    ck_assert_ptr_nonnull(strstr(help(""), "\n  hostname "));
    ck_assert_ptr_nonnull(strstr(help(""), "\n  no "));
    ck_assert_ptr_nonnull(strstr(help(""), "\n  do "));
    ck_assert_ptr_null(strstr(help("no "), "  exit "));
    ck_assert_ptr_nonnull(strstr(help("do sho"), "  show "));
    ck_assert_ptr_nonnull(strstr(help("show cwmp status "), "  |  "));
}
END_TEST

/* Every word of every command has help, and it can be had where the word can stand. */
START_TEST(every_word_has_help)
{
    for (size_t i = 0; i < cli_grammar.node_count; i++)
        ck_assert_msg(cli_grammar.nodes[i].help[0] != '\0', "node %zu", i);
}
END_TEST

START_TEST(completion_gives_whole_words)
{
    ck_assert_str_eq(complete("en"), "enable\n");
    shell_enter_cwmp(&shell);
    ck_assert_str_eq(complete("acs u"), "url\nusername\n");
    ck_assert_str_eq(complete("ac"), "acs\n");
    ck_assert_str_eq(complete("ho"), "hostname\n");
    ck_assert_str_eq(complete("acs username "), "");
    ck_assert_str_eq(complete("nonsense "), "");
    ck_assert_str_eq(complete("no cpe stun p"), "password\nport\nport-adaptive\n"
                                                "probe-nat-agingtime\n");
}
END_TEST

/* ---- Filters ----------------------------------------------------------------------------------
 */

START_TEST(output_is_filtered)
{
    SHELL_RUN(&shell, "enable");
    ck_assert_str_eq(shell_run(&shell, "show cwmp configuration | include wait timeout"),
                     "CPE wait timeout            : 30s\n");
    ck_assert_ptr_null(strstr(shell_run(&shell, "show cwmp configuration | e STUN"), "STUN"));
    ck_assert_int_eq(strncmp(shell_run(&shell, "show running-config | begin cwmp"), "cwmp\n", 5),
                     0);
    ck_assert_str_eq(shell_run(&shell, "show cwmp configuration | include no such row"), "");
    ck_assert_int_eq(shell.result, CLI_OK);
    shell_check_error(&shell, "show version | sort",
                      "% Unknown filter: include, exclude, begin or json.\n");
    shell_check_error(&shell, "show version | include", "% Incomplete command.\n");
    shell_check_error(&shell, "show version |", "% Incomplete command.\n");
    shell_check_error(&shell, "show version | json x", "% The filter json takes nothing.\n");
    shell_check_error(&shell, "disable | json",
                      "                  ^\n"
                      "% Invalid input detected at '^' marker.\n");
}
END_TEST

START_TEST(json_has_the_same_rows)
{
    SHELL_RUN(&shell, "enable");
    ck_assert_str_eq(shell_run(&shell, "show version | json"),
                     "{\"Agent\": \"cwmpd " CWMPD_VERSION "\", \"Model\": \"Device:2.17\"}\n");
    ck_assert_str_eq(
        shell_run(&shell,
                  "show cwmp parameter Device.ManagementServer.PeriodicInformInterval | json"),
        "[{\"Name\": \"Device.ManagementServer.PeriodicInformInterval\", \"Value\": \"600\", "
        "\"Access\": \"readWrite\"}]\n");
    ck_assert_str_eq(shell_run(&shell, "show running-config | json"),
                     "[\"hostname Hostname\", \"!\", \"cwmp\", \"!\"]\n");
}
END_TEST

START_TEST(a_bar_belongs_to_a_password)
{
    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "acs password a | json", "acs username x|y");
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_PASSWORD), "a | json");
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_USERNAME), "x|y");
}
END_TEST

START_TEST(parameters_are_shown)
{
    SHELL_RUN(&shell, "enable");
    ck_assert_str_eq(
        shell_run(&shell, "show cwmp parameter Device.ManagementServer.PeriodicInformInterval"),
        "Name                                            Value  Access\n"
        "Device.ManagementServer.PeriodicInformInterval  600    readWrite\n");
    shell_run(&shell, "show cwmp parameter Device.None");
    ck_assert_int_eq(shell.result, CLI_ERROR);
    ck_assert_ptr_nonnull(strstr(buf_text(&shell.output), "Device.None"));
}
END_TEST

/* ---- Traces -----------------------------------------------------------------------------------
 */

START_TEST(debug_shows_its_topics_as_they_come)
{
    SHELL_RUN(&shell, "enable");
    trace_tell(shell.context.trace, TRACE_HTTP, "unseen");
    ck_assert(!trace_wants(shell.context.trace, TRACE_HTTP));
    SHELL_RUN(&shell, "debug cwmp http", "debug cwmp soap", "no debug cwmp soap");
    buf_clear(&shell.output);
    trace_tell(shell.context.trace, TRACE_HTTP, "POST\n200 OK");
    trace_tell(shell.context.trace, TRACE_SOAP, "unseen");
    ck_assert_str_eq(buf_text(&shell.output), "*http: POST\n*http: 200 OK\n");
    ck_assert_ptr_nonnull(
        strstr(shell_run(&shell, "show debugging"), "http                        : on"));
    SHELL_RUN(&shell, "debug cwmp all", "undebug all");
    ck_assert(!trace_wants(shell.context.trace, TRACE_STUN));
    SHELL_RUN(&shell, "debug cwmp all", "no debug cwmp");
    ck_assert(!trace_wants(shell.context.trace, TRACE_ERROR));
}
END_TEST

START_TEST(a_line_has_a_limit)
{
    char line[CLI_MAX_LINE + 2];

    memset(line, 'a', sizeof line - 1);
    line[sizeof line - 1] = '\0';
    shell_check_error(&shell, line, "% The line is longer than 4096 characters.\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_shell");
    TCase *tcase = tcase_create("shell");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, modes_and_prompts);
    tcase_add_test(tcase, words_are_shortened_and_of_any_case);
    tcase_add_loop_test(tcase, errors_say_what_and_where, 0, sizeof errors / sizeof *errors);
    tcase_add_test(tcase, a_command_of_the_mode_above_leaves_the_mode);
    tcase_add_test(tcase, show_works_everywhere_and_do_gives_privileged_commands);
    tcase_add_test(tcase, comments_and_empty_lines_do_nothing);
    tcase_add_test(tcase, before_enable_little_can_be_seen);
    tcase_add_test(tcase, who_may_only_look_changes_nothing);
    tcase_add_test(tcase, encrypted_passwords_are_not_shown);
    tcase_add_test(tcase, url_and_source_take_each_others_place);
    tcase_add_test(tcase, an_interface_has_to_exist);
    tcase_add_test(tcase, an_interface_by_the_name_that_the_system_has);
    tcase_add_test(tcase, names_of_interfaces_are_completed);
    tcase_add_test(tcase, unauthenticated_requests_are_warned_of);
    tcase_add_test(tcase, stun_periods_have_an_order);
    tcase_add_test(tcase, replayed_stun_periods_may_come_in_either_order);
    tcase_add_test(tcase, help_tells_what_comes_next);
    tcase_add_test(tcase, every_word_has_help);
    tcase_add_test(tcase, completion_gives_whole_words);
    tcase_add_test(tcase, output_is_filtered);
    tcase_add_test(tcase, json_has_the_same_rows);
    tcase_add_test(tcase, a_bar_belongs_to_a_password);
    tcase_add_test(tcase, parameters_are_shown);
    tcase_add_test(tcase, debug_shows_its_topics_as_they_come);
    tcase_add_test(tcase, a_line_has_a_limit);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
