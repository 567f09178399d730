/* SPDX-License-Identifier: Apache-2.0 */
#include "dump/schema_tsv.h"

#include <stdlib.h>
#include <string.h>

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

/* A value in a column: what would end the column or the row becomes a space. */
static void put_value(FILE *row, const char *value)
{
    for (; *value != '\0'; value++) {
        fputc(*value == '\t' || *value == '\n' || *value == '\r' ? ' ' : *value, row);
    }
}

static void put_string(FILE *row, const struct schema *schema, uint32_t string)
{
    put_value(row, schema_string(schema, string));
}

static void put_path(FILE *row, const struct schema *schema, const struct schema_object *object)
{
    const char *name = schema_string(schema, object->name);

    if (object->parent != SCHEMA_NONE) {
        put_path(row, schema, &schema->objects[object->parent]);
    }
    /* The place where a service model is mounted has no name. */
    if (*name != '\0') {
        put_value(row, name);
        fputs(object->flags & SCHEMA_OBJECT_TABLE ? ".{i}." : ".", row);
    }
}

static void put_object(FILE *row, const struct schema *schema, const struct schema_object *object)
{
    put_path(row, schema, object);
    fprintf(row, "\t%s\t\t%s\t\t\t\t\t\t\t",
            object->flags & SCHEMA_OBJECT_TABLE ? "table" : "object",
            object->flags & SCHEMA_OBJECT_WRITABLE ? "readWrite" : "readOnly");
}

static void put_ranges(FILE *row, const struct schema *schema, const struct schema_syntax *syntax)
{
    for (unsigned i = 0; i < syntax->range_count; i++) {
        const struct schema_range *range = &schema->ranges[syntax->first_range + i];

        fputs(i > 0 ? "|" : "", row);
        put_string(row, schema, range->minimum);
        fputs("..", row);
        put_string(row, schema, range->maximum);
    }
}

static void put_sizes(FILE *row, const struct schema *schema, const struct schema_syntax *syntax)
{
    for (unsigned i = 0; i < syntax->size_count; i++) {
        const struct schema_size *size = &schema->sizes[syntax->first_size + i];

        fputs(i > 0 ? "|" : "", row);
        if (size->has_minimum) {
            fprintf(row, "%lu", (unsigned long)size->minimum);
        }
        fputs("..", row);
        if (size->has_maximum) {
            fprintf(row, "%lu", (unsigned long)size->maximum);
        }
    }
}

static void put_enumerations(FILE *row, const struct schema *schema,
                             const struct schema_syntax *syntax)
{
    for (unsigned i = 0; i < syntax->enumeration_count; i++) {
        fputs(i > 0 ? "|" : "", row);
        put_string(row, schema, schema->enumerations[syntax->first_enumeration + i].value);
    }
}

static void put_parameter(FILE *row, const struct schema *schema,
                          const struct schema_parameter *parameter)
{
    const struct schema_syntax *syntax = &schema->syntaxes[parameter->syntax];

    put_path(row, schema, &schema->objects[parameter->object]);
    put_string(row, schema, parameter->name);
    fprintf(row, "\tparameter\t%s\t%s\t%s\t%d\t%d\t", type_names[syntax->type],
            access_names[parameter->access], notify_names[parameter->notify],
            parameter->flags & SCHEMA_PARAMETER_FORCED_INFORM ? 1 : 0,
            syntax->flags & SCHEMA_SYNTAX_LIST ? 1 : 0);
    put_ranges(row, schema, syntax);
    fputc('\t', row);
    put_sizes(row, schema, syntax);
    fputc('\t', row);
    put_enumerations(row, schema, syntax);
    fputc('\t', row);
    put_string(row, schema, parameter->default_value);
}

static int compare_rows(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

void schema_tsv_print(const struct schema *schema, FILE *stream)
{
    const size_t capacity = (size_t)schema->object_count + schema->parameter_count;
    char **rows = calloc(capacity, sizeof *rows);
    size_t count = 0, length;

    for (size_t i = 0; i < capacity && rows != NULL; i++) {
        const struct schema_object *object = i < schema->object_count ? &schema->objects[i] : NULL;

        if (object != NULL && object->name != SCHEMA_NO_STRING &&
            *schema_string(schema, object->name) == '\0') {
            continue;
        }
        FILE *row = open_memstream(&rows[count], &length);
        if (row == NULL) {
            break;
        }
        if (object != NULL) {
            put_object(row, schema, object);
        } else {
            put_parameter(row, schema, &schema->parameters[i - schema->object_count]);
        }
        count += fclose(row) == 0 ? 1 : 0;
    }
    qsort(rows, count, sizeof *rows, compare_rows);
    for (size_t i = 0; i < count; i++) {
        fprintf(stream, "%s\n", rows[i]);
        free(rows[i]);
    }
    free(rows);
}
