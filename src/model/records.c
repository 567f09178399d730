/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of records for the backing. */
#include "model/internal.h"

#include <stdlib.h>

void records_init(struct records *records)
{
    *records = (struct records){.arena = arena_new()};
}

void records_free(struct records *records)
{
    free(records->items);
    arena_free(records->arena);
    *records = (struct records){0};
}

static void records_clear(struct records *records)
{
    records->count = 0;
    arena_reset(records->arena);
}

static void append(struct records *records, const struct model_record *record)
{
    if (records->count == records->capacity) {
        records->capacity = records->capacity * 2 + 8;
        records->items = mem_realloc(records->items, records->capacity * sizeof *records->items);
    }
    records->items[records->count++] = *record;
}

void records_add(struct records *records, enum model_record_kind kind, const char *name,
                 const char *text, uint32_t number)
{
    struct model_record record = {.kind = kind,
                                  .name = arena_strdup(records->arena, name),
                                  .text = text != NULL ? arena_strdup(records->arena, text) : NULL,
                                  .number = number};

    append(records, &record);
}

void records_add_value(struct records *records, enum model_record_kind kind, const char *name,
                       const struct value *value)
{
    struct buf text = {0};

    value_print(value, &text);
    records_add(records, kind, name, buf_text(&text), 0);
    buf_free(&text);
}

void records_add_slots(struct records *records, const struct model *model, const struct row *row)
{
    struct buf name = {0};

    for (uint16_t i = 0; i < row->value_count; i++) {
        const struct stored *stored = &row->values[i];
        struct path path = row_path(model, row, model->schema->parameters[stored->parameter].object,
                                    stored->parameter);

        buf_clear(&name);
        path_print(model->schema, &path, &name);
        records_add_value(records, MODEL_RECORD_VALUE, buf_text(&name), &stored->value);
    }
    buf_free(&name);
}

static void add_table_memory(struct records *records, const struct model *model,
                             const struct row *row, const struct table *table)
{
    struct path path = row_path(model, row, table->object, SCHEMA_NONE);
    struct buf name = {0};

    path_print(model->schema, &path, &name);
    if (table->next_number > 1)
        records_add(records, MODEL_RECORD_NEXT_NUMBER, buf_text(&name), NULL, table->next_number);
    for (size_t i = 0; i < table->count; i++) {
        const struct row *each = table->rows[i];

        if (each->key != NULL) {
            path = row_path(model, each, each->object, SCHEMA_NONE);
            buf_clear(&name);
            path_print(model->schema, &path, &name);
            records_add(records, MODEL_RECORD_ROW, buf_text(&name), each->key, 0);
        }
        if (each->key != NULL || row_is_fixed(model, each))
            records_add_memory(records, model, each);
    }
    buf_free(&name);
}

void records_add_memory(struct records *records, const struct model *model, const struct row *row)
{
    for (uint16_t i = 0; i < row->table_count; i++)
        add_table_memory(records, model, row, row->tables[i]);
}

enum cwmp_fault records_commit(struct records *records, struct model *model,
                               enum model_origin origin, struct cwmp_error *error)
{
    struct records *pending = &model->pending;
    size_t known = pending->count;
    enum cwmp_fault fault = CWMP_OK;

    if (origin == MODEL_ORIGIN_SHELL && model->backing.note != NULL)
        return model->backing.note(model->backing.argument, records->items, records->count, error);
    for (size_t i = 0; i < records->count; i++)
        append(pending, &records->items[i]);
    if (pending->count > 0 && model->backing.commit != NULL)
        fault =
            model->backing.commit(model->backing.argument, pending->items, pending->count, error);
    if (fault != CWMP_OK) {
        pending->count = known;
        return fault;
    }
    records_clear(pending);
    records_clear(records);
    return CWMP_OK;
}
