/* SPDX-License-Identifier: Apache-2.0 */
/* The state machine of one session against a transport and methods that this file plays. */
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "session/exchange.h"
#include "support/fake_env.h"
#include "support/unit.h"

#include <string.h>

#define CWMP "urn:dslforum-org:cwmp-1-"

static struct fake_env fake;
static struct exchange *exchange;
static struct cwmp_error error;
static struct http_request posted; /* under way; `done` NULL: none */
static struct buf conversation;    /* what was sent, a word each */
static bool open_sessions;
static unsigned established, ended;
static struct exchange_outcome outcome;
static enum soap_version inform_version, answer_version;
static unsigned wanted;        /* requests that the CPE still wants to send */
static struct buf own_answers; /* how they were answered, a word each */

/* ---- The rooms around it -------------------------------------------------------------- */

struct http_session *http_session_open(struct http_client *client,
                                       const struct http_session_options *options,
                                       struct cwmp_error *problem)
{
    (void)client;
    if (!options->url) {
        cwmp_fail(problem, CWMP_FAULT_INVALID_ARGUMENTS, "no URL");
        return NULL;
    }
    open_sessions = true;
    return (struct http_session *)(uintptr_t)&open_sessions;
}

void http_session_close(struct http_session *session)
{
    if (session)
        open_sessions = false;
    posted.done = NULL;
}

void http_session_post(struct http_session *session, const struct http_request *request)
{
    (void)session;
    ck_assert_ptr_null(posted.done); /* R-TRN-09 */
    posted = *request;
    buf_printf(&conversation, "%s ", request->length ? request->data : "empty");
}

enum cwmp_fault rpc_answer(struct rpc_context *context, const struct soap_message *request,
                           enum soap_version version, struct buf *out)
{
    answer_version = version;
    context->awaited = text_equal(request->rpc->name, "Download") ? 7 : 0;
    buf_printf(out, "%sResponse[%s]", request->rpc->name, request->id ? request->id : "");
    return CWMP_OK;
}

enum cwmp_fault rpc_write_inform(struct rpc_context *context, const struct rpc_inform *inform,
                                 struct buf *out, struct cwmp_error *problem)
{
    (void)context;
    (void)problem;
    inform_version = inform->version;
    buf_printf(out, "Inform[%s]", inform->id);
    return CWMP_OK;
}

void rpc_write_request(const struct rpc_request *request, struct buf *out)
{
    buf_printf(out, "%s[%s]", request->method, request->id);
}

void rpc_answer_done(const struct soap_message *request, enum soap_version version, int64_t start,
                     int64_t complete, struct buf *out)
{
    (void)version;
    buf_printf(out, "%sDone[%s]%d-%d", request->rpc->name, request->id ? request->id : "",
               (int)start, (int)complete);
}

/* A queue whose orders are done when the test says so. */
static struct transfer_wait awaited;

static void await_one(void *argument, int64_t id, const struct transfer_wait *wait)
{
    (void)argument;
    ck_assert_int_eq(id, 7);
    awaited = *wait;
}

static void forget_one(void *argument)
{
    (void)argument;
    awaited.over = NULL;
}

static const struct rpc_transfers transfers = {.await = await_one, .forget = forget_one};

static bool next_request(void *argument, enum soap_version version,
                         struct exchange_request *request)
{
    (void)argument;
    (void)version;
    if (wanted == 0)
        return false;
    *request = (struct exchange_request){.id = wanted--, .method = "Say", .arguments = ""};
    return true;
}

static void request_answered(void *argument, int64_t id, const struct soap_message *message)
{
    (void)argument;
    buf_printf(&own_answers, "%d:%s ", (int)id,
               !message         ? "none"
               : message->fault ? "fault"
                                : message->rpc->name);
}

static void take_established(void *argument)
{
    (void)argument;
    established++;
}

static void take_ended(void *argument, const struct exchange_outcome *result)
{
    (void)argument;
    ended++;
    outcome = *result;
}

/* ---- The ACS --------------------------------------------------------------------------- */

