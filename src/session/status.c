/* SPDX-License-Identifier: Apache-2.0 */
/* What the engine tells the shell of itself (CLI reference 3.2). */
#include "base/buf.h"
#include "session/engine.h"

#include <stdio.h>
#include <string.h>

static enum session_state state(const struct session_engine *engine)
{
    switch (engine->phase) {
    case ENGINE_PREPARING:
    case ENGINE_READY:
        return SESSION_CONNECTING;
    case ENGINE_RUNNING:
        return exchange_is_established(engine->exchange) ? SESSION_OPEN : SESSION_CONNECTING;
    default:
        return engine->retry_at != 0 ? SESSION_WAITING_RETRY : SESSION_IDLE;
    }
}

/* The next session that can be foreseen, and what for. */
static void plan_next(struct session_engine *engine, struct session_status *status)
{
    struct buf events = {0};
    uint64_t now = env_monotonic_ms(engine->options.env), due = engine_session_due(engine);
    int64_t wait = INT64_MAX;

    if (engine->url[0] == '\0' || !status->enabled)
        return;
    if (due != ENGINE_NEVER) {
        wait = due > now ? (int64_t)(due - now) : 0;
        event_queue_list(engine->events, &events);
    }
    /* While a retry is waited for, it joins that session and does not shorten the wait. */
    if (engine->retry_at == 0 && periodic_wait_ms(&engine->periodic, engine->options.env) < wait) {
        wait = periodic_wait_ms(&engine->periodic, engine->options.env);
        buf_clear(&events);
        buf_puts(&events, event_rule(EVENT_PERIODIC)->text);
    }
    if (schedule_wait_ms(engine->schedule) < wait) {
        wait = schedule_wait_ms(engine->schedule);
        buf_clear(&events);
        buf_puts(&events, event_rule(EVENT_SCHEDULED)->text);
    }
    if (wait != INT64_MAX)
        status->next_session_in = (wait + 999) / 1000;
    snprintf(status->next_session_events, sizeof status->next_session_events, "%s",
             buf_text(&events));
    buf_free(&events);
}

void session_engine_status(struct session_engine *engine, struct session_status *status)
{
    *status = engine->status;
    status->enabled = engine_is_enabled(engine);
    status->state = state(engine);
    if (status->state == SESSION_WAITING_RETRY && !status->enabled)
        status->state = SESSION_IDLE; /* nothing is waited for until it is turned on again */
    status->retry_count = engine->retry_count;
    status->next_session_in = -1;
    memcpy(status->acs_url, engine->url, sizeof status->acs_url);
    plan_next(engine, status);
}

void session_engine_clear_statistics(struct session_engine *engine)
{
    engine->status.succeeded = engine->status.failed = 0;
}

void session_engine_visit_events(struct session_engine *engine,
                                 void (*visitor)(void *argument, const char *code,
                                                 const char *command_key, bool under_way),
                                 void *argument)
{
    event_queue_visit(engine->events, visitor, argument);
}

bool session_engine_break(struct session_engine *engine)
{
    if (engine->phase != ENGINE_RUNNING)
        return false;
    exchange_free(engine->exchange);
    engine->exchange = NULL;
    engine->outcome = (struct exchange_outcome){.reason = "ended by the operator"};
    engine->phase = ENGINE_ENDED;
    engine_kick(engine);
    return true;
}
