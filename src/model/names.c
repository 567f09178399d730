/* SPDX-License-Identifier: Apache-2.0 */
/* Instance identifiers that are no numbers: aliases and wildcards (R-ALS-01 to R-ALS-11). */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

/* ---- What the ACS has asked for ------------------------------------------------------- */

static struct value own_setting(struct model *model, enum model_role role, struct arena *arena)
{
    uint16_t parameter = model->schema->roles[role];

    if (parameter == SCHEMA_NONE)
        return value_zero(CWMP_TYPE_BOOLEAN);
    return row_kept_value(model, model->root, parameter, VIEW_COMMITTED, arena);
}

static bool is_switched_on(struct model *model, enum model_role role)
{
    struct arena *arena = arena_new();
    struct value value = own_setting(model, role, arena);

    arena_free(arena);
    return value.type == CWMP_TYPE_BOOLEAN && value.boolean;
}

bool names_take_aliases(struct model *model)
{
    return is_switched_on(model, ROLE_ALIAS_BASED_ADDRESSING);
}

bool names_take_wildcards(struct model *model)
{
    return is_switched_on(model, ROLE_INSTANCE_WILDCARDS_SUPPORTED);
}

bool names_make_instances(struct model *model)
{
    return is_switched_on(model, ROLE_AUTO_CREATE_INSTANCES);
}

bool names_show_aliases(struct model *model)
{
    struct arena *arena = arena_new();
    struct value mode = own_setting(model, ROLE_INSTANCE_MODE, arena);
    bool shown = mode.type == CWMP_TYPE_STRING && text_equal(mode.string, "InstanceAlias");

    arena_free(arena);
    return shown && names_take_aliases(model);
}

/* ---- Aliases of rows ----------------------------------------------------------------- */

static const char *row_alias(struct model *model, struct row *row, struct arena *arena)
{
    uint16_t parameter = model->schema->objects[row->object].alias;

    if (parameter == SCHEMA_NONE)
        return NULL;
    return row_kept_value(model, row, parameter, VIEW_COMMITTED, arena).string;
}

void row_print_identifier(struct model *model, struct row *row, bool as_alias, struct buf *out)
{
    struct arena *arena;
    const char *alias;

    if (!as_alias || model->schema->objects[row->object].alias == SCHEMA_NONE) {
        buf_put_unsigned(out, row->number);
        return;
    }
    arena = arena_new();
    alias = row_alias(model, row, arena);
    buf_printf(out, "[%s]", alias);
    arena_free(arena);
}

static struct row *row_by_alias(struct model *model, const struct table *table, enum view view,
                                const char *alias)
{
    struct arena *arena = arena_new();
    struct row *found = NULL;

    for (size_t i = 0; i < table->count && found == NULL; i++) {
        struct row *row = table->rows[i];

        if (row_is_visible(row, view) && text_equal(row_alias(model, row, arena), alias))
            found = row;
        arena_reset(arena);
    }
    arena_free(arena);
    return found;
}

enum cwmp_fault alias_check(const char *alias, const char *name, struct cwmp_error *error)
{
    bool letter = (*alias >= 'a' && *alias <= 'z') || (*alias >= 'A' && *alias <= 'Z');

    if (!letter)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "%s: an alias begins with a letter, '%.64s' does not", name, alias);
    if (strchr(alias, ']') != NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "%s: the alias '%.64s' has a bracket, which ends an alias in a path", name,
                         alias);
    return CWMP_OK;
}

/* ---- Reading names -------------------------------------------------------------------- */

struct lookup {
    struct model *model;
    enum view view;
    struct model_transaction *maker; /* makes rows of unknown aliases; NULL: none does */
    const char *name;
};

static enum cwmp_fault no_such_instance(const char *name, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME, "%s: no such instance", name);
}

static enum cwmp_fault find_alias(const struct lookup *lookup, struct row *above, uint16_t object,
                                  const char *alias, struct row **row, struct cwmp_error *error)
{
    const struct table *table = model_table(lookup->model, above, object);

    *row = table != NULL ? row_by_alias(lookup->model, table, lookup->view, alias) : NULL;
    if (*row != NULL)
        return CWMP_OK;
    if (lookup->maker == NULL)
        return no_such_instance(lookup->name, error);
    return transaction_add_row(lookup->maker, above, object, alias, lookup->name, row, error);
}

static enum cwmp_fault find_instance(void *argument, const struct path *table, const char *text,
                                     size_t length, uint32_t *number, struct cwmp_error *error)
{
    const struct lookup *lookup = argument;
    struct model *model = lookup->model;
    struct row *above, *row;
    enum cwmp_fault fault;
    char *alias;

    if (*text == '*' || !names_take_aliases(model))
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                         "%s: '%.*s' names no instance here", lookup->name, (int)length, text);
    above = model_find(model, table, lookup->view);
    if (above == NULL || model->schema->objects[table->object].alias == SCHEMA_NONE)
        return no_such_instance(lookup->name, error);
    alias = mem_strndup(text + 1, length - 2);
    fault = find_alias(lookup, above, table->object, alias, &row, error);
    free(alias);
    if (fault == CWMP_OK)
        *number = row->number;
    return fault;
}

enum cwmp_fault model_resolve(struct model *model, const char *name, enum view view,
                              struct path *path, struct row **row, struct cwmp_error *error)
{
    return model_resolve_making(model, name, view, NULL, path, row, error);
}

