/* SPDX-License-Identifier: Apache-2.0 */
/* Which TLS servers are trusted, why not, and that those get no byte of a request (R-TLS-01 to
 * R-TLS-11, R-SEC-03). */
#include "base/mem.h"
#include "support/certificates.h"
#include "support/folder.h"
#include "support/ipv6.h"
#include "support/unit.h"
#include "talk.h"

#include <dlfcn.h>
#include <gnutls/gnutls.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#define OK_EMPTY "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
#define DAY      ((time_t)24 * 3600)
#define HOST     "acs.example.test"

static const struct peer_step fine = {.response = OK_EMPTY};
static const struct peer_step fine_and_close = {
    .response = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    .then = PEER_CLOSE};

static struct talk talk;
static struct peer *peer;
static char folder[64];
static time_t now;
static int64_t clock_offset; /* of the CPE's clock to the real one */

/* All names of .test are on loopback: this replaces the C library's function in the program. */
int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **result)
{
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);

    *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
    return real(strcasestr(node, ".test") != NULL ? "127.0.0.1" : node, service, hints, result);
}

static void make(const char *name, const char *issuer, struct certificate_spec spec)
{
    certificates_make(folder, name, issuer, &spec);
}

static void make_all(void)
{
    now = time(NULL);
    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make_authority(folder, "stranger");
    make("good", "root", (struct certificate_spec){.common_name = "x", .dns = HOST});
    make("named", "root", (struct certificate_spec){.common_name = HOST});
    make("other", "root",
         (struct certificate_spec){.common_name = HOST, .dns = "other.example.test"});
    make("expired", "root",
         (struct certificate_spec){.dns = HOST, .not_before = now - 9 * DAY, .not_after = now - 1});
    make("future", "root", (struct certificate_spec){.dns = HOST, .not_before = now + DAY});
    make("alien", "stranger", (struct certificate_spec){.dns = HOST});
    make("alone", NULL, (struct certificate_spec){.common_name = HOST, .dns = HOST});
    make("wildcard", "root", (struct certificate_spec){.dns = "*.example.test"});
    make("partial", "root", (struct certificate_spec){.dns = "ac*.example.test"});
    make("ip4", "root", (struct certificate_spec){.ip = "127.0.0.1"});
    make("both", "root", (struct certificate_spec){.ip = "127.0.0.1", .dns = HOST});
    make("ip4-other", "root", (struct certificate_spec){.ip = "127.0.0.9", .dns = HOST});
    make("ip4-as-name", "root",
         (struct certificate_spec){.common_name = "127.0.0.1", .dns = "127.0.0.1"});
    make("ip6", "root", (struct certificate_spec){.ip = "::1"});
    make("middle", "root", (struct certificate_spec){.common_name = "Middle", .authority = true});
    make("below", "middle", (struct certificate_spec){.dns = HOST});
    certificates_make_chain(folder, "below-chain", "below", "middle");
    make("old-middle", "root",
         (struct certificate_spec){
             .common_name = "Old Middle", .authority = true, .not_after = now - 1});
    make("below-old", "old-middle", (struct certificate_spec){.dns = HOST});
    certificates_make_chain(folder, "below-old-chain", "below-old", "old-middle");
    make("below-good", "good", (struct certificate_spec){.dns = HOST});
    certificates_make_chain(folder, "below-good-chain", "below-good", "good");
    make("weak", "root", (struct certificate_spec){.dns = HOST, .rsa_bits = 1024});
    make("rsa", "root", (struct certificate_spec){.dns = HOST, .rsa_bits = 2048});
    make("client", "root", (struct certificate_spec){.common_name = "cpe", .client_only = true});
    make("client-as-server", "root", (struct certificate_spec){.dns = HOST, .client_only = true});
    make("revoked", "root", (struct certificate_spec){.dns = HOST});
    certificates_revoke(folder, "list", "root", "revoked");
    make("old-root", NULL,
         (struct certificate_spec){
             .common_name = "Old Root", .authority = true, .not_after = now - 1});
    make("below-old-root", "old-root", (struct certificate_spec){.dns = HOST});
}

static void remove_all(void)
{
    folder_remove(folder);
}

static void wall_clock(void *argument, int64_t *seconds, int32_t *nanoseconds)
{
    (void)argument;
    *seconds = time(NULL) + clock_offset;
    *nanoseconds = 0;
}

