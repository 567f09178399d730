/* SPDX-License-Identifier: Apache-2.0 */
/* Parameters whose values name other objects, or values that another parameter lists. */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

static const struct schema_reference *reference_of(const struct schema *schema, uint16_t parameter)
{
    uint16_t reference = schema->syntaxes[schema->parameters[parameter].syntax].reference;

    return reference != SCHEMA_NONE ? &schema->references[reference] : NULL;
}

/* Cuts the next item off a comma-separated list; NULL at its end. A value that is no list is
 * one item. */
static char *next_item(char **rest)
{
    static const char blanks[] = " \t\r\n";
    char *item;

    while (*rest != NULL) {
        item = strsep(rest, ",");
        item += strspn(item, blanks);
        for (size_t length = strlen(item); length > 0 && strchr(blanks, item[length - 1]) != NULL;
             length--)
            item[length - 1] = '\0';
        if (*item != '\0')
            return item;
    }
    return NULL;
}

/* A path name as references have it: an object's has no final dot, though one is accepted. */
static bool parse_target(const struct schema *schema, const struct schema_reference *reference,
                         const char *item, struct path *path)
{
    struct buf name = {0};
    bool found;

    buf_puts(&name, item);
    if (!reference->parameter && !text_ends_with(item, "."))
        buf_putc(&name, '.');
    found = path_parse(schema, buf_text(&name), path, NULL) == CWMP_OK &&
            path->object != SCHEMA_NONE && !path->table &&
            (path->parameter != SCHEMA_NONE) == reference->parameter;
    buf_free(&name);
    return found;
}

/* A target of the tables as a path of the schema, with {i}: written relative to the object, or
 * with '#' for each level up, or with '.' for the root (TR-106). */
static void absolute_target(const struct schema *schema, uint16_t object, const char *target,
                            struct buf *out)
{
    const char *root = schema_string(schema, schema->objects[0].name);

    if (*target == '.')
        object = 0;
    for (; *target == '#' && object != 0; target++)
        object = schema->objects[object].parent;
    if (*target == '.')
        target++;
    /* A target from the root down is written in full. */
    if (strcspn(target, ".") != strlen(root) || !text_starts_with(target, root))
        path_print_schema(schema, object, SCHEMA_NONE, out);
    buf_puts(out, target);
}

/* What the schema says of a path with {i}; any instance will do. */
static bool parse_schema_path(const struct schema *schema, const char *text, struct path *path)
{
    char *name = mem_strdup(text), *hole;
    bool found;

    while ((hole = strstr(name, "{i}")) != NULL) {
        *hole = '1';
        memmove(hole + 1, hole + 3, strlen(hole + 3) + 1);
    }
    found = path_parse(schema, name, path, NULL) == CWMP_OK;
    free(name);
    return found;
}

/* The parameter that lists the values of an enumerationRef; SCHEMA_NONE: cannot be told. */
static uint16_t listing_parameter(const struct schema *schema, uint16_t object, const char *target)
{
    struct buf name = {0};
    struct path path;
    bool found;

    absolute_target(schema, object, target, &name);
    found = parse_schema_path(schema, buf_text(&name), &path);
    buf_free(&name);
    return found ? path.parameter : SCHEMA_NONE;
}

/* Whether an object may stand below that target parent: as a row of it when it is a table, else
 * anywhere below. */
static bool is_below(const struct schema *schema, uint16_t from, const char *parent,
                     const char *object)
{
    struct buf name = {0};
    struct path path;
    bool below;

    absolute_target(schema, from, parent, &name);
    below = text_starts_with(object, buf_text(&name));
    if (below && parse_schema_path(schema, buf_text(&name), &path) && path.table)
        below = text_equal(object + name.length, "{i}.");
    buf_free(&name);
    return below;
}

/* Whether the tables let the parameter refer to objects of that kind. */
static bool kind_is_allowed(const struct schema *schema, uint16_t parameter,
                            const struct schema_reference *reference, uint16_t object)
{
    char *parents = mem_strdup(schema_string(schema, reference->target_parent));
    char *rest = parents, *parent;
    struct buf name = {0};
    bool allowed = false, restricted = false;

    path_print_schema(schema, object, SCHEMA_NONE, &name);
    while (!allowed && (parent = strsep(&rest, " \t\r\n")) != NULL) {
        if (*parent == '\0')
            continue;
        restricted = true;
        allowed = is_below(schema, schema->parameters[parameter].object, parent, buf_text(&name));
    }
    buf_free(&name);
    free(parents);
    return allowed || !restricted;
}

