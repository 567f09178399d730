/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterValues and GetParameterNames, as visits. */
#include "model/internal.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

struct visit {
    model_visitor visitor;
    void *argument;
    bool next_level; /* model_visit_names only */
};

static struct value value_in_aliases(struct reader *reader, uint16_t parameter)
{
    struct value value = reader_value(reader, parameter);

    return reference_in_aliases(reader->model, parameter, &value, reader->arena);
}

/* A hidden value reads as empty wherever it is shown (R-SEC-01). */
static struct value shown_value(struct reader *reader, uint16_t parameter, bool aliases)
{
    const struct schema *schema = reader->model->schema;
    const struct schema_parameter *entry = &schema->parameters[parameter];

    if (schema_is_hidden(entry))
        return value_zero(value_parameter_type(schema, entry));
    return aliases ? value_in_aliases(reader, parameter) : reader_value(reader, parameter);
}

/* An alias or a wildcard stands for some instance. */
static char *with_numbers(const char *name)
{
    char *copy = mem_alloc(strlen(name) + 1), *to = copy;

    while (*name != '\0') {
        size_t length = strcspn(name, ".");

        if (*name == '[' || text_starts_with(name, "*.")) {
            length = *name == '[' ? strcspn(name, "]") : 0;
            name += length + (name[length] != '\0');
            *to++ = '1';
        } else {
            memcpy(to, name, length);
            to += length;
            name += length;
        }
        if (*name == '.')
            *to++ = *name++;
    }
    *to = '\0';
    return copy;
}

bool model_hides(const struct model *model, const char *name)
{
    char *numbered = with_numbers(name);
    struct path path;
    bool known = path_parse(model->schema, numbered, &path, NULL) == CWMP_OK &&
                 path.parameter != SCHEMA_NONE;

    free(numbered);
    return !known || schema_is_hidden(&model->schema->parameters[path.parameter]);
}

static void visit_object_values(struct walk *walk, struct row *row, uint16_t object)
{
    const struct visit *visit = walk->argument;
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct value value;
    struct model_item item = {.path = &walk->path, .aliased = walk->aliased, .value = &value};
    struct reader reader;

    if (entry->parameter_count == 0)
        return;
    reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;

        value = shown_value(&reader, parameter, walk->aliases);
        item.name = walk_parameter_name(walk, parameter);
        item.parameter = &walk->model->schema->parameters[parameter];
        item.writable = parameter_is_writable(walk->model, row, parameter);
        visit->visitor(visit->argument, &item);
    }
}

static void visit_one_value(struct model *model, const char *name, const struct path *path,
                            struct row *row, const struct visit *visit)
{
    struct arena *arena = arena_new();
    struct reader reader = reader_open(model, row, path->object, VIEW_COMMITTED, arena);
    struct value value = shown_value(&reader, path->parameter, names_show_aliases(model));
    struct model_item item = {.path = path,
                              .name = name,
                              .aliased = strchr(name, '[') != NULL,
                              .parameter = &model->schema->parameters[path->parameter],
                              .value = &value,
                              .writable = parameter_is_writable(model, row, path->parameter)};

    visit->visitor(visit->argument, &item);
    arena_free(arena);
}

static enum cwmp_fault visit_values(struct model *model, const char *name, const struct path *path,
                                    struct row *row, void *argument, struct cwmp_error *error)
{
    struct walk walk = {.object = visit_object_values, .argument = argument};

    (void)error;
    if (path->parameter != SCHEMA_NONE)
        visit_one_value(model, name, path, row, argument);
    else
        walk_run(&walk, model, name, path, row);
    return CWMP_OK;
}

enum cwmp_fault model_visit_values(struct model *model, const char *name, model_visitor visitor,
                                   void *argument, struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument};

    return names_visit(model, name, visit_values, &visit, error);
}

static enum cwmp_fault visit_nothing(struct model *model, const char *name, const struct path *path,
                                     struct row *row, void *argument, struct cwmp_error *error)
{
    (void)model, (void)name, (void)path, (void)row, (void)argument, (void)error;
    return CWMP_OK;
}

enum cwmp_fault model_check_name(struct model *model, const char *name, struct cwmp_error *error)
{
    return names_visit(model, name, visit_nothing, NULL, error);
}

enum cwmp_fault model_get(struct model *model, const char *name, struct arena *arena,
                          struct value *value, struct cwmp_error *error)
{
    struct arena *memory = arena_new();
    struct reader reader;
    struct path path;
    struct row *row;
    enum cwmp_fault fault;

    model_enter(model);
    fault = model_resolve(model, name, VIEW_COMMITTED, &path, &row, error);
    if (fault == CWMP_OK && path.parameter == SCHEMA_NONE)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME, "%s: not a parameter", name);
    if (fault == CWMP_OK) {
        reader = reader_open(model, row, path.object, VIEW_COMMITTED, memory);
        *value = reader_value(&reader, path.parameter);
        *value = value_copy(value, arena);
    }
    model_leave(model);
    arena_free(memory);
    return fault;
}

