/* SPDX-License-Identifier: Apache-2.0 */
#include "base/text.h"
#include "dump/sources.h"
#include "model/path.h"

#include <string.h>

const char *const dump_schema_columns[] = {"path", "kind",  "type", "access", "notify",  "forced",
                                           "list", "range", "size", "enum",   "default", NULL};

enum dump_schema_column {
    COLUMN_PATH,
    COLUMN_KIND,
    COLUMN_TYPE,
    COLUMN_ACCESS,
    COLUMN_NOTIFY,
    COLUMN_FORCED,
    COLUMN_LIST,
    COLUMN_RANGE,
    COLUMN_SIZE,
    COLUMN_ENUM,
    COLUMN_DEFAULT,
    COLUMN_COUNT
};

static const char *const type_names[] = {
    [CWMP_TYPE_STRING] = "string",
    [CWMP_TYPE_INT] = "int",
    [CWMP_TYPE_UNSIGNED_INT] = "unsignedInt",
    [CWMP_TYPE_LONG] = "long",
    [CWMP_TYPE_UNSIGNED_LONG] = "unsignedLong",
    [CWMP_TYPE_BOOLEAN] = "boolean",
    [CWMP_TYPE_DATE_TIME] = "dateTime",
    [CWMP_TYPE_BASE64] = "base64",
    [CWMP_TYPE_HEX_BINARY] = "hexBinary",
    [CWMP_TYPE_DECIMAL] = "decimal",
};

static const char *const access_names[] = {
    [SCHEMA_READ_ONLY] = "readOnly",
    [SCHEMA_READ_WRITE] = "readWrite",
    [SCHEMA_WRITE_ONCE] = "writeOnceReadOnly",
};

static const char *const notify_names[] = {
    [SCHEMA_NOTIFY_NORMAL] = "normal",
    [SCHEMA_NOTIFY_FORCE_ENABLED] = "forceEnabled",
    [SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED] = "forceDefaultEnabled",
    [SCHEMA_NOTIFY_CAN_DENY] = "canDeny",
};

/* One row being put together. */
struct dump_row {
    struct dump_table *table;
    const struct schema *schema;
    bool found;
    struct buf wanted; /* path asked for, with {i} */
    struct buf path, range, size, enumeration;
    const char *cells[COLUMN_COUNT];
};

/* A name is wanted whole, or by a partial path that it begins with. */
static bool dump_is_wanted(const struct dump_row *row)
{
    const char *path = buf_text(&row->path), *wanted = buf_text(&row->wanted);
    return *wanted == '\0' || text_equal(path, wanted) ||
           (text_ends_with(wanted, ".") && text_starts_with(path, wanted));
}

static bool dump_is_instance(const char *component, size_t length)
{
    return component[0] == '[' || (length == 1 && component[0] == '*') ||
           (length > 0 && strspn(component, "0123456789") >= length);
}

/* Instances are all one to the schema. */
static void dump_want(struct dump_row *row, const char *path)
{
    while (*path != '\0') {
        size_t length = path_component_length(path);
        if (dump_is_instance(path, length))
            buf_puts(&row->wanted, "{i}");
        else
            buf_append(&row->wanted, path, length);
        path += length;
        if (*path == '.')
            buf_putc(&row->wanted, *path++);
    }
}

/* A row with its path and nothing else. */
static void dump_row_begin(struct dump_row *row, uint16_t object, uint16_t parameter)
{
    buf_clear(&row->path);
    buf_clear(&row->range);
    buf_clear(&row->size);
    buf_clear(&row->enumeration);
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        row->cells[i] = "";
    path_print_schema(row->schema, object, parameter, &row->path);
}

static void dump_row_end(struct dump_row *row)
{
    if (!dump_is_wanted(row))
        return;
    row->cells[COLUMN_PATH] = buf_text(&row->path);
    row->cells[COLUMN_RANGE] = buf_text(&row->range);
    row->cells[COLUMN_SIZE] = buf_text(&row->size);
    row->cells[COLUMN_ENUM] = buf_text(&row->enumeration);
    row->found = true;
    dump_table_row(row->table, row->cells);
}

