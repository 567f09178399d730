/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/units.h"

#include "base/text.h"
#include "software/orders.h"
#include "transfer/fetch.h"

#include <stdlib.h>
#include <string.h>

#define PACKAGE_LIMIT ((uint64_t)512 << 20)

struct units {
    struct units_options options;
    struct orders *orders;
    struct session_engine *session; /* NULL until the start */
    struct rpc_software for_rpc;
};

/* ---- What orders ask ---- */

static void *fetch(void *argument, const struct orders_fetch *wanted, struct cwmp_error *error)
{
    const struct units *units = argument;

    return transfers_fetch(units->options.transfers,
                           &(struct transfers_file){.url = wanted->url,
                                                    .username = wanted->username,
                                                    .password = wanted->password,
                                                    .path = wanted->path,
                                                    .limit = PACKAGE_LIMIT,
                                                    .argument = wanted->argument,
                                                    .done = wanted->done},
                           error);
}

static void drop(void *argument, void *fetching)
{
    (void)argument;
    fetch_free(fetching);
}

/* R-ADU-01 */
static bool wanted(void *argument, enum order_kind kind, const struct cwmp_error *error)
{
    static const char *const operations[] = {"Install", "Update", "Uninstall"};
    const struct units *units = argument;
    struct model *model = units->options.model;
    struct arena *arena = arena_new();
    const char *results = model_role_string(model, ROLE_UNIT_CHANGE_RESULTS, arena);
    bool failed = error->code != CWMP_OK;
    bool is = model_role_boolean(model, ROLE_UNIT_CHANGE_ENABLE, false) &&
              text_list_has(model_role_string(model, ROLE_UNIT_CHANGE_OPERATIONS, arena),
                            operations[kind]) &&
              (text_equal(results, "Both") || text_equal(results, failed ? "Failure" : "Success"));

    if (is && failed)
        is = text_list_has(model_role_string(model, ROLE_UNIT_CHANGE_FAULTS, arena),
                           arena_printf(arena, "%d", (int)error->code));
    arena_free(arena);
    return is;
}

static enum cwmp_fault report(void *argument, const struct order *order, const char *arguments,
                              struct cwmp_error *error)
{
    const struct units *units = argument;
    struct session_report told = {.method = "DUStateChangeComplete",
                                  .event = EVENT_DU_STATE_CHANGE_COMPLETE,
                                  .method_event = EVENT_M_CHANGE_DU_STATE,
                                  .command_key = order->command_key,
                                  .arguments = arguments};

    if (order->autonomous) {
        told.method = "AutonomousDUStateChangeComplete";
        told.event = EVENT_AUTONOMOUS_DU_STATE_CHANGE_COMPLETE;
        told.method_event = EVENT_CODE_COUNT;
    }
    return session_engine_report(units->session, &told, error);
}

/* ---- The door ---- */

static enum cwmp_fault change(void *argument, const struct order *order, struct cwmp_error *error)
{
    struct units *units = argument;

    return orders_add(units->orders, order, error);
}

const struct rpc_software *units_for_rpc(const struct units *units)
{
    return &units->for_rpc;
}

/* ---- Wires ---- */

void units_bootstrapped(struct units *units)
{
    struct cwmp_error error;

    if (orders_forget(units->orders, &error) != CWMP_OK)
        log_error(units->options.log, "changes of deployment units: %s", error.text);
    if (software_bootstrapped(units->options.software, &error) != CWMP_OK)
        log_error(units->options.log, "state of the execution environment: %s", error.text);
}

void units_concluded(struct units *units)
{
    orders_session_ended(units->orders);
}

void units_changed(struct units *units)
{
    orders_environment_changed(units->orders);
}

void units_start(struct units *units, struct session_engine *session)
{
    units->session = session;
    orders_session_ended(units->orders);
}

struct units *units_new(const struct units_options *options, struct cwmp_error *error)
{
    struct units *units = mem_alloc(sizeof *units);

    units->options = *options;
    units->for_rpc = (struct rpc_software){.argument = units, .change = change};
    units->orders = orders_new(&(struct orders_options){.loop = options->loop,
                                                        .env = options->env,
                                                        .log = options->log,
                                                        .model = options->model,
                                                        .store = options->store,
                                                        .software = options->software,
                                                        .argument = units,
                                                        .fetch = fetch,
                                                        .drop = drop,
                                                        .wanted = wanted,
                                                        .report = report},
                               error);
    if (units->orders == NULL) {
        free(units);
        return NULL;
    }
    return units;
}

void units_free(struct units *units)
{
    if (units == NULL)
        return;
    orders_free(units->orders);
    free(units);
}