/* R-GPN-07 */
static bool object_is_writable(const struct model *model, const struct path *path,
                               const struct row *row)
{
    const struct schema_object *object = &model->schema->objects[path->object];

    if (path->table)
        return (object->flags & SCHEMA_OBJECT_CREATE) != 0;
    return (object->flags & SCHEMA_OBJECT_TABLE) != 0 && row_is_deletable(model, row);
}

static void tell_object(struct walk *walk, const struct row *row)
{
    const struct visit *visit = walk->argument;
    struct model_item item = {.path = &walk->path,
                              .name = buf_text(&walk->name),
                              .aliased = walk->aliased,
                              .writable = object_is_writable(walk->model, &walk->path, row)};

    visit->visitor(visit->argument, &item);
}

static void tell_parameters(struct walk *walk, struct row *row, uint16_t object)
{
    const struct visit *visit = walk->argument;
    const struct schema_object *entry = &walk->model->schema->objects[object];

    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;
        struct model_item item = {.path = &walk->path,
                                  .name = walk_parameter_name(walk, parameter),
                                  .aliased = walk->aliased,
                                  .parameter = &walk->model->schema->parameters[parameter],
                                  .writable = parameter_is_writable(walk->model, row, parameter)};

        visit->visitor(visit->argument, &item);
    }
}

static void visit_object_names(struct walk *walk, struct row *row, uint16_t object)
{
    tell_object(walk, row);
    tell_parameters(walk, row, object);
}

static void visit_table_name(struct walk *walk, struct row *row, uint16_t object)
{
    (void)object;
    tell_object(walk, row);
}

static void tell_rows(struct walk *walk, struct row *row)
{
    struct path *path = &walk->path;
    const struct table *table = model_table(walk->model, row, path->object);

    path->table = false;
    path->depth++;
    for (size_t i = 0; table != NULL && i < table->count; i++) {
        struct row *each = table->rows[i];

        if (!row_is_visible(each, VIEW_COMMITTED))
            continue;
        path->instances[path->depth - 1] = each->number;
        buf_truncate(&walk->name, walk->base);
        row_print_identifier(walk->model, each, walk->aliases, &walk->name);
        buf_putc(&walk->name, '.');
        tell_object(walk, each);
    }
}

static void tell_children(struct walk *walk, struct row *row)
{
    const struct schema_object *objects = walk->model->schema->objects;
    uint16_t object = walk->path.object;

    tell_parameters(walk, row, object);
    walk->path.parameter = SCHEMA_NONE;
    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        walk->path.object = child;
        walk->path.table = (objects[child].flags & SCHEMA_OBJECT_TABLE) != 0;
        buf_truncate(&walk->name, walk->base);
        buf_puts(&walk->name, schema_string(walk->model->schema, objects[child].name));
        buf_putc(&walk->name, '.');
        tell_object(walk, row);
    }
}

/* R-GPN-03, R-GPN-04 */
static void visit_next_level(struct model *model, const char *name, const struct path *path,
                             struct row *row, struct visit *visit)
{
    struct walk walk = {.argument = visit};

    walk_begin(&walk, model, name, path);
    if (path->object == SCHEMA_NONE)
        tell_object(&walk, row);
    else if (path->table)
        tell_rows(&walk, row);
    else
        tell_children(&walk, row);
    walk_end(&walk);
}

static void visit_one_name(struct model *model, const char *name, const struct path *path,
                           const struct row *row, const struct visit *visit)
{
    struct model_item item = {.path = path,
                              .name = name,
                              .aliased = strchr(name, '[') != NULL,
                              .parameter = &model->schema->parameters[path->parameter],
                              .writable = parameter_is_writable(model, row, path->parameter)};

    visit->visitor(visit->argument, &item);
}

static enum cwmp_fault visit_names(struct model *model, const char *name, const struct path *path,
                                   struct row *row, void *argument, struct cwmp_error *error)
{
    struct visit *visit = argument;
    struct walk walk = {.object = visit_object_names, .table = visit_table_name, .argument = visit};

    if (visit->next_level && path->parameter != SCHEMA_NONE)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: a parameter has no next level of names", name);
    if (visit->next_level)
        visit_next_level(model, name, path, row, visit);
    else if (path->parameter != SCHEMA_NONE)
        visit_one_name(model, name, path, row, visit);
    else
        walk_run(&walk, model, name, path, row);
    return CWMP_OK;
}

enum cwmp_fault model_visit_names(struct model *model, const char *name, bool next_level,
                                  model_visitor visitor, void *argument, struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument, .next_level = next_level};

    return names_visit(model, name, visit_names, &visit, error);
}
