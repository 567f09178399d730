/* SPDX-License-Identifier: Apache-2.0 */
/* An HTTP proxy between client and ACS: what it is asked for, and how it is logged in to. */
#include "support/unit.h"
#include "talk.h"

#include <stdlib.h>
#include <string.h>

static struct talk talk;
static struct peer *proxy;
static char proxy_url[64];

static void setup(void)
{
    talk_start(&talk);
    proxy = peer_new(&(struct peer_options){.loop = &talk.loop});
    snprintf(proxy_url, sizeof proxy_url, "http://127.0.0.1:%u/", peer_port(proxy));
}

static void teardown(void)
{
    peer_free(proxy);
    talk_stop(&talk);
}

#define STEPS(steps) steps, sizeof(steps) / sizeof *(steps)
#define OK           "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

static void open_session(const char *url, const char *username)
{
    talk_open(&talk,
              (struct http_session_options){.url = url,
                                            .username = "cpe",
                                            .password = "of-the-acs",
                                            .proxy = proxy_url,
                                            .proxy_username = username,
                                            .proxy_password = "of-the-proxy"},
              NULL);
}

static void expect_line(size_t request, const char *line)
{
    const char *text = peer_request_at(proxy, request)->text;

    ck_assert_msg(strncmp(text, line, strlen(line)) == 0, "\"%s\" does not begin \"%s\"", line,
                  text);
}

static void expect_header(size_t request, const char *name, const char *part)
{
    char *value = peer_header(peer_request_at(proxy, request), name);

    if (part == NULL)
        ck_assert_msg(value == NULL, "%s: %s", name, value);
    else
        ck_assert_msg(value != NULL && strstr(value, part) != NULL, "%s: %s is not in %s", name,
                      part, value != NULL ? value : "(none)");
    free(value);
}

/* Nobody but the proxy is talked to: the ACS's name need not even be known here. */
START_TEST(is_asked_for_the_whole_url)
{
    static const struct peer_step steps[] = {{.response = OK}};

    peer_script(proxy, STEPS(steps));
    open_session("http://acs.example:7547/acs?a=1", "");
    for (int i = 0; i < 2; i++) {
        talk_post(&talk, "<Inform/>");
        talk_expect_status(&talk, 200);
    }
    expect_line(0, "POST http://acs.example:7547/acs?a=1 HTTP/1.1\r\n");
    expect_header(0, "Host", "acs.example:7547");
    expect_header(0, "Proxy-Authorization", NULL);
    ck_assert_uint_eq(peer_request_count(proxy), 2);
    ck_assert_uint_eq(peer_connections(proxy), 1);
}
END_TEST

#define CHALLENGE(header, scheme)                                                                  \
    "HTTP/1.1 " header "-Authenticate: " scheme "\r\nContent-Length: 0\r\n\r\n"
#define ASK_PROXY(scheme) CHALLENGE("407 Proxy\r\nProxy", scheme)
#define ASK_ACS(scheme)   CHALLENGE("401 No\r\nWWW", scheme)

/* R-AUT-05 for the proxy as well: the strongest is taken; the ACS's challenge is another matter. */
START_TEST(both_ask_for_a_login)
{
    static const struct peer_step steps[] = {
        {.response = ASK_PROXY("Basic realm=\"p\", Digest realm=\"p\", nonce=\"n1\", "
                               "qop=\"auth\", algorithm=SHA-256")},
        {.response = ASK_ACS("Digest realm=\"a\", nonce=\"m1\"")},
        {.response = OK}};

    peer_script(proxy, STEPS(steps));
    open_session("http://acs.example/acs", "box");
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(proxy), 3);
    expect_header(1, "Proxy-Authorization", "Digest username=\"box\"");
    expect_header(1, "Proxy-Authorization", "uri=\"http://acs.example:80/acs\"");
    expect_header(1, "Proxy-Authorization", "algorithm=SHA-256");
    expect_header(1, "Authorization", NULL);
    expect_header(2, "Authorization", "Digest username=\"cpe\"");
    expect_header(2, "Authorization", "uri=\"/acs\"");
    expect_header(2, "Proxy-Authorization", "nc=00000002");
    ck_assert_uint_eq(peer_request_at(proxy, 2)->body_length, strlen("<Inform/>"));
    /* From now on unasked. */
    talk_post(&talk, "<x/>");
    expect_header(3, "Proxy-Authorization", "nc=00000003");
    expect_header(3, "Authorization", "Digest");
}
END_TEST

START_TEST(basic)
{
    static const struct peer_step steps[] = {{.response = ASK_PROXY("Basic realm=\"p\"")},
                                             {.response = OK}};

    peer_script(proxy, STEPS(steps));
    open_session("http://acs.example/acs", "box");
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    expect_header(1, "Proxy-Authorization", "Basic Ym94Om9mLXRoZS1wcm94eQ==");
}
END_TEST

