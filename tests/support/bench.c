/* SPDX-License-Identifier: Apache-2.0 */
#include "support/bench.h"

#include "base/text.h"
#include "testmodel/schema.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* ---- A store in memory --------------------------------------------------------------- */

static void forget(struct kept *kept, size_t at)
{
    free((char *)(uintptr_t)kept->records[at].name);
    free((char *)(uintptr_t)kept->records[at].text);
    kept->count--;
    memmove(&kept->records[at], &kept->records[at + 1],
            (kept->count - at) * sizeof kept->records[0]);
}

static void keep(struct kept *kept, const struct model_record *record)
{
    for (size_t i = kept->count; i > 0; i--) {
        const struct model_record *old = &kept->records[i - 1];
        bool below =
            record->kind == MODEL_RECORD_ROW_GONE && text_starts_with(old->name, record->name);

        if (below || (old->kind == record->kind && text_equal(old->name, record->name)))
            forget(kept, i - 1);
    }
    if (record->kind == MODEL_RECORD_ROW_GONE ||
        (record->text == NULL &&
         (record->kind == MODEL_RECORD_VALUE || record->kind == MODEL_RECORD_REPORTED)))
        return;
    if (kept->count == kept->capacity) {
        kept->capacity = kept->capacity * 2 + 16;
        kept->records = mem_realloc(kept->records, kept->capacity * sizeof kept->records[0]);
    }
    kept->records[kept->count++] =
        (struct model_record){.kind = record->kind,
                              .name = mem_strdup(record->name),
                              .text = record->text != NULL ? mem_strdup(record->text) : NULL,
                              .number = record->number};
}

static enum cwmp_fault commit(void *argument, const struct model_record *records, size_t count,
                              struct cwmp_error *error)
{
    struct kept *kept = argument;

    if (kept->full)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "the test's store is full");
    for (size_t i = 0; i < count; i++)
        keep(kept, &records[i]);
    kept->commits++;
    return CWMP_OK;
}

static int compare_records(const void *left, const void *right)
{
    const struct model_record *a = left, *b = right;

    if (a->kind != b->kind)
        return a->kind == MODEL_RECORD_ROW ? -1 : b->kind == MODEL_RECORD_ROW ? 1 : 0;
    return strcmp(a->name, b->name);
}

/* ---- The bench ----------------------------------------------------------------------- */

static void count_warning(void *argument, enum log_level level, const char *line)
{
    struct bench *bench = argument;

    (void)line;
    if (level <= LOG_LEVEL_WARNING)
        bench->warnings++;
}

void bench_open(struct bench *bench, const struct cwmp_handler *handlers, size_t handler_count,
                void *device)
{
    *bench = (struct bench){.arena = arena_new(), .env = env_system()};
    bench->log = (struct log){.level = LOG_LEVEL_DEBUG, .sink = count_warning, .argument = bench};
    bench->options = (struct model_options){.schema = &testmodel_schema,
                                            .handlers = handlers,
                                            .handler_count = handler_count,
                                            .device = device,
                                            .backing = {.argument = &bench->kept, .commit = commit},
                                            .env = &bench->env,
                                            .log = &bench->log};
    bench->model = model_new(&bench->options);
}

void bench_restart(struct bench *bench)
{
    struct model_record *sorted = mem_calloc(bench->kept.count, sizeof *sorted);

    model_free(bench->model);
    bench->model = model_new(&bench->options);
    if (bench->kept.count > 0)
        memcpy(sorted, bench->kept.records, bench->kept.count * sizeof *sorted);
    qsort(sorted, bench->kept.count, sizeof *sorted, compare_records);
    for (size_t i = 0; i < bench->kept.count; i++)
        model_load(bench->model, &sorted[i]);
    free(sorted);
}

void bench_close(struct bench *bench)
{
    model_free(bench->model);
    while (bench->kept.count > 0)
        forget(&bench->kept, bench->kept.count - 1);
    free(bench->kept.records);
    arena_free(bench->arena);
}

