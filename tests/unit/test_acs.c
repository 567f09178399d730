/* SPDX-License-Identifier: Apache-2.0 */
/* The bundled ACS, with libcurl in the part of the CPE: proven before any daemon relies on it. */
#include "acs/acs.h"
#include "base/buf.h"
#include "support/unit.h"

#include <curl/curl.h>
#include <string.h>

#define WAIT_MS 10000

static const char inform[] =
    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
    " xmlns:c=\"urn:dslforum-org:cwmp-1-2\"><s:Header><c:ID s:mustUnderstand=\"1\">7</c:ID>"
    "</s:Header><s:Body><c:Inform><DeviceId><OUI>00AB12</OUI></DeviceId><Event><EventStruct>"
    "<EventCode>1 BOOT</EventCode><CommandKey/></EventStruct></Event><RetryCount>0</RetryCount>"
    "</c:Inform></s:Body></s:Envelope>";
static const char response[] =
    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
    " xmlns:c=\"urn:dslforum-org:cwmp-1-2\"><s:Body><c:GetRPCMethodsResponse/></s:Body>"
    "</s:Envelope>";

struct cpe {
    CURL *curl;
    struct buf headers;
    struct buf body;
    CURLcode code;
    long status;
    long connects; /* new connections of the last request */
};

static struct acs *acs;
static struct cpe cpe;

static size_t append(char *data, size_t size, size_t count, void *buffer)
{
    buf_append(buffer, data, size * count);
    return size * count;
}

