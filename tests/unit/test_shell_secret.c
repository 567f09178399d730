/* SPDX-License-Identifier: Apache-2.0 */
/* Which lines cwmpsh keeps nowhere (R-SEC-11). */
#include "shell/secret.h"
#include "support/unit.h"

START_TEST(lines_with_a_password)
{
    static const char *const lines[] = {
        "acs password geheim",
        "acs password 7 0822455D0A16",
        "  acs  password  with blanks  ",
        "ACS PASSWORD geheim",
        "acs pasword geheim",
        "acs passwrod geheim",
        "acs p geheim",
        "acs pass 0 geheim",
        "cpe stun password geheim",
        "do acs password geheim",
        "no acs password geheim",
        "acs\tpassword\tgeheim",
        "acs default password geheim",
        "xmpp password x",
    };

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        ck_assert_msg(secret_is_in(lines[i]), "%s", lines[i]);
}
END_TEST

START_TEST(lines_without_one)
{
    static const char *const lines[] = {
        "",
        "   ",
        "password",
        "ping 10.0.0.1",
        "acs password",
        "no acs password",
        "acs username password",
        "show cwmp parameter Device.",
        "acs url http://password.example/ x",
        "service password-encryption",
        "acs passwords x",
    };

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        ck_assert_msg(!secret_is_in(lines[i]), "%s", lines[i]);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("shell_secret");
    TCase *tests = tcase_create("lines");

    tcase_add_test(tests, lines_with_a_password);
    tcase_add_test(tests, lines_without_one);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
