/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commit: look at the final combination, let the handlers prepare, make it durable, then apply
 * it, which cannot fail. Until then the tree shows the old state, so that a fault needs no undo.
 */
#include "base/text.h"
#include "model/commit.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* What becomes of one staged value. */
struct change {
    struct row *row;
    uint16_t parameter;
    bool stored;   /* kept from now on */
    bool reported; /* the ACS knows it, having set it (R-SPV-07) */
    bool sent;     /* the same for lightweight notification */
};

/* A counter that the ACS made go up or down itself (R-ADD-06). */
struct recount {
    struct row *row;
    uint16_t parameter;
    bool reported;
    struct value value;
};

struct plan {
    struct records records;
    struct change *changes;
    size_t change_count;
    struct recount *recounts;
    size_t recount_count;
    struct model_change *told;
    size_t told_count, told_capacity;
};

/* By the name that the ACS knows it by: its row may be there no longer when it hears of the fault
 * (R-ALS-06). */
static const char *name_of(const struct model *model, const struct row *row, uint16_t object,
                           uint16_t parameter, struct arena *arena)
{
    const struct model_transaction *transaction = model->transaction;

    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];

        if (touched->row == row && touched->parameter == parameter && touched->given != NULL)
            return arena_strdup(arena, touched->given);
    }
    return row_name(model, row, object, parameter, arena);
}

void fault_list_add(struct fault_list *faults, const struct model *model, const struct row *row,
                    uint16_t object, uint16_t parameter, enum cwmp_fault code, const char *format,
                    ...)
{
    struct model_fault *fault = arena_alloc(faults->arena, sizeof *fault);
    char sentence[sizeof fault->error.text];
    va_list arguments;

    fault->name = name_of(model, row, object, parameter, faults->arena);
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    cwmp_fail(&fault->error, code, "%s: %s", fault->name, sentence);
    *faults->end = fault;
    faults->end = &fault->next;
}

/* ---- Checks -------------------------------------------------------------------------- */

/* Rules of the daemon over the parameters that it uses itself; a value that stays as it is was
 * accepted before. */
static void check_rules(struct commit *commit)
{
    const struct model_transaction *transaction = commit->transaction;
    struct model *model = commit->model;

    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        enum model_role role = model_role_of(model, touched->parameter);
        const struct slot *slot = slot_find(touched->row, touched->parameter);
        struct cwmp_error error = {0};
        struct value kept;
        enum cwmp_fault fault;

        if (role == ROLE_COUNT || model->rules[role].rule == NULL)
            continue;
        kept =
            row_kept_value(model, touched->row, touched->parameter, VIEW_COMMITTED, commit->arena);
        if (value_equal(&kept, slot->staged))
            continue;
        fault = model->rules[role].rule(model->rules[role].argument, transaction->origin,
                                        slot->staged, &error);
        if (fault != CWMP_OK)
            fault_list_add(&commit->faults, model, touched->row,
                           model->schema->parameters[touched->parameter].object, touched->parameter,
                           fault, "%s", error.text);
    }
}

static bool check(struct commit *commit)
{
    transaction_number_references(commit->transaction);
    check_rules(commit);
    transaction_check_orders(commit->transaction, &commit->faults);
    transaction_check_selection(commit->transaction, &commit->faults);
    transaction_check_keys(commit->transaction, &commit->faults);
    if (commit->transaction->origin != MODEL_ORIGIN_DEVICE)
        transaction_check_references(commit->transaction, &commit->faults);
    if (commit->faults.first != NULL)
        return false;
    transaction_settle_orders(commit->transaction);
    transaction_clear_references(commit->transaction);
    transaction_fold_attributes(commit->transaction);
    commit_collect_steps(commit);
    return commit_validate(commit);
}

/* ---- Plan: what will be recorded, applied and told ----------------------------------- */

static void tell(struct commit *commit, struct plan *plan, struct row *row, uint16_t object,
                 uint16_t parameter)
{
    struct model_change change = {
        .name = row_name(commit->model, row, object, parameter, commit->arena),
        .role = ROLE_COUNT,
        .origin = commit->transaction->origin};

    if (parameter != SCHEMA_NONE) {
        change.role = model_role_of(commit->model, parameter);
        change.notification = row_notification(commit->model, row, parameter);
    }
    if (plan->told_count == plan->told_capacity) {
        plan->told_capacity = plan->told_capacity * 2 + 8;
        plan->told = mem_realloc(plan->told, plan->told_capacity * sizeof *plan->told);
    }
    plan->told[plan->told_count++] = change;
}

