/* SPDX-License-Identifier: Apache-2.0 */
/* What a POST looks like on the wire, how connections are kept, and cookies. */
#include "base/mem.h"
#include "support/ipv6.h"
#include "support/unit.h"
#include "talk.h"

#include <stdlib.h>
#include <string.h>

#define OK_EMPTY    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
#define NO_CONTENT  "HTTP/1.1 204 No Content\r\n\r\n"
#define STEPS(list) list, sizeof list / sizeof *list

static struct talk talk;
static struct peer *peer;

static void setup(void)
{
    talk_start(&talk);
    peer = peer_new(&(struct peer_options){.loop = &talk.loop});
}

static void teardown(void)
{
    peer_free(peer);
    talk_stop(&talk);
}

static void expect_header(size_t request, const char *name, const char *value)
{
    char *got = peer_header(peer_request_at(peer, request), name);

    if (value == NULL)
        ck_assert_msg(got == NULL, "request %zu has %s: %s", request, name, got);
    else
        ck_assert_msg(got != NULL && strcmp(got, value) == 0, "request %zu has %s: %s, not %s",
                      request, name, got != NULL ? got : "(none)", value);
    free(got);
}

static void note_done(void *argument, const struct http_result *result)
{
    ck_assert(result->ok && result->status == 500);
    *(bool *)argument = true;
}

/* R-TRN-01, R-TRN-03 to R-TRN-06, R-TRN-11. */
START_TEST(request_with_body)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "<Envelope/>");
    talk_expect_status(&talk, 200);
    ck_assert_str_eq(buf_text(&talk.body), "hello");
    ck_assert_uint_eq(talk.result.body_length, 5);
    ck_assert_str_eq(talk.reason, "");
    ck_assert_str_eq(talk.peer, "127.0.0.1");
    ck_assert(strncmp(peer_request_at(peer, 0)->text, "POST /acs?device=1 HTTP/1.1\r\n", 29) == 0);
    ck_assert_ptr_nonnull(strstr(peer_request_at(peer, 0)->text, "\r\nSOAPAction:\r\n"));
    ck_assert_str_eq(peer_request_at(peer, 0)->body, "<Envelope/>");
    expect_header(0, "Content-Type", "text/xml; charset=\"utf-8\"");
    expect_header(0, "Content-Length", "11");
    expect_header(0, "User-Agent", "cwmpd/test");
    expect_header(0, "Expect", NULL);
    expect_header(0, "Accept-Encoding", NULL);
    expect_header(0, "Transfer-Encoding", NULL);
    expect_header(0, "Authorization", NULL);
    expect_header(0, "Upgrade", NULL);
}
END_TEST

/* R-BLK-03, R-BLK-05: what is no envelope says so itself. */
START_TEST(request_of_another_kind)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"}};
    static const char *const headers[] = {"BBF-Report-Format: \"NameValuePair\"", NULL};
    bool done = false;
    const struct http_request request = {.data = "{}",
                                         .length = 2,
                                         .method = "PUT",
                                         .content_type = "application/json; charset=UTF-8",
                                         .headers = headers,
                                         .argument = &done,
                                         .done = note_done};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    http_session_post(talk.session, &request);
    talk_wait(&talk, &done);
    ck_assert(strncmp(peer_request_at(peer, 0)->text, "PUT /acs?device=1 HTTP/1.1\r\n", 28) == 0);
    ck_assert_str_eq(peer_request_at(peer, 0)->body, "{}");
    ck_assert_ptr_null(strstr(peer_request_at(peer, 0)->text, "SOAPAction"));
    expect_header(0, "Content-Type", "application/json; charset=UTF-8");
    expect_header(0, "BBF-Report-Format", "\"NameValuePair\"");
    expect_header(0, "Content-Length", "2");
}
END_TEST

START_TEST(server_by_another_name)
{
    static const struct peer_step steps[] = {{.response = "SSH-2.0\r\n\r\n", .then = PEER_CLOSE}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){.server = "Collector"}, peer);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "Collector response");
}
END_TEST

