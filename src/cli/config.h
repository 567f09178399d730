/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Configuration: what commands change, collected before any of it takes effect. A configuration
 * file is text in the shell's own syntax (CLI reference 2 and 3.3), read by the same tables in
 * replay; reading and applying are two steps, so that a file with a mistake in it changes nothing.
 */
#ifndef CLI_CONFIG_H
#define CLI_CONFIG_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/opener.h"
#include "cli/match.h"
#include "cli/settings.h"
#include "model/model.h"

#include <stdbool.h>
#include <stddef.h>

/* A parameter or setting that a line changes. */
struct config_change {
    enum cli_target target; /* role or setting */
    unsigned index;         /* enum model_role or enum cli_setting */
    const char *key;        /* of a setting of an interface: its name; "" */
    const char *value;      /* lexical form; NULL: the default */
    const char *notice;     /* to tell when it was not the default before; NULL: nothing */
    unsigned line;
    struct config_change *next;
};

struct config {
    const char *file;              /* for messages; NULL: typed */
    struct config_change *changes; /* at most one for each: the last line wins */
};

/* Reads a file (at most 1 MiB; opened by `opener`, which may be NULL). Everything is in `arena`.
 * 9003 with "FILE:LINE: reason" for the first line that is not understood or holds a bad value;
 * 9002 when the file cannot be read. */
enum cwmp_fault config_read(const struct opener *opener, const char *file, struct arena *arena,
                            struct config *config, struct cwmp_error *error);
/* The same from memory; `name` stands for the file in messages. */
enum cwmp_fault config_parse(const char *name, const char *text, size_t length, struct arena *arena,
                             struct config *config, struct cwmp_error *error);

/* Adds what a matched command sets; `key` is the interface whose mode it was given in, "" if none.
 */
void config_add(struct config *config, const struct cli_match *match, const char *key,
                unsigned line, struct arena *arena);
/* The change of a role or setting, NULL when there is none. */
const struct config_change *config_find(const struct config *config, enum cli_target target,
                                        unsigned index, const char *key);
/* What a setting has by this configuration alone. */
const char *config_setting(const struct config *config, enum cli_setting setting, const char *key);

/* A copy that also says for each parameter that a command can set, and the configuration does not,
 * that it goes back to its default: all but `kept`, and without `passwords` all but passwords. */
struct config config_complete(const struct config *config, bool passwords, enum model_role kept,
                              struct arena *arena);

/* Stages the parameters in a transaction. 9003 as "FILE:LINE: reason" (typed: "reason") for a value
 * that the model refuses, a role that the root does not have, numbers in the wrong order. */
enum cwmp_fault config_stage(const struct config *config, struct model *model,
                             struct model_transaction *transaction, struct cwmp_error *error);
/* Takes over the settings, which cannot fail. */
void config_take_settings(const struct config *config, struct settings *settings);
/* Appends the lexical form of a role's default. */
void config_default(const struct schema *schema, enum model_role role, struct buf *out);
/* Both, the parameters in one transaction of origin LOCAL. On a fault nothing has changed. */
enum cwmp_fault config_apply(const struct config *config, struct model *model,
                             struct settings *settings, struct cwmp_error *error);

#endif