static void setup(void)
{
    talk_start(&talk);
    talk.env.wall_clock = wall_clock;
    clock_offset = 0;
    peer = NULL;
}

static void teardown(void)
{
    if (peer != NULL)
        peer_free(peer);
    talk_stop(&talk);
}

/* The path of a file in the folder, in one of a few buffers. */
static const char *path_of(const char *name, const char *ending)
{
    static char paths[8][128];
    static unsigned next;
    char *path = paths[next++ % 8];

    snprintf(path, sizeof paths[0], "%s/%s%s", folder, name, ending);
    return path;
}

/* A server with the certificate or chain NAME; the key is that of KEY. */
static void serve(const char *name, const char *key, struct peer_options options)
{
    options.loop = &talk.loop;
    options.certificate = path_of(name, ".pem");
    options.key = path_of(key, "-key.pem");
    peer = peer_new(&options);
    peer_script(peer, &fine, 1);
}

static void open_host(const char *host, struct http_session_options options)
{
    char url[128];

    snprintf(url, sizeof url, "https://%s:%u/acs", host, peer_port(peer));
    options.url = url;
    if (options.ca_file == NULL)
        options.ca_file = path_of("root", ".pem");
    talk_open(&talk, options, peer);
}

struct row {
    const char *certificate, *key; /* key NULL: as the certificate */
    const char *host;              /* NULL: HOST */
    const char *ca;                /* NULL: "root" */
    const char *crl;
    bool ignore_dates;
    const char *reason; /* NULL: trusted */
};

static const struct row rows[] = {
    {.certificate = "good"},
    {.certificate = "good", .host = "ACS.Example.Test"},
    {.certificate = "good", .host = HOST "."},
    {.certificate = "named"},
    {.certificate = "other", .reason = "certificate is for other.example.test, not " HOST},
    {.certificate = "other", .ignore_dates = true, .reason = ", not " HOST},
    {.certificate = "expired", .reason = "certificate of " HOST " expired on 20"},
    {.certificate = "expired", .ignore_dates = true},
    {.certificate = "future", .reason = "certificate of " HOST " is not valid before 20"},
    {.certificate = "future", .ignore_dates = true},
    {.certificate = "alien", .reason = "certificate of " HOST " is of an unknown issuer (CN=stran"},
    {.certificate = "alien", .ignore_dates = true, .reason = "unknown issuer"},
    {.certificate = "alien", .ca = "stranger"},
    {.certificate = "alone", .reason = "certificate of " HOST " is self-signed"},
    {.certificate = "alone", .ca = "alone"},
    {.certificate = "wildcard"},
    {.certificate = "wildcard",
     .host = "a.b.example.test",
     .reason = "certificate is for *.example.test, not a.b.example.test"},
    {.certificate = "wildcard",
     .host = "example.test",
     .reason = "*.example.test, not example.test"},
    {.certificate = "partial", .reason = "ac*.example.test, not " HOST},
    {.certificate = "ip4", .host = "127.0.0.1"},
    {.certificate = "ip4-other",
     .host = "127.0.0.1",
     .reason = "is for " HOST ", 127.0.0.9, not 127.0.0.1"},
    {.certificate = "ip4-as-name",
     .host = "127.0.0.1",
     .reason = "is for the name 127.0.0.1, not 127.0.0.1"},
    {.certificate = "below-chain", .key = "below"},
    {.certificate = "below", .reason = "unknown issuer (CN=Middle"},
    {.certificate = "below", .ca = "middle"},
    {.certificate = "below-old-chain",
     .key = "below-old",
     .reason = "certificate of the issuer of " HOST " (CN=Old Middle,O=Test) expired on 20"},
    {.certificate = "below-old-chain", .key = "below-old", .ignore_dates = true},
    {.certificate = "below-good-chain", .key = "below-good", .reason = "is no CA's"},
    {.certificate = "weak", .reason = "weak key"},
    {.certificate = "rsa"},
    {.certificate = "client-as-server", .reason = "not for a TLS server"},
    {.certificate = "revoked"},
    {.certificate = "revoked", .crl = "list", .reason = "certificate of " HOST ", or of"},
    {.certificate = "revoked", .crl = "list", .ignore_dates = true, .reason = "is revoked"},
    {.certificate = "good", .crl = "list"},
    {.certificate = "below-old-root", .ca = "old-root"},
};

