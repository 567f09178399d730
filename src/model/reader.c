/* SPDX-License-Identifier: Apache-2.0 */
/* The values of one object of one row: from its handler, stored, or the default. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

bool schema_is_alias(const struct schema *schema, uint16_t parameter)
{
    return schema->objects[schema->parameters[parameter].object].alias == parameter;
}

struct value schema_default(const struct schema *schema, uint16_t parameter, struct arena *arena)
{
    const struct schema_parameter *entry = &schema->parameters[parameter];
    enum cwmp_type type = value_parameter_type(schema, entry);
    const char *text = schema_string(schema, entry->default_value);
    struct value value = {.type = type, .string = text};

    if (type == CWMP_TYPE_STRING)
        return value;
    if (*text == '\0' || value_parse(type, text, "", arena, &value, NULL) != CWMP_OK)
        return value_zero(type);
    return value;
}

static struct value kept_value(struct model *model, const struct row *row, uint16_t parameter,
                               const struct slot *slot, const struct stored *stored, enum view view,
                               struct arena *arena)
{
    if (slot != NULL && slot->staged != NULL && view == VIEW_STAGED)
        return *slot->staged;
    if (stored != NULL)
        return stored->value;
    /* Its own number makes an alias that is unique and never changes. */
    if (row->parent != NULL && schema_is_alias(model->schema, parameter))
        return (struct value){.type = CWMP_TYPE_STRING,
                              .string = arena_printf(arena, "cpe-%u", row->number)};
    return schema_default(model->schema, parameter, arena);
}

struct value row_kept_value(struct model *model, struct row *row, uint16_t parameter,
                            enum view view, struct arena *arena)
{
    return kept_value(model, row, parameter, slot_find(row, parameter), stored_find(row, parameter),
                      view, arena);
}

/* Objects are read in the order in which values are kept: mostly the next value is the one. */
static const struct stored *next_stored(struct reader *reader, uint16_t parameter)
{
    const struct row *row = reader->row;
    const struct stored *stored;

    if (reader->next < row->value_count && row->values[reader->next].parameter == parameter)
        return &row->values[reader->next++];
    stored = stored_find(row, parameter);
    if (stored != NULL)
        reader->next = (uint16_t)(stored - row->values + 1);
    return stored;
}

static struct value counted_value(const struct reader *reader,
                                  const struct schema_parameter *parameter)
{
    return (struct value){.type = value_parameter_type(reader->model->schema, parameter),
                          .unsigned_ = model_count_rows(reader->model, reader->row,
                                                        parameter->counted, reader->view)};
}

struct value reader_value(struct reader *reader, uint16_t parameter)
{
    const struct schema *schema = reader->model->schema;
    const struct schema_parameter *entry = &schema->parameters[parameter];
    const struct slot *slot = slot_find(reader->row, parameter);

    /* What is never the handler's to say. */
    if (slot != NULL && slot->staged != NULL && reader->view == VIEW_STAGED)
        return *slot->staged;
    if (slot != NULL && slot->published != NULL)
        return *slot->published;
    if ((entry->flags & SCHEMA_PARAMETER_COMMAND) != 0)
        return schema_default(schema, parameter, reader->arena);
    if (entry->counted != SCHEMA_NONE)
        return counted_value(reader, entry);
    if (reader->live != NULL)
        return value_from_row(schema, entry, reader->live);
    return kept_value(reader->model, reader->row, parameter, slot, next_stored(reader, parameter),
                      reader->view, reader->arena);
}

void *reader_fields(struct reader *reader)
{
    const struct schema *schema = reader->model->schema;
    const struct schema_object *object = &schema->objects[reader->object];
    void *fields = arena_alloc(reader->arena, object->row_size);

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        uint16_t parameter = object->first_parameter + i;
        struct value value = reader_value(reader, parameter);

        value_to_row(schema, &schema->parameters[parameter], &value, fields);
    }
    return fields;
}

/* Copies the texts and bytes of a row struct to `data` and lets the fields point there; with
 * `data` NULL it only tells how much there is. */
