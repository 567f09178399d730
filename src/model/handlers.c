/* SPDX-License-Identifier: Apache-2.0 */
/* Asking the handlers which rows a device table has. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

#define MAX_KEY 64
/* Keys of vanished rows that are remembered for each table. Without a limit a table of processes
 * would grow for as long as the device lives; numbers of forgotten keys are never used again. */
#define MAX_VANISHED 256

struct cwmp_keys {
    struct arena *arena;
    const char **keys;
    size_t count, capacity;
    const struct log *log;
    const char *handler;
};

void cwmp_keys_add(struct cwmp_keys *keys, const char *key)
{
    size_t length = strlen(key);

    if (length == 0 || length > MAX_KEY) {
        log_warning(keys->log, "handler %s: a row key of %zu bytes is left out (1 to %d)",
                    keys->handler, length, MAX_KEY);
        return;
    }
    if (keys->count == keys->capacity) {
        keys->capacity = keys->capacity * 2 + 8;
        keys->keys = mem_realloc(keys->keys, keys->capacity * sizeof *keys->keys);
    }
    keys->keys[keys->count++] = arena_strdup(keys->arena, key);
}

void call_prepare(struct call *call, struct model *model, const struct cwmp_handler *handler,
                  const struct row *row, struct arena *arena)
{
    size_t depth = 0;

    for (const struct row *at = row; at->parent != NULL; at = at->parent)
        depth++;
    *call =
        (struct call){.call = {.device = handler->device != NULL ? handler->device : model->device,
                               .arena = arena,
                               .instances = call->instances,
                               .keys = call->keys,
                               .depth = depth,
                               .error = &call->error,
                               .model = model}};
    for (const struct row *at = row; at->parent != NULL; at = at->parent) {
        depth--;
        call->instances[depth] = at->number;
        call->keys[depth] = at->key;
    }
}

const struct cwmp_handler *model_handler(const struct model *model, uint16_t object)
{
    uint16_t handler = model->schema->objects[object].handler;

    return handler < model->handler_count ? &model->handlers[handler] : NULL;
}

bool model_is_device_table(const struct model *model, uint16_t object)
{
    const struct cwmp_handler *handler = model_handler(model, object);

    return handler != NULL && handler->list != NULL &&
           (model->schema->objects[object].flags & SCHEMA_OBJECT_TABLE) != 0;
}

static void record_row(struct model *model, const struct row *row, enum model_record_kind kind)
{
    struct path path = row_path(model, row, row->object, SCHEMA_NONE);
    struct buf name = {0};

    path_print(model->schema, &path, &name);
    records_add(&model->pending, kind, buf_text(&name), row->key, 0);
    buf_free(&name);
}

static void record_next_number(struct model *model, const struct row *parent,
                               const struct table *table)
{
    struct path path = row_path(model, parent, table->object, SCHEMA_NONE);
    struct buf name = {0};

    path_print(model->schema, &path, &name);
    records_add(&model->pending, MODEL_RECORD_NEXT_NUMBER, buf_text(&name), NULL,
                table->next_number);
    buf_free(&name);
}

/* A key never seen before gets the next number. `present`: rows of the table, counted on. */
static bool meet_key(struct model *model, struct row *parent, struct table *table, const char *key,
                     uint32_t *present)
{
    const struct schema_object *object = &model->schema->objects[table->object];
    struct row *row = table_row_by_key(table, key);

    if (row != NULL) {
        *present += row->present ? 0 : 1;
        row->present = true;
        return false;
    }
    if (table->next_number == UINT32_MAX || *present >= table_limit(model->schema, table->object)) {
        log_warning(model->log, "table %s is full, row '%s' is left out",
                    schema_string(model->schema, object->name), key);
        return false;
    }
    ++*present;
    row = row_new(model, parent, table->object, table->next_number, key);
    row_make_keys_distinct(model, row);
    record_row(model, row, MODEL_RECORD_ROW);
    records_add_slots(&model->pending, model, row);
    return true;
}

static bool is_forgettable(const struct row *row)
{
    return !row->present && row->value_count == 0 && row->slot_count == 0 && row->table_count == 0;
}

/* The lowest numbers vanished first, by and large. */
static void forget_vanished(struct model *model, struct table *table)
{
    size_t vanished = 0;

    for (size_t i = 0; i < table->key_count; i++)
        vanished += is_forgettable(table->by_key[i]) ? 1 : 0;
    for (size_t i = 0; i < table->count && vanished > MAX_VANISHED;) {
        struct row *row = table->rows[i];

        if (!is_forgettable(row)) {
            i++;
            continue;
        }
        record_row(model, row, MODEL_RECORD_ROW_GONE);
        row_remove(row);
        vanished--;
    }
}