static void respond(unsigned status, const char *body)
{
    struct http_request request = posted;
    size_t length = body ? strlen(body) : 0;
    struct http_result result = {.ok = true, .status = status, .body_length = length, .reason = ""};

    ck_assert_ptr_nonnull(request.done);
    posted.done = NULL;
    if (length > 0 && !request.body(request.argument, body, length))
        result = (struct http_result){.reason = "refused by the reader"};
    request.done(request.argument, &result);
}

static void respond_empty(void)
{
    respond(204, NULL);
}

static void respond_failure(const char *reason)
{
    struct http_request request = posted;

    posted.done = NULL;
    request.done(request.argument, &(struct http_result){.reason = reason});
}

/* `headers` and `content` are XML with the prefixes s and c bound. */
static void respond_envelope(const char *namespace_end, const char *headers, const char *content)
{
    struct buf body = {0};

    buf_printf(&body,
               "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
               " xmlns:c=\"" CWMP "%s\"><s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>",
               namespace_end, headers, content);
    respond(200, buf_text(&body));
    buf_free(&body);
}

#define INFORM_RESPONSE "<c:InformResponse><MaxEnvelopes>1</MaxEnvelopes></c:InformResponse>"
#define ID(text)        "<c:ID s:mustUnderstand=\"1\">" text "</c:ID>"
#define HOLD            "<c:HoldRequests s:mustUnderstand=\"1\">1</c:HoldRequests>"

static void respond_informed(const char *headers)
{
    respond_envelope("2", headers, INFORM_RESPONSE);
}

static void respond_request(const char *headers)
{
    respond_envelope("2", headers, "<c:GetRPCMethods/>");
}

static void respond_fault(const char *code, const char *cwmp_code)
{
    struct buf fault = {0};

    buf_printf(&fault, "<s:Fault><faultcode>s:%s</faultcode><faultstring>CWMP fault</faultstring>",
               code);
    if (cwmp_code)
        buf_printf(&fault,
                   "<detail><c:Fault><FaultCode>%s</FaultCode><FaultString>because</FaultString>"
                   "</c:Fault></detail>",
                   cwmp_code);
    buf_puts(&fault, "</s:Fault>");
    respond_envelope("2", "", buf_text(&fault));
    buf_free(&fault);
}

static void begin(enum soap_version version)
{
    static const struct http_session_options transport = {.url = "http://acs/"};

    exchange = exchange_start(
        &(struct exchange_options){.transport = &transport,
                                   .rpc = {.env = &fake.env, .transfers = &transfers},
                                   .version = version,
                                   .established = take_established,
                                   .next_request = next_request,
                                   .request_answered = request_answered,
                                   .ended = take_ended},
        &error);
    ck_assert_ptr_nonnull(exchange);
}

static void setup(void)
{
    fake_env_init(&fake);
    conversation = (struct buf){0};
    posted.done = NULL;
    established = ended = wanted = 0;
    own_answers = (struct buf){0};
    outcome = (struct exchange_outcome){0};
    begin(SOAP_CWMP_1_4);
}

static void teardown(void)
{
    exchange_free(exchange);
    buf_free(&conversation);
    buf_free(&own_answers);
    ck_assert(!open_sessions);
}

static void expect_success(const char *sent)
{
    ck_assert_uint_eq(ended, 1);
    ck_assert_msg(outcome.ok, "%s", outcome.reason);
    ck_assert_ptr_null(posted.done);
    ck_assert_str_eq(buf_text(&conversation), sent);
}

static void expect_failure(const char *reason)
{
    ck_assert_uint_eq(ended, 1);
    ck_assert(!outcome.ok);
    ck_assert_ptr_null(posted.done); /* nothing more is sent: R-SES-11 */
    ck_assert_msg(strstr(outcome.reason, reason) != NULL, "%s", outcome.reason);
}

/* ---- Order and end --------------------------------------------------------------------- */

START_TEST(the_shortest_session) /* R-SES-10, R-SES-14, R-SES-30 */
{
    respond_informed(ID("1"));
    ck_assert_uint_eq(established, 1);
    respond_empty();
    expect_success("Inform[1] empty ");
    ck_assert_uint_eq(outcome.requests, 2);
}
END_TEST