static void expect_outcome(const char *reason)
{
    if (reason == NULL) {
        talk_expect_status(&talk, 200);
        ck_assert_uint_gt(peer_bytes(peer), 0);
    } else {
        talk_expect_failure(&talk, reason);
        ck_assert_uint_eq(peer_bytes(peer), 0);
    }
}

/* Twice, so that a refusal is one on the second attempt too. */
START_TEST(matrix)
{
    const struct row *row = &rows[_i];
    struct http_session_options options = {.ignore_dates = row->ignore_dates};

    serve(row->certificate, row->key != NULL ? row->key : row->certificate,
          (struct peer_options){0});
    options.ca_file = path_of(row->ca != NULL ? row->ca : "root", ".pem");
    if (row->crl != NULL)
        options.crl_file = path_of(row->crl, ".pem");
    open_host(row->host != NULL ? row->host : HOST, options);
    for (unsigned i = 0; i < 2; i++) {
        talk_post(&talk, "<Inform/>");
        expect_outcome(row->reason);
    }
}
END_TEST

START_TEST(ipv6_address)
{
    serve("ip6", "ip6", (struct peer_options){.address = "::1"});
    open_host("[::1]", (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    expect_outcome(NULL);
}
END_TEST

/* The dates are compared with the CPE's clock, whatever the machine's says. */
START_TEST(clock_of_the_cpe)
{
    serve("good", "good", (struct peer_options){0});
    clock_offset = 2 * 365 * DAY;
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    expect_outcome("expired on");
    clock_offset = -now;
    talk_post(&talk, "<Inform/>");
    expect_outcome("not valid before");
    clock_offset = 0;
    talk_post(&talk, "<Inform/>");
    expect_outcome(NULL);
}
END_TEST

/* R-TLS-05. */
START_TEST(server_name)
{
    serve("both", "both", (struct peer_options){0});
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    ck_assert_str_eq(peer_server_name(peer), HOST);
    open_host("127.0.0.1", (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    ck_assert_uint_eq(peer_handshakes(peer), 2);
    ck_assert_str_eq(peer_server_name(peer), "");
}
END_TEST

struct version {
    const char *priority;
    bool works;
};

/* R-TLS-01, R-TLS-04. */
static const struct version versions[] = {
    {"NORMAL:-VERS-ALL:+VERS-TLS1.0:%VERIFY_ALLOW_SIGN_WITH_SHA1", false},
    {"NORMAL:-VERS-ALL:+VERS-TLS1.1:%VERIFY_ALLOW_SIGN_WITH_SHA1", false},
    {"NORMAL:-VERS-ALL:+VERS-TLS1.2", true},
    {"NORMAL:-VERS-ALL:+VERS-TLS1.3", true},
    {"NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+RSA:-CIPHER-ALL:+AES-128-CBC:-MAC-ALL:+SHA1", true},
};

START_TEST(protocol_versions)
{
    serve("rsa", "rsa", (struct peer_options){.priority = versions[_i].priority});
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    expect_outcome(versions[_i].works ? NULL : "TLS handshake with " HOST);
}
END_TEST

static const char *const both_versions[] = {"NORMAL:-VERS-ALL:+VERS-TLS1.2",
                                            "NORMAL:-VERS-ALL:+VERS-TLS1.3"};

/* R-TLS-11. */
START_TEST(client_certificate)
{
    serve(
        "good", "good",
        (struct peer_options){.client_ca = path_of("root", ".pem"), .priority = both_versions[_i]});
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    expect_outcome("");
    open_host(HOST, (struct http_session_options){.certificate_file = path_of("client", ".pem"),
                                                  .key_file = path_of("client", "-key.pem")});
    talk_post(&talk, "<Inform/>");
    expect_outcome(NULL);
}
END_TEST

/* The check is made again on each connection of a session: a server that turns into another one
 * half-way gets no more. */
START_TEST(another_certificate_later)
{
    uint64_t bytes;

    serve("good", "good", (struct peer_options){.priority = both_versions[_i]});
    peer_script(peer, &fine_and_close, 1);
    open_host(HOST, (struct http_session_options){0});
    for (unsigned i = 1; i <= 3; i++) {
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
        ck_assert_uint_eq(peer_handshakes(peer), i);
    }
    bytes = peer_bytes(peer);
    peer_set_certificate(peer, path_of("alien", ".pem"), path_of("alien", "-key.pem"));
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "unknown issuer");
    ck_assert_uint_eq(peer_bytes(peer), bytes);
}
END_TEST

START_TEST(kept_connection)
{
    serve("good", "good", (struct peer_options){0});
    open_host(HOST, (struct http_session_options){0});
    for (unsigned i = 0; i < 3; i++) {
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
    }
    ck_assert_uint_eq(peer_connections(peer), 1);
    clock_offset = 2 * 365 * DAY;
    uint64_t bytes = peer_bytes(peer);
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "expired on");
    ck_assert_uint_eq(peer_bytes(peer), bytes);
}
END_TEST

static void redirect_to(struct buf *text, struct peer_step *step, const char *scheme,
                        const char *host, uint16_t port)
{
    buf_clear(text);
    buf_printf(text, "HTTP/1.1 307 Away\r\nLocation: %s://%s:%u/there\r\nContent-Length: 0\r\n\r\n",
               scheme, host, port);
    *step = (struct peer_step){.response = buf_text(text)};
}

/* R-RDR-05, R-TLS-07: the certificate has to be for the new host. */
START_TEST(redirect_to_other_name)
{
    struct buf text = {0};
    struct peer_step steps[2] = {[1] = fine};

    serve("good", "good", (struct peer_options){0});
    redirect_to(&text, &steps[0], "https", "other.example.test", peer_port(peer));
    peer_script(peer, steps, 2);
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "certificate is for " HOST ", not other.example.test");
    ck_assert_uint_eq(peer_request_count(peer), 1);
    buf_free(&text);
}
END_TEST

START_TEST(redirect_up_and_down)
{
    struct peer *plain = peer_new(&(struct peer_options){.loop = &talk.loop});
    struct buf text = {0};
    struct peer_step step;
    char url[64];

    serve("alien", "alien", (struct peer_options){0});
    redirect_to(&text, &step, "https", HOST, peer_port(peer));
    peer_script(plain, &step, 1);
    snprintf(url, sizeof url, "http://127.0.0.1:%u/", peer_port(plain));
    talk_open(&talk, (struct http_session_options){.url = url}, plain);
    talk_post(&talk, "<Inform/>");
    expect_outcome("unknown issuer");
    talk_open(&talk,
              (struct http_session_options){.url = url, .ca_file = path_of("stranger", ".pem")},
              plain);
    talk_post(&talk, "<Inform/>");
    expect_outcome(NULL);

    redirect_to(&text, &step, "http", "127.0.0.1", peer_port(plain));
    peer_script(peer, &step, 1);
    peer_script(plain, &fine, 1);
    size_t before = peer_request_count(plain);
    open_host(HOST, (struct http_session_options){.ca_file = path_of("stranger", ".pem")});
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "from https to http");
    ck_assert_uint_eq(peer_request_count(plain), before);
    open_host(HOST, (struct http_session_options){.ca_file = path_of("stranger", ".pem"),
                                                  .redirect_to_http = true});
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(plain), before + 1);
    peer_free(plain);
    buf_free(&text);
}
END_TEST