/* The value stays, but is no longer only the shell's. */
static bool is_to_be_saved(const struct commit *commit, const char *name)
{
    const struct model_backing *backing = &commit->model->backing;

    return commit->transaction->origin != MODEL_ORIGIN_SHELL && backing->is_unsaved != NULL &&
           backing->is_unsaved(backing->argument, name);
}

static void plan_value(struct commit *commit, struct plan *plan, const struct touched *touched,
                       const struct value *before)
{
    struct model *model = commit->model;
    const struct schema_parameter *parameter = &model->schema->parameters[touched->parameter];
    const struct slot *slot = slot_find(touched->row, touched->parameter);
    bool known_row = row_is_live(touched->row, VIEW_COMMITTED);
    struct change change = {.row = touched->row, .parameter = touched->parameter};
    struct value kept =
        row_kept_value(model, touched->row, touched->parameter, VIEW_COMMITTED, commit->arena);
    const char *name =
        row_name(model, touched->row, parameter->object, touched->parameter, plan->records.arena);

    change.stored = (parameter->flags & SCHEMA_PARAMETER_COMMAND) == 0 &&
                    (!value_equal(&kept, slot->staged) ||
                     (parameter->access == SCHEMA_WRITE_ONCE &&
                      stored_find(touched->row, touched->parameter) == NULL) ||
                     is_to_be_saved(commit, name));
    int notification = row_notification(model, touched->row, touched->parameter);
    bool known = commit->transaction->origin == MODEL_ORIGIN_ACS && !touched->side_effect;

    change.sent = known && notification_is_lightweight(notification);
    change.reported = known && notification_is_informed(notification) &&
                      (slot->reported == NULL || !value_equal(slot->reported, slot->staged));
    if (change.stored) {
        const struct value usual = schema_default(model->schema, touched->parameter, commit->arena);

        records_add_value(&plan->records, MODEL_RECORD_VALUE, name, slot->staged);
        plan->records.items[plan->records.count - 1].number = value_equal(&usual, slot->staged);
    }
    if (change.reported)
        records_add_value(&plan->records, MODEL_RECORD_REPORTED, name, slot->staged);
    if (known_row && !value_equal(before, slot->staged))
        tell(commit, plan, touched->row, parameter->object, touched->parameter);
    plan->changes[plan->change_count++] = change;
}

static void plan_values(struct commit *commit, struct plan *plan)
{
    const struct model_transaction *transaction = commit->transaction;
    struct reader reader = {.object = SCHEMA_NONE};

    plan->changes = mem_calloc(transaction->touched_count, sizeof *plan->changes);
    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        uint16_t object = commit->model->schema->parameters[touched->parameter].object;
        struct value before;

        if (!row_is_live(touched->row, VIEW_STAGED))
            continue;
        /* Parameters of one object mostly come together, and its handler is asked once. */
        if (reader.row != touched->row || reader.object != object)
            reader =
                reader_open(commit->model, touched->row, object, VIEW_COMMITTED, commit->arena);
        before = reader_value(&reader, touched->parameter);
        plan_value(commit, plan, touched, &before);
    }
}

static void plan_deleted_row(struct commit *commit, struct plan *plan, struct row *row)
{
    const char *name = row_name(commit->model, row, row->object, SCHEMA_NONE, commit->arena);

    records_add(&plan->records, MODEL_RECORD_ROW_GONE, name, NULL, 0);
    if (row->key != NULL) {
        records_add(&plan->records, MODEL_RECORD_ROW, name, row->key, 0);
        records_add_memory(&plan->records, commit->model, row);
    }
    tell(commit, plan, row, row->object, SCHEMA_NONE);
}

