/* SPDX-License-Identifier: Apache-2.0 */
#include "session/reboots.h"

#include "base/mem.h"
#include "base/text.h"

/* The ScheduleReboot that was carried out last: on a device that starts with an old time, and is
 * told the right one later, it would be in the future again after each reboot. */
#define TEXT_DONE "scheduled-reboot-done"

static bool is_done(const struct reboots *reboots, struct arena *arena)
{
    const char *done = store_text(reboots->store, TEXT_DONE, arena);

    return done && text_equal(done, model_role_string(reboots->model, ROLE_SCHEDULE_REBOOT, arena));
}

static void note_done(const struct reboots *reboots, const char *time)
{
    struct cwmp_error error;

    if (store_set_text(reboots->store, TEXT_DONE, time, &error) != CWMP_OK)
        log_error(reboots->log, "%s", error.text);
}

/* A time that has passed is no plan, and neither is one that a clock not yet set cannot tell. */
static void read_schedule(struct reboots *reboots)
{
    struct arena *arena = arena_new();
    struct value value;

    reboots->scheduled = REBOOTS_NEVER;
    reboots->clock_known = env_clock_is_set(reboots->env);
    if (reboots->clock_known &&
        model_role_value(reboots->model, ROLE_SCHEDULE_REBOOT, arena, &value) &&
        !value.time.relative && value.time.seconds > env_now(reboots->env) &&
        !is_done(reboots, arena))
        reboots->scheduled = value.time.seconds;
    arena_free(arena);
}

static void read_delay(struct reboots *reboots)
{
    struct arena *arena = arena_new();
    struct value value;

    reboots->delayed = REBOOTS_NEVER;
    reboots->delay = -1;
    if (model_role_value(reboots->model, ROLE_DELAY_REBOOT, arena, &value))
        reboots->delay = value.integer;
    arena_free(arena);
}

static void take_delay_back(struct reboots *reboots)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(reboots->model, MODEL_ORIGIN_DEVICE);
    struct cwmp_error error;

    if (model_set_role(transaction, ROLE_DELAY_REBOOT, "-1", &error) != CWMP_OK) {
        model_abort(transaction);
        log_error(reboots->log, "%s", error.text);
    } else if (model_commit(transaction, arena, NULL, &error) != CWMP_OK) {
        log_error(reboots->log, "%s", error.text);
    }
    arena_free(arena);
}

void reboots_init(struct reboots *reboots, struct model *model, struct store *store,
                  const struct env *env, const struct log *log)
{
    *reboots = (struct reboots){.model = model, .store = store, .env = env, .log = log};
    read_schedule(reboots);
    read_delay(reboots);
    if (reboots->delay >= 0)
        take_delay_back(reboots);
    reboots->delay = -1;
}

void reboots_model_changed(struct reboots *reboots, enum model_role role)
{
    if (role == ROLE_SCHEDULE_REBOOT) {
        note_done(reboots, NULL);
        read_schedule(reboots);
    } else if (role == ROLE_DELAY_REBOOT) {
        read_delay(reboots);
    }
}

static bool is_scheduled_due(struct reboots *reboots)
{
    struct arena *arena;

    if (reboots->clock_known != env_clock_is_set(reboots->env))
        read_schedule(reboots);
    if (env_now(reboots->env) < reboots->scheduled)
        return false;
    arena = arena_new();
    note_done(reboots, model_role_string(reboots->model, ROLE_SCHEDULE_REBOOT, arena));
    arena_free(arena);
    return true;
}

bool reboots_poll(struct reboots *reboots)
{
    int64_t now = (int64_t)env_monotonic_ms(reboots->env);

    if (reboots->delay >= 0) {
        reboots->delayed = now + reboots->delay * 1000;
        reboots->delay = -1;
    }
    return is_scheduled_due(reboots) || now >= reboots->delayed;
}

int64_t reboots_wait_ms(const struct reboots *reboots)
{
    int64_t now = (int64_t)env_monotonic_ms(reboots->env), wait = REBOOTS_NEVER;

    if (reboots->delayed != REBOOTS_NEVER)
        wait = reboots->delayed > now ? reboots->delayed - now : 0;
    if (reboots->scheduled != REBOOTS_NEVER) {
        int64_t left = (reboots->scheduled - env_now(reboots->env)) * 1000;

        if (left < wait)
            wait = left > 0 ? left : 0;
    }
    return wait;
}
