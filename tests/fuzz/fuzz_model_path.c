/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text as a path name, against a test model with some rows. What has to hold: no sanitizer
 * complains; a path prints as it was read; every operation refuses what is no path with 9005 and
 * visits nothing then; everything visited lies below the path and has a name that resolves to it.
 * Names with aliases and wildcards are held to the part of this that goes for them.
 */
#include "base/text.h"
#include "fuzz.h"
#include "model/model.h"
#include "testmodel/schema.h"

#include <string.h>

static struct model *new_model(const struct env *env)
{
    static const char *const tables[] = {"Test.Rule.", "Test.Rule.", "Test.Rule.1.Match."};
    struct model_options options = {.schema = &testmodel_schema, .env = env};
    struct model *model = model_new(&options);
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_DEVICE);
    struct arena *arena = arena_new();
    uint32_t instance;

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        check(model_add_object(transaction, tables[i], &instance, NULL) == CWMP_OK);
    check(model_set(transaction, "Test.Rule.2.Order", MODEL_TYPE_UNSTATED, "2", NULL) == CWMP_OK);
    check(model_set(transaction, "Test.Agent.AutoCreateInstances", MODEL_TYPE_UNSTATED, "true",
                    NULL) == CWMP_OK);
    check(model_commit(transaction, arena, NULL, NULL) == CWMP_OK);
    arena_free(arena);
    return model;
}

struct visit {
    struct model *model;
    const char *name;
    bool values;
    size_t count;
};

static void take_item(void *argument, const struct model_item *item)
{
    struct visit *visit = argument;
    const struct schema *schema = model_schema(visit->model);
    struct path path;

    visit->count++;
    check((item->parameter == NULL) == (item->path->parameter == SCHEMA_NONE));
    if (strpbrk(visit->name, "[*") != NULL) {
        return;
    }
    check(text_starts_with(item->name, visit->name));
    check(path_parse(schema, item->name, &path, NULL) == CWMP_OK && path_equal(&path, item->path));
    check(!visit->values || (item->parameter != NULL && item->value != NULL));
}

static void check_outcome(enum cwmp_fault fault, const struct cwmp_error *error,
                          const struct visit *visit, bool is_path)
{
    check(error->code == fault && (fault != CWMP_OK) == (error->text[0] != '\0'));
    check(fault == CWMP_OK || visit->count == 0);
    check(is_path || strpbrk(visit->name, "[*") != NULL ||
          fault == CWMP_FAULT_INVALID_PARAMETER_NAME);
}

static size_t check_names(struct model *model, const char *name, bool next_level, bool is_path)
{
    struct visit visit = {.model = model, .name = name};
    struct cwmp_error error = {0};
    enum cwmp_fault fault = model_visit_names(model, name, next_level, take_item, &visit, &error);

    check_outcome(fault, &error, &visit, is_path);
    return visit.count;
}

static size_t check_values(struct model *model, const char *name, bool is_path)
{
    struct visit visit = {.model = model, .name = name, .values = true};
    struct cwmp_error error = {0};
    enum cwmp_fault fault = model_visit_values(model, name, take_item, &visit, &error);

    check_outcome(fault, &error, &visit, is_path);
    return visit.count;
}

static size_t check_attributes(struct model *model, const char *name, bool is_path)
{
    struct visit visit = {.model = model, .name = name};
    struct cwmp_error error = {0};
    enum cwmp_fault fault = model_visit_attributes(model, name, take_item, &visit, &error);

    check_outcome(fault, &error, &visit, is_path);
    return visit.count;
}

static void check_visits(struct model *model, const char *name, const struct path *path)
{
    size_t values = check_values(model, name, path != NULL);
    size_t attributes = check_attributes(model, name, path != NULL);
    size_t names = check_names(model, name, false, path != NULL);
    size_t next = check_names(model, name, true, path != NULL);

    check(values == attributes && values <= names + 1 && next <= names);
    if (strpbrk(name, "[*") != NULL)
        return;
    if (path != NULL && path->parameter != SCHEMA_NONE)
        check(values <= 1 && names == values && next == 0);
}

/* One parameter, read and written. */
static void check_access(struct model *model, const char *name, const struct path *path)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_ACS);
    struct cwmp_error error = {0};
    struct value value;
    uint32_t row;
    enum cwmp_fault fault = model_get(model, name, arena, &value, &error);
    bool parameter = path != NULL && path->parameter != SCHEMA_NONE;

    check(fault == CWMP_OK || fault == CWMP_FAULT_INVALID_PARAMETER_NAME);
    if (strchr(name, '[') != NULL) {
        /* It may make rows on its way. */
        fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, "1", &error);
        check(fault == CWMP_OK || (error.code == fault && error.text[0] != '\0'));
        model_add_object(transaction, name, &row, &error);
    } else {
        check(parameter || fault != CWMP_OK);
        check(parameter || model_set(transaction, name, MODEL_TYPE_UNSTATED, "", &error) ==
                               CWMP_FAULT_INVALID_PARAMETER_NAME);
    }
    model_abort(transaction);
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct env env = env_system();
    struct model *model = new_model(&env);
    char *name = mem_strndup((const char *)data, size);
    struct cwmp_error error = {0};
    struct buf out = {0};
    struct path path;
    bool is_path = path_parse(&testmodel_schema, name, &path, &error) == CWMP_OK;

    check(is_path || (error.code == CWMP_FAULT_INVALID_PARAMETER_NAME && error.text[0] != '\0'));
    if (is_path) {
        path_print(&testmodel_schema, &path, &out);
        check(text_equal(buf_text(&out), name));
    }
    check_visits(model, name, is_path ? &path : NULL);
    check_access(model, name, is_path ? &path : NULL);
    buf_free(&out);
    free(name);
    model_free(model);
    return 0;
}
