/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is configured beyond the data model: a value for each setting of generated/cli/grammar.h,
 * or for each interface one. What nobody has set has its default and takes no room.
 */
#ifndef CLI_SETTINGS_H
#define CLI_SETTINGS_H

#include "base/buf.h"
#include "cli/grammar.h"

#include <stdbool.h>

struct settings;

struct settings *settings_new(void);
struct settings *settings_copy(const struct settings *settings);
/* Makes it equal to another one. */
void settings_assign(struct settings *settings, const struct settings *other);
void settings_free(struct settings *settings);

/* `key` is the canonical name of an interface ("Mgmt 0") for settings of interfaces, "" for all
 * others. The default when nobody has set it; valid until the setting changes. */
const char *settings_get(const struct settings *settings, enum cli_setting setting,
                         const char *key);
/* Is it "true"? */
bool settings_is_on(const struct settings *settings, enum cli_setting setting);
const char *settings_default(enum cli_setting setting);
/* NULL, or the default itself: back to the default. */
void settings_set(struct settings *settings, enum cli_setting setting, const char *key,
                  const char *value);
void settings_clear(struct settings *settings);

/* Interfaces of which something is set, in alphabetical order: the first one after `key` ("" to
 * begin), NULL at the end. */
const char *settings_next_interface(const struct settings *settings, const char *key);

bool settings_equal(const struct settings *a, const struct settings *b);

/* As a text for the store, and back. What a later version has dropped is left out. */
void settings_print(const struct settings *settings, struct buf *out);
void settings_read(struct settings *settings, const char *text);

#endif
