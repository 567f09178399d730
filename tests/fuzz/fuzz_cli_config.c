/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a configuration file, parsed and applied to a model. What has to hold: no
 * sanitizer complains; a refusal names file and line, and the line it names has changed nothing;
 * each role is set once; what was applied can be read back, and a refused file changes no value.
 */
#include "base/text.h"
#include "cli/config.h"
#include "device2/schema.h"
#include "fuzz.h"

#include <stdio.h>
#include <string.h>

static void check_clean(const char *text)
{
    check(text != NULL && strchr(text, '\n') == NULL);
}

static void check_config(const struct config *config)
{
    bool seen[ROLE_COUNT] = {false};

    for (const struct config_setting *at = config->settings; at != NULL; at = at->next) {
        check(at->role < ROLE_COUNT && !seen[at->role] && at->line > 0);
        seen[at->role] = true;
        for (const char *c = at->value; *c != '\0'; c++)
            check((unsigned char)*c >= 0x20);
    }
    check_clean(config->transport.ca_file);
    check_clean(config->transport.crl_file);
    check_clean(config->transport.certificate_file);
    check_clean(config->transport.key_file);
    check_clean(config->transport.cpe_url);
}

static void check_same(const struct config *a, const struct config *b)
{
    const struct config_transport *x = &a->transport, *y = &b->transport;
    const struct config_setting *m = a->settings, *n = b->settings;

    for (; m != NULL && n != NULL; m = m->next, n = n->next)
        check(m->role == n->role && m->line == n->line && text_equal(m->value, n->value));
    check(m == NULL && n == NULL);
    check(text_equal(x->ca_file, y->ca_file) && text_equal(x->crl_file, y->crl_file));
    check(text_equal(x->certificate_file, y->certificate_file));
    check(text_equal(x->key_file, y->key_file) && text_equal(x->cpe_url, y->cpe_url));
    check(x->basic_over_http == y->basic_over_http);
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

    for (const struct config_setting *at = config->settings; at != NULL; at = at->next) {
        check(model_role_value(model, at->role, arena, &value));
        check(value_parse(value.type, at->value, "", arena, &wanted, &error) == CWMP_OK);
        check(value_equal(&value, &wanted));
    }
}

static void check_apply(const struct config *config, struct arena *arena)
{
    struct env env = env_system();
    struct model_options options = {.schema = &device2_schema, .env = &env};
    struct model *model = model_new(&options);
    struct cwmp_error error = {0};

    if (config_apply(config, model, &error) == CWMP_OK) {
        check_applied(model, config, arena);
    } else {
        check(error.code != CWMP_OK && text_starts_with(error.text, "f:"));
        check_unchanged(model, &options);
    }
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