static bool is_listed(struct model *model, struct row *row, uint16_t parameter,
                      const struct schema_reference *reference, const char *item)
{
    const struct schema *schema = model->schema;
    uint16_t listing = listing_parameter(schema, schema->parameters[parameter].object,
                                         schema_string(schema, reference->target_parameter));
    struct arena *arena;
    struct reader reader;
    struct value value;
    bool found;

    if (listing == SCHEMA_NONE)
        return true;
    /* The listing stands in the same row or in one above. */
    while (row->parent != NULL &&
           row->object != schema_table_of(schema, schema->parameters[listing].object))
        row = row->parent;
    arena = arena_new();
    reader = reader_open(model, row, schema->parameters[listing].object, VIEW_STAGED, arena);
    value = reader_value(&reader, listing);
    found = value.type != CWMP_TYPE_STRING || text_list_has(value.string, item);
    arena_free(arena);
    return found;
}

static bool target_exists(struct model *model, uint16_t parameter,
                          const struct schema_reference *reference, const char *item)
{
    struct path path;

    return parse_target(model->schema, reference, item, &path) &&
           (reference->parameter ||
            kind_is_allowed(model->schema, parameter, reference, path.object)) &&
           model_find(model, &path, VIEW_STAGED) != NULL;
}

static bool item_is_valid(struct model *model, struct row *row, uint16_t parameter,
                          const struct schema_reference *reference, const char *item)
{
    if (text_equal(item, schema_string(model->schema, reference->null_value)))
        return true;
    if (reference->kind == SCHEMA_REFERENCE_ENUMERATION)
        return is_listed(model, row, parameter, reference, item);
    /* A weak reference may name what is not there (TR-106). */
    return reference->kind != SCHEMA_REFERENCE_PATH || !reference->strong ||
           target_exists(model, parameter, reference, item);
}

/* A single value that says "none of them" in a word of its own does not say it by being empty. */
static bool is_wrongly_empty(const struct model *model, uint16_t parameter,
                             const struct schema_reference *reference, const char *text)
{
    const struct schema *schema = model->schema;
    const struct schema_syntax *syntax = &schema->syntaxes[schema->parameters[parameter].syntax];

    return text[0] == '\0' && reference->kind == SCHEMA_REFERENCE_ENUMERATION &&
           (syntax->flags & SCHEMA_SYNTAX_LIST) == 0 && reference->null_value != SCHEMA_NO_STRING &&
           schema_string(schema, reference->null_value)[0] != '\0';
}

static void refuse_item(struct model *model, const struct touched *touched,
                        const struct schema_reference *reference, const char *item,
                        struct fault_list *faults)
{
    fault_list_add(faults, model, touched->row,
                   model->schema->parameters[touched->parameter].object, touched->parameter,
                   CWMP_FAULT_INVALID_PARAMETER_VALUE,
                   reference->kind == SCHEMA_REFERENCE_PATH
                       ? "'%.128s' is nothing that exists and can be referred to"
                       : "'%.128s' is not among the supported values",
                   item);
}

static void check_reference(struct model *model, const struct touched *touched,
                            const struct schema_reference *reference, struct fault_list *faults)
{
    const struct slot *slot = slot_find(touched->row, touched->parameter);
    const struct stored *stored = stored_find(touched->row, touched->parameter);
    char *copy, *rest, *item;

    if (slot->staged->type != CWMP_TYPE_STRING ||
        (stored != NULL && value_equal(&stored->value, slot->staged)))
        return;
    if (is_wrongly_empty(model, touched->parameter, reference, slot->staged->string)) {
        refuse_item(model, touched, reference, "", faults);
        return;
    }
    copy = mem_strdup(slot->staged->string);
    rest = copy;
    while ((item = next_item(&rest)) != NULL) {
        if (item_is_valid(model, touched->row, touched->parameter, reference, item))
            continue;
        refuse_item(model, touched, reference, item, faults);
        break;
    }
    free(copy);
}

void transaction_check_references(struct model_transaction *transaction, struct fault_list *faults)
{
    const struct schema *schema = transaction->model->schema;

    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        const struct schema_reference *reference = reference_of(schema, touched->parameter);

        if (reference != NULL && row_is_live(touched->row, VIEW_STAGED))
            check_reference(transaction->model, touched, reference, faults);
    }
}

static bool is_being_deleted(struct model *model, const struct schema_reference *reference,
                             const char *item)
{
    const struct row *row;
    struct path path;

    if (!parse_target(model->schema, reference, item, &path))
        return false;
    row = row_at(model, &path);
    return row != NULL && row_is_live(row, VIEW_COMMITTED) && !row_is_live(row, VIEW_STAGED);
}

