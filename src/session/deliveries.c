/* SPDX-License-Identifier: Apache-2.0 */
/* What a session delivers: the events of its Inform, and the CPE's own requests after it. */
#include "session/engine.h"

#include <stdio.h>

static enum cwmp_fault store_delivery(struct session_engine *engine, struct cwmp_error *error)
{
    struct store *store = engine->options.store;
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    if (engine->bootstrapped)
        fault = store_set_text(store, "bootstrapped-url", engine->session_url, error);
    if (fault == CWMP_OK)
        fault = event_queue_store_delivered(engine->events, EVENT_BY_INFORM, error);
    if (fault == CWMP_OK)
        fault = reports_store_done(engine->reports, error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

/* In one durable step (R-EVT-01, R-URL-05). A full disk must not keep the ACS out: it may be the
 * one who makes room. */
void engine_record_delivery(struct session_engine *engine)
{
    struct cwmp_error error;

    if (event_queue_under_way(engine->events, EVENT_BOOTSTRAP))
        engine->bootstrapped = true;
    if (store_delivery(engine, &error) == CWMP_OK) {
        engine->unrecorded = engine->bootstrapped = false;
    } else if (!engine->unrecorded) {
        engine->unrecorded = true;
        log_error(engine->options.log, "delivered events may come again after a restart: %s",
                  error.text);
    }
    event_queue_forget_delivered(engine->events, EVENT_BY_INFORM, !engine->unrecorded);
    if (!engine->unrecorded)
        reports_forget_done(engine->reports);
}

/* InformResponse: what it delivers is delivered. */
void engine_established(void *argument)
{
    struct session_engine *engine = argument;
    struct cwmp_error error;

    if (!engine->session_heartbeat && model_mark_reported(engine->options.model, &error) != CWMP_OK)
        log_error(engine->options.log, "reported values may be told again after a restart: %s",
                  error.text);
    if (!engine->session_heartbeat)
        engine_changes_told(engine);
    engine_record_delivery(engine);
}

/* ---- The CPE's own requests ------------------------------------------------------------ */

bool engine_next_request(void *argument, enum soap_version version,
                         struct exchange_request *request)
{
    struct session_engine *engine = argument;
    const struct report *report = reports_next(engine->reports, version);

    if (!report)
        return false;
    *request = (struct exchange_request){
        .id = report->id, .method = report->method, .arguments = report->arguments};
    if (version == SOAP_CWMP_1_0 && report->oldest_arguments[0] != '\0')
        request->arguments = report->oldest_arguments;
    return true;
}

/* R-SES-34, R-TC-03: what is refused, or not answered, comes again. R-ACS-01: what the ACS does not
 * know does not. */
void engine_request_answered(void *argument, int64_t id, const struct soap_message *message)
{
    struct session_engine *engine = argument;
    const struct report *report = reports_find(engine->reports, id);
    struct session_answer answer = {.message = message};
    char method[64];

    if (!report) /* dropped meanwhile: there is a new ACS */
        return;
    if (!message || (message->fault && message->fault->cwmp_code != 8000)) {
        reports_keep(engine->reports, id);
        engine->session_refused |= message != NULL;
        return;
    }
    snprintf(method, sizeof method, "%s", report->method);
    answer.method = method;
    answer.tag = report->tag;
    reports_done(engine->reports, id);
    engine_record_delivery(engine);
    if (engine->options.answered)
        engine->options.answered(engine->options.argument, &answer);
}

enum cwmp_fault session_engine_report(struct session_engine *engine,
                                      const struct session_report *report, struct cwmp_error *error)
{
    enum cwmp_fault fault = reports_add(engine->reports, report, error);

    if (fault == CWMP_OK) {
        engine->urgent = true;
        engine_kick(engine);
    }
    return fault;
}

bool session_engine_has_report(const struct session_engine *engine, const char *method, int64_t tag)
{
    return reports_has_tag(engine->reports, method, tag);
}
