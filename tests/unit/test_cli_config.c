/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "cli/config.h"
#include "cli/password.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static struct arena *arena;
static struct config config;
static struct cwmp_error error;

static void setup(void)
{
    arena = arena_new();
    setenv("TZ", "UTC", 1);
}

static void teardown(void)
{
    arena_free(arena);
}

static enum cwmp_fault parse(const char *text)
{
    return config_parse("cwmpd.conf", text, strlen(text), arena, &config, &error);
}

/* The value that the configuration gives, "default" for the default; NULL: none. */
static const char *setting(enum model_role role)
{
    const struct config_change *change = config_find(&config, CLI_TARGET_ROLE, role, "");
    return change == NULL ? NULL : change->value == NULL ? "default" : change->value;
}

static const char *beyond(enum cli_setting which)
{
    return config_setting(&config, which, "");
}

START_TEST(test_whole_block)
{
    ck_assert_int_eq(parse("! a comment\n"
                           "!\n"
                           "cwmp\n"
                           "  acs url http://10.10.10.10:7547/acs\n"
                           "  acs username USERB\r\n"
                           "  acs password PASSWORDB\n"
                           "  cpe url http://10.10.10.1:7547/\n"
                           "  CPE Username user2\n"
                           "  cpe password 7 02050D480809\n"
                           "  cpe inform interval 60 starttime 00:00:00 12/31/26\n"
                           "  timer cpe-timeout 100\n"
                           "  disable download\n"
                           "!\n"),
                     CWMP_OK);
    ck_assert_str_eq(setting(ROLE_ENABLE_CWMP), "true");
    ck_assert_str_eq(setting(ROLE_ACS_URL), "http://10.10.10.10:7547/acs");
    ck_assert_str_eq(setting(ROLE_ACS_USERNAME), "USERB");
    ck_assert_str_eq(setting(ROLE_ACS_PASSWORD), "PASSWORDB");
    ck_assert_str_eq(setting(ROLE_CONNECTION_REQUEST_USERNAME), "user2");
    ck_assert_str_eq(setting(ROLE_CONNECTION_REQUEST_PASSWORD), "cisco");
    ck_assert_str_eq(setting(ROLE_PERIODIC_INFORM_ENABLE), "true");
    ck_assert_str_eq(setting(ROLE_PERIODIC_INFORM_INTERVAL), "60");
    ck_assert_str_eq(setting(ROLE_PERIODIC_INFORM_TIME), "2026-12-31T00:00:00Z");
    ck_assert_str_eq(setting(ROLE_CPE_TIMEOUT), "100");
    ck_assert_str_eq(setting(ROLE_DOWNLOAD_ENABLE), "false");
    ck_assert_str_eq(beyond(SETTING_CPE_URL), "http://10.10.10.1:7547/");
}
END_TEST

START_TEST(test_transport_and_no_forms)
{
    ck_assert_int_eq(parse("cwmp\n acs ca /etc/ca.pem\n acs certificate \"/a b.pem\" key /k.pem\n"
                           " acs basic-over-http\n cpe inform\n no cpe inform\n exit\nno cwmp\n"),
                     CWMP_OK);
    ck_assert_str_eq(beyond(SETTING_CA_FILE), "/etc/ca.pem");
    ck_assert_str_eq(beyond(SETTING_CERTIFICATE_FILE), "/a b.pem");
    ck_assert_str_eq(beyond(SETTING_KEY_FILE), "/k.pem");
    ck_assert_str_eq(beyond(SETTING_BASIC_OVER_HTTP), "true");
    ck_assert_str_eq(setting(ROLE_PERIODIC_INFORM_ENABLE), "default");
    ck_assert_str_eq(setting(ROLE_PERIODIC_INFORM_INTERVAL), "default");
    ck_assert_str_eq(setting(ROLE_ENABLE_CWMP), "false");
    ck_assert_str_eq(beyond(SETTING_CRL_FILE), "");
    ck_assert_str_eq(beyond(SETTING_PROXY), "");
}
END_TEST

START_TEST(test_proxy)
{
    ck_assert_int_eq(parse("cwmp\n acs proxy http://10.0.0.1:3128/\n acs proxy username box\n"
                           " acs proxy password 7 060506324F41\n"),
                     CWMP_OK);
    ck_assert_str_eq(beyond(SETTING_PROXY), "http://10.0.0.1:3128/");
    ck_assert_str_eq(beyond(SETTING_PROXY_USERNAME), "box");
    ck_assert_str_eq(beyond(SETTING_PROXY_PASSWORD), "cisco");
    ck_assert_int_eq(parse("cwmp\n acs proxy http://p/\n acs proxy username box\n no acs proxy\n"),
                     CWMP_OK);
    ck_assert_str_eq(beyond(SETTING_PROXY), "");
    ck_assert_str_eq(beyond(SETTING_PROXY_USERNAME), "");
}
END_TEST

