/* SPDX-License-Identifier: Apache-2.0 */
/* Authentication toward an ACS that checks what it gets (R-AUT-01 to R-AUT-09, R-TRN-22). */
#include "base/mem.h"
#include "support/unit.h"
#include "talk.h"

#include <gnutls/crypto.h>
#include <stdlib.h>
#include <string.h>

#define USERNAME "00AB12-Router-S1"
#define PASSWORD "pass:word"

/* An ACS that lets nobody in without a good answer to its present nonce. */
struct guard {
    const char *algorithm; /* NULL: not named */
    bool qop;
    const char *extra; /* further header lines of a 401 */
    bool close;        /* closes the connection after a 401 */
    unsigned nonce;    /* changes to make the old one invalid */
    bool tell_stale;
    unsigned last_nc;
    unsigned refusals;
    char cnonce[128]; /* of the last good answer */
};

static struct talk talk;
static struct peer *peer;
static struct guard guard;

static void setup(void)
{
    talk_start(&talk);
    peer = peer_new(&(struct peer_options){.loop = &talk.loop});
    guard = (struct guard){.qop = true, .nonce = 1, .extra = ""};
}

static void teardown(void)
{
    peer_free(peer);
    talk_stop(&talk);
}

/* The value of one field of an Authorization header, "" when it is not there. */
static void field(const char *header, const char *name, char *value, size_t size)
{
    size_t length = strlen(name);
    const char *at = header;

    value[0] = '\0';
    while ((at = strstr(at, name)) != NULL) {
        if ((at[-1] == ' ' || at[-1] == ',') && at[length] == '=') {
            bool quoted = at[length + 1] == '"';

            at += length + 1 + quoted;
            snprintf(value, size, "%.*s", (int)strcspn(at, quoted ? "\"" : ", "), at);
            return;
        }
        at += length;
    }
}

static void hash(char hex[65], const char *text)
{
    bool sha = guard.algorithm != NULL && strncmp(guard.algorithm, "SHA-256", 7) == 0;
    gnutls_digest_algorithm_t type = sha ? GNUTLS_DIG_SHA256 : GNUTLS_DIG_MD5;
    unsigned char bytes[32];

    gnutls_hash_fast(type, text, strlen(text), bytes);
    for (unsigned i = 0; i < gnutls_hash_get_len(type); i++)
        sprintf(hex + 2 * i, "%02x", bytes[i]);
}

static bool is_right(const char *header)
{
    char user[128], nonce[128], uri[128], nc[128], cnonce[128], qop[128], response[128];
    char text[1024], first[65], second[65];

    field(header, "username", user, sizeof user);
    field(header, "nonce", nonce, sizeof nonce);
    field(header, "uri", uri, sizeof uri);
    field(header, "nc", nc, sizeof nc);
    field(header, "cnonce", cnonce, sizeof cnonce);
    field(header, "qop", qop, sizeof qop);
    field(header, "response", response, sizeof response);
    ck_assert_str_eq(user, USERNAME);
    ck_assert_str_eq(uri, "/acs?device=1");
    ck_assert_str_eq(qop, guard.qop ? "auth" : "");
    snprintf(text, sizeof text, "%u", guard.nonce);
    if (strcmp(nonce, text) != 0)
        return false;
    hash(first, USERNAME ":acs realm:" PASSWORD);
    if (guard.algorithm != NULL && strstr(guard.algorithm, "-sess") != NULL) {
        snprintf(text, sizeof text, "%s:%s:%s", first, nonce, cnonce);
        hash(first, text);
    }
    hash(second, "POST:/acs?device=1");
    if (guard.qop)
        snprintf(text, sizeof text, "%s:%s:%s:%s:auth:%s", first, nonce, nc, cnonce, second);
    else
        snprintf(text, sizeof text, "%s:%s:%s", first, nonce, second);
    hash(second, text);
    guard.last_nc = (unsigned)strtoul(nc, NULL, 16);
    snprintf(guard.cnonce, sizeof guard.cnonce, "%s", cnonce);
    return strcmp(second, response) == 0;
}