/* A server that asks for another handshake does not stop the loop by not going on with it. */
START_TEST(rehandshake)
{
    static const struct peer_step step = {.then = PEER_REHANDSHAKE};
    uint64_t start;

    serve("good", "good", (struct peer_options){.priority = both_versions[0]});
    peer_script(peer, &step, 1);
    open_host(HOST, (struct http_session_options){.timeout_seconds = 20});
    start = env_monotonic_ms(&talk.env);
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "handshake");
    ck_assert_uint_lt(env_monotonic_ms(&talk.env) - start, 10000);
}
END_TEST

START_TEST(large_request)
{
    size_t size = (size_t)4 << 20;
    char *body = mem_alloc(size + 1);

    memset(body, 'x', size);
    serve("good", "good", (struct peer_options){0});
    open_host(HOST, (struct http_session_options){0});
    talk_post(&talk, body);
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_at(peer, 0)->body_length, size);
    free(body);
}
END_TEST

static time_t list_offset;

static time_t wrong_time(time_t *out)
{
    time_t then = time(NULL) + list_offset;

    if (out != NULL)
        *out = then;
    return then;
}

/* A revocation list that should have been replaced by now, or that seems to be from the future
 * while the clock is unknown, is better than none. */
START_TEST(revocation_list_has_no_date)
{
    list_offset = _i == 0 ? 30 * DAY : -now;
    gnutls_global_set_time_function(wrong_time);
    serve("good", "good", (struct peer_options){0});
    open_host(HOST, (struct http_session_options){.crl_file = path_of("list", ".pem")});
    talk_post(&talk, "<Inform/>");
    expect_outcome(NULL);
    peer_set_certificate(peer, path_of("revoked", ".pem"), path_of("revoked", "-key.pem"));
    uint64_t bytes = peer_bytes(peer);
    open_host(HOST, (struct http_session_options){.crl_file = path_of("list", ".pem")});
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "revoked");
    ck_assert_uint_eq(peer_bytes(peer), bytes);
    gnutls_global_set_time_function(time);
}
END_TEST

