/* SPDX-License-Identifier: Apache-2.0 */
#include "base/env.h"
#include "base/log.h"
#include "dump/sources.h"
#include "model/model.h"
#include "store/store.h"

const char *const dump_value_columns[] = {"path", "type", "value", NULL};

struct dump_visit {
    struct dump_table *table;
    const struct schema *schema;
    struct buf text;
};

static void dump_visit_value(void *argument, const struct model_item *item)
{
    struct dump_visit *visit = argument;
    const struct schema_syntax *syntax = &visit->schema->syntaxes[item->parameter->syntax];
    buf_clear(&visit->text);
    value_print(item->value, &visit->text);
    const char *cells[] = {item->name, value_type_name((enum cwmp_type)syntax->type),
                           buf_text(&visit->text)};
    dump_table_row(visit->table, cells);
}

static enum cwmp_fault dump_loaded(struct dump_table *table, struct store *store,
                                   struct model *model, const char *path, struct cwmp_error *error)
{
    const struct schema *schema = model_schema(model);
    enum cwmp_fault fault =
        store_check_root(store, schema_string(schema, schema->objects[0].name), error);
    if (fault == CWMP_OK)
        fault = store_load_model(store, model, error);
    if (fault != CWMP_OK)
        return fault;
    struct dump_visit visit = {.table = table, .schema = schema};
    fault = model_visit_values(model, path, dump_visit_value, &visit, error);
    buf_free(&visit.text);
    return fault;
}

enum cwmp_fault dump_state(struct dump_table *table, const struct schema *schema,
                           const char *folder, const char *path, struct cwmp_error *error)
{
    const struct log log = {.level = LOG_LEVEL_WARNING, .sink = log_sink_stderr};
    struct env env = env_system();
    struct store *store = store_open_read_only(folder, &log, error);
    if (store == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    const struct model_options options = {.schema = schema, .env = &env, .log = &log};
    struct model *model = model_new(&options);
    enum cwmp_fault fault = dump_loaded(table, store, model, path, error);
    model_free(model);
    store_close(store);
    return fault;
}
