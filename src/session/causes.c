/* SPDX-License-Identifier: Apache-2.0 */
/* What makes the CPE call the ACS: changes in the model, time, connection requests (R-SES-01). */
#include "base/text.h"
#include "base/url.h"
#include "session/engine.h"

#include <stdio.h>
#include <string.h>

/* The start time as it was last set locally: nothing before it; of one that the ACS set only the
 * phase counts (CLI reference 6.2 and 6.4). */
#define TEXT_LOCAL_START "periodic-local-start"

bool engine_raise(struct session_engine *engine, enum event_code code)
{
    struct cwmp_error error;
    uint64_t serial;

    if (event_queue_add(engine->events, code, "", &serial, &error) != CWMP_OK) {
        log_error(engine->options.log, "event \"%s\" is lost: %s", event_rule(code)->text,
                  error.text);
        return false;
    }
    if (serial != 0) {
        if (code == EVENT_PERIODIC)
            engine->queued = true;
        else if (code == EVENT_VALUE_CHANGE)
            engine->value_change = true;
        else if (code == EVENT_HEARTBEAT)
            engine->heartbeat_due = true;
        else
            engine->urgent = true;
    }
    engine_kick(engine);
    return true;
}

void engine_bootstrap(struct session_engine *engine)
{
    struct cwmp_error error;

    /* Stays undone when the disk is full or the power goes: the comparison at the next start finds
     * it again as long as there is no BOOTSTRAP, which therefore comes last. */
    if (engine->options.bootstrapped)
        engine->options.bootstrapped(engine->options.argument);
    if (model_reset_notifications(engine->options.model, &error) != CWMP_OK ||
        schedule_drop_all(engine->schedule, &error) != CWMP_OK ||
        reports_drop_all(engine->reports, &error) != CWMP_OK ||
        event_queue_bootstrap(engine->events, &error) != CWMP_OK)
        log_error(engine->options.log, "new ACS URL: %s", error.text);
    engine->urgent = true;
    engine->bootstrapped = false;
    engine->drop_changes = true;
    engine->scan_at = 0;
    engine->retry_at = 0;
    engine->retry_count = 0;
    engine->version = SOAP_CWMP_1_4;
    engine->uncompressed = false;
    engine_kick(engine);
}

/* ---- Changes in the model ------------------------------------------------------------ */

/* Without an ACS the CPE waits for discovery (R-DSC-16); that is for the operator to say. */
enum cwmp_fault engine_check_url(void *argument, enum model_origin origin,
                                 const struct value *value, struct cwmp_error *error)
{
    struct url url;
    struct buf shown = {0};
    enum cwmp_fault fault;

    (void)argument;
    if (url_parse(value->string, &url) || (value->string[0] == '\0' && origin != MODEL_ORIGIN_ACS))
        return CWMP_OK;
    url_put_refused(&shown, value->string);
    fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                      "the ACS URL must be an absolute http or https URL without user "
                      "information, not \"%s\"",
                      buf_text(&shown));
    buf_free(&shown);
    return fault;
}

/* An ACS known before and another one now; coming back to it after having had none is neither. */
static bool is_new_acs(struct session_engine *engine, const char *old, struct arena *arena)
{
    const char *bootstrapped;

    if (old[0] != '\0')
        return true;
    bootstrapped = store_text(engine->options.store, "bootstrapped-url", arena);
    return bootstrapped && !text_equal(bootstrapped, engine->url);
}

static void take_url(struct session_engine *engine)
{
    struct arena *arena = arena_new();
    const char *url = model_role_string(engine->options.model, ROLE_ACS_URL, arena);
    char old[sizeof engine->url];

    if (!engine->holds_url && !text_equal(url, engine->url)) {
        memcpy(old, engine->url, sizeof old);
        snprintf(engine->url, sizeof engine->url, "%s", url);
        engine->peer[0] = '\0';
        if (engine->url[0] != '\0' && is_new_acs(engine, old, arena))
            engine_bootstrap(engine);
        engine_kick(engine);
    }
    arena_free(arena);
}

void session_engine_hold_url(struct session_engine *engine, bool hold)
{
    engine->holds_url = hold;
    if (!hold && engine->started)
        take_url(engine);
}

