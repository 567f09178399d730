/* SPDX-License-Identifier: Apache-2.0 */
/* The test checklist of the CLI reference, section 10, items 1 to 5, by its numbers. */
#include "base/text.h"
#include "cli/grammar.h"
#include "shell.h"
#include "support/unit.h"

#include <stdio.h>
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

/* ---- 1: the example session of the chapter -----------------------------------------------------
 */

static const char display[] = "CWMP status : enable\n"
                              "ACS URL : http://10.10.10.10:7547/acs\n"
                              "ACS username : USERB\n"
                              "ACS password : PASSWORDB\n"
                              "CPE source interface name :\n"
                              "CPE URL : http://10.10.10.1:7547/\n"
                              "CPE username : USERB\n"
                              "CPE password : PASSWORDB\n"
                              "CPE inform status : enable\n"
                              "CPE inform interval : 60s\n"
                              "CPE inform start-time : 0:0:0 0 0 0\n"
                              "CPE wait timeout : 100s\n"
                              "CPE download status : disable\n"
                              "CPE upload status : disable\n"
                              "CPE back up status : enable\n"
                              "CPE back up delay time : 30s\n"
                              "CPE STUN port-adaptive : enable\n"
                              "CPE STUN probe nat agingtime : enable\n"
                              "CPE STUN port : 3478\n"
                              "CPE STUN max-period : 60s\n"
                              "CPE STUN min-period : 20s\n";

/* Blanks before a colon count as one. */
static const char *squeeze(const char *text)
{
    struct buf out = {0};

    for (; *text != '\0'; text++)
        if (*text != ' ' || (text[1] != ' ' && text[1] != '\0'))
            buf_putc(&out, *text);
    const char *result = arena_strdup(shell.arena, buf_text(&out));
    buf_free(&out);
    return result;
}

static void run_example(void)
{
    SHELL_RUN(&shell, "enable", "configure terminal", "interface mgmt 0",
              "ip address 10.10.10.10 255.255.255.0", "gateway 10.10.10.1", "end",
              "configure terminal", "cwmp", "acs url http://10.10.10.10:7547/acs",
              "cpe url http://10.10.10.1:7547/", "cpe inform interval 60",
              "cpe back-up delay-time 30", "timer cpe-timeout 100", "disable download",
              "disable upload", "acs username USERB", "acs password PASSWORDB",
              "cpe username USERB", "cpe password PASSWORDB", "end");
}

START_TEST(item_1_example_session_is_displayed)
{
    run_example();
    const char *shown = squeeze(shell_run(&shell, "show cwmp configuration secrets"));
    ck_assert_msg(text_starts_with(shown, display), "%s", shown);
    const char *hidden = shell_run(&shell, "show cwmp configuration");
    ck_assert_ptr_nonnull(strstr(hidden, "ACS password                : ******\n"));
    ck_assert_ptr_null(strstr(hidden, "PASSWORDB"));
}
END_TEST

/* The padding of 18 of the 21 rows is that of the chapter, byte by byte (3.1). */
START_TEST(item_1_rows_are_padded)
{
    run_example();
    const char *shown = shell_run(&shell, "show cwmp configuration secrets");
    ck_assert_ptr_nonnull(
        strstr(shown, "\nACS URL                     : http://10.10.10.10:7547/acs\n"));
    ck_assert_ptr_nonnull(strstr(shown, "\nCPE source interface name   :\n"));
    ck_assert_ptr_nonnull(strstr(shown, "\nCPE STUN probe nat agingtime : enable\n"));
    ck_assert_ptr_nonnull(strstr(shown, "\nCPE inform start-time       : 0:0:0 0 0 0\n"));
}
END_TEST

