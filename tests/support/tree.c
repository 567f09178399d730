/* SPDX-License-Identifier: Apache-2.0 */
#include "support/tree.h"

#include "base/mem.h"
#include "base/text.h"
#include "device2/schema.h"
#include "igd1/schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void count_line(void *argument, enum log_level level, const char *line)
{
    struct tree *tree = argument;

    (void)level;
    tree->complaints++;
    fprintf(stderr, "# logged: %s\n", line);
}

static uint64_t monotonic_ms(void *argument)
{
    const struct tree *tree = argument;
    struct env real = env_system();

    return env_monotonic_ms(&real) + tree->ahead_ms;
}

void tree_open(struct tree *tree, const char *model, const char *file)
{
    struct cwmp_error error = {0};
    struct device_options device = {
        .file = file, .loop = &tree->loop, .env = &tree->env, .log = &tree->log};
    struct model_options options = {.env = &tree->env, .log = &tree->log};

    *tree = (struct tree){.env = env_system()};
    tree->env.monotonic_ms = monotonic_ms;
    tree->env.argument = tree;
    tree->log = (struct log){.level = LOG_LEVEL_WARNING, .sink = count_line, .argument = tree};
    uv_loop_init(&tree->loop);
    tree->device = device_new(&device, &error);
    if (tree->device == NULL) {
        fprintf(stderr, "%s\n", error.text);
        abort();
    }
    options.schema = text_equal(model, "igd1") ? &igd1_schema : &device2_schema;
    options.handlers = device_handlers(model, &options.handler_count);
    options.device = tree->device;
    tree->model = model_new(&options);
    tree->arena = arena_new();
}

static void forget_items(struct tree *tree)
{
    for (size_t i = 0; i < tree->count; i++) {
        free(tree->items[i].name);
        free(tree->items[i].text);
    }
    tree->count = 0;
}

void tree_close(struct tree *tree)
{
    forget_items(tree);
    free(tree->items);
    arena_free(tree->arena);
    model_free(tree->model);
    device_free(tree->device);
    uv_run(&tree->loop, UV_RUN_DEFAULT);
    uv_loop_close(&tree->loop);
}

void tree_wait(struct tree *tree)
{
    tree->ahead_ms += 1000;
}

static void check_item(struct tree *tree, const struct model_item *item, const char *text)
{
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct value value;

    if (value_parse_parameter(model_schema(tree->model), item->parameter, text, item->name, arena,
                              &value, &error) != CWMP_OK) {
        fprintf(stderr, "# %s\n", error.text);
        tree->invalid++;
    }
    arena_free(arena);
}

static void take_item(void *argument, const struct model_item *item)
{
    struct tree *tree = argument;
    struct buf text = {0};

    value_print(item->value, &text);
    /* Hidden values read as empty, whatever their facets say (R-SEC-01). */
    if ((item->parameter->flags & (SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_SECURED)) == 0)
        check_item(tree, item, buf_text(&text));
    if (tree->count == tree->capacity) {
        tree->capacity = tree->capacity * 2 + 64;
        tree->items = mem_realloc(tree->items, tree->capacity * sizeof *tree->items);
    }
    tree->items[tree->count++] =
        (struct tree_item){.name = mem_strdup(item->name), .text = mem_strdup(buf_text(&text))};
    buf_free(&text);
}

void tree_read(struct tree *tree, const char *path)
{
    struct cwmp_error error = {0};

    forget_items(tree);
    if (model_visit_values(tree->model, path, take_item, tree, &error) != CWMP_OK)
        fprintf(stderr, "# %s\n", error.text);
}

const char *tree_text(const struct tree *tree, const char *format, ...)
{
    const char *found = NULL;
    struct buf name = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&name, format, arguments);
    va_end(arguments);
    for (size_t i = 0; i < tree->count && found == NULL; i++) {
        if (text_equal(tree->items[i].name, buf_text(&name)))
            found = tree->items[i].text;
    }
    buf_free(&name);
    return found;
}

const char *tree_row(const struct tree *tree, const char *table, const char *parameter,
                     const char *text)
{
    for (size_t i = 0; i < tree->count; i++) {
        const char *name = tree->items[i].name;
        const char *number, *rest;

        if (!text_starts_with(name, table) || !text_equal(tree->items[i].text, text))
            continue;
        number = name + strlen(table);
        rest = number + strspn(number, "0123456789");
        if (rest > number && *rest == '.' && text_equal(rest + 1, parameter))
            return arena_strndup(tree->arena, name, (size_t)(rest + 1 - name));
    }
    return NULL;
}
