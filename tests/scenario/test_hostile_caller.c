/* SPDX-License-Identifier: Apache-2.0 */
/* Everybody but the ACS calls the connection-request port: slowly from hundreds of sockets, with
 * what was heard on the wire, with too much, with too many at once. The ACS gets through within
 * 100 ms all the same, and nobody else starts a session (R-CRQ-04, R-CRQ-16, R-CRQ-17, R-SEC-09).
 */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/process.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define THROUGH_MS 100
#define ROUNDS     7
#define SOCKETS    500

#if defined(__SANITIZE_ADDRESS__)
#define MOST_KIB (64ul << 10)
#else
#define MOST_KIB (4ul << 10)
#endif

static struct scenario s;
static const char *path;    /* of the connection-request URL */
static atomic_bool ceasing; /* the attackers are to go home */

/* ---- Calling ------------------------------------------------------------------------- */

/* A connection from this address of loopback; -1 when the daemon closes it at once. */
static int call(const char *source)
{
    struct sockaddr_in from = {.sin_family = AF_INET};
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
                             .sin_port = htons((uint16_t)s.cpe_port)};
    const struct timeval limit = {.tv_sec = 20};
    int caller = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    inet_pton(AF_INET, source, &from.sin_addr);
    setsockopt(caller, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (bind(caller, (const struct sockaddr *)&from, sizeof from) == 0 &&
        connect(caller, (const struct sockaddr *)&to, sizeof to) == 0)
        return caller;
    close(caller);
    return -1;
}

/* Sends it, perhaps in part, and returns the status of the first response; 0 without one. The
 * challenge goes to `head` unless that is NULL. */
static unsigned ask(const char *source, const char *text, size_t length, struct buf *head)
{
    struct buf received = {0};
    char block[4096];
    ssize_t got = 0;
    int caller = call(source);
    unsigned status;

    if (caller < 0)
        return 0;
    if (send(caller, text, length, MSG_NOSIGNAL) > 0)
        while (strstr(buf_text(&received), "\r\n\r\n") == NULL &&
               (got = recv(caller, block, sizeof block, 0)) > 0)
            buf_append(&received, block, (size_t)got);
    close(caller);
    status = text_starts_with(buf_text(&received), "HTTP/1.1 ")
                 ? (unsigned)strtoul(buf_text(&received) + strlen("HTTP/1.1 "), NULL, 10)
                 : 0;
    if (head != NULL)
        buf_append(head, buf_text(&received), received.length);
    buf_free(&received);
    return status;
}

static unsigned ask_with(const char *source, const char *authorization)
{
    struct buf text = {0};
    unsigned status;

    buf_printf(&text, "GET %s HTTP/1.1\r\nHost: cpe\r\n", path);
    if (authorization != NULL)
        buf_printf(&text, "Authorization: %s\r\n", authorization);
    buf_puts(&text, "\r\n");
    status = ask(source, text.data, text.length, NULL);
    buf_free(&text);
    return status;
}

/* Lower-case hex MD5. */
static const char *md5(const char *text)
{
    unsigned char bytes[16];
    struct buf hex = {0};

    gnutls_hash_fast(GNUTLS_DIG_MD5, text, strlen(text), bytes);
    text_hex_encode(&hex, bytes, sizeof bytes);
    for (size_t i = 0; i < hex.length; i++)
        hex.data[i] = (char)tolower((unsigned char)hex.data[i]);
    const char *kept = arena_strdup(s.arena, buf_text(&hex));
    buf_free(&hex);
    return kept;
}

static const char *ask_nonce(void)
{
    struct buf head = {0};
    const char *get = arena_printf(s.arena, "GET %s HTTP/1.1\r\nHost: cpe\r\n\r\n", path);

    ck_assert_uint_eq(ask("127.0.0.1", get, strlen(get), &head), 401);
    const char *nonce = strstr(buf_text(&head), "nonce=\"");
    ck_assert_ptr_nonnull(nonce);
    nonce += strlen("nonce=\"");
    nonce = arena_strndup(s.arena, nonce, strcspn(nonce, "\""));
    buf_free(&head);
    return nonce;
}

/* Right but for what is in question: the count. */
static const char *authorize(const char *nonce, const char *count)
{
    const char *who = md5(SCENARIO_CPE_USERNAME ":CWMP connection request:" SCENARIO_CPE_PASSWORD);
    const char *what = md5(arena_printf(s.arena, "GET:%s", path));
    const char *response =
        md5(arena_printf(s.arena, "%s:%s:%s:0a4f113b:auth:%s", who, nonce, count, what));

    return arena_printf(s.arena,
                        "Digest username=\"" SCENARIO_CPE_USERNAME
                        "\", realm=\"CWMP connection request\", nonce=\"%s\", uri=\"%s\", "
                        "qop=auth, nc=%s, cnonce=\"0a4f113b\", response=\"%s\", algorithm=MD5",
                        nonce, path, count, response);
}

