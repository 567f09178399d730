/* SPDX-License-Identifier: Apache-2.0 */
/* Parameters by what they mean to the agent. */
#include "model/internal.h"

/* A role's parameter stands outside of tables; one inside would be many. */
static uint16_t role_parameter(const struct model *model, enum model_role role)
{
    const struct schema *schema = model->schema;
    uint16_t parameter = schema->roles[role];

    if (parameter == SCHEMA_NONE || schema->objects[schema->parameters[parameter].object].depth > 0)
        return SCHEMA_NONE;
    return parameter;
}

bool model_role_value(struct model *model, enum model_role role, struct arena *arena,
                      struct value *value)
{
    uint16_t parameter = role_parameter(model, role);
    struct arena *memory;
    struct reader reader;

    if (parameter == SCHEMA_NONE)
        return false;
    memory = arena_new();
    model_enter(model);
    reader = reader_open(model, model->root, model->schema->parameters[parameter].object,
                         VIEW_COMMITTED, memory);
    *value = reader_value(&reader, parameter);
    *value = value_copy(value, arena);
    model_leave(model);
    arena_free(memory);
    return true;
}

const char *model_role_string(struct model *model, enum model_role role, struct arena *arena)
{
    struct buf text = {0};
    struct value value;
    const char *copy;

    if (!model_role_value(model, role, arena, &value))
        return "";
    value_print(&value, &text);
    copy = arena_strdup(arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

/* The value of a role when it is of one of two types. */
static bool role_of_type(struct model *model, enum model_role role, enum cwmp_type type,
                         enum cwmp_type wider, struct value *value)
{
    struct arena *arena = arena_new();
    bool found = model_role_value(model, role, arena, value);

    arena_free(arena);
    return found && (value->type == type || value->type == wider);
}

uint64_t model_role_unsigned(struct model *model, enum model_role role, uint64_t absent)
{
    struct value value;

    if (!role_of_type(model, role, CWMP_TYPE_UNSIGNED_INT, CWMP_TYPE_UNSIGNED_LONG, &value))
        return absent;
    return value.unsigned_;
}

bool model_role_boolean(struct model *model, enum model_role role, bool absent)
{
    struct value value;

    if (!role_of_type(model, role, CWMP_TYPE_BOOLEAN, CWMP_TYPE_BOOLEAN, &value))
        return absent;
    return value.boolean;
}

const char *model_role_path(struct model *model, enum model_role role, struct arena *arena)
{
    uint16_t parameter = role_parameter(model, role);
    struct path path = {.parameter = parameter};
    struct buf name = {0};
    const char *copy;

    if (parameter == SCHEMA_NONE)
        return NULL;
    path.object = model->schema->parameters[parameter].object;
    path_print(model->schema, &path, &name);
    copy = arena_strdup(arena, buf_text(&name));
    buf_free(&name);
    return copy;
}
