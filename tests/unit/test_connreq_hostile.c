/* SPDX-License-Identifier: Apache-2.0 */
/* The connection-request server toward everybody else: what is too long, too slow, too often or
 * not HTTP is bounded, and the ACS gets through all the same (R-CRQ-16, R-CRQ-17, R-SEC-09). */
#include "base/mem.h"
#include "connreq/throttle.h"
#include "connreq_client.h"
#include "support/process.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static struct connreq_bench bench;

static void setup(void)
{
    connreq_bench_start(&bench);
}

static void teardown(void)
{
    connreq_bench_stop(&bench);
}

/* Client and server are one thread here: what it waits for a processor is the machine's matter, all
 * else is time that the server takes or lets pass. */
struct stopwatch {
    uint64_t queued, start;
};

static struct stopwatch begin_watch(void)
{
    uint64_t queued = process_queued_ns(0);

    return (struct stopwatch){.queued = queued, .start = uv_hrtime()};
}

static void expect_within(const struct stopwatch *watch, unsigned limit_ms)
{
    uint64_t took = uv_hrtime() - watch->start, queued = process_queued_ns(0) - watch->queued;

    /* It may have waited between the first two looks at the clocks, which only one of them saw. */
    took = took > queued ? took - queued : 0;
    ck_assert_msg(took < limit_ms * UINT64_C(1000000), "%llu us", (unsigned long long)took / 1000);
}

/* One login of the ACS, from another address than the attacker or from the same. */
static void expect_login(const char *source)
{
    struct stopwatch watch = begin_watch();
    unsigned wakes = bench.wakes;

    bench.source = source;
    ck_assert_uint_eq(connreq_ask(&bench, NULL), 401);
    ck_assert_uint_eq(connreq_ask(&bench, &(struct connreq_login){0}), 204);
    ck_assert_uint_eq(bench.wakes, wakes + 1);
    expect_within(&watch, 100);
}

static void append_many(struct buf *out, const char *piece, size_t size)
{
    while (out->length < size)
        buf_puts(out, piece);
}

struct oversize {
    const char *head, *piece, *tail;
    size_t size;
};

static const struct oversize oversizes[] = {
    {"GET /", "0123456789", " HTTP/1.1\r\nHost: cpe\r\n\r\n", 9000},
    {"GET /", "0123456789", "", 1000000},
    {"GET " BENCH_PATH "?", "a=b&", " HTTP/1.1\r\nHost: cpe\r\n\r\n", 9000},
    {"GET " BENCH_PATH " HTTP/1.1\r\nHost: cpe\r\nX: ", "0123456789", "\r\n\r\n", 9000},
    {"GET " BENCH_PATH " HTTP/1.1\r\nHost: cpe\r\n", "X: 1234\r\n", "\r\n", 20000},
    {"GET " BENCH_PATH " HTTP/1.1\r\nHost: cpe\r\nAuthorization: Digest ", "username=\"x\", ",
     "\r\n\r\n", 9000},
    {"", "0123456789", "\r\n\r\n", 9000},
    {"", "\r\n", "", 100000},
    {"", "\001\002\003\377", "", 100000},
    {"", "<x/>\r\n\r\n", "", 100000},
};

/* A refusal or the end of the connection, and nobody is woken. */
START_TEST(oversize)
{
    const struct oversize *what = &oversizes[_i];
    struct buf text = {0};
    struct probe probe;
    unsigned status;

    buf_puts(&text, what->head);
    append_many(&text, what->piece, what->size);
    buf_puts(&text, what->tail);
    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    probe_send(&probe, text.data, text.length);
    while (probe.received.length == 0 && !probe.closed && what->tail[0] != '\0')
        uv_run(&bench.loop, UV_RUN_ONCE);
    if (probe.received.length > 0) {
        status = (unsigned)strtoul(buf_text(&probe.received) + 9, NULL, 10);
        ck_assert_msg(status >= 400 && status < 500, "%u", status);
    }
    expect_login(NULL);
    probe_close(&probe);
    buf_free(&text);
}
END_TEST

#define SLOW 500

