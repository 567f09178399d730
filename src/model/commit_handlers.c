/* SPDX-License-Identifier: Apache-2.0 */
/* The handlers' part in a commit: validate, prepare, then commit or abort. */
#include "model/commit.h"

#include <stdlib.h>

bool cwmp_sets(const struct cwmp_call *call, size_t field)
{
    const struct cwmp_set *set = call->set;

    if (set == NULL || (set->adapted != NULL && !adapted_field(set->adapted, &field)))
        return false;
    for (size_t i = 0; i < set->commit->transaction->touched_count; i++) {
        const struct touched *touched = &set->commit->transaction->touched[i];
        const struct schema_parameter *parameter =
            &set->commit->model->schema->parameters[touched->parameter];

        if (touched->row == set->row && parameter->object == set->object &&
            parameter->offset == field)
            return true;
    }
    return false;
}

static void prepare_step(struct call *call, struct cwmp_set *set, const struct commit *commit,
                         const struct step *step)
{
    call_prepare(call, commit->model, step->handler, step->row, commit->arena);
    *set = (struct cwmp_set){.commit = commit, .row = step->row, .object = step->object};
    call->call.set = set;
    call->call.by_acs = commit->transaction->origin == MODEL_ORIGIN_ACS;
}

static bool has_phases(const struct cwmp_handler *handler)
{
    return handler != NULL && (handler->validate != NULL || handler->prepare != NULL ||
                               handler->commit != NULL || handler->abort != NULL);
}

static void add_step(struct commit *commit, struct row *row, uint16_t object, bool before,
                     bool after)
{
    const struct cwmp_handler *handler = model_handler(commit->model, object);
    struct reader reader;
    struct step step = {.row = row, .handler = handler, .object = object};

    if (!has_phases(handler))
        return;
    reader = reader_open(commit->model, row, object, VIEW_COMMITTED, commit->arena);
    if (before)
        step.before = reader_fields(&reader);
    reader.view = VIEW_STAGED;
    if (after)
        step.after = reader_fields(&reader);
    if (commit->step_count == commit->step_capacity) {
        commit->step_capacity = commit->step_capacity * 2 + 8;
        commit->steps = mem_realloc(commit->steps, commit->step_capacity * sizeof *commit->steps);
    }
    commit->steps[commit->step_count++] = step;
}

static void add_steps_below(struct commit *commit, struct row *row, uint16_t object, bool adding);

static void add_steps_of_table(struct commit *commit, struct row *row, uint16_t object, bool adding)
{
    const struct table *table = table_find(row, object);

    /* Rows added below a row being added have a place of their own in the list of added rows. */
    for (size_t i = 0; table != NULL && i < table->count; i++)
        if (row_is_visible(table->rows[i], VIEW_COMMITTED))
            add_steps_below(commit, table->rows[i], object, adding);
}

/* A row with all that comes or goes with it. */
static void add_steps_below(struct commit *commit, struct row *row, uint16_t object, bool adding)
{
    const struct schema_object *objects = commit->model->schema->objects;

    add_step(commit, row, object, !adding, adding);
    for (uint16_t child = object + 1; child < objects[object].end; child = objects[child].end) {
        if ((objects[child].flags & SCHEMA_OBJECT_TABLE) != 0)
            add_steps_of_table(commit, row, child, adding);
        else
            add_steps_below(commit, row, child, adding);
    }
}

static bool has_step(const struct commit *commit, const struct row *row, uint16_t object)
{
    for (size_t i = commit->step_count; i > 0; i--)
        if (commit->steps[i - 1].row == row && commit->steps[i - 1].object == object)
            return true;
    return false;
}

