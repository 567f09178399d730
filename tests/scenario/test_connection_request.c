/* SPDX-License-Identifier: Apache-2.0 */
/* Connection requests over HTTP. */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/files.h"

#include <string.h>

static struct scenario s;

#define MS "Device.ManagementServer."

/* Sends one and returns its status; 0 when there was no response. */
static long request(const struct acs_wake *wake, struct acs_wake_result *result)
{
    struct acs_wake_result ignored;

    if (result == NULL)
        result = &ignored;
    acs_connection_request(wake, result);
    return result->status;
}

static struct acs_wake right(void)
{
    struct acs_wake wake = {.url = scenario_wake_url(&s, 1),
                            .username = SCENARIO_CPE_USERNAME,
                            .password = SCENARIO_CPE_PASSWORD};
    return wake;
}

START_TEST(T_113_R_CRQ_04_R_CRQ_05_R_CRQ_07_none_wrong_right)
{
    struct acs_wake_result result;

    scenario_start(&s, "");
    struct acs_wake wake = right();
    wake.auth = ACS_WAKE_NONE;
    ck_assert_int_eq(request(&wake, &result), 401);
    ck_assert_ptr_nonnull(strstr(result.challenge, "Digest "));
    ck_assert_ptr_nonnull(strstr(result.challenge, "qop=\"auth\""));
    ck_assert_ptr_nonnull(strstr(result.challenge, "nonce="));
    wake = right();
    wake.password = "wrong";
    ck_assert_int_eq(request(&wake, NULL), 401);
    wake = right();
    wake.username = "wrong";
    ck_assert_int_eq(request(&wake, NULL), 401);
    scenario_wait_silence(&s, 1, 1000);
    wake = right();
    uint64_t sent = acs_now_ms();
    long status = request(&wake, &result);
    ck_assert_msg(status == 200 || status == 204, "status %ld", status);
    ck_assert_int_eq(result.body_size, 0);
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "6 CONNECTION REQUEST", NULL);
    ck_assert_uint_le(inform->time_ms - sent, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_114_R_CRQ_04_basic_is_refused)
{
    scenario_start(&s, "");
    struct acs_wake wake = right();
    wake.auth = ACS_WAKE_BASIC;
    ck_assert_int_eq(request(&wake, NULL), 401);
    scenario_wait_silence(&s, 1, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_115_R_CRQ_08_R_CRQ_10_three_quickly)
{
    scenario_start(&s, "");
    scenario_queue(&s, "@delay=300 answer");
    struct acs_wake wake = right();
    for (int i = 0; i < 3; i++) {
        struct acs_wake_result result;
        long status = request(&wake, &result);
        /* The session may have begun at the second. */
        ck_assert_msg(status == 204 || (status == 503 && i > 0), "status %ld", status);
        ck_assert_str_eq(result.retry_after, "");
    }
    scenario_wait(&s, 2);
    /* Those accepted before the session give one; one accepted during it gives one more. */
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "6 CONNECTION REQUEST", NULL);
    ck_assert(!acs_wait_session_start(s.acs, 4, 1500));
    scenario_end(&s);
}
END_TEST

START_TEST(T_116_R_CRQ_09_during_a_session)
{
    scenario_start(&s, "");
    scenario_queue(&s, "answer\n@delay=1500 GetRPCMethods\nGetRPCMethods");
    size_t before = acs_exchange_count(s.acs);
    free(daemon_ask(&s.cpe, "inform"));
    ck_assert(acs_wait_exchanges(s.acs, before + 2, SCENARIO_WAIT_MS));
    struct acs_wake wake = right();
    ck_assert_int_eq(request(&wake, NULL), 503);
    ck_assert_int_eq(acs_session_state(s.acs, 2), ACS_SESSION_OPEN);
    scenario_wait(&s, 2);
    scenario_message(&s, 2, "GetRPCMethodsResponse", 2);
    scenario_wait_silence(&s, 2, 1500);
    scenario_end(&s);
}
END_TEST

