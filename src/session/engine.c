/* SPDX-License-Identifier: Apache-2.0 */
/* The engine's life: one timer, and one turn that looks at everything and does what is due. */
#include "session/engine.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/timer.h"
#include "session/retry.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define USER_AGENT      "cwmpd/" CWMPD_VERSION
#define DEFAULT_TIMEOUT 30 /* seconds (R-TRN-23) */
#define CLOCK_LOOK_MS   500

void engine_kick(struct session_engine *engine)
{
    if (engine->started)
        timer_start(engine->timer, 0);
}

bool engine_is_enabled(const struct session_engine *engine)
{
    return model_role_boolean(engine->options.model, ROLE_ENABLE_CWMP, true);
}

bool engine_is_owed(const struct session_engine *engine)
{
    return engine->wished || event_queue_count(engine->events) > 0 ||
           reports_count(engine->reports) > 0;
}

/* R-NTF-08. Nothing is held back before the first success: the ACS waits for that one. */
static uint64_t throttle_end(const struct session_engine *engine)
{
    if (engine->success_ended_at == 0)
        return 0;
    return engine->success_ended_at +
           model_role_unsigned(engine->options.model, ROLE_ACTIVE_NOTIFICATION_THROTTLE, 0) * 1000;
}

uint64_t engine_session_due(const struct session_engine *engine)
{
    uint64_t due = ENGINE_NEVER;

    if (engine->held || engine->url[0] == '\0' || !engine_is_enabled(engine))
        return ENGINE_NEVER;
    if (!engine_is_owed(engine))
        return ENGINE_NEVER;
    if (engine->heartbeat_due || engine->urgent || (engine->queued && engine->retry_at == 0))
        return 0;
    if (engine->value_change)
        due = throttle_end(engine);
    if (engine->paused_until != 0)
        return engine->paused_until < due ? engine->paused_until : due;
    if (engine->retry_at != 0 && engine->retry_at < due)
        due = engine->retry_at;
    return due;
}

/* ---- A session's end ----------------------------------------------------------------- */

/* R-RTY-02 to R-RTY-04 */
static uint64_t next_wait(struct session_engine *engine, uint32_t count)
{
    struct model *model = engine->options.model;
    uint64_t draw;

    if (engine->pace_ms != 0)
        return engine->pace_ms;
    env_random(engine->options.env, &draw, sizeof draw);
    return retry_wait_ms(count, model_role_unsigned(model, ROLE_RETRY_MINIMUM_WAIT_INTERVAL, 5),
                         model_role_unsigned(model, ROLE_RETRY_INTERVAL_MULTIPLIER, 2000), draw);
}

/* After a success: what could not be delivered in it, or arose in its last moments. */
static void plan_next(struct session_engine *engine)
{
    uint64_t wait;

    /* A report that the ACS refused, or whose method it is too old for, is told again, but not in
     * the next moment (R-SES-34). */
    if (engine->session_refused || reports_next(engine->reports, SOAP_CWMP_1_4)) {
        wait = next_wait(engine, ++engine->refusals);
        engine->retry_at = env_monotonic_ms(engine->options.env) + wait;
        engine->queued = false;
        return;
    }
    engine->refusals = 0;
    /* More events than fit into one Inform (R-EVT-02), or new ones. */
    engine->queued = event_queue_count_in(engine->events, engine->version) >
                     (event_queue_has(engine->events, EVENT_VALUE_CHANGE) ? 1U : 0U);
}

static void note_success(struct session_engine *engine)
{
    struct session_status *status = &engine->status;

    status->succeeded++;
    status->last_failed = false;
    status->last_success_time = env_now(engine->options.env);
    memcpy(status->last_success_events, engine->session_events, sizeof status->last_success_events);
    engine->retry_count = 0;
    engine->retry_at = 0;
    /* A heartbeat left it as it was, and what waited for a retry waits no more. */
    if (engine->session_heartbeat && event_queue_has(engine->events, EVENT_VALUE_CHANGE))
        engine->value_change = true;
    engine->success_ended_at = env_monotonic_ms(engine->options.env);
    plan_next(engine);
    engine->version = SOAP_CWMP_1_4;
    log_info(engine->options.log, "session ended: complete after %u requests",
             engine->outcome.requests);
}

/* The operator has set a limit (CLI reference 9). */
static bool is_last_retry(const struct session_engine *engine)
{
    uint64_t limit = model_role_unsigned(engine->options.model, ROLE_RETRY_LIMIT, 0);

    return limit != 0 && engine->retry_count > limit;
}