static void answer(void *argument, const struct peer_request *request, struct buf *response,
                   enum peer_then *then)
{
    char *header = peer_header(request, "Authorization");

    (void)argument;
    ck_assert_uint_eq(request->body_length, strlen("<Inform/>"));
    if (header != NULL && strncmp(header, "Digest ", 7) == 0 && is_right(header)) {
        buf_puts(response, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    } else {
        guard.refusals++;
        buf_printf(response,
                   "HTTP/1.1 401 Unauthorized\r\n%sWWW-Authenticate: Digest realm=\"acs realm\", "
                   "nonce=\"%u\"%s%s%s%s\r\nContent-Length: 7\r\n%s\r\nno body",
                   guard.extra, guard.nonce, guard.qop ? ", qop=\"auth,auth-int\"" : "",
                   guard.algorithm != NULL ? ", algorithm=" : "",
                   guard.algorithm != NULL ? guard.algorithm : "",
                   guard.tell_stale && header != NULL ? ", stale=true" : "",
                   guard.close ? "Connection: close\r\n" : "");
        if (guard.close)
            *then = PEER_CLOSE;
    }
    free(header);
}

static void open_session(const char *password)
{
    peer_answer_with(peer, answer, NULL);
    talk_open(&talk, (struct http_session_options){.username = USERNAME, .password = password},
              peer);
}

/* R-AUT-04, R-AUT-07, R-AUT-08, R-TRN-22: the body goes out each time, on one connection, and
 * only the first request of the session is challenged. */
START_TEST(digest)
{
    open_session(PASSWORD);
    for (unsigned i = 1; i <= 3; i++) {
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
        ck_assert_str_eq(buf_text(&talk.body), "ok");
        ck_assert_uint_eq(guard.last_nc, i);
    }
    ck_assert_uint_eq(peer_request_count(peer), 4);
    ck_assert_uint_eq(guard.refusals, 1);
    ck_assert_uint_eq(peer_connections(peer), 1);
}
END_TEST

struct form {
    const char *algorithm;
    bool qop;
};

static const struct form forms[] = {{NULL, true},           {NULL, false},       {"MD5", true},
                                    {"MD5-sess", true},     {"MD5-sess", false}, {"SHA-256", true},
                                    {"SHA-256-sess", true}, {"md5", false}};

/* R-AUT-04, R-AUT-05. */
START_TEST(digest_forms)
{
    guard.algorithm = forms[_i].algorithm;
    guard.qop = forms[_i].qop;
    open_session(PASSWORD);
    for (unsigned i = 0; i < 2; i++) {
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
    }
    ck_assert_uint_eq(guard.refusals, 1);
}
END_TEST

/* R-TRN-22, R-AUT-06: on a new connection where the old one is closed, with a new cnonce. */
START_TEST(digest_on_new_connection)
{
    char cnonce[128];

    guard.close = true;
    open_session(PASSWORD);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_at(peer, 1)->connection, 2);
    snprintf(cnonce, sizeof cnonce, "%s", guard.cnonce);
    peer_close_connections(peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_at(peer, 2)->connection, 3);
    ck_assert_uint_eq(guard.last_nc, 2);
    ck_assert_str_ne(cnonce, guard.cnonce);
}
END_TEST

/* R-AUT-06: a new nonce in the middle of the session, with and without the word stale. */
START_TEST(nonce_changes)
{
    guard.tell_stale = _i == 1;
    open_session(PASSWORD);
    for (unsigned i = 1; i <= 3; i++) {
        guard.nonce = i;
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
        ck_assert_uint_eq(guard.last_nc, 1);
        ck_assert_uint_eq(guard.refusals, i);
    }
}
END_TEST

