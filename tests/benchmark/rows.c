/* SPDX-License-Identifier: Apache-2.0 */
#include "benchmark/rows.h"

#include "base/mem.h"
#include "benchmark/bench.h"
#include "model/path.h"
#include "model/value.h"

#include <stdlib.h>

#define ROWS       8 /* in each table down to ... */
#define FULL_DEPTH 2 /* ... this depth */

struct list {
    const struct schema *schema;
    struct model_record *records;
    size_t count, capacity;
    struct arena *arena;
    struct path path;
};

static void add(struct list *list, enum model_record_kind kind, const char *text, uint32_t number)
{
    struct buf name = {0};

    path_print(list->schema, &list->path, &name);
    if (list->count == list->capacity) {
        list->capacity = list->capacity * 2 + 1024;
        list->records = mem_realloc(list->records, list->capacity * sizeof *list->records);
    }
    list->records[list->count++] =
        (struct model_record){.kind = kind,
                              .name = arena_strdup(list->arena, buf_text(&name)),
                              .text = text,
                              .number = number};
    buf_free(&name);
}

static const char *candidate(const struct schema *schema, const struct schema_syntax *syntax,
                             size_t which)
{
    static const char *const texts[] = {
        "stored value",        "stored", "v", "", "17", "1", "true", "0", "c3RvcmVk", "0a0b",
        "2024-05-06T07:08:09Z"};

    if (which < syntax->enumeration_count)
        return schema_string(schema, schema->enumerations[syntax->first_enumeration + which].value);
    which -= syntax->enumeration_count;
    if (which < syntax->range_count)
        return schema_string(schema, schema->ranges[syntax->first_range + which].minimum);
    which -= syntax->range_count;
    return which < sizeof texts / sizeof *texts ? texts[which] : NULL;
}

static void add_value(struct list *list, uint16_t parameter)
{
    const struct schema *schema = list->schema;
    const struct schema_parameter *entry = &schema->parameters[parameter];
    struct arena *scratch = arena_new();
    struct cwmp_error error;
    struct value value;
    const char *text;

    for (size_t i = 0; (text = candidate(schema, &schema->syntaxes[entry->syntax], i)) != NULL; i++)
        if (value_parse_parameter(schema, entry, text, "", scratch, &value, &error) == CWMP_OK)
            break;
    arena_free(scratch);
    if (text == NULL)
        return;
    list->path.parameter = parameter;
    add(list, MODEL_RECORD_VALUE, text, 0);
    list->path.parameter = SCHEMA_NONE;
}

/* What the daemon itself works with is left as it is. */
static bool has_role(const struct schema *schema, uint16_t parameter)
{
    for (size_t role = 0; role < ROLE_COUNT; role++)
        if (schema->roles[role] == parameter)
            return true;
    return false;
}

static void add_object(struct list *list, uint16_t object)
{
    const struct schema_object *entry = &list->schema->objects[object];

    for (uint16_t i = 0; i < entry->parameter_count; i++)
        if (!has_role(list->schema, entry->first_parameter + i))
            add_value(list, entry->first_parameter + i);
}

static uint32_t row_count(const struct schema_object *table)
{
    uint32_t rows = table->depth <= FULL_DEPTH ? ROWS : 1;

    if (table->handler != SCHEMA_NONE && (table->flags & SCHEMA_OBJECT_CREATE) == 0)
        return 0;
    return rows < table->maximum_entries ? rows : table->maximum_entries;
}

static void add_below(struct list *list, uint16_t object);

static void add_table(struct list *list, uint16_t object)
{
    const struct schema_object *entry = &list->schema->objects[object];

    for (uint32_t number = 1; number <= row_count(entry); number++) {
        list->path.instances[list->path.depth++] = number;
        add(list, MODEL_RECORD_ROW, NULL, 0);
        add_object(list, object);
        add_below(list, object);
        list->path.object = object;
        list->path.depth--;
    }
}

static void add_below(struct list *list, uint16_t object)
{
    const struct schema_object *objects = list->schema->objects;

    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        list->path.object = child;
        if ((objects[child].flags & SCHEMA_OBJECT_TABLE) != 0) {
            add_table(list, child);
        } else {
            add_object(list, child);
            add_below(list, child);
        }
    }
}

static struct list list_new(const struct schema *schema)
{
    struct list list = {.schema = schema, .arena = arena_new(), .path = {.parameter = SCHEMA_NONE}};

    add_object(&list, 0);
    add_below(&list, 0);
    return list;
}

static void list_free(struct list *list)
{
    free(list->records);
    arena_free(list->arena);
}

void rows_commit(const struct schema *schema, const struct model_backing *backing)
{
    struct list list = list_new(schema);
    struct cwmp_error error;

    if (backing->commit(backing->argument, list.records, list.count, &error) != CWMP_OK)
        bench_fail("%s", error.text);
    list_free(&list);
}

static bool is_key(const struct schema *schema, const struct schema_object *object,
                   uint16_t parameter)
{
    for (uint16_t i = 0; i < object->key_count; i++) {
        const struct schema_key *key = &schema->unique_keys[object->first_key + i];

        for (uint16_t j = 0; j < key->parameter_count; j++)
            if (schema->key_parameters[key->first_parameter + j] == parameter)
                return true;
    }
    return false;
}

static bool takes(const struct schema *schema, const struct schema_parameter *parameter,
                  const char *text)
{
    struct arena *scratch = arena_new();
    struct cwmp_error error;
    struct value value;
    bool ok =
        value_parse_parameter(schema, parameter, text, "", scratch, &value, &error) == CWMP_OK;

    arena_free(scratch);
    return ok;
}

static bool is_settable(const struct schema *schema, uint16_t parameter)
{
    const struct schema_parameter *entry = &schema->parameters[parameter];
    const struct schema_syntax *syntax = &schema->syntaxes[entry->syntax];
    const struct schema_object *object = &schema->objects[entry->object];

    return entry->access == SCHEMA_READ_WRITE && object->handler == SCHEMA_NONE &&
           syntax->reference == SCHEMA_NONE && !is_key(schema, object, parameter) &&
           takes(schema, entry, "1000") && takes(schema, entry, "1999");
}

size_t rows_settable(const struct schema *schema, const char **names, size_t count,
                     struct arena *arena)
{
    struct list list = list_new(schema);
    size_t found = 0;

    for (size_t i = 0; i < list.count && found < count; i++) {
        struct path path;

        path_parse(schema, list.records[i].name, &path, NULL);
        if (path.parameter != SCHEMA_NONE && is_settable(schema, path.parameter))
            names[found++] = arena_strdup(arena, list.records[i].name);
    }
    list_free(&list);
    return found;
}