START_TEST(item_1_configuration_reloads_to_the_same_state)
{
    struct shell other;
    struct config config;
    struct cwmp_error error;

    run_example();
    const char *text = shell_configuration(&shell);
    ck_assert_str_eq(text, "hostname Hostname\n"
                           "!\n"
                           "cwmp\n"
                           "  acs url http://10.10.10.10:7547/acs\n"
                           "  acs username USERB\n"
                           "  acs password PASSWORDB\n"
                           "  cpe url http://10.10.10.1:7547/\n"
                           "  cpe username USERB\n"
                           "  cpe password PASSWORDB\n"
                           "  cpe inform interval 60\n"
                           "  timer cpe-timeout 100\n"
                           "  disable download\n"
                           "  disable upload\n"
                           "  cpe back-up delay-time 30\n"
                           "!\n"
                           "interface Mgmt 0\n"
                           "  ip address 10.10.10.10 255.255.255.0\n"
                           "  gateway 10.10.10.1\n"
                           "!\n");
    shell_start(&other, true);
    ck_assert_int_eq(config_parse("f", text, strlen(text), other.arena, &config, &error), CWMP_OK);
    ck_assert_int_eq(config_apply(&config, other.context.model, other.context.settings, &error),
                     CWMP_OK);
    ck_assert_str_eq(shell_configuration(&other), text);
    shell_end(&other);
}
END_TEST

/* ---- 2: defaults and `no` forms ----------------------------------------------------------------
 */

static const char factory[] = "CWMP status : enable\nACS URL :\nACS username :\nACS password :\n"
                              "CPE source interface name :\nCPE URL :\nCPE username :\n"
                              "CPE password :\nCPE inform status : disable\n"
                              "CPE inform interval : 600s\nCPE inform start-time : 0:0:0 0 0 0\n"
                              "CPE wait timeout : 30s\nCPE download status : enable\n"
                              "CPE upload status : enable\nCPE back up status : disable\n"
                              "CPE back up delay time : 60s\nCPE STUN port-adaptive : enable\n"
                              "CPE STUN probe nat agingtime : enable\nCPE STUN port : 3478\n"
                              "CPE STUN max-period : 60s\nCPE STUN min-period : 20s\n"
                              "CPE STUN status : disable\nCPE STUN server :\nCPE STUN username :\n"
                              "CPE STUN password :\nCPE unauthenticated requests : disable\n"
                              "CPE retry limit : unlimited\nCPE retry minimum wait : 5s\n"
                              "CPE retry multiplier : 2000\n";

START_TEST(item_2_factory_defaults)
{
    SHELL_RUN(&shell, "enable");
    const char *shown = squeeze(shell_run(&shell, "show cwmp configuration secrets"));
    ck_assert_msg(text_starts_with(shown, factory), "%s", shown);
}
END_TEST

static const struct {
    const char *line, *negation;
} settings[] = {
    {"acs url http://192.0.2.1/a", "no acs url"},
    {"acs url http://192.0.2.1/a", "no acs url http://192.0.2.1/a"},
    {"no acs url dhcp", "acs url dhcp"},
    {"acs username u", "no acs username"},
    {"acs password p", "no acs password"},
    {"acs default url http://192.0.2.1/a", "no acs default url"},
    {"acs default username u", "no acs default username"},
    {"acs default password p", "no acs default password"},
    {"acs ca /a", "no acs ca"},
    {"acs crl /a", "no acs crl"},
    {"acs certificate /a key /b", "no acs certificate"},
    {"acs proxy http://p/", "no acs proxy"},
    {"acs basic-over-http", "no acs basic-over-http"},
    {"cpe url http://192.0.2.1/", "no cpe url"},
    {"cpe source interface Mgmt 0 port 99", "no cpe source"},
    {"cpe source interface Mgmt 0 port 99", "no cpe source interface"},
    {"cpe username u", "no cpe username"},
    {"cpe password p", "no cpe password"},
    {"cpe connection-request unauthenticated", "no cpe connection-request unauthenticated"},
    {"cpe inform", "no cpe inform"},
    {"cpe inform interval 60 starttime 00:00:00 12/31/26", "no cpe inform"},
    {"cpe inform starttime 2026-12-31T00:00:00 interval 60", "no cpe inform interval 60"},
    {"cpe retry 3", "no cpe retry"},
    {"cpe retry min-wait 9", "no cpe retry min-wait"},
    {"cpe retry multiplier 3000", "no cpe retry multiplier"},
    {"cpe provision-code A.1", "no cpe provision-code"},
    {"timer cpe-timeout 100", "no timer cpe-timeout"},
    {"disable download", "no disable download"},
    {"disable upload", "no disable upload"},
    {"disable execute-cli", "no disable execute-cli"},
    {"cpe back-up", "no cpe back-up"},
    {"cpe back-up delay-time 100", "no cpe back-up"},
    {"cpe stun enable", "no cpe stun enable"},
    {"cpe stun server stun.example", "no cpe stun server"},
    {"cpe stun port 99", "no cpe stun port"},
    {"cpe stun max-period 99", "no cpe stun max-period"},
    {"cpe stun min-period 9", "no cpe stun min-period"},
    {"no cpe stun port-adaptive", "cpe stun port-adaptive"},
    {"no cpe stun probe-nat-agingtime", "cpe stun probe-nat-agingtime"},
    {"cpe stun username u", "no cpe stun username"},
    {"cpe stun password p", "no cpe stun password"},
    {"no cwmp", "cwmp"},
    {"service password-encryption", "no service password-encryption"},
};

