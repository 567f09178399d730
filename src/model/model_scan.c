/* SPDX-License-Identifier: Apache-2.0 */
/* Looking for changed values in slices, and only where something may have changed. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

struct model_scan {
    struct model *model;
    enum model_watch watch;
    uint8_t *marked;  /* objects of which the device has said something */
    uint8_t *objects; /* to enter in the pass under way */
    bool has_marks, whole, under_way;
    size_t seen; /* objects of rows that the pass has behind it */

    /* One slice. */
    size_t passed;
    uint64_t deadline;
    model_visitor visitor;
    void *argument;
};

static size_t bitmap_size(const struct model *model)
{
    return model->schema->object_count / 8 + (size_t)1;
}

static bool (*wanted(const struct model_scan *scan))(int notification)
{
    return scan->watch == MODEL_WATCH_INFORM ? notification_is_informed
                                             : notification_is_lightweight;
}

struct model_scan *model_scan_new(struct model *model, enum model_watch watch)
{
    struct model_scan *scan = mem_alloc(sizeof *scan);

    scan->model = model;
    scan->watch = watch;
    scan->marked = mem_alloc(bitmap_size(model));
    scan->objects = mem_alloc(bitmap_size(model));
    return scan;
}

void model_scan_free(struct model_scan *scan)
{
    if (scan == NULL)
        return;
    free(scan->marked);
    free(scan->objects);
    free(scan);
}

bool model_scan_mark(struct model_scan *scan, const char *handler)
{
    const struct model *model = scan->model;
    uint8_t *watched = mem_alloc(bitmap_size(model));
    bool any = false;

    notify_mark_watched(model, wanted(scan), watched);
    for (uint16_t object = 0; object < model->schema->object_count; object++) {
        const struct cwmp_handler *bound = model_handler(model, object);

        if (bound == NULL || !model_handler_is(bound, handler) || !object_in(watched, object))
            continue;
        object_mark(model->schema, scan->marked, object);
        any = scan->has_marks = true;
    }
    free(watched);
    return any;
}

bool model_scan_is_marked(const struct model_scan *scan)
{
    return scan->has_marks;
}

void model_scan_begin(struct model_scan *scan, bool everything)
{
    size_t size = bitmap_size(scan->model);

    memset(scan->objects, 0, size);
    if (everything)
        notify_mark_watched(scan->model, wanted(scan), scan->objects);
    else
        memcpy(scan->objects, scan->marked, size);
    memset(scan->marked, 0, size);
    scan->has_marks = false;
    scan->whole = everything;
    scan->under_way = true;
    scan->seen = 0;
}

bool model_scan_is_whole(const struct model_scan *scan)
{
    return scan->whole;
}

static void look(struct walk *walk, struct reader *reader, uint16_t parameter)
{
    const struct model_scan *scan = walk->argument;
    struct value value = reader_value(reader, parameter);
    struct slot *slot = slot_need(reader->row, parameter);
    bool differs;

    if (scan->watch == MODEL_WATCH_INFORM && slot->reported == NULL)
        slot->reported_kept = false;
    differs =
        notify_differs(&value, scan->watch == MODEL_WATCH_INFORM ? &slot->reported : &slot->sent);
    if (scan->watch == MODEL_WATCH_INFORM)
        differs |= notify_is_moved(walk->model, reader->row, parameter);
    if (differs)
        notify_tell(walk->model, reader->row, &walk->path, walk_parameter_name(walk, parameter),
                    &value, scan->visitor, scan->argument);
}

static void look_at_object(struct walk *walk, struct row *row, uint16_t object)
{
    struct model_scan *scan = walk->argument;
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct reader reader = {.row = NULL};

    if (scan->passed++ < scan->seen)
        return;
    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        uint16_t parameter = entry->first_parameter + i;

        if (!wanted(scan)(row_notification(walk->model, row, parameter)))
            continue;
        if (reader.row == NULL)
            reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
        walk->path.parameter = parameter;
        look(walk, &reader, parameter);
    }
    scan->seen = scan->passed;
    /* Asking for the time costs less than any handler. */
    if (reader.row != NULL && env_monotonic_ms(walk->model->env) >= scan->deadline)
        walk->stopped = true;
}

bool model_scan_run(struct model_scan *scan, uint64_t budget_ms, model_visitor visitor,
                    void *argument)
{
    struct model *model = scan->model;
    struct walk walk = {.object = look_at_object, .only = scan->objects, .argument = scan};
    struct path root = {.object = 0, .parameter = SCHEMA_NONE};

    if (!scan->under_way)
        return true;
    scan->passed = 0;
    scan->deadline = env_monotonic_ms(model->env) + budget_ms;
    scan->visitor = visitor;
    scan->argument = argument;
    model_enter(model);
    if (scan->watch == MODEL_WATCH_INFORM)
        notify_find_connection(model);
    walk_run(&walk, model, "", &root, model->root);
    model_leave(model);
    scan->under_way = walk.stopped;
    return !walk.stopped;
}
