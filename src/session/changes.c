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

static void see_active(void *argument, const struct model_item *item)
{
    if (item->notification == 2)
        *(bool *)argument = true;
}

/* What was changed before a BOOTSTRAP is not told (R-EVT-06). */
static void drop_changes(struct session_engine *engine)
{
    struct cwmp_error error;
    bool active = false;

    engine->drop_changes = false;
    model_visit_changed(engine->options.model, see_active, &active);
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
    through = model_scan_run(engine->scan, SLICE_MS, see_active, &engine->scan_active);
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