START_TEST(status_200_without_a_body_is_empty_too) /* R-TRN-08 */
{
    respond_informed("");
    respond(200, NULL);
    expect_success("Inform[1] empty ");
}
END_TEST

START_TEST(requests_are_answered_in_the_next_post) /* R-SES-12, appendix A.3 */
{
    respond_informed("");
    respond_request(ID("a&lt;b"));
    respond_request("");
    respond_empty();
    expect_success("Inform[1] empty GetRPCMethodsResponse[a<b] GetRPCMethodsResponse[] ");
}
END_TEST

START_TEST(the_empty_post_is_owed_while_requests_were_held) /* R-SES-20, R-SES-31 */
{
    respond_informed(HOLD);
    respond_request(HOLD); /* to an empty POST that does not count */
    respond_empty();       /* to a non-empty one: no end */
    ck_assert_uint_eq(ended, 0);
    respond_empty();
    expect_success("Inform[1] empty GetRPCMethodsResponse[] empty ");
}
END_TEST

START_TEST(an_empty_response_means_no_hold) /* R-HDR-03 */
{
    respond_informed(HOLD);
    respond_empty();
    ck_assert_uint_eq(ended, 0);
    respond_empty();
    expect_success("Inform[1] empty empty ");
}
END_TEST

START_TEST(hold_is_taken_anew_from_each_envelope) /* R-HDR-03 */
{
    respond_informed(HOLD);
    respond_request("");
    respond_empty();
    respond_empty();
    expect_success("Inform[1] empty GetRPCMethodsResponse[] empty ");
}
END_TEST

/* ---- Faults ---------------------------------------------------------------------------- */

START_TEST(fault_8005_repeats_the_inform) /* R-SES-40 */
{
    respond_fault("Server", "8005");
    respond_fault("Server", "8005");
    respond_informed("");
    respond_empty();
    expect_success("Inform[1] Inform[1] Inform[1] empty ");
}
END_TEST

START_TEST(but_not_for_ever) /* R-SES-41 */
{
    for (int i = 0; i <= EXCHANGE_MAX_REPEATS; i++)
        respond_fault("Server", "8005");
    expect_failure("8005");
    ck_assert_str_eq(buf_text(&conversation), "Inform[1] Inform[1] Inform[1] Inform[1] ");
}
END_TEST

START_TEST(any_other_fault_ends_the_session_at_once) /* R-SES-11, R-FLT-03 */
{
    respond_fault("Server", "8001");
    expect_failure("fault 8001 (because)");
    ck_assert(!outcome.older_version);
    ck_assert_uint_eq(established, 0);
}
END_TEST

START_TEST(fault_8006_asks_for_no_other_version) /* R-VER-05 */
{
    respond_fault("Client", "8006");
    expect_failure("8006");
    ck_assert(!outcome.older_version);
}
END_TEST

START_TEST(soap_faults_suggest_an_older_version) /* R-VER-06 */
{
    respond_fault(_i ? "Client" : "VersionMismatch", NULL);
    expect_failure(_i ? "Client" : "VersionMismatch");
    ck_assert(outcome.older_version);
}
END_TEST

START_TEST(status_400_to_the_inform_does_too) /* R-VER-06 */
{
    respond(400, NULL);
    expect_failure("HTTP status 400");
    ck_assert(outcome.older_version);
}
END_TEST

START_TEST(and_later_it_does_not)
{
    respond_informed("");
    respond(400, NULL);
    expect_failure("HTTP status 400");
    ck_assert(!outcome.older_version);
}
END_TEST

/* ---- The CPE's own requests ------------------------------------------------------------- */

static void respond_said(void)
{
    respond_envelope("2", "", "<c:SayResponse/>");
}

START_TEST(own_requests_go_before_the_empty_post) /* R-SES-13, R-SES-16 */
{
    wanted = 2;
    respond_informed("");
    respond_said();
    respond_said();
    respond_empty();
    expect_success("Inform[1] Say[2] Say[3] empty ");
    ck_assert_str_eq(buf_text(&own_answers), "2:SayResponse 1:SayResponse ");
}
END_TEST

