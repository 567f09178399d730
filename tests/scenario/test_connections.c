/* SPDX-License-Identifier: Apache-2.0 */
/* TCP connections, cookies and redirects within a session. */
#include "scenario/scenario.h"

#include "base/buf.h"

#include <string.h>

static struct scenario s;

/* A retry after a second, so that a failed session costs a test no more than that. */
#define QUICK_RETRY                                                                                \
    "SetParameterValues Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "       \
    "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt\n"

static const char *const closing[] = {
    "session @close\nGetRPCMethods\nGetRPCMethods",
    "session @shut\nGetRPCMethods\nGetRPCMethods",
    "session @http10\nGetRPCMethods\nGetRPCMethods",
};

START_TEST(T_016_R_TRN_21_R_TRN_24_R_CKY_03_connection_closed_after_each_answer)
{
    scenario_start(&s, closing[_i]);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 4);
    ck_assert_uint_eq(acs_session_count(s.acs), 1);
    ck_assert_uint_eq(acs_connection_count(s.acs), 4);
    for (size_t i = 1; i < 4; i++)
        ck_assert_str_eq(acs_exchange_header(acs_exchange_at(s.acs, i), "Cookie"),
                         "cwmp-session=1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_TRN_25_stale_connection_is_tried_anew_once)
{
    /* The second answer is dropped without a byte, on a connection that was used before. */
    scenario_start(&s, "answer\ndrop\nGetRPCMethods");
    ck_assert_uint_eq(acs_session_count(s.acs), 1);
    ck_assert_uint_eq(acs_exchange_at(s.acs, 1)->status, 0);
    ck_assert_str_eq(acs_exchange_at(s.acs, 2)->kind, "");
    ck_assert_uint_eq(acs_connection_count(s.acs), 2);
    scenario_end(&s);
}
END_TEST

static const char *const broken[] = {
    "drop",               /* no answer on a new connection */
    "reset",              /* the same, less politely */
    "@truncate answer",   /* the connection breaks in the middle of an answer (R-TRN-25) */
    "answer\ndrop\ndrop", /* the second time is a failure */
};

START_TEST(R_TRN_23_R_SES_32_R_RTY_06_broken_connection_fails_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, broken[_i]);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_ne(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 2, "Inform", 1), "//RetryCount"), "0");
    scenario_end(&s);
}
END_TEST

static bool has_cookie(const struct acs_exchange *exchange, const char *pair)
{
    const char *cookies = acs_exchange_header(exchange, "Cookie");
    return cookies != NULL && strstr(cookies, pair) != NULL;
}

