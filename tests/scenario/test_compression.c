/* SPDX-License-Identifier: Apache-2.0 */
/* Compressed bodies, both ways (R-ZIP). */
#include "scenario/scenario.h"

#include "base/buf.h"

#include <string.h>

static struct scenario s;

#define COMPRESS(coding)                                                                           \
    "SetParameterValues Device.ManagementServer.HTTPCompression=" coding ":string "                \
    "Device.ManagementServer.CWMPRetryMinimumWaitInterval=1:unsignedInt "                          \
    "Device.ManagementServer.CWMPRetryIntervalMultiplier=1000:unsignedInt"

static const struct {
    const char *value, *token;
} codings[] = {{"GZIP", "gzip"}, {"Deflate", "deflate"}};

static const char *coding_of(const struct acs_exchange *exchange)
{
    const char *coding = acs_exchange_header(exchange, "Content-Encoding");

    return coding != NULL ? coding : "";
}

START_TEST(T_136_R_ZIP_02_R_ZIP_03_R_ZIP_04_both_ways)
{
    scenario_start(&s, arena_printf(s.arena = arena_new(),
                                    "SetParameterValues Device.ManagementServer.HTTPCompression="
                                    "%s:string\nGetRPCMethods",
                                    codings[_i].value));
    /* The session that sets it goes on without (R-ZIP-03), and the answer says so (R-SPV-10). */
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "SetParameterValuesResponse", 1), "//Status"),
        "1");
    const struct acs_exchange *before = scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    ck_assert_str_eq(coding_of(before), "");
    ck_assert_ptr_null(acs_exchange_header(before, "Accept-Encoding"));

    scenario_session(&s, arena_printf(s.arena,
                                      "session @encode=%s\nGetParameterNames Device. 0\n"
                                      "GetRPCMethods",
                                      codings[_i].token));
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    const struct acs_exchange *names = scenario_message(&s, 2, "GetParameterNamesResponse", 1);
    ck_assert_str_eq(coding_of(inform), codings[_i].token);
    ck_assert_str_eq(acs_exchange_header(inform, "Accept-Encoding"), codings[_i].token);
    ck_assert_str_eq(coding_of(names), codings[_i].token);
    ck_assert_uint_lt(names->sent_size * 4, names->body_size);
    scenario_message(&s, 2, "GetRPCMethodsResponse", 1);
    const struct acs_exchange *empty = scenario_message(&s, 2, "", 1);
    ck_assert_str_eq(coding_of(empty), "");
    ck_assert_uint_eq(empty->sent_size, 0);
    scenario_end(&s);
}
END_TEST

START_TEST(T_136_R_ZIP_01_R_ZIP_02_values_and_default)
{
    scenario_start(&s,
                   "GetParameterValues Device.ManagementServer.HTTPCompression "
                   "Device.ManagementServer.HTTPCompressionSupported\n"
                   "SetParameterValues Device.ManagementServer.HTTPCompression=Compress:string\n"
                   "SetParameterValues Device.ManagementServer.HTTPCompression=gzip:string\n"
                   "SetParameterValues Device.ManagementServer.HTTPCompression=:string\n"
                   "SetParameterValues Device.ManagementServer.HTTPCompression=Disabled:string");
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, "Device.ManagementServer.HTTPCompression"),
                     "Disabled");
    ck_assert_str_eq(scenario_value(&s, values, "Device.ManagementServer.HTTPCompressionSupported"),
                     "GZIP,Deflate");
    for (unsigned i = 1; i <= 3; i++)
        ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", i),
                                               "Device.ManagementServer.HTTPCompression"),
                          9007);
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, 1, "SetParameterValuesResponse", 1), "//Status"),
        "0"); /* it was so before (R-SPV-08) */
    scenario_end(&s);
}
END_TEST

START_TEST(R_ZIP_03_the_other_root)
{
    const struct daemon_options options = {.model = "igd1"};

    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues "
                       "InternetGatewayDevice.ManagementServer.HTTPCompression=GZIP:string");
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
    scenario_session(&s, "session @encode=gzip\nGetRPCMethods");
    ck_assert_str_eq(coding_of(scenario_message(&s, 2, "Inform", 1)), "gzip");
    scenario_end(&s);
}
END_TEST

