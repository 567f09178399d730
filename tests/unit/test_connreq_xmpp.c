/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests over XMPP on the daemon's side: who may ask, which server is tried when, and
 * a child process that is a shell script, well-behaved or not.
 */
#include "base/fields.h"
#include "base/mem.h"
#include "connreq/xmpp.h"
#include "connreq/xmpp_request.h"
#include "support/fake_env.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"
#include "xmpp/pipe.h"

#include <signal.h>
#include <string.h>
#include <sys/stat.h>

/* ---- Who may ask (R-XMP-04) ------------------------------------------------------------------ */

static const struct {
    const char *allowed, *from;
    bool fits;
} senders[] = {
    {"", "a@b/c", true},
    {" , ", "a@b/c", true},
    {"a@b", "a@b/c", true},
    {"a@b", "a@b", true},
    {"A@B", "a@b/c", true},
    {"a@b/c", "a@b/c", true},
    {"A@B/c", "a@b/c", true},
    {"a@b/C", "a@b/c", false},
    {"a@b/c", "a@b", false},
    {"a@b/c", "a@b/cd", false},
    {"a@b/c", "a@b/d", false},
    {"a@b", "a@bc/c", false},
    {"a@b", "xa@b", false},
    {"b", "a@b/c", false},
    {"x@y , a@b ,z", "a@b/c", true},
    {"x@y,z", "a@b/c", false},
    {"a@b/x%2Cy", "a@b/x,y", true},
    {"a@b/x%2cy,c", "a@b/x,y", true},
    {"a@b/x,y", "a@b/x,y", false},
    {"a@b", "", false},
};

START_TEST(R_XMP_04_sender)
{
    ck_assert_int_eq(xmpp_sender_is_allowed(senders[_i].allowed, senders[_i].from),
                     senders[_i].fits);
}
END_TEST

START_TEST(R_XMP_04_credentials)
{
    const struct xmpp_credentials right = {"u", "p"}, wrong = {"u", "P"}, other = {"U", "p"};
    const struct xmpp_credentials none = {"", ""}, open = {"u", ""};

    ck_assert(xmpp_credentials_match(&right, &right));
    ck_assert(!xmpp_credentials_match(&wrong, &right));
    ck_assert(!xmpp_credentials_match(&other, &right));
    ck_assert(!xmpp_credentials_match(&none, &right));
    ck_assert(!xmpp_credentials_match(&none, &none)); /* R-CRQ-15 */
    ck_assert(!xmpp_credentials_match(&open, &open));
}
END_TEST

/* ---- Which server when (R-XMP-07) ------------------------------------------------------------ */

START_TEST(R_XMP_07_order)
{
    struct fake_env fake;
    unsigned first[4] = {0};

    fake_env_init(&fake);
    for (unsigned i = 0; i < 4000; i++) {
        struct xmpp_server servers[] = {
            {"c", 3, 7, 100}, {"a", 1, 5, 30}, {"b", 2, 5, 10}, {"d", 4, 5, 0}};

        servers_order(servers, 4, &fake.env);
        ck_assert_str_eq(servers[3].host, "c");
        ck_assert_uint_eq((1U << servers[0].port | 1U << servers[1].port | 1U << servers[2].port),
                          1U << 1 | 1U << 2 | 1U << 4);
        first[servers[0].port - 1]++;
    }
    /* 30 : 10 : next to nothing, of 41. */
    ck_assert_uint_gt(first[0], 2700);
    ck_assert_uint_lt(first[0], 3200);
    ck_assert_uint_gt(first[1], 800);
    ck_assert_uint_lt(first[1], 1200);
    ck_assert_uint_gt(first[3], 20);
    ck_assert_uint_lt(first[3], 250);
}
END_TEST

/* The longest of many waits before attempt n. */
static uint64_t longest(const struct xmpp_retry *retry, unsigned n, uint64_t limit)
{
    struct fake_env fake;
    uint64_t most = 0;

    fake_env_init(&fake);
    for (unsigned i = 0; i < 500; i++) {
        struct xmpp_way way = {.failed = n - 1};
        uint64_t wait = xmpp_way_failed(&way, 1, retry, &fake.env);

        ck_assert_uint_le(wait, limit);
        most = wait > most ? wait : most;
    }
    return most;
}

