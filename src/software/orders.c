/* SPDX-License-Identifier: Apache-2.0 */
#include "base/text.h"
#include "software/internal.h"

#include <stdlib.h>
#include <string.h>

#define KIND "software-order"

/* A report that could not be kept (a full disk, a full queue) is tried again. */
#define AGAIN_MS 30000

static void step(uv_timer_t *timer)
{
    orders_run(timer->data);
}

void orders_kick(struct orders *orders)
{
    uv_timer_start(&orders->timer, step, 0, 0);
}

static struct pending *pending_new(int64_t id)
{
    struct arena *arena = arena_new();
    struct pending *pending = arena_alloc(arena, sizeof *pending);

    *pending =
        (struct pending){.id = id, .arena = arena, .targets = "", .change = "", .held = true};
    return pending;
}

static void forget_at(struct orders *orders, size_t index)
{
    arena_free(orders->list[index]->arena);
    orders->count--;
    memmove(&orders->list[index], &orders->list[index + 1],
            (orders->count - index) * sizeof *orders->list);
}

void orders_drop(struct orders *orders)
{
    forget_at(orders, 0);
}

/* ---- In the store -------------------------------------------------------------------------- */

bool orders_keep(struct orders *orders, const struct pending *pending)
{
    struct cwmp_error error;
    struct buf record = {0};
    enum cwmp_fault fault;

    orders_record_write(pending, &record);
    fault = store_set_record(orders->options.store, pending->id, buf_text(&record), &error);
    if (fault != CWMP_OK)
        log_error(orders->options.log, "a change of deployment units: %s", error.text);
    buf_free_secret(&record);
    return fault == CWMP_OK;
}

static enum cwmp_fault report(struct orders *orders, const struct pending *pending,
                              struct cwmp_error *error)
{
    struct buf arguments = {0};
    enum cwmp_fault fault;

    if (pending->results[0] == '\0') /* of nobody's interest */
        return CWMP_OK;
    orders_write_results(pending, &arguments);
    fault = orders->options.report(orders->options.argument, &pending->order, buf_text(&arguments),
                                   error);
    buf_free(&arguments);
    return fault;
}

void orders_finish(struct orders *orders)
{
    struct store *store = orders->options.store;
    const struct pending *pending = orders->list[0];
    struct cwmp_error error;
    enum cwmp_fault fault = store_begin(store, &error);

    if (fault == CWMP_OK) {
        fault = report(orders, pending, &error);
        if (fault == CWMP_OK)
            fault = store_delete_record(store, pending->id, &error);
        if (fault == CWMP_OK)
            fault = store_commit(store, &error);
        else
            store_rollback(store);
    }
    if (fault != CWMP_OK) {
        log_error(orders->options.log, "results of deployment units are told later: %s",
                  error.text);
        uv_timer_start(&orders->timer, step, AGAIN_MS, 0);
        return;
    }
    orders_drop(orders);
    orders_kick(orders);
}

static void take_record(void *argument, int64_t id, const char *text)
{
    struct orders *orders = argument;

    if (orders->count == ORDERS_MAX)
        return;
    orders->list[orders->count] = pending_new(id);
    orders_record_read(text, orders->list[orders->count++]);
}

/* ---- The door ------------------------------------------------------------------------------ */

/* Through the record, so that what is kept and what is done are the same. */
static struct pending *pending_of_order(const struct orders *orders, const struct order *order,
                                        struct buf *record)
{
    const struct env *env = orders->options.env;
    struct pending written = {.order = *order,
                              .targets = "",
                              .change = "",
                              .unit_reference = "",
                              .execution_references = "",
                              .results = ""};
    struct pending *pending = pending_new(0);

    written.received = env_clock_is_set(env) ? env_now(env) : 0;
    orders_record_write(&written, record);
    orders_record_read(buf_text(record), pending);
    return pending;
}

enum cwmp_fault orders_add(struct orders *orders, const struct order *order,
                           struct cwmp_error *error)
{
    struct buf record = {0};
    struct pending *pending;
    enum cwmp_fault fault;

    if (order->count == 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "a change of deployment units has no operations");
    if (orders->count == ORDERS_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%d changes of deployment units are pending already", ORDERS_MAX);
    pending = pending_of_order(orders, order, &record);
    fault = store_add_record(orders->options.store, KIND, buf_text(&record), &pending->id, error);
    if (fault == CWMP_OK) {
        pending->held = !order->autonomous;
        orders->list[orders->count++] = pending;
        orders_kick(orders);
    } else {
        arena_free(pending->arena);
    }
    buf_free_secret(&record);
    return fault;
}

void orders_session_ended(struct orders *orders)
{
    for (size_t i = 0; i < orders->count; i++)
        orders->list[i]->held = false;
    orders_kick(orders);
}

void orders_environment_changed(struct orders *orders)
{
    orders_kick(orders);
}

enum cwmp_fault orders_forget(struct orders *orders, struct cwmp_error *error)
{
    enum cwmp_fault fault = store_delete_records(orders->options.store, KIND, error);
    bool under_way = orders->count > 0 && software_is_busy(orders->options.software);

    if (fault != CWMP_OK)
        return fault;
    orders_stop_fetch(orders);
    /* The change of a unit that has begun comes to its end; nobody is told. */
    while (orders->count > (under_way ? 1 : 0))
        forget_at(orders, orders->count - 1);
    if (under_way)
        orders->list[0]->forgotten = true;
    return CWMP_OK;
}

struct orders *orders_new(const struct orders_options *options, struct cwmp_error *error)
{
    struct orders *orders = mem_alloc(sizeof *orders);

    orders->options = *options;
    if (store_visit_records(options->store, KIND, take_record, orders, error) != CWMP_OK) {
        while (orders->count > 0)
            forget_at(orders, orders->count - 1);
        free(orders);
        return NULL;
    }
    uv_timer_init(options->loop, &orders->timer);
    orders->timer.data = orders;
    return orders;
}

static void closed(uv_handle_t *handle)
{
    free(handle->data);
}

void orders_free(struct orders *orders)
{
    if (orders == NULL)
        return;
    orders_stop_fetch(orders);
    while (orders->count > 0)
        forget_at(orders, orders->count - 1);
    uv_close((uv_handle_t *)&orders->timer, closed);
}
