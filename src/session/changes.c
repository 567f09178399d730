/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Changed values (section 7.1): all that is watched is looked at every few seconds and whenever
 * the daemon itself changed something active, rows of which the device says something at once. A
 * look is done in slices, so that it neither holds the loop for long nor takes more than a
 * twentieth of the processor, however much is watched.
 */
#include "session/engine.h"

#define SLICE_MS 5
#define PAUSE_MS 95

static const struct {
    enum model_role parameter, limit;
} limited[ENGINE_LIMITED] = {
    {ROLE_MANAGEABLE_DEVICES, ROLE_MANAGEABLE_DEVICES_LIMIT},
    {ROLE_UDP_CONNECTION_REQUEST_ADDRESS, ROLE_UDP_CONNECTION_REQUEST_ADDRESS_LIMIT},
};

static bool is_limited(const struct session_engine *engine, const struct model_item *item, size_t i)
{
    return model_schema(engine->options.model)->roles[limited[i].parameter] ==
           item->path->parameter;
}

/* Told too short a time ago for a session of its own; others take it along. */
static bool has_to_wait(struct session_engine *engine, const struct model_item *item)
{
    for (size_t i = 0; i < ENGINE_LIMITED; i++) {
        uint64_t seconds;

        if (engine->limited[i].told_at == 0 || !is_limited(engine, item, i))
            continue;
        seconds = model_role_unsigned(engine->options.model, limited[i].limit, 0);
        return env_monotonic_ms(engine->options.env) < engine->limited[i].told_at + seconds * 1000;
    }
    return false;
}

void engine_note_change(void *argument, const struct model_item *item)
{
    struct session_engine *engine = argument;

    for (size_t i = 0; i < ENGINE_LIMITED; i++)
        if (is_limited(engine, item, i))
            engine->limited[i].in_session = true;
}

void engine_changes_told(struct session_engine *engine)
{
    for (size_t i = 0; i < ENGINE_LIMITED; i++) {
        if (engine->limited[i].in_session)
            engine->limited[i].told_at = env_monotonic_ms(engine->options.env);
        engine->limited[i].in_session = false;
    }
}

static void see_active(void *argument, const struct model_item *item)
{
    struct session_engine *engine = argument;

    if (item->notification == 2 && !has_to_wait(engine, item))
        engine->scan_active = true;
}

static void ignore(void *argument, const struct model_item *item)
{
    (void)argument, (void)item;
}

/* What was changed before a BOOTSTRAP is not told (R-EVT-06). */
static void drop_changes(struct session_engine *engine)
{
    struct cwmp_error error;

    engine->drop_changes = false;
    model_visit_changed(engine->options.model, ignore, NULL);
    if (model_mark_reported(engine->options.model, &error) != CWMP_OK)
        log_error(engine->options.log, "%s", error.text);
}

static void conclude(struct session_engine *engine)
{
    engine->scanning = false;
    if (!engine->scan_active && model_scan_is_whole(engine->scan)) {
        event_queue_withdraw(engine->events, EVENT_VALUE_CHANGE);
        engine->value_change = false;
    }
    if (!engine_is_owed(engine)) { /* nothing left to retry (R-RTY-01) */
        engine->retry_at = 0;
        engine->retry_count = 0;
    }
}

static void begin(struct session_engine *engine, bool everything)
{
    if (engine->unrecorded)
        engine_record_delivery(engine);
    if (engine->drop_changes)
        drop_changes(engine);
    if (everything)
        engine->scan_at = env_monotonic_ms(engine->options.env) + ENGINE_SCAN_MS;
    engine->scanning = true;
    engine->scan_active = false;
    engine->scan_next = 0;
    model_scan_begin(engine->scan, everything);
}

/* Not during a session: what model_visit_changed saw last is what its InformResponse confirms. */
void engine_look_for_changes(struct session_engine *engine)
{
    uint64_t now = env_monotonic_ms(engine->options.env);
    bool through;

    if (now < engine_look_due(engine))
        return;
    if (!engine->scanning)
        begin(engine, now >= engine->scan_at);
    through = model_scan_run(engine->scan, SLICE_MS, see_active, engine);
    if (engine->scan_active)
        engine_raise(engine, EVENT_VALUE_CHANGE);
    if (through)
        conclude(engine);
    else
        engine->scan_next = env_monotonic_ms(engine->options.env) + PAUSE_MS;
}

uint64_t engine_look_due(const struct session_engine *engine)
{
    if (engine->scanning)
        return engine->scan_next;
    return model_scan_is_marked(engine->scan) ? 0 : engine->scan_at;
}

void session_engine_rows_changed(struct session_engine *engine, const char *handler)
{
    if (model_scan_mark(engine->scan, handler))
        engine_kick(engine);
}