START_TEST(R_XMP_07_waits)
{
    /* What the model says of its defaults: 1, 2, 4, … 512 minutes. */
    static const unsigned minutes[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 512, 512};
    const struct xmpp_retry defaults = {16, 60, 2000, 30720}, own = {0, 1, 1000, 1};

    for (unsigned n = 1; n <= sizeof minutes / sizeof *minutes; n++) {
        uint64_t limit = (uint64_t)minutes[n - 1] * 60000;

        ck_assert_uint_gt(longest(&defaults, n, limit), limit * 9 / 10);
        ck_assert_uint_gt(longest(&own, n, limit), limit * 9 / 10);
    }
    /* As large as they can be, for as long as it takes. */
    const struct xmpp_retry large = {UINT32_MAX, 65535, 65535, UINT32_MAX};
    ck_assert_uint_gt(longest(&large, 1000000, (uint64_t)UINT32_MAX * 1000), UINT32_MAX);
    const struct xmpp_retry even = {UINT32_MAX, 5, 1000, 100};
    ck_assert_uint_gt(longest(&even, UINT32_MAX - 1, 5000), 4500);
    const struct xmpp_retry thrice = {16, 1, 3000, 1000};
    ck_assert_uint_gt(longest(&thrice, 3, 9000), 8100);
}
END_TEST

START_TEST(R_XMP_07_next_server)
{
    struct fake_env fake;
    const struct xmpp_retry retry = {2, 60, 2000, 30720};
    struct xmpp_way way = {0};

    fake_env_init(&fake);
    xmpp_way_failed(&way, 2, &retry, &fake.env);
    ck_assert_uint_eq(way.server, 0);
    /* The second attempt at the first server was the last: the other one's turn, at once. */
    ck_assert_uint_eq(xmpp_way_failed(&way, 2, &retry, &fake.env), 0);
    ck_assert_uint_eq(way.server, 1);
    xmpp_way_failed(&way, 2, &retry, &fake.env);
    ck_assert_uint_eq(way.server, 1);
    /* From the beginning, not without a wait. */
    xmpp_way_failed(&way, 2, &retry, &fake.env);
    ck_assert_uint_eq(way.server, 0);
    ck_assert_uint_eq(way.rounds, 1);
}
END_TEST

/* ---- Records --------------------------------------------------------------------------------- */

START_TEST(records_in_pieces)
{
    static const char text[] = "kind=a\nx=1\n\nkind=b\n\n\nkind=c\n\n";
    const char *record;

    for (size_t size = 1; size < sizeof text; size++) {
        struct pipe_reader reader = {0};
        struct buf seen = {0};

        for (size_t at = 0; at < sizeof text - 1; at += size) {
            size_t left = sizeof text - 1 - at;

            ck_assert(pipe_feed(&reader, text + at, left < size ? left : size));
            while ((record = pipe_next(&reader)) != NULL)
                buf_printf(&seen, "[%s]", record);
        }
        ck_assert_str_eq(buf_text(&seen), "[kind=a\nx=1\n][kind=b\n][][kind=c\n]");
        buf_free(&seen);
        pipe_free(&reader);
    }
}
END_TEST

START_TEST(records_that_are_none)
{
    static char piece[PIPE_RECORD_MAX];
    struct pipe_reader reader = {0};

    memset(piece, 'x', sizeof piece);
    ck_assert(pipe_feed(&reader, piece, sizeof piece));
    ck_assert_ptr_null(pipe_next(&reader));
    ck_assert(!pipe_feed(&reader, piece, 1));
    pipe_free(&reader);
    ck_assert(!pipe_feed(&reader, "a\0b", 3));
    pipe_free(&reader);
}
END_TEST

/* ---- A child --------------------------------------------------------------------------------- */

#define ONLINE   "printf 'kind=online\\njid=cpe@x/1\\nsecured=1\\n\\n'\n"
#define READ_ALL "cat >\"$(dirname \"$0\")/said\"\n"
#define WAIT_MS  20000

static struct {
    uv_loop_t loop;
    struct fake_env fake;
    char folder[64];
    char *program;
    struct xmpp_link *xmpp;
    unsigned wakes, changes;
    bool busy;
    uv_timer_t limit;
    bool late;
} bench;

static void tell_credentials(void *argument, const char **username, const char **password)
{
    (void)argument;
    *username = "u";
    *password = "p";
}

static const char *tell_allowed(void *argument)
{
    (void)argument;
    return "acs@x";
}

static enum connreq_verdict wake(void *argument)
{
    (void)argument;
    bench.wakes++;
    return bench.busy ? CONNREQ_BUSY : CONNREQ_ACCEPTED;
}

static void changed(void *argument)
{
    (void)argument;
    bench.changes++;
}

static void overdue(uv_timer_t *limit)
{
    (void)limit;
    bench.late = true;
}