START_TEST(T_117_R_CRQ_16_replay)
{
    struct acs_wake_result first, second;

    scenario_start(&s, "");
    struct acs_wake wake = right();
    ck_assert_int_ne(request(&wake, &first), 401);
    scenario_wait(&s, 2);
    wake.authorization = first.authorization;
    ck_assert_int_eq(request(&wake, &second), 401);
    scenario_wait_silence(&s, 2, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_118_R_CRQ_12_acs_down)
{
    scenario_start(&s, "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                       "CWMPRetryIntervalMultiplier=1000:unsignedInt");
    scenario_queue(&s, "status 503");
    scenario_queue(&s, "status 503");
    scenario_wake(&s, 1);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 2);
    scenario_events(&s, inform, "6 CONNECTION REQUEST", NULL);
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    free(daemon_ask(&s.cpe, "inform"));
    for (unsigned session = 3; session <= 4; session++)
        scenario_events(&s, scenario_wait_inform(&s, session), NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_01_R_CRQ_03_url)
{
    scenario_start(&s, "");
    const char *url = scenario_wake_url(&s, 1);
    const char *start = arena_printf(s.arena, "http://127.0.0.1:%u/", s.cpe_port);
    ck_assert_msg(text_starts_with(url, start), "%s", url);
    /* 64 random bits are 11 characters of base64. */
    ck_assert_msg(strlen(url) - strlen(start) >= 11, "%s", url);
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(scenario_wake_url(&s, 2), url);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_16_path_and_method)
{
    scenario_start(&s, "");
    struct acs_wake wake = right();
    wake.url = arena_printf(s.arena, "http://127.0.0.1:%u/", s.cpe_port);
    ck_assert_int_eq(request(&wake, NULL), 404);
    wake.url = arena_printf(s.arena, "%sx", scenario_wake_url(&s, 1));
    ck_assert_int_eq(request(&wake, NULL), 404);
    wake = right();
    wake.method = "POST";
    ck_assert_int_eq(request(&wake, NULL), 405);
    scenario_wait_silence(&s, 1, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_15_without_credentials_everybody_is_refused)
{
    scenario_start(&s, "SetParameterValues " MS "ConnectionRequestUsername=:string " MS
                       "ConnectionRequestPassword=:string");
    struct acs_wake wake = right();
    wake.username = "";
    wake.password = "";
    ck_assert_int_eq(request(&wake, NULL), 401);
    wake.auth = ACS_WAKE_NONE;
    ck_assert_int_eq(request(&wake, NULL), 401);
    scenario_wait_silence(&s, 1, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(new_credentials_are_in_force)
{
    scenario_start(&s, "SetParameterValues " MS "ConnectionRequestUsername=new:string " MS
                       "ConnectionRequestPassword=pass:string");
    struct acs_wake wake = right();
    ck_assert_int_eq(request(&wake, NULL), 401);
    wake.username = "new";
    wake.password = "pass";
    long status = request(&wake, NULL);
    ck_assert_msg(status == 200 || status == 204, "status %ld", status);
    scenario_wait(&s, 2);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_14_switched_off)
{
    scenario_start(&s, "SetParameterValues " MS "HTTPConnectionRequestEnable=0:boolean");
    struct acs_wake wake = right();
    ck_assert(daemon_wait_value(&s.cpe, MS "ConnectionRequestURL", "", 5000));
    ck_assert_int_eq(request(&wake, NULL), 0);
    /* R-CRQ-13: the URL is active by default, so its change is told. */
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, MS "ConnectionRequestURL"), "");
    daemon_set(&s.cpe, MS "HTTPConnectionRequestEnable", "1");
    scenario_wait(&s, 3);
    ck_assert(text_starts_with(scenario_wake_url(&s, 3), "http://"));
    wake.url = scenario_wake_url(&s, 3);
    long status = request(&wake, NULL);
    ck_assert_msg(status == 200 || status == 204, "status %ld", status);
    scenario_end(&s);
}
END_TEST

/* The listener is up, and a request is honoured only when there is an ACS to begin a session with;
 * with CWMP off nobody listens. */
START_TEST(R_CRQ_01_R_SES_02_before_an_acs_is_known_and_while_cwmp_is_off)
{
    scenario_acs(&s, NULL);
    s.cpe_port = files_free_port();
    const struct daemon_options options = {
        .config =
            arena_printf(s.arena,
                         "cwmp\n  cpe url http://127.0.0.1:%u/here\n  cpe username "
                         "" SCENARIO_CPE_USERNAME "\n  cpe password " SCENARIO_CPE_PASSWORD "\n",
                         s.cpe_port)};
    daemon_start(&s.cpe, &options);
    struct acs_wake wake = {.url = arena_printf(s.arena, "http://127.0.0.1:%u/here", s.cpe_port),
                            .username = SCENARIO_CPE_USERNAME,
                            .password = "wrong"};
    ck_assert_int_eq(request(&wake, NULL), 401);
    wake.password = SCENARIO_CPE_PASSWORD;
    ck_assert_int_eq(request(&wake, NULL), 503);
    ck_assert_str_eq(scenario_local(&s, MS "ConnectionRequestURL"), wake.url);
    daemon_set(&s.cpe, MS "URL", acs_url(s.acs));
    scenario_wait(&s, 1);
    /* The request of before is forgotten. */
    scenario_events(&s, scenario_message(&s, 1, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    scenario_wake(&s, 1);
    scenario_wait(&s, 2);
    daemon_set(&s.cpe, MS "EnableCWMP", "0");
    ck_assert(daemon_wait_value(&s.cpe, MS "ConnectionRequestURL", "", SCENARIO_WAIT_MS));
    ck_assert_int_eq(request(&wake, NULL), 0);
    daemon_set(&s.cpe, MS "EnableCWMP", "1");
    ck_assert(daemon_wait_value(&s.cpe, MS "ConnectionRequestURL", wake.url, SCENARIO_WAIT_MS));
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_10_rate_limit)
{
    /* One that comes in a session is answered with 503 as well: the log tells which is which. */
    bool limited = false;

    scenario_start(&s, "");
    struct acs_wake wake = right();
    for (int i = 0; i < 200 && !limited; i++) {
        long status = request(&wake, NULL);
        ck_assert_msg(status == 204 || status == 503, "status %ld", status);
        char *log = daemon_log(&s.cpe);
        limited = strstr(log, "too many requests in a minute") != NULL;
        free(log);
        ck_assert(!limited || (status == 503 && i >= 30));
    }
    ck_assert(limited);
    scenario_end(&s);
}
END_TEST

START_TEST(R_CRQ_17_guessing_is_slowed_down)
{
    bool refused = false;

    scenario_start(&s, "");
    struct acs_wake wake = right();
    wake.password = "guess";
    uint64_t start = acs_now_ms();
    for (int i = 0; i < 10 && !refused; i++)
        refused = request(&wake, NULL) != 401;
    ck_assert_msg(refused || acs_now_ms() - start >= 2000, "ten guesses in %llu ms",
                  (unsigned long long)(acs_now_ms() - start));
    scenario_wait_silence(&s, 1, 500);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_113_R_CRQ_04_R_CRQ_05_R_CRQ_07_none_wrong_right, 0},
        {T_114_R_CRQ_04_basic_is_refused, 0},
        {T_115_R_CRQ_08_R_CRQ_10_three_quickly, 0},
        {T_116_R_CRQ_09_during_a_session, 0},
        {T_117_R_CRQ_16_replay, 0},
        {T_118_R_CRQ_12_acs_down, 0},
        {R_CRQ_01_R_CRQ_03_url, 0},
        {R_CRQ_16_path_and_method, 0},
        {R_CRQ_15_without_credentials_everybody_is_refused, 0},
        {new_credentials_are_in_force, 0},
        {R_CRQ_14_switched_off, 0},
        {R_CRQ_01_R_SES_02_before_an_acs_is_known_and_while_cwmp_is_off, 0},
        {R_CRQ_10_rate_limit, 0},
        {R_CRQ_17_guessing_is_slowed_down, 0},
    };

    return SCENARIO_MAIN("connection_request", 60, tests);
}
