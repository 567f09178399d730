/* SPDX-License-Identifier: Apache-2.0 */
/* What `debug cwmp` is told, and what it is not (R-SEC-11). */
#include "base/text.h"
#include "cwmpd/tracing.h"
#include "device2/schema.h"
#include "support/fake_env.h"
#include "support/unit.h"

#include <string.h>

static struct fake_env fake;
static struct model *model;
static struct tracing *tracing;
static struct buf logged, told;
static struct log outer;
static bool recording;
static unsigned recorded;

static void take_line(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    buf_printf(&logged, "%d %s\n", (int)level, line);
}

static void take_text(void *argument, const char *topic, const char *text)
{
    (void)argument;
    buf_printf(&told, "%s: %s\n", topic, text);
}

static bool records(void *argument)
{
    (void)argument;
    return recording;
}

static void record(void *argument, const struct http_seen *seen)
{
    (void)argument;
    (void)seen;
    recorded++;
}

static const struct http_observer recorder = {.wants = records, .seen = record};

static void setup(void)
{
    fake_env_init(&fake);
    outer = (struct log){.level = LOG_LEVEL_INFO, .sink = take_line};
    model = model_new(&(struct model_options){.schema = &device2_schema, .env = &fake.env});
    tracing = tracing_new(&outer);
}

static void teardown(void)
{
    tracing_free(tracing);
    model_free(model);
    buf_free(&logged);
    buf_free(&told);
}

START_TEST(what_is_logged_stays_as_it_is)
{
    log_info(tracing_log(tracing, TRACE_TRANSFER), "begins");
    log_debug(tracing_log(tracing, TRACE_TRANSFER), "detail");
    ck_assert_str_eq(buf_text(&logged), "2 begins\n");
}
END_TEST

START_TEST(lines_are_told_by_topic)
{
    struct trace *trace = tracing_trace(tracing);

    trace_listen(trace, TRACE_TRANSFER | TRACE_ERROR, take_text, NULL);
    log_debug(tracing_log(tracing, TRACE_TRANSFER), "detail");
    log_info(tracing_log(tracing, TRACE_STUN), "unseen");
    log_warning(tracing_log(tracing, TRACE_STUN), "no answer");
    ck_assert_str_eq(buf_text(&told), "transfer: detail\nerror: no answer\n");
    ck_assert_str_eq(buf_text(&logged), "2 unseen\n1 no answer\n");
}
END_TEST

static const char request[] =
    "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" "
    "xmlns:cwmp=\"urn:dslforum-org:cwmp-1-0\"><soap:Body><cwmp:SetParameterValues>"
    "<ParameterList><ParameterValueStruct><Name>Device.ManagementServer.Password</Name>"
    "<Value>hush</Value></ParameterValueStruct></ParameterList>"
    "<ParameterKey>k</ParameterKey></cwmp:SetParameterValues></soap:Body></soap:Envelope>";

static const struct http_seen message = {
    .request_head = "POST /acs HTTP/1.1\r\nAuthorization: Basic aHVzaA==\r\nCookie: hush\r\n\r\n",
    .request_body = "",
    .response_head = "HTTP/1.1 200 OK\r\nSet-Cookie: hush\r\n\r\n",
    .response_body = request,
    .response_length = sizeof request - 1};

START_TEST(R_SEC_11_messages_are_masked)
{
    const struct http_observer *observer = tracing_observe(tracing, model, &recorder);

    ck_assert(!observer->wants(observer->argument));
    trace_listen(tracing_trace(tracing), TRACE_HTTP | TRACE_SOAP | TRACE_RPC, take_text, NULL);
    ck_assert(observer->wants(observer->argument));
    observer->seen(observer->argument, &message);
    ck_assert_ptr_null(strstr(buf_text(&told), "hush"));
    ck_assert_ptr_null(strstr(buf_text(&told), "aHVzaA"));
    ck_assert_ptr_nonnull(strstr(buf_text(&told), "http: CPE: POST /acs HTTP/1.1\n"));
    ck_assert_ptr_nonnull(strstr(buf_text(&told), "rpc: CPE: nothing\n"));
    ck_assert_msg(strstr(buf_text(&told), "soap: ACS: <?xml") != NULL, "%s", buf_text(&told));
    ck_assert_ptr_nonnull(strstr(buf_text(&told), "<Value>***</Value>"));
    ck_assert_uint_eq(recorded, 0);
}
END_TEST

START_TEST(the_recorder_sees_what_it_wants)
{
    const struct http_observer *observer = tracing_observe(tracing, model, &recorder);

    recording = true;
    ck_assert(observer->wants(observer->argument));
    observer->seen(observer->argument, &message);
    ck_assert_uint_eq(recorded, 1);
    ck_assert_str_eq(buf_text(&told), "");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tracing");
    TCase *tcase = tcase_create("tracing");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, what_is_logged_stays_as_it_is);
    tcase_add_test(tcase, lines_are_told_by_topic);
    tcase_add_test(tcase, R_SEC_11_messages_are_masked);
    tcase_add_test(tcase, the_recorder_sees_what_it_wants);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