static const char *print(const struct value *value, struct arena *arena)
{
    struct buf text = {0};
    const char *copy;

    value_print(value, &text);
    copy = arena_strdup(arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

struct periodic_rule engine_timing_rule(struct session_engine *engine, enum model_role enable,
                                        enum model_role interval, enum model_role time)
{
    struct model *model = engine->options.model;
    struct arena *arena = arena_new();
    struct periodic_rule rule = {0};
    struct value reference;

    rule.interval = (uint32_t)model_role_unsigned(model, interval, 0);
    rule.enabled =
        rule.interval > 0 && engine_is_enabled(engine) && model_role_boolean(model, enable, false);
    /* Relative to boot is no reference either: the next boot would have another one. */
    rule.has_reference = model_role_value(model, time, arena, &reference) &&
                         !reference.time.relative && reference.time.seconds != CWMP_TIME_UNKNOWN;
    if (rule.has_reference)
        rule.reference = reference.time.seconds;
    arena_free(arena);
    return rule;
}

void engine_read_periodic_rule(struct session_engine *engine, bool begins_now)
{
    struct periodic_rule rule =
        engine_timing_rule(engine, ROLE_PERIODIC_INFORM_ENABLE, ROLE_PERIODIC_INFORM_INTERVAL,
                           ROLE_PERIODIC_INFORM_TIME);
    struct arena *arena = arena_new();
    struct value time;

    rule.begins_now = begins_now;
    if (rule.has_reference &&
        model_role_value(engine->options.model, ROLE_PERIODIC_INFORM_TIME, arena, &time)) {
        const char *local = store_text(engine->options.store, TEXT_LOCAL_START, arena);

        rule.starts_at_reference = local && text_equal(local, print(&time, arena));
    }
    periodic_set_rule(&engine->periodic, &rule, engine->options.env);
    if (!rule.enabled)
        event_queue_withdraw(engine->events, EVENT_PERIODIC);
    arena_free(arena);
}

/* The power may go before this: then the ACS's time is still not the local one. */
static void note_start(struct session_engine *engine, enum model_origin origin)
{
    struct store *store = engine->options.store;
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct value time;
    const char *local = NULL;
    bool shell = origin == MODEL_ORIGIN_SHELL;
    enum cwmp_fault fault;

    if ((origin == MODEL_ORIGIN_LOCAL || shell) &&
        model_role_value(engine->options.model, ROLE_PERIODIC_INFORM_TIME, arena, &time))
        local = print(&time, arena);
    if (shell)
        fault = store_note_text(store, TEXT_LOCAL_START, local, &error);
    else
        fault = store_set_text(store, TEXT_LOCAL_START, local, &error);
    if (fault != CWMP_OK)
        log_error(engine->options.log, "%s", error.text);
    arena_free(arena);
}

void session_engine_model_changed(void *argument, const struct model_change *change)
{
    struct session_engine *engine = argument;
    /* The ACS sets many devices, at the same time maybe. */
    bool by_operator = change->origin == MODEL_ORIGIN_LOCAL || change->origin == MODEL_ORIGIN_SHELL;

    /* The device goes back to an earlier state, and the store has gone before. */
    if (change->role == ROLE_PERIODIC_INFORM_TIME && change->origin != MODEL_ORIGIN_DEVICE)
        note_start(engine, change->origin);
    if (!engine->started)
        return;
    switch (change->role) {
    case ROLE_ACS_URL:
        take_url(engine);
        break;
    case ROLE_ENABLE_CWMP:
        engine_read_periodic_rule(engine, by_operator);
        engine_read_heartbeat_rule(engine);
        break;
    case ROLE_HEARTBEAT_ENABLE:
    case ROLE_HEARTBEAT_INTERVAL:
    case ROLE_HEARTBEAT_TIME:
        engine_read_heartbeat_rule(engine);
        break;
    case ROLE_PERIODIC_INFORM_ENABLE:
    case ROLE_PERIODIC_INFORM_INTERVAL:
    case ROLE_PERIODIC_INFORM_TIME:
        engine_read_periodic_rule(engine, by_operator);
        break;
    case ROLE_HTTP_COMPRESSION:
        engine->uncompressed = false;
        break;
    case ROLE_SCHEDULE_REBOOT:
    case ROLE_DELAY_REBOOT:
        reboots_model_changed(&engine->reboots, change->role);
        break;
    default:
        break;
    }
    /* Whether there is something to tell is for the scan to see: the parameter may be back at
     * the value that the ACS knows (R-NTF-05), or the ACS itself has set it (R-NTF-01). */
    if (change->notification == 2)
        engine->scan_at = 0;
    engine_kick(engine);
}

/* ---- Time ---------------------------------------------------------------------------- */

void engine_poll_causes(struct session_engine *engine)
{
    engine_notice_standby(engine);
    if (periodic_poll(&engine->periodic, engine->options.env))
        engine_raise(engine, EVENT_PERIODIC);
    if (schedule_poll(engine->schedule, engine->events))
        engine->urgent = true;
    engine_poll_heartbeat(engine);
    if (engine->phase == ENGINE_IDLE)
        engine_look_for_changes(engine);
}

/* ---- Others -------------------------------------------------------------------------- */

bool session_engine_wake(struct session_engine *engine)
{
    if (!engine->started || engine->held || engine->phase != ENGINE_IDLE ||
        engine->order != ORDER_NONE || engine->url[0] == '\0' || !engine_is_enabled(engine))
        return false;
    engine->clock_until = 0; /* somebody waits for the session */
    return engine_raise(engine, EVENT_CONNECTION_REQUEST);
}

void session_engine_diagnostics_complete(struct session_engine *engine)
{
    engine_raise(engine, EVENT_DIAGNOSTICS_COMPLETE);
}

void session_engine_set_pace(struct session_engine *engine, uint64_t pace_ms)
{
    engine->pace_ms = pace_ms;
    if (pace_ms != 0)
        session_engine_inform_now(engine);
}

void session_engine_hold(struct session_engine *engine)
{
    engine->held = true;
}

void session_engine_inform_now(struct session_engine *engine)
{
    engine->wished = true;
    engine->urgent = true;
    engine->clock_until = 0;
    engine_kick(engine);
}
