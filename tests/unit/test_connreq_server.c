/* SPDX-License-Identifier: Apache-2.0 */
/* The connection-request server toward an ACS: who gets in, who does not, and what they are told
 * (R-CRQ-01 to R-CRQ-17). */
#include "base/mem.h"
#include "connreq_client.h"
#include "support/ipv6.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

static struct connreq_bench bench;

static void setup(void)
{
    connreq_bench_start(&bench);
}

static void teardown(void)
{
    connreq_bench_stop(&bench);
}

static struct connreq_counters counters(void)
{
    return connreq_server_counters(bench.server);
}

/* R-CRQ-04, R-CRQ-05: challenge, answer, 204 without a body, one wake. */
START_TEST(first_login)
{
    struct probe probe;
    char *head;

    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    connreq_send(&bench, &probe, NULL);
    ck_assert_uint_eq(probe_response(&probe, &head), 401);
    ck_assert_ptr_nonnull(strstr(head, "WWW-Authenticate: Digest "));
    ck_assert_ptr_nonnull(strstr(head, "qop=\"auth\""));
    ck_assert_ptr_nonnull(strstr(head, "Content-Length: 0\r\n"));
    ck_assert_ptr_null(strstr(head, "Basic"));
    ck_assert_ptr_null(strstr(head, "stale=true"));
    connreq_take_nonce(&bench, head);
    free(head);
    ck_assert_uint_eq(bench.wakes, 0);
    connreq_send(&bench, &probe, &(struct connreq_login){0});
    ck_assert_uint_eq(probe_response(&probe, &head), 204);
    ck_assert_ptr_null(strstr(head, "Content-Length: 1"));
    ck_assert_uint_eq(bench.wakes, 1);
    free(head);
    probe_expect_end(&probe);
    ck_assert_uint_eq(probe.received.length, probe.seen);
    probe_close(&probe);
    ck_assert_uint_eq(counters().accepted, 1);
    ck_assert_uint_eq(counters().unauthorized, 1);
    ck_assert_uint_eq(counters().malformed, 0);
}
END_TEST

/* The same with the answer on a connection of its own, and over IPv6. */
START_TEST(login_on_two_connections)
{
    bench.host = _i == 0 ? "127.0.0.1" : "::1";
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 401);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 204);
    ck_assert_uint_eq(bench.wakes, 1);
}
END_TEST

/* R-CRQ-08: each gets its answer; who is woken makes one session of it. */
START_TEST(several_in_a_row)
{
    connreq_ask(&bench, NULL);
    for (unsigned nc = 1; nc <= 3; nc++)
        ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = nc}), 204);
    ck_assert_uint_eq(bench.wakes, 3);
}
END_TEST

/* R-CRQ-11: two callers at the same time do not take each other's nonce away. */
START_TEST(two_callers)
{
    char first[128];

    connreq_ask(&bench, NULL);
    strcpy(first, bench.nonce);
    connreq_ask(&bench, NULL);
    ck_assert_str_ne(first, bench.nonce);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nonce = first}), 204);
}
END_TEST

/* A caller of the time before qop gets in, once for each nonce. */
START_TEST(login_without_qop)
{
    struct connreq_login login = {.qop = ""};

    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &login), 204);
    login.nonce = bench.first_nonce;
    ck_assert_uint_eq(connreq_ask(&bench, &login), 401);
    ck_assert(bench.stale);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nonce = bench.first_nonce}),
                      401);
}
END_TEST

/* R-CRQ-04: 256 characters, among them those that have to be quoted. */
START_TEST(long_credentials)
{
    char username[257], password[257], quoted[260];

    memset(username, 'u', 256);
    memset(password, 'p', 256);
    username[256] = password[256] = '\0';
    username[0] = '"';
    username[1] = '\\';
    snprintf(quoted, sizeof quoted, "\\\"\\\\%s", username + 2);
    bench.username = username;
    bench.password = password;
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.username = username,
                                                                  .quoted = quoted,
                                                                  .password = password}),
                      204);
}
END_TEST

