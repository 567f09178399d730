/* SPDX-License-Identifier: Apache-2.0 */
#include "base/url.h"
#include "support/unit.h"

#include <string.h>

struct good {
    const char *text, *host, *path;
    bool tls, ipv6;
    uint16_t port;
    bool default_port;
};

static const struct good good[] = {
    {"http://acs", "acs", "/", false, false, 80, true},
    {"HTTPS://acs.example.com/cwmp", "acs.example.com", "/cwmp", true, false, 443, true},
    {"http://10.0.0.1:7547/a/b?c=d&e", "10.0.0.1", "/a/b?c=d&e", false, false, 7547, false},
    {"https://[2001:db8::1]:8443/", "2001:db8::1", "/", true, true, 8443, false},
    {"http://[::1]", "::1", "/", false, true, 80, true},
    {"http://acs?x=1", "acs", "/?x=1", false, false, 80, true},
    {"http://acs/p#part", "acs", "/p", false, false, 80, true},
    {"http://acs/%20", "acs", "/%20", false, false, 80, true},
};

START_TEST(takes_apart)
{
    const struct good *expected = &good[_i];
    struct url url;

    ck_assert_msg(url_parse(expected->text, &url), "%s", expected->text);
    ck_assert_str_eq(url.host, expected->host);
    ck_assert_str_eq(url.path, expected->path);
    ck_assert_int_eq(url.tls, expected->tls);
    ck_assert_int_eq(url.ipv6, expected->ipv6);
    ck_assert_int_eq(url.port, expected->port);
    ck_assert_int_eq(url.default_port, expected->default_port);
}
END_TEST

/* R-URL-01, R-FTR-05 */
static const char *const bad[] = {
    "",
    "acs",
    "/path",
    "ftp://acs/",
    "http:/acs",
    "http://",
    "http:///path",
    "http://:80/",
    "http://user@acs/",
    "http://user:pass@acs/",
    "http://acs:0/",
    "http://acs:65536/",
    "http://acs:/",
    "http://acs:80x/",
    "http://acs:+80/",
    "http://a cs/",
    "http://acs/a b",
    "http://acs/\n",
    "http://acs/\x80",
    "http://acs/%2",
    "http://acs/<",
    "http://a%63s/",
    "http://[::1/",
    "http://[fe80::1%25eth0]/",
    "http://[1.2.3.4]/",
    "http://[::1]x/",
};

START_TEST(refuses)
{
    struct url url;

    ck_assert_msg(!url_parse(bad[_i], &url), "%s", bad[_i]);
}
END_TEST

/* R-SEC-11 */
static const struct {
    const char *text, *shown;
} refused[] = {
    {"acs", "acs"},
    {"", ""},
    {"ftp://acs/path", "ftp://acs/path"},
    {"http://user:pass@acs/path", "http://***@acs/path"},
    {"http://user:p/w@acs/", "http://***@acs/"},
    {"user:pass@acs", "***@acs"},
    {"http://a:b@c:d@e", "http://***@e"},
    {"@://", "***@://"},
};

START_TEST(shows_no_password)
{
    struct buf shown = {0};

    url_put_refused(&shown, refused[_i].text);
    ck_assert_str_eq(buf_text(&shown), refused[_i].shown);
    buf_free(&shown);
}
END_TEST

START_TEST(shows_so_much)
{
    char text[4096];
    struct buf shown = {0};

    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    url_put_refused(&shown, text);
    ck_assert_uint_eq(shown.length, 256);
    buf_free(&shown);
}
END_TEST

START_TEST(has_limits)
{
    char text[4096] = "http://";
    struct url url;

    memset(text + 7, 'h', 255);
    ck_assert(url_parse(text, &url));
    memset(text + 7, 'h', 256);
    ck_assert(!url_parse(text, &url));
    memset(text, 0, sizeof text);
    memcpy(text, "http://h/", 9);
    memset(text + 9, 'p', 1023);
    ck_assert(url_parse(text, &url));
    text[9 + 1023] = 'p';
    ck_assert(!url_parse(text, &url));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_url");
    TCase *urls = tcase_create("urls");

    tcase_add_loop_test(urls, takes_apart, 0, sizeof good / sizeof good[0]);
    tcase_add_loop_test(urls, refuses, 0, sizeof bad / sizeof bad[0]);
    tcase_add_loop_test(urls, shows_no_password, 0, sizeof refused / sizeof *refused);
    tcase_add_test(urls, shows_so_much);
    tcase_add_test(urls, has_limits);
    suite_add_tcase(suite, urls);
    return unit_run(suite);
}