START_TEST(item_2_no_forms_restore_the_default)
{
    shell_enter_cwmp(&shell);
    const char *before = shell_configuration(&shell);
    SHELL_RUN(&shell, settings[_i].line);
    ck_assert_str_ne(shell_configuration(&shell), before);
    if (!text_equal(settings[_i].negation, "cwmp"))
        SHELL_RUN(&shell, "cwmp");
    SHELL_RUN(&shell, settings[_i].negation);
    ck_assert_str_eq(shell_configuration(&shell), before);
}
END_TEST

/* Section 1: what follows is ignored when it can be read, also when it could not be given now: a
 * line of the configuration with `no` before it undoes that line. */
START_TEST(item_2_no_forms_take_the_line_that_they_undo)
{
    shell_enter_cwmp(&shell);
    const char *before = shell_configuration(&shell);
    SHELL_RUN(&shell, "cpe inform interval 60", "no cpe inform interval 86400",
              "cpe source interface Mgmt 0", "no cpe source interface GigabitEthernet 9/9 port 80",
              "acs username u", "no acs username \"of two words\"");
    ck_assert_str_eq(shell_configuration(&shell), before);
    SHELL_RUN(&shell, "cpe inform interval 60");
    shell_check_error(&shell, "no cpe inform interval x",
                      "                                              ^\n"
                      "% Invalid input detected at '^' marker.\n");
}
END_TEST

/* What is omitted keeps its value (2.4); the password survives the user name (2.2). */
START_TEST(item_2_what_is_left_out_stays)
{
    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "cpe inform interval 60", "cpe inform starttime 10:00:00 01/02/2027",
              "acs username u", "acs password p", "no acs username", "no cwmp");
    ck_assert_str_eq(shell_role(&shell, ROLE_PERIODIC_INFORM_INTERVAL), "60");
    ck_assert_str_eq(shell_role(&shell, ROLE_PERIODIC_INFORM_TIME), "2027-01-02T10:00:00Z");
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_PASSWORD), "p");
    ck_assert_str_eq(shell_role(&shell, ROLE_ENABLE_CWMP), "false");
}
END_TEST

/* ---- 3: ranges ---------------------------------------------------------------------------------
 */