static size_t move_outside(const struct schema *schema, const struct schema_object *object,
                           void *fields, char *data)
{
    size_t used = 0;

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        const struct schema_parameter *parameter = &schema->parameters[object->first_parameter + i];
        struct value value = value_from_row(schema, parameter, fields);
        bool text = value.type == CWMP_TYPE_STRING || value.type == CWMP_TYPE_DECIMAL;
        bool bytes = value.type == CWMP_TYPE_BASE64 || value.type == CWMP_TYPE_HEX_BINARY;
        size_t size = text ? strlen(value.string) + 1 : bytes ? value.bytes.length : 0;

        if (data != NULL && size > 0) {
            memcpy(data + used, text ? (const void *)value.string : value.bytes.data, size);
            if (text)
                value.string = data + used;
            else
                value.bytes.data = (const uint8_t *)data + used;
            value_to_row(schema, parameter, &value, fields);
        }
        used += size;
    }
    return used;
}

static struct pinned *find_pinned(const struct row *row, uint16_t object)
{
    struct pinned *pinned = row->pinned;

    while (pinned != NULL && pinned->object != object)
        pinned = pinned->next;
    return pinned;
}

/* Keeps what the handler told, for when it cannot tell any more (design: "Instances are pinned
 * for the life of a session"). */
static void pin_fields(const struct reader *reader)
{
    const struct schema *schema = reader->model->schema;
    const struct schema_object *object = &schema->objects[reader->object];
    struct pinned *pinned = find_pinned(reader->row, reader->object);
    size_t outside = move_outside(schema, object, reader->live, NULL);

    if (pinned == NULL) {
        pinned = mem_alloc(sizeof *pinned);
        pinned->object = reader->object;
        pinned->next = reader->row->pinned;
        reader->row->pinned = pinned;
    }
    free(pinned->fields);
    pinned->fields = mem_alloc(object->row_size + outside);
    memcpy(pinned->fields, reader->live, object->row_size);
    move_outside(schema, object, pinned->fields, (char *)pinned->fields + object->row_size);
}

static void keep_table(struct model *model, const struct table *table, const char *handler,
                       struct arena *arena);

static void keep_below(struct model *model, const struct row *row, const char *handler,
                       struct arena *arena)
{
    for (uint16_t i = 0; i < row->table_count; i++) {
        const struct table *table = row->tables[i];

        if (!model_is_device_table(model, table->object) || table->listed_in >= model->pinned_since)
            keep_table(model, table, handler, arena);
    }
}

static void keep_table(struct model *model, const struct table *table, const char *handler,
                       struct arena *arena)
{
    const struct cwmp_handler *bound = model_handler(model, table->object);
    bool wanted = bound != NULL && bound->read != NULL && model_handler_is(bound, handler);

    for (size_t i = 0; i < table->count; i++) {
        struct row *row = table->rows[i];

        if (!row_is_visible(row, VIEW_COMMITTED))
            continue;
        if (wanted && find_pinned(row, table->object) == NULL)
            reader_open(model, row, table->object, VIEW_COMMITTED, arena);
        keep_below(model, row, handler, arena);
    }
}

void model_keep_rows(struct model *model, const char *handler)
{
    struct arena *arena = arena_new();

    model_enter(model);
    if (model->pinned_since != 0)
        keep_below(model, model->root, handler, arena);
    model_leave(model);
    arena_free(arena);
}

static void ask_handler(struct reader *reader, const struct cwmp_handler *handler)
{
    struct model *model = reader->model;
    void *fields = reader_fields(reader);
    struct pinned *pinned;
    struct call call;

    call_prepare(&call, model, handler, reader->row, reader->arena);
    if (handler->read(&call.call, fields) == CWMP_OK) {
        reader->live = fields;
        if (model->pinned_since != 0)
            pin_fields(reader);
        return;
    }
    pinned = model->pinned_since != 0 ? find_pinned(reader->row, reader->object) : NULL;
    if (pinned != NULL) {
        reader->live = pinned->fields;
        return;
    }
    log_warning(model->log, "handler %s could not read its row, stored values are used: %s",
                handler->name, call.error.text);
}

struct reader reader_open(struct model *model, struct row *row, uint16_t object, enum view view,
                          struct arena *arena)
{
    const struct cwmp_handler *handler = model_handler(model, object);
    struct reader reader = {
        .model = model, .row = row, .arena = arena, .object = object, .view = view};

    /* The device does not know a row that is only being added. */
    if (handler != NULL && handler->read != NULL && row_is_live(row, VIEW_COMMITTED))
        ask_handler(&reader, handler);
    return reader;
}
