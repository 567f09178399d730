/* SPDX-License-Identifier: Apache-2.0 */
/* Redirects (R-RDR-01 to R-RDR-07, R-CKY-07). */
#include "base/mem.h"
#include "support/unit.h"
#include "talk.h"

#include <stdlib.h>
#include <string.h>

#define OK_EMPTY    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
#define STEPS(list) list, sizeof list / sizeof *list

static struct talk talk;
static struct peer *first, *second;

/* The second server has another address, so it is another host to cookies. */
static void setup(void)
{
    talk_start(&talk);
    first = peer_new(&(struct peer_options){.loop = &talk.loop});
    second = peer_new(&(struct peer_options){.loop = &talk.loop, .address = "127.0.0.2"});
}

static void teardown(void)
{
    peer_free(first);
    peer_free(second);
    talk_stop(&talk);
}

static void redirect_text(struct buf *out, unsigned status, const char *location)
{
    buf_printf(out,
               "HTTP/1.1 %u Elsewhere\r\nLocation: %s\r\nSet-Cookie: first=1\r\n"
               "Content-Length: 6\r\n\r\nmoved!",
               status, location);
}

/* The response with which the first server sends everybody to the second. */
static char *redirect_to_second(unsigned status)
{
    struct buf out = {0};
    char location[64];

    snprintf(location, sizeof location, "http://127.0.0.2:%u/new?q", peer_port(second));
    redirect_text(&out, status, location);
    return buf_take(&out);
}

static void expect_request(const struct peer *peer, size_t index, const char *line,
                           const char *body)
{
    const struct peer_request *request = peer_request_at(peer, index);

    ck_assert_msg(strncmp(request->text, line, strlen(line)) == 0, "not %s: %s", line,
                  request->text);
    ck_assert_str_eq(request->body, body);
}

static void expect_header(const struct peer *peer, size_t index, const char *name,
                          const char *value)
{
    char *got = peer_header(peer_request_at(peer, index), name);

    if (value == NULL)
        ck_assert_ptr_null(got);
    else
        ck_assert_str_eq(got, value);
    free(got);
}

/* R-RDR-01 to R-RDR-03: the same POST at the new place, where the session then stays; the next
 * session starts at the old one. */
START_TEST(to_another_host)
{
    static const unsigned statuses[] = {302, 307};
    static const struct peer_step fine[] = {
        {.response = "HTTP/1.1 200 OK\r\nSet-Cookie: second=2\r\nContent-Length: 2\r\n\r\nhi"}};
    char *text = redirect_to_second(statuses[_i]);
    struct peer_step away = {.response = text};

    peer_script(first, &away, 1);
    peer_script(second, STEPS(fine));
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "<Inform/>");
    talk_expect_status(&talk, 200);
    ck_assert_str_eq(buf_text(&talk.body), "hi");
    talk_post(&talk, NULL);
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(first), 1);
    expect_request(second, 0, "POST /new?q HTTP/1.1\r\n", "<Inform/>");
    expect_request(second, 1, "POST /new?q HTTP/1.1\r\n", "");
    expect_header(second, 0, "Content-Type", "text/xml; charset=\"utf-8\"");
    expect_header(second, 0, "SOAPAction", "");
    expect_header(second, 0, "Cookie", NULL);
    expect_header(second, 1, "Cookie", "second=2");
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "<Inform/>");
    ck_assert_uint_eq(peer_request_count(first), 2);
    free(text);
}
END_TEST

/* R-RDR-02: in the middle of a session, where cookies and connection are there already. */
START_TEST(in_the_middle)
{
    char *text = redirect_to_second(307);
    struct peer_step steps[] = {{.response = OK_EMPTY}, {.response = text}};
    static const struct peer_step fine[] = {{.response = OK_EMPTY}};

    peer_script(first, STEPS(steps));
    peer_script(second, STEPS(fine));
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "<Inform/>");
    talk_post(&talk, "<Response/>");
    talk_expect_status(&talk, 200);
    expect_request(second, 0, "POST /new?q HTTP/1.1\r\n", "<Response/>");
    free(text);
}
END_TEST

