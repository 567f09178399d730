/* SPDX-License-Identifier: Apache-2.0 */
/* What the ACS sets about Informs beyond the periodic ones. */
#include "base/text.h"
#include "session/engine.h"

#include <stdlib.h>
#include <string.h>

/* ---- Heartbeat (R-HBT-01 to R-HBT-05) -------------------------------------------------- */

void engine_read_heartbeat_rule(struct session_engine *engine)
{
    struct periodic_rule rule = engine_timing_rule(engine, ROLE_HEARTBEAT_ENABLE,
                                                   ROLE_HEARTBEAT_INTERVAL, ROLE_HEARTBEAT_TIME);

    periodic_set_rule(&engine->heartbeat, &rule, engine->options.env);
    if (!rule.enabled) {
        event_queue_withdraw(engine->events, EVENT_HEARTBEAT);
        engine->heartbeat_due = false;
    }
}

/* One that falls into a session, or that the ACS would not understand, is left out. */
void engine_poll_heartbeat(struct session_engine *engine)
{
    if (periodic_poll(&engine->heartbeat, engine->options.env) && engine->phase == ENGINE_IDLE &&
        engine->url[0] != '\0' && engine->version >= event_rule(EVENT_HEARTBEAT)->since)
        engine_raise(engine, EVENT_HEARTBEAT);
}

/* ---- Standby (R-STB-01 to R-STB-04) ---------------------------------------------------- */

#define SLEEP_MS 1000 /* less is no standby */

/* A limit of the policy; -1: never for that reason. */
static int64_t limit(struct session_engine *engine, enum model_role role)
{
    struct arena *arena = arena_new();
    struct value value;
    int64_t found = -1;

    if (model_role_value(engine->options.model, role, arena, &value) && value.type == CWMP_TYPE_INT)
        found = value.integer;
    arena_free(arena);
    return found;
}

static bool is_to_be_told(struct session_engine *engine, uint64_t slept_ms)
{
    int64_t deaf = limit(engine, ROLE_STANDBY_UNAWARENESS_MAXIMUM);
    int64_t missed = limit(engine, ROLE_STANDBY_MISSED_PERIODIC_MAXIMUM);

    if (deaf >= 0 && slept_ms > (uint64_t)deaf * 1000)
        return true;
    if (missed >= 0 && periodic_overdue(&engine->periodic, engine->options.env) > missed)
        return true;
    return schedule_wait_ms(engine->schedule) <= 0 &&
           model_role_boolean(engine->options.model, ROLE_STANDBY_NOTIFY_MISSED_SCHEDULED, false);
}

/* The kernel stops what it calls the monotonic clock while the machine sleeps, and goes on with
 * the one since boot. What was missed meanwhile is due now, once. */
void engine_notice_standby(struct session_engine *engine)
{
    uint64_t asleep = env_asleep_ms(engine->options.env), before = engine->asleep_ms;

    if (asleep < before + SLEEP_MS)
        return;
    engine->asleep_ms = asleep;
    log_info(engine->options.log, "back from a standby of %llu s",
             (unsigned long long)((asleep - before) / 1000));
    engine->scan_at = 0;
    if (is_to_be_told(engine, asleep - before))
        engine_raise(engine, EVENT_WAKEUP);
}

/* ---- InformParameter.{i}.EventList (R-INF-06, R-INF-07) -------------------------------- */

/* `X <OUI or VENDOR> <text>`, or `M X_<VENDOR>_<Method>` (R-EVT-10). */
static bool is_vendor_event(const char *text)
{
    const char *vendor = text + strlen("X ");
    char mark = ' ';

    if (text_starts_with(text, "M X_")) {
        vendor = text + strlen("M X_");
        mark = '_';
    } else if (!text_starts_with(text, "X ")) {
        return false;
    }
    text = strpbrk(vendor, " _");
    return text != NULL && text != vendor && *text == mark && text[1] != '\0' &&
           (mark == ' ' || strchr(text, ' ') == NULL);
}

static bool is_event(const char *text)
{
    if (is_vendor_event(text))
        return true;
    for (int code = 0; code < EVENT_CODE_COUNT; code++)
        if (text_equal(event_rule((enum event_code)code)->text, text))
            return code != EVENT_VALUE_CHANGE;
    return false;
}

enum cwmp_fault engine_check_event_list(void *argument, enum model_origin origin,
                                        const struct value *value, struct cwmp_error *error)
{
    const char *rest = value->string;
    enum cwmp_fault fault = CWMP_OK;
    char *item;

    (void)argument, (void)origin;
    while (fault == CWMP_OK && (item = text_list_take(&rest)) != NULL) {
        if (!is_event(item))
            fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                              "\"%.64s\" is no event that can be listed", item);
        free(item);
    }
    return fault;
}