START_TEST(empty_request)
{
    static const struct peer_step steps[] = {{.response = NO_CONTENT}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, NULL);
    talk_expect_status(&talk, 204);
    ck_assert_uint_eq(talk.body.length, 0);
    expect_header(0, "Content-Length", "0");
    expect_header(0, "Content-Type", NULL);
    ck_assert_ptr_null(strstr(peer_request_at(peer, 0)->text, "SOAPAction"));
}
END_TEST

/* No `Expect: 100-continue` for a big one either. */
START_TEST(large_request)
{
    static const struct peer_step steps[] = {{.response = OK_EMPTY}};
    size_t size = (size_t)4 << 20;
    char *body = mem_alloc(size + 1);

    memset(body, 'x', size);
    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, body);
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_at(peer, 0)->body_length, size);
    expect_header(0, "Expect", NULL);
    free(body);
}
END_TEST

/* R-TRN-10: chunks with extensions and trailers; R-TRN-08. */
START_TEST(chunked_response)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                     "4;name=value\r\nWiki\r\n5\r\npedia\r\n0\r\nX-Trailer: yes\r\n\r\n"},
        {.response = OK_EMPTY}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "a");
    talk_expect_status(&talk, 200);
    ck_assert_str_eq(buf_text(&talk.body), "Wikipedia");
    talk_post(&talk, NULL);
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(talk.result.body_length, 0);
    ck_assert_uint_eq(peer_connections(peer), 1);
}
END_TEST

/* The caller sees the body of a 200 only; other statuses are outcomes, not failures. */
START_TEST(other_statuses)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\nbody"},
        {.response = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"},
        {.response = "HTTP/1.1 301 Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"},
        {.response = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"}};
    static const unsigned expected[] = {500, 503, 301, 404};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    for (size_t i = 0; i < 4; i++) {
        talk_post(&talk, "a");
        talk_expect_status(&talk, expected[i]);
        ck_assert_uint_eq(talk.body.length, 0);
    }
    ck_assert_uint_eq(peer_request_count(peer), 4);
}
END_TEST

/* R-TRN-20, R-TRN-21, R-TRN-24: one connection as long as the server keeps it. */
START_TEST(connection_is_kept)
{
    static const struct peer_step steps[] = {
        {.response = OK_EMPTY},
        {.response = OK_EMPTY},
        {.response = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
         .then = PEER_CLOSE},
        {.response = "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\nuntil the end",
         .then = PEER_CLOSE},
        {.response = OK_EMPTY}};
    static const unsigned connections[] = {1, 1, 1, 2, 3};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    for (size_t i = 0; i < 5; i++) {
        talk_post(&talk, "a");
        talk_expect_status(&talk, 200);
        ck_assert_uint_eq(peer_request_at(peer, i)->connection, connections[i]);
        if (i == 3)
            ck_assert_str_eq(buf_text(&talk.body), "until the end");
    }
}
END_TEST

static bool connections_are_closed(void)
{
    return peer_open_connections(peer) == 0;
}

static void run_until(bool (*condition)(void))
{
    while (!condition())
        ck_assert_int_ne(uv_run(&talk.loop, UV_RUN_ONCE), 0);
}

/* Each session has a connection of its own and takes it along. */
START_TEST(connection_ends_with_session)
{
    static const struct peer_step steps[] = {{.response = OK_EMPTY}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "a");
    ck_assert_uint_eq(peer_open_connections(peer), 1);
    http_session_close(talk.session);
    talk.session = NULL;
    run_until(connections_are_closed);
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "a");
    ck_assert_uint_eq(peer_connections(peer), 2);
}
END_TEST

/* R-TRN-25: a kept connection that turns out to be dead is replaced once, whether it was closed
 * before the request or in answer to it. */