static void setup(void)
{
    memset(&bench, 0, sizeof bench);
    folder_make(bench.folder);
    bench.program = files_path(bench.folder, "program");
    fake_env_init(&bench.fake);
    uv_loop_init(&bench.loop);
    uv_timer_init(&bench.loop, &bench.limit);
    uv_timer_start(&bench.limit, overdue, WAIT_MS, 0);
    bench.xmpp = xmpp_link_new(&(struct xmpp_options){.loop = &bench.loop,
                                                      .env = &bench.fake.env,
                                                      .program = bench.program,
                                                      .credentials = tell_credentials,
                                                      .allowed = tell_allowed,
                                                      .wake = wake,
                                                      .changed = changed});
}

static void teardown(void)
{
    xmpp_link_free(bench.xmpp);
    uv_close((uv_handle_t *)&bench.limit, NULL);
    uv_run(&bench.loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&bench.loop), 0);
    free(bench.program);
    folder_remove(bench.folder);
}

static const struct xmpp_server nowhere = {.host = "127.0.0.1", .port = 1};
static const struct xmpp_account account = {.username = "cpe",
                                            .domain = "x",
                                            .resource = "1",
                                            .password = "secret",
                                            .servers = &nowhere,
                                            .server_count = 1,
                                            .retry = {16, 60, 2000, 30720},
                                            .keep_alive = 300,
                                            .must_secure = true};

static void use(const char *script)
{
    struct buf text = {0};

    buf_printf(&text, "#!/bin/sh\n%s", script);
    files_write(bench.program, buf_text(&text));
    ck_assert_int_eq(chmod(bench.program, 0755), 0);
    buf_free(&text);
    xmpp_link_use(bench.xmpp, &account);
}

static void wait_status(enum xmpp_status status)
{
    while (xmpp_link_state(bench.xmpp).status != status) {
        ck_assert_msg(!bench.late, "the state is %d: %s", (int)xmpp_link_state(bench.xmpp).status,
                      xmpp_link_state(bench.xmpp).reason);
        uv_run(&bench.loop, UV_RUN_ONCE);
    }
}

static void wait_judged(uint64_t count)
{
    while (xmpp_link_state(bench.xmpp).accepted + xmpp_link_state(bench.xmpp).refused < count) {
        ck_assert(!bench.late);
        uv_run(&bench.loop, UV_RUN_ONCE);
    }
}

/* Ends the account, waits for the child's end, and returns what it was told. */
static char *finish(void)
{
    char *path = files_path(bench.folder, "said"), *said;

    xmpp_link_use(bench.xmpp, NULL);
    ck_assert_int_eq(xmpp_link_state(bench.xmpp).status, XMPP_OFF);
    uv_timer_stop(&bench.limit);
    uv_run(&bench.loop, UV_RUN_DEFAULT); /* nothing is left but the child */
    said = files_read(path);
    free(path);
    return said;
}

START_TEST(what_a_child_is_told)
{
    use(ONLINE READ_ALL);
    ck_assert_int_eq(xmpp_link_state(bench.xmpp).status, XMPP_CONNECTING);
    wait_status(XMPP_ONLINE);
    ck_assert_str_eq(xmpp_link_state(bench.xmpp).jabber_id, "cpe@x/1");
    ck_assert(xmpp_link_state(bench.xmpp).secured);
    ck_assert_int_eq(xmpp_link_state(bench.xmpp).changed.seconds, 1719835200);
    xmpp_link_use(bench.xmpp, &account); /* the same: nothing happens */
    ck_assert_int_eq(xmpp_link_state(bench.xmpp).status, XMPP_ONLINE);
    char *said = finish();
    ck_assert_str_eq(said, "kind=connect\njid=cpe@x/1\npassword=secret\nhost=127.0.0.1\nport=1\n"
                           "tls=1\nca=\ncrl=\nignore-dates=0\nkeep-alive=300\n\n");
    ck_assert_str_eq(xmpp_link_state(bench.xmpp).jabber_id, "");
    free(said);
}
END_TEST

#define ASK(from, password)                                                                        \
    "i=$((i + 1)); printf 'kind=request\\ntoken=%d\\nfrom=" from                                   \
    "\\nusername=u\\npassword=" password "\\n\\n' $i\n"

/* How often that is in the text. */
static unsigned count(const char *text, const char *what)
{
    unsigned found = 0;

    for (text = strstr(text, what); text != NULL; text = strstr(text + 1, what))
        found++;
    return found;
}

