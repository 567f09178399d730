/* SPDX-License-Identifier: Apache-2.0 */
/* Going through the tree of what exists, names being built on the way. */
#include "model/internal.h"

#include <string.h>

static void walk_object(struct walk *walk, struct row *row, uint16_t object);

static void walk_rows(struct walk *walk, struct row *row, uint16_t object)
{
    const struct table *table = model_table(walk->model, row, object);
    size_t base = walk->name.length;

    for (size_t i = 0; table != NULL && i < table->count && !walk->stopped; i++) {
        struct row *each = table->rows[i];

        if (!row_is_visible(each, VIEW_COMMITTED))
            continue;
        walk->path.instances[walk->path.depth++] = each->number;
        row_print_identifier(walk->model, each, walk->aliases, &walk->name);
        buf_putc(&walk->name, '.');
        walk_object(walk, each, object);
        buf_truncate(&walk->name, base);
        walk->path.depth--;
    }
}

static void walk_table(struct walk *walk, struct row *row, uint16_t object)
{
    walk->path.object = object;
    walk->path.parameter = SCHEMA_NONE;
    walk->path.table = true;
    walk->base = walk->name.length;
    if (walk->table != NULL)
        walk->table(walk, row, object);
    walk_rows(walk, row, object);
}

static void walk_object(struct walk *walk, struct row *row, uint16_t object)
{
    const struct schema_object *objects = walk->model->schema->objects;
    size_t base = walk->name.length;

    walk->path.object = object;
    walk->path.parameter = SCHEMA_NONE;
    walk->path.table = false;
    walk->base = base;
    walk->object(walk, row, object);
    arena_reset(walk->arena);
    for (uint16_t child = object + 1; child < objects[object].end && !walk->stopped;
         child = objects[child].end) {
        if (walk->only != NULL && !object_in(walk->only, child))
            continue;
        buf_truncate(&walk->name, base);
        buf_puts(&walk->name, schema_string(walk->model->schema, objects[child].name));
        buf_putc(&walk->name, '.');
        if ((objects[child].flags & SCHEMA_OBJECT_TABLE) != 0)
            walk_table(walk, row, child);
        else
            walk_object(walk, row, child);
    }
}

void walk_begin(struct walk *walk, struct model *model, const char *name, const struct path *path)
{
    walk->model = model;
    walk->arena = arena_new();
    walk->path = *path;
    walk->aliases = names_show_aliases(model);
    walk->aliased = walk->aliases || strchr(name, '[') != NULL;
    if (path->object == SCHEMA_NONE)
        walk->path.object = 0;
    if (*name != '\0')
        buf_puts(&walk->name, name);
    else
        path_print(model->schema, &walk->path, &walk->name);
    walk->base = walk->name.length;
}

void walk_end(struct walk *walk)
{
    arena_free(walk->arena);
    buf_free(&walk->name);
}

void walk_run(struct walk *walk, struct model *model, const char *name, const struct path *path,
              struct row *row)
{
    walk_begin(walk, model, name, path);
    if (path->table)
        walk_table(walk, row, walk->path.object);
    else
        walk_object(walk, row, walk->path.object);
    walk_end(walk);
}

const char *walk_parameter_name(struct walk *walk, uint16_t parameter)
{
    const struct schema *schema = walk->model->schema;

    walk->path.parameter = parameter;
    buf_truncate(&walk->name, walk->base);
    buf_puts(&walk->name, schema_string(schema, schema->parameters[parameter].name));
    return buf_text(&walk->name);
}

bool object_in(const uint8_t *objects, uint16_t object)
{
    return (objects[object / 8] >> object % 8 & 1) != 0;
}

void object_mark(const struct schema *schema, uint8_t *objects, uint16_t object)
{
    while (object != SCHEMA_NONE && !object_in(objects, object)) {
        objects[object / 8] |= (uint8_t)(1 << object % 8);
        object = schema->objects[object].parent;
    }
}
