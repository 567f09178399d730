/* SPDX-License-Identifier: Apache-2.0 */
/* Making a model's state that of another one of the same schema, in one transaction. */
#include "model/internal.h"

#include <stdlib.h>

struct becoming {
    struct model_transaction *transaction;
    struct model *reference;
};

static void become_row(struct becoming *becoming, struct row *row, struct row *wanted);

/* ---- Values -------------------------------------------------------------------------- */

static void become_value(struct becoming *becoming, struct row *row, struct row *wanted,
                         uint16_t parameter)
{
    struct model *model = becoming->transaction->model;
    struct arena *arena = arena_new();
    struct value own = row_kept_value(model, row, parameter, VIEW_COMMITTED, arena);
    struct value value = wanted != NULL ? row_kept_value(becoming->reference, wanted, parameter,
                                                         VIEW_COMMITTED, arena)
                                        : schema_default(model->schema, parameter, arena);

    if (!value_equal(&own, &value))
        transaction_touch(becoming->transaction, row, parameter, &value, false);
    arena_free(arena);
}

/* Appends the parameters that are set in the row; NULL: none. */
static size_t list_set(const struct row *row, uint16_t *parameters)
{
    size_t count = 0;

    for (uint16_t i = 0; row != NULL && i < row->value_count; i++)
        parameters[count++] = row->values[i].parameter;
    return count;
}

/* Staging moves slots, so the list is made before. */
static void become_values(struct becoming *becoming, struct row *row, struct row *wanted)
{
    size_t most = (size_t)row->value_count + (wanted != NULL ? wanted->value_count : 0);
    uint16_t *parameters = mem_calloc(most, sizeof *parameters);
    size_t own = list_set(row, parameters);
    size_t count = own + list_set(wanted, parameters + own);

    for (size_t i = 0; i < count; i++) {
        const struct slot *slot = slot_find(row, parameters[i]);

        if (slot == NULL || slot->staged == NULL)
            become_value(becoming, row, wanted, parameters[i]);
    }
    free(parameters);
}

/* ---- Rows ---------------------------------------------------------------------------- */

static bool is_set_up(const struct model *model, const struct row *row)
{
    return row->key == NULL && !row_is_fixed(model, row);
}

static void become_table(struct becoming *becoming, struct row *row, const struct table *wanted,
                         uint16_t object)
{
    struct model_transaction *transaction = becoming->transaction;
    struct model *model = transaction->model;
    struct table *table = table_need(row, object);

    for (size_t i = 0; i < table->count; i++) {
        struct row *each = table->rows[i];
        struct row *other = wanted != NULL ? table_row(wanted, each->number) : NULL;

        if (other != NULL || !is_set_up(model, each)) {
            become_row(becoming, each, other);
        } else {
            each->deleted = true;
            row_list_add(&transaction->deleted, each);
        }
    }
    for (size_t i = 0; wanted != NULL && i < wanted->count; i++) {
        struct row *other = wanted->rows[i];
        struct row *added;

        if (!is_set_up(becoming->reference, other) || table_row(table, other->number) != NULL)
            continue;
        added = row_new(model, row, object, other->number, NULL);
        added->added = true;
        row_list_add(&transaction->added, added);
        become_row(becoming, added, other);
    }
}

static void become_row(struct becoming *becoming, struct row *row, struct row *wanted)
{
    become_values(becoming, row, wanted);
    for (uint16_t i = 0; i < row->table_count; i++) {
        uint16_t object = row->tables[i]->object;

        become_table(becoming, row, wanted != NULL ? table_find(wanted, object) : NULL, object);
    }
    for (uint16_t i = 0; wanted != NULL && i < wanted->table_count; i++)
        if (table_find(row, wanted->tables[i]->object) == NULL)
            become_table(becoming, row, wanted->tables[i], wanted->tables[i]->object);
}

enum cwmp_fault model_become(struct model *model, struct model *reference, struct cwmp_error *error)
{
    struct becoming becoming = {.transaction = model_begin(model, MODEL_ORIGIN_DEVICE),
                                .reference = reference};
    struct arena *arena = arena_new();
    enum cwmp_fault fault;

    becoming.transaction->known = true;
    become_row(&becoming, model->root, reference->root);
    fault = model_commit(becoming.transaction, arena, NULL, error);
    arena_free(arena);
    return fault;
}