static void dump_object(struct dump_row *row, uint16_t index)
{
    const struct schema_object *object = &row->schema->objects[index];
    if (*schema_string(row->schema, object->name) == '\0')
        return;
    dump_row_begin(row, index, SCHEMA_NONE);
    row->cells[COLUMN_KIND] = (object->flags & SCHEMA_OBJECT_TABLE) != 0 ? "table" : "object";
    row->cells[COLUMN_ACCESS] =
        access_names[(object->flags & SCHEMA_OBJECT_WRITABLE) != 0 ? SCHEMA_READ_WRITE
                                                                   : SCHEMA_READ_ONLY];
    dump_row_end(row);
}

static void dump_facets(struct dump_row *row, const struct schema_syntax *syntax)
{
    const struct schema *schema = row->schema;
    for (unsigned i = 0; i < syntax->range_count; i++) {
        const struct schema_range *range = &schema->ranges[syntax->first_range + i];
        buf_printf(&row->range, "%s%s..%s", i > 0 ? "|" : "", schema_string(schema, range->minimum),
                   schema_string(schema, range->maximum));
    }
    for (unsigned i = 0; i < syntax->size_count; i++) {
        const struct schema_size *size = &schema->sizes[syntax->first_size + i];
        buf_puts(&row->size, i > 0 ? "|" : "");
        if (size->has_minimum)
            buf_printf(&row->size, "%lu", (unsigned long)size->minimum);
        buf_puts(&row->size, "..");
        if (size->has_maximum)
            buf_printf(&row->size, "%lu", (unsigned long)size->maximum);
    }
    for (unsigned i = 0; i < syntax->enumeration_count; i++) {
        uint32_t value = schema->enumerations[syntax->first_enumeration + i].value;
        buf_puts(&row->enumeration, i > 0 ? "|" : "");
        buf_puts(&row->enumeration, schema_string(schema, value));
    }
}

static void dump_parameter(struct dump_row *row, uint16_t index)
{
    const struct schema_parameter *parameter = &row->schema->parameters[index];
    const struct schema_syntax *syntax = &row->schema->syntaxes[parameter->syntax];
    dump_row_begin(row, parameter->object, index);
    row->cells[COLUMN_KIND] = "parameter";
    row->cells[COLUMN_TYPE] = type_names[syntax->type];
    row->cells[COLUMN_ACCESS] = access_names[parameter->access];
    row->cells[COLUMN_NOTIFY] = notify_names[parameter->notify];
    row->cells[COLUMN_FORCED] =
        (parameter->flags & SCHEMA_PARAMETER_FORCED_INFORM) != 0 ? "1" : "0";
    row->cells[COLUMN_LIST] = (syntax->flags & SCHEMA_SYNTAX_LIST) != 0 ? "1" : "0";
    row->cells[COLUMN_DEFAULT] = schema_string(row->schema, parameter->default_value);
    dump_facets(row, syntax);
    dump_row_end(row);
}

enum cwmp_fault dump_schema(struct dump_table *table, const struct schema *schema, const char *path,
                            struct cwmp_error *error)
{
    struct dump_row row = {.table = table, .schema = schema};
    dump_want(&row, path);
    for (uint16_t i = 0; i < schema->object_count; i++) {
        const struct schema_object *object = &schema->objects[i];
        dump_object(&row, i);
        for (uint16_t p = 0; p < object->parameter_count; p++)
            dump_parameter(&row, object->first_parameter + p);
    }
    buf_free(&row.wanted);
    buf_free(&row.path);
    buf_free(&row.range);
    buf_free(&row.size);
    buf_free(&row.enumeration);
    if (row.found)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                     "%s: no such object or parameter in %s%s", path, schema->model,
                     text_ends_with(path, ".") ? "" : "; an object's path ends with a dot");
}