static void plan_added_row(struct commit *commit, struct plan *plan, struct row *row)
{
    const char *name = row_name(commit->model, row, row->object, SCHEMA_NONE, commit->arena);
    const char *table =
        row_name(commit->model, row->parent, row->object, SCHEMA_NONE, commit->arena);

    records_add(&plan->records, MODEL_RECORD_ROW, name, NULL, 0);
    records_add(&plan->records, MODEL_RECORD_NEXT_NUMBER, table, NULL,
                table_find(row->parent, row->object)->next_number);
    records_add_slots(&plan->records, commit->model, row);
    tell(commit, plan, row, row->object, SCHEMA_NONE);
}

static void plan_recount(struct commit *commit, struct plan *plan, const struct row *gone_or_new)
{
    struct model *model = commit->model;
    struct row *row = gone_or_new->parent;
    uint16_t table = gone_or_new->object;
    uint16_t parameter = model->schema->objects[table].number_of_entries;
    struct recount recount = {.row = row, .parameter = parameter};
    uint16_t object;
    struct value before;
    const struct slot *slot;

    if (parameter == SCHEMA_NONE || !row_is_live(row, VIEW_STAGED) ||
        !row_is_live(row, VIEW_COMMITTED))
        return;
    for (size_t i = 0; i < plan->recount_count; i++)
        if (plan->recounts[i].row == row && plan->recounts[i].parameter == parameter)
            return;
    object = model->schema->parameters[parameter].object;
    before = value_zero(value_parameter_type(model->schema, &model->schema->parameters[parameter]));
    recount.value = before;
    before.unsigned_ = model_count_rows(model, row, table, VIEW_COMMITTED);
    recount.value.unsigned_ = model_count_rows(model, row, table, VIEW_STAGED);
    slot = slot_find(row, parameter);
    recount.reported = commit->transaction->origin == MODEL_ORIGIN_ACS && slot != NULL &&
                       slot->reported != NULL && value_equal(slot->reported, &before);
    plan->recounts[plan->recount_count++] = recount;
    if (value_equal(&before, &recount.value))
        return;
    tell(commit, plan, row, object, parameter);
    if (recount.reported)
        records_add_value(&plan->records, MODEL_RECORD_REPORTED,
                          row_name(model, row, object, parameter, commit->arena), &recount.value);
}

static void plan_rows(struct commit *commit, struct plan *plan)
{
    const struct row_list *deleted = &commit->transaction->deleted;
    const struct row_list *added = &commit->transaction->added;

    plan->recounts = mem_calloc(deleted->count + added->count, sizeof *plan->recounts);
    for (size_t i = 0; i < deleted->count; i++)
        plan_deleted_row(commit, plan, deleted->rows[i]);
    for (size_t i = 0; i < added->count; i++)
        if (row_is_live(added->rows[i], VIEW_STAGED))
            plan_added_row(commit, plan, added->rows[i]);
    for (size_t i = 0; i < deleted->count; i++)
        plan_recount(commit, plan, deleted->rows[i]);
    for (size_t i = 0; i < added->count; i++)
        plan_recount(commit, plan, added->rows[i]);
}

static struct plan plan_all(struct commit *commit)
{
    struct plan plan = {0};

    records_init(&plan.records);
    plan_rows(commit, &plan);
    plan_values(commit, &plan);
    transaction_record_attributes(commit->transaction, &plan.records);
    return plan;
}

static void plan_free(struct plan *plan)
{
    records_free(&plan->records);
    free(plan->changes);
    free(plan->recounts);
    free(plan->told);
}

/* ---- Applying ------------------------------------------------------------------------ */

static void set_reported(struct slot *slot, const struct value *value)
{
    value_drop(slot->reported);
    slot->reported = value_keep(value);
    slot->reported_kept = true;
}

static void apply_values(const struct plan *plan)
{
    for (size_t i = 0; i < plan->change_count; i++) {
        const struct change *change = &plan->changes[i];
        struct slot *slot = slot_find(change->row, change->parameter);

        if (change->reported)
            set_reported(slot, slot->staged);
        if (change->sent) {
            value_drop(slot->sent);
            slot->sent = value_keep(slot->staged);
        }
        if (change->stored)
            row_store(change->row, change->parameter, slot->staged);
    }
    for (size_t i = 0; i < plan->recount_count; i++)
        if (plan->recounts[i].reported)
            set_reported(slot_need(plan->recounts[i].row, plan->recounts[i].parameter),
                         &plan->recounts[i].value);
}

