/* SPDX-License-Identifier: Apache-2.0 */
#include "session/schedule.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

#define TRY_AGAIN_MS  60000
#define CLOCK_WAIT_MS (15 * INT64_C(60000))

struct entry {
    int64_t id;
    /* Monotonic milliseconds: the delay counts from receipt, whatever the clock does. */
    int64_t due;
    int64_t undated; /* wall clock seconds, which become `due` when the clock is set; 0: none */
    char *command_key;
};

struct schedule {
    struct store *store;
    const struct env *env;
    const struct log *log;
    struct entry entries[SCHEDULE_MAX];
    size_t count;
};

static int64_t now_ms(const struct schedule *schedule)
{
    return (int64_t)env_monotonic_ms(schedule->env);
}

static int64_t due_at(const struct schedule *schedule, int64_t wall)
{
    int64_t delay = wall * 1000 - env_now_ms(schedule->env);

    if (delay < 0)
        delay = 0;
    if (delay > UINT32_MAX * INT64_C(1000))
        delay = UINT32_MAX * INT64_C(1000);
    return now_ms(schedule) + delay;
}

static void load_entry(void *argument, const struct store_schedule *stored)
{
    struct schedule *schedule = argument;
    bool dated = env_clock_is_set(schedule->env);

    if (schedule->count == SCHEDULE_MAX) {
        log_warning(schedule->log, "more than %d stored ScheduleInform requests, one is ignored",
                    SCHEDULE_MAX);
        return;
    }
    schedule->entries[schedule->count++] = (struct entry){
        .id = stored->id,
        .due = dated ? due_at(schedule, stored->due) : now_ms(schedule) + CLOCK_WAIT_MS,
        .undated = dated ? 0 : stored->due,
        .command_key = mem_strdup(stored->command_key)};
}

struct schedule *schedule_new(struct store *store, const struct env *env, const struct log *log,
                              struct cwmp_error *error)
{
    struct schedule *schedule = mem_alloc(sizeof *schedule);

    schedule->store = store;
    schedule->env = env;
    schedule->log = log;
    if (store_visit_schedules(store, load_entry, schedule, error) != CWMP_OK) {
        schedule_free(schedule);
        return NULL;
    }
    return schedule;
}

static void remove_at(struct schedule *schedule, size_t index)
{
    free(schedule->entries[index].command_key);
    schedule->count--;
    memmove(&schedule->entries[index], &schedule->entries[index + 1],
            (schedule->count - index) * sizeof *schedule->entries);
}

void schedule_free(struct schedule *schedule)
{
    if (!schedule)
        return;
    while (schedule->count > 0)
        remove_at(schedule, schedule->count - 1);
    free(schedule);
}

enum cwmp_fault schedule_add(struct schedule *schedule, uint32_t delay, const char *command_key,
                             struct cwmp_error *error)
{
    /* Rounded up: a restart must not make it come before its time (R-SIN-01). */
    int64_t id, due = (env_now_ms(schedule->env) + 999) / 1000 + delay;
    enum cwmp_fault fault;

    if (schedule->count == SCHEDULE_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%d ScheduleInform requests are pending already", SCHEDULE_MAX);
    fault = store_add_schedule(schedule->store, due, command_key, &id, error);
    if (fault == CWMP_OK)
        schedule->entries[schedule->count++] =
            (struct entry){.id = id,
                           .due = now_ms(schedule) + (int64_t)delay * 1000,
                           .command_key = mem_strdup(command_key)};
    return fault;
}

/* The events take the request's place in one step: a power cut neither loses nor doubles it. */
static enum cwmp_fault fire(struct schedule *schedule, const struct entry *entry,
                            struct event_queue *events, struct cwmp_error *error)
{
    uint64_t scheduled = 0, method = 0;
    enum cwmp_fault fault = store_begin(schedule->store, error);

    if (fault != CWMP_OK)
        return fault;
    fault = event_queue_add(events, EVENT_SCHEDULED, "", &scheduled, error);
    if (fault == CWMP_OK)
        fault =
            event_queue_add(events, EVENT_M_SCHEDULE_INFORM, entry->command_key, &method, error);
    if (fault == CWMP_OK)
        fault = store_delete_schedule(schedule->store, entry->id, error);
    if (fault == CWMP_OK)
        fault = store_commit(schedule->store, error);
    else
        store_rollback(schedule->store);
    if (fault != CWMP_OK) {
        event_queue_cancel(events, scheduled);
        event_queue_cancel(events, method);
    }
    return fault;
}

static void date_entries(struct schedule *schedule)
{
    if (!env_clock_is_set(schedule->env))
        return;
    for (size_t i = 0; i < schedule->count; i++) {
        struct entry *entry = &schedule->entries[i];

        if (entry->undated != 0)
            entry->due = due_at(schedule, entry->undated);
        entry->undated = 0;
    }
}

bool schedule_poll(struct schedule *schedule, struct event_queue *events)
{
    struct cwmp_error error;
    bool any = false;

    date_entries(schedule);
    for (size_t i = 0; i < schedule->count;) {
        struct entry *entry = &schedule->entries[i];

        if (entry->due > now_ms(schedule)) {
            i++;
        } else if (fire(schedule, entry, events, &error) == CWMP_OK) {
            remove_at(schedule, i);
            any = true;
        } else {
            log_error(schedule->log, "ScheduleInform waits for another minute: %s", error.text);
            entry->due = now_ms(schedule) + TRY_AGAIN_MS;
            i++;
        }
    }
    return any;
}

int64_t schedule_wait_ms(const struct schedule *schedule)
{
    int64_t wait = SCHEDULE_NEVER;

    for (size_t i = 0; i < schedule->count; i++) {
        int64_t left = schedule->entries[i].due - now_ms(schedule);

        if (left < wait)
            wait = left > 0 ? left : 0;
    }
    return wait;
}

enum cwmp_fault schedule_drop_all(struct schedule *schedule, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    while (fault == CWMP_OK && schedule->count > 0) {
        fault = store_delete_schedule(schedule->store, schedule->entries[schedule->count - 1].id,
                                      error);
        if (fault == CWMP_OK)
            remove_at(schedule, schedule->count - 1);
    }
    return fault;
}