/* An absolute URL is as good as its path, in the request and in what the login is made for. */
START_TEST(absolute_target)
{
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(
        connreq_ask(&bench, &(struct connreq_login){.uri = "http://cpe:7547" BENCH_PATH, .nc = 1}),
        204);
    bench.target = "http://cpe:7547" BENCH_PATH "?a=1";
    ck_assert_uint_eq(
        connreq_ask(&bench, &(struct connreq_login){.uri = BENCH_PATH "?a=1", .nc = 2}), 204);
}
END_TEST

struct wrong {
    struct connreq_login login;
    const char *logged;
};

static const struct wrong wrongs[] = {
    {{.password = "guess"}, "wrong password"},
    {{.password = ""}, "wrong password"},
    {{.method = "POST"}, "wrong password"},
    {{.username = "somebody"}, "unknown user name"},
    {{.username = "acs2"}, "unknown user name"},
    {{.nonce = "0123456789abcdef0123456789abcdef0123456789abcdef"}, "nonce"},
    {{.nonce = "not hexadecimal"}, "nonce"},
    {{.uri = "/other"}, "another URI"},
    {{.uri = BENCH_PATH "?x=1"}, "another URI"},
    {{.uri = BENCH_PATH "/"}, "another URI"},
    {{.username = ""}, "incomplete"},
    {{.nonce = ""}, "incomplete"},
    {{.qop = "auth-int"}, "incomplete"},
    {{.header = "Digest"}, "incomplete"},
    {{.header = "Digest username="}, "incomplete"},
    {{.header = "Digest username=\"acs\""}, "incomplete"},
    {{.header = "Digest username=\"acs"}, "incomplete"},
    {{.header = "Basic YWNzOnNlY3JldA=="}, NULL},
    {{.header = "Bearer x"}, NULL},
    {{.header = ""}, NULL},
};

/* R-CRQ-04, R-CRQ-17: 401 with a new challenge, no wake; the log says what was wrong and gives
 * nothing away. */
START_TEST(wrong_login)
{
    const struct wrong *wrong = &wrongs[_i];

    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &wrong->login), 401);
    ck_assert_uint_eq(bench.wakes, 0);
    ck_assert_uint_eq(counters().unauthorized, 2);
    if (wrong->logged != NULL) {
        ck_assert_ptr_nonnull(strstr(buf_text(&bench.lines), "127.0.0.1"));
        ck_assert_msg(strstr(buf_text(&bench.lines), wrong->logged) != NULL, "%s",
                      buf_text(&bench.lines));
    } else {
        ck_assert_uint_eq(bench.lines.length, 0);
    }
    ck_assert_ptr_null(strstr(buf_text(&bench.lines), "secret"));
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 9}), 204);
}
END_TEST

/* R-CRQ-16: the same nonce and count is good once; a higher count is good again. */
START_TEST(replay)
{
    struct connreq_login login = {.nc = 1};

    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &login), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &login), 401);
    ck_assert(bench.stale);
    login.nonce = bench.first_nonce;
    ck_assert_uint_eq(connreq_ask(&bench, &login), 401);
    login.nc = 2;
    ck_assert_uint_eq(connreq_ask(&bench, &login), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &login), 401);
    ck_assert_uint_eq(bench.wakes, 2);
}
END_TEST

/* R-CRQ-16: a nonce that was not made here is none, however like one it looks: time of making,
 * random bytes, proof. */
START_TEST(forged_nonce)
{
    static const size_t places[] = {0, 15, 16, 47, 48, 79};
    char nonce[128];

    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(strlen(bench.nonce), 80);
    strcpy(nonce, bench.nonce);
    nonce[places[_i]] = nonce[places[_i]] == '0' ? '1' : '0';
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nonce = nonce}), 401);
    ck_assert_uint_eq(bench.wakes, 0);
}
END_TEST

/* R-CRQ-16: a nonce whose use cannot be remembered is not taken: it could be used again. */
START_TEST(more_nonces_than_are_remembered)
{
    for (unsigned i = 0; i < 64; i++) {
        connreq_ask(&bench, NULL);
        ck_assert_uint_ne(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 401);
    }
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 401);
    connreq_bench_advance(&bench, 61);
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 204);
}
END_TEST