START_TEST(stale_connection_is_replaced)
{
    static const struct peer_step steps[] = {{.response = OK_EMPTY},
                                             {.response = NULL, .then = PEER_CLOSE},
                                             {.response = OK_EMPTY},
                                             {.response = NULL, .then = PEER_RESET},
                                             {.response = OK_EMPTY}};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    for (unsigned i = 0; i < 3; i++) {
        talk_post(&talk, "same body");
        talk_expect_status(&talk, 200);
    }
    ck_assert_uint_eq(peer_request_count(peer), 5);
    ck_assert_str_eq(peer_request_at(peer, 2)->body, "same body");
    ck_assert_uint_eq(peer_request_at(peer, 2)->connection, 2);
    ck_assert_uint_eq(peer_request_at(peer, 4)->connection, 3);
    peer_close_connections(peer);
    talk_post(&talk, "same body");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_at(peer, 5)->connection, 4);
}
END_TEST

/* The other half of R-TRN-25: not on a new connection, not after the first response byte. */
START_TEST(broken_connection_fails)
{
    static const struct peer_step steps[] = {
        {.response = NULL, .then = PEER_CLOSE},
        {.response = NULL, .then = PEER_RESET},
        {.response = OK_EMPTY},
        {.response = "HTTP/1.1 200 OK\r\nContent-Le", .then = PEER_CLOSE},
        {.response = "HTTP/1.1 2", .then = PEER_CLOSE},
        {.response = OK_EMPTY},
        {.response = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234", .then = PEER_RESET},
        {.response = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234", .then = PEER_CLOSE},
        {.response = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n",
         .then = PEER_CLOSE}};
    static const char *const reasons[] = {
        "without a response",          "reset", NULL,    "in the middle of a response",
        "without a response",          NULL,    "reset", "in the middle of a response",
        "in the middle of a response",
    };

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    for (size_t i = 0; i < 9; i++) {
        talk_post(&talk, "a");
        if (reasons[i] != NULL)
            talk_expect_failure(&talk, reasons[i]);
        else
            talk_expect_status(&talk, 200);
        ck_assert_uint_eq(peer_request_count(peer), i + 1);
    }
}
END_TEST

/* R-CKY-01 to R-CKY-07. */
START_TEST(cookies)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2; path=/; httponly\r\n"
                     "Content-Length: 0\r\n\r\n"},
        {.response =
             "HTTP/1.1 200 OK\r\nSet-Cookie: c=3; Secure\r\nSet-Cookie: d=4; path=/other\r\n"
             "Set-Cookie: e=5; domain=example.org\r\nContent-Length: 0\r\n\r\n"},
        {.response = "HTTP/1.1 200 OK\r\nSet-Cookie: a=9\r\n"
                     "Set-Cookie: b=; path=/; Max-Age=0\r\nContent-Length: 0\r\n\r\n"},
        {.response = OK_EMPTY}};
    /* To libcurl 127.0.0.1 is as good as TLS, 127.0.0.2 is not. */
    struct peer *other =
        peer_new(&(struct peer_options){.loop = &talk.loop, .address = "127.0.0.2"});
    char url[64];

    peer_free(peer);
    peer = other;
    snprintf(url, sizeof url, "http://127.0.0.2:%u/acs", peer_port(peer));
    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){.url = url}, peer);
    for (unsigned i = 0; i < 4; i++)
        talk_post(&talk, "a");
    expect_header(0, "Cookie", NULL);
    for (size_t i = 1; i <= 2; i++) {
        char *sent = peer_header(peer_request_at(peer, i), "Cookie");

        ck_assert(strcmp(sent, "a=1; b=2") == 0 || strcmp(sent, "b=2; a=1") == 0);
        free(sent);
    }
    expect_header(3, "Cookie", "a=9");
    talk_open(&talk, (struct http_session_options){.url = url}, peer);
    talk_post(&talk, "a");
    expect_header(4, "Cookie", NULL);
}
END_TEST

