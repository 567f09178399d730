/* SPDX-License-Identifier: Apache-2.0 */
#include "session/periodic.h"

int64_t periodic_next(int64_t now, int64_t reference, int64_t interval)
{
    int64_t since = (now - reference) % interval;

    if (since < 0)
        since += interval;
    return now - since + interval;
}

static int64_t clock_ms(const struct periodic *periodic, const struct env *env)
{
    return periodic->on_wall_clock ? env_now_ms(env) : (int64_t)env_monotonic_ms(env);
}

static int64_t next_after(const struct periodic *periodic, int64_t now)
{
    const struct periodic_rule *rule = &periodic->rule;
    int64_t interval = (int64_t)rule->interval * 1000, reference = rule->reference * 1000;

    if (!periodic->on_wall_clock)
        return periodic_next(now, periodic->phase, interval);
    if (rule->starts_at_reference && now < reference)
        return reference;
    return periodic_next(now, reference, interval);
}

static void choose_clock(struct periodic *periodic, const struct env *env)
{
    periodic->on_wall_clock = periodic->rule.has_reference && env_clock_is_set(env);
    periodic->next = next_after(periodic, clock_ms(periodic, env));
}

void periodic_set_rule(struct periodic *periodic, const struct periodic_rule *rule,
                       const struct env *env)
{
    const struct periodic_rule *old = &periodic->rule;

    if (old->enabled == rule->enabled && old->interval == rule->interval &&
        old->has_reference == rule->has_reference && old->reference == rule->reference &&
        old->starts_at_reference == rule->starts_at_reference)
        return;
    periodic->rule = *rule;
    if (!rule->enabled)
        return;
    periodic->phase = (int64_t)env_monotonic_ms(env);
    if (!rule->begins_now)
        periodic->phase += (int64_t)env_random_below(env, (uint64_t)rule->interval * 1000);
    choose_clock(periodic, env);
}

bool periodic_poll(struct periodic *periodic, const struct env *env)
{
    int64_t now;
    bool due;

    if (!periodic->rule.enabled)
        return false;
    if (periodic->on_wall_clock != (periodic->rule.has_reference && env_clock_is_set(env)))
        choose_clock(periodic, env);
    now = clock_ms(periodic, env);
    due = now >= periodic->next;
    /* Anew every time: after a step back the next one is nearer than was thought. */
    periodic->next = next_after(periodic, now);
    return due;
}

int64_t periodic_overdue(const struct periodic *periodic, const struct env *env)
{
    int64_t now = clock_ms(periodic, env);

    if (!periodic->rule.enabled || now < periodic->next)
        return 0;
    return 1 + (now - periodic->next) / ((int64_t)periodic->rule.interval * 1000);
}

int64_t periodic_wait_ms(const struct periodic *periodic, const struct env *env)
{
    int64_t wait;

    if (!periodic->rule.enabled)
        return PERIODIC_NEVER;
    wait = periodic->next - clock_ms(periodic, env);
    return wait > 0 ? wait : 0;
}
