/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/soap_schema.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <string.h>

static void keep(struct scenario *scenario)
{
    if (scenario->arena == NULL)
        scenario->arena = arena_new();
}

/* Moves a string to the scenario's arena. */
static const char *kept(struct scenario *scenario, char *text)
{
    keep(scenario);
    const char *copy = arena_strdup(scenario->arena, text);
    free(text);
    return copy;
}

void scenario_acs(struct scenario *scenario, const struct acs_config *config)
{
    const struct acs_config plain = {0};
    char error[256] = "";

    keep(scenario);
    scenario->acs = acs_start(config != NULL ? config : &plain, error, sizeof(error));
    ck_assert_msg(scenario->acs != NULL, "%s", error);
}

void scenario_queue(struct scenario *scenario, const char *script)
{
    char error[256] = "";

    ck_assert_msg(acs_queue_session(scenario->acs, script, error, sizeof(error)), "%s", error);
}

void scenario_cpe(struct scenario *scenario, const char *lines,
                  const struct daemon_options *options)
{
    struct buf config = {0};

    scenario->cpe_port = files_free_port();
    buf_printf(&config,
               "cwmp\n  acs url %s\n  acs username " SCENARIO_USERNAME
               "\n  acs password " SCENARIO_PASSWORD "\n  cpe url http://127.0.0.1:%u/\n"
               "  cpe username " SCENARIO_CPE_USERNAME "\n  cpe password " SCENARIO_CPE_PASSWORD
               "\n%s",
               acs_url(scenario->acs), scenario->cpe_port, lines != NULL ? lines : "");
    scenario->config = buf_take(&config);
    if (options != NULL)
        scenario->options = *options;
    scenario->options.config = scenario->config;
    daemon_start(&scenario->cpe, &scenario->options);
}

void scenario_start(struct scenario *scenario, const char *script)
{
    scenario_acs(scenario, NULL);
    scenario_queue(scenario, script);
    scenario_cpe(scenario, NULL, NULL);
    scenario_wait(scenario, 1);
}

void scenario_restart(struct scenario *scenario)
{
    daemon_restart(&scenario->cpe, &scenario->options);
}

/* Every message that the daemon sent is valid, where there is a schema to tell. */
static void validate_messages(struct acs *acs)
{
    struct soap_schema *schema = soap_schema_new();

    for (size_t i = 0; schema != NULL && i < acs_exchange_count(acs); i++) {
        const struct acs_exchange *exchange = acs_exchange_at(acs, i);
        if (exchange->document == NULL)
            continue;
        const char *reason = soap_schema_check(schema, exchange->document);
        ck_assert_msg(reason == NULL, "message %u (%s) is not valid: %s\n%.4000s", exchange->number,
                      exchange->kind, reason, exchange->body);
    }
    soap_schema_free(schema);
}

static void check_messages(struct acs *acs)
{
    for (size_t i = 0; i < acs_exchange_count(acs); i++) {
        const struct acs_exchange *exchange = acs_exchange_at(acs, i);
        ck_assert_msg(exchange->body_size == 0 || exchange->document != NULL,
                      "message %u is not well-formed XML: %.4000s", exchange->number,
                      exchange->body);
        ck_assert_msg(acs_exchange_header(exchange, "Expect") == NULL,
                      "message %u was sent with Expect", exchange->number);
    }
    validate_messages(acs);
}

static void check_log(struct scenario *scenario)
{
    static const char *const secrets[] = {SCENARIO_PASSWORD, SCENARIO_CPE_PASSWORD};
    char *log = daemon_log(&scenario->cpe);

    for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++)
        ck_assert_msg(strstr(log, secrets[i]) == NULL, "a secret is in the log (R-SEC-11):\n%s",
                      log);
    free(log);
}

void scenario_end(struct scenario *scenario)
{
    if (scenario->cpe.pid > 0)
        daemon_stop(&scenario->cpe);
    if (scenario->cpe.state != NULL)
        check_log(scenario);
    check_messages(scenario->acs);
    daemon_finish(&scenario->cpe);
    acs_stop(scenario->acs);
    arena_free(scenario->arena);
    free(scenario->config);
    memset(scenario, 0, sizeof(*scenario));
}

static void fail_session(struct scenario *scenario, unsigned session, const char *what)
{
    char *log = daemon_log(&scenario->cpe);
    size_t length = strlen(log);

    /* check(3) takes no message of any length; the end of the log says what happened. */
    ck_abort_msg("session %u %s; the daemon's log:\n%s", session, what,
                 log + (length > 3000 ? length - 3000 : 0));
}

