/* SPDX-License-Identifier: Apache-2.0 */
/* What handlers begin when the daemon begins to work. */
#include "model/internal.h"

static void start_row(struct model *model, struct row *row, uint16_t object)
{
    const struct cwmp_handler *handler = model_handler(model, object);
    struct arena *arena;
    struct reader reader;
    struct call call;

    if (handler == NULL || handler->start == NULL)
        return;
    arena = arena_new();
    reader = reader_open(model, row, object, VIEW_COMMITTED, arena);
    call_prepare(&call, model, handler, row, arena);
    handler->start(&call.call, reader_fields(&reader));
    arena_free(arena);
}

static void start_below(struct model *model, struct row *row, uint16_t object)
{
    const struct schema_object *objects = model->schema->objects;

    start_row(model, row, object);
    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        const struct table *table;

        if ((objects[child].flags & SCHEMA_OBJECT_TABLE) == 0) {
            start_below(model, row, child);
            continue;
        }
        table = model_table(model, row, child);
        for (size_t i = 0; table != NULL && i < table->count; i++)
            if (row_is_visible(table->rows[i], VIEW_COMMITTED))
                start_below(model, table->rows[i], child);
    }
}

void model_start(struct model *model)
{
    start_below(model, model->root, 0);
}
