/* SPDX-License-Identifier: Apache-2.0 */
/* What lightweight notifications tell (R-LWN-02). */
#include "model/internal.h"

#include <stdlib.h>

struct taking {
    model_visitor visitor;
    void *argument;
    size_t count;
};

static void take_parameter(struct walk *walk, struct reader *reader, uint16_t parameter)
{
    struct taking *taking = walk->argument;
    const char *name = walk_parameter_name(walk, parameter);
    struct value value = reader_value(reader, parameter);
    struct slot *slot = slot_need(reader->row, parameter);

    if (!notify_differs(&value, &slot->sent))
        return;
    notify_tell(walk->model, reader->row, &walk->path, name, &value, taking->visitor,
                taking->argument);
    taking->count++;
    value_drop(slot->sent);
    slot->sent = value_keep(&value);
}

static void take_object(struct walk *walk, struct row *row, uint16_t object)
{
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct reader reader = {.row = NULL};

    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;

        if (!notification_is_lightweight(row_notification(walk->model, row, parameter)))
            continue;
        if (reader.row == NULL)
            reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
        take_parameter(walk, &reader, parameter);
    }
}

size_t model_take_lightweight(struct model *model, model_visitor visitor, void *argument)
{
    uint8_t *objects = mem_alloc(model->schema->object_count / 8 + (size_t)1);
    struct taking taking = {.visitor = visitor, .argument = argument};
    struct walk walk = {.object = take_object, .only = objects, .argument = &taking};
    struct path root = {.object = 0, .parameter = SCHEMA_NONE};

    notify_mark_watched(model, notification_is_lightweight, objects);
    model_enter(model);
    walk_run(&walk, model, "", &root, model->root);
    model_leave(model);
    free(objects);
    return taking.count;
}