/* R-RTY-01 to R-RTY-06. Nothing left to deliver: nothing to retry (R-CRQ-12). */
static void plan_retry(struct session_engine *engine)
{
    uint64_t wait;

    if (!engine_is_owed(engine)) {
        engine->retry_count = 0;
        engine->retry_at = 0;
        return;
    }
    engine->retry_count++;
    if (is_last_retry(engine)) {
        log_warning(engine->options.log,
                    "no more retries: what is pending waits for the next occasion to call");
        engine->queued = engine->wished = false;
        engine->retry_at = 0;
        return;
    }
    wait = next_wait(engine, engine->retry_count);
    engine->retry_wait = wait;
    engine->retry_at = env_monotonic_ms(engine->options.env) + wait;
    engine->link_look = 0;
    log_info(engine->options.log, "retry %u in %llu.%03llu s", engine->retry_count,
             (unsigned long long)(wait / 1000), (unsigned long long)(wait % 1000));
}

static void note_failure(struct session_engine *engine)
{
    struct session_status *status = &engine->status;

    status->failed++;
    status->last_failed = true;
    status->last_failure_time = env_now(engine->options.env);
    memcpy(status->last_failure_events, engine->session_events, sizeof status->last_failure_events);
    memcpy(status->last_failure_reason, engine->outcome.reason, sizeof status->last_failure_reason);
    log_warning(engine->options.log, "session failed: %s", engine->outcome.reason);
    if (engine->session_wished)
        engine->wished = true;
    if (engine->session_heartbeat)
        return; /* the next one comes at its time (R-HBT-04) */
    if (!text_equal(engine->session_url, engine->url))
        return; /* the next one goes to another ACS and is no retry */
    if (engine->outcome.older_version && engine->version > SOAP_CWMP_1_0)
        engine->version = engine->version > SOAP_CWMP_1_1 ? SOAP_CWMP_1_1 : SOAP_CWMP_1_0;
    plan_retry(engine);
}

static void conclude(struct session_engine *engine)
{
    exchange_free(engine->exchange);
    engine->exchange = NULL;
    engine->phase = ENGINE_IDLE;
    if (engine->outcome.peer[0] != '\0' && text_equal(engine->session_url, engine->url))
        memcpy(engine->peer, engine->outcome.peer, sizeof engine->peer);
    model_unpin(engine->options.model);
    event_queue_session_ended(engine->events, engine->outcome.ok);
    if (engine->outcome.uncompressed && text_equal(engine->session_url, engine->url))
        engine->uncompressed = true;
    if (engine->outcome.ok)
        note_success(engine);
    else
        note_failure(engine);
    engine->scan_at = 0;
    if (engine->options.tried && text_equal(engine->session_url, engine->url))
        engine->options.tried(engine->options.argument, engine->outcome.reached);
    if (engine->options.concluded)
        engine->options.concluded(engine->options.argument, engine->outcome.ok);
    mem_trim();
}

static void exchange_ended(void *argument, const struct exchange_outcome *outcome)
{
    struct session_engine *engine = argument;

    engine->outcome = *outcome;
    engine->phase = ENGINE_ENDED;
    engine_kick(engine);
}

/* ---- A session's beginning ----------------------------------------------------------- */

static enum http_coding engine_coding(const struct session_engine *engine, struct arena *arena)
{
    if (engine->uncompressed)
        return HTTP_CODING_NONE;
    return http_coding_of_parameter(
        model_role_string(engine->options.model, ROLE_HTTP_COMPRESSION, arena));
}

static struct http_session_options transport(struct session_engine *engine, struct arena *arena)
{
    struct model *model = engine->options.model;
    struct http_session_options options = engine->options.transport;

    options.url = engine->session_url;
    options.username = model_role_string(model, ROLE_ACS_USERNAME, arena);
    options.password = model_role_string(model, ROLE_ACS_PASSWORD, arena);
    options.user_agent = USER_AGENT;
    options.timeout_seconds =
        (unsigned)model_role_unsigned(model, ROLE_CPE_TIMEOUT, DEFAULT_TIMEOUT);
    options.coding = engine_coding(engine, arena);
    options.ignore_dates = !env_clock_is_set(engine->options.env);
    return options;
}

/* Collects the events and says in the log what the session is for. */
static size_t collect_events(struct session_engine *engine, struct rpc_event *events, bool *changes)
{
    struct buf list = {0};
    size_t count;

    for (size_t i = 0; i < ENGINE_LIMITED; i++)
        engine->limited[i].in_session = false;
    *changes = model_visit_changed(engine->options.model, engine_note_change, engine) > 0;
    count = event_queue_collect(engine->events, engine->version, events,
                                RPC_INFORM_EVENTS - (*changes ? 1 : 0));
    reports_collect(engine->reports);
    event_queue_list(engine->events, &list);
    if (*changes && !event_queue_has(engine->events, EVENT_VALUE_CHANGE))
        buf_printf(&list, "%s%s", list.length ? "," : "", event_rule(EVENT_VALUE_CHANGE)->text);
    snprintf(engine->session_events, sizeof engine->session_events, "%s", buf_text(&list));
    buf_free(&list);
    log_info(engine->options.log, "session begins with %s: %s (retry count %u)",
             engine->session_url, engine->session_events[0] ? engine->session_events : "no event",
             engine->retry_count);
    return count;
}