START_TEST(R_XMP_05_requests)
{
    use(ONLINE ASK("acs@x/a", "p") ASK("acs@y/a", "p") ASK("acs@x/a", "P") READ_ALL);
    wait_judged(3);
    char *said = finish();
    ck_assert_ptr_nonnull(strstr(said, "token=1\ncondition=\n"));
    ck_assert_ptr_nonnull(strstr(said, "token=2\ncondition=service-unavailable\n"));
    ck_assert_ptr_nonnull(strstr(said, "token=3\ncondition=not-authorized\n"));
    ck_assert_uint_eq(bench.wakes, 1);
    free(said);
}
END_TEST

START_TEST(R_XMP_05_busy)
{
    bench.busy = true;
    use(ONLINE ASK("acs@x/a", "p") READ_ALL);
    wait_judged(1);
    char *said = finish();
    ck_assert_ptr_nonnull(strstr(said, "token=1\ncondition=service-unavailable\n"));
    free(said);
}
END_TEST

/* R-CRQ-10 */
START_TEST(R_XMP_09_too_many_in_a_minute)
{
    use(ONLINE "i=0; while [ $i -lt 40 ]; do " ASK("acs@x/a", "p") "done\n" READ_ALL);
    wait_judged(40);
    char *said = finish();
    ck_assert_uint_eq(count(said, "condition=\n"), 30);
    ck_assert_uint_eq(count(said, "condition=service-unavailable\n"), 10);
    ck_assert_uint_eq(bench.wakes, 30);
    free(said);
}
END_TEST

/* R-CRQ-17: who has guessed too often is not listened to, whatever the guess; others are. */
START_TEST(R_XMP_09_guesses)
{
    use(ONLINE "i=0; while [ $i -lt 5 ]; do " ASK("acs@x/a", "P") "done\n" ASK("ACS@x/b", "p")
            ASK("acs@x.y/a", "p") READ_ALL);
    wait_judged(7);
    char *said = finish();
    ck_assert_uint_eq(count(said, "condition=not-authorized\n"), 5);
    ck_assert_ptr_nonnull(strstr(said, "token=6\ncondition=service-unavailable\n"));
    ck_assert_uint_eq(bench.wakes, 0);
    free(said);
}
END_TEST

static const struct {
    const char *script;
    enum xmpp_status status;
    const char *reason;
} ends[] = {
    {"exit 3\n", XMPP_NO_SERVER, "its process ended with code 3"},
    {"kill -9 $$\n", XMPP_NO_SERVER, "its process was ended by signal 9"},
    {"printf 'kind=ended\\ncause=untrusted\\ntext=why\\n\\n'\n", XMPP_NOT_TRUSTED, "why"},
    {"printf 'kind=ended\\ncause=authentication\\ntext=why\\n\\n'; exec sleep 1000\n",
     XMPP_NOT_LOGGED_IN, "why"},
    {"printf 'kind=ended\\ncause=unreachable\\ntext=why\\n\\n'\n", XMPP_NO_SERVER, "why"},
    {"printf 'kind=other\\n\\n'; exec sleep 1000\n", XMPP_NO_SERVER,
     "its process does not say what it should"},
    {"printf 'kind=request\\ntoken=1\\n\\n'; exec sleep 1000\n", XMPP_NO_SERVER,
     "its process does not say what it should"},
    {"head -c 100000 /dev/zero; exec sleep 1000\n", XMPP_NO_SERVER,
     "its process was ended by signal 9"},
    {ONLINE ONLINE "exec sleep 1000\n", XMPP_NO_SERVER, "its process does not say what it should"},
    {"exec 1>&-; sleep 0.2; exit 4\n", XMPP_NO_SERVER, "its process ended with code 4"},
};

START_TEST(children_that_end)
{
    use(ends[_i].script);
    wait_status(ends[_i].status);
    ck_assert_str_eq(xmpp_link_state(bench.xmpp).reason, ends[_i].reason);
    free(finish());
}
END_TEST

/* The longest that a timer of the loop waits, in milliseconds. */
static void longest_wait(uv_handle_t *handle, void *longest)
{
    uint64_t *most = longest;

    if (handle->type == UV_TIMER && uv_is_active(handle) &&
        uv_timer_get_due_in((uv_timer_t *)handle) > *most)
        *most = uv_timer_get_due_in((uv_timer_t *)handle);
}

/* A server that says nothing is not waited for without end. */
START_TEST(R_XMP_07_an_attempt_ends)
{
    uint64_t wait = 0;

    use(READ_ALL);
    while (xmpp_link_state(bench.xmpp).status != XMPP_CONNECTING)
        uv_run(&bench.loop, UV_RUN_ONCE);
    uv_run(&bench.loop, UV_RUN_NOWAIT);
    uv_walk(&bench.loop, longest_wait, &wait);
    ck_assert_uint_gt(wait, WAIT_MS); /* which is the test's own */
    ck_assert_uint_le(wait, 90000);
    free(finish());
}
END_TEST

