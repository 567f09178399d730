/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Staging changes. Staged values lie in the slots beside the stored ones, new rows and rows to be
 * deleted are marked in the tree; so an abort has only to take the marks away, and everything
 * that asks for VIEW_STAGED sees the final combination (R-SPV-02).
 */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

struct model_transaction *model_begin(struct model *model, enum model_origin origin)
{
    struct model_transaction *transaction;

    if (model->transaction != NULL) {
        log_error(model->log, "a transaction was begun inside another");
        abort();
    }
    transaction = mem_alloc(sizeof *transaction);
    transaction->model = model;
    transaction->origin = origin;
    model_enter(model);
    model->transaction = transaction;
    return transaction;
}

void transaction_unstage(struct model_transaction *transaction)
{
    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        struct slot *slot = slot_find(touched->row, touched->parameter);

        if (slot == NULL)
            continue;
        value_drop(slot->staged);
        slot->staged = NULL;
        slot_prune(touched->row, touched->parameter);
    }
    for (size_t i = 0; i < transaction->touched_count; i++)
        free(transaction->touched[i].given);
    transaction->touched_count = 0;
}

void transaction_end(struct model_transaction *transaction)
{
    struct model *model = transaction->model;

    transaction_unstage(transaction);
    /* Backwards, because what was added later may lie below what was added before. */
    for (size_t i = transaction->added.count; i > 0; i--)
        row_remove(transaction->added.rows[i - 1]);
    for (size_t i = 0; i < transaction->deleted.count; i++)
        transaction->deleted.rows[i]->deleted = false;
    for (size_t i = 0; i < transaction->attribute_count; i++) {
        free(transaction->attributes[i].access_list);
        value_drop(transaction->attributes[i].reference);
    }
    free(transaction->touched);
    free(transaction->attributes);
    free(transaction->added.rows);
    free(transaction->deleted.rows);
    free(transaction);
    model->transaction = NULL;
    model_leave(model);
}

void model_abort(struct model_transaction *transaction)
{
    transaction_end(transaction);
}

void row_list_add(struct row_list *list, struct row *row)
{
    if (list->count == list->capacity) {
        list->capacity = list->capacity * 2 + 4;
        list->rows = mem_realloc(list->rows, list->capacity * sizeof(struct row *));
    }
    list->rows[list->count++] = row;
}

void transaction_touch(struct model_transaction *transaction, struct row *row, uint16_t parameter,
                       const struct value *value, bool side_effect)
{
    struct slot *slot = slot_need(row, parameter);

    slot->staged = value_keep(value);
    if (transaction->touched_count == transaction->touched_capacity) {
        transaction->touched_capacity = transaction->touched_capacity * 2 + 8;
        transaction->touched = mem_realloc(transaction->touched, transaction->touched_capacity *
                                                                     sizeof *transaction->touched);
    }
    transaction->touched[transaction->touched_count++] =
        (struct touched){.row = row, .parameter = parameter, .side_effect = side_effect};
}

bool parameter_is_writable(const struct model *model, const struct row *row, uint16_t parameter)
{
    const struct schema_parameter *entry = &model->schema->parameters[parameter];

    if (entry->access == SCHEMA_READ_WRITE)
        return true;
    if (entry->access != SCHEMA_WRITE_ONCE)
        return false;
    return row->added || stored_find(row, parameter) == NULL;
}

static bool is_integer(int type)
{
    return type == CWMP_TYPE_INT || type == CWMP_TYPE_UNSIGNED_INT || type == CWMP_TYPE_LONG ||
           type == CWMP_TYPE_UNSIGNED_LONG;
}

/* R-ARR-05: one integer type may stand for another, as the value is checked anyhow. */
static bool type_fits(enum cwmp_type type, int declared)
{
    if (declared == MODEL_TYPE_UNSTATED || declared == (int)type)
        return true;
    return is_integer(declared) && (is_integer((int)type) || type == CWMP_TYPE_DECIMAL);
}

/* Values that only the device itself gives a parameter. */
static bool is_read_only_value(const struct schema *schema,
                               const struct schema_parameter *parameter, const struct value *value)
{
    const struct schema_syntax *syntax = &schema->syntaxes[parameter->syntax];

    if (value->type != CWMP_TYPE_STRING)
        return false;
    for (uint16_t i = 0; i < syntax->enumeration_count; i++) {
        const struct schema_enumeration *entry =
            &schema->enumerations[syntax->first_enumeration + i];

        if (entry->read_only && text_equal(value->string, schema_string(schema, entry->value)))
            return true;
    }
    return false;
}

static enum cwmp_fault check_access(const struct model_transaction *transaction,
                                    const struct row *row, uint16_t parameter, const char *name,
                                    struct cwmp_error *error)
{
    const struct model *model = transaction->model;