/* It is alone in its Inform, so what else is pending stays so (R-HBT-03). */
static size_t collect_heartbeat(struct session_engine *engine, struct rpc_event *events)
{
    const char *text = event_rule(EVENT_HEARTBEAT)->text;

    reports_hold(engine->reports);
    snprintf(engine->session_events, sizeof engine->session_events, "%s", text);
    log_info(engine->options.log, "session begins with %s: %s", engine->session_url, text);
    return event_queue_collect_only(engine->events, EVENT_HEARTBEAT, events);
}

/* What asks for the session that begins asks for no other one. */
static void clear_wishes(struct session_engine *engine)
{
    engine->session_wished = engine->wished;
    engine->wished = false;
    engine->urgent = false;
    engine->queued = false;
    engine->value_change = false;
    engine->retry_at = 0;
}

static void begin(struct session_engine *engine)
{
    struct arena *arena = arena_new();
    struct rpc_event events[RPC_INFORM_EVENTS];
    bool changes = false;
    size_t count;
    struct http_session_options options;
    struct cwmp_error error;

    engine->session_refused = false;
    engine->session_wished = false;
    /* A BOOTSTRAP may have discarded it since (R-EVT-06). */
    engine->session_heartbeat =
        engine->heartbeat_due && event_queue_has(engine->events, EVENT_HEARTBEAT);
    engine->heartbeat_due = false;
    engine->scanning = false;
    if (!engine->session_heartbeat)
        clear_wishes(engine);
    model_pin(engine->options.model);
    memcpy(engine->session_url, engine->url, sizeof engine->session_url);
    options = transport(engine, arena);
    engine->phase = ENGINE_RUNNING;
    count = engine->session_heartbeat ? collect_heartbeat(engine, events)
                                      : collect_events(engine, events, &changes);
    engine->exchange = exchange_start(
        &(struct exchange_options){.http = engine->options.http,
                                   .transport = &options,
                                   .rpc = {.model = engine->options.model,
                                           .host = &engine->host,
                                           .software = engine->options.software,
                                           .shell = engine->options.shell,
                                           .transfers = engine->options.transfers,
                                           .env = engine->options.env,
                                           .log = engine->options.log},
                                   .version = engine->version,
                                   .event_count = count,
                                   .events = events,
                                   .changes = changes,
                                   .retry_count =
                                       engine->session_heartbeat ? 0 : engine->retry_count,
                                   .argument = engine,
                                   .established = engine_established,
                                   .next_request = engine_next_request,
                                   .request_answered = engine_request_answered,
                                   .ended = exchange_ended},
        &error);
    arena_free(arena);
    if (!engine->exchange) {
        engine->outcome = (struct exchange_outcome){.ok = false};
        snprintf(engine->outcome.reason, sizeof engine->outcome.reason, "%.255s", error.text);
        engine->phase = ENGINE_ENDED;
    }
}

static void prepare(struct session_engine *engine)
{
    engine->phase = ENGINE_PREPARING;
    if (engine->options.prepare)
        engine->options.prepare(engine->options.argument);
    else
        engine->phase = ENGINE_READY;
}

void session_engine_prepared(struct session_engine *engine)
{
    if (engine->phase != ENGINE_PREPARING)
        return;
    engine->phase = ENGINE_READY;
    engine_kick(engine);
}

/* ---- The turn ------------------------------------------------------------------------ */

static void carry_out_order(struct session_engine *engine)
{
    engine->phase = ENGINE_HALTED;
    if (engine->order == ORDER_FACTORY_RESET)
        engine->options.factory_reset(engine->options.argument);
    else
        engine->options.reboot(engine->options.argument);
}

static uint64_t sooner(uint64_t wait, int64_t other)
{
    return other >= 0 && (uint64_t)other < wait ? (uint64_t)other : wait;
}

