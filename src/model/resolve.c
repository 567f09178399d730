/* SPDX-License-Identifier: Apache-2.0 */
/* From names to rows that exist. */
#include "model/internal.h"

void model_enter(struct model *model)
{
    if (model->busy++ > 0 || (model->pinned_since != 0 && !model->is_outdated))
        return;
    model->epoch++;
    model->is_outdated = false;
}

void model_leave(struct model *model)
{
    struct records none;
    struct cwmp_error error;

    if (--model->busy > 0 || model->pending.count == 0)
        return;
    records_init(&none);
    if (records_commit(&none, model, MODEL_ORIGIN_DEVICE, &error) != CWMP_OK)
        log_error(model->log, "rows found on the device are not kept yet: %s", error.text);
    records_free(&none);
}

struct row *model_find(struct model *model, const struct path *path, enum view view)
{
    uint16_t chain[SCHEMA_MAX_DEPTH], object = path->object;
    struct row *row = model->root;

    if (path->table)
        object = model->schema->objects[object].parent;
    for (size_t i = path->depth; i > 0; i--) {
        chain[i - 1] = schema_table_of(model->schema, object);
        object = model->schema->objects[chain[i - 1]].parent;
    }
    for (size_t i = 0; i < path->depth; i++) {
        const struct table *table = model_table(model, row, chain[i]);

        row = table != NULL ? table_row(table, path->instances[i]) : NULL;
        if (row == NULL || !row_is_visible(row, view))
            return NULL;
    }
    return row;
}
