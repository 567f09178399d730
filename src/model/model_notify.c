/* SPDX-License-Identifier: Apache-2.0 */
/* What the ACS is told without asking: forced-inform parameters and changed values. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

struct visit {
    model_visitor visitor;
    void *argument;
    size_t count;
};

void notify_tell(struct model *model, const struct row *row, const struct path *path,
                 const char *name, const struct value *value, model_visitor visitor, void *argument)
{
    const struct schema_parameter *parameter = &model->schema->parameters[path->parameter];
    struct value shown = value_zero(value_parameter_type(model->schema, parameter));
    struct arena *arena = arena_new();
    struct model_item item = {.path = path,
                              .name = name,
                              .aliased = strchr(name, '[') != NULL,
                              .parameter = parameter,
                              .value = &shown,
                              .writable = parameter_is_writable(model, row, path->parameter),
                              .notification = row_notification(model, row, path->parameter)};

    if (!schema_is_hidden(parameter))
        shown = names_show_aliases(model)
                    ? reference_in_aliases(model, path->parameter, value, arena)
                    : *value;
    visitor(argument, &item);
    arena_free(arena);
}

static void tell_value(struct model *model, const struct row *row, const struct path *path,
                       const char *name, const struct value *value, struct visit *visit)
{
    notify_tell(model, row, path, name, value, visit->visitor, visit->argument);
    visit->count++;
}

/* ---- Forced inform ------------------------------------------------------------------- */

/* The row whose parameters speak for all rows of its kind: the default connection (R-INF-04). */
static struct row *default_connection(struct model *model, struct path *path)
{
    struct arena *arena = arena_new();
    const char *value = model_role_string(model, ROLE_DEFAULT_CONNECTION, arena);
    const char *name = text_ends_with(value, ".") ? value : arena_printf(arena, "%s.", value);
    struct row *row = NULL;

    if (*value == '\0' || model_resolve(model, name, VIEW_COMMITTED, path, &row, NULL) != CWMP_OK ||
        path->parameter != SCHEMA_NONE || path->table)
        row = NULL;
    arena_free(arena);
    return row;
}

static bool is_left_out(struct model *model, uint16_t parameter)
{
    return parameter == model->schema->roles[ROLE_ALIAS_BASED_ADDRESSING] &&
           !model_role_boolean(model, ROLE_ALIAS_BASED_ADDRESSING, false);
}

static void visit_forced_of_object(struct model *model, struct row *row, const struct path *path,
                                   struct visit *visit)
{
    const struct schema_object *object = &model->schema->objects[path->object];
    struct arena *arena = arena_new();
    struct path each = *path;
    struct buf name = {0};
    struct reader reader = {.row = NULL};

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        struct value value;

        each.parameter = object->first_parameter + i;
        if ((model->schema->parameters[each.parameter].flags & SCHEMA_PARAMETER_FORCED_INFORM) ==
                0 ||
            is_left_out(model, each.parameter))
            continue;
        if (reader.row == NULL)
            reader = reader_open(model, row, path->object, VIEW_COMMITTED, arena);
        value = reader_value(&reader, each.parameter);
        buf_clear(&name);
        names_print(model, row, each.object, each.parameter, names_show_aliases(model), &name);
        tell_value(model, row, &each, buf_text(&name), &value, visit);
    }
    buf_free(&name);
    arena_free(arena);
}

enum cwmp_fault model_visit_forced(struct model *model, model_visitor visitor, void *argument,
                                   struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument};
    struct path connection = {.object = SCHEMA_NONE};
    struct row *row;

    (void)error;
    model_enter(model);
    row = default_connection(model, &connection);
    for (uint16_t object = 0; object < model->schema->object_count; object++) {
        struct path path = {.object = object, .parameter = SCHEMA_NONE};

        if (model->schema->objects[object].depth == 0)
            visit_forced_of_object(model, model->root, &path, &visit);
        else if (row != NULL && object == connection.object)
            visit_forced_of_object(model, row, &connection, &visit);
    }
    model_leave(model);
    return CWMP_OK;
}

/* ---- Changes ------------------------------------------------------------------------- */

static void forget_seen(struct model *model)
{
    for (size_t i = 0; i < model->seen_count; i++)
        value_drop(model->seen[i].value);
    model->seen_count = 0;
}

static void see(struct model *model, const struct path *path, const struct value *value)
{
    if (model->seen_count == model->seen_capacity) {
        model->seen_capacity = model->seen_capacity * 2 + 8;
        model->seen = mem_realloc(model->seen, model->seen_capacity * sizeof *model->seen);
    }
    model->seen[model->seen_count++] = (struct seen){.path = *path, .value = value_keep(value)};
}

