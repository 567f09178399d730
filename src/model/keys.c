/* SPDX-License-Identifier: Apache-2.0 */
/* Unique keys: parameters whose values together name a row of their table. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

static bool key_has(const struct schema *schema, const struct schema_key *key, uint16_t parameter)
{
    for (uint16_t i = 0; i < key->parameter_count; i++)
        if (schema->key_parameters[key->first_parameter + i] == parameter)
            return true;
    return false;
}

/* One text for all values of the key; the separator is no character of XML. */
static char *key_text(struct model *model, struct row *row, const struct schema_key *key,
                      struct arena *arena)
{
    const struct schema *schema = model->schema;
    struct buf text = {0};
    char *copy;

    for (uint16_t i = 0; i < key->parameter_count; i++) {
        uint16_t parameter = schema->key_parameters[key->first_parameter + i];
        struct reader reader =
            reader_open(model, row, schema->parameters[parameter].object, VIEW_STAGED, arena);
        struct value value = reader_value(&reader, parameter);

        value_print(&value, &text);
        buf_putc(&text, '\x1F');
    }
    copy = arena_strdup(arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

/* Functional keys bind enabled rows only. */
static bool key_counts(struct model *model, struct row *row, const struct schema_key *key,
                       struct arena *arena)
{
    uint16_t enable = model->schema->objects[row->object].enable;
    struct reader reader;
    struct value value;

    if (!key->functional || enable == SCHEMA_NONE)
        return true;
    reader = reader_open(model, row, model->schema->parameters[enable].object, VIEW_STAGED, arena);
    value = reader_value(&reader, enable);
    return value.type != CWMP_TYPE_BOOLEAN || value.boolean;
}

/* ---- New rows ------------------------------------------------------------------------ */

static bool store_candidate(struct model *model, struct row *row, uint16_t parameter,
                            const char *text, struct arena *arena)
{
    struct value value;

    if (value_parse_parameter(model->schema, &model->schema->parameters[parameter], text, "", arena,
                              &value, NULL) != CWMP_OK)
        return false;
    row_store(row, parameter, &value);
    return true;
}

bool alias_is_used(struct model *model, const struct row *parent, uint16_t object,
                   const char *alias)
{
    const struct table *table = table_find(parent, object);
    uint16_t parameter = model->schema->objects[object].alias;
    struct arena *arena = arena_new();
    bool used = false;

    for (size_t i = 0; table != NULL && i < table->count && !used; i++) {
        struct row *row = table->rows[i];

        used = row_is_visible(row, VIEW_STAGED) &&
               text_equal(row_kept_value(model, row, parameter, VIEW_STAGED, arena).string, alias);
        arena_reset(arena);
    }
    arena_free(arena);
    return used;
}

void row_set_alias(struct model *model, struct row *row, const char *alias)
{
    const struct value value = {.type = CWMP_TYPE_STRING, .string = alias};

    row_store(row, model->schema->objects[row->object].alias, &value);
}

static bool alias_is_taken(const struct row *row, uint16_t parameter, const char *alias)
{
    const struct table *table = table_find(row->parent, row->object);

    for (size_t i = 0; i < table->count; i++) {
        const struct slot *slot = slot_find(table->rows[i], parameter);
        const struct stored *stored = stored_find(table->rows[i], parameter);

        if (table->rows[i] != row &&
            ((stored != NULL && text_equal(stored->value.string, alias)) ||
             (slot != NULL && slot->staged != NULL && text_equal(slot->staged->string, alias))))
            return true;
    }
    return false;
}

/* The default, made of the instance number, is taken only when the ACS has given it to another
 * row (R-ALS-04). */
static void make_alias_distinct(struct model *model, struct row *row, uint16_t parameter,
                                struct arena *arena)
{
    const char *alias = arena_printf(arena, "cpe-%u", row->number);

    if (stored_find(row, parameter) != NULL || slot_find(row, parameter) != NULL ||
        !alias_is_taken(row, parameter, alias))
        return;
    for (unsigned int attempt = 2; alias_is_taken(row, parameter, alias); attempt++)
        alias = arena_printf(arena, "cpe-%u-%u", row->number, attempt);
    store_candidate(model, row, parameter, alias, arena);
}

static bool collides(struct model *model, struct row *row, const struct schema_key *key)
{
    const struct table *table = table_find(row->parent, row->object);
    struct arena *arena = arena_new();
    char *own = key_text(model, row, key, arena);
    bool found = false;

    for (size_t i = 0; i < table->count && !found; i++) {
        struct row *other = table->rows[i];

        found = other != row && row_is_visible(other, VIEW_STAGED) &&
                text_equal(key_text(model, other, key, arena), own);
    }
    arena_free(arena);
    return found;
}

/* A value made of the row's number for the first parameter of the key that can have one. */
static void number_a_key(struct model *model, struct row *row, const struct schema_key *key,
                         struct arena *arena)
{
    const struct schema *schema = model->schema;

    for (uint16_t i = 0; i < key->parameter_count; i++) {
        uint16_t parameter = schema->key_parameters[key->first_parameter + i];
        const struct schema_parameter *entry = &schema->parameters[parameter];
        const char *stem = schema_string(schema, entry->default_value);

        if (schema->syntaxes[entry->syntax].reference != SCHEMA_NONE)
            continue;
        if (*stem == '\0')
            stem = schema_string(schema, schema->objects[row->object].name);
        if (value_parameter_type(schema, entry) != CWMP_TYPE_STRING)
            stem = "";
        if (store_candidate(model, row, parameter, arena_printf(arena, "%s%u", stem, row->number),
                            arena))
            return;
    }
}

void row_make_keys_distinct(struct model *model, struct row *row)
{
    const struct schema *schema = model->schema;
    const struct schema_object *object = &schema->objects[row->object];
    struct arena *arena = arena_new();

    for (uint16_t i = 0; i < object->key_count; i++) {
        const struct schema_key *key = &schema->unique_keys[object->first_key + i];

        if (key->parameter_count == 1 &&
            schema_is_alias(schema, schema->key_parameters[key->first_parameter]))
            make_alias_distinct(model, row, schema->key_parameters[key->first_parameter], arena);
        else if (row->key == NULL && key_counts(model, row, key, arena) &&
                 collides(model, row, key))
            number_a_key(model, row, key, arena);
    }
    arena_free(arena);
}

/* ---- At commit ----------------------------------------------------------------------- */

struct entry {
    const char *text;
    struct row *row;
};

static int compare_entries(const void *left, const void *right)
{
    return strcmp(((const struct entry *)left)->text, ((const struct entry *)right)->text);
}

/* What the transaction set of the key in a row, or else its switching the row on; SCHEMA_NONE:
 * neither, so the row is not what makes a key double. */
static uint16_t set_by_transaction(const struct model *model, const struct row *row,
                                   const struct schema_key *key)
{
    uint16_t enable = model->schema->objects[row->object].enable;

    for (uint16_t i = 0; i <= key->parameter_count; i++) {
        uint16_t parameter = i < key->parameter_count
                                 ? model->schema->key_parameters[key->first_parameter + i]
                                 : enable;
        const struct slot *slot = parameter != SCHEMA_NONE ? slot_find(row, parameter) : NULL;

        if (slot != NULL && slot->staged != NULL)
            return parameter;
    }
    return SCHEMA_NONE;
}

static void blame(struct model *model, const struct entry *entry, const struct entry *other,
                  const struct schema_key *key, struct fault_list *faults)
{
    uint16_t parameter = set_by_transaction(model, entry->row, key);

    if (parameter != SCHEMA_NONE)
        fault_list_add(faults, model, entry->row, model->schema->parameters[parameter].object,
                       parameter, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                       "row %u of the table has the same values of a unique key",
                       other->row->number);
}

static void check_key(struct model *model, struct row *parent, uint16_t object,
                      const struct schema_key *key, struct fault_list *faults)
{
    const struct table *table = table_find(parent, object);
    struct arena *arena = arena_new();
    struct entry *entries = mem_calloc(table->count, sizeof *entries);
    size_t count = 0;

    for (size_t i = 0; i < table->count; i++) {
        struct row *row = table->rows[i];

        if (row_is_visible(row, VIEW_STAGED) && key_counts(model, row, key, arena))
            entries[count++] = (struct entry){key_text(model, row, key, arena), row};
    }
    qsort(entries, count, sizeof *entries, compare_entries);
    for (size_t i = 1; i < count; i++) {
        if (!text_equal(entries[i - 1].text, entries[i].text))
            continue;
        blame(model, &entries[i], &entries[i - 1], key, faults);
        if (i == 1 || !text_equal(entries[i - 2].text, entries[i].text))
            blame(model, &entries[i - 1], &entries[i], key, faults);
    }
    free(entries);
    arena_free(arena);
}

/* Tables (as one of their rows each) in which the transaction set a key or switched a row on. */
static void collect_tables(const struct model_transaction *transaction,
                           const struct schema_key *key, uint16_t object, struct row_list *tables)
{
    for (size_t i = 0; i < transaction->touched_count; i++) {
        struct row *row = transaction->touched[i].row;
        uint16_t parameter = transaction->touched[i].parameter;
        const struct schema *schema = transaction->model->schema;
        bool known = false;

        if (row->object != object || !row_is_live(row, VIEW_STAGED) ||
            (!key_has(schema, key, parameter) && parameter != schema->objects[object].enable))
            continue;
        for (size_t j = 0; j < tables->count && !known; j++)
            known = tables->rows[j] == row->parent;
        if (!known)
            row_list_add(tables, row->parent);
    }
}

static void check_object_keys(struct model_transaction *transaction, uint16_t object,
                              struct fault_list *faults)
{
    const struct schema *schema = transaction->model->schema;
    const struct schema_object *entry = &schema->objects[object];

    for (uint16_t i = 0; i < entry->key_count; i++) {
        const struct schema_key *key = &schema->unique_keys[entry->first_key + i];
        struct row_list parents = {0};

        collect_tables(transaction, key, object, &parents);
        for (size_t j = 0; j < parents.count; j++)
            check_key(transaction->model, parents.rows[j], object, key, faults);
        free(parents.rows);
    }
}

void transaction_check_keys(struct model_transaction *transaction, struct fault_list *faults)
{
    const struct schema *schema = transaction->model->schema;
    uint8_t *done = mem_alloc(schema->object_count / 8 + (size_t)1);

    for (size_t i = 0; i < transaction->touched_count; i++) {
        uint16_t object = transaction->touched[i].row->object;

        if (object_in(done, object))
            continue;
        done[object / 8] |= (uint8_t)(1 << object % 8);
        check_object_keys(transaction, object, faults);
    }
    free(done);
}