/* `pinned`: the rows that are present stay so. */
static void take_keys(struct model *model, struct row *parent, struct table *table,
                      const struct cwmp_keys *keys, bool pinned)
{
    bool grown = false;
    uint32_t present = 0;

    for (size_t i = 0; i < table->key_count; i++) {
        table->by_key[i]->present = table->by_key[i]->present && pinned;
        present += table->by_key[i]->present ? 1 : 0;
    }
    for (size_t i = 0; i < keys->count; i++)
        if (meet_key(model, parent, table, keys->keys[i], &present))
            grown = true;
    if (grown)
        record_next_number(model, parent, table);
    forget_vanished(model, table);
}

static void list_rows(struct model *model, struct row *row, struct table *table)
{
    const struct cwmp_handler *handler = model_handler(model, table->object);
    struct cwmp_keys keys = {.arena = arena_new(), .log = model->log, .handler = handler->name};
    bool pinned = model->pinned_since != 0 && table->listed_in >= model->pinned_since;
    struct call call;

    /* Before the call: a handler may ask for references to rows of this very table. */
    table->listed_in = model->epoch;
    call_prepare(&call, model, handler, row, keys.arena);
    if (handler->list(&call.call, &keys) == CWMP_OK)
        take_keys(model, row, table, &keys, pinned);
    else
        log_warning(model->log, "handler %s could not list its rows: %s", handler->name,
                    call.error.text);
    free(keys.keys);
    arena_free(keys.arena);
}

static struct table *list_if_due(struct model *model, struct row *row, uint16_t object)
{
    struct table *table = table_need(row, object);

    if (table->listed_in != model->epoch)
        list_rows(model, row, table);
    return table;
}

/* The tables of one object speak of one another, and what is pinned of them is of one moment. */
static void list_siblings(struct model *model, struct row *row, uint16_t object)
{
    const struct schema_object *objects = model->schema->objects;
    uint16_t parent = objects[object].parent;

    for (uint16_t child = parent + 1; child < objects[parent].end; child = objects[child].end)
        if (child != object && model_is_device_table(model, child))
            list_if_due(model, row, child);
}

struct table *model_table(struct model *model, struct row *row, uint16_t object)
{
    struct table *table;

    /* The device does not know a row that is only being added. */
    if (!model_is_device_table(model, object) || !row_is_live(row, VIEW_COMMITTED))
        return table_find(row, object);
    table = table_find(row, object);
    if (table != NULL && table->listed_in == model->epoch)
        return table;
    table = list_if_due(model, row, object);
    if (model->pinned_since != 0)
        list_siblings(model, row, object);
    return table;
}

uint32_t model_count_rows(struct model *model, struct row *row, uint16_t object, enum view view)
{
    const struct table *table = model_table(model, row, object);
    uint32_t count = 0;

    for (size_t i = 0; table != NULL && i < table->count; i++)
        count += row_is_visible(table->rows[i], view) ? 1 : 0;
    return count;
}

void row_unpin(struct row *row)
{
    struct pinned *next;

    for (; row->pinned != NULL; row->pinned = next) {
        next = row->pinned->next;
        free(row->pinned->fields);
        free(row->pinned);
    }
    for (uint16_t i = 0; i < row->table_count; i++)
        for (size_t j = 0; j < row->tables[i]->count; j++)
            row_unpin(row->tables[i]->rows[j]);
}

/* The row below `row` that the keys name, in the table `object`. */
static struct row *find_by_keys(struct model *model, uint16_t object, const char *const *keys,
                                size_t depth)
{
    uint16_t above = schema_table_of(model->schema, model->schema->objects[object].parent);
    struct row *parent = model->root, *row;
    struct table *table;

    if (above != SCHEMA_NONE)
        parent = depth > 1 ? find_by_keys(model, above, keys, depth - 1) : NULL;
    else if (depth != 1)
        parent = NULL;
    if (parent == NULL || keys[depth - 1] == NULL)
        return NULL;
    table = model_table(model, parent, object);
    row = table != NULL ? table_row_by_key(table, keys[depth - 1]) : NULL;
    return row != NULL && row_is_visible(row, VIEW_COMMITTED) ? row : NULL;
}

bool model_handler_is(const struct cwmp_handler *handler, const char *name)
{
    const char *colon = strchr(handler->name, ':');

    return text_equal(colon != NULL ? colon + 1 : handler->name, name);
}

const char *cwmp_model_urn(const struct cwmp_call *call)
{
    return call->model->schema->spec;
}

const char *cwmp_reference(struct cwmp_call *call, const char *handler, const char *const *keys,
                           size_t depth)
{
    struct model *model = call->model;

    if (depth == 0)
        return "";
    for (uint16_t object = 0; object < model->schema->object_count; object++) {
        const struct cwmp_handler *bound = model_handler(model, object);
        struct buf name = {0};
        struct path path;
        struct row *row;
        const char *text;

        if (bound == NULL || !model_handler_is(bound, handler) ||
            !model_is_device_table(model, object))
            continue;
        row = find_by_keys(model, object, keys, depth);
        if (row == NULL)
            continue;
        path = row_path(model, row, object, SCHEMA_NONE);
        path_print(model->schema, &path, &name);
        text = arena_strndup(call->arena, buf_text(&name), name.length - 1);
        buf_free(&name);
        return text;
    }
    return "";
}
