/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/settings.h"

#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

struct entry {
    enum cli_setting setting;
    char *key, *value;
    struct entry *next;
};

struct settings {
    struct entry *entries; /* by key, then setting */
};

struct settings *settings_new(void)
{
    return mem_alloc(sizeof(struct settings));
}

static void free_entry(struct entry *entry)
{
    free(entry->key);
    mem_free_secret(entry->value);
    free(entry);
}

void settings_clear(struct settings *settings)
{
    while (settings->entries != NULL) {
        struct entry *entry = settings->entries;
        settings->entries = entry->next;
        free_entry(entry);
    }
}

void settings_free(struct settings *settings)
{
    if (settings == NULL)
        return;
    settings_clear(settings);
    free(settings);
}

static int compare(const struct entry *entry, enum cli_setting setting, const char *key)
{
    int order = strcmp(entry->key, key);

    return order != 0 ? order : (int)entry->setting - (int)setting;
}

static const struct entry *find(const struct settings *settings, enum cli_setting setting,
                                const char *key)
{
    const struct entry *entry = settings->entries;

    while (entry != NULL && compare(entry, setting, key) < 0)
        entry = entry->next;
    return entry != NULL && compare(entry, setting, key) == 0 ? entry : NULL;
}

const char *settings_default(enum cli_setting setting)
{
    return cli_grammar.settings[setting].default_value;
}

const char *settings_get(const struct settings *settings, enum cli_setting setting, const char *key)
{
    const struct entry *entry = find(settings, setting, key);

    return entry != NULL ? entry->value : settings_default(setting);
}

bool settings_is_on(const struct settings *settings, enum cli_setting setting)
{
    return text_equal(settings_get(settings, setting, ""), "true");
}

void settings_set(struct settings *settings, enum cli_setting setting, const char *key,
                  const char *value)
{
    struct entry **place = &settings->entries;
    char *copy = value != NULL ? mem_strdup(value) : NULL; /* it may be the old one */

    while (*place != NULL && compare(*place, setting, key) < 0)
        place = &(*place)->next;
    if (*place != NULL && compare(*place, setting, key) == 0) {
        struct entry *old = *place;
        *place = old->next;
        free_entry(old);
    }
    if (copy == NULL || text_equal(copy, settings_default(setting))) {
        free(copy);
        return;
    }
    struct entry *entry = mem_alloc(sizeof(*entry));
    *entry =
        (struct entry){.setting = setting, .key = mem_strdup(key), .value = copy, .next = *place};
    *place = entry;
}

const char *settings_next_interface(const struct settings *settings, const char *key)
{
    const struct entry *entry = settings->entries;

    while (entry != NULL && strcmp(entry->key, key) <= 0)
        entry = entry->next;
    return entry != NULL ? entry->key : NULL;
}

void settings_assign(struct settings *settings, const struct settings *other)
{
    struct entry **place = &settings->entries;

    settings_clear(settings);
    for (const struct entry *at = other->entries; at != NULL; at = at->next) {
        *place = mem_alloc(sizeof(**place));
        **place = (struct entry){
            .setting = at->setting, .key = mem_strdup(at->key), .value = mem_strdup(at->value)};
        place = &(*place)->next;
    }
}

struct settings *settings_copy(const struct settings *settings)
{
    struct settings *copy = settings_new();

    settings_assign(copy, settings);
    return copy;
}

bool settings_equal(const struct settings *a, const struct settings *b)
{
    const struct entry *m = a->entries, *n = b->entries;

    while (m != NULL && n != NULL && compare(m, n->setting, n->key) == 0 &&
           text_equal(m->value, n->value)) {
        m = m->next;
        n = n->next;
    }
    return m == NULL && n == NULL;
}

/* ---- As a text: lines of name, key and value, with tabs between --------------------------------
 */

void settings_print(const struct settings *settings, struct buf *out)
{
    for (const struct entry *at = settings->entries; at != NULL; at = at->next) {
        buf_puts(out, cli_grammar.settings[at->setting].name);
        buf_putc(out, '\t');
        fields_escape(out, at->key);
        buf_putc(out, '\t');
        fields_escape(out, at->value);
        buf_putc(out, '\n');
    }
}

/* The field up to the separator, which is skipped. */
static void take_field(const char **at, char separator, struct buf *out)
{
    const char *end = *at + strcspn(*at, separator == '\t' ? "\t\n" : "\n");

    buf_clear(out);
    buf_append(out, *at, (size_t)(end - *at));
    fields_unescape(out->data);
    *at = *end == separator ? end + 1 : end;
}

void settings_read(struct settings *settings, const char *text)
{
    struct buf name = {0}, key = {0}, value = {0};

    while (*text != '\0') {
        take_field(&text, '\t', &name);
        take_field(&text, '\t', &key);
        take_field(&text, '\n', &value);
        for (size_t i = 0; i < cli_grammar.setting_count; i++)
            if (text_equal(cli_grammar.settings[i].name, buf_text(&name)))
                settings_set(settings, (enum cli_setting)i, buf_text(&key), buf_text(&value));
    }
    buf_free(&name);
    buf_free(&key);
    buf_free_secret(&value);
}