const char *bench_value(struct bench *bench, const char *name)
{
    struct buf text = {0};
    struct value value;
    const char *copy;

    ck_assert_msg(model_get(bench->model, name, bench->arena, &value, &bench->error) == CWMP_OK,
                  "%s", bench->error.text);
    value_print(&value, &text);
    copy = arena_strdup(bench->arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

enum cwmp_fault bench_commit(struct bench *bench, struct model_transaction *transaction)
{
    return model_commit(transaction, bench->arena, &bench->faults, &bench->error);
}

/* Commits what could be staged and gives up what could not. */
static enum cwmp_fault finish(struct bench *bench, struct model_transaction *transaction,
                              enum cwmp_fault fault)
{
    if (fault == CWMP_OK)
        return bench_commit(bench, transaction);
    model_abort(transaction);
    return fault;
}

enum cwmp_fault bench_set(struct bench *bench, enum model_origin origin, const char *name,
                          const char *text)
{
    struct model_transaction *transaction = model_begin(bench->model, origin);

    return finish(bench, transaction,
                  model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &bench->error));
}

enum cwmp_fault bench_add(struct bench *bench, const char *table, uint32_t *instance)
{
    struct model_transaction *transaction = model_begin(bench->model, MODEL_ORIGIN_ACS);

    return finish(bench, transaction,
                  model_add_object(transaction, table, instance, &bench->error));
}

enum cwmp_fault bench_delete(struct bench *bench, const char *row)
{
    struct model_transaction *transaction = model_begin(bench->model, MODEL_ORIGIN_ACS);

    return finish(bench, transaction, model_delete_object(transaction, row, &bench->error));
}

enum cwmp_fault bench_attributes(struct bench *bench, const char *name, int notification,
                                 const char *access_list)
{
    struct model_transaction *transaction = model_begin(bench->model, MODEL_ORIGIN_ACS);

    return finish(
        bench, transaction,
        model_set_attributes(transaction, name, notification, access_list, &bench->error));
}

/* ---- Visits as text ------------------------------------------------------------------ */

static void write_value(void *argument, const struct model_item *item)
{
    struct buf *out = argument;

    buf_printf(out, "%s=", item->name);
    value_print(item->value, out);
    buf_putc(out, '\n');
}

static void write_name(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s %d\n", item->name, item->writable);
}

static void write_attributes(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s %d %s\n", item->name, item->notification, item->access_list);
}

static const char *finish_text(struct bench *bench, struct buf *out, enum cwmp_fault fault)
{
    const char *text;

    if (fault != CWMP_OK) {
        ck_assert_uint_eq(out->length, 0);
        buf_printf(out, "fault %d", (int)fault);
    }
    text = arena_strdup(bench->arena, buf_text(out));
    buf_free(out);
    return text;
}

const char *bench_values(struct bench *bench, const char *name)
{
    struct buf out = {0};
    enum cwmp_fault fault =
        model_visit_values(bench->model, name, write_value, &out, &bench->error);

    return finish_text(bench, &out, fault);
}

const char *bench_names(struct bench *bench, const char *name, bool next_level)
{
    struct buf out = {0};
    enum cwmp_fault fault =
        model_visit_names(bench->model, name, next_level, write_name, &out, &bench->error);

    return finish_text(bench, &out, fault);
}

const char *bench_attribute_lines(struct bench *bench, const char *name)
{
    struct buf out = {0};
    enum cwmp_fault fault =
        model_visit_attributes(bench->model, name, write_attributes, &out, &bench->error);

    return finish_text(bench, &out, fault);
}

const char *bench_forced(struct bench *bench)
{
    struct buf out = {0};
    enum cwmp_fault fault = model_visit_forced(bench->model, write_value, &out, &bench->error);

    return finish_text(bench, &out, fault);
}

const char *bench_changed(struct bench *bench)
{
    struct buf out = {0};
    size_t count = model_visit_changed(bench->model, write_value, &out), lines = 0;

    for (size_t i = 0; i < out.length; i++)
        lines += out.data[i] == '\n' ? 1 : 0;
    ck_assert_uint_eq(count, lines);
    return finish_text(bench, &out, CWMP_OK);
}