/* R-CRQ-16: a nonce is good for a minute, and then called stale. */
START_TEST(old_nonce)
{
    connreq_ask(&bench, NULL);
    connreq_bench_advance(&bench, 59);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 204);
    connreq_bench_advance(&bench, 3);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 2}), 401);
    ck_assert(bench.stale);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 204);
}
END_TEST

/* R-CRQ-15: nobody gets in without configured credentials, not even with empty ones. */
START_TEST(no_credentials_configured)
{
    static const struct connreq_login configured[] = {
        {.username = "", .password = ""}, {.username = "", .password = "secret"}, {.password = ""}};

    bench.username = configured[_i].username ? configured[_i].username : bench.username;
    bench.password = configured[_i].password;
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.username = "", .password = ""}),
                      401);
    ck_assert_uint_eq(connreq_ask(&bench, &configured[_i]), 401);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 401);
    ck_assert_ptr_nonnull(strstr(buf_text(&bench.lines), "no user name and password"));
    ck_assert_uint_eq(bench.wakes, 0);
}
END_TEST

/* CLI reference 5.24: but when the operator says so, while there are none; the path is still the
 * one that nobody can guess. */
START_TEST(open_without_credentials)
{
    bench.is_open = true;
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 401);
    bench.username = "";
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 204);
    ck_assert_uint_eq(bench.wakes, 1);
    bench.target = "/";
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 404);
    bench.target = NULL;
    bench.verdict = CONNREQ_BUSY;
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 503);
}
END_TEST

/* New credentials count at once. */
START_TEST(credentials_change)
{
    connreq_ask(&bench, NULL);
    bench.password = "another";
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 401);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.password = "another", .nc = 1}),
                      204);
}
END_TEST

/* R-CRQ-02, R-CRQ-16: other paths and methods are refused before anything else is looked at. */
START_TEST(other_paths_and_methods)
{
    static const struct {
        const char *line;
        unsigned status;
    } requests[] = {
        {"GET / HTTP/1.1", 404},
        {"GET /0123456789abcde HTTP/1.1", 404},
        {"GET /0123456789abcdef/ HTTP/1.1", 404},
        {"GET /0123456789abcdef%00x HTTP/1.1", 404},
        {"GET /0123456789ABCDEF HTTP/1.1", 404},
        {"GET /0123456789abcdef HTTP/1.1", 401},
        {"GET /0123456789abcdef HTTP/1.0", 401},
        {"GET /0123456789abcdef?id=1&x=%20 HTTP/1.1", 401},
        {"HEAD /0123456789abcdef HTTP/1.1", 405},
        {"POST /0123456789abcdef HTTP/1.1", 405},
        {"PUT /other HTTP/1.1", 405},
        {"OPTIONS /0123456789abcdef HTTP/1.1", 405},
        {"get /0123456789abcdef HTTP/1.1", 405},
    };

    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        struct buf text = {0};
        struct probe probe;

        buf_printf(&text, "%s\r\nHost: cpe\r\n\r\n", requests[i].line);
        probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
        probe_send(&probe, text.data, text.length);
        unsigned status = probe_response(&probe, NULL);
        ck_assert_msg(status == requests[i].status, "%s: %u", requests[i].line, status);
        probe_close(&probe);
        buf_free(&text);
    }
    ck_assert_uint_eq(counters().malformed, 10);
}
END_TEST

/* A digest made for a URL with a query is good for that URL. */
START_TEST(query_is_ignored)
{
    bench.target = BENCH_PATH "?ts=1";
    connreq_ask(&bench, NULL);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 204);
}
END_TEST

