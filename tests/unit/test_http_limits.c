/* SPDX-License-Identifier: Apache-2.0 */
/* An ACS that says too much, too slowly, or nothing, or not in HTTP/1.1: each is bounded in time
 * and memory, and the next request of the session works (R-TRN-14, R-TRN-23, R-SEC-09). */
#include "base/mem.h"
#include "support/unit.h"
#include "talk.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define OK_EMPTY "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"

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

/* A first request is answered like this and must fail; a second is answered well and must not. */
static void expect_refusal(const struct peer_step *step, struct http_session_options options,
                           const char *reason)
{
    struct peer_step steps[] = {*step, {.response = OK_EMPTY}};

    peer_script(peer, steps, 2);
    talk_open(&talk, options, peer);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, reason);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
}

struct bad_response {
    const char *text;
    const char *reason;
};

static const struct bad_response bad_responses[] = {
    {"hello there\r\n", "not HTTP/1.1"},
    {"<Envelope/>", "not HTTP/1.1"},
    {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "not HTTP/1.1"},
    {"HTTP/2 200\r\nContent-Length: 0\r\n\r\n", "not HTTP/1.1"},
    {"HTTP/3.1 200 OK\r\nContent-Length: 0\r\n\r\n", "not HTTP/1.1"},
    {"HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n", "not HTTP/1.1"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc", "contradictory"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n"
     "\r\n",
     "both Content-Length and Transfer-Encoding"},
    {"HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc", ""},
    {"HTTP/1.1 200 OK\r\nContent-Length: 3x\r\n\r\nabc", "not a number"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 2, 3\r\n\r\nabc", "not a number"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nabc", "not a number"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\nabc", "above the limit"},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n", ""},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc\r\n0\r\n\r\n",
     ""},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
     "Transfer-Encoding"},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\nabc",
     "Transfer-Encoding"},
    {"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
     "Content-Encoding"},
};

START_TEST(bad_response)
{
    const struct bad_response *bad = &bad_responses[_i];

    expect_refusal(&(struct peer_step){.response = bad->text, .then = PEER_CLOSE},
                   (struct http_session_options){.timeout_seconds = 2}, bad->reason);
    ck_assert_uint_eq(talk.body.length, 0);
}
END_TEST

static char *repeat(const char *head, const char *piece, size_t count)
{
    struct buf out = {0};

    buf_puts(&out, head);
    for (size_t i = 0; i < count; i++)
        buf_puts(&out, piece);
    return buf_take(&out);
}

struct flood {
    const char *head, *piece;
    size_t count;
    const char *reason;
};

/* Each is much longer than the limit, and none ever ends. */
static const struct flood floods[] = {
    {"HTTP/1.1 200 OK\r\n", "X-Flood: 0123456789012345678901234567890123456789\r\n", 20000,
     "headers above the limit"},
    {"HTTP/1.1 200 OK\r\nX-Flood: ", "0123456789", 100000, ""},
    {"HTTP/1.1 200 OK\r\n", "X-Flood: a\r\n b\r\n", 50000, "headers above the limit"},
    {"", "HTTP/1.1 100 Continue\r\n\r\n", 20000, "headers above the limit"},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X-Trailer: abc\r\n", 50000,
     "headers above the limit"},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5;x=y\r\nabcde\r\n", 200000,
     "body above the limit"},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", "0123456789", 100000, ""},
    {"HTTP/1.1 200 OK\r\n\r\n", "0123456789", 100000, "body above the limit"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", "0123456789", 100000,
     "body above the limit"},
    {"HTTP/1.1 401 No\r\n\r\n", "0123456789", 100000, "body above the limit"},
    {"HTTP/1.1 302 Away\r\nLocation: /x\r\n\r\n", "0123456789", 100000, "body above the limit"},
};

START_TEST(flood)
{
    const struct flood *what = &floods[_i];
    char *text = repeat(what->head, what->piece, what->count);

    expect_refusal(&(struct peer_step){.response = text},
                   (struct http_session_options){.body_limit = 32768, .timeout_seconds = 2},
                   what->reason);
    ck_assert_uint_le(talk.body.length, 32768);
    free(text);
}
END_TEST

/* Up to the limit all is well. */
START_TEST(limits_are_exact)
{
    char *body = repeat("HTTP/1.1 200 OK\r\nContent-Length: 32768\r\n\r\n", "01234567", 4096);
    struct peer_step steps[] = {{.response = body}, {.response = body}};

    peer_script(peer, steps, 2);
    talk_open(&talk, (struct http_session_options){.body_limit = 32768}, peer);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(talk.body.length, 32768);
    talk_open(&talk, (struct http_session_options){.body_limit = 32767}, peer);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "body above the limit");
    ck_assert_uint_eq(talk.body.length, 0);
    talk_open(&talk, (struct http_session_options){.header_limit = 42}, peer);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    talk_open(&talk, (struct http_session_options){.header_limit = 41}, peer);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "headers above the limit");
    free(body);
}
END_TEST

static const char *const stalls[] = {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n",
                                     "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234"};

/* R-TRN-23: nothing for so long is the end. */
START_TEST(stall)
{
    uint64_t start = env_monotonic_ms(&talk.env), took;

    expect_refusal(&(struct peer_step){.response = stalls[_i]},
                   (struct http_session_options){.timeout_seconds = 1},
                   "ACS response timeout (1 s)");
    took = env_monotonic_ms(&talk.env) - start;
    ck_assert_uint_ge(took, 1000);
    ck_assert_uint_lt(took, 3500);
}
END_TEST