START_TEST(T_042_held_requests_wait) /* R-HDR-03, R-SES-20 */
{
    wanted = 1;
    respond_informed(HOLD);
    respond_request(HOLD);
    respond_request("");
    respond_empty();
    respond_said();
    respond_empty();
    expect_success("Inform[1] empty GetRPCMethodsResponse[] GetRPCMethodsResponse[] Say[2] empty ");
}
END_TEST

START_TEST(none_after_the_empty_post) /* R-SES-15 */
{
    respond_informed("");
    wanted = 1;
    respond_request("");
    respond_empty();
    expect_success("Inform[1] empty GetRPCMethodsResponse[] ");
    ck_assert_uint_eq(wanted, 1);
}
END_TEST

START_TEST(R_SES_40_an_own_request_is_repeated_unchanged)
{
    wanted = 2;
    respond_informed("");
    respond_fault("Server", "8005");
    respond_fault("Server", "8005");
    respond_said();
    respond_said();
    respond_empty();
    expect_success("Inform[1] Say[2] Say[2] Say[2] Say[3] empty ");
}
END_TEST

START_TEST(R_SES_41_but_not_for_ever)
{
    wanted = 1;
    respond_informed("");
    for (int i = 0; i <= EXCHANGE_MAX_REPEATS; i++)
        respond_fault("Server", "8005");
    expect_failure("8005");
}
END_TEST

START_TEST(T_047_another_fault_ends_only_the_request) /* R-SES-34 */
{
    wanted = 2;
    respond_informed("");
    respond_fault("Server", "8001");
    respond_said();
    respond_empty();
    expect_success("Inform[1] Say[2] Say[3] empty ");
    ck_assert_str_eq(buf_text(&own_answers), "2:fault 1:SayResponse ");
}
END_TEST

START_TEST(T_044_R_SES_31_an_empty_answer_ends_only_the_request)
{
    wanted = 1;
    respond_informed("");
    respond_empty();
    ck_assert_uint_eq(ended, 0);
    ck_assert_str_eq(buf_text(&own_answers), "1:none ");
    respond_empty();
    ck_assert_str_eq(buf_text(&conversation), "Inform[1] Say[2] empty ");
    expect_failure("did not answer Say"); /* R-SES-30 (c) */
}
END_TEST

START_TEST(a_request_instead_of_the_answer_is_answered)
{
    wanted = 1;
    respond_informed("");
    respond_request("");
    ck_assert_str_eq(buf_text(&own_answers), "1:none ");
    respond_empty();
    respond_empty();
    ck_assert_str_eq(buf_text(&conversation), "Inform[1] Say[2] GetRPCMethodsResponse[] empty ");
    expect_failure("did not answer Say");
}
END_TEST

START_TEST(the_answer_to_something_else_is_none)
{
    wanted = 1;
    respond_informed("");
    respond_envelope("2", "", _i ? "<c:SayItResponse/>" : "<c:InformResponse/>");
    expect_failure("nothing was asked");
}
END_TEST

/* ---- Transfers that are done before they are answered ------------------------------------ */

START_TEST(T_094_R_DWN_02_the_answer_waits_for_the_transfer)
{
    respond_informed("");
    respond_envelope("2", ID("d"), "<c:Download/>");
    ck_assert_ptr_null(posted.done);
    ck_assert_ptr_nonnull(awaited.over);
    awaited.over(awaited.argument, _i == 0, 5, 6);
    respond_empty();
    expect_success(_i == 0 ? "Inform[1] empty DownloadDone[d]5-6 "
                           : "Inform[1] empty DownloadResponse[d] ");
}
END_TEST

START_TEST(a_session_that_is_broken_off_waits_no_more)
{
    respond_informed("");
    respond_envelope("2", "", "<c:Download/>");
    exchange_free(exchange);
    ck_assert_ptr_null(awaited.over);
    begin(SOAP_CWMP_1_4);
}
END_TEST

