/* SPDX-License-Identifier: Apache-2.0 */
/* What RPCs ask of the daemon: durable when they are answered, done after the session. */
#include "session/engine.h"

/* R-RBT-02, R-EVT-23, R-EVT-24. */
static enum cwmp_fault order_reboot(void *argument, const char *command_key,
                                    struct cwmp_error *error)
{
    struct session_engine *engine = argument;
    struct store *store = engine->options.store;
    uint64_t serial = 0;
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    fault = event_queue_add(engine->events, EVENT_M_REBOOT, command_key, &serial, error);
    if (fault == CWMP_OK && engine->order == ORDER_NONE)
        fault = store_set_text(store, "pending-reboot", "reboot", error);
    if (fault == CWMP_OK)
        fault = store_commit(store, error);
    else
        store_rollback(store);
    if (fault != CWMP_OK)
        event_queue_cancel(engine->events, serial);
    else if (engine->order == ORDER_NONE)
        engine->order = ORDER_REBOOT;
    return fault;
}

static enum cwmp_fault order_factory_reset(void *argument, struct cwmp_error *error)
{
    struct session_engine *engine = argument;
    enum cwmp_fault fault =
        store_set_text(engine->options.store, "pending-reboot", "factory-reset", error);

    if (fault == CWMP_OK)
        engine->order = ORDER_FACTORY_RESET;
    return fault;
}

static enum cwmp_fault order_schedule_inform(void *argument, uint32_t delay,
                                             const char *command_key, struct cwmp_error *error)
{
    struct session_engine *engine = argument;
    enum cwmp_fault fault = schedule_add(engine->schedule, delay, command_key, error);

    engine_kick(engine);
    return fault;
}

bool session_engine_is_busy(const struct session_engine *engine)
{
    return engine->phase != ENGINE_IDLE;
}

void session_engine_order_restart(struct session_engine *engine)
{
    if (engine->order == ORDER_NONE)
        engine->order = ORDER_REBOOT;
    engine_kick(engine);
}

struct rpc_host engine_host(struct session_engine *engine)
{
    return (struct rpc_host){.argument = engine,
                             .reboot = order_reboot,
                             .factory_reset = order_factory_reset,
                             .schedule_inform = order_schedule_inform};
}
