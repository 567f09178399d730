/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of rows in memory: tables, values, slots, and finding one's way among them. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

/* However many a table's model allows. A new row is held against all the others (aliases, keys). */
#define MAX_ROWS 4096

static void slot_clear(struct slot *slot)
{
    value_drop(slot->published);
    value_drop(slot->reported);
    value_drop(slot->sent);
    value_drop(slot->staged);
    free(slot->access_list);
}

/* Of `count` items that are sorted by the parameter that each begins with: the first of `parameter`
 * or of a later one. */
static uint16_t place_of(uint16_t parameter, const void *items, uint16_t count, size_t size)
{
    uint16_t low = 0, high = count;

    while (low < high) {
        uint16_t middle = (uint16_t)((low + high) / 2);
        const uint16_t *each = (const void *)((const char *)items + middle * size);

        if (*each < parameter)
            low = (uint16_t)(middle + 1);
        else
            high = middle;
    }
    return low;
}

static uint16_t value_place(const struct row *row, uint16_t parameter)
{
    return place_of(parameter, row->values, row->value_count, sizeof *row->values);
}

static uint16_t slot_place(const struct row *row, uint16_t parameter)
{
    return place_of(parameter, row->slots, row->slot_count, sizeof *row->slots);
}

struct stored *stored_find(const struct row *row, uint16_t parameter)
{
    uint16_t place = value_place(row, parameter);

    if (place == row->value_count || row->values[place].parameter != parameter)
        return NULL;
    return &row->values[place];
}

void row_store(struct row *row, uint16_t parameter, const struct value *value)
{
    uint16_t place = value_place(row, parameter);
    struct value own = value_own(value);
    struct stored *stored;

    if (place < row->value_count && row->values[place].parameter == parameter) {
        value_disown(&row->values[place].value);
        row->values[place].value = own;
        return;
    }
    if (row->value_count == row->value_capacity) {
        row->value_capacity = (uint16_t)(row->value_capacity * 2 + 2);
        row->values = mem_realloc(row->values, row->value_capacity * sizeof *row->values);
    }
    stored = &row->values[place];
    memmove(stored + 1, stored, (size_t)(row->value_count - place) * sizeof *stored);
    row->value_count++;
    *stored = (struct stored){.parameter = parameter, .value = own};
}

void row_unstore(struct row *row, uint16_t parameter)
{
    struct stored *stored = stored_find(row, parameter);

    if (stored == NULL)
        return;
    value_disown(&stored->value);
    row->value_count--;
    memmove(stored, stored + 1, (size_t)(row->values + row->value_count - stored) * sizeof *stored);
}

struct slot *slot_find(const struct row *row, uint16_t parameter)
{
    uint16_t place = slot_place(row, parameter);

    if (place == row->slot_count || row->slots[place].parameter != parameter)
        return NULL;
    return &row->slots[place];
}

struct slot *slot_need(struct row *row, uint16_t parameter)
{
    uint16_t place = slot_place(row, parameter);
    struct slot *slot;

    if (place < row->slot_count && row->slots[place].parameter == parameter)
        return &row->slots[place];
    if (row->slot_count == row->slot_capacity) {
        row->slot_capacity = (uint16_t)(row->slot_capacity * 2 + 2);
        row->slots = mem_realloc(row->slots, row->slot_capacity * sizeof *row->slots);
    }
    slot = &row->slots[place];
    memmove(slot + 1, slot, (size_t)(row->slot_count - place) * sizeof *slot);
    row->slot_count++;
    *slot = (struct slot){.parameter = parameter, .notification = MODEL_UNCHANGED};
    return slot;
}

void slot_prune(struct row *row, uint16_t parameter)
{
    struct slot *slot = slot_find(row, parameter);

    if (slot == NULL || slot->published != NULL || slot->reported != NULL || slot->sent != NULL ||
        slot->staged != NULL || slot->access_list != NULL || slot->notification != MODEL_UNCHANGED)
        return;
    row->slot_count--;
    memmove(slot, slot + 1, (size_t)(row->slots + row->slot_count - slot) * sizeof *slot);
}

static uint16_t table_place(const struct row *row, uint16_t object)
{
    uint16_t low = 0, high = row->table_count;

    while (low < high) {
        uint16_t middle = (uint16_t)((low + high) / 2);

        if (row->tables[middle]->object < object)
            low = (uint16_t)(middle + 1);
        else
            high = middle;
    }
    return low;
}

struct table *table_find(const struct row *row, uint16_t object)
{
    uint16_t place = table_place(row, object);

    if (place == row->table_count || row->tables[place]->object != object)
        return NULL;
    return row->tables[place];
}

struct table *table_need(struct row *row, uint16_t object)
{
    uint16_t place = table_place(row, object);
    struct table *table = table_find(row, object);

    if (table != NULL)
        return table;
    table = mem_alloc(sizeof *table);
    table->object = object;
    table->next_number = 1;
    row->tables = mem_realloc(row->tables, (row->table_count + (size_t)1) * sizeof *row->tables);
    memmove(row->tables + place + 1, row->tables + place,
            (size_t)(row->table_count - place) * sizeof *row->tables);
    row->tables[place] = table;
    row->table_count++;
    return table;
}