static const struct {
    const char *text, *message;
} refused[] = {
    {"cwmp\nacs colour blue\n", "cwmpd.conf:2: Invalid input: \"colour\"."},
    {"acs url http://a/\n",
     "cwmpd.conf:1: Unknown command: \"acs\" is one of the mode config-cwmp."},
    {"cwmp\nc\n", "cwmpd.conf:2: Incomplete command."},
    {"cwmp\nacs url\n", "cwmpd.conf:2: Incomplete command."},
    {"cwmp\nacs url ftp://a/\n", "cwmpd.conf:2: Invalid ACS URL. The format must be "
                                 "http://host[:port]/path or https://host[:port]/path."},
    {"cwmp\nacs url http://user:pw@a/\n", "cwmpd.conf:2: Invalid ACS URL. The format must be "
                                          "http://host[:port]/path or "
                                          "https://host[:port]/path."},
    {"cwmp\ncpe url http://cpe.example/\n",
     "cwmpd.conf:2: Invalid CPE URL. The format must be http://ip[:port]/."},
    {"cwmp\ncpe url http://0.0.0.0/\n",
     "cwmpd.conf:2: Invalid CPE URL. The format must be http://ip[:port]/."},
    {"cwmp\ncpe url http://224.0.0.1/\n",
     "cwmpd.conf:2: Invalid CPE URL. The format must be http://ip[:port]/."},
    {"cwmp\n\n\nacs username a b\n", "cwmpd.conf:4: Invalid input: \"b\"."},
    {"cwmp\ncpe inform interval 0\n", "cwmpd.conf:2: Invalid input: \"0\"."},
    {"cwmp\ncpe inform interval 99999999999\n", "cwmpd.conf:2: Invalid input: \"99999999999\"."},
    {"cwmp\ncpe inform starttime 00:00:00 02/30/26\n",
     "cwmpd.conf:2: Invalid input: \"00:00:00\"."},
    {"cwmp\ncpe inform starttime 24:00:00 02/20/26\n",
     "cwmpd.conf:2: Invalid input: \"24:00:00\"."},
    {"cwmp\ntimer cpe-timeout ten\n", "cwmpd.conf:2: Invalid input: \"ten\"."},
    {"cwmp\nacs password 7 0205\\x\n",
     "cwmpd.conf:2: The encrypted password contains illegal characters."},
    {"cwmp\nno acs\n", "cwmpd.conf:2: Incomplete command."},
    {"cwmp\nno exit\n", "cwmpd.conf:2: Invalid input: \"exit\"."},
    {"# of mine\ncwmp\n", "cwmpd.conf:1: A comment begins with \"!\", not with \"#\"."},
    {"show version\n", "cwmpd.conf:1: Unknown command: \"show\"."},
    {"cwmp\nacs passwd hunter2\n", "cwmpd.conf:2: Invalid input: \"passwd\"."},
    {"cwmp\nacs url \"\"\n", "cwmpd.conf:2: The ACS URL is null."},
    {"cwmp\ncpe url \" \"\n", "cwmpd.conf:2: The CPE URL is null."},
    {"interface Mgmt 0\nip address 10.0.0.1 255.0.255.0\n",
     "cwmpd.conf:2: Invalid input: \"255.0.255.0\"."},
    {"cwmp\nacs proxy\n", "cwmpd.conf:2: Incomplete command."},
    {"cwmp\nno acs proxy http://a/ y\n", "cwmpd.conf:2: Invalid input: \"y\"."},
    {"cwmp\nacs proxy https://p/\n",
     "cwmpd.conf:2: Invalid proxy URL. The format must be http://host[:port]/."},
    {"cwmp\nacs proxy http://u:p@p/\n",
     "cwmpd.conf:2: Invalid proxy URL. The format must be http://host[:port]/."},
    {"cwmp\nacs proxy http://p/path\n",
     "cwmpd.conf:2: Invalid proxy URL. The format must be http://host[:port]/."},
    {"cwmp\nacs ca ca.pem\n", "cwmpd.conf:2: The file name must be a whole path, from / on."},
    {"cwmp\nacs certificate /a.pem\n", "cwmpd.conf:2: Incomplete command."},
    {"cwmp\nacs certificate /a.pem key  \n", "cwmpd.conf:2: Incomplete command."},
};

START_TEST(test_refused_with_file_line_and_reason)
{
    ck_assert_int_eq(parse(refused[_i].text), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, refused[_i].message);
}
END_TEST