static const struct {
    const char *before, *line; /* "%s" stands for the number */
    unsigned long least, most;
    enum model_role role; /* ROLE_COUNT: the setting below */
    enum cli_setting setting;
} ranges[] = {
    {"", "cpe inform interval %s", 30, 3600, ROLE_PERIODIC_INFORM_INTERVAL, 0},
    {"", "timer cpe-timeout %s", 10, 600, ROLE_CPE_TIMEOUT, 0},
    {"", "cpe back-up delay-time %s", 30, 10000, ROLE_BACK_UP_DELAY_TIME, 0},
    {"", "cpe stun port %s", 1, 65535, ROLE_STUN_SERVER_PORT, 0},
    {"cpe stun min-period 1", "cpe stun max-period %s", 1, 3600,
     ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, 0},
    {"cpe stun max-period 3600", "cpe stun min-period %s", 1, 3600,
     ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, 0},
    {"", "cpe retry %s", 1, 100, ROLE_RETRY_LIMIT, 0},
    {"", "cpe retry min-wait %s", 1, 65535, ROLE_RETRY_MINIMUM_WAIT_INTERVAL, 0},
    {"", "cpe retry multiplier %s", 1000, 65535, ROLE_RETRY_INTERVAL_MULTIPLIER, 0},
    {"", "cpe source interface Mgmt 0 port %s", 1, 65535, ROLE_COUNT, SETTING_CPE_SOURCE_PORT},
};

static const char *number_now(size_t i)
{
    return ranges[i].role != ROLE_COUNT ? shell_role(&shell, ranges[i].role)
                                        : shell_setting(&shell, ranges[i].setting);
}

static const char *range_line(size_t i, const char *number)
{
    const char *place = strstr(ranges[i].line, "%s");

    return arena_printf(shell.arena, "%.*s%s", (int)(place - ranges[i].line), ranges[i].line,
                        number);
}

static const char *decimal(unsigned long number)
{
    return arena_printf(shell.arena, "%lu", number);
}

START_TEST(item_3_ranges)
{
    static const char *const wrong[] = {
        "x", "-1", "+5", "1x", "0x10", "99999999999", "18446744073709551616", "\"\""};
    size_t i = (size_t)_i;

    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, ranges[i].before, range_line(i, decimal(ranges[i].least)));
    ck_assert_str_eq(number_now(i), decimal(ranges[i].least));
    SHELL_RUN(&shell, range_line(i, decimal(ranges[i].most)));
    ck_assert_str_eq(number_now(i), decimal(ranges[i].most));
    for (size_t j = 0; j < sizeof wrong / sizeof *wrong + 2; j++) {
        const char *number = j == 0   ? decimal(ranges[i].least - 1)
                             : j == 1 ? decimal(ranges[i].most + 1)
                                      : wrong[j - 2];
        const char *printed = shell_run(&shell, range_line(i, number));
        ck_assert_msg(shell.result == CLI_ERROR, "%s", range_line(i, number));
        ck_assert_msg(text_ends_with(printed, "^\n% Invalid input detected at '^' marker.\n"),
                      "%s\n%s", range_line(i, number), printed);
        ck_assert_str_eq(number_now(i), decimal(ranges[i].most));
    }
}
END_TEST

/* What an ACS may have set a configuration file may say (5.23). */
START_TEST(item_3_a_file_says_more)
{
    static const char text[] = "cwmp\ncpe inform interval 86400\n";
    struct config config;
    struct cwmp_error error;

    ck_assert_int_eq(config_parse("f", text, strlen(text), shell.arena, &config, &error), CWMP_OK);
    ck_assert_int_eq(config_apply(&config, shell.context.model, shell.context.settings, &error),
                     CWMP_OK);
    ck_assert_str_eq(shell_role(&shell, ROLE_PERIODIC_INFORM_INTERVAL), "86400");
}
END_TEST

/* ---- 4: passwords ------------------------------------------------------------------------------
 */

static const char *repeat(char c, size_t count)
{
    char *text = arena_alloc(shell.arena, count + 1);

    memset(text, c, count);
    return text;
}

static void check_password(const char *typed, const char *clear)
{
    struct shell other;
    struct config config;
    struct cwmp_error error;

    SHELL_RUN(&shell, arena_printf(shell.arena, "acs password %s", typed));
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_PASSWORD), clear);
    /* And through the running configuration. */
    const char *text = shell_configuration(&shell);
    shell_start(&other, true);
    ck_assert_int_eq(config_parse("f", text, strlen(text), other.arena, &config, &error), CWMP_OK);
    ck_assert_int_eq(config_apply(&config, other.context.model, other.context.settings, &error),
                     CWMP_OK);
    ck_assert_str_eq(shell_role(&other, ROLE_ACS_PASSWORD), clear);
    shell_end(&other);
}