/* Cookies that replace each other may come without end, new ones may not. */
START_TEST(endless_cookies)
{
    struct buf response = {0};
    struct peer_step step;

    talk_open(&talk, (struct http_session_options){0}, peer);
    for (unsigned i = 0; i < 40; i++) {
        buf_clear(&response);
        buf_puts(&response, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n");
        for (unsigned c = 0; c < 30; c++)
            buf_printf(&response, "Set-Cookie: c%u=%0100u\r\n", _i == 0 ? c : i * 100 + c, i);
        buf_puts(&response, "\r\n");
        step = (struct peer_step){.response = buf_text(&response)};
        peer_script(peer, &step, 1);
        talk_post(&talk, "x");
        if (_i == 1 && !talk.result.ok)
            break;
        talk_expect_status(&talk, 200);
    }
    if (_i == 1)
        talk_expect_failure(&talk, "cookies above the limit");
    buf_free(&response);
}
END_TEST

START_TEST(cookie_of_512_bytes)
{
    struct buf response = {0}, expected = {0};
    struct peer_step step = {0};

    buf_puts(&expected, "long=");
    for (unsigned i = 0; i < 512; i++)
        buf_putc(&expected, 'v');
    buf_printf(&response, "HTTP/1.1 200 OK\r\nSet-Cookie: %s\r\nContent-Length: 0\r\n\r\n",
               buf_text(&expected));
    step.response = buf_text(&response);
    peer_script(peer, &step, 1);
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "a");
    talk_post(&talk, "a");
    expect_header(1, "Cookie", buf_text(&expected));
    buf_free(&response);
    buf_free(&expected);
}
END_TEST

/* Neither environment nor files of the user change where a POST goes. */
START_TEST(environment_is_ignored)
{
    static const struct peer_step steps[] = {{.response = OK_EMPTY}};

    setenv("http_proxy", "http://127.0.0.1:1", 1);
    setenv("ALL_PROXY", "http://127.0.0.1:1", 1);
    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "a");
    talk_expect_status(&talk, 200);
    ck_assert(strncmp(peer_request_at(peer, 0)->text, "POST /acs", 9) == 0);
}
END_TEST

START_TEST(ipv6)
{
    static const struct peer_step steps[] = {{.response = OK_EMPTY}};
    struct peer *six = peer_new(&(struct peer_options){.loop = &talk.loop, .address = "::1"});
    char url[64], host[64];

    snprintf(url, sizeof url, "http://[::1]:%u", peer_port(six));
    snprintf(host, sizeof host, "[::1]:%u", peer_port(six));
    peer_script(six, STEPS(steps));
    talk_open(&talk, (struct http_session_options){.url = url}, six);
    talk_post(&talk, "a");
    talk_expect_status(&talk, 200);
    ck_assert(strncmp(peer_request_at(six, 0)->text, "POST / HTTP/1.1\r\n", 17) == 0);
    char *got = peer_header(peer_request_at(six, 0), "Host");
    ck_assert_str_eq(got, host);
    free(got);
    peer_free(six);
}
END_TEST