/* First row of that number or of a higher one. */
static size_t row_place(const struct table *table, uint32_t number)
{
    size_t low = 0, high = table->count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (table->rows[middle]->number < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t key_place(const struct table *table, const char *key)
{
    size_t low = 0, high = table->key_count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (strcmp(table->by_key[middle]->key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct row *table_row(const struct table *table, uint32_t number)
{
    size_t place = row_place(table, number);

    if (place == table->count || table->rows[place]->number != number)
        return NULL;
    return table->rows[place];
}

struct row *table_row_by_key(const struct table *table, const char *key)
{
    size_t place = key_place(table, key);

    if (place == table->key_count || !text_equal(table->by_key[place]->key, key))
        return NULL;
    return table->by_key[place];
}

static struct row **insert(struct row **rows, size_t *count, size_t *capacity, size_t place,
                           struct row *row)
{
    if (*count == *capacity) {
        *capacity = *capacity * 2 + 2;
        rows = mem_realloc(rows, *capacity * sizeof(struct row *));
    }
    memmove(rows + place + 1, rows + place, (*count - place) * sizeof(struct row *));
    rows[place] = row;
    (*count)++;
    return rows;
}

static void withdraw(struct row **rows, size_t *count, size_t place)
{
    (*count)--;
    memmove(rows + place, rows + place + 1, (*count - place) * sizeof(struct row *));
}

static void table_insert(struct table *table, struct row *row)
{
    table->rows =
        insert(table->rows, &table->count, &table->capacity, row_place(table, row->number), row);
    if (row->key != NULL)
        table->by_key = insert(table->by_key, &table->key_count, &table->key_capacity,
                               key_place(table, row->key), row);
    if (row->number >= table->next_number)
        table->next_number = row->number + 1;
}

/* The rows that tables in the object have from the start, down to the next tables. */
static void make_fixed_rows(const struct model *model, struct row *row, uint16_t object)
{
    const struct schema_object *objects = model->schema->objects;

    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        if ((objects[child].flags & SCHEMA_OBJECT_TABLE) == 0) {
            make_fixed_rows(model, row, child);
            continue;
        }
        if (model_is_device_table(model, child))
            continue;
        for (uint32_t number = 1; number <= objects[child].minimum_entries; number++)
            row_new(model, row, child, number, NULL);
    }
}

struct row *row_new(const struct model *model, struct row *parent, uint16_t object, uint32_t number,
                    const char *key)
{
    struct row *row = mem_alloc(sizeof *row);

    row->parent = parent;
    row->object = object;
    row->number = number;
    row->key = key != NULL ? mem_strdup(key) : NULL;
    row->present = true;
    if (parent != NULL)
        table_insert(table_need(parent, object), row);
    make_fixed_rows(model, row, object);
    return row;
}

void row_free(struct row *row)
{
    row_unpin(row);
    for (uint16_t i = 0; i < row->value_count; i++)
        value_disown(&row->values[i].value);
    for (uint16_t i = 0; i < row->slot_count; i++)
        slot_clear(&row->slots[i]);
    for (uint16_t i = 0; i < row->table_count; i++) {
        struct table *table = row->tables[i];

        for (size_t j = 0; j < table->count; j++)
            row_free(table->rows[j]);
        free(table->rows);
        free(table->by_key);
        free(table);
    }
    free(row->values);
    free(row->slots);
    free(row->tables);
    free(row->key);
    free(row);
}

void row_remove(struct row *row)
{
    struct table *table = table_find(row->parent, row->object);

    withdraw(table->rows, &table->count, row_place(table, row->number));
    if (row->key != NULL)
        withdraw(table->by_key, &table->key_count, key_place(table, row->key));
    row_free(row);
}

bool row_is_live(const struct row *row, enum view view)
{
    for (; row != NULL; row = row->parent)
        if (!row_is_visible(row, view))
            return false;
    return true;
}

uint32_t table_limit(const struct schema *schema, uint16_t object)
{
    uint32_t maximum = schema->objects[object].maximum_entries;

    return maximum < MAX_ROWS ? maximum : MAX_ROWS;
}

bool row_is_fixed(const struct model *model, const struct row *row)
{
    return row->parent != NULL && row->key == NULL && !model_is_device_table(model, row->object) &&
           row->number <= model->schema->objects[row->object].minimum_entries;
}

struct path row_path(const struct model *model, const struct row *row, uint16_t object,
                     uint16_t parameter)
{
    struct path path = {.object = object, .parameter = parameter};
    const struct row *at;

    path.depth = (uint8_t)model->schema->objects[object].depth;
    /* A table below the row is named without a number of its own. */
    if (row->object != object &&
        (model->schema->objects[object].flags & SCHEMA_OBJECT_TABLE) != 0) {
        path.table = true;
        path.depth--;
    }
    at = row;
    for (size_t i = path.depth; i > 0; i--, at = at->parent)
        path.instances[i - 1] = at->number;
    return path;
}

uint16_t schema_table_of(const struct schema *schema, uint16_t object)
{
    while (object != SCHEMA_NONE && (schema->objects[object].flags & SCHEMA_OBJECT_TABLE) == 0)
        object = schema->objects[object].parent;
    return object;
}

struct row *row_at(const struct model *model, const struct path *path)
{
    uint16_t chain[SCHEMA_MAX_DEPTH], object = path->object;
    struct row *row = model->root;
    size_t depth = path->depth;

    if (path->table)
        object = model->schema->objects[object].parent;
    for (size_t i = depth; i > 0; i--) {
        chain[i - 1] = schema_table_of(model->schema, object);
        object = model->schema->objects[chain[i - 1]].parent;
    }
    for (size_t i = 0; i < depth && row != NULL; i++) {
        struct table *table = table_find(row, chain[i]);

        row = table != NULL ? table_row(table, path->instances[i]) : NULL;
    }
    return row;
}
