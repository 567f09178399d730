/* SPDX-License-Identifier: Apache-2.0 */
#include "model/adapter.h"

#include "base/mem.h"
#include "base/text.h"
#include "model/commit.h"

#include <stdlib.h>
#include <string.h>

/* One handler, and which of its parameters the served object has. */
struct adapted {
    const struct cwmp_handler *handler;
    void *device;
    const struct schema *own, *served;
    uint16_t own_object, served_object;
    uint16_t *served_parameters; /* by the handler's own; SCHEMA_NONE: there is none */
};

struct adapter {
    struct cwmp_handler *handlers;
    struct adapted *adapted; /* the same number */
    size_t count;
};

/* ---- Rows ---------------------------------------------------------------------------- */

static const struct schema_object *own_object(const struct adapted *adapted)
{
    return &adapted->own->objects[adapted->own_object];
}

bool adapted_field(const struct adapted *adapted, size_t *field)
{
    const struct schema_object *object = own_object(adapted);

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        uint16_t served = adapted->served_parameters[i];

        if (adapted->own->parameters[object->first_parameter + i].offset == *field &&
            served != SCHEMA_NONE) {
            *field = adapted->served->parameters[served].offset;
            return true;
        }
    }
    return false;
}

/* The row as the handler knows it, in the call's memory; NULL for NULL. */
static void *make_own_row(const struct adapted *adapted, struct arena *arena, const void *row)
{
    const struct schema_object *object = own_object(adapted);
    void *own = row != NULL ? arena_alloc(arena, object->row_size) : NULL;

    for (uint16_t i = 0; own != NULL && i < object->parameter_count; i++) {
        uint16_t parameter = (uint16_t)(object->first_parameter + i);
        uint16_t served = adapted->served_parameters[i];
        struct value value;

        if (served != SCHEMA_NONE)
            value = value_from_row(adapted->served, &adapted->served->parameters[served], row);
        else
            value = schema_default(adapted->own, parameter, arena);
        value_to_row(adapted->own, &adapted->own->parameters[parameter], &value, own);
    }
    return own;
}

static void take_own_row(const struct adapted *adapted, const void *own, void *row)
{
    const struct schema_object *object = own_object(adapted);

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        uint16_t served = adapted->served_parameters[i];
        struct value value;

        if (served == SCHEMA_NONE)
            continue;
        value = value_from_row(adapted->own, &adapted->own->parameters[object->first_parameter + i],
                               own);
        value_to_row(adapted->served, &adapted->served->parameters[served], &value, row);
    }
}

/* ---- Calls --------------------------------------------------------------------------- */

/* The call as the handler is to see it. */
struct own_call {
    struct cwmp_call call;
    struct cwmp_set set;
    const struct cwmp_handler *handler;
};

static const struct adapted *begin(const struct cwmp_call *call, struct own_call *own)
{
    const struct adapted *adapted = call->device;

    own->call = *call;
    own->call.device = adapted->device;
    own->handler = adapted->handler;
    if (call->set != NULL) {
        own->set = *call->set;
        own->set.adapted = adapted;
        own->call.set = &own->set;
    }
    return adapted;
}

static enum cwmp_fault adapted_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct own_call own;

    begin(call, &own);
    return own.handler->list(&own.call, keys);
}

static enum cwmp_fault adapted_read(struct cwmp_call *call, void *row)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);
    void *own_row = make_own_row(adapted, call->arena, row);
    enum cwmp_fault fault = own.handler->read(&own.call, own_row);

    if (fault == CWMP_OK)
        take_own_row(adapted, own_row, row);
    return fault;
}

static enum cwmp_fault adapted_validate(struct cwmp_call *call, const void *before,
                                        const void *after)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);

    return own.handler->validate(&own.call, make_own_row(adapted, call->arena, before),
                                 make_own_row(adapted, call->arena, after));
}

static enum cwmp_fault adapted_prepare(struct cwmp_call *call, const void *before,
                                       const void *after)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);

    return own.handler->prepare(&own.call, make_own_row(adapted, call->arena, before),
                                make_own_row(adapted, call->arena, after));
}

static void adapted_commit(struct cwmp_call *call, const void *before, const void *after)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);

    own.handler->commit(&own.call, make_own_row(adapted, call->arena, before),
                        make_own_row(adapted, call->arena, after));
}

static void adapted_abort(struct cwmp_call *call, const void *before, const void *after)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);

    own.handler->abort(&own.call, make_own_row(adapted, call->arena, before),
                       make_own_row(adapted, call->arena, after));
}

static void adapted_start(struct cwmp_call *call, const void *row)
{
    struct own_call own;
    const struct adapted *adapted = begin(call, &own);

    own.handler->start(&own.call, make_own_row(adapted, call->arena, row));
}

/* ---- Making -------------------------------------------------------------------------- */

static uint16_t object_of_handler(const struct schema *schema, uint16_t handler)
{
    for (uint16_t object = 0; object < schema->object_count; object++)
        if (schema->objects[object].handler == handler)
            return object;
    return SCHEMA_NONE;
}

static uint16_t served_parameter(const struct adapted *adapted, const char *name)
{
    const struct schema *served = adapted->served;
    const struct schema_object *object = &served->objects[adapted->served_object];

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        uint16_t parameter = (uint16_t)(object->first_parameter + i);

        if (text_equal(schema_string(served, served->parameters[parameter].name), name))
            return parameter;
    }
    return SCHEMA_NONE;
}

