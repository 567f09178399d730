/* SPDX-License-Identifier: Apache-2.0 */
/* When reports are made, and what becomes of those that could not be sent. */
#include "bulk/internal.h"

#include "base/mem.h"
#include "base/text.h"
#include "session/retry.h"

#include <stdlib.h>

/* However far away the next report is, the clock is looked at this often: it may be set. */
#define LOOK_MS 60000

static void turn(uv_timer_t *timer);

static void kick(struct bulk *bulk)
{
    uv_timer_start(&bulk->timer, turn, 0, 0);
}

/* ---- Works follow profiles ------------------------------------------------------------- */

static struct bulk_work *work_new(struct bulk *bulk, const struct bulk_profile *profile)
{
    struct bulk_work *work = mem_alloc(sizeof *work);

    work->bulk = bulk;
    work->instance = profile->instance;
    work->encoding = profile->encoding;
    bulk_kept_init(&work->kept);
    bulk_kept_load(work);
    work->next = bulk->works;
    bulk->works = work;
    return work;
}

static void work_free(struct bulk_work *work)
{
    bulk_delivery_stop(work);
    bulk_kept_drop(&work->kept);
    free(work);
}

static struct bulk_work *work_need(struct bulk *bulk, const struct bulk_profile *profile)
{
    for (struct bulk_work *work = bulk->works; work != NULL; work = work->next)
        if (work->instance == profile->instance)
            return work;
    return work_new(bulk, profile);
}

/* R-BLK-11: what was made in one encoding is not sent in another. */
static void follow_encoding(struct bulk_work *work, const struct bulk_profile *profile)
{
    if (work->encoding == profile->encoding)
        return;
    bulk_delivery_stop(work);
    bulk_kept_drop(&work->kept);
    bulk_kept_store(work, false);
    work->encoding = profile->encoding;
}

static void follow(struct bulk_work *work, const struct bulk_profile *profile, bool enabled)
{
    const struct periodic_rule rule = {.enabled = enabled && profile->interval > 0,
                                       .interval = profile->interval,
                                       .has_reference = profile->has_reference,
                                       .reference = profile->reference,
                                       .begins_now = true};

    work->found = true;
    work->active = rule.enabled;
    follow_encoding(work, profile);
    periodic_set_rule(&work->timing, &rule, work->bulk->options.env);
    if (!work->active) {
        bulk_delivery_stop(work);
        work->due = work->failing = false;
        work->retry_at = 0;
    }
}

static bool is_usable(const struct bulk_profile *profile)
{
    return text_equal(profile->protocol, "HTTP") && profile->encoding != BULK_OTHER_ENCODING;
}

static void follow_all(struct bulk *bulk, const struct bulk_settings *settings)
{
    struct bulk_work **place = &bulk->works, *work;

    for (work = bulk->works; work != NULL; work = work->next)
        work->found = false;
    for (size_t i = 0; i < settings->count; i++) {
        const struct bulk_profile *profile = &settings->profiles[i];

        follow(work_need(bulk, profile), profile,
               settings->enabled && profile->enabled && is_usable(profile));
    }
    while ((work = *place) != NULL) {
        if (work->found) {
            place = &work->next;
            continue;
        }
        *place = work->next;
        bulk_kept_drop(&work->kept);
        bulk_kept_store(work, false);
        work_free(work);
    }
}

/* ---- Intervals, deliveries, retries ---------------------------------------------------- */

/* R-BLK-10. */
static void failed(struct bulk_work *work, const struct bulk_profile *profile)
{
    const struct env *env = work->bulk->options.env;
    uint64_t draw;

    work->failing = true;
    bulk_kept_store(work, profile->http.persist && profile->retained != 0);
    if (!profile->http.retry)
        return;
    env_random(env, &draw, sizeof draw);
    work->retry_at =
        env_monotonic_ms(env) +
        retry_wait_ms(++work->retries, profile->http.minimum_wait, profile->http.multiplier, draw);
}

static void deliver(struct bulk_work *work, const struct bulk_profile *profile)
{
    work->retry_at = 0;
    if (!bulk_delivery_start(work, profile))
        failed(work, profile);
}

