/* SPDX-License-Identifier: Apache-2.0 */
/* The first order, one unit after the other. What is in the store says where to go on. */
#include "base/text.h"
#include "software/internal.h"

#include <string.h>
#include <unistd.h>

#define LIMIT_SECONDS (24 * 3600) /* R-CDU-02 */

static const struct order_operation *operation_of(const struct pending *pending)
{
    return &pending->order.operations[pending->next];
}

/* The first of the units. */
static const char *target(const struct pending *pending)
{
    return arena_strndup(pending->arena, pending->targets, strcspn(pending->targets, " "));
}

/* ---- The end of a unit ------------------------------------------------------------------- */

/* On to the next unit, or operation. */
static void advance(struct pending *pending)
{
    pending->targets += strcspn(pending->targets, " ");
    pending->targets += *pending->targets == ' ';
    pending->change = pending->unit_reference = pending->execution_references = "";
    pending->start = 0;
    if (pending->targets[0] != '\0')
        return;
    pending->begun = false;
    pending->next++;
}

static void unit_done(void *argument, const struct cwmp_error *error)
{
    struct orders *orders = argument;
    struct pending *pending = orders->list[0];
    struct arena *arena = arena_new();

    unlink(software_package_path(orders->options.software, arena));
    if (pending->forgotten) {
        orders_drop(orders);
    } else {
        orders_add_result(orders, pending, target(pending), error);
        advance(pending);
        orders_keep(orders, pending);
    }
    orders_kick(orders);
    arena_free(arena);
}

static void fail_unit(struct orders *orders, const struct cwmp_error *error)
{
    unit_done(orders, error);
}

/* ---- A unit ------------------------------------------------------------------------------- */

static void change(struct orders *orders)
{
    static const enum software_operation operations[] = {SOFTWARE_INSTALL, SOFTWARE_UPDATE,
                                                         SOFTWARE_UNINSTALL};
    struct pending *pending = orders->list[0];
    const struct order_operation *operation = operation_of(pending);
    const char *key = target(pending);
    const struct software_unit *unit = software_unit(orders->options.software, key);
    bool own_url = operation->kind == ORDER_UPDATE && operation->url[0] == '\0' && unit != NULL;
    struct arena *arena = arena_new();

    software_begin(
        orders->options.software,
        &(struct software_job){.operation = operations[operation->kind],
                               .package = software_package_path(orders->options.software, arena),
                               .uuid = operation->uuid,
                               .key = key,
                               .url = own_url ? unit->url : operation->url,
                               .username = own_url ? unit->username : operation->username,
                               .password = own_url ? unit->password : operation->password,
                               .change = pending->change,
                               .argument = orders,
                               .done = unit_done});
    arena_free(arena);
}

static void fetched(void *argument, const struct cwmp_error *error)
{
    struct orders *orders = argument;

    orders->options.drop(orders->options.argument, orders->fetch);
    orders->fetch = NULL;
    if (error->code != CWMP_OK)
        fail_unit(orders, error);
    else
        change(orders);
}

/* R-CDU-05: without a URL it is the one that the unit came from. */
static void fetch(struct orders *orders, const struct software_unit *unit)
{
    const struct order_operation *operation = operation_of(orders->list[0]);
    bool own = unit != NULL && operation->url[0] == '\0';
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};

    orders->fetch = orders->options.fetch(
        orders->options.argument,
        &(struct orders_fetch){.url = own ? unit->url : operation->url,
                               .username = own ? unit->username : operation->username,
                               .password = own ? unit->password : operation->password,
                               .path = software_package_path(orders->options.software, arena),
                               .argument = orders,
                               .done = fetched},
        &error);
    arena_free(arena);
    if (orders->fetch == NULL)
        fail_unit(orders, &error);
}

/* A change that was begun before a power cut, and took effect. A unit that a reset of the
 * environment has brought back is another one than before, and not for this change. */
static bool has_taken_effect(const struct pending *pending, const struct software_unit *unit)
{
    if (pending->change[0] == '\0')
        return false;
    if (operation_of(pending)->kind == ORDER_UNINSTALL)
        return unit == NULL;
    return unit != NULL && text_equal(unit->change, pending->change);
}

static bool is_overdue(const struct orders *orders, const struct pending *pending)
{
    return env_clock_is_set(orders->options.env) && pending->received != 0 &&
           env_now(orders->options.env) - pending->received > LIMIT_SECONDS;
}

static void begin_unit(struct orders *orders, struct pending *pending)
{
    const struct software_unit *unit = software_unit(orders->options.software, target(pending));
    const struct env *env = orders->options.env;
    struct cwmp_error error = {0};

    if (has_taken_effect(pending, unit)) {
        unit_done(orders, &error);
        return;
    }
    orders_note_references(orders, pending, target(pending));
    pending->start = env_clock_is_set(env) ? env_now(env) : 0;
    pending->change = software_new_key(orders->options.software, pending->arena);
    if (!orders_keep(orders, pending)) {
        cwmp_fail(&error, CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED, "the state cannot be written");
        fail_unit(orders, &error);
    } else if (operation_of(pending)->kind == ORDER_UNINSTALL) {
        change(orders);
    } else {
        fetch(orders, unit);
    }
}

/* ---- Operations --------------------------------------------------------------------------- */

static void fail_operation(struct orders *orders, struct pending *pending,
                           const struct cwmp_error *error)
{
    const struct env *env = orders->options.env;

    pending->start = env_clock_is_set(env) ? env_now(env) : 0;
    pending->targets = "";
    unit_done(orders, error);
}

static void begin_operation(struct orders *orders, struct pending *pending)
{
    struct cwmp_error error = {0};
    const char *targets;

    if (is_overdue(orders, pending)) {
        cwmp_fail(&error, CWMP_FAULT_REQUEST_DENIED, "not done within 24 hours");
        fail_operation(orders, pending, &error);
        return;
    }
    targets = orders_find_targets(orders, operation_of(pending), pending->arena, &error);
    if (targets == NULL) {
        fail_operation(orders, pending, &error);
        return;
    }
    pending->targets = targets;
    pending->begun = true;
    begin_unit(orders, pending);
}

void orders_run(struct orders *orders)
{
    struct pending *pending = orders->count > 0 ? orders->list[0] : NULL;

    orders_take_reset(orders);
    if (pending == NULL || pending->held || orders->fetch != NULL ||
        software_is_busy(orders->options.software))
        return;
    if (pending->next >= pending->order.count) {
        orders_finish(orders);
    } else if (pending->begun) {
        begin_unit(orders, pending);
    } else {
        begin_operation(orders, pending);
    }
}

void orders_stop_fetch(struct orders *orders)
{
    if (orders->fetch != NULL)
        orders->options.drop(orders->options.argument, orders->fetch);
    orders->fetch = NULL;
}