START_TEST(R_ZIP_03_an_acs_that_answers_uncompressed)
{
    scenario_start(&s, COMPRESS("GZIP"));
    scenario_session(&s, "GetRPCMethods");
    ck_assert_str_eq(coding_of(scenario_message(&s, 2, "GetRPCMethodsResponse", 1)), "gzip");
    scenario_end(&s);
}
END_TEST

START_TEST(R_ZIP_05_415_is_repeated_uncompressed)
{
    scenario_start(&s, COMPRESS("GZIP"));
    scenario_queue(&s, "status 415");
    scenario_queue(&s, "GetRPCMethods");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3); /* as the ACS counts; the daemon has had two */
    ck_assert_str_eq(coding_of(scenario_message(&s, 2, "Inform", 1)), "gzip");
    const struct acs_exchange *again = scenario_message(&s, 3, "Inform", 1);
    ck_assert_str_eq(coding_of(again), "");
    ck_assert_str_eq(again->body, scenario_message(&s, 2, "Inform", 1)->body);
    ck_assert_uint_eq(scenario_failures(&s), 0);
    /* It stays so ... */
    scenario_session(&s, COMPRESS("Deflate"));
    ck_assert_str_eq(coding_of(scenario_message(&s, 4, "Inform", 1)), "");
    /* ... until the parameter is written again. */
    scenario_session(&s, "");
    ck_assert_str_eq(coding_of(scenario_message(&s, 5, "Inform", 1)), "deflate");
    scenario_end(&s);
}
END_TEST

START_TEST(R_ZIP_05_R_VER_06_a_refused_first_request_is_tried_uncompressed_first)
{
    scenario_start(&s, COMPRESS("GZIP"));
    scenario_queue(&s, "status 400");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    const struct acs_exchange *again = scenario_message(&s, 3, "Inform", 1);
    ck_assert_str_eq(coding_of(again), "");
    ck_assert_str_eq(acs_exchange_namespace(again), "urn:dslforum-org:cwmp-1-2");
    scenario_end(&s);
}
END_TEST

static const struct {
    const char *script, *reason;
} harmful[] = {
    {"session @encode=gzip\nanswer\n@pad=100000000 GetRPCMethods", "expands more than 200 times"},
    {"session @encode=gzip\nanswer\n@encode=deflate GetRPCMethods",
     "Content-Encoding that was not asked for"},
    {"answer\n@header=\"Content-Encoding: br\" GetRPCMethods",
     "Content-Encoding that was not asked for"},
    {"answer\n@header=\"Content-Encoding: gzip\" GetRPCMethods", "Last fail reason"},
    {"answer\n@encode=gzip @header=\"Content-Encoding: gzip\" GetRPCMethods",
     "Content-Encoding that was not asked for"},
};

START_TEST(R_ZIP_04_R_TRN_14_harmful_answers)
{
    scenario_start(&s, COMPRESS("GZIP"));
    scenario_queue(&s, harmful[_i].script);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 3);
    ck_assert_int_ne(acs_session_state(s.acs, 2), ACS_SESSION_DONE);
    char *status = daemon_ask(&s.cpe, "status");
    ck_assert_ptr_nonnull(strstr(status, harmful[_i].reason));
    free(status);
    scenario_end(&s);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {T_136_R_ZIP_02_R_ZIP_03_R_ZIP_04_both_ways, COUNT(codings)},
        {T_136_R_ZIP_01_R_ZIP_02_values_and_default, 0},
        {R_ZIP_03_the_other_root, 0},
        {R_ZIP_03_an_acs_that_answers_uncompressed, 0},
        {R_ZIP_05_415_is_repeated_uncompressed, 0},
        {R_ZIP_05_R_VER_06_a_refused_first_request_is_tried_uncompressed_first, 0},
        {R_ZIP_04_R_TRN_14_harmful_answers, COUNT(harmful)},
    };

    return SCENARIO_MAIN("compression", 60, tests);
}
