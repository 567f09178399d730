/* SPDX-License-Identifier: Apache-2.0 */
/* The InformParameter table: what else an Inform has in it (R-INF-06, R-INF-07). */
#include "base/text.h"
#include "model/internal.h"

struct selection {
    model_visitor visitor;
    void *argument;
};

/* Its value in a row of the table, as it is kept; no device has a say in it. */
static struct value setting(struct model *model, struct row *row, enum model_role role,
                            struct arena *arena)
{
    uint16_t parameter = model->schema->roles[role];

    if (parameter == SCHEMA_NONE)
        return value_zero(CWMP_TYPE_STRING);
    return row_kept_value(model, row, parameter, VIEW_COMMITTED, arena);
}

/* An empty list is every event. */
static bool has_event(const char *list, const char *const *events, size_t count)
{
    if (*list == '\0')
        return count > 0;
    for (size_t i = 0; i < count; i++)
        if (text_list_has(list, events[i]))
            return true;
    return false;
}

static void tell_selected(void *argument, const struct model_item *item)
{
    const struct selection *selection = argument;

    if ((item->parameter->flags & SCHEMA_PARAMETER_FORCED_INFORM) == 0)
        selection->visitor(selection->argument, item);
}

static void visit_row(struct model *model, struct row *row, const char *const *events,
                      size_t event_count, struct selection *selection)
{
    struct arena *arena = arena_new();
    struct value enable = setting(model, row, ROLE_INFORM_PARAMETER_ENABLE, arena);
    const char *list = setting(model, row, ROLE_INFORM_PARAMETER_EVENTS, arena).string;
    const char *name =
        arena_strdup(arena, setting(model, row, ROLE_INFORM_PARAMETER_NAME, arena).string);
    struct cwmp_error error;

    if (enable.type == CWMP_TYPE_BOOLEAN && enable.boolean && *name != '\0' &&
        has_event(list, events, event_count) &&
        model_visit_values(model, name, tell_selected, selection, &error) != CWMP_OK)
        log_debug(model->log, "nothing more in the Inform: %s", error.text);
    arena_free(arena);
}

void model_visit_selected(struct model *model, const char *const *events, size_t event_count,
                          model_visitor visitor, void *argument)
{
    struct selection selection = {.visitor = visitor, .argument = argument};
    uint16_t parameter = model->schema->roles[ROLE_INFORM_PARAMETER_NAME];
    const struct table *table;

    if (parameter == SCHEMA_NONE)
        return;
    table = table_find(model->root, model->schema->parameters[parameter].object);
    for (size_t i = 0; table != NULL && i < table->count; i++)
        if (row_is_visible(table->rows[i], VIEW_COMMITTED))
            visit_row(model, table->rows[i], events, event_count, &selection);
}

static const char *wrong_with(struct model *model, const char *pattern)
{
    struct path path;

    if (*pattern == '\0')
        return NULL;
    if (names_check_pattern(model, pattern, &path, NULL) != CWMP_OK ||
        path.parameter == SCHEMA_NONE)
        return "is no parameter, whatever instances it names";
    if ((model->schema->parameters[path.parameter].flags & SCHEMA_PARAMETER_FORCED_INFORM) != 0)
        return "is in every Inform anyway";
    return NULL;
}

void transaction_check_selection(struct model_transaction *transaction, struct fault_list *faults)
{
    struct model *model = transaction->model;
    uint16_t name = model->schema->roles[ROLE_INFORM_PARAMETER_NAME];

    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        const struct slot *slot = slot_find(touched->row, touched->parameter);
        const char *wrong =
            touched->parameter == name ? wrong_with(model, slot->staged->string) : NULL;

        if (wrong != NULL)
            fault_list_add(faults, model, touched->row, model->schema->parameters[name].object,
                           name, CWMP_FAULT_INVALID_PARAMETER_VALUE, "'%.128s' %s",
                           slot->staged->string, wrong);
    }
}
