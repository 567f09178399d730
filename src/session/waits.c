/* SPDX-License-Identifier: Apache-2.0 */
/* What a session waits for besides its time: a clock that is right (R-TLS-09), a way to the ACS
 * (R-RTY-11). */
#include "session/engine.h"

/* At random within this time after the network has come back, so that not all devices behind a
 * line that was cut call at once. */
#define NETWORK_BACK_MS 5000
/* The news of the network may come too late, or not at all; a look costs more than a turn. */
#define LOOK_MS 1000
/* Whoever says that the device is cut off may be mistaken. */
#define PAUSE_LIMIT_MS ((uint64_t)3600 * 1000)

/* ---- The clock ------------------------------------------------------------------------- */

void engine_begin_clock_wait(struct session_engine *engine)
{
    const struct session_options *options = &engine->options;

    if (options->clock_wait_ms == 0 || env_clock_is_set(options->env))
        return;
    engine->clock_until = env_monotonic_ms(options->env) + options->clock_wait_ms;
    log_info(options->log, "the clock is not set: the first session waits up to %llu s for it",
             (unsigned long long)(options->clock_wait_ms / 1000));
}

bool engine_awaits_clock(struct session_engine *engine)
{
    const struct session_options *options = &engine->options;

    if (engine->clock_until == 0)
        return false;
    if (env_clock_is_set(options->env))
        log_info(options->log, "the clock is set");
    else if (env_monotonic_ms(options->env) >= engine->clock_until)
        log_warning(options->log, "the clock is still not set: dates of certificates do not count");
    else
        return true;
    engine->clock_until = 0;
    return false;
}

/* ---- The way --------------------------------------------------------------------------- */

/* It is a retry that waits, and what failed before is the way. Somebody who waits for a verdict is
 * not let wait. */
static bool is_for_the_way(const struct session_engine *engine)
{
    return engine->phase == ENGINE_IDLE && engine->retry_at != 0 && engine->outcome.no_route &&
           engine->pace_ms == 0;
}

static bool is_cut(const struct session_engine *engine)
{
    const struct session_options *options = &engine->options;

    return options->is_cut && options->is_cut(options->argument, engine->peer);
}

static void pause_retry(struct session_engine *engine, uint64_t now)
{
    engine->paused_until = now + PAUSE_LIMIT_MS;
    log_info(engine->options.log, "no link leads to the ACS: retry %u waits for one",
             engine->retry_count);
}

/* After a random time, and no later than in the range of the step. Once for each failure: the next
 * one tells whether it is so again. */
static void come_back(struct session_engine *engine, uint64_t now)
{
    uint64_t soon = now + env_random_below(engine->options.env, NETWORK_BACK_MS);

    engine->outcome.no_route = false;
    if (engine->paused_until != 0)
        engine->retry_at = now + engine->retry_wait;
    engine->paused_until = 0;
    if (soon < engine->retry_at)
        engine->retry_at = soon;
}

void engine_follow_link(struct session_engine *engine)
{
    uint64_t now = env_monotonic_ms(engine->options.env);
    bool cut;

    if (!is_for_the_way(engine)) {
        engine->paused_until = 0;
        return;
    }
    if (now < engine->link_look)
        return;
    engine->link_look = now + LOOK_MS;
    cut = is_cut(engine);
    if (cut && engine->paused_until == 0)
        pause_retry(engine, now);
    else if (!cut && engine->paused_until != 0)
        come_back(engine, now);
}

void session_engine_network_moved(struct session_engine *engine)
{
    engine->link_look = 0;
    engine_follow_link(engine);
    if (is_for_the_way(engine) && engine->paused_until == 0)
        come_back(engine, env_monotonic_ms(engine->options.env));
    engine_kick(engine);
}
