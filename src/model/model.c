/* SPDX-License-Identifier: Apache-2.0 */
/* Life of a model: making it, loading what was kept, pinning, publishing, factory reset. */
#include "model/internal.h"

#include "base/text.h"

#include <stdlib.h>

/* Objects at or below which the tables ask for notification. */
static uint8_t *find_watchable(const struct schema *schema)
{
    uint8_t *objects = mem_alloc(schema->object_count / 8 + (size_t)1);

    for (uint16_t i = 0; i < schema->parameter_count; i++)
        if (schema->parameters[i].notify == SCHEMA_NOTIFY_FORCE_ENABLED ||
            schema->parameters[i].notify == SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED)
            object_mark(schema, objects, schema->parameters[i].object);
    return objects;
}

struct model *model_new(const struct model_options *options)
{
    struct model *model = mem_alloc(sizeof *model);

    model->schema = options->schema;
    model->handlers = options->handlers;
    model->handler_count = options->handler_count;
    model->device = options->device;
    model->backing = options->backing;
    model->env = options->env;
    model->log = options->log;
    model->epoch = 1;
    records_init(&model->pending);
    model->watchable = find_watchable(model->schema);
    model->root = row_new(model, NULL, 0, 0, NULL);
    return model;
}

void model_free(struct model *model)
{
    if (model == NULL)
        return;
    if (model->transaction != NULL)
        model_abort(model->transaction);
    row_free(model->root);
    records_free(&model->pending);
    for (size_t i = 0; i < model->seen_count; i++)
        value_drop(model->seen[i].value);
    free(model->seen);
    free(model->told_connection);
    free(model->seen_connection);
    free(model->watchable);
    free(model);
}

const struct schema *model_schema(const struct model *model)
{
    return model->schema;
}

const char *row_name(const struct model *model, const struct row *row, uint16_t object,
                     uint16_t parameter, struct arena *arena)
{
    struct path path = row_path(model, row, object, parameter);
    struct buf name = {0};
    const char *copy;

    path_print(model->schema, &path, &name);
    copy = arena_strdup(arena, buf_text(&name));
    buf_free(&name);
    return copy;
}

enum model_role model_role_of(const struct model *model, uint16_t parameter)
{
    int role = 0;

    while (role < ROLE_COUNT && model->schema->roles[role] != parameter)
        role++;
    return (enum model_role)role;
}

/* ---- Loading ------------------------------------------------------------------------- */

static void skip(const struct model *model, const struct model_record *record, const char *why)
{
    log_warning(model->log, "what was kept of %s is not used: %s", record->name, why);
}

static void load_row(struct model *model, const struct path *path,
                     const struct model_record *record)
{
    struct path above = *path;
    struct row *parent, *row;
    struct table *table;

    if (path->table || path->parameter != SCHEMA_NONE || path->depth == 0 ||
        schema_table_of(model->schema, path->object) != path->object) {
        skip(model, record, "it is no row of a table");
        return;
    }
    above.table = true;
    above.depth--;
    parent = row_at(model, &above);
    if (parent == NULL) {
        skip(model, record, "the row above it is gone");
        return;
    }
    /* A row that was set up before the device had a handler for the table. */
    if (record->text == NULL && model_is_device_table(model, path->object) &&
        (model->schema->objects[path->object].flags & SCHEMA_OBJECT_CREATE) == 0) {
        skip(model, record, "only the device makes rows of its table");
        return;
    }
    table = table_need(parent, path->object);
    if (table_row(table, path->instances[path->depth - 1]) != NULL)
        return;
    row = row_new(model, parent, path->object, path->instances[path->depth - 1], record->text);
    /* The device has yet to tell it; without handlers (dump tool) everything kept is shown. */
    row->present = record->text == NULL || model->handler_count == 0;
}

static void load_row_gone(struct model *model, const struct path *path)
{
    struct row *row = row_at(model, path);

    if (row != NULL && !path->table && row->parent != NULL && row->object == path->object)
        row_remove(row);
}

static void load_next_number(struct model *model, const struct path *path,
                             const struct model_record *record)
{
    struct row *parent = row_at(model, path);
    struct table *table;

    if (!path->table || parent == NULL) {
        skip(model, record, "it is no table");
        return;
    }
    table = table_need(parent, path->object);
    if (record->number > table->next_number)
        table->next_number = record->number;
}

static void load_value(struct model *model, struct row *row, uint16_t parameter,
                       const struct model_record *record)
{
    const struct schema_parameter *entry = &model->schema->parameters[parameter];
    struct arena *arena = arena_new();
    struct cwmp_error error;
    struct value value;

    if (record->text == NULL)
        row_unstore(row, parameter);
    else if (value_parse_parameter(model->schema, entry, record->text, record->name, arena, &value,
                                   &error) == CWMP_OK)
        row_store(row, parameter, &value);
    else
        skip(model, record, error.text);
    arena_free(arena);
}

/* It was reported, so it need not be what the facets allow now. */
static void load_reported(struct model *model, struct row *row, uint16_t parameter,
                          const struct model_record *record)
{
    enum cwmp_type type =
        value_parameter_type(model->schema, &model->schema->parameters[parameter]);
    struct arena *arena = arena_new();
    struct slot *slot = slot_need(row, parameter);
    struct value value;

    value_drop(slot->reported);
    slot->reported = NULL;
    if (record->text != NULL &&
        value_parse(type, record->text, record->name, arena, &value, NULL) == CWMP_OK) {
        slot->reported = value_keep(&value);
        slot->reported_kept = true;
    }
    slot_prune(row, parameter);
    arena_free(arena);
}