/* R-AUT-01: over TLS a Basic challenge is answered. */
START_TEST(basic_over_tls)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"acs\"\r\n"
                     "Content-Length: 0\r\n\r\n"},
        {.response = OK_EMPTY}};
    char *sent;

    serve("good", "good", (struct peer_options){0});
    peer_script(peer, steps, 2);
    open_host(HOST, (struct http_session_options){.username = "u", .password = "p"});
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    sent = peer_header(peer_request_at(peer, 1), "Authorization");
    ck_assert_str_eq(sent, "Basic dTpw");
    free(sent);
}
END_TEST

/* R-TLS-02: an https URL never ends in plain text. */
START_TEST(plain_server)
{
    peer = peer_new(&(struct peer_options){.loop = &talk.loop});
    peer_script(peer, &fine, 1);
    open_host(HOST, (struct http_session_options){.timeout_seconds = 1});
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "TLS handshake with " HOST);
    ck_assert_uint_eq(peer_request_count(peer), 0);
}
END_TEST

static void expect_unusable(struct http_session_options options, const char *text)
{
    struct cwmp_error error = {0};

    options.url = "https://" HOST "/";
    ck_assert_ptr_null(http_session_open(talk.client, &options, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_msg(strstr(error.text, text) != NULL, "%s", error.text);
}

START_TEST(unusable_files)
{
    expect_unusable((struct http_session_options){.ca_file = path_of("nothing", ".pem")},
                    "nothing.pem: No such file or directory");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", "-key.pem")},
                    "root-key.pem");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", ".pem"),
                                                  .crl_file = path_of("nothing", ".pem")},
                    "nothing.pem: No such file or directory");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", ".pem"),
                                                  .crl_file = path_of("root", ".pem")},
                    "root.pem: ");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", ".pem"),
                                                  .certificate_file = path_of("client", ".pem"),
                                                  .key_file = path_of("good", "-key.pem")},
                    "client.pem with key");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", ".pem"),
                                                  .certificate_file = path_of("client", ".pem"),
                                                  .key_file = path_of("nothing", ".pem")},
                    "nothing.pem of the client certificate: No such file or directory");
    expect_unusable((struct http_session_options){.ca_file = path_of("root", ".pem"),
                                                  .certificate_file = path_of("nothing", ".pem"),
                                                  .key_file = path_of("client", "-key.pem")},
                    "client-key.pem: No such file or directory");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http trust");
    TCase *cases = tcase_create("trust");

    tcase_add_unchecked_fixture(cases, make_all, remove_all);
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_loop_test(cases, matrix, 0, sizeof rows / sizeof *rows);
    if (ipv6_is_there("ipv6_address"))
        tcase_add_test(cases, ipv6_address);
    tcase_add_test(cases, clock_of_the_cpe);
    tcase_add_test(cases, server_name);
    tcase_add_loop_test(cases, protocol_versions, 0, sizeof versions / sizeof *versions);
    tcase_add_loop_test(cases, client_certificate, 0, 2);
    tcase_add_loop_test(cases, another_certificate_later, 0, 2);
    tcase_add_test(cases, kept_connection);
    tcase_add_test(cases, redirect_to_other_name);
    tcase_add_test(cases, redirect_up_and_down);
    tcase_add_test(cases, rehandshake);
    tcase_add_test(cases, large_request);
    tcase_add_loop_test(cases, revocation_list_has_no_date, 0, 2);
    tcase_add_test(cases, basic_over_tls);
    tcase_add_test(cases, plain_server);
    tcase_add_test(cases, unusable_files);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