/* ---- Attacks: each goes on until it is told to cease ----------------------------------- */

static void slow_open(int *caller, const char *source)
{
    static const char head[] = "GET / HTTP/1.1\r\nHost: cpe\r\nX-Slow: ";

    *caller = call(source);
    if (*caller >= 0)
        send(*caller, head, strlen(head), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* False when the daemon has closed it. */
static bool slow_go_on(int *caller)
{
    if (*caller >= 0 && send(*caller, "x", 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1)
        return true;
    if (*caller >= 0)
        close(*caller);
    *caller = -1;
    return false;
}

/* A byte of a header each 100 ms from each of 500 sockets; some of those that were closed are
 * opened anew. */
static void slow_headers(unsigned sources, unsigned reopened)
{
    int callers[SOCKETS];
    char source[32];

    memset(callers, -1, sizeof callers);
    for (unsigned left = SOCKETS; !ceasing; left = reopened) {
        for (unsigned i = 0; i < SOCKETS && !ceasing; i++) {
            if (slow_go_on(&callers[i]) || left == 0)
                continue;
            snprintf(source, sizeof source, "127.9.%u.%u", i % sources / 250,
                     1 + i % sources % 250);
            slow_open(&callers[i], source);
            left--;
        }
        poll(NULL, 0, 100);
    }
    for (unsigned i = 0; i < SOCKETS; i++)
        if (callers[i] >= 0)
            close(callers[i]);
}

static void slow_from_one_source(void)
{
    slow_headers(1, 50);
}

static void slow_from_many_sources(void)
{
    slow_headers(SOCKETS, 10);
}

static void say_again_and_again(const char *head, const char *piece, size_t pieces,
                                const char *tail)
{
    struct buf text = {0};

    buf_puts(&text, head);
    for (size_t i = 0; i < pieces; i++)
        buf_puts(&text, piece);
    buf_puts(&text, tail);
    while (!ceasing) {
        unsigned status = ask("127.9.0.1", text.data, text.length, NULL);
        ck_assert_msg(status == 0 || (status >= 400 && status < 500), "status %u", status);
    }
    buf_free(&text);
}

static void huge_uri(void)
{
    say_again_and_again("GET /", "0123456789", 100000, " HTTP/1.1\r\nHost: cpe\r\n\r\n");
}

static void huge_header(void)
{
    say_again_and_again("GET / HTTP/1.1\r\n", "X: 0123456789\r\n", 100000, "\r\n");
}

static void huge_body(void)
{
    say_again_and_again("GET / HTTP/1.1\r\nHost: cpe\r\nContent-Length: 18446744073709551615"
                        "\r\n\r\n",
                        "0123456789", 100000, "");
}

static void rubbish(void)
{
    say_again_and_again("", "\001\377rubbish\r\n\r\n", 100, "");
}

/* Never reads the answers. */
static void pipelining(void)
{
    struct buf text = {0};

    for (unsigned i = 0; i < 2000; i++)
        buf_printf(&text, "GET %s HTTP/1.1\r\nHost: cpe\r\n\r\n", path);
    while (!ceasing) {
        int caller = call("127.9.0.1");
        struct pollfd poller = {.fd = caller, .events = POLLRDHUP};

        for (unsigned i = 0; i < 20 && caller >= 0; i++)
            send(caller, text.data, text.length, MSG_NOSIGNAL | MSG_DONTWAIT);
        for (unsigned i = 0; i < 20 && !ceasing && poll(&poller, 1, 50) == 0; i++)
            ;
        if (caller >= 0)
            close(caller);
    }
    buf_free(&text);
}

static const char *overheard;

static void replay(void)
{
    while (!ceasing) {
        unsigned status = ask_with("127.9.0.1", overheard);
        ck_assert_msg(status == 401, "status %u", status);
    }
}

static void connect_and_leave(void)
{
    while (!ceasing) {
        int caller = call("127.9.0.1");
        if (caller >= 0)
            close(caller);
    }
}

/* ---- Getting through --------------------------------------------------------------------- */

static uint64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

/* One request with right credentials, and how long it took in microseconds without the time that
 * the caller and the daemon were ready to run and had no processor: the attackers are on the same
 * machine. */
static uint64_t call_once(const struct acs_wake *wake, struct acs_wake_result *result)
{
    uint64_t queued = process_queued_ns(0) + process_queued_ns(s.cpe.pid), took = now_ns();

    ck_assert_msg(acs_connection_request(wake, result), "%s", result->error);
    took = now_ns() - took;
    queued = process_queued_ns(0) + process_queued_ns(s.cpe.pid) - queued;
    return took < queued ? 0 : (took - queued) / 1000;
}

/* The time until the request was accepted; a session follows. */
static uint64_t get_through(unsigned session)
{
    struct acs_wake_result result = {0};
    struct acs_wake wake = {.url = scenario_wake_url(&s, 1),
                            .username = SCENARIO_CPE_USERNAME,
                            .password = SCENARIO_CPE_PASSWORD};
    uint64_t took = 0;

    /* 503: the session before is over for the ACS and not yet for the daemon (R-CRQ-09). */
    for (unsigned i = 0; i < 100; i++) {
        took = call_once(&wake, &result);
        if (result.status != 503)
            break;
        poll(NULL, 0, 10);
    }
    ck_assert_int_eq(result.status, 204);
    scenario_wait(&s, session);
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), "6 CONNECTION REQUEST", NULL);
    overheard = arena_strdup(s.arena, result.authorization);
    return took;
}

static void *run(void *attack)
{
    void (*const *function)(void) = attack;

    (*function)();
    return NULL;
}

/* What is freed is kept for a while by the sanitizer, 256 MiB of it; the daemon's own use is to be
 * seen. */
static void keep_little(void)
{
#if defined(__SANITIZE_ADDRESS__)
    const char *set = getenv("ASAN_OPTIONS");
    char options[512];

    snprintf(options, sizeof options, "%s:quarantine_size_mb=16", set != NULL ? set : "");
    setenv("ASAN_OPTIONS", options, 1);
#endif
}

static void begin(void)
{
    keep_little();
    scenario_start(&s, "");
    const char *url = scenario_wake_url(&s, 1);
    path = strchr(url + strlen("http://"), '/');
    ceasing = false;
}

static const struct {
    const char *name;
    void (*run)(void);
} attacks[] = {
    {"slow headers from one source", slow_from_one_source},
    {"slow headers from many sources", slow_from_many_sources},
    {"huge URIs", huge_uri},
    {"huge headers", huge_header},
    {"huge bodies", huge_body},
    {"rubbish", rubbish},
    {"pipelining", pipelining},
    {"replay", replay},
    {"connections without a byte", connect_and_leave},
};

START_TEST(R_CRQ_16_R_CRQ_17_the_acs_gets_through)
{
    uint64_t longest = 0;
    pthread_t attacker;

    begin();
    get_through(2);
    unsigned long peak = process_peak_kib(s.cpe.pid);
    ck_assert_int_eq(pthread_create(&attacker, NULL, run, (void *)(uintptr_t)&attacks[_i].run), 0);
    for (unsigned i = 0; i < ROUNDS; i++) {
        uint64_t took = get_through(3 + i);

        longest = took > longest ? took : longest;
    }
    ceasing = true;
    pthread_join(attacker, NULL);
    ck_assert_msg(longest < THROUGH_MS * 1000, "%s: %llu us", attacks[_i].name,
                  (unsigned long long)longest);
    unsigned long after = process_peak_kib(s.cpe.pid);
    ck_assert_msg(after <= peak + MOST_KIB, "%s: memory went from %lu to %lu KiB", attacks[_i].name,
                  peak, after);
    scenario_wait_silence(&s, 2 + ROUNDS, 500);
    scenario_session(&s, "");
    scenario_end(&s);
}
END_TEST

/* ---- Digest ---------------------------------------------------------------------------- */

START_TEST(R_CRQ_16_counts_that_do_not_go_up)
{
    static const char *const wrong[] = {"",         "00000002",  "00000001", "00000000", "2",
                                        "zzzzzzzz", "000000003", "-0000003", ""};

    begin();
    const char *nonce = ask_nonce();
    ck_assert_uint_eq(ask_with("127.0.0.1", authorize(nonce, "00000002")), 204);
    scenario_wait(&s, 2);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        uint64_t asked = acs_now_ms();
        unsigned status = ask_with("127.0.0.1", authorize(nonce, wrong[i]));
        ck_assert_msg(status == 401, "nc \"%s\": %u", wrong[i], status);
        /* R-CRQ-17: the refusals come late after some, but they come. */
        ck_assert_uint_lt(acs_now_ms() - asked, 5000);
    }
    scenario_wait_silence(&s, 2, 500);
    ck_assert_uint_eq(ask_with("127.0.0.1", authorize(nonce, "00000003")), 204);
    scenario_wait(&s, 3);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_16_a_login_is_for_one_daemon_and_one_path)
{
    begin();
    const char *nonce = ask_nonce(), *login = authorize(nonce, "00000001");
    const char *other = path;
    path = arena_printf(s.arena, "%s?", path);
    ck_assert_uint_eq(ask_with("127.0.0.1", login), 401);
    path = other;
    /* Its nonces do not outlive the daemon. */
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_uint_eq(ask_with("127.0.0.1", login), 401);
    scenario_wait_silence(&s, 2, 500);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_CRQ_16_R_CRQ_17_the_acs_gets_through, sizeof attacks / sizeof *attacks},
        {R_CRQ_16_counts_that_do_not_go_up, 0},
        {R_CRQ_16_a_login_is_for_one_daemon_and_one_path, 0},
    };

    return SCENARIO_MAIN("hostile_caller", 60, tests);
}