static void check_refused_password(const char *typed, const char *printed)
{
    SHELL_RUN(&shell, "acs password before");
    shell_check_error(&shell, arena_printf(shell.arena, "acs password %s", typed), printed);
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_PASSWORD), "before");
}

START_TEST(item_4_passwords_that_are_taken)
{
    shell_enter_cwmp(&shell);
    check_password("PASSWORDB", "PASSWORDB");
    check_password(repeat('x', 126), repeat('x', 126));
    check_password("0 7", "7");
    check_password("0 0 x", "0 x");
    check_password("7abc", "7abc");
    check_password("07", "07");
    check_password("   leading", "leading");
    check_password("mid  dle", "mid  dle");
    check_password("trailing  ", "trailing  ");
    check_password("what?", "what?");
    check_password("!bang", "!bang");
    check_password("\"quoted\"", "\"quoted\"");
    check_password("7 02050D480809", "cisco");
    check_password("7 0822455d0a16", "cisco");
    check_password("7  060506324F41 ", "cisco");
    check_password("7 00343235376C24342B03", "PASSWORDB");
}
END_TEST

START_TEST(item_4_passwords_that_are_refused)
{
    shell_enter_cwmp(&shell);
    shell_check_error(&shell, "acs password", "% Incomplete command.\n");
    check_refused_password("7", "% Incomplete command.\n");
    check_refused_password("0", "% Incomplete command.\n");
    check_refused_password("0   ", "% The password is null.\n");
    check_refused_password(repeat('x', 127), "% The password is longer than 126 characters.\n");
    check_refused_password("\xC3\xA4", "% The password contains illegal characters.\n");
    check_refused_password("a\x7F", "% The password contains illegal characters.\n");
    check_refused_password(arena_printf(shell.arena, "7 %s", repeat('0', 256)),
                           "% The encrypted password is longer than 254 characters.\n");
    check_refused_password("7 02050",
                           "% The length of the encrypted password is not an even number.\n");
    check_refused_password("7 02050z", "% The encrypted password contains illegal characters.\n");
    check_refused_password("7 02", "% The encrypted password is invalid.\n");
    check_refused_password("7 5334", "% The encrypted password is invalid.\n");
    check_refused_password("7 0064", "% The encrypted password is invalid.\n");
}
END_TEST

/* 254 hexadecimal digits are 126 characters. */
START_TEST(item_4_longest_cipher)
{
    struct buf cipher = {0};

    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "service password-encryption", "cwmp",
              arena_printf(shell.arena, "acs password %s", repeat('x', 126)));
    const char *text = strstr(shell_configuration(&shell), "acs password 7 ");
    ck_assert_ptr_nonnull(text);
    buf_append(&cipher, text, strcspn(text, "\n"));
    ck_assert_uint_eq(cipher.length, strlen("acs password 7 ") + 254);
    SHELL_RUN(&shell, "no acs password", buf_text(&cipher));
    ck_assert_str_eq(shell_role(&shell, ROLE_ACS_PASSWORD), repeat('x', 126));
    buf_free(&cipher);
}
END_TEST

/* ---- 5: URLs -----------------------------------------------------------------------------------
 */

#define BAD_ACS                                                                                    \
    "% Invalid ACS URL. The format must be http://host[:port]/path or "                            \
    "https://host[:port]/path.\n"
#define BAD_CPE "% Invalid CPE URL. The format must be http://ip[:port]/.\n"