/* R-CRQ-02: data in the request is ignored, as long as it is not much. */
START_TEST(request_with_data)
{
    struct probe probe;
    struct buf body = {0};

    connreq_ask(&bench, NULL);
    bench.body = "some data";
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 1}), 204);
    while (body.length < 100000)
        buf_puts(&body, "0123456789");
    bench.body = buf_text(&body);
    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    connreq_send(&bench, &probe, &(struct connreq_login){.nc = 2});
    probe_expect_end(&probe);
    probe_close(&probe);
    ck_assert_uint_eq(bench.wakes, 1);
    buf_free(&body);
}
END_TEST

/* R-CRQ-09: 503 during a session, without Retry-After. */
START_TEST(busy)
{
    struct probe probe;
    char *head;

    connreq_ask(&bench, NULL);
    bench.verdict = CONNREQ_BUSY;
    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    connreq_send(&bench, &probe, &(struct connreq_login){.nc = 1});
    ck_assert_uint_eq(probe_response(&probe, &head), 503);
    ck_assert_ptr_null(strcasestr(head, "Retry-After"));
    free(head);
    probe_close(&probe);
    bench.verdict = CONNREQ_ACCEPTED;
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = 2}), 204);
}
END_TEST

/* R-CRQ-10: so many in a minute; then 503 until time has passed; nobody is woken meanwhile. */
START_TEST(rate)
{
    unsigned nc = 0;

    connreq_ask(&bench, NULL);
    for (unsigned i = 0; i < 30; i++)
        ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = ++nc}), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = ++nc}), 503);
    ck_assert_uint_eq(bench.wakes, 30);
    ck_assert_uint_eq(counters().throttled, 1);
    connreq_bench_advance(&bench, 5);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = ++nc}), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = ++nc}), 204);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){.nc = ++nc}), 503);
}
END_TEST

START_TEST(port_in_use)
{
    struct connreq_options options = bench.options;
    struct cwmp_error error = {0};
    char port[16];

    options.port = bench.port;
    snprintf(port, sizeof port, "port %u", bench.port);
    ck_assert_ptr_null(connreq_server_start(&options, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_msg(strstr(error.text, port) != NULL, "%s", error.text);
    options.address = "nonsense";
    ck_assert_ptr_null(connreq_server_start(&options, &error));
    ck_assert_msg(strstr(error.text, "nonsense") != NULL, "%s", error.text);
}
END_TEST

/* A literal address of either family is the only one that is listened on. */
START_TEST(one_address)
{
    static const char *const addresses[] = {"127.0.0.2", "::1"};
    struct connreq_options options = bench.options;

    connreq_server_stop(bench.server);
    options.address = addresses[_i];
    bench.server = connreq_server_start(&options, NULL);
    ck_assert_ptr_nonnull(bench.server);
    bench.port = connreq_server_port(bench.server);
    bench.host = addresses[_i];
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 401);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 204);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq server");
    TCase *cases = tcase_create("server");
    int families =
        ipv6_is_there("the second of login_on_two_connections and of one_address") ? 2 : 1;

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_test(cases, first_login);
    tcase_add_loop_test(cases, login_on_two_connections, 0, families);
    tcase_add_test(cases, several_in_a_row);
    tcase_add_test(cases, two_callers);
    tcase_add_test(cases, login_without_qop);
    tcase_add_test(cases, long_credentials);
    tcase_add_test(cases, absolute_target);
    tcase_add_loop_test(cases, wrong_login, 0, sizeof wrongs / sizeof *wrongs);
    tcase_add_test(cases, replay);
    tcase_add_loop_test(cases, forged_nonce, 0, 6);
    tcase_add_test(cases, more_nonces_than_are_remembered);
    tcase_add_test(cases, old_nonce);
    tcase_add_loop_test(cases, no_credentials_configured, 0, 3);
    tcase_add_test(cases, open_without_credentials);
    tcase_add_test(cases, credentials_change);
    tcase_add_test(cases, other_paths_and_methods);
    tcase_add_test(cases, query_is_ignored);
    tcase_add_test(cases, request_with_data);
    tcase_add_test(cases, busy);
    tcase_add_test(cases, rate);
    tcase_add_test(cases, port_in_use);
    tcase_add_loop_test(cases, one_address, 0, families);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