/* Sets the timer to the next thing that time brings. */
static void arm(struct session_engine *engine)
{
    uint64_t now = env_monotonic_ms(engine->options.env), due;
    uint64_t wait = ENGINE_SCAN_MS;

    wait = sooner(wait, periodic_wait_ms(&engine->periodic, engine->options.env));
    wait = sooner(wait, periodic_wait_ms(&engine->heartbeat, engine->options.env));
    wait = sooner(wait, schedule_wait_ms(engine->schedule));
    wait = sooner(wait, reboots_wait_ms(&engine->reboots));
    if (engine->phase == ENGINE_IDLE) {
        due = engine_session_due(engine);
        if (due > engine_look_due(engine))
            due = engine_look_due(engine);
        wait = sooner(wait, due > now ? (int64_t)(due - now) : 0);
        if (engine->clock_until != 0)
            wait = CLOCK_LOOK_MS;
    } else if (engine->phase == ENGINE_READY || engine->phase == ENGINE_ENDED) {
        wait = 0;
    }
    timer_start(engine->timer, wait);
}

static void turn(void *argument)
{
    struct session_engine *engine = argument;

    if (engine->phase == ENGINE_HALTED)
        return;
    if (engine->phase == ENGINE_ENDED)
        conclude(engine);
    if (engine->phase == ENGINE_IDLE && engine->order == ORDER_NONE &&
        reboots_poll(&engine->reboots))
        engine->order = ORDER_REBOOT;
    if (engine->phase == ENGINE_IDLE && engine->order != ORDER_NONE) {
        carry_out_order(engine);
        return;
    }
    engine_poll_causes(engine);
    engine_follow_link(engine);
    if (engine->phase == ENGINE_READY)
        begin(engine);
    else if (engine->phase == ENGINE_IDLE && !engine_awaits_clock(engine) &&
             engine_session_due(engine) <= env_monotonic_ms(engine->options.env))
        prepare(engine);
    arm(engine);
}

/* ---- Begin and end of the object ------------------------------------------------------ */

struct session_engine *session_engine_new(const struct session_options *options,
                                          struct cwmp_error *error)
{
    struct session_engine *engine = mem_alloc(sizeof *engine);

    engine->options = *options;
    engine->version = SOAP_CWMP_1_4;
    engine->host = engine_host(engine);
    engine->events = event_queue_new(options->store, options->log, error);
    if (engine->events)
        engine->reports = reports_new(options->store, engine->events, options->log, error);
    if (engine->reports)
        engine->schedule = schedule_new(options->store, options->env, options->log, error);
    if (!engine->schedule) {
        reports_free(engine->reports);
        event_queue_free(engine->events);
        free(engine);
        return NULL;
    }
    engine->timer = timer_new(options->loop, turn, engine);
    engine->scan = model_scan_new(options->model, MODEL_WATCH_INFORM);
    engine->asleep_ms = env_asleep_ms(options->env);
    model_set_rule(options->model, ROLE_ACS_URL, engine_check_url, engine);
    model_set_rule(options->model, ROLE_INFORM_PARAMETER_EVENTS, engine_check_event_list, engine);
    return engine;
}

void session_engine_free(struct session_engine *engine)
{
    if (!engine)
        return;
    exchange_free(engine->exchange);
    model_scan_free(engine->scan);
    schedule_free(engine->schedule);
    reports_free(engine->reports);
    event_queue_free(engine->events);
    timer_free(engine->timer);
    free(engine);
}

void session_engine_set_transport(struct session_engine *engine,
                                  const struct http_session_options *transport)
{
    engine->options.transport = *transport;
    engine->peer[0] = '\0'; /* perhaps of another proxy */
}

void session_engine_start(struct session_engine *engine)
{
    struct arena *arena = arena_new();
    struct cwmp_error error;
    const char *bootstrapped = store_text(engine->options.store, "bootstrapped-url", arena);
    const char *url = model_role_string(engine->options.model, ROLE_ACS_URL, arena);

    engine->started = true;
    snprintf(engine->url, sizeof engine->url, "%s", url);
    /* This start is the reboot that was ordered. */
    if (store_set_text(engine->options.store, "pending-reboot", NULL, &error) != CWMP_OK)
        log_error(engine->options.log, "%s", error.text);
    if (!bootstrapped || (url[0] != '\0' && !text_equal(bootstrapped, url)))
        if (!event_queue_has(engine->events, EVENT_BOOTSTRAP))
            engine_bootstrap(engine);
    engine_raise(engine, EVENT_BOOT);
    engine_begin_clock_wait(engine);
    engine_read_periodic_rule(engine, false);
    engine_read_heartbeat_rule(engine);
    reboots_init(&engine->reboots, engine->options.model, engine->options.store,
                 engine->options.env, engine->options.log);
    if (url[0] == '\0')
        log_info(engine->options.log, "no ACS URL is set: waiting for one");
    engine_kick(engine);
    arena_free(arena);
}