/* R-BLK-12 */
static void end_interval(struct bulk_work *work, const struct bulk_profile *profile)
{
    const struct bulk_options *options = &work->bulk->options;
    struct bulk_report *report = bulk_report_collect(options->model, profile, options->env);

    work->due = false;
    work->retries = 0;
    work->retry_at = 0;
    if (report == NULL) {
        log_warning(options->log, "bulk data profile %u: the report is larger than %zu bytes",
                    (unsigned)work->instance, BULK_REPORT_LIMIT);
        work->failing = true;
        return;
    }
    bulk_kept_add(&work->kept, report, profile->retained);
    deliver(work, profile);
}

static void look(struct bulk_work *work, const struct bulk_profile *profile)
{
    const struct env *env = work->bulk->options.env;

    if (periodic_poll(&work->timing, env))
        work->due = true;
    if (work->delivery != NULL)
        return;
    if (work->due)
        end_interval(work, profile);
    else if (work->retry_at != 0 && env_monotonic_ms(env) >= work->retry_at)
        deliver(work, profile);
}

void bulk_delivered(struct bulk_work *work, bool ok)
{
    struct bulk *bulk = work->bulk;
    struct arena *arena = arena_new();
    struct bulk_settings settings = bulk_settings_read(bulk->options.model, arena);
    const struct bulk_profile *profile = bulk_settings_find(&settings, work->instance);

    if (ok) {
        bulk_kept_drop(&work->kept);
        bulk_kept_store(work, false);
        work->failing = false;
    } else if (profile != NULL) {
        failed(work, profile);
    }
    kick(bulk);
    arena_free(arena);
}

/* ---- The turn -------------------------------------------------------------------------- */

static const char *status(const struct bulk *bulk, const struct bulk_settings *settings)
{
    if (!settings->enabled)
        return "Disabled";
    for (size_t i = 0; i < settings->count; i++)
        if (settings->profiles[i].enabled && !is_usable(&settings->profiles[i]))
            return "Error";
    for (const struct bulk_work *work = bulk->works; work != NULL; work = work->next)
        if (work->failing)
            return "Error";
    return "Enabled";
}

static void arm(struct bulk *bulk)
{
    const struct env *env = bulk->options.env;
    uint64_t now = env_monotonic_ms(env), wait = LOOK_MS;
    bool any = false;

    for (const struct bulk_work *work = bulk->works; work != NULL; work = work->next) {
        uint64_t due = (uint64_t)periodic_wait_ms(&work->timing, env);

        any = any || work->active;
        if (work->active && due < wait)
            wait = due;
        if (work->retry_at != 0)
            due = work->retry_at > now ? work->retry_at - now : 0;
        if (work->active && due < wait)
            wait = due;
    }
    if (any)
        uv_timer_start(&bulk->timer, turn, wait, 0);
}

static void turn(uv_timer_t *timer)
{
    struct bulk *bulk = timer->data;
    struct arena *arena = arena_new();
    struct bulk_settings settings = bulk_settings_read(bulk->options.model, arena);

    follow_all(bulk, &settings);
    for (struct bulk_work *work = bulk->works; work != NULL; work = work->next)
        if (work->active)
            look(work, bulk_settings_find(&settings, work->instance));
    model_publish(bulk->options.model, ROLE_BULK_DATA_STATUS, status(bulk, &settings));
    arm(bulk);
    arena_free(arena);
}

void bulk_model_changed(struct bulk *bulk, const struct model_change *change)
{
    if (bulk->object != NULL && change->role != ROLE_BULK_DATA_STATUS &&
        text_starts_with(change->name, bulk->object))
        kick(bulk);
}

/* ---- Begin and end --------------------------------------------------------------------- */

struct bulk *bulk_new(const struct bulk_options *options)
{
    struct bulk *bulk = mem_alloc(sizeof *bulk);
    struct arena *arena = arena_new();
    const char *object = bulk_settings_object(options->model, arena);

    bulk->options = *options;
    bulk->object = object != NULL ? mem_strdup(object) : NULL;
    uv_timer_init(options->loop, &bulk->timer);
    bulk->timer.data = bulk;
    if (object != NULL)
        kick(bulk);
    arena_free(arena);
    return bulk;
}

void bulk_set_transport(struct bulk *bulk, const struct http_session_options *transport)
{
    bulk->options.transport = *transport;
}

static void closed(uv_handle_t *handle)
{
    free(handle->data);
}

void bulk_free(struct bulk *bulk)
{
    if (bulk == NULL)
        return;
    while (bulk->works != NULL) {
        struct bulk_work *work = bulk->works;

        bulk->works = work->next;
        work_free(work);
    }
    free(bulk->object);
    uv_close((uv_handle_t *)&bulk->timer, closed);
}
