/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a configuration file, parsed and applied to a model. What has to hold: no
 * sanitizer complains; a refusal names file and line, and the line it names has changed nothing;
 * each role is set once; what was applied can be read back, and a refused file changes no value.
 */
#include "base/text.h"
#include "cli/config.h"
#include "cli/config_write.h"
#include "device2/schema.h"
#include "fuzz.h"

#include <stdio.h>
#include <string.h>

static bool same_target(const struct config_change *a, const struct config_change *b)
{
    return a->target == b->target && a->index == b->index && text_equal(a->key, b->key);
}

static void check_config(const struct config *config)
{
    for (const struct config_change *at = config->changes; at != NULL; at = at->next) {
        check(at->target == CLI_TARGET_ROLE || at->target == CLI_TARGET_SETTING);
        check(at->line > 0);
        for (const struct config_change *other = at->next; other != NULL; other = other->next)
            check(!same_target(at, other));
    }
}

static void check_same(const struct config *a, const struct config *b)
{
    const struct config_change *m = a->changes, *n = b->changes;

    for (; m != NULL && n != NULL; m = m->next, n = n->next)
        check(same_target(m, n) && m->line == n->line &&
              (m->value == NULL ? n->value == NULL
                                : n->value != NULL && text_equal(m->value, n->value)));
    check(m == NULL && n == NULL);
}

/* Without the line that was refused and those behind it the file is good, and says the same. */
static void check_refusal(const char *text, size_t length, struct arena *arena,
                          const struct config *refused, const struct cwmp_error *error)
{
    const char *end = text;
    struct cwmp_error none = {0};
    struct config config;
    unsigned line;

    check(text_starts_with(error->text, "f:"));
    if (sscanf(error->text, "f:%u:", &line) != 1)
        return;
    for (; line > 1; line--) {
        end = memchr(end, '\n', length - (size_t)(end - text));
        check(end != NULL);
        end++;
    }
    check(config_parse("f", text, (size_t)(end - text), arena, &config, &none) == CWMP_OK);
    check_same(&config, refused);
}

static void print_item(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s=", item->name);
    value_print(item->value, argument);
    buf_putc(argument, '\n');
}

static void check_unchanged(struct model *model, const struct model_options *options)
{
    struct model *fresh = model_new(options);
    struct buf now = {0}, before = {0};

    check(model_visit_values(model, "", print_item, &now, NULL) == CWMP_OK);
    check(model_visit_values(fresh, "", print_item, &before, NULL) == CWMP_OK);
    check(text_equal(buf_text(&now), buf_text(&before)));
    buf_free(&now);
    buf_free(&before);
    model_free(fresh);
}

static void check_applied(struct model *model, const struct config *config, struct arena *arena)
{
    struct cwmp_error error = {0};
    struct value value, wanted;

    for (const struct config_change *at = config->changes; at != NULL; at = at->next) {
        if (at->target != CLI_TARGET_ROLE || at->value == NULL)
            continue;
        check(model_role_value(model, (enum model_role)at->index, arena, &value));
        check(value_parse(value.type, at->value, "", arena, &wanted, &error) == CWMP_OK);
        check(value_equal(&value, &wanted));
    }
}

/* What is written of it is read back to the same. */
static void check_written(struct model *model, const struct settings *settings, struct arena *arena)
{
    struct buf first = {0}, second = {0};
    struct settings *other = settings_new();
    struct cwmp_error error = {0};
    struct config config;

    if (config_write(model, settings, CONFIG_WITH_PASSWORDS, NULL, &first)) {
        check(config_parse("f", first.data, first.length, arena, &config, &error) == CWMP_OK);
        config_take_settings(&config, other);
        check(config_write(model, other, CONFIG_WITH_PASSWORDS, NULL, &second));
        check(text_equal(buf_text(&first), buf_text(&second)));
    }
    buf_free(&first);
    buf_free(&second);
    settings_free(other);
}

static void check_apply(const struct config *config, struct arena *arena)
{
    struct env env = env_system();
    struct model_options options = {.schema = &device2_schema, .env = &env};
    struct model *model = model_new(&options);
    struct settings *settings = settings_new();
    struct cwmp_error error = {0};

    if (config_apply(config, model, settings, &error) == CWMP_OK) {
        check_applied(model, config, arena);
        check_written(model, settings, arena);
    } else {
        check(error.code != CWMP_OK && text_starts_with(error.text, "f:"));
        check_unchanged(model, &options);
    }
    settings_free(settings);
    model_free(model);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct config config;
    enum cwmp_fault fault = config_parse("f", (const char *)data, size, arena, &config, &error);

    check(fault == error.code && (fault != CWMP_OK) == (error.text[0] != '\0'));
    check_config(&config);
    if (fault != CWMP_OK)
        check_refusal((const char *)data, size, arena, &config, &error);
    else
        check_apply(&config, arena);
    arena_free(arena);
    return 0;
}