/* R-AUT-09. */
START_TEST(wrong_password)
{
    open_session("guess");
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 401);
    ck_assert_uint_eq(talk.body.length, 0);
    ck_assert_str_eq(talk.reason, "ACS refuses the user name or password");
    ck_assert_uint_eq(peer_request_count(peer), 2);
}
END_TEST

/* A server that calls every nonce stale is not followed for ever. */
START_TEST(always_stale)
{
    guard.tell_stale = true;
    open_session("guess");
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 401);
    ck_assert_uint_eq(peer_request_count(peer), 4);
}
END_TEST

START_TEST(no_credentials)
{
    peer_answer_with(peer, answer, NULL);
    talk_open(&talk, (struct http_session_options){0}, peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 401);
    ck_assert_ptr_nonnull(strstr(talk.reason, "there are none"));
    ck_assert_uint_eq(peer_request_count(peer), 1);
}
END_TEST

/* R-AUT-05: Digest before Basic, SHA-256 before MD5, over several header lines. */
START_TEST(strongest_challenge)
{
    guard.algorithm = "SHA-256";
    guard.extra = "WWW-Authenticate: Basic realm=\"b\"\r\n"
                  "WWW-Authenticate: Digest realm=\"m\", nonce=\"5\", qop=\"auth\"\r\n"
                  "WWW-Authenticate: Digest realm=\"m\", nonce=\"6\", algorithm=unknown\r\n";
    open_session(PASSWORD);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
}
END_TEST

static void answer_basic(void *argument, const struct peer_request *request, struct buf *response,
                         enum peer_then *then)
{
    char *header = peer_header(request, "Authorization");

    (void)argument;
    (void)then;
    if (header != NULL && strcmp(header, "Basic MDBBQjEyLVJvdXRlci1TMTpwYXNzOndvcmQ=") == 0)
        buf_puts(response, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    else
        buf_puts(response, "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"b\"\r\n"
                           "Content-Length: 0\r\n\r\n");
    free(header);
}

/* R-AUT-03: not over plain HTTP, unless it is allowed. */
START_TEST(basic)
{
    struct http_session_options options = {.username = USERNAME, .password = PASSWORD};

    peer_answer_with(peer, answer_basic, NULL);
    talk_open(&talk, options, peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 401);
    ck_assert_ptr_nonnull(strstr(talk.reason, "Digest"));
    ck_assert_uint_eq(peer_request_count(peer), 1);
    options.basic_over_http = true;
    talk_open(&talk, options, peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(peer), 4);
    options.password = "guess";
    talk_open(&talk, options, peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 401);
    ck_assert_uint_eq(peer_request_count(peer), 6);
}
END_TEST

static void collect(void *argument, enum log_level level, const char *line)
{
    (void)level;
    buf_puts(argument, line);
}

/* R-SEC-11: at the most talkative level neither password nor answer is in the log. */
START_TEST(log_is_discreet)
{
    struct buf lines = {0};

    talk.log = (struct log){.level = LOG_LEVEL_DEBUG, .sink = collect, .argument = &lines};
    open_session(PASSWORD);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_gt(lines.length, 0);
    ck_assert_ptr_null(strstr(buf_text(&lines), "pass"));
    ck_assert_ptr_null(strstr(buf_text(&lines), "Digest"));
    buf_free(&lines);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http authentication");
    TCase *cases = tcase_create("authentication");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_test(cases, digest);
    tcase_add_loop_test(cases, digest_forms, 0, sizeof forms / sizeof *forms);
    tcase_add_test(cases, digest_on_new_connection);
    tcase_add_loop_test(cases, nonce_changes, 0, 2);
    tcase_add_test(cases, wrong_password);
    tcase_add_test(cases, always_stale);
    tcase_add_test(cases, no_credentials);
    tcase_add_test(cases, strongest_challenge);
    tcase_add_test(cases, basic);
    tcase_add_test(cases, log_is_discreet);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