/* R-RDR-07: relative to the URL in force, on the same connection. */
START_TEST(relative)
{
    static const struct peer_step steps[] = {
        {.response = "HTTP/1.1 302 Found\r\nLocation: /a/b?c\r\nContent-Length: 0\r\n\r\n"},
        {.response = "HTTP/1.1 307 Temporary\r\nLocation: d#e\r\nContent-Length: 0\r\n\r\n"},
        {.response = OK_EMPTY}};

    peer_script(first, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    expect_request(first, 1, "POST /a/b?c HTTP/1.1\r\n", "x");
    expect_request(first, 2, "POST /a/d HTTP/1.1\r\n", "x");
    ck_assert_uint_eq(peer_connections(first), 1);
}
END_TEST

/* R-RDR-04: five in a row are followed, for each request anew; the sixth is not. */
START_TEST(many_in_a_row)
{
    static const struct peer_step away = {
        .response = "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"};
    static const struct peer_step fine = {.response = OK_EMPTY};
    const struct peer_step steps[] = {away, away, away, away, away, fine, away,
                                      away, away, away, away, fine, away};

    peer_script(first, STEPS(steps));
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(first), 12);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "more than 5 times");
    ck_assert_uint_eq(peer_request_count(first), 18);
}
END_TEST

static const char *const useless[] = {
    "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 302 Found\r\nLocation: \r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 307 Temporary\r\nLocation: ftp://127.0.0.1/x\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 307 Temporary\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 307 Temporary\r\nLocation: http://u:p@127.0.0.1/\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 307 Temporary\r\nLocation: http://\r\nContent-Length: 0\r\n\r\n"};

START_TEST(useless_location)
{
    struct peer_step step = {.response = useless[_i]};

    peer_script(first, &step, 1);
    talk_open(&talk, (struct http_session_options){0}, first);
    talk_post(&talk, "x");
    talk_expect_failure(&talk, "without a usable Location");
    ck_assert_uint_eq(peer_request_count(first), 1);
}
END_TEST

/* R-RDR-07. */
START_TEST(other_codes)
{
    static const unsigned statuses[] = {300, 301, 303, 304, 308};
    struct buf text = {0};
    struct peer_step step;

    redirect_text(&text, statuses[_i], "/elsewhere");
    step = (struct peer_step){.response = buf_text(&text)};
    peer_script(first, &step, 1);
    talk_open(&talk, (struct http_session_options){.timeout_seconds = 1}, first);
    talk_post(&talk, "x");
    talk_expect_status(&talk, statuses[_i]);
    ck_assert_uint_eq(peer_request_count(first), 1);
    buf_free(&text);
}
END_TEST

static void challenge(void *argument, const struct peer_request *request, struct buf *response,
                      enum peer_then *then)
{
    char *header = peer_header(request, "Authorization");
    char *location = argument;

    (void)then;
    if (header == NULL)
        buf_puts(response, "HTTP/1.1 401 Who\r\nWWW-Authenticate: Digest nonce=\"n\", qop=\"auth\""
                           "\r\nContent-Length: 0\r\n\r\n");
    else if (location != NULL)
        buf_puts(response, location);
    else
        buf_puts(response, OK_EMPTY);
    free(header);
}

/* R-RDR-05: what convinced the first host is not shown to the second, which has to ask. */
START_TEST(credentials_stay_at_home)
{
    char *text = redirect_to_second(302);

    peer_answer_with(first, challenge, text);
    peer_answer_with(second, challenge, NULL);
    talk_open(&talk, (struct http_session_options){.username = "u", .password = "p"}, first);
    talk_post(&talk, "x");
    talk_expect_status(&talk, 200);
    ck_assert_uint_eq(peer_request_count(first), 2);
    ck_assert_uint_eq(peer_request_count(second), 2);
    expect_header(second, 0, "Authorization", NULL);
    char *sent = peer_header(peer_request_at(second, 1), "Authorization");
    ck_assert_ptr_nonnull(strstr(sent, "uri=\"/new?q\""));
    ck_assert_ptr_nonnull(strstr(sent, "nc=00000001"));
    free(sent);
    free(text);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http redirect");
    TCase *cases = tcase_create("redirect");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 30);
    tcase_add_loop_test(cases, to_another_host, 0, 2);
    tcase_add_test(cases, in_the_middle);
    tcase_add_test(cases, relative);
    tcase_add_test(cases, many_in_a_row);
    tcase_add_loop_test(cases, useless_location, 0, sizeof useless / sizeof *useless);
    tcase_add_loop_test(cases, other_codes, 0, 5);
    tcase_add_test(cases, credentials_stay_at_home);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