/* ---- What is no answer ----------------------------------------------------------------- */

START_TEST(an_empty_answer_to_inform_is_a_failure)
{
    respond_empty();
    expect_failure("empty response");
}
END_TEST

START_TEST(a_request_before_inform_response_is_a_failure) /* R-SES-10 */
{
    respond_request("");
    expect_failure("GetRPCMethods");
}
END_TEST

START_TEST(http_errors_are_never_empty_responses) /* R-TRN-13 */
{
    respond_informed("");
    respond(503, NULL);
    expect_failure("HTTP status 503");
}
END_TEST

START_TEST(transport_failures_tell_their_reason) /* R-SES-32 */
{
    respond_failure("ACS response timeout (30 s)");
    expect_failure("ACS response timeout (30 s)");
}
END_TEST

START_TEST(what_is_no_xml_ends_the_session) /* R-FEN-07 */
{
    respond_informed("");
    respond(200, "<html><body>It works!</body>");
    expect_failure("not understood");
}
END_TEST

START_TEST(a_doctype_ends_the_session) /* R-SOP-09 */
{
    respond(200, "<!DOCTYPE lolz [<!ENTITY a \"b\">]><lolz>&a;</lolz>");
    expect_failure("DOCTYPE");
}
END_TEST

START_TEST(answers_to_nothing_end_the_session)
{
    respond_informed("");
    respond_informed("");
    expect_failure("InformResponse although nothing was asked");
}
END_TEST

START_TEST(faults_to_nothing_end_the_session)
{
    respond_informed("");
    respond_fault("Server", "8002");
    expect_failure("8002");
}
END_TEST

/* ---- Limits (R-SES-22) ----------------------------------------------------------------- */

START_TEST(an_acs_that_never_stops_is_left)
{
    respond_informed("");
    for (int i = 2; i < EXCHANGE_MAX_REQUESTS; i++)
        respond_request("");
    ck_assert_uint_eq(ended, 0);
    respond_request("");
    expect_failure("more than 10000 requests");
}
END_TEST

START_TEST(an_acs_that_takes_too_long_is_left)
{
    respond_informed("");
    fake_env_pass(&fake, EXCHANGE_MAX_SECONDS * 1000 - 1);
    respond_request("");
    fake_env_pass(&fake, 1);
    respond_request("");
    expect_failure("longer than 3600 s");
}
END_TEST

/* ---- Versions -------------------------------------------------------------------------- */

static const struct {
    const char *namespace_end;
    const char *use; /* UseCWMPVersion or NULL */
    enum soap_version expected;
} agreements[] = {{"2", NULL, SOAP_CWMP_1_2},  {"1", NULL, SOAP_CWMP_1_1},
                  {"0", NULL, SOAP_CWMP_1_0},  {"2", "1.4", SOAP_CWMP_1_4},
                  {"2", "1.3", SOAP_CWMP_1_3}, {"2", "1.0", SOAP_CWMP_1_0}};

START_TEST(the_version_is_agreed_with_the_inform_response) /* R-VER-02, R-VER-03 */
{
    struct buf header = {0};

    ck_assert_int_eq(inform_version, SOAP_CWMP_1_4); /* R-VER-01 */
    if (agreements[_i].use)
        buf_printf(&header, "<c:UseCWMPVersion s:mustUnderstand=\"1\">%s</c:UseCWMPVersion>",
                   agreements[_i].use);
    respond_envelope(agreements[_i].namespace_end, buf_text(&header), INFORM_RESPONSE);
    respond_request("");
    ck_assert_int_eq(answer_version, agreements[_i].expected);
    respond_empty();
    ck_assert(outcome.ok);
    buf_free(&header);
}
END_TEST

static const char *const not_offered[] = {"1.5", "2.0", "banana", ""};

START_TEST(a_version_that_was_not_offered_is_refused) /* R-VER-04 */
{
    struct buf header = {0};

    buf_printf(&header, "<c:UseCWMPVersion s:mustUnderstand=\"1\">%s</c:UseCWMPVersion>",
               not_offered[_i]);
    respond_envelope("2", buf_text(&header), INFORM_RESPONSE);
    expect_failure("not offered");
    ck_assert_uint_eq(established, 0);
    buf_free(&header);
}
END_TEST