static const struct {
    const char *line, *printed; /* "": it is taken */
} urls[] = {
    {"acs url http://10.10.10.10:7547/acs", ""},
    {"acs url https://acs.example/x", ""},
    {"acs url http://acs.example", ""},
    {"acs url http://[2001:db8::1]:7547/acs", ""},
    {"acs url http://acs.example:65535/", ""},
    {"acs url http://acs.example:0/", BAD_ACS},
    {"acs url http://acs.example:65536/", BAD_ACS},
    {"acs url ftp://acs.example/", BAD_ACS},
    {"acs url acs.example", BAD_ACS},
    {"acs url http:///path", BAD_ACS},
    {"acs url \"\"", "% The ACS URL is null.\n"},
    {"acs url \"   \"", "% The ACS URL is null.\n"},
    {"cpe url http://10.10.10.1:7547/", ""},
    {"cpe url http://10.10.10.1/", ""},
    {"cpe url http://10.10.10.1/a/path", ""},
    {"cpe url http://[2001:db8::1]/", ""},
    {"cpe url http://10.10.10.1:65535/", ""},
    {"cpe url http://10.10.10.1:0/", BAD_CPE},
    {"cpe url http://10.10.10.1:65536/", BAD_CPE},
    {"cpe url http://cpe.example/", BAD_CPE},
    {"cpe url https://10.10.10.1/", BAD_CPE},
    {"cpe url http://0.0.0.0/", BAD_CPE},
    {"cpe url http://224.0.0.1/", BAD_CPE},
    {"cpe url http://255.255.255.255/", BAD_CPE},
    {"cpe url http://10.10.10.1/?a=1", BAD_CPE},
    {"cpe url http://10.10.10.1/a#b", BAD_CPE},
    {"cpe url \"\"", "% The CPE URL is null.\n"},
};

START_TEST(item_5_urls)
{
    shell_enter_cwmp(&shell);
    const char *before = shell_configuration(&shell);
    ck_assert_str_eq(shell_run(&shell, urls[_i].line), urls[_i].printed);
    ck_assert_int_eq(shell.result, urls[_i].printed[0] == '\0' ? CLI_OK : CLI_ERROR);
    ck_assert_int_eq(text_equal(shell_configuration(&shell), before), urls[_i].printed[0] != '\0');
}
END_TEST

/* 5.7: nothing is the path /. */
START_TEST(item_5_the_path_of_a_cpe_url)
{
    shell_enter_cwmp(&shell);
    SHELL_RUN(&shell, "cpe url http://10.10.10.1/");
    const char *before = shell_configuration(&shell);
    SHELL_RUN(&shell, "no cpe url", "cpe url http://10.10.10.1");
    ck_assert_str_eq(shell_configuration(&shell), before);
}
END_TEST

START_TEST(item_5_length_of_urls)
{
    static const char *const words[] = {"acs url http://a/", "cpe url http://10.0.0.1/"};

    shell_enter_cwmp(&shell);
    for (size_t i = 0; i < 2; i++) {
        size_t head = strlen(words[i]) - strlen("acs url ");
        SHELL_RUN(&shell, arena_printf(shell.arena, "%s%s", words[i], repeat('x', 256 - head)));
        shell_check_error(&shell,
                          arena_printf(shell.arena, "%s%s", words[i], repeat('x', 257 - head)),
                          "% The URL is longer than 256 characters.\n");
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_checklist");
    TCase *tcase = tcase_create("checklist");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, item_1_example_session_is_displayed);
    tcase_add_test(tcase, item_1_rows_are_padded);
    tcase_add_test(tcase, item_1_configuration_reloads_to_the_same_state);
    tcase_add_test(tcase, item_2_factory_defaults);
    tcase_add_loop_test(tcase, item_2_no_forms_restore_the_default, 0,
                        sizeof settings / sizeof *settings);
    tcase_add_test(tcase, item_2_no_forms_take_the_line_that_they_undo);
    tcase_add_test(tcase, item_2_what_is_left_out_stays);
    tcase_add_loop_test(tcase, item_3_ranges, 0, sizeof ranges / sizeof *ranges);
    tcase_add_test(tcase, item_3_a_file_says_more);
    tcase_add_test(tcase, item_4_passwords_that_are_taken);
    tcase_add_test(tcase, item_4_passwords_that_are_refused);
    tcase_add_test(tcase, item_4_longest_cipher);
    tcase_add_loop_test(tcase, item_5_urls, 0, sizeof urls / sizeof *urls);
    tcase_add_test(tcase, item_5_the_path_of_a_cpe_url);
    tcase_add_test(tcase, item_5_length_of_urls);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