    if (model->schema->parameters[parameter].counted != SCHEMA_NONE)
        return cwmp_fail(error, CWMP_FAULT_NOT_WRITABLE, "%s: counts rows and cannot be set", name);
    if ((transaction->origin == MODEL_ORIGIN_LOCAL || transaction->origin == MODEL_ORIGIN_SHELL) &&
        !row_admits_subscriber(row, parameter))
        return cwmp_fail(error, CWMP_FAULT_NOT_WRITABLE,
                         "%s: the ACS keeps this to itself (AccessList)", name);
    if (transaction->origin == MODEL_ORIGIN_DEVICE || parameter_is_writable(model, row, parameter))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_NOT_WRITABLE, "%s: the parameter is read-only", name);
}

static enum cwmp_fault check_value(const struct model_transaction *transaction,
                                   const struct schema_parameter *parameter, const char *name,
                                   int declared, const char *text, struct arena *arena,
                                   struct value *value, struct cwmp_error *error)
{
    const struct schema *schema = transaction->model->schema;
    enum cwmp_type type = value_parameter_type(schema, parameter);
    enum cwmp_fault fault;

    if (!type_fits(type, declared))
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_TYPE,
                         "%s: the value is said to be %s, the parameter is %s", name,
                         value_type_name((enum cwmp_type)declared), value_type_name(type));
    fault = value_parse_parameter(schema, parameter, text, name, arena, value, error);
    if (fault == CWMP_OK && schema_is_alias(schema, (uint16_t)(parameter - schema->parameters)))
        fault = alias_check(text, name, error);
    if (fault != CWMP_OK)
        return fault;
    if (transaction->origin != MODEL_ORIGIN_DEVICE && is_read_only_value(schema, parameter, value))
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "%s: '%.64s' is a value that only the device itself sets", name, text);
    return CWMP_OK;
}

static enum cwmp_fault stage(struct model_transaction *transaction, struct row *row,
                             uint16_t parameter, const char *name, int declared, const char *text,
                             struct cwmp_error *error)
{
    const struct schema_parameter *entry = &transaction->model->schema->parameters[parameter];
    const struct slot *slot = slot_find(row, parameter);
    struct arena *arena;
    struct value value;
    enum cwmp_fault fault = check_access(transaction, row, parameter, name, error);

    if (fault != CWMP_OK)
        return fault;
    arena = arena_new();
    fault = check_value(transaction, entry, name, declared, text, arena, &value, error);
    if (fault == CWMP_OK && slot != NULL && slot->staged != NULL)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: is set twice", name);
    if (fault == CWMP_OK) {
        transaction_touch(transaction, row, parameter, &value, false);
        if (strchr(name, '[') != NULL)
            transaction->touched[transaction->touched_count - 1].given = mem_strdup(name);
    }
    if (schema_is_hidden(entry))
        arena_free_secret(arena);
    else
        arena_free(arena);
    return fault;
}

static enum cwmp_fault not_a_parameter(const char *name, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME, "%s: not a parameter", name);
}

enum cwmp_fault model_set(struct model_transaction *transaction, const char *name,
                          int declared_type, const char *text, struct cwmp_error *error)
{
    struct model *model = transaction->model;
    struct model_transaction *maker = NULL;
    struct path path;
    struct row *row;
    enum cwmp_fault fault = CWMP_OK;

    /* Nothing is made on the way to a name that leads nowhere. */
    if (transaction->origin == MODEL_ORIGIN_ACS && strchr(name, '[') != NULL &&
        names_make_instances(model)) {
        maker = transaction;
        fault = names_check_pattern(model, name, &path, error);
        if (fault == CWMP_OK && path.parameter == SCHEMA_NONE)
            return not_a_parameter(name, error);
    }
    if (fault == CWMP_OK)
        fault = model_resolve_making(model, name, VIEW_STAGED, maker, &path, &row, error);
    if (fault != CWMP_OK)
        return fault;
    if (path.parameter == SCHEMA_NONE)
        return not_a_parameter(name, error);
    return stage(transaction, row, path.parameter, name, declared_type, text, error);
}

/* Roles are the agent's own parameters, so that read-only ones (ParameterKey) can be set by it
 * in the transaction of an RPC. */
enum cwmp_fault model_set_role(struct model_transaction *transaction, enum model_role role,
                               const char *text, struct cwmp_error *error)
{
    enum model_origin origin = transaction->origin;
    struct arena *arena = arena_new();
    const char *name = model_role_path(transaction->model, role, arena);
    enum cwmp_fault fault;

    if (name == NULL) {
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                          "the data model has no parameter for %s", model_role_name(role));
    } else {
        transaction->origin = MODEL_ORIGIN_DEVICE;
        fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, text, error);
        transaction->origin = origin;
    }
    arena_free(arena);
    return fault;
}