START_TEST(an_older_inform_stays_at_its_version) /* R-VER-06 */
{
    exchange_free(exchange);
    begin(SOAP_CWMP_1_1);
    ck_assert_int_eq(inform_version, SOAP_CWMP_1_1);
    respond_informed("");
    respond_request("");
    ck_assert_int_eq(answer_version, SOAP_CWMP_1_1);
}
END_TEST

START_TEST(an_unusable_transport_is_told_at_once)
{
    static const struct http_session_options none = {0};

    ck_assert_ptr_null(exchange_start(
        &(struct exchange_options){.transport = &none, .rpc = {.env = &fake.env}}, &error));
    ck_assert_str_eq(error.text, "no URL");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_exchange");
    TCase *tcase = tcase_create("exchange");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, the_shortest_session);
    tcase_add_test(tcase, status_200_without_a_body_is_empty_too);
    tcase_add_test(tcase, requests_are_answered_in_the_next_post);
    tcase_add_test(tcase, the_empty_post_is_owed_while_requests_were_held);
    tcase_add_test(tcase, an_empty_response_means_no_hold);
    tcase_add_test(tcase, hold_is_taken_anew_from_each_envelope);
    tcase_add_test(tcase, fault_8005_repeats_the_inform);
    tcase_add_test(tcase, but_not_for_ever);
    tcase_add_test(tcase, any_other_fault_ends_the_session_at_once);
    tcase_add_test(tcase, fault_8006_asks_for_no_other_version);
    tcase_add_loop_test(tcase, soap_faults_suggest_an_older_version, 0, 2);
    tcase_add_test(tcase, status_400_to_the_inform_does_too);
    tcase_add_test(tcase, and_later_it_does_not);
    tcase_add_test(tcase, own_requests_go_before_the_empty_post);
    tcase_add_test(tcase, T_042_held_requests_wait);
    tcase_add_test(tcase, none_after_the_empty_post);
    tcase_add_test(tcase, R_SES_40_an_own_request_is_repeated_unchanged);
    tcase_add_test(tcase, R_SES_41_but_not_for_ever);
    tcase_add_test(tcase, T_047_another_fault_ends_only_the_request);
    tcase_add_test(tcase, T_044_R_SES_31_an_empty_answer_ends_only_the_request);
    tcase_add_test(tcase, a_request_instead_of_the_answer_is_answered);
    tcase_add_loop_test(tcase, the_answer_to_something_else_is_none, 0, 2);
    tcase_add_loop_test(tcase, T_094_R_DWN_02_the_answer_waits_for_the_transfer, 0, 2);
    tcase_add_test(tcase, a_session_that_is_broken_off_waits_no_more);
    tcase_add_test(tcase, an_empty_answer_to_inform_is_a_failure);
    tcase_add_test(tcase, a_request_before_inform_response_is_a_failure);
    tcase_add_test(tcase, http_errors_are_never_empty_responses);
    tcase_add_test(tcase, transport_failures_tell_their_reason);
    tcase_add_test(tcase, what_is_no_xml_ends_the_session);
    tcase_add_test(tcase, a_doctype_ends_the_session);
    tcase_add_test(tcase, answers_to_nothing_end_the_session);
    tcase_add_test(tcase, faults_to_nothing_end_the_session);
    tcase_add_test(tcase, an_acs_that_never_stops_is_left);
    tcase_add_test(tcase, an_acs_that_takes_too_long_is_left);
    tcase_add_loop_test(tcase, the_version_is_agreed_with_the_inform_response, 0,
                        sizeof agreements / sizeof *agreements);
    tcase_add_loop_test(tcase, a_version_that_was_not_offered_is_refused, 0,
                        sizeof not_offered / sizeof *not_offered);
    tcase_add_test(tcase, an_older_inform_stays_at_its_version);
    tcase_add_test(tcase, an_unusable_transport_is_told_at_once);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
