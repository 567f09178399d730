/* SPDX-License-Identifier: Apache-2.0 */
#include "model/path.h"

#include "base/text.h"

#include <string.h>

#define MAX_NAME 256

/* One component of a path being parsed, without the dot. */
struct component {
    const char *text;
    size_t length;
    bool dot; /* a dot follows */
};

size_t path_component_length(const char *text)
{
    const char *end = *text == '[' ? strchr(text, ']') : NULL;

    return end != NULL ? (size_t)(end - text) + strcspn(end, ".") : strcspn(text, ".");
}

static struct component take_component(const char **text)
{
    struct component component = {.text = *text, .length = path_component_length(*text)};

    component.dot = (*text)[component.length] == '.';
    *text += component.length + (component.dot ? 1 : 0);
    return component;
}

static bool component_is(const struct component *component, const char *name)
{
    return strncmp(component->text, name, component->length) == 0 &&
           name[component->length] == '\0';
}

static bool component_number(const struct component *component, uint32_t *number)
{
    uint64_t value = 0;

    if (component->length == 0 || component->length > 10 || component->text[0] == '0')
        return false;
    for (size_t i = 0; i < component->length; i++) {
        if (component->text[i] < '0' || component->text[i] > '9')
            return false;
        value = value * 10 + (uint64_t)(component->text[i] - '0');
    }
    *number = (uint32_t)value;
    return value <= UINT32_MAX;
}

static uint16_t find_child(const struct schema *schema, uint16_t object,
                           const struct component *component)
{
    uint16_t end = schema->objects[object].end;

    for (uint16_t child = object + 1; child < end; child = schema->objects[child].end)
        if (component_is(component, schema_string(schema, schema->objects[child].name)))
            return child;
    return SCHEMA_NONE;
}

static uint16_t find_parameter(const struct schema *schema, uint16_t object,
                               const struct component *component)
{
    const struct schema_object *owner = &schema->objects[object];

    for (uint16_t i = 0; i < owner->parameter_count; i++) {
        uint16_t parameter = owner->first_parameter + i;

        if (component_is(component, schema_string(schema, schema->parameters[parameter].name)))
            return parameter;
    }
    return SCHEMA_NONE;
}

/* One step down; false when the schema has nothing of that name there. */
static bool descend(const struct schema *schema, struct path *path,
                    const struct component *component)
{
    if (path->object == SCHEMA_NONE) {
        if (!component->dot ||
            !component_is(component, schema_string(schema, schema->objects[0].name)))
            return false;
        path->object = 0;
        return true;
    }
    if (!component->dot) {
        path->parameter = find_parameter(schema, path->object, component);
        return path->parameter != SCHEMA_NONE;
    }

    const uint16_t child = find_child(schema, path->object, component);
    if (child == SCHEMA_NONE)
        return false;
    path->object = child;
    path->table = (schema->objects[path->object].flags & SCHEMA_OBJECT_TABLE) != 0;
    return true;
}

static bool component_is_alias(const struct component *component)
{
    return component->length > 2 && component->text[0] == '[' &&
           component->text[component->length - 1] == ']';
}

/* Whether it would lead on to an object or a row, had it a dot behind it. */
static bool lacks_dot(const struct schema *schema, const struct path *path,
                      const struct component *component)
{
    uint32_t number;

    if (path->object == SCHEMA_NONE)
        return component_is(component, schema_string(schema, schema->objects[0].name));
    if (path->table)
        return component_number(component, &number) || component_is(component, "*");
    return find_child(schema, path->object, component) != SCHEMA_NONE;
}

/* What may be the matter with the last component of a name. */
static const char *hint_of_dot(const struct schema *schema, const struct path *path,
                               const struct component *component)
{
    if (!component->dot)
        return lacks_dot(schema, path, component) ? "; that of an object ends with a dot" : "";
    return path->object != SCHEMA_NONE &&
                   find_parameter(schema, path->object, component) != SCHEMA_NONE
               ? "; that of a parameter does not end with a dot"
               : "";
}