static void expect_refusal(const struct http_session_options *options, const char *text)
{
    struct cwmp_error error = {0};

    ck_assert_ptr_null(http_session_open(talk.client, options, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_msg(strstr(error.text, text) != NULL, "%s", error.text);
}

START_TEST(unusable_options)
{
    expect_refusal(&(struct http_session_options){.url = "ftp://acs"}, "ftp://acs");
    expect_refusal(&(struct http_session_options){.url = "http://u:p@acs/"}, "http");
    expect_refusal(&(struct http_session_options){.url = NULL}, "ACS URL ''");
    expect_refusal(&(struct http_session_options){.url = "http://acs", .username = "a\r\nX: y"},
                   "user name");
    expect_refusal(&(struct http_session_options){.url = "http://acs", .user_agent = "a\nX: y"},
                   "User-Agent");
    expect_refusal(&(struct http_session_options){.url = "http://acs", .ca_file = "/nonexistent"},
                   "/nonexistent");
    expect_refusal(&(struct http_session_options){.url = "http://acs", .certificate_file = "c"},
                   "no key file");
    expect_refusal(&(struct http_session_options){.url = "http://acs",
                                                  .certificate_file = "c",
                                                  .key_file = "k"},
                   "client certificate c with key k");
}
END_TEST

/* Closing from within the callbacks. */
struct closer {
    bool called, in_body;
};

static bool close_in_body(void *argument, const char *data, size_t length)
{
    struct closer *closer = argument;

    (void)data;
    (void)length;
    if (closer->in_body) {
        http_session_close(talk.session);
        talk.session = NULL;
        closer->called = true;
    }
    return true;
}

static void close_in_done(void *argument, const struct http_result *result)
{
    struct closer *closer = argument;

    ck_assert(!closer->called && result->ok);
    http_session_close(talk.session);
    talk.session = NULL;
    closer->called = true;
}

START_TEST(close_in_callbacks)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody"}};
    struct closer closer = {.in_body = _i == 1};
    struct http_request request = {
        .argument = &closer, .body = close_in_body, .done = close_in_done};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    http_session_post(talk.session, &request);
    talk_wait(&talk, &closer.called);
    run_until(connections_are_closed);
}
END_TEST

/* A request under way is dropped without its callback. */
START_TEST(close_in_flight)
{
    struct closer closer = {0};
    struct http_request request = {.argument = &closer, .done = close_in_done};

    talk_open(&talk, (struct http_session_options){0}, peer);
    http_session_post(talk.session, &request);
    while (peer_request_count(peer) == 0)
        uv_run(&talk.loop, UV_RUN_ONCE);
    http_session_close(talk.session);
    talk.session = NULL;
    run_until(connections_are_closed);
    ck_assert(!closer.called);
    talk_open(&talk, (struct http_session_options){0}, peer);
    http_session_post(talk.session, &request);
}
END_TEST

/* `body` can end the request. */
static bool refuse_body(void *argument, const char *data, size_t length)
{
    (void)argument;
    (void)data;
    (void)length;
    return false;
}

struct outcome {
    bool done, ok;
};

static void note_outcome(void *argument, const struct http_result *result)
{
    struct outcome *outcome = argument;

    outcome->done = true;
    outcome->ok = result->ok;
}

START_TEST(body_is_refused)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody"}};
    struct outcome outcome = {0};
    struct http_request request = {.argument = &outcome, .body = refuse_body, .done = note_outcome};

    peer_script(peer, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, peer);
    http_session_post(talk.session, &request);
    talk_wait(&talk, &outcome.done);
    ck_assert(!outcome.ok);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http client");
    TCase *cases = tcase_create("client");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_test(cases, request_with_body);
    tcase_add_test(cases, request_of_another_kind);
    tcase_add_test(cases, server_by_another_name);
    tcase_add_test(cases, empty_request);
    tcase_add_test(cases, large_request);
    tcase_add_test(cases, chunked_response);
    tcase_add_test(cases, other_statuses);
    tcase_add_test(cases, connection_is_kept);
    tcase_add_test(cases, connection_ends_with_session);
    tcase_add_test(cases, stale_connection_is_replaced);
    tcase_add_test(cases, broken_connection_fails);
    tcase_add_test(cases, cookies);
    tcase_add_loop_test(cases, endless_cookies, 0, 2);
    tcase_add_test(cases, cookie_of_512_bytes);
    tcase_add_test(cases, environment_is_ignored);
    if (ipv6_is_there("ipv6"))
        tcase_add_test(cases, ipv6);
    tcase_add_test(cases, unusable_options);
    tcase_add_loop_test(cases, close_in_callbacks, 0, 2);
    tcase_add_test(cases, close_in_flight);
    tcase_add_test(cases, body_is_refused);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