/* The list without what is being deleted; false when nothing of it is. */
static bool without_deleted(struct model *model, const struct schema_reference *reference,
                            const char *list, struct buf *kept)
{
    char *copy = mem_strdup(list), *rest = copy, *item;
    bool changed = false;

    while ((item = next_item(&rest)) != NULL) {
        if (is_being_deleted(model, reference, item)) {
            changed = true;
            continue;
        }
        if (kept->length > 0)
            buf_putc(kept, ',');
        buf_puts(kept, item);
    }
    free(copy);
    return changed;
}

static void clear_stored(struct model_transaction *transaction, struct row *row,
                         const struct stored *stored)
{
    struct model *model = transaction->model;
    const struct schema_reference *reference = reference_of(model->schema, stored->parameter);
    const struct slot *slot = slot_find(row, stored->parameter);
    struct buf kept = {0};

    if (reference == NULL || reference->kind != SCHEMA_REFERENCE_PATH || !reference->strong ||
        (slot != NULL && slot->staged != NULL) || stored->value.type != CWMP_TYPE_STRING)
        return;
    if (without_deleted(model, reference, stored->value.string, &kept)) {
        struct value value = {.type = CWMP_TYPE_STRING, .string = buf_text(&kept)};

        transaction_touch(transaction, row, stored->parameter, &value, true);
    }
    buf_free(&kept);
}

static void clear_below(struct model_transaction *transaction, struct row *row)
{
    for (uint16_t i = 0; i < row->value_count; i++)
        clear_stored(transaction, row, &row->values[i]);
    for (uint16_t i = 0; i < row->table_count; i++) {
        const struct table *table = row->tables[i];

        for (size_t j = 0; j < table->count; j++)
            if (!table->rows[j]->deleted && !table->rows[j]->added)
                clear_below(transaction, table->rows[j]);
    }
}

void transaction_clear_references(struct model_transaction *transaction)
{
    if (transaction->deleted.count > 0)
        clear_below(transaction, transaction->model->root);
}

/* ---- Aliases in references ------------------------------------------------------------- */

/* Appends an item of a reference with other identifiers; as it is when it names nothing. */
static void print_renamed(struct model *model, const struct schema_reference *reference,
                          const char *item, bool aliases, enum view view, struct buf *out)
{
    struct buf name = {0};
    struct path path;
    struct row *row;
    bool dot = text_ends_with(item, ".");

    buf_puts(&name, item);
    if (!reference->parameter && !dot)
        buf_putc(&name, '.');
    if (model_resolve(model, buf_text(&name), view, &path, &row, NULL) == CWMP_OK &&
        path.object != SCHEMA_NONE) {
        buf_clear(&name);
        if (path.table)
            path_print(model->schema, &path, &name);
        else
            names_print(model, row, path.object, path.parameter, aliases, &name);
        if (!reference->parameter && !dot)
            buf_truncate(&name, name.length - 1);
        buf_puts(out, buf_text(&name));
    } else {
        buf_puts(out, item);
    }
    buf_free(&name);
}

static void rename_references(struct model *model, const struct schema_reference *reference,
                              const char *list, bool aliases, enum view view, struct buf *out)
{
    char *copy = mem_strdup(list), *rest = copy, *item;

    while ((item = next_item(&rest)) != NULL) {
        if (out->length > 0)
            buf_putc(out, ',');
        print_renamed(model, reference, item, aliases, view, out);
    }
    free(copy);
}

void transaction_number_references(struct model_transaction *transaction)
{
    struct model *model = transaction->model;

    for (size_t i = 0; i < transaction->touched_count; i++) {
        const struct touched *touched = &transaction->touched[i];
        const struct schema_reference *reference = reference_of(model->schema, touched->parameter);
        struct slot *slot = slot_find(touched->row, touched->parameter);
        struct value value = {.type = CWMP_TYPE_STRING};
        struct buf list = {0};

        if (reference == NULL || reference->kind != SCHEMA_REFERENCE_PATH ||
            slot->staged->type != CWMP_TYPE_STRING || strchr(slot->staged->string, '[') == NULL)
            continue;
        rename_references(model, reference, slot->staged->string, false, VIEW_STAGED, &list);
        value.string = buf_text(&list);
        value_drop(slot->staged);
        slot->staged = value_keep(&value);
        buf_free(&list);
    }
}

struct value reference_in_aliases(struct model *model, uint16_t parameter,
                                  const struct value *value, struct arena *arena)
{
    const struct schema_reference *reference = reference_of(model->schema, parameter);
    struct value renamed = *value;
    struct buf list = {0};

    if (reference == NULL || reference->kind != SCHEMA_REFERENCE_PATH ||
        value->type != CWMP_TYPE_STRING || *value->string == '\0')
        return *value;
    rename_references(model, reference, value->string, true, VIEW_COMMITTED, &list);
    renamed.string = arena_strdup(arena, buf_text(&list));
    buf_free(&list);
    return renamed;
}