static void cpe_start(void)
{
    cpe.curl = curl_easy_init();
    curl_easy_setopt(cpe.curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(cpe.curl, CURLOPT_COOKIEFILE, "");
    curl_easy_setopt(cpe.curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(cpe.curl, CURLOPT_WRITEDATA, &cpe.body);
    curl_easy_setopt(cpe.curl, CURLOPT_HEADERFUNCTION, append);
    curl_easy_setopt(cpe.curl, CURLOPT_HEADERDATA, &cpe.headers);
    curl_easy_setopt(cpe.curl, CURLOPT_URL, acs_url(acs));
}

static void start(const struct acs_config *config)
{
    char error[256] = "";

    acs = acs_start(config, error, sizeof(error));
    ck_assert_msg(acs != NULL, "%s", error);
    cpe_start();
}

static void start_plain(void)
{
    const struct acs_config config = {0};

    start(&config);
}

static void stop(void)
{
    curl_easy_cleanup(cpe.curl);
    buf_free(&cpe.headers);
    buf_free(&cpe.body);
    acs_stop(acs);
    acs = NULL;
}

static void script(const char *text)
{
    char error[256] = "";

    ck_assert_msg(acs_queue_session(acs, text, error, sizeof(error)), "%s", error);
}

static void post(const char *body)
{
    buf_clear(&cpe.headers);
    buf_clear(&cpe.body);
    cpe.status = 0;
    curl_easy_setopt(cpe.curl, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(cpe.curl, CURLOPT_POSTFIELDSIZE, (long)strlen(body));
    cpe.code = curl_easy_perform(cpe.curl);
    curl_easy_getinfo(cpe.curl, CURLINFO_RESPONSE_CODE, &cpe.status);
    curl_easy_getinfo(cpe.curl, CURLINFO_NUM_CONNECTS, &cpe.connects);
}

#define assert_body(text)                                                                          \
    ck_assert_msg(strstr(buf_text(&cpe.body), text) != NULL, "no %s in: %s", text,                 \
                  buf_text(&cpe.body))
#define assert_header(text)                                                                        \
    ck_assert_msg(strstr(buf_text(&cpe.headers), text) != NULL, "no %s in: %s", text,              \
                  buf_text(&cpe.headers))

START_TEST(session_of_three_messages)
{
    script("GetRPCMethods");
    post(inform);
    ck_assert_int_eq(cpe.status, 200);
    assert_body("<cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse>");
    assert_body(">7</cwmp:ID>");
    assert_header("text/xml");
    post("");
    assert_body("<cwmp:GetRPCMethods></cwmp:GetRPCMethods>");
    ck_assert_int_eq(acs_session_state(acs, 1), ACS_SESSION_OPEN);
    post(response);
    ck_assert_int_eq(cpe.status, 204);
    ck_assert_int_eq(cpe.connects, 0);
    ck_assert(acs_wait_session_end(acs, 1, WAIT_MS));
    ck_assert_int_eq(acs_session_state(acs, 1), ACS_SESSION_DONE);
    ck_assert_uint_eq(acs_connection_count(acs), 1);
    curl_easy_cleanup(cpe.curl);
    cpe.curl = NULL;
    ck_assert(acs_wait_connections_closed(acs, 1, WAIT_MS));
}
END_TEST

START_TEST(keeps_what_it_saw)
{
    post(inform);
    post("");
    ck_assert_uint_eq(acs_exchange_count(acs), 2);
    const struct acs_exchange *exchange = acs_find(acs, 1, "Inform", 1);
    ck_assert_ptr_nonnull(exchange);
    ck_assert_str_eq(exchange->method, "POST");
    ck_assert_str_eq(exchange->target, "/acs");
    ck_assert_str_eq(acs_exchange_namespace(exchange), "urn:dslforum-org:cwmp-1-2");
    ck_assert_ptr_nonnull(acs_exchange_header(exchange, "host"));
    ck_assert_ptr_null(acs_exchange_header(exchange, "X-None"));
    ck_assert_uint_eq(acs_exchange_nodes(exchange, "//cwmp:Inform/Event/EventStruct"), 1);
    char *code = acs_exchange_text(exchange, "//EventCode");
    ck_assert_str_eq(code, "1 BOOT");
    free(code);
    ck_assert_str_eq(exchange->answer_kind, "InformResponse");
    ck_assert_ptr_null(acs_find(acs, 1, "Inform", 2));
    ck_assert_uint_eq(acs_find(acs, 1, "", 1)->status, 204);
    ck_assert_ptr_null(acs_exchange_at(acs, 2));
}
END_TEST

/* A step and what it must make of the request or the answer. */
static const struct {
    const char *step;
    const char *expected;
} requests[] = {
    {"GetParameterValues Device. \"\"",
     "<ParameterNames soap-enc:arrayType=\"xsd:string[2]\"><string>Device.</string>"
     "<string></string></ParameterNames>"},
    {"GetParameterNames Device.A. 1",
     "<ParameterPath>Device.A.</ParameterPath><NextLevel>1</NextLevel>"},
    {"SetParameterValues Device.U=http://h:1/:string Device.B=1 key=k&1",
     "<ParameterList soap-enc:arrayType=\"cwmp:ParameterValueStruct[2]\"><ParameterValueStruct>"
     "<Name>Device.U</Name><Value xsi:type=\"xsd:string\">http://h:1/</Value>"
     "</ParameterValueStruct><ParameterValueStruct><Name>Device.B</Name><Value>1</Value>"
     "</ParameterValueStruct></ParameterList><ParameterKey>k&amp;1</ParameterKey>"},
    {"SetParameterValues Device.S=\"a \\\"b\\\" <c>\":string",
     "<Value xsi:type=\"xsd:string\">a &quot;b&quot; &lt;c&gt;</Value>"},
    {"SetParameterAttributes Device.=2:Subscriber",
     "<Name>Device.</Name><NotificationChange>1</NotificationChange><Notification>2</Notification>"
     "<AccessListChange>1</AccessListChange><AccessList soap-enc:arrayType=\"xsd:string[1]\">"
     "<string>Subscriber</string></AccessList>"},
    {"SetParameterAttributes Device.=1", "<AccessListChange>0</AccessListChange>"},
    {"AddObject Device.T. key=k",
     "<ObjectName>Device.T.</ObjectName><ParameterKey>k</ParameterKey>"},
    {"ScheduleInform 30 x", "<DelaySeconds>30</DelaySeconds><CommandKey>x</CommandKey>"},
    {"Reboot k1", "<cwmp:Reboot><CommandKey>k1</CommandKey></cwmp:Reboot>"},
    {"Foo A=1 B=\"x y\"", "<cwmp:Foo><A>1</A><B>x y</B></cwmp:Foo>"},
    {"xml <cwmp:Foo><!-- c --></cwmp:Foo>", "Body><cwmp:Foo><!-- c --></cwmp:Foo></"},
    {"@id=abc<&> GetRPCMethods", ">abc&lt;&amp;&gt;</cwmp:ID>"},
    {"@hold GetRPCMethods",
     "<cwmp:HoldRequests soap-env:mustUnderstand=\"1\">1</cwmp:HoldRequests>"},
    {"@unknown=1 GetRPCMethods", "<cwmp:NobodyKnowsThis soap-env:mustUnderstand=\"1\">"},
    {"@namespace=1-0 GetRPCMethods", "xmlns:cwmp=\"urn:dslforum-org:cwmp-1-0\""},
    {"@prefixes GetRPCMethods", "<ns4:GetRPCMethods>"},
    {"@default GetParameterValues A.",
     "<GetParameterValues xmlns=\"urn:dslforum-org:cwmp-1-2\"><ParameterNames xmlns=\"\""},
};

START_TEST(writes_each_request)
{
    script(requests[_i].step);
    post(inform);
    post("");
    ck_assert_int_eq(cpe.status, 200);
    assert_body(requests[_i].expected);
    xmlDoc *document = xmlReadMemory(buf_text(&cpe.body), (int)cpe.body.length, NULL, NULL, 0);
    ck_assert_msg(document != NULL, "not well-formed: %s", buf_text(&cpe.body));
    xmlFreeDoc(document);
}
END_TEST

static const struct {
    const char *script;
    const char *error;
} bad_scripts[] = {
    {"GetRPCMethods\n@nothing answer", "line 2: unknown modifier @nothing"},
    {"@delay=x answer", "line 1: \"x\" is not a number up to 4294967295"},
    {"@wrong=1 answer", "line 1: unknown modifier @wrong="},
    {"status many", "line 1: \"many\" is not a number up to 9999"},
    {"redirect http://x/", "line 1: redirect CODE URL expected"},
    {"drop it", "line 1: drop takes no argument"},
    {"GetParameterValus Device.", "line 1: GetParameterValus takes NAME=VALUE, not 'Device.'"},
    {"SetParameterValues Device.X 1",
     "line 1: SetParameterValues takes NAME=VALUE, not 'Device.X'"},
    {"Reboot \"k", "line 1: a quote is not closed"},
    {"session GetRPCMethods", "line 1: session takes modifiers only"},
    {"\n\nfile /nonexistent", "line 3: cannot read /nonexistent"},
};

START_TEST(refuses_bad_scripts)
{
    char error[256] = "";

    ck_assert(!acs_queue_session(acs, bad_scripts[_i].script, error, sizeof(error)));
    ck_assert_str_eq(error, bad_scripts[_i].error);
}
END_TEST

START_TEST(answers_with_faults_and_statuses)
{
    script("fault 8005\nfault 8005\nanswer\nstatus 503");
    post(inform);
    assert_body("<FaultCode>8005</FaultCode>");
    post(inform);
    post(inform);
    assert_body("InformResponse");
    ck_assert_uint_eq(acs_session_count(acs), 1);
    post("");
    ck_assert_int_eq(cpe.status, 503);
    ck_assert(acs_wait_session_end(acs, 1, WAIT_MS));
    ck_assert_int_eq(acs_session_state(acs, 1), ACS_SESSION_FAILED);
    post(inform);
    ck_assert_uint_eq(acs_session_count(acs), 2);
}
END_TEST

START_TEST(empty_answer_to_a_response_does_not_end_the_session)
{
    script("answer\nempty200");
    post(inform);
    post(response);
    ck_assert_int_eq(cpe.status, 200);
    ck_assert_int_eq(acs_session_state(acs, 1), ACS_SESSION_OPEN);
    post("");
    ck_assert(acs_wait_session_end(acs, 1, WAIT_MS));
}
END_TEST

START_TEST(redirects_and_goes_on)
{
    script("redirect 307 /elsewhere");
    post(inform);
    ck_assert_int_eq(cpe.status, 307);
    assert_header("Location: /elsewhere");
    post(inform);
    ck_assert_int_eq(cpe.status, 200);
    ck_assert_uint_eq(acs_session_count(acs), 1);
}
END_TEST

START_TEST(drops_and_resets)
{
    script("drop");
    script("reset");
    post(inform);
    ck_assert_int_ne(cpe.code, CURLE_OK);
    ck_assert_int_eq(cpe.status, 0);
    post(inform);
    ck_assert_int_ne(cpe.code, CURLE_OK);
    ck_assert_uint_eq(acs_exchange_at(acs, 0)->status, 0);
    ck_assert(acs_wait_connections_closed(acs, 2, WAIT_MS));
}
END_TEST

START_TEST(closes_connections)
{
    script("@close answer\n@shut answer\n@http10 answer");
    post(inform);
    assert_header("Connection: close");
    post("");
    ck_assert_int_eq(cpe.connects, 1);
    ck_assert(acs_wait_connections_closed(acs, 2, WAIT_MS));
    post(inform);
    ck_assert_uint_eq(acs_session_count(acs), 2);
}
END_TEST

START_TEST(speaks_http_1_0)
{
    script("@http10 answer");
    post(inform);
    assert_header("HTTP/1.0 200");
    post("");
    ck_assert_int_eq(cpe.connects, 1);
    ck_assert(acs_wait_session_end(acs, 1, WAIT_MS));
    ck_assert_int_eq(acs_session_state(acs, 1), ACS_SESSION_DONE);
}
END_TEST

START_TEST(spoils_bodies)
{
    script("@chunked answer\n@truncate GetRPCMethods");
    post(inform);
    assert_header("Transfer-Encoding: chunked");
    assert_header("X-Trailer");
    assert_body("InformResponse");
    post("");
    ck_assert_int_ne(cpe.code, CURLE_OK);
    script("@malformed answer");
    post(inform);
    ck_assert_ptr_null(strstr(buf_text(&cpe.body), "Envelope>"));
    script("@doctype answer");
    post(inform);
    assert_body("<!ENTITY a9 \"&a8;");
    script("@pad=40000 answer");
    post(inform);
    ck_assert_uint_eq(cpe.body.length, 40000);
}
END_TEST

START_TEST(sets_cookies_and_finds_sessions_by_them)
{
    script("@cookie=\"a=1; Path=/\" @cookie=b=2 @close answer\n@close answer");
    post(inform);
    post(response);
    const struct acs_exchange *second = acs_exchange_at(acs, 1);
    const char *cookies = acs_exchange_header(second, "Cookie");
    ck_assert_ptr_nonnull(cookies);
    ck_assert_ptr_nonnull(strstr(cookies, "a=1"));
    ck_assert_ptr_nonnull(strstr(cookies, "b=2"));
    ck_assert_uint_eq(second->session, 1);
    ck_assert_uint_eq(second->connection, 2);
}
END_TEST

START_TEST(delays)
{
    script("@delay=300 answer");
    uint64_t before = acs_now_ms();
    post(inform);
    ck_assert_uint_ge(acs_now_ms() - before, 300);
}
END_TEST

START_TEST(never_answers)
{
    script("never");
    curl_easy_setopt(cpe.curl, CURLOPT_TIMEOUT_MS, 200L);
    post(inform);
    ck_assert_int_eq(cpe.code, CURLE_OPERATION_TIMEDOUT);
}
END_TEST

START_TEST(waits_in_vain)
{
    ck_assert(!acs_wait_session_start(acs, 1, 50));
    ck_assert(!acs_wait_session_end(acs, 1, 50));
    ck_assert(!acs_wait_exchanges(acs, 1, 50));
    ck_assert(!acs_wait_connections_closed(acs, 1, 50));
}
END_TEST

static const struct {
    enum acs_auth server;
    unsigned long client;
} schemes[] = {{ACS_AUTH_BASIC, CURLAUTH_BASIC},
               {ACS_AUTH_DIGEST, CURLAUTH_DIGEST},
               {ACS_AUTH_DIGEST_MD5_SESS, CURLAUTH_DIGEST},
               {ACS_AUTH_DIGEST_SHA256, CURLAUTH_DIGEST},
               {ACS_AUTH_DIGEST_NO_QOP, CURLAUTH_DIGEST}};

START_TEST(authenticates)
{
    const struct acs_config config = {
        .auth = schemes[_i].server, .username = "u", .password = "p", .auth_every_request = true};

    start(&config);
    curl_easy_setopt(cpe.curl, CURLOPT_HTTPAUTH, schemes[_i].client);
    curl_easy_setopt(cpe.curl, CURLOPT_USERPWD, "u:p");
    post(inform);
    ck_assert_int_eq(cpe.status, 200);
    post("");
    ck_assert_int_eq(cpe.status, 204);
    ck_assert_uint_eq(acs_session_count(acs), 1);
    curl_easy_setopt(cpe.curl, CURLOPT_USERPWD, "u:wrong");
    post(inform);
    ck_assert_int_eq(cpe.status, 401);
    const struct acs_exchange *refused = acs_exchange_at(acs, acs_exchange_count(acs) - 1);
    ck_assert_ptr_nonnull(refused->note);
    ck_assert_uint_eq(refused->session, 0);
    stop();
}
END_TEST

START_TEST(calls_a_nonce_stale)
{
    const struct acs_config config = {.auth = ACS_AUTH_DIGEST,
                                      .username = "u",
                                      .password = "p",
                                      .auth_every_request = true,
                                      .auth_stale_after = 1};

    start(&config);
    curl_easy_setopt(cpe.curl, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);
    curl_easy_setopt(cpe.curl, CURLOPT_USERPWD, "u:p");
    post(inform);
    post("");
    assert_header("stale=true");
    ck_assert_int_eq(cpe.status, 204);
    stop();
}
END_TEST

START_TEST(refuses_what_is_no_session)
{
    post("");
    ck_assert_int_eq(cpe.status, 400);
    post("<x/>");
    ck_assert_int_eq(cpe.status, 400);
    curl_easy_setopt(cpe.curl, CURLOPT_CUSTOMREQUEST, "PUT");
    post(inform);
    ck_assert_int_eq(cpe.status, 405);
    ck_assert_uint_eq(acs_session_count(acs), 0);
}
END_TEST

START_TEST(requests_a_connection)
{
    /* One ACS wakes another: it knows Digest as well. */
    const struct acs_config config = {.auth = ACS_AUTH_DIGEST, .username = "u", .password = "p"};
    start(&config);
    struct acs_wake wake = {
        .url = acs_url(acs), .username = "u", .password = "p", .method = "POST"};
    struct acs_wake_result result;

    ck_assert(acs_connection_request(&wake, &result));
    ck_assert_int_eq(result.status, 400); /* past the challenge, and no Inform */
    ck_assert_uint_eq(result.responses, 2);
    ck_assert_ptr_nonnull(strstr(result.challenge, "Digest "));
    ck_assert_ptr_nonnull(strstr(result.authorization, "response="));
    char seen[sizeof(result.authorization)];
    strcpy(seen, result.authorization);
    wake.authorization = seen;
    ck_assert(acs_connection_request(&wake, &result));
    ck_assert_int_eq(result.status, 401); /* a replay */
    stop();
}
END_TEST

START_TEST(several_at_once)
{
    const struct acs_config config = {0};
    struct acs *other = acs_start(&config, NULL, 0);

    ck_assert_ptr_nonnull(other);
    ck_assert_uint_ne(acs_port(other), acs_port(acs));
    post(inform);
    ck_assert_uint_eq(acs_session_count(acs), 1);
    ck_assert_uint_eq(acs_session_count(other), 0);
    acs_stop(other);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

int main(void)
{
    Suite *suite = suite_create("acs");
    TCase *plain = tcase_create("plain");
    TCase *secured = tcase_create("secured");

    curl_global_init(CURL_GLOBAL_DEFAULT);
    tcase_add_checked_fixture(plain, start_plain, stop);
    tcase_set_timeout(plain, 60);
    tcase_add_test(plain, session_of_three_messages);
    tcase_add_test(plain, keeps_what_it_saw);
    tcase_add_loop_test(plain, writes_each_request, 0, COUNT(requests));
    tcase_add_loop_test(plain, refuses_bad_scripts, 0, COUNT(bad_scripts));
    tcase_add_test(plain, answers_with_faults_and_statuses);
    tcase_add_test(plain, empty_answer_to_a_response_does_not_end_the_session);
    tcase_add_test(plain, redirects_and_goes_on);
    tcase_add_test(plain, drops_and_resets);
    tcase_add_test(plain, closes_connections);
    tcase_add_test(plain, speaks_http_1_0);
    tcase_add_test(plain, spoils_bodies);
    tcase_add_test(plain, sets_cookies_and_finds_sessions_by_them);
    tcase_add_test(plain, delays);
    tcase_add_test(plain, never_answers);
    tcase_add_test(plain, waits_in_vain);
    tcase_add_test(plain, refuses_what_is_no_session);
    tcase_add_test(plain, several_at_once);
    suite_add_tcase(suite, plain);
    tcase_add_loop_test(secured, authenticates, 0, COUNT(schemes));
    tcase_add_test(secured, calls_a_nonce_stale);
    tcase_add_test(secured, requests_a_connection);
    suite_add_tcase(suite, secured);
    return unit_run(suite);
}