enum cwmp_fault model_resolve_making(struct model *model, const char *name, enum view view,
                                     struct model_transaction *maker, struct path *path,
                                     struct row **row, struct cwmp_error *error)
{
    struct lookup lookup = {.model = model, .view = view, .maker = maker, .name = name};
    struct path_identifiers identifiers = {.argument = &lookup, .find = find_instance};
    enum cwmp_fault fault = path_parse_with(model->schema, name, &identifiers, path, error);

    if (fault != CWMP_OK)
        return fault;
    *row = model_find(model, path, view);
    return *row != NULL ? CWMP_OK : no_such_instance(name, error);
}

static enum cwmp_fault any_instance(void *argument, const struct path *table, const char *text,
                                    size_t length, uint32_t *number, struct cwmp_error *error)
{
    struct model *model = argument;

    (void)table;
    *number = 1;
    if (*text == '*' ? names_take_wildcards(model) : names_take_aliases(model))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_NAME,
                     "%.*s: instances are named by their numbers only", (int)length, text);
}

enum cwmp_fault names_check_pattern(struct model *model, const char *pattern, struct path *path,
                                    struct cwmp_error *error)
{
    const struct path_identifiers identifiers = {.argument = model, .find = any_instance};

    return path_parse_with(model->schema, pattern, &identifiers, path, error);
}

/* ---- Wildcards ------------------------------------------------------------------------ */

/* Where the first `*` stands that is a component; NULL: nowhere. */
static const char *find_wildcard(const char *name)
{
    while (*name != '\0') {
        size_t length = path_component_length(name);

        if (length == 1 && *name == '*')
            return name;
        name += length;
        name += *name == '.' ? 1 : 0;
    }
    return NULL;
}

struct expansion {
    struct model *model;
    bool aliases;
    names_target target;
    void *argument;
    struct cwmp_error *error;
};

static enum cwmp_fault expand(const struct expansion *expansion, const char *name, bool expanded);

static enum cwmp_fault expand_rows(const struct expansion *expansion, const char *name,
                                   const char *wildcard, struct row *above, uint16_t object)
{
    const struct table *table = model_table(expansion->model, above, object);
    enum cwmp_fault fault = CWMP_OK;
    struct buf each = {0};

    for (size_t i = 0; table != NULL && i < table->count && fault == CWMP_OK; i++) {
        if (!row_is_visible(table->rows[i], VIEW_COMMITTED))
            continue;
        buf_clear(&each);
        buf_append(&each, name, (size_t)(wildcard - name));
        row_print_identifier(expansion->model, table->rows[i], expansion->aliases, &each);
        buf_puts(&each, wildcard + 1);
        fault = expand(expansion, buf_text(&each), true);
    }
    buf_free(&each);
    return fault;
}

/* What a wildcard stands for need not have all that the rest of the name says: that is no fault
 * (R-GPV-08). */
static enum cwmp_fault expand(const struct expansion *expansion, const char *name, bool expanded)
{
    const char *wildcard = find_wildcard(name);
    char *known = wildcard != NULL ? mem_strndup(name, (size_t)(wildcard - name)) : NULL;
    struct path path;
    struct row *row;
    enum cwmp_fault fault =
        model_resolve(expansion->model, known != NULL ? known : name, VIEW_COMMITTED, &path, &row,
                      expanded ? NULL : expansion->error);

    free(known);
    if (fault != CWMP_OK)
        return expanded ? CWMP_OK : fault;
    if (wildcard != NULL)
        return expand_rows(expansion, name, wildcard, row, path.object);
    return expansion->target(expansion->model, name, &path, row, expansion->argument,
                             expansion->error);
}

enum cwmp_fault names_visit(struct model *model, const char *name, names_target target,
                            void *argument, struct cwmp_error *error)
{
    struct expansion expansion = {
        .model = model, .target = target, .argument = argument, .error = error};
    enum cwmp_fault fault = CWMP_OK;
    struct path path;

    model_enter(model);
    if (find_wildcard(name) != NULL) {
        fault = names_check_pattern(model, name, &path, error);
        expansion.aliases = names_show_aliases(model);
    }
    if (fault == CWMP_OK)
        fault = expand(&expansion, name, false);
    model_leave(model);
    return fault;
}

/* ---- Writing names -------------------------------------------------------------------- */

/* The chain of tables above an object, each row with its identifier. */
static void print_object(struct model *model, struct row *row, uint16_t object, bool aliases,
                         struct buf *out)
{
    const struct schema_object *entry = &model->schema->objects[object];
    bool has_row = (entry->flags & SCHEMA_OBJECT_TABLE) != 0 && row->object == object;

    if (entry->parent != SCHEMA_NONE)
        print_object(model, has_row ? row->parent : row, entry->parent, aliases, out);
    buf_puts(out, schema_string(model->schema, entry->name));
    buf_putc(out, '.');
    if (has_row) {
        row_print_identifier(model, row, aliases, out);
        buf_putc(out, '.');
    }
}

void names_print(struct model *model, struct row *row, uint16_t object, uint16_t parameter,
                 bool aliases, struct buf *out)
{
    print_object(model, row, object, aliases, out);
    if (parameter != SCHEMA_NONE)
        buf_puts(out, schema_string(model->schema, model->schema->parameters[parameter].name));
}