const struct acs_exchange *scenario_wait_inform(struct scenario *scenario, unsigned session)
{
    if (!acs_wait_session_start(scenario->acs, session, SCENARIO_WAIT_MS))
        fail_session(scenario, session, "did not begin");
    return scenario_message(scenario, session, "Inform", 1);
}

void scenario_wait(struct scenario *scenario, unsigned session)
{
    scenario_wait_inform(scenario, session);
    if (!acs_wait_session_end(scenario->acs, session, SCENARIO_WAIT_MS))
        fail_session(scenario, session, "did not end");
    if (acs_session_state(scenario->acs, session) != ACS_SESSION_DONE)
        fail_session(scenario, session, "failed");
    /* R-SES-30: then the CPE closes its connection. */
    if (!acs_wait_connections_closed(scenario->acs, 1, SCENARIO_WAIT_MS))
        fail_session(scenario, session, "ended, but its connection was not closed");
}

void scenario_wait_many(struct scenario *scenario, size_t exchanges)
{
    for (size_t count = 100; count < exchanges; count += 100)
        if (!acs_wait_exchanges(scenario->acs, count, SCENARIO_WAIT_MS))
            fail_session(scenario, acs_session_count(scenario->acs), "does not go on");
}

void scenario_wait_silence(struct scenario *scenario, unsigned sessions, unsigned ms)
{
    if (acs_wait_session_start(scenario->acs, sessions + 1, ms))
        fail_session(scenario, sessions + 1, "should not have begun");
}

unsigned scenario_session(struct scenario *scenario, const char *script)
{
    unsigned session = acs_session_count(scenario->acs) + 1;

    scenario_queue(scenario, script);
    free(daemon_ask(&scenario->cpe, "inform"));
    scenario_wait(scenario, session);
    return session;
}

const struct acs_exchange *scenario_message(struct scenario *scenario, unsigned session,
                                            const char *kind, unsigned nth)
{
    const struct acs_exchange *exchange = acs_find(scenario->acs, session, kind, nth);

    ck_assert_msg(exchange != NULL, "session %u has no %s number %u", session, kind, nth);
    return exchange;
}

uint64_t scenario_asked_ms(struct scenario *scenario, const struct acs_exchange *answer)
{
    const struct acs_exchange *before;

    /* Its answer was the request. */
    ck_assert_uint_ge(answer->number, 2);
    before = acs_exchange_at(scenario->acs, answer->number - 2);
    ck_assert_uint_eq(before->session, answer->session);
    return before->time_ms;
}

const char *scenario_text(struct scenario *scenario, const struct acs_exchange *exchange,
                          const char *xpath)
{
    return kept(scenario, acs_exchange_text(exchange, xpath));
}

/* The ParameterValueStruct of a parameter as an XPath. */
static const char *value_path(struct scenario *scenario, const char *name, const char *rest)
{
    keep(scenario);
    return arena_printf(scenario->arena, "//ParameterValueStruct[Name='%s']/Value%s", name, rest);
}

const char *scenario_value(struct scenario *scenario, const struct acs_exchange *exchange,
                           const char *name)
{
    const char *path = value_path(scenario, name, "");

    ck_assert_msg(acs_exchange_nodes(exchange, path) <= 1, "%s is there more than once", name);
    return acs_exchange_nodes(exchange, path) == 1 ? scenario_text(scenario, exchange, path) : NULL;
}

const char *scenario_type(struct scenario *scenario, const struct acs_exchange *exchange,
                          const char *name)
{
    const char *path = value_path(scenario, name, "/@xsi:type");

    return acs_exchange_nodes(exchange, path) == 1 ? scenario_text(scenario, exchange, path) : NULL;
}

const char *scenario_local(struct scenario *scenario, const char *path)
{
    return kept(scenario, daemon_value(&scenario->cpe, path));
}

const char *scenario_status(struct scenario *scenario, const char *label)
{
    char *status = daemon_ask(&scenario->cpe, "status"), *row = strstr(status, label);

    ck_assert_msg(row != NULL, "no row \"%s\" in %s", label, status);
    row = strchr(row, ':') + 1;
    row += strspn(row, " ");
    const char *copy = arena_strndup(scenario->arena, row, strcspn(row, "\n"));
    free(status);
    return copy;
}