/* Connections that only hold a place are replaced by newer ones. */
static void open_slow(struct probe *probes, const char *source)
{
    static const char text[] = "GET " BENCH_PATH " HTTP/1.1\r\nHost: cpe\r\nX-Slow: ";
    struct rlimit limit;

    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    for (unsigned i = 0; i < SLOW; i++) {
        probe_open(&probes[i], &bench.loop, source, "127.0.0.1", bench.port);
        probe_send(&probes[i], text, strlen(text));
    }
}

static unsigned count_open(const struct probe *probes)
{
    unsigned open = 0;

    for (unsigned i = 0; i < SLOW; i++)
        open += !probes[i].closed;
    return open;
}

START_TEST(slow_headers)
{
    static const char *const sources[] = {NULL, "127.0.0.9"};
    struct probe *probes = mem_calloc(SLOW, sizeof *probes);

    open_slow(probes, NULL);
    expect_login(sources[_i]);
    while (count_open(probes) > 16)
        ck_assert_int_ne(uv_run(&bench.loop, UV_RUN_ONCE), 0);
    expect_login(sources[_i]);
    for (unsigned i = 0; i < SLOW; i++)
        probe_close(&probes[i]);
    free(probes);
}
END_TEST

/* The connection of the ACS stays while somebody else opens hundreds. */
START_TEST(flood_from_one_source)
{
    struct probe *probes = mem_calloc(SLOW, sizeof *probes);
    struct probe acs;
    char *head;

    probe_open(&acs, &bench.loop, "127.0.0.9", "127.0.0.1", bench.port);
    connreq_send(&bench, &acs, NULL);
    ck_assert_uint_eq(probe_response(&acs, &head), 401);
    connreq_take_nonce(&bench, head);
    open_slow(probes, "127.0.0.8");
    connreq_send(&bench, &acs, &(struct connreq_login){0});
    ck_assert_uint_eq(probe_response(&acs, NULL), 204);
    probe_close(&acs);
    for (unsigned i = 0; i < SLOW; i++)
        probe_close(&probes[i]);
    free(head);
    free(probes);
}
END_TEST

/* From many sources: the oldest of all makes place. */
START_TEST(flood_from_many_sources)
{
    struct probe *probes = mem_calloc(SLOW, sizeof *probes);
    char source[16];

    for (unsigned i = 0; i < 200; i++) {
        snprintf(source, sizeof source, "127.0.1.%u", i + 1);
        probe_open(&probes[i], &bench.loop, source, "127.0.0.1", bench.port);
    }
    expect_login(NULL);
    while (count_open(probes) > SLOW - 200 + 64)
        ck_assert_int_ne(uv_run(&bench.loop, UV_RUN_ONCE), 0);
    for (unsigned i = 0; i < 200; i++)
        probe_close(&probes[i]);
    free(probes);
}
END_TEST

/* Without a turn of the loop. */
static int connect_at_once(void)
{
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
                             .sin_port = htons(bench.port)};
    int caller = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    ck_assert_int_eq(connect(caller, (const struct sockaddr *)&to, sizeof to), 0);
    return caller;
}

/* A connection that has to make room when its login is there already: it is taken and answered, or
 * neither, so that whoever comes again after it wakes nobody twice. */
START_TEST(evicted_with_a_login)
{
    struct probe crowd[15], acs;
    char *head;
    int last;

    probe_open(&acs, &bench.loop, NULL, "127.0.0.1", bench.port);
    connreq_send(&bench, &acs, NULL);
    ck_assert_uint_eq(probe_response(&acs, &head), 401);
    connreq_take_nonce(&bench, head);
    for (unsigned i = 0; i < 15; i++)
        probe_open(&crowd[i], &bench.loop, NULL, "127.0.0.1", bench.port);
    last = connect_at_once();
    connreq_send(&bench, &acs, &(struct connreq_login){0});
    while (acs.received.length == acs.seen && !acs.closed)
        uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert_uint_eq(bench.wakes, acs.received.length > acs.seen);
    probe_close(&acs);
    for (unsigned i = 0; i < 15; i++)
        probe_close(&crowd[i]);
    close(last);
    free(head);
}
END_TEST