/* A byte now and then keeps a response alive, but not for ever. */
START_TEST(drip)
{
    static const char *const heads[] = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
                                        "HTTP/1.1 200 OK\r\nX-Slow: "};
    char *text = repeat(heads[_i], "0123456789", 100);
    uint64_t start = env_monotonic_ms(&talk.env), took;

    expect_refusal(&(struct peer_step){.response = text, .drip_ms = 20},
                   (struct http_session_options){.timeout_seconds = 1},
                   _i == 0 ? "too slow" : "ACS");
    took = env_monotonic_ms(&talk.env) - start;
    ck_assert_uint_lt(took, 7000);
    free(text);
}
END_TEST

/* An ACS that does not read what it is sent. */
START_TEST(request_is_not_read)
{
    struct peer *mute = peer_new(&(struct peer_options){.loop = &talk.loop, .mute = true});
    size_t size = (size_t)16 << 20;
    char *body = mem_alloc(size + 1);

    memset(body, 'x', size);
    talk_open(&talk, (struct http_session_options){.timeout_seconds = 1}, mute);
    talk_post(&talk, body);
    talk_expect_failure(&talk, "timeout (1 s)");
    peer_free(mute);
    free(body);
}
END_TEST

START_TEST(handshake_stalls)
{
    struct peer *mute = peer_new(&(struct peer_options){.loop = &talk.loop, .mute = true});
    char url[64];

    snprintf(url, sizeof url, "https://127.0.0.1:%u/", peer_port(mute));
    talk_open(&talk, (struct http_session_options){.url = url, .timeout_seconds = 1}, mute);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "TLS handshake with 127.0.0.1:");
    talk_expect_failure(&talk, "not complete within 1 s");
    peer_free(mute);
}
END_TEST

START_TEST(connection_refused)
{
    char url[64];

    snprintf(url, sizeof url, "http://127.0.0.1:%u/", peer_port(peer));
    peer_free(peer);
    uv_run(&talk.loop, UV_RUN_NOWAIT);
    talk_open(&talk, (struct http_session_options){.url = url}, NULL);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "connection refused by 127.0.0.1:");
    ck_assert(!talk.result.no_route);
    ck_assert_str_eq(talk.peer, "");
    peer = peer_new(&(struct peer_options){.loop = &talk.loop});
}
END_TEST

/* Nothing answers a first packet where the queue of a listening socket is full. */
START_TEST(connection_is_not_answered)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0), queued[8];
    char url[64];

    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, size), 0);
    ck_assert_int_eq(listen(listener, 0), 0);
    getsockname(listener, (struct sockaddr *)&address, &size);
    for (size_t i = 0; i < sizeof queued / sizeof *queued; i++) {
        queued[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(queued[i], (struct sockaddr *)&address, size);
    }
    snprintf(url, sizeof url, "http://127.0.0.1:%u/", ntohs(address.sin_port));
    talk_open(&talk, (struct http_session_options){.url = url, .timeout_seconds = 1}, NULL);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "no connection to 127.0.0.1:");
    talk_expect_failure(&talk, "within 1 s");
    for (size_t i = 0; i < sizeof queued / sizeof *queued; i++)
        close(queued[i]);
    close(listener);
}
END_TEST

/* Name lookups go where the test wants them: this replaces the C library's function in the
 * whole program. A lookup of slow.test hangs until the test ends. */
static pthread_mutex_t lookup_lock = PTHREAD_MUTEX_INITIALIZER;

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **result)
{
    (void)service;
    (void)hints;
    *result = NULL;
    if (strcmp(node, "slow.test") == 0) {
        pthread_mutex_lock(&lookup_lock);
        pthread_mutex_unlock(&lookup_lock);
    }
    return EAI_NONAME;
}

START_TEST(name_is_unknown)
{
    talk_open(&talk, (struct http_session_options){.url = "http://unknown.test/"}, NULL);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "host name unknown.test cannot be resolved");
}
END_TEST

static void on_tick(uv_timer_t *timer)
{
    unsigned *ticks = timer->data;

    (*ticks)++;
}

/* The loop turns while the lookup hangs, and does so when it has been given up. A loop that waited
 * for it would stand still for ever. */
START_TEST(lookup_hangs)
{
    uv_timer_t timer;
    unsigned ticks = 0;

    pthread_mutex_lock(&lookup_lock);
    uv_timer_init(&talk.loop, &timer);
    timer.data = &ticks;
    uv_timer_start(&timer, on_tick, 10, 10);
    talk_open(&talk,
              (struct http_session_options){.url = "http://slow.test/", .timeout_seconds = 1},
              NULL);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "host name slow.test not resolved within 1 s");
    ck_assert(talk.result.no_route); /* R-RTY-11 */
    ck_assert_uint_ge(ticks, 10);
    http_session_close(talk.session);
    talk.session = NULL;
    const unsigned given_up = ticks;
    while (ticks < given_up + 10)
        uv_run(&talk.loop, UV_RUN_ONCE);
    pthread_mutex_unlock(&lookup_lock);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&talk.loop, UV_RUN_NOWAIT);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http limits");
    TCase *cases = tcase_create("limits");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_loop_test(cases, bad_response, 0, sizeof bad_responses / sizeof *bad_responses);
    tcase_add_loop_test(cases, flood, 0, sizeof floods / sizeof *floods);
    tcase_add_test(cases, limits_are_exact);
    tcase_add_loop_test(cases, stall, 0, sizeof stalls / sizeof *stalls);
    tcase_add_loop_test(cases, drip, 0, 2);
    tcase_add_test(cases, request_is_not_read);
    tcase_add_test(cases, handshake_stalls);
    tcase_add_test(cases, connection_refused);
    tcase_add_test(cases, connection_is_not_answered);
    tcase_add_test(cases, name_is_unknown);
    tcase_add_test(cases, lookup_hangs);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