static const struct {
    const char *url, *username, *response, *reason;
    size_t requests;
} failures[] = {
    {"http://acs.example/", "box", ASK_PROXY("Basic realm=\"p\""),
     "refuses the user name or password", 2},
    {"http://acs.example/", "", ASK_PROXY("Basic realm=\"p\""),
     "asks for credentials and there are none", 1},
    {"http://acs.example/", "box", ASK_PROXY("Negotiate"),
     "asks for an authentication that is not supported", 1},
    {"https://acs.example/", "box", ASK_PROXY("Digest realm=\"p\", nonce=\"n\""),
     "refuses the user name or password", 2},
    {"https://acs.example/", "", ASK_PROXY("Digest realm=\"p\", nonce=\"n\""),
     "asks for credentials and there are none", 1},
    {"https://acs.example/", "box", "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n",
     "does not connect to acs.example:443: HTTP status 403", 1},
    {"https://acs.example/", "box", "HTTP/1.1 502 No\r\n\r\n",
     "does not connect to acs.example:443: HTTP status 502", 1},
};

START_TEST(failures_are_the_proxys)
{
    const struct peer_step steps[] = {{.response = failures[_i].response, .then = PEER_CLOSE}};

    peer_script(proxy, STEPS(steps));
    open_session(failures[_i].url, failures[_i].username);
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "proxy 127.0.0.1:");
    talk_expect_failure(&talk, failures[_i].reason);
    ck_assert_uint_eq(peer_request_count(proxy), failures[_i].requests);
}
END_TEST

/* The body waits for the tunnel, and the ACS's login stays out of it. */
START_TEST(tunnel_is_asked_for)
{
    static const struct peer_step steps[] = {
        {.response = ASK_PROXY("Digest realm=\"p\", nonce=\"n\", qop=\"auth\"")},
        {.response = "HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n"}};

    peer_script(proxy, STEPS(steps));
    open_session("https://acs.example:7547/acs", "box");
    talk_post(&talk, "<Inform/>");
    talk_expect_failure(&talk, "HTTP status 503");
    expect_line(0, "CONNECT acs.example:7547 HTTP/1.1\r\n");
    expect_header(0, "Proxy-Authorization", NULL);
    expect_line(1, "CONNECT acs.example:7547 HTTP/1.1\r\n");
    expect_header(1, "Proxy-Authorization", "uri=\"acs.example:7547\"");
    for (size_t i = 0; i < 2; i++) {
        ck_assert_uint_eq(peer_request_at(proxy, i)->body_length, 0);
        expect_header(i, "SOAPAction", NULL);
        expect_header(i, "Authorization", NULL);
    }
}
END_TEST

START_TEST(proxy_is_not_there)
{
    peer_free(proxy);
    uv_run(&talk.loop, UV_RUN_NOWAIT);
    open_session("http://acs.example/", "");
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "connection refused by proxy 127.0.0.1:");
    proxy = peer_new(&(struct peer_options){.loop = &talk.loop});
}
END_TEST

START_TEST(proxy_is_mute)
{
    struct peer *mute = peer_new(&(struct peer_options){.loop = &talk.loop, .mute = true});
    char url[64];

    snprintf(url, sizeof url, "http://127.0.0.1:%u", peer_port(mute));
    talk_open(&talk,
              (struct http_session_options){
                  .url = "https://acs.example/", .proxy = url, .timeout_seconds = 1},
              NULL);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "proxy 127.0.0.1:");
    talk_expect_failure(&talk, "does not connect to acs.example within 1 s");
    peer_free(mute);
}
END_TEST

START_TEST(proxy_url_is_none)
{
    static const char *const urls[] = {"https://127.0.0.1/", "127.0.0.1:3128", "socks5://x",
                                       "http://user:word@x/"};
    struct cwmp_error error;

    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        struct http_session_options options = {.url = "http://acs.example/", .proxy = urls[i]};

        ck_assert_ptr_null(http_session_open(talk.client, &options, &error));
        ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_ptr_nonnull(strstr(error.text, "proxy"));
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http_proxy");
    TCase *cases = tcase_create("proxy");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, is_asked_for_the_whole_url);
    tcase_add_test(cases, both_ask_for_a_login);
    tcase_add_test(cases, basic);
    tcase_add_loop_test(cases, failures_are_the_proxys, 0,
                        (int)(sizeof failures / sizeof *failures));
    tcase_add_test(cases, tunnel_is_asked_for);
    tcase_add_test(cases, proxy_is_not_there);
    tcase_add_test(cases, proxy_is_mute);
    tcase_add_test(cases, proxy_url_is_none);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