unsigned scenario_failures(struct scenario *scenario)
{
    const char *counts = scenario_status(scenario, "Sessions ok/failed/total");

    return (unsigned)strtoul(strchr(counts, '/') + 1, NULL, 10);
}

const char *scenario_wake_url(struct scenario *scenario, unsigned session)
{
    const struct acs_exchange *inform = scenario_message(scenario, session, "Inform", 1);
    const char *url = scenario_text(scenario, inform,
                                    "//ParameterValueStruct[contains(Name, "
                                    "'.ManagementServer.ConnectionRequestURL')]/Value");

    ck_assert_msg(text_starts_with(url, "http://"), "ConnectionRequestURL is \"%s\"", url);
    return url;
}

void scenario_wake(struct scenario *scenario, unsigned session)
{
    const struct acs_wake wake = {.url = scenario_wake_url(scenario, session),
                                  .username = SCENARIO_CPE_USERNAME,
                                  .password = SCENARIO_CPE_PASSWORD};
    struct acs_wake_result result;

    ck_assert_msg(acs_connection_request(&wake, &result), "%s", result.error);
    ck_assert_msg(result.status == 200 || result.status == 204,
                  "the connection request was answered with %ld", result.status);
}

bool scenario_has_event(struct scenario *scenario, const struct acs_exchange *inform,
                        const char *code, const char *command_key)
{
    keep(scenario);
    const char *key = command_key != NULL
                          ? arena_printf(scenario->arena, " and CommandKey='%s'", command_key)
                          : "";
    const char *path =
        arena_printf(scenario->arena, "//Event/EventStruct[EventCode='%s'%s]", code, key);
    return acs_exchange_nodes(inform, path) > 0;
}

void scenario_events(struct scenario *scenario, const struct acs_exchange *inform, ...)
{
    size_t count = 0;
    va_list codes;

    va_start(codes, inform);
    for (const char *code = va_arg(codes, const char *); code != NULL;
         code = va_arg(codes, const char *)) {
        ck_assert_msg(scenario_has_event(scenario, inform, code, NULL), "no event \"%s\" in %s",
                      code, scenario_text(scenario, inform, "//Event"));
        count++;
    }
    va_end(codes);
    ck_assert_msg(acs_exchange_nodes(inform, "//Event/EventStruct") == count,
                  "further events in %s", scenario_text(scenario, inform, "//Event"));
}

/* TR-069 A.5.1, column "Type" of the fault table. */
static bool is_client_fault(unsigned code)
{
    return code == 9003 || (code >= 9005 && code <= 9008) || code == 9021;
}

void scenario_fault(struct scenario *scenario, const struct acs_exchange *exchange, unsigned code)
{
    ck_assert_str_eq(exchange->kind, "Fault");
    const char *seen =
        scenario_text(scenario, exchange, "//soap:Fault/detail/cwmp:Fault/FaultCode");
    const char *text =
        scenario_text(scenario, exchange, "//soap:Fault/detail/cwmp:Fault/FaultString");
    ck_assert_msg(strtoul(seen, NULL, 10) == code, "fault %s (%s), not %u", seen, text, code);
    ck_assert_str_eq(scenario_text(scenario, exchange, "//soap:Fault/faultstring"), "CWMP fault");
    const char *type = scenario_text(scenario, exchange, "//soap:Fault/faultcode");
    const char *local = strchr(type, ':') != NULL ? strchr(type, ':') + 1 : type;
    ck_assert_str_eq(local, is_client_fault(code) ? "Client" : "Server");
}

unsigned scenario_inner_fault(struct scenario *scenario, const struct acs_exchange *exchange,
                              const char *name)
{
    keep(scenario);
    const char *path = arena_printf(scenario->arena,
                                    "//cwmp:Fault/SetParameterValuesFault"
                                    "[ParameterName='%s']/FaultCode",
                                    name);
    ck_assert_msg(acs_exchange_nodes(exchange, path) <= 1, "%s is in error more than once", name);
    return (unsigned)strtoul(scenario_text(scenario, exchange, path), NULL, 10);
}

int scenario_main(const char *name, double timeout_s, const struct scenario_test *tests,
                  size_t count)
{
    Suite *suite = suite_create(name);
    TCase *cases = tcase_create(name);

    curl_global_init(CURL_GLOBAL_DEFAULT);
    tcase_set_timeout(cases, timeout_s);
    for (size_t i = 0; i < count; i++)
        tcase_add_loop_test(cases, tests[i].test, 0, tests[i].loops > 0 ? tests[i].loops : 1);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