START_TEST(test_refused_line_changes_nothing)
{
    ck_assert_int_eq(parse("cwmp now\n"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_null(config.changes);
    ck_assert_int_eq(parse("cwmp\nacs ca /a\nacs ca\n"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(beyond(SETTING_CA_FILE), "/a");
    ck_assert_int_eq(parse("cwmp\nacs crl /a\nacs crl\n"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(beyond(SETTING_CRL_FILE), "/a");
    ck_assert_int_eq(parse("cwmp\nacs basic-over-http x\n"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(beyond(SETTING_BASIC_OVER_HTTP), "false");
}
END_TEST

START_TEST(test_bounds)
{
    char *text = malloc(2 * 1024 * 1024);
    memset(text, '\n', 2 * 1024 * 1024);
    ck_assert_int_eq(config_parse("f", text, 2 * 1024 * 1024, arena, &config, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(config_parse("f", "cwmp\n\0x", 7, arena, &config, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    memset(text, 'a', 5000);
    text[5000] = '\0';
    ck_assert_int_eq(parse(text), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, "cwmpd.conf:1: The line is longer than 4096 characters.");
    free(text);
    ck_assert_int_eq(config_read(NULL, "/nonexistent/cwmpd.conf", arena, &config, &error),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(
        error.text,
        "/nonexistent/cwmpd.conf: the configuration cannot be opened: No such file or directory");
}
END_TEST

static const struct {
    const char *argument, *clear, *reason;
} passwords[] = {
    {"PASSWORDB", "PASSWORDB", NULL},
    {"  leading and trailing  ", "leading and trailing  ", NULL},
    {"0 7", "7", NULL},
    {"7abc", "7abc", NULL},
    {"7", NULL, "% Incomplete command."},
    {"7 ", NULL, "% The encrypted password is invalid."},
    {"0   ", NULL, "% The password is null."},
    {"7 02050D480809", "cisco", NULL},
    {"7 0822455D0A16", "cisco", NULL},
    {"7 060506324f41", "cisco", NULL},
    {"7 00343235376C24342B03", "PASSWORDB", NULL},
    {"7 00343", NULL, "% The length of the encrypted password is not an even number."},
    {"7 0034323537zz", NULL, "% The encrypted password contains illegal characters."},
    {"7 5334", NULL, "% The encrypted password is invalid."},
    {"7 AA34", NULL, "% The encrypted password is invalid."},
    {"tab\there", NULL, "% The password contains illegal characters."},
};

START_TEST(test_passwords)
{
    struct buf clear = {0};
    const char *reason = password_read(passwords[_i].argument, false, &clear);
    if (passwords[_i].reason == NULL) {
        ck_assert_ptr_null(reason);
        ck_assert_str_eq(buf_text(&clear), passwords[_i].clear);
    } else {
        ck_assert_str_eq(reason, passwords[_i].reason);
        ck_assert_uint_eq(clear.length, 0);
    }
    buf_free(&clear);
}
END_TEST

START_TEST(test_password_lengths)
{
    char plain[128];
    memset(plain, 'x', sizeof(plain));
    plain[127] = '\0';
    struct buf out = {0};
    ck_assert_str_eq(password_read(plain, false, &out),
                     "% The password is longer than 126 characters.");
    plain[126] = '\0';
    ck_assert_ptr_null(password_read(plain, false, &out));
    buf_clear(&out);

    for (unsigned index = 0; index < 16; index++) {
        struct buf line = {0};
        buf_puts(&line, "7 ");
        password_obfuscate(plain, index, &line);
        ck_assert_uint_eq(line.length, 2 + 254);
        ck_assert_ptr_null(password_read(buf_text(&line), false, &out));
        ck_assert_str_eq(buf_text(&out), plain);
        buf_clear(&out);
        buf_puts(&line, "00");
        ck_assert_str_eq(password_read(buf_text(&line), false, &out),
                         "% The encrypted password is longer than 254 characters.");
        buf_free(&line);
    }
    buf_free(&out);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_config");
    TCase *cases = tcase_create("config");
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, test_whole_block);
    tcase_add_test(cases, test_transport_and_no_forms);
    tcase_add_test(cases, test_proxy);
    tcase_add_loop_test(cases, test_refused_with_file_line_and_reason, 0,
                        sizeof(refused) / sizeof(refused[0]));
    tcase_add_test(cases, test_refused_line_changes_nothing);
    tcase_add_test(cases, test_bounds);
    tcase_add_loop_test(cases, test_passwords, 0, sizeof(passwords) / sizeof(passwords[0]));
    tcase_add_test(cases, test_password_lengths);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