/* R-CRQ-16: 10 s without a byte, 30 s in all. */
START_TEST(idle)
{
    struct probe probe;

    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    uv_run(&bench.loop, UV_RUN_ONCE);
    connreq_bench_advance(&bench, 8);
    uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert(!probe.closed);
    connreq_bench_advance(&bench, 4);
    probe_expect_end(&probe);
    probe_close(&probe);
}
END_TEST

START_TEST(drip)
{
    struct probe probe;
    unsigned seconds = 0;

    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    probe_send(&probe, "GET /", 5);
    while (!probe.closed) {
        ck_assert_uint_lt(seconds, 40);
        probe_send(&probe, "x", 1);
        for (unsigned i = 0; i < 3; i++)
            uv_run(&bench.loop, UV_RUN_ONCE);
        connreq_bench_advance(&bench, 5);
        seconds += 5;
    }
    ck_assert_uint_ge(seconds, 30);
    probe_close(&probe);
}
END_TEST

/* R-CRQ-17: the answers to a source that keeps guessing come late; a right one at once. */
START_TEST(guesses_are_slowed)
{
    struct connreq_login guess = {.password = "guess"};
    struct probe probe;
    uint64_t start;

    connreq_ask(&bench, NULL);
    struct stopwatch watch = begin_watch();
    for (unsigned i = 0; i < 5; i++)
        ck_assert_uint_eq(connreq_ask(&bench, &guess), 401);
    expect_within(&watch, 500);
    start = env_monotonic_ms(&bench.env);
    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    connreq_send(&bench, &probe, &guess);
    expect_login(NULL);
    ck_assert_uint_eq(probe.received.length, 0);
    ck_assert_uint_eq(probe_response(&probe, NULL), 401);
    ck_assert_uint_ge(env_monotonic_ms(&bench.env) - start, 1000);
    probe_close(&probe);
    bench.source = "127.0.0.9";
    watch = begin_watch();
    ck_assert_uint_eq(connreq_ask(&bench, &guess), 401);
    expect_within(&watch, 500);
}
END_TEST

/* Stopping while answers are held back, and evicting such connections. */
START_TEST(delayed_connections_end)
{
    struct connreq_login guess = {.password = "guess"};
    struct probe probes[40];
    unsigned open;

    connreq_ask(&bench, NULL);
    for (unsigned i = 0; i < 5; i++)
        connreq_ask(&bench, &guess);
    for (unsigned i = 0; i < 40; i++) {
        probe_open(&probes[i], &bench.loop, NULL, "127.0.0.1", bench.port);
        connreq_send(&bench, &probes[i], &guess);
    }
    do {
        uv_run(&bench.loop, UV_RUN_ONCE);
        open = 0;
        for (unsigned i = 0; i < 40; i++)
            open += !probes[i].closed;
    } while (open > 16);
    for (unsigned i = 0; i < 40; i++)
        probe_close(&probes[i]);
}
END_TEST

/* A replayed request is refused however often it comes, fills no log and keeps nobody out. */
START_TEST(replay_flood)
{
    struct connreq_login login = {.nc = 1};
    char nonce[128];
    unsigned lines = 0;

    connreq_ask(&bench, NULL);
    strcpy(nonce, bench.nonce);
    login.nonce = nonce;
    ck_assert_uint_eq(connreq_ask(&bench, &login), 204);
    for (unsigned i = 0; i < 200; i++)
        ck_assert_uint_eq(connreq_ask(&bench, &login), 401);
    ck_assert_uint_eq(bench.wakes, 1);
    for (const char *at = buf_text(&bench.lines); (at = strchr(at, '\n')) != NULL; at++)
        lines++;
    ck_assert_uint_le(lines, 12);
    expect_login(NULL);
    connreq_bench_advance(&bench, 60);
    connreq_ask(&bench, &login);
    ck_assert_ptr_nonnull(strstr(buf_text(&bench.lines), "were not logged"));
}
END_TEST

/* Requests sent all at once are answered one after the other. */
START_TEST(pipelining)
{
    struct buf text = {0};
    struct probe probe;

    for (unsigned i = 0; i < 100; i++)
        buf_puts(&text, "GET " BENCH_PATH " HTTP/1.1\r\nHost: cpe\r\n\r\n");
    buf_puts(&text, "GET /other HTTP/1.1\r\nHost: cpe\r\n\r\n");
    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    probe_send(&probe, text.data, text.length);
    for (unsigned i = 0; i < 100; i++)
        ck_assert_uint_eq(probe_response(&probe, NULL), 401);
    ck_assert_uint_eq(probe_response(&probe, NULL), 404);
    probe_expect_end(&probe);
    probe_close(&probe);
    expect_login(NULL);
    buf_free(&text);
}
END_TEST

