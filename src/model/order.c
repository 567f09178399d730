/* SPDX-License-Identifier: Apache-2.0 */
/* Parameters of the agent's own of which one bounds the other. */
#include "model/internal.h"

#include <stdio.h>

/* Neither is in a table; both are of the types that their roles ask for. */
struct order {
    enum model_role least; /* unsigned */
    enum model_role most;  /* signed; negative: no bound */
};

static const struct order orders[] = {
    {ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD},
};

static bool fits(const struct value *least, const struct value *most)
{
    return most->integer < 0 || least->unsigned_ <= (uint64_t)most->integer;
}

bool order_default_fits(const struct schema *schema, enum model_role *least, enum model_role *most)
{
    struct arena *arena = arena_new();
    bool fit = true;

    for (size_t i = 0; fit && i < sizeof orders / sizeof *orders; i++) {
        uint16_t low = schema->roles[orders[i].least], high = schema->roles[orders[i].most];

        if (low == SCHEMA_NONE || high == SCHEMA_NONE)
            continue;
        const struct value bottom = schema_default(schema, low, arena);
        const struct value top = schema_default(schema, high, arena);
        *least = orders[i].least;
        *most = orders[i].most;
        fit = fits(&bottom, &top);
    }
    arena_free(arena);
    return fit;
}

/* Blames `parameter` when the transaction gives it another value. */
static void blame(const struct model_transaction *transaction, uint16_t parameter,
                  const char *sentence, struct arena *arena, struct fault_list *faults)
{
    struct model *model = transaction->model;
    const struct slot *slot = slot_find(model->root, parameter);
    struct value kept;

    if (slot == NULL || slot->staged == NULL)
        return;
    kept = row_kept_value(model, model->root, parameter, VIEW_COMMITTED, arena);
    if (!value_equal(&kept, slot->staged))
        fault_list_add(faults, model, model->root, model->schema->parameters[parameter].object,
                       parameter, CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s", sentence);
}

static void check_order(const struct model_transaction *transaction, const struct order *order,
                        struct arena *arena, struct fault_list *faults)
{
    struct model *model = transaction->model;
    uint16_t low = model->schema->roles[order->least], high = model->schema->roles[order->most];
    char sentence[256];

    if (low == SCHEMA_NONE || high == SCHEMA_NONE)
        return;
    const struct value least = row_kept_value(model, model->root, low, VIEW_STAGED, arena);
    const struct value most = row_kept_value(model, model->root, high, VIEW_STAGED, arena);
    if (fits(&least, &most))
        return;
    snprintf(sentence, sizeof sentence, "the minimum (%llu) would be above the maximum (%lld)",
             (unsigned long long)least.unsigned_, (long long)most.integer);
    blame(transaction, low, sentence, arena, faults);
    blame(transaction, high, sentence, arena, faults);
}

/* What the parameter is after a restart, if the transaction is committed. */
static struct value durable_value(const struct model_transaction *transaction, uint16_t parameter,
                                  struct arena *arena)
{
    struct model *model = transaction->model;
    const struct schema_parameter *entry = &model->schema->parameters[parameter];
    const struct slot *slot = slot_find(model->root, parameter);
    const char *name = row_name(model, model->root, entry->object, parameter, arena), *text;
    struct value value;

    if ((slot != NULL && slot->staged != NULL) ||
        !model->backing.is_unsaved(model->backing.argument, name))
        return row_kept_value(model, model->root, parameter, VIEW_STAGED, arena);
    text = model->backing.startup(model->backing.argument, name, arena);
    if (text == NULL || value_parse(value_parameter_type(model->schema, entry), text, name, arena,
                                    &value, NULL) != CWMP_OK)
        return schema_default(model->schema, parameter, arena);
    return value;
}

/* Sets it to what it is: from then on it is durable. */
static void make_durable(struct model_transaction *transaction, uint16_t parameter,
                         struct arena *arena)
{
    struct model *model = transaction->model;
    const struct slot *slot = slot_find(model->root, parameter);
    const struct value value = row_kept_value(model, model->root, parameter, VIEW_STAGED, arena);

    if (slot == NULL || slot->staged == NULL)
        transaction_touch(transaction, model->root, parameter, &value, true);
}

static void settle_order(struct model_transaction *transaction, const struct order *order,
                         struct arena *arena)
{
    const struct schema *schema = transaction->model->schema;
    uint16_t low = schema->roles[order->least], high = schema->roles[order->most];

    if (low == SCHEMA_NONE || high == SCHEMA_NONE)
        return;
    const struct value least = durable_value(transaction, low, arena);
    const struct value most = durable_value(transaction, high, arena);
    if (fits(&least, &most))
        return;
    make_durable(transaction, low, arena);
    make_durable(transaction, high, arena);
}

void transaction_settle_orders(struct model_transaction *transaction)
{
    struct arena *arena;

    if (transaction->origin == MODEL_ORIGIN_SHELL || transaction->known ||
        transaction->model->backing.is_unsaved == NULL)
        return;
    arena = arena_new();
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        settle_order(transaction, &orders[i], arena);
    arena_free(arena);
}

void transaction_check_orders(struct model_transaction *transaction, struct fault_list *faults)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        check_order(transaction, &orders[i], arena, faults);
    arena_free(arena);
}