static enum cwmp_fault refuse_type(const struct adapted *adapted, uint16_t parameter,
                                   enum cwmp_type type, struct cwmp_error *error)
{
    struct buf name = {0};
    enum cwmp_fault fault;

    path_print_schema(adapted->served, adapted->served->parameters[parameter].object, parameter,
                      &name);
    fault =
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                  "%s is of another type than the %s that handler %s:%s fills in", buf_text(&name),
                  value_type_name(type), adapted->own->name, adapted->handler->name);
    buf_free(&name);
    return fault;
}

static enum cwmp_fault match_parameters(struct adapted *adapted, struct cwmp_error *error)
{
    const struct schema *own = adapted->own;
    const struct schema_object *object = own_object(adapted);

    adapted->served_parameters =
        mem_alloc((object->parameter_count + (size_t)1) * sizeof *adapted->served_parameters);
    for (uint16_t i = 0; i < object->parameter_count; i++) {
        const struct schema_parameter *parameter = &own->parameters[object->first_parameter + i];
        enum cwmp_type type = value_parameter_type(own, parameter);
        uint16_t served = served_parameter(adapted, schema_string(own, parameter->name));

        adapted->served_parameters[i] = served;
        if (served != SCHEMA_NONE &&
            value_parameter_type(adapted->served, &adapted->served->parameters[served]) != type)
            return refuse_type(adapted, served, type, error);
    }
    return CWMP_OK;
}

static struct cwmp_handler wrap(const char *name, struct adapted *adapted)
{
    const struct cwmp_handler *handler = adapted->handler;

    return (struct cwmp_handler){.name = name,
                                 .list = handler->list != NULL ? adapted_list : NULL,
                                 .read = handler->read != NULL ? adapted_read : NULL,
                                 .validate = handler->validate != NULL ? adapted_validate : NULL,
                                 .prepare = handler->prepare != NULL ? adapted_prepare : NULL,
                                 .commit = handler->commit != NULL ? adapted_commit : NULL,
                                 .abort = handler->abort != NULL ? adapted_abort : NULL,
                                 .start = handler->start != NULL ? adapted_start : NULL,
                                 .device = adapted};
}

static bool is_name_of(const struct adapter_source *source, const char *name)
{
    size_t length = strlen(source->schema->name);

    return strncmp(name, source->schema->name, length) == 0 && name[length] == ':';
}

/* Whether the source has the handler that `name` says. */
static bool find_in(const struct adapter_source *source, const char *name, struct adapted *adapted)
{
    const char *wanted = name + strlen(source->schema->name) + 1;

    for (uint16_t i = 0; is_name_of(source, name) && i < source->schema->handler_count; i++)
        if (text_equal(source->handlers[i].name, wanted)) {
            adapted->handler = &source->handlers[i];
            adapted->device = source->device;
            adapted->own = source->schema;
            adapted->own_object = object_of_handler(source->schema, i);
            return true;
        }
    return false;
}

/* The two objects have to be of one kind, too: the keys of a table's row are the handler's. */
static enum cwmp_fault adapt(struct adapted *adapted, const char *name,
                             const struct adapter_source *sources, size_t source_count,
                             struct cwmp_error *error)
{
    const struct schema_object *own, *served;
    size_t i = 0;

    while (i < source_count && !find_in(&sources[i], name, adapted))
        i++;
    if (i == source_count)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "model %s is bound to handler %s, which this daemon does not have",
                         adapted->served->name, name);
    own = own_object(adapted);
    served = &adapted->served->objects[adapted->served_object];
    if (own->depth != served->depth || ((own->flags ^ served->flags) & SCHEMA_OBJECT_TABLE) != 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "model %s: handler %s is for a %s %u tables deep, and %s is none",
                         adapted->served->name, name,
                         (own->flags & SCHEMA_OBJECT_TABLE) != 0 ? "table" : "single object",
                         own->depth, schema_string(adapted->served, served->name));
    return match_parameters(adapted, error);
}

struct adapter *adapter_new(const struct schema *schema, const struct cwmp_handler *handlers,
                            const struct adapter_source *sources, size_t source_count,
                            struct cwmp_error *error)
{
    struct adapter *adapter = mem_alloc(sizeof *adapter);

    adapter->count = schema->handler_count;
    adapter->handlers = mem_alloc((adapter->count + 1) * sizeof *adapter->handlers);
    adapter->adapted = mem_alloc((adapter->count + 1) * sizeof *adapter->adapted);
    for (uint16_t i = 0; i < schema->handler_count; i++) {
        struct adapted *adapted = &adapter->adapted[i];

        adapter->handlers[i] = handlers[i];
        if (strchr(handlers[i].name, ':') == NULL)
            continue;
        adapted->served = schema;
        adapted->served_object = object_of_handler(schema, i);
        if (adapt(adapted, handlers[i].name, sources, source_count, error) != CWMP_OK) {
            adapter_free(adapter);
            return NULL;
        }
        adapter->handlers[i] = wrap(handlers[i].name, adapted);
    }
    return adapter;
}

void adapter_free(struct adapter *adapter)
{
    if (adapter == NULL)
        return;
    for (size_t i = 0; i < adapter->count; i++)
        free(adapter->adapted[i].served_parameters);
    free(adapter->adapted);
    free(adapter->handlers);
    free(adapter);
}

const struct cwmp_handler *adapter_handlers(const struct adapter *adapter)
{
    return adapter->handlers;
}