void notify_find_connection(struct model *model)
{
    struct path path;
    struct row *row = default_connection(model, &path);
    struct buf name = {0};

    if (row != NULL)
        path_print(model->schema, &path, &name);
    free(model->seen_connection);
    model->seen_connection = mem_strdup(buf_text(&name));
    if (model->told_connection == NULL)
        model->told_connection = mem_strdup(buf_text(&name));
    model->new_connection = text_equal(model->told_connection, model->seen_connection) ? NULL : row;
    buf_free(&name);
}

bool notify_is_moved(const struct model *model, const struct row *row, uint16_t parameter)
{
    return row == model->new_connection && row != NULL && row->parent != NULL &&
           (model->schema->parameters[parameter].flags & SCHEMA_PARAMETER_FORCED_INFORM) != 0;
}

bool notify_differs(const struct value *value, struct value **reference)
{
    /* Seen for the first time: what it is now is where changes start from. */
    if (*reference == NULL)
        *reference = value_keep(value);
    return !value_equal(*reference, value);
}

static void look_at_parameter(struct walk *walk, struct reader *reader, uint16_t parameter)
{
    struct model *model = walk->model;
    const char *name = walk_parameter_name(walk, parameter);
    struct value value = reader_value(reader, parameter);
    struct slot *slot = slot_need(reader->row, parameter);

    if (slot->reported == NULL)
        slot->reported_kept = false;
    if (notify_differs(&value, &slot->reported) || notify_is_moved(model, reader->row, parameter))
        tell_value(model, reader->row, &walk->path, name, &value, walk->argument);
    else if (slot->reported_kept)
        return;
    see(model, &walk->path, &value);
}

static void look_at_object(struct walk *walk, struct row *row, uint16_t object)
{
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct reader reader = {.row = NULL};

    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;

        if (!notification_is_informed(row_notification(walk->model, row, parameter)))
            continue;
        if (reader.row == NULL)
            reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
        look_at_parameter(walk, &reader, parameter);
    }
}

static void mark_watched(const struct model *model, const struct row *row,
                         bool (*wanted)(int notification), uint8_t *objects)
{
    for (uint16_t i = 0; i < row->slot_count; i++)
        if (row->slots[i].notification > 0 && wanted(row->slots[i].notification))
            object_mark(model->schema, objects,
                        model->schema->parameters[row->slots[i].parameter].object);
    for (uint16_t i = 0; i < row->table_count; i++)
        for (size_t j = 0; j < row->tables[i]->count; j++)
            mark_watched(model, row->tables[i]->rows[j], wanted, objects);
}

void notify_mark_watched(const struct model *model, bool (*wanted)(int notification),
                         uint8_t *objects)
{
    /* What the tables ask for is active. */
    if (wanted(2))
        memcpy(objects, model->watchable, model->schema->object_count / 8 + (size_t)1);
    mark_watched(model, model->root, wanted, objects);
}

/* Only objects that can hold a watched parameter are entered, so that a device table in which
 * nothing is watched is not listed. */
size_t model_visit_changed(struct model *model, model_visitor visitor, void *argument)
{
    size_t size = model->schema->object_count / 8 + (size_t)1;
    uint8_t *objects = mem_alloc(size);
    struct visit visit = {.visitor = visitor, .argument = argument};
    struct walk walk = {.object = look_at_object, .only = objects, .argument = &visit};
    struct path root = {.object = 0, .parameter = SCHEMA_NONE};

    notify_mark_watched(model, notification_is_informed, objects);
    forget_seen(model);
    model_enter(model);
    notify_find_connection(model);
    walk_run(&walk, model, "", &root, model->root);
    model_leave(model);
    free(objects);
    return visit.count;
}

static void record_seen(struct model *model, const struct seen *seen, struct records *records)
{
    struct buf name = {0};

    path_print(model->schema, &seen->path, &name);
    records_add_value(records, MODEL_RECORD_REPORTED, buf_text(&name), seen->value);
    buf_free(&name);
}

enum cwmp_fault model_mark_reported(struct model *model, struct cwmp_error *error)
{
    struct records records;
    enum cwmp_fault fault;

    records_init(&records);
    for (size_t i = 0; i < model->seen_count; i++)
        if (row_at(model, &model->seen[i].path) != NULL)
            record_seen(model, &model->seen[i], &records);
    fault = records_commit(&records, model, MODEL_ORIGIN_DEVICE, error);
    records_free(&records);
    for (size_t i = 0; i < model->seen_count; i++) {
        struct row *row = row_at(model, &model->seen[i].path);
        struct slot *slot;

        if (row == NULL)
            continue;
        slot = slot_need(row, model->seen[i].path.parameter);
        value_drop(slot->reported);
        slot->reported = model->seen[i].value;
        slot->reported_kept = fault == CWMP_OK;
        model->seen[i].value = NULL;
    }
    forget_seen(model);
    if (model->seen_connection != NULL) {
        free(model->told_connection);
        model->told_connection = model->seen_connection;
        model->seen_connection = NULL;
    }
    return fault;
}