static enum cwmp_fault no_such_name(const char *text, const char *hint, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                     "%s: the data model has no such name%s", text, hint);
}

/* From a table to one of its rows; `text` is the whole name. */
static enum cwmp_fault take_instance(const struct component *component, const char *text,
                                     const struct path_identifiers *identifiers, struct path *path,
                                     struct cwmp_error *error)
{
    uint32_t *number = &path->instances[path->depth];
    enum cwmp_fault fault = CWMP_OK;

    if (!component_number(component, number)) {
        if (identifiers == NULL ||
            (!component_is_alias(component) && !component_is(component, "*")))
            return no_such_name(text, "", error);
        fault = identifiers->find(identifiers->argument, path, component->text, component->length,
                                  number, error);
    }
    path->depth++;
    path->table = false;
    return fault;
}

enum cwmp_fault path_parse(const struct schema *schema, const char *text, struct path *path,
                           struct cwmp_error *error)
{
    return path_parse_with(schema, text, NULL, path, error);
}

enum cwmp_fault path_parse_with(const struct schema *schema, const char *text,
                                const struct path_identifiers *identifiers, struct path *path,
                                struct cwmp_error *error)
{
    const char *rest = text;

    *path = (struct path){.object = SCHEMA_NONE, .parameter = SCHEMA_NONE};
    if (strnlen(text, MAX_NAME + 1) > MAX_NAME)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                         "%.64s...: the name is longer than %d characters", text, MAX_NAME);
    while (*rest != '\0') {
        struct component component = take_component(&rest);
        enum cwmp_fault fault = CWMP_OK;

        if (path->table && component.dot)
            fault = take_instance(&component, text, identifiers, path, error);
        else if (path->table || !descend(schema, path, &component))
            fault = no_such_name(text, *rest == '\0' ? hint_of_dot(schema, path, &component) : "",
                                 error);
        if (fault != CWMP_OK)
            return fault;
    }
    return CWMP_OK;
}

/* The object's name with those above it; returns how many instance numbers were written. */
static uint8_t print_object(const struct schema *schema, const struct path *path, uint16_t at,
                            struct buf *out)
{
    const struct schema_object *object = &schema->objects[at];
    uint8_t used = 0;

    if (object->parent != SCHEMA_NONE)
        used = print_object(schema, path, object->parent, out);
    buf_puts(out, schema_string(schema, object->name));
    buf_putc(out, '.');
    if ((object->flags & SCHEMA_OBJECT_TABLE) != 0 && used < path->depth) {
        buf_put_unsigned(out, path->instances[used++]);
        buf_putc(out, '.');
    }
    return used;
}

void path_print(const struct schema *schema, const struct path *path, struct buf *out)
{
    if (path->object != SCHEMA_NONE)
        print_object(schema, path, path->object, out);
    if (path->parameter != SCHEMA_NONE)
        buf_puts(out, schema_string(schema, schema->parameters[path->parameter].name));
}

void path_print_schema(const struct schema *schema, uint16_t object, uint16_t parameter,
                       struct buf *out)
{
    const struct schema_object *at = &schema->objects[object];
    if (at->parent != SCHEMA_NONE)
        path_print_schema(schema, at->parent, SCHEMA_NONE, out);
    /* The place where a service model will be mounted has no name. */
    if (*schema_string(schema, at->name) != '\0') {
        buf_puts(out, schema_string(schema, at->name));
        buf_puts(out, (at->flags & SCHEMA_OBJECT_TABLE) != 0 ? ".{i}." : ".");
    }
    if (parameter != SCHEMA_NONE)
        buf_puts(out, schema_string(schema, schema->parameters[parameter].name));
}

bool path_equal(const struct path *a, const struct path *b)
{
    return a->object == b->object && a->parameter == b->parameter && a->table == b->table &&
           a->depth == b->depth &&
           memcmp(a->instances, b->instances, a->depth * sizeof a->instances[0]) == 0;
}