void commit_collect_steps(struct commit *commit)
{
    const struct model_transaction *transaction = commit->transaction;

    for (size_t i = 0; i < transaction->deleted.count; i++) {
        struct row *row = transaction->deleted.rows[i];

        add_steps_below(commit, row, row->object, false);
    }
    for (size_t i = 0; i < transaction->added.count; i++) {
        struct row *row = transaction->added.rows[i];

        if (row_is_live(row, VIEW_STAGED))
            add_steps_below(commit, row, row->object, true);
    }
    for (size_t i = 0; i < transaction->touched_count; i++) {
        struct row *row = transaction->touched[i].row;
        uint16_t parameter = transaction->touched[i].parameter;
        uint16_t object = commit->model->schema->parameters[parameter].object;

        if (row_is_live(row, VIEW_STAGED) && row_is_live(row, VIEW_COMMITTED) &&
            !has_step(commit, row, object))
            add_step(commit, row, object, true, true);
    }
}

/* The one parameter of the step that the transaction set; SCHEMA_NONE: there are more, or none. */
static uint16_t only_parameter(const struct commit *commit, const struct step *step)
{
    const struct model_transaction *transaction = commit->transaction;
    uint16_t only = SCHEMA_NONE;

    for (size_t i = 0; i < transaction->touched_count; i++) {
        uint16_t parameter = transaction->touched[i].parameter;

        if (transaction->touched[i].row != step->row ||
            commit->model->schema->parameters[parameter].object != step->object)
            continue;
        if (only != SCHEMA_NONE)
            return SCHEMA_NONE;
        only = parameter;
    }
    return only;
}

/* Refusals of the whole (9001, 9002, 9004) stay what they are, others are a parameter's. */
static void take_refusal(struct commit *commit, const struct step *step, enum cwmp_fault fault,
                         const struct cwmp_error *error)
{
    const char *text = error->text[0] != '\0' ? error->text : "the device refuses the values";

    if (fault == CWMP_FAULT_REQUEST_DENIED || fault == CWMP_FAULT_INTERNAL_ERROR ||
        fault == CWMP_FAULT_RESOURCES_EXCEEDED)
        cwmp_fail(&commit->error, fault, "%s", text);
    else
        fault_list_add(&commit->faults, commit->model, step->row, step->object,
                       only_parameter(commit, step), fault, "%s", text);
}

bool commit_validate(struct commit *commit)
{
    bool agreed = true;

    for (size_t i = 0; i < commit->step_count; i++) {
        struct step *step = &commit->steps[i];
        enum cwmp_fault fault;
        struct cwmp_set set;
        struct call call;

        if (step->handler->validate == NULL)
            continue;
        prepare_step(&call, &set, commit, step);
        fault = step->handler->validate(&call.call, step->before, step->after);
        if (fault == CWMP_OK)
            continue;
        take_refusal(commit, step, fault, &call.error);
        agreed = false;
    }
    return agreed;
}

bool commit_prepare(struct commit *commit)
{
    for (size_t i = 0; i < commit->step_count; i++) {
        struct step *step = &commit->steps[i];
        enum cwmp_fault fault = CWMP_OK;
        struct cwmp_set set;
        struct call call;

        prepare_step(&call, &set, commit, step);
        if (step->handler->prepare != NULL)
            fault = step->handler->prepare(&call.call, step->before, step->after);
        if (fault != CWMP_OK) {
            take_refusal(commit, step, fault, &call.error);
            return false;
        }
        step->prepared = true;
    }
    return true;
}

void commit_finish(struct commit *commit)
{
    for (size_t i = 0; i < commit->step_count; i++) {
        const struct step *step = &commit->steps[i];
        struct cwmp_set set;
        struct call call;

        if (step->handler->commit == NULL)
            continue;
        prepare_step(&call, &set, commit, step);
        step->handler->commit(&call.call, step->before, step->after);
    }
}

void commit_abort(struct commit *commit)
{
    for (size_t i = commit->step_count; i > 0; i--) {
        const struct step *step = &commit->steps[i - 1];
        struct cwmp_set set;
        struct call call;

        if (!step->prepared || step->handler->abort == NULL)
            continue;
        prepare_step(&call, &set, commit, step);
        step->handler->abort(&call.call, step->before, step->after);
    }
}