static void apply_rows(struct model_transaction *transaction)
{
    for (size_t i = transaction->added.count; i > 0; i--) {
        struct row *row = transaction->added.rows[i - 1];

        if (row_is_live(row, VIEW_STAGED))
            row->added = false;
        else
            row_remove(row);
    }
    transaction->added.count = 0;
    for (size_t i = 0; i < transaction->deleted.count; i++) {
        struct row *row = transaction->deleted.rows[i];

        if (row->key == NULL) {
            row_remove(row);
            continue;
        }
        row_reset(transaction->model, row);
        row->present = false;
        row->deleted = false;
    }
    transaction->deleted.count = 0;
}

static void apply(struct commit *commit, const struct plan *plan)
{
    apply_values(plan);
    transaction_apply_attributes(commit->transaction);
    transaction_unstage(commit->transaction);
    apply_rows(commit->transaction);
}

static void tell_observer(const struct model *model, const struct plan *plan)
{
    for (size_t i = 0; i < plan->told_count && model->observer != NULL; i++)
        model->observer(model->observer_argument, &plan->told[i]);
}

/* ---- The order of things ------------------------------------------------------------- */

static bool make_durable(struct commit *commit, struct plan *plan)
{
    const struct model_transaction *transaction = commit->transaction;
    struct model *model = commit->model;
    const struct model_guard *guard = transaction->origin == MODEL_ORIGIN_ACS ? model->guard : NULL;
    bool done;

    if (transaction->known)
        return true;
    if (guard &&
        guard->before(guard->argument, plan->told, plan->told_count, &commit->error) != CWMP_OK)
        return false;
    done = records_commit(&plan->records, model, transaction->origin, &commit->error) == CWMP_OK;
    if (guard)
        guard->after(guard->argument, done);
    return done;
}

void model_set_guard(struct model *model, const struct model_guard *guard)
{
    model->guard = guard;
}

static bool carry_out(struct commit *commit, struct plan *plan)
{
    if (!commit_prepare(commit)) {
        commit_abort(commit);
        return false;
    }
    if (!make_durable(commit, plan)) {
        commit_abort(commit);
        return false;
    }
    commit_finish(commit);
    apply(commit, plan);
    return true;
}

static enum cwmp_fault report(const struct commit *commit, struct model_fault **faults,
                              struct cwmp_error *error)
{
    if (faults != NULL)
        *faults = commit->faults.first;
    if (commit->error.code != CWMP_OK)
        return cwmp_fail(error, commit->error.code, "%s", commit->error.text);
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s", commit->faults.first->error.text);
}

enum cwmp_fault model_check(struct model_transaction *transaction, struct arena *arena,
                            struct model_fault **faults, struct cwmp_error *error)
{
    struct commit commit = {.model = transaction->model,
                            .transaction = transaction,
                            .arena = arena_new(),
                            .faults = {.arena = arena}};
    enum cwmp_fault fault = CWMP_OK;

    commit.faults.end = &commit.faults.first;
    if (!check(&commit))
        fault = report(&commit, faults, error);
    transaction_end(transaction);
    free(commit.steps);
    arena_free(commit.arena);
    return fault;
}

enum cwmp_fault model_commit(struct model_transaction *transaction, struct arena *arena,
                             struct model_fault **faults, struct cwmp_error *error)
{
    struct commit commit = {.model = transaction->model,
                            .transaction = transaction,
                            .arena = arena_new(),
                            .faults = {.arena = arena}};
    struct plan plan = {0};
    bool done = false;
    enum cwmp_fault fault = CWMP_OK;

    commit.faults.end = &commit.faults.first;
    if (faults != NULL)
        *faults = NULL;
    if (check(&commit)) {
        plan = plan_all(&commit);
        done = carry_out(&commit, &plan);
    }
    transaction_end(transaction);
    if (done)
        tell_observer(commit.model, &plan);
    else
        fault = report(&commit, faults, error);
    if (plan.records.arena != NULL)
        plan_free(&plan);
    free(commit.steps);
    arena_free(commit.arena);
    return fault;
}
