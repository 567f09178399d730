/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterValues and GetParameterNames, as visits. */
#include "model/internal.h"

struct visit {
    model_visitor visitor;
    void *argument;
};

/* A hidden value reads as empty wherever it is shown (R-SEC-01). */
static struct value shown_value(const struct reader *reader, uint16_t parameter)
{
    const struct schema *schema = reader->model->schema;
    const struct schema_parameter *entry = &schema->parameters[parameter];

    if (schema_is_hidden(entry))
        return value_zero(value_parameter_type(schema, entry));
    return reader_value(reader, parameter);
}

static void visit_object_values(struct walk *walk, struct row *row, uint16_t object)
{
    const struct visit *visit = walk->argument;
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct reader reader;

    if (entry->parameter_count == 0)
        return;
    reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;
        struct value value = shown_value(&reader, parameter);
        struct model_item item = {.path = &walk->path,
                                  .name = walk_parameter_name(walk, parameter),
                                  .parameter = &walk->model->schema->parameters[parameter],
                                  .value = &value,
                                  .writable = parameter_is_writable(walk->model, row, parameter)};

        visit->visitor(visit->argument, &item);
    }
}

static void visit_one_value(struct model *model, const char *name, const struct path *path,
                            struct row *row, const struct visit *visit)
{
    struct arena *arena = arena_new();
    struct reader reader = reader_open(model, row, path->object, VIEW_COMMITTED, arena);
    struct value value = shown_value(&reader, path->parameter);
    struct model_item item = {.path = path,
                              .name = name,
                              .parameter = &model->schema->parameters[path->parameter],
                              .value = &value,
                              .writable = parameter_is_writable(model, row, path->parameter)};

    visit->visitor(visit->argument, &item);
    arena_free(arena);
}

enum cwmp_fault model_visit_values(struct model *model, const char *name, model_visitor visitor,
                                   void *argument, struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument};
    struct walk walk = {.object = visit_object_values, .argument = &visit};
    struct path path;
    struct row *row;
    enum cwmp_fault fault;

    model_enter(model);
    fault = model_resolve(model, name, VIEW_COMMITTED, &path, &row, error);
    if (fault == CWMP_OK && path.parameter != SCHEMA_NONE)
        visit_one_value(model, name, &path, row, &visit);
    else if (fault == CWMP_OK)
        walk_run(&walk, model, &path, row);
    model_leave(model);
    return fault;
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

/* Names `path`, which is an object, a table or a row, through the walk's buffer. */
static void tell_path(struct walk *walk, const struct path *path, const struct row *row)
{
    walk->path = *path;
    buf_clear(&walk->name);
    path_print(walk->model->schema, path, &walk->name);
    tell_object(walk, row);
}

static void tell_rows(struct walk *walk, const struct path *path, struct row *row)
{
    const struct table *table = model_table(walk->model, row, path->object);

    for (size_t i = 0; table != NULL && i < table->count; i++) {
        struct path each;

        if (!row_is_visible(table->rows[i], VIEW_COMMITTED))
            continue;
        each = row_path(walk->model, table->rows[i], path->object, SCHEMA_NONE);
        tell_path(walk, &each, table->rows[i]);
    }
}

static void tell_children(struct walk *walk, const struct path *path, struct row *row)
{
    const struct schema_object *objects = walk->model->schema->objects;
    uint16_t object = path->object;

    walk->path = *path;
    path_print(walk->model->schema, path, &walk->name);
    walk->base = walk->name.length;
    tell_parameters(walk, row, object);
    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        struct path below = *path;

        below.object = child;
        below.table = (objects[child].flags & SCHEMA_OBJECT_TABLE) != 0;
        tell_path(walk, &below, row);
    }
}

/* R-GPN-03, R-GPN-04 */
static void visit_next_level(struct model *model, const struct path *path, struct row *row,
                             struct visit *visit)
{
    struct walk walk = {.model = model, .argument = visit};
    struct path root = {.object = 0, .parameter = SCHEMA_NONE};

    if (path->object == SCHEMA_NONE)
        tell_path(&walk, &root, row);
    else if (path->table)
        tell_rows(&walk, path, row);
    else
        tell_children(&walk, path, row);
    buf_free(&walk.name);
}

static void visit_one_name(struct model *model, const char *name, const struct path *path,
                           const struct row *row, const struct visit *visit)
{
    struct model_item item = {.path = path,
                              .name = name,
                              .parameter = &model->schema->parameters[path->parameter],
                              .writable = parameter_is_writable(model, row, path->parameter)};

    visit->visitor(visit->argument, &item);
}

enum cwmp_fault model_visit_names(struct model *model, const char *name, bool next_level,
                                  model_visitor visitor, void *argument, struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument};
    struct walk walk = {
        .object = visit_object_names, .table = visit_table_name, .argument = &visit};
    struct path path;
    struct row *row;
    enum cwmp_fault fault;

    model_enter(model);
    fault = model_resolve(model, name, VIEW_COMMITTED, &path, &row, error);
    if (fault == CWMP_OK && next_level && path.parameter != SCHEMA_NONE)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                          "%s: a parameter has no next level of names", name);
    else if (fault == CWMP_OK && next_level)
        visit_next_level(model, &path, row, &visit);
    else if (fault == CWMP_OK && path.parameter != SCHEMA_NONE)
        visit_one_name(model, name, &path, row, &visit);
    else if (fault == CWMP_OK)
        walk_run(&walk, model, &path, row);
    model_leave(model);
    return fault;
}