static void load_attribute(struct row *row, uint16_t parameter, const struct model_record *record)
{
    struct slot *slot = slot_need(row, parameter);

    if (record->kind == MODEL_RECORD_NOTIFICATION) {
        slot->notification = record->number <= 6 ? (int8_t)record->number : MODEL_UNCHANGED;
    } else {
        free(slot->access_list);
        slot->access_list = record->text != NULL ? mem_strdup(record->text) : NULL;
    }
    slot_prune(row, parameter);
}

static void load_parameter(struct model *model, const struct path *path,
                           const struct model_record *record)
{
    struct row *row = row_at(model, path);

    if (path->parameter == SCHEMA_NONE)
        skip(model, record, "it is no parameter");
    else if (row == NULL)
        skip(model, record, "its row is gone");
    else if (record->kind == MODEL_RECORD_VALUE)
        load_value(model, row, path->parameter, record);
    else if (record->kind == MODEL_RECORD_REPORTED)
        load_reported(model, row, path->parameter, record);
    else
        load_attribute(row, path->parameter, record);
}

void model_load(struct model *model, const struct model_record *record)
{
    struct path path;

    if (path_parse(model->schema, record->name, &path, NULL) != CWMP_OK ||
        path.object == SCHEMA_NONE) {
        skip(model, record, "the data model has no such name");
        return;
    }
    switch (record->kind) {
    case MODEL_RECORD_ROW:
        load_row(model, &path, record);
        break;
    case MODEL_RECORD_ROW_GONE:
        load_row_gone(model, &path);
        break;
    case MODEL_RECORD_NEXT_NUMBER:
        load_next_number(model, &path, record);
        break;
    default:
        load_parameter(model, &path, record);
        break;
    }
}

/* ---- Pinning ------------------------------------------------------------------------- */

void model_pin(struct model *model)
{
    model->pinned_since = ++model->epoch;
    model->is_outdated = false;
}

void model_unpin(struct model *model)
{
    model->pinned_since = 0;
    row_unpin(model->root);
}

void model_rows_changed(struct model *model)
{
    model->is_outdated = true;
}

/* ---- Publishing, rules, observer ------------------------------------------------------- */

static void replace_published(struct model *model, uint16_t parameter, const struct value *value)
{
    struct slot *slot = slot_need(model->root, parameter);

    value_drop(slot->published);
    slot->published = value != NULL ? value_keep(value) : NULL;
    slot_prune(model->root, parameter);
}

static bool publish(struct model *model, enum model_role role, const char *text, const char *name,
                    struct arena *arena)
{
    uint16_t parameter = model->schema->roles[role];
    const struct schema_parameter *entry = &model->schema->parameters[parameter];
    struct cwmp_error error;
    struct value before, after, value;

    if (text != NULL && value_parse(value_parameter_type(model->schema, entry), text, name, arena,
                                    &value, &error) != CWMP_OK) {
        log_error(model->log, "not published: %s", error.text);
        return false;
    }
    model_role_value(model, role, arena, &before);
    replace_published(model, parameter, text != NULL ? &value : NULL);
    model_role_value(model, role, arena, &after);
    return !value_equal(&before, &after);
}

void model_publish(struct model *model, enum model_role role, const char *text)
{
    struct arena *arena = arena_new();
    struct model_change change = {.role = role, .origin = MODEL_ORIGIN_DEVICE};

    change.name = model_role_path(model, role, arena);
    if (change.name != NULL && publish(model, role, text, change.name, arena) &&
        model->observer != NULL) {
        change.notification = row_notification(model, model->root, model->schema->roles[role]);
        model->observer(model->observer_argument, &change);
    }
    arena_free(arena);
}

void model_set_rule(struct model *model, enum model_role role, model_rule rule, void *argument)
{
    model->rules[role] = (struct model_role_rule){.rule = rule, .argument = argument};
}

void model_set_observer(struct model *model, model_observer observer, void *argument)
{
    model->observer = observer;
    model->observer_argument = argument;
}

/* ---- Factory reset ------------------------------------------------------------------- */

static void slot_reset(struct row *row, struct slot *slot)
{
    value_drop(slot->reported);
    value_drop(slot->sent);
    free(slot->access_list);
    slot->reported = slot->sent = NULL;
    slot->access_list = NULL;
    slot->notification = MODEL_UNCHANGED;
    slot_prune(row, slot->parameter);
}

static void table_reset(struct model *model, struct table *table)
{
    for (size_t i = table->count; i > 0; i--) {
        struct row *row = table->rows[i - 1];

        if (row->key != NULL || row_is_fixed(model, row))
            row_reset(model, row);
        else
            row_remove(row);
    }
}

void row_reset(struct model *model, struct row *row)
{
    for (uint16_t i = row->value_count; i > 0; i--)
        row_unstore(row, row->values[i - 1].parameter);
    for (uint16_t i = row->slot_count; i > 0; i--)
        slot_reset(row, &row->slots[i - 1]);
    for (uint16_t i = 0; i < row->table_count; i++)
        table_reset(model, row->tables[i]);
}