/* What never was a request is counted, and so is what stays unanswered at the end. */
START_TEST(counters)
{
    struct probe probe;

    probe_open(&probe, &bench.loop, NULL, "127.0.0.1", bench.port);
    probe_send(&probe, "rubbish\r\n\r\n", 11);
    probe_expect_end(&probe);
    probe_close(&probe);
    while (connreq_server_counters(bench.server).malformed == 0)
        uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert_uint_eq(connreq_server_counters(bench.server).malformed, 1);
}
END_TEST

static struct connreq_source source_of(const char *text)
{
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    struct sockaddr_in four = {.sin_family = AF_INET};

    if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1)
        return connreq_source_of((const struct sockaddr *)&six);
    inet_pton(AF_INET, text, &four.sin_addr);
    return connreq_source_of((const struct sockaddr *)&four);
}

static bool same_source(const char *a, const char *b)
{
    struct connreq_source first = source_of(a), second = source_of(b);

    return connreq_source_equal(&first, &second);
}

/* An IPv4 address is one however it is written; an IPv6 prefix of 64 bits is one customer. */
START_TEST(sources)
{
    ck_assert(same_source("192.0.2.1", "::ffff:192.0.2.1"));
    ck_assert(!same_source("192.0.2.1", "192.0.2.2"));
    ck_assert(same_source("2001:db8:0:1::1", "2001:db8:0:1:ffff::2"));
    ck_assert(!same_source("2001:db8:0:1::1", "2001:db8:0:2::1"));
    ck_assert(!same_source("192.0.2.1", "c000:201::"));
}
END_TEST

/* The memory of failures is limited, yet a guesser that goes on is not forgotten. */
START_TEST(throttle_of_many_sources)
{
    struct connreq_throttle *throttle = connreq_throttle_new(30);
    struct connreq_source guesser = source_of("192.0.2.1");
    uint64_t now = 1000;
    char text[32];

    for (unsigned i = 0; i < 5; i++)
        ck_assert(!connreq_throttle_failure(throttle, &guesser, ++now));
    for (unsigned i = 0; i < 1000; i++) {
        struct connreq_source other;

        snprintf(text, sizeof text, "10.0.%u.%u", i / 250, i % 250);
        other = source_of(text);
        ck_assert(!connreq_throttle_failure(throttle, &other, ++now));
        if (i % 50 == 0)
            ck_assert(connreq_throttle_failure(throttle, &guesser, ++now));
    }
    ck_assert(!connreq_throttle_failure(throttle, &guesser, now + 60000));
    connreq_throttle_free(throttle);
}
END_TEST

START_TEST(throttle_of_accepted)
{
    struct connreq_throttle *throttle = connreq_throttle_new(6);
    unsigned accepted = 0;

    for (uint64_t now = 0; now < 600000; now += 100)
        accepted += connreq_throttle_accept(throttle, now);
    ck_assert_uint_ge(accepted, 60);
    ck_assert_uint_le(accepted, 66);
    connreq_throttle_free(throttle);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq hostile");
    TCase *cases = tcase_create("hostile");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, oversize, 0, sizeof oversizes / sizeof *oversizes);
    tcase_add_loop_test(cases, slow_headers, 0, 2);
    tcase_add_test(cases, flood_from_one_source);
    tcase_add_test(cases, flood_from_many_sources);
    tcase_add_test(cases, evicted_with_a_login);
    tcase_add_test(cases, idle);
    tcase_add_test(cases, drip);
    tcase_add_test(cases, guesses_are_slowed);
    tcase_add_test(cases, delayed_connections_end);
    tcase_add_test(cases, replay_flood);
    tcase_add_test(cases, pipelining);
    tcase_add_test(cases, counters);
    tcase_add_test(cases, sources);
    tcase_add_test(cases, throttle_of_many_sources);
    tcase_add_test(cases, throttle_of_accepted);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
