/* SPDX-License-Identifier: Apache-2.0 */
/* The one parameter that a reset of the environment changes and the model keeps (R-SWM-08). */
#include "software/internal.h"

static enum cwmp_fault set_enable(const struct orders *orders, bool enable, struct arena *arena,
                                  struct cwmp_error *error)
{
    static const char *const keys[] = {SOFTWARE_ENVIRONMENT};
    struct model *model = orders->options.model;
    struct cwmp_call call = {.arena = arena, .model = model};
    const char *name = arena_printf(arena, "%s.Enable", cwmp_reference(&call, "exec_env", keys, 1));
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_DEVICE);

    if (model_set(transaction, name, MODEL_TYPE_UNSTATED, enable ? "true" : "false", error) ==
        CWMP_OK)
        return model_commit(transaction, arena, NULL, error);
    model_abort(transaction);
    return error->code;
}

void orders_take_reset(const struct orders *orders)
{
    struct software *software = orders->options.software;
    struct cwmp_error error = {0};
    struct arena *arena;
    bool enable;

    if (!software_is_restored(software, &enable))
        return;
    arena = arena_new();
    if (set_enable(orders, enable, arena, &error) == CWMP_OK)
        software_take_restored(software);
    else /* the next start tries again */
        log_error(orders->options.log, "reset of the execution environment: %s", error.text);
    arena_free(arena);
}