/* Two attempts at a server, and the next one's turn: a connection that is gone at once was an
 * attempt that failed, one that lasted is not held against the server. */
START_TEST(R_XMP_07_connections_that_do_not_last)
{
    static const struct xmpp_server two[] = {{.host = "one", .port = 1, .priority = 1},
                                             {.host = "two", .port = 2, .priority = 2}};
    struct xmpp_account other = account;
    char *told, *go;

    other.servers = two;
    other.server_count = 2;
    other.retry = (struct xmpp_retry){2, 0, 1000, 0};
    files_write(bench.program, "#!/bin/sh\ncd \"$(dirname \"$0\")\"\nsed '/^$/q' >>said\n" ONLINE
                               "while ! rm go 2>/dev/null; do sleep 0.02; done\n");
    ck_assert_int_eq(chmod(bench.program, 0755), 0);
    go = files_path(bench.folder, "go");
    xmpp_link_use(bench.xmpp, &other);
    for (unsigned i = 0; i < 2; i++) {
        wait_status(XMPP_ONLINE);
        if (_i == 1)
            fake_env_pass(&bench.fake, 60000);
        files_write(go, "");
        while (xmpp_link_state(bench.xmpp).status == XMPP_ONLINE)
            uv_run(&bench.loop, UV_RUN_ONCE);
    }
    wait_status(XMPP_ONLINE);
    free(go);
    told = finish();
    ck_assert_uint_eq(count(told, "host=two\n"), _i == 0 ? 1 : 0);
    ck_assert_uint_eq(count(told, "host=one\n"), _i == 0 ? 2 : 3);
    free(told);
}
END_TEST

START_TEST(a_program_that_is_not_there)
{
    xmpp_link_use(bench.xmpp, &account);
    wait_status(XMPP_NO_SERVER);
    ck_assert_ptr_nonnull(strstr(xmpp_link_state(bench.xmpp).reason, "does not start"));
    free(finish());
}
END_TEST

static const struct {
    const char *username, *domain;
    size_t servers;
} mistakes[] = {{"", "x", 1}, {"a@b", "x", 1}, {"a/b", "x", 1}, {"a b", "x", 1},
                {"a", "", 1}, {"a", "x/y", 1}, {"a", "x", 0}};

START_TEST(accounts_that_cannot_be)
{
    struct xmpp_account wrong = account;

    wrong.username = mistakes[_i].username;
    wrong.domain = mistakes[_i].domain;
    wrong.server_count = mistakes[_i].servers;
    xmpp_link_use(bench.xmpp, &wrong);
    ck_assert_int_eq(xmpp_link_state(bench.xmpp).status, XMPP_MISCONFIGURED);
    free(finish());
}
END_TEST

#define LOOP(tcase, test, table) tcase_add_loop_test(tcase, test, 0, sizeof table / sizeof *table)

int main(void)
{
    Suite *suite = suite_create("connreq_xmpp");
    TCase *rules = tcase_create("rules"), *child = tcase_create("child");

    signal(SIGPIPE, SIG_IGN); /* as the daemon does */
    LOOP(rules, R_XMP_04_sender, senders);
    tcase_add_test(rules, R_XMP_04_credentials);
    tcase_add_test(rules, R_XMP_07_order);
    tcase_add_test(rules, R_XMP_07_waits);
    tcase_add_test(rules, R_XMP_07_next_server);
    tcase_add_test(rules, records_in_pieces);
    tcase_add_test(rules, records_that_are_none);
    suite_add_tcase(suite, rules);
    tcase_add_checked_fixture(child, setup, teardown);
    tcase_set_timeout(child, 60);
    tcase_add_test(child, what_a_child_is_told);
    tcase_add_test(child, R_XMP_05_requests);
    tcase_add_test(child, R_XMP_05_busy);
    tcase_add_test(child, R_XMP_09_too_many_in_a_minute);
    tcase_add_test(child, R_XMP_09_guesses);
    LOOP(child, children_that_end, ends);
    tcase_add_test(child, R_XMP_07_an_attempt_ends);
    tcase_add_loop_test(child, R_XMP_07_connections_that_do_not_last, 0, 2);
    tcase_add_test(child, a_program_that_is_not_there);
    LOOP(child, accounts_that_cannot_be, mistakes);
    suite_add_tcase(suite, child);
    return unit_run(suite);
}