/* R-ALS-04: what a set of the parameter would take. */
static bool can_be_alias(const struct schema *schema, uint16_t parameter, const char *alias)
{
    struct arena *arena = arena_new();
    struct value value;
    bool can = value_parse_parameter(schema, &schema->parameters[parameter], alias, "", arena,
                                     &value, NULL) == CWMP_OK &&
               alias_check(alias, "", NULL) == CWMP_OK;

    arena_free(arena);
    return can;
}

/* R-ADD-05 */
static enum cwmp_fault take_alias(struct model *model, struct row *parent, uint16_t object,
                                  const char *alias, const char *name, struct cwmp_error *error)
{
    uint16_t parameter = model->schema->objects[object].alias;

    if (parameter == SCHEMA_NONE)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                         "%s: rows of this table have no alias", name);
    if (!can_be_alias(model->schema, parameter, alias))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: '%.64s' can be no alias", name,
                         alias);
    if (alias_is_used(model, parent, object, alias))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: another row has the alias '%.64s' already", name, alias);
    return CWMP_OK;
}

enum cwmp_fault transaction_add_row(struct model_transaction *transaction, struct row *parent,
                                    uint16_t object, const char *alias, const char *name,
                                    struct row **row, struct cwmp_error *error)
{
    struct model *model = transaction->model;
    enum cwmp_fault fault = CWMP_OK;
    struct table *table;

    if (transaction->origin != MODEL_ORIGIN_DEVICE &&
        (model->schema->objects[object].flags & SCHEMA_OBJECT_CREATE) == 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                         "%s: rows cannot be added to this table", name);
    if (alias != NULL)
        fault = take_alias(model, parent, object, alias, name, error);
    if (fault != CWMP_OK)
        return fault;
    table = table_need(parent, object);
    if (model_count_rows(model, parent, object, VIEW_STAGED) >=
            table_limit(model->schema, object) ||
        table->next_number == UINT32_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED, "%s: the table is full", name);
    *row = row_new(model, parent, object, table->next_number, NULL);
    (*row)->added = true;
    row_list_add(&transaction->added, *row);
    if (alias != NULL)
        row_set_alias(model, *row, alias);
    row_make_keys_distinct(model, *row);
    return CWMP_OK;
}

/* "Table.[alias]." without its last component, which is copied out; NULL: it has none. */
static char *cut_alias(char *name)
{
    char *at = name, *last = name;
    size_t length;

    for (; *at != '\0'; at += length + (at[length] == '.' ? 1U : 0U)) {
        length = path_component_length(at);
        last = at;
    }
    length = strlen(last);
    if (length < 4 || last[0] != '[' || !text_ends_with(last, "]."))
        return NULL;
    last[length - 2] = '\0';
    *last = '\0';
    return mem_strdup(last + 1);
}

enum cwmp_fault model_add_object(struct model_transaction *transaction, const char *table_name,
                                 uint32_t *instance, struct cwmp_error *error)
{
    struct model *model = transaction->model;
    char *name = mem_strdup(table_name);
    char *alias = names_take_aliases(model) ? cut_alias(name) : NULL;
    struct path path;
    struct row *parent, *row;
    enum cwmp_fault fault = model_resolve(model, name, VIEW_STAGED, &path, &parent, error);

    if (fault == CWMP_OK && !path.table)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME, "%s: not a table", table_name);
    if (fault == CWMP_OK)
        fault =
            transaction_add_row(transaction, parent, path.object, alias, table_name, &row, error);
    if (fault == CWMP_OK)
        *instance = row->number;
    free(alias);
    free(name);
    return fault;
}

/* A device's row is the device's to delete, so a handler must be there that does it. */
bool row_is_deletable(const struct model *model, const struct row *row)
{
    const struct cwmp_handler *handler = model_handler(model, row->object);

    if ((model->schema->objects[row->object].flags & SCHEMA_OBJECT_DELETE) == 0 ||
        row_is_fixed(model, row))
        return false;
    return row->key == NULL || (handler != NULL && handler->commit != NULL);
}

enum cwmp_fault model_delete_object(struct model_transaction *transaction, const char *row_name,
                                    struct cwmp_error *error)
{
    struct model *model = transaction->model;
    struct path path;
    struct row *row;
    enum cwmp_fault fault = model_resolve(model, row_name, VIEW_STAGED, &path, &row, error);

    if (fault != CWMP_OK)
        return fault;
    if (path.parameter != SCHEMA_NONE || path.table || row->object != path.object ||
        row->parent == NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME, "%s: not a row of a table",
                         row_name);
    if (transaction->origin == MODEL_ORIGIN_DEVICE ? row->key != NULL || row_is_fixed(model, row)
                                                   : !row_is_deletable(model, row))
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "%s: the row cannot be deleted",
                         row_name);
    row->deleted = true;
    if (!row->added)
        row_list_add(&transaction->deleted, row);
    return CWMP_OK;
}