START_TEST(T_017_R_CKY_02_R_CKY_03_R_CKY_05_three_cookies)
{
    struct buf script = {0};

    buf_puts(&script, "@cookie=a=1 answer\n@cookie=\"b=2; Path=/acs\" GetRPCMethods\n"
                      "@cookie=\"c=");
    for (int i = 0; i < 400; i++)
        buf_putc(&script, 'x');
    buf_puts(&script, "\" GetRPCMethods\nGetRPCMethods");
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    ck_assert_ptr_null(acs_exchange_header(acs_exchange_at(s.acs, 0), "Cookie"));
    for (size_t i = 1; i < acs_exchange_count(s.acs); i++) {
        const struct acs_exchange *exchange = acs_exchange_at(s.acs, i);
        ck_assert(has_cookie(exchange, "a=1"));
        ck_assert_int_eq(has_cookie(exchange, "b=2"), i >= 2);
        ck_assert_int_eq(has_cookie(exchange, "c=xxx"), i >= 3);
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_018_R_CKY_04_cookies_are_replaced_and_expire)
{
    scenario_start(&s, "@cookie=a=1 answer\n"
                       "@cookie=a=2 GetRPCMethods\n"
                       "@cookie=\"a=; Max-Age=0\" GetRPCMethods\n"
                       "@cookie=\"b=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT\" GetRPCMethods");
    ck_assert(has_cookie(acs_exchange_at(s.acs, 1), "a=1"));
    ck_assert(has_cookie(acs_exchange_at(s.acs, 2), "a=2"));
    ck_assert(!has_cookie(acs_exchange_at(s.acs, 2), "a=1"));
    ck_assert(!has_cookie(acs_exchange_at(s.acs, 3), "a="));
    ck_assert(!has_cookie(acs_exchange_at(s.acs, 4), "b="));
    scenario_end(&s);
}
END_TEST

START_TEST(R_CKY_03_cookies_keep_to_their_path_and_security)
{
    /* Not 127.0.0.1: that one counts as secure without TLS. */
    const struct acs_config config = {.address = "127.0.0.2"};

    scenario_acs(&s, &config);
    scenario_queue(&s, "@cookie=\"elsewhere=1; Path=/other\" @cookie=\"tls=1; Secure\" "
                       "@cookie=\"here=1; Path=/\" answer\nGetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert(has_cookie(acs_exchange_at(s.acs, 1), "here=1"));
    ck_assert(!has_cookie(acs_exchange_at(s.acs, 1), "elsewhere"));
    ck_assert(!has_cookie(acs_exchange_at(s.acs, 1), "tls"));
    scenario_end(&s);
}
END_TEST

START_TEST(R_CKY_06_cookies_end_with_the_session)
{
    scenario_start(&s, "@cookie=\"a=1; Max-Age=3600\" answer");
    scenario_session(&s, "");
    ck_assert_ptr_null(acs_exchange_header(scenario_message(&s, 2, "Inform", 1), "Cookie"));
    scenario_end(&s);
}
END_TEST

static const char *redirect_to(const struct acs *other, unsigned code)
{
    return arena_printf(s.arena, "redirect %u %s", code, acs_url(other));
}

START_TEST(T_019_R_RDR_01_R_RDR_02_R_RDR_03_redirect_to_another_port)
{
    const struct acs_config config = {0};
    struct acs *other = acs_start(&config, NULL, 0);

    scenario_acs(&s, NULL);
    scenario_queue(&s, redirect_to(other, _i == 0 ? 302 : 307));
    acs_queue_session(other, "GetRPCMethods", NULL, 0);
    scenario_cpe(&s, NULL, NULL);
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    ck_assert_int_eq(acs_session_state(other, 1), ACS_SESSION_DONE);
    const struct acs_exchange *first = acs_exchange_at(s.acs, 0);
    const struct acs_exchange *again = acs_exchange_at(other, 0);
    ck_assert_str_eq(again->method, "POST");
    ck_assert_str_eq(again->body, first->body);
    ck_assert_str_eq(acs_exchange_header(again, "SOAPAction"), "");
    ck_assert_uint_eq(acs_exchange_count(s.acs), 1);
    ck_assert_uint_eq(acs_exchange_count(other), 3);
    ck_assert(acs_wait_connections_closed(other, 1, SCENARIO_WAIT_MS));
    /* The next session begins at the URL again, which was not changed. */
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.URL"), acs_url(s.acs));
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 2);
    ck_assert_uint_eq(acs_session_count(other), 1);
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

START_TEST(T_020_R_RDR_02_redirect_in_the_middle)
{
    scenario_start(&s, "GetParameterNames Device. 1\nredirect 307 /elsewhere\nGetRPCMethods");
    const struct acs_exchange *first = scenario_message(&s, 1, "GetParameterNamesResponse", 1);
    const struct acs_exchange *again = scenario_message(&s, 1, "GetParameterNamesResponse", 2);
    ck_assert_uint_eq(first->status, 307);
    ck_assert_str_eq(first->body, again->body);
    ck_assert_str_eq(again->target, "/elsewhere");
    /* The rest of the session stays there. */
    ck_assert_str_eq(scenario_message(&s, 1, "GetRPCMethodsResponse", 1)->target, "/elsewhere");
    scenario_end(&s);
}
END_TEST

START_TEST(T_021_R_RDR_04_R_RDR_07_five_redirects_in_a_row)
{
    scenario_start(&s, "redirect 302 /1\nredirect 307 /2\nredirect 302 /3\nredirect 302 /4\n"
                       "redirect 302 /5");
    ck_assert_str_eq(acs_exchange_at(s.acs, 5)->target, "/5");
    ck_assert_str_eq(acs_exchange_at(s.acs, 5)->answer_kind, "InformResponse");
    scenario_end(&s);
}
END_TEST

START_TEST(T_021_R_RDR_04_endless_redirects_fail_the_session)
{
    struct buf script = {0};

    for (int i = 0; i < 100; i++)
        buf_puts(&script, "redirect 302 /acs\n");
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, buf_text(&script));
    buf_free(&script);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    ck_assert_ptr_null(acs_find(s.acs, 2, "Inform", 50));
    scenario_end(&s);
}
END_TEST

static const char *const bad_redirects[] = {"redirect 301 /acs", "redirect 303 /acs",
                                            "redirect 308 /acs", "redirect 302 ftp://127.0.0.1/",
                                            "status 302"};

START_TEST(R_RDR_07_other_redirects_fail_the_session)
{
    scenario_start(&s, QUICK_RETRY);
    scenario_queue(&s, bad_redirects[_i]);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait_inform(&s, 2);
    scenario_wait(&s, 3);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 3, "Inform", 1), "//RetryCount"), "1");
    scenario_end(&s);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {T_016_R_TRN_21_R_TRN_24_R_CKY_03_connection_closed_after_each_answer, COUNT(closing)},
        {R_TRN_25_stale_connection_is_tried_anew_once, 0},
        {R_TRN_23_R_SES_32_R_RTY_06_broken_connection_fails_the_session, COUNT(broken)},
        {T_017_R_CKY_02_R_CKY_03_R_CKY_05_three_cookies, 0},
        {T_018_R_CKY_04_cookies_are_replaced_and_expire, 0},
        {R_CKY_03_cookies_keep_to_their_path_and_security, 0},
        {R_CKY_06_cookies_end_with_the_session, 0},
        {T_019_R_RDR_01_R_RDR_02_R_RDR_03_redirect_to_another_port, 2},
        {T_020_R_RDR_02_redirect_in_the_middle, 0},
        {T_021_R_RDR_04_R_RDR_07_five_redirects_in_a_row, 0},
        {T_021_R_RDR_04_endless_redirects_fail_the_session, 0},
        {R_RDR_07_other_redirects_fail_the_session, COUNT(bad_redirects)},
    };

    return SCENARIO_MAIN("connections", 60, tests);
}
