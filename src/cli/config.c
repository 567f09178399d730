/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/config.h"

#include "base/text.h"
#include "cli/grammar.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONFIG_MAX_BYTES (1024 * 1024)

/* ---- Collecting -------------------------------------------------------------------------------
 */

static struct config_change **find_place(struct config_change **place, enum cli_target target,
                                         unsigned index, const char *key)
{
    while (*place != NULL && ((*place)->target != target || (*place)->index != index ||
                              !text_equal((*place)->key, key)))
        place = &(*place)->next;
    return place;
}

static void add_change(struct config *config, const struct config_change *change,
                       struct arena *arena)
{
    const char *key = "";
    if (change->target == CLI_TARGET_SETTING && cli_grammar.settings[change->index].per_interface)
        key = change->key;
    struct config_change **place = find_place(&config->changes, change->target, change->index, key);
    struct config_change *next = NULL;

    if (*place == NULL)
        *place = arena_alloc(arena, sizeof(**place));
    else
        next = (*place)->next;
    **place = *change;
    (*place)->key = arena_strdup(arena, key);
    (*place)->next = next;
}

/* Steps are in the order of the line only from behind. */
static void add_values(struct config *config, const struct cli_step *step, const char *key,
                       unsigned line, struct arena *arena)
{
    if (step == NULL)
        return;
    add_values(config, step->before, key, line, arena);
    const struct cli_node *node = step->node;
    if (node->target == CLI_TARGET_ROLE || node->target == CLI_TARGET_SETTING)
        add_change(config,
                   &(struct config_change){.target = node->target,
                                           .index = node->index,
                                           .key = key,
                                           .value = step->value,
                                           .line = line},
                   arena);
}

void config_add(struct config *config, const struct cli_match *match, const char *key,
                unsigned line, struct arena *arena)
{
    const struct cli_command *command = match->command;
    const struct cli_effect *effects = match->negated ? command->no_effects : command->effects;
    size_t count = match->negated ? command->no_effects_count : command->effects_count;

    for (size_t i = 0; i < count; i++)
        add_change(config,
                   &(struct config_change){.target = effects[i].target,
                                           .index = effects[i].index,
                                           .key = key,
                                           .value = effects[i].value,
                                           .notice = effects[i].notice,
                                           .line = line},
                   arena);
    if (!match->negated)
        add_values(config, match->last, key, line, arena);
}

const struct config_change *config_find(const struct config *config, enum cli_target target,
                                        unsigned index, const char *key)
{
    const struct config_change *change = config->changes;

    while (change != NULL &&
           (change->target != target || change->index != index || !text_equal(change->key, key)))
        change = change->next;
    return change;
}

const char *config_setting(const struct config *config, enum cli_setting setting, const char *key)
{
    const struct config_change *change = config_find(config, CLI_TARGET_SETTING, setting, key);

    return change != NULL && change->value != NULL ? change->value : settings_default(setting);
}

static void complete_role(struct config *config, enum model_role role, struct arena *arena)
{
    if (config_find(config, CLI_TARGET_ROLE, role, "") == NULL)
        add_change(config,
                   &(struct config_change){.target = CLI_TARGET_ROLE, .index = role, .key = ""},
                   arena);
}

struct config config_complete(const struct config *config, bool passwords, enum model_role kept,
                              struct arena *arena)
{
    struct config whole = {.file = config->file};
    bool settable[ROLE_COUNT] = {false};

    for (const struct config_change *change = config->changes; change; change = change->next)
        add_change(&whole, change, arena);
    for (size_t i = 0; i < cli_grammar.node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[i];
        if (node->target == CLI_TARGET_ROLE && (passwords || node->type != CLI_TYPE_PASSWORD))
            settable[node->index] = true;
    }
    for (size_t i = 0; i < cli_grammar.command_count; i++) {
        const struct cli_command *command = &cli_grammar.commands[i];
        for (size_t j = 0; j < command->effects_count; j++)
            if (command->effects[j].target == CLI_TARGET_ROLE)
                settable[command->effects[j].index] = true;
    }
    for (int role = 0; role < ROLE_COUNT; role++)
        if (settable[role] && role != (int)kept)
            complete_role(&whole, (enum model_role)role, arena);
    return whole;
}

/* ---- Files ------------------------------------------------------------------------------------
 */

/* A file that is being read. */
struct replay {
    struct config *config;
    struct arena *arena;
    int mode;
    const char *key; /* of the mode */
    unsigned line;
};

/* One line without comment, leading blanks and line end; false when nothing is left. Trailing
 * blanks stay: they belong to a password. */
static bool config_strip(char **line)
{
    char *text = *line + strspn(*line, " \t");
    size_t length = strlen(text);
    if (length > 0 && text[length - 1] == '\r')
        text[--length] = '\0';
    *line = text;
    return *text != '\0' && *text != '!' && strspn(text, " \t") != length;
}

/* A configuration file stays in the configuration, whatever `end` and `exit` mean elsewhere. */
static void go_on(struct replay *replay, const struct cli_match *match)
{
    const struct cli_command *command = match->command;
    const char *key = "";

    replay->mode = match->mode;
    if (command->leave != CLI_LEAVE_NOT)
        replay->mode = cli_grammar.replay_mode;
    if (command->enter < 0 || match->negated) {
        replay->key = match->mode == cli_grammar.replay_mode ? "" : replay->key;
        return;
    }
    for (const struct cli_step *step = match->last; step != NULL; step = step->before)
        if (step->node->target == CLI_TARGET_KEY)
            key = step->value;
    replay->key = key;
    replay->mode = command->enter;
}

/* The token that is wrong, without what follows, which may be a password. */
static const char *tell_invalid(const struct replay *replay, const char *line, size_t at)
{
    size_t length = strcspn(line + at, " \t");

    return arena_printf(replay->arena, "Invalid input: \"%.*s\"%s.", length < 64 ? (int)length : 64,
                        line + at, length < 64 ? "" : "...");
}

/* The word that no command of the mode begins with, and where it would be one. */
static const char *tell_unknown(const struct replay *replay, const char *line)
{
    const int length = (int)strcspn(line, " \t");
    struct cli_matcher matcher = {.replay = true, .arena = replay->arena};
    struct cli_match match = {.outcome = CLI_UNKNOWN};

    if (line[0] == '#')
        return "A comment begins with \"!\", not with \"#\".";
    while (match.outcome == CLI_UNKNOWN && matcher.mode < cli_grammar.mode_count) {
        if (matcher.mode != replay->mode)
            cli_match(&matcher, line, &match);
        if (match.outcome == CLI_UNKNOWN)
            matcher.mode++;
    }
    if (matcher.mode == cli_grammar.mode_count)
        return arena_printf(replay->arena, "Unknown command: \"%.*s\".", length < 64 ? length : 64,
                            line);
    return arena_printf(replay->arena, "Unknown command: \"%.*s\" is one of the mode %s.", length,
                        line, cli_grammar.modes[matcher.mode].name);
}

/* NULL, or what is wrong with the line. */
static const char *take_line(struct replay *replay, const char *line)
{
    const struct cli_matcher matcher = {
        .mode = replay->mode, .replay = true, .arena = replay->arena};
    struct cli_match match;

    cli_match(&matcher, line, &match);
    switch (match.outcome) {
    case CLI_MATCHED:
        config_add(replay->config, &match, replay->key, replay->line, replay->arena);
        go_on(replay, &match);
        break;
    case CLI_NOTHING:
        break;
    case CLI_INCOMPLETE:
        return "Incomplete command.";
    case CLI_AMBIGUOUS:
        return arena_printf(replay->arena, "Ambiguous command: \"%.*s\"",
                            (int)(match.at + strcspn(line + match.at, " \t")), line);
    case CLI_UNKNOWN:
        return tell_unknown(replay, line);
    case CLI_INVALID:
        return tell_invalid(replay, line, match.at);
    case CLI_REFUSED:
        /* The percent sign is the shell's mark of an error; here the file name is. */
        return match.sentence + strspn(match.sentence, "% ");
    }
    return NULL;
}

static enum cwmp_fault config_read_lines(char *text, struct arena *arena, struct config *config,
                                         struct cwmp_error *error)
{
    struct replay replay = {
        .config = config, .arena = arena, .mode = cli_grammar.replay_mode, .key = ""};

    for (char *line = text, *next; line != NULL; line = next) {
        next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        replay.line++;
        const char *reason = NULL;
        if (strlen(line) > CLI_MAX_LINE)
            reason = arena_printf(arena, "The line is longer than %d characters.", CLI_MAX_LINE);
        else if (config_strip(&line))
            reason = take_line(&replay, line);
        if (reason != NULL)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s:%u: %s", config->file,
                             replay.line, reason);
    }
    return CWMP_OK;
}

enum cwmp_fault config_parse(const char *name, const char *text, size_t length, struct arena *arena,
                             struct config *config, struct cwmp_error *error)
{
    *config = (struct config){.file = arena_strdup(arena, name)};
    if (length > CONFIG_MAX_BYTES)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: the file is longer than %d bytes", name, CONFIG_MAX_BYTES);
    const char *nul = memchr(text, '\0', length);
    if (nul != NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: the file holds a NUL byte at offset %zu", name, (size_t)(nul - text));
    return config_read_lines(arena_strndup(arena, text, length), arena, config, error);
}

enum cwmp_fault config_read(const struct opener *opener, const char *file, struct arena *arena,
                            struct config *config, struct cwmp_error *error)
{
    int descriptor = opener_open(opener, file);
    FILE *stream = descriptor >= 0 ? fdopen(descriptor, "r") : NULL;
    if (stream == NULL)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "%s: the configuration cannot be opened: %s", file, strerror(errno));

    struct buf text = {0};
    char block[4096];
    size_t got;
    while (text.length <= CONFIG_MAX_BYTES && (got = fread(block, 1, sizeof(block), stream)) > 0)
        buf_append(&text, block, got);
    bool failed = ferror(stream) != 0;
    int reason = errno;
    fclose(stream);

    enum cwmp_fault fault;
    if (failed)
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                          "%s: the configuration cannot be read: %s", file, strerror(reason));
    else
        fault = config_parse(file, buf_text(&text), text.length, arena, config, error);
    explicit_bzero(block, sizeof(block));
    buf_free_secret(&text);
    return fault;
}

/* ---- Applying ---------------------------------------------------------------------------------
 */

/* A fault of one line: with its place in a file. */
static enum cwmp_fault fail_at(const struct config *config, unsigned line, enum cwmp_fault fault,
                               const char *reason, struct cwmp_error *error)
{
    reason += strspn(reason, "% ");
    return config->file != NULL ? cwmp_fail(error, fault, "%s:%u: %s", config->file, line, reason)
                                : cwmp_fail(error, fault, "%s", reason);
}

/* A number as it will be; false when the root does not have it. */
static bool number_to_be(const struct config *config, struct model *model, enum model_role role,
                         int64_t *number, unsigned *line)
{
    const struct config_change *change = config_find(config, CLI_TARGET_ROLE, role, "");
    struct arena *arena = arena_new();
    struct buf text = {0};
    bool known = model_schema(model)->roles[role] != SCHEMA_NONE;

    if (!known)
        ; /* nothing to compare */
    else if (change != NULL && change->value != NULL)
        buf_puts(&text, change->value);
    else if (change != NULL)
        config_default(model_schema(model), role, &text);
    else
        buf_puts(&text, model_role_string(model, role, arena));
    if (change != NULL && change->line > *line)
        *line = change->line;
    known = known && text_to_int64(buf_text(&text), number);
    buf_free(&text);
    arena_free(arena);
    return known;
}

static enum cwmp_fault check_orders(const struct config *config, struct model *model,
                                    struct cwmp_error *error)
{
    for (size_t i = 0; i < cli_grammar.order_count; i++) {
        const struct cli_order *order = &cli_grammar.orders[i];
        int64_t least, most;
        unsigned line = 0;

        /* A negative one sets no bound. */
        if ((config_find(config, CLI_TARGET_ROLE, order->least, "") != NULL ||
             config_find(config, CLI_TARGET_ROLE, order->most, "") != NULL) &&
            number_to_be(config, model, order->least, &least, &line) &&
            number_to_be(config, model, order->most, &most, &line) && most >= 0 && least > most)
            return fail_at(config, line, CWMP_FAULT_INVALID_ARGUMENTS, order->error, error);
    }
    return CWMP_OK;
}

enum cwmp_fault config_stage(const struct config *config, struct model *model,
                             struct model_transaction *transaction, struct cwmp_error *error)
{
    const struct schema *schema = model_schema(model);
    enum cwmp_fault fault = check_orders(config, model, error);

    for (const struct config_change *change = config->changes; change != NULL && fault == CWMP_OK;
         change = change->next) {
        enum model_role role = (enum model_role)change->index;
        struct cwmp_error reason = {.code = CWMP_OK};
        struct buf text = {0};

        if (change->target != CLI_TARGET_ROLE ||
            (change->value == NULL && schema->roles[role] == SCHEMA_NONE))
            continue;
        if (change->value == NULL)
            config_default(schema, role, &text);
        fault = model_set_role(transaction, role,
                               change->value != NULL ? change->value : buf_text(&text), &reason);
        if (fault != CWMP_OK)
            fail_at(config, change->line, reason.code, reason.text, error);
        buf_free(&text);
    }
    return fault;
}

void config_take_settings(const struct config *config, struct settings *settings)
{
    for (const struct config_change *change = config->changes; change != NULL;
         change = change->next)
        if (change->target == CLI_TARGET_SETTING)
            settings_set(settings, (enum cli_setting)change->index, change->key, change->value);
}

void config_default(const struct schema *schema, enum model_role role, struct buf *out)
{
    const struct schema_parameter *parameter = &schema->parameters[schema->roles[role]];
    struct value zero = value_zero(value_parameter_type(schema, parameter));
    if (parameter->default_value != SCHEMA_NO_STRING)
        buf_puts(out, schema_string(schema, parameter->default_value));
    else
        value_print(&zero, out);
}

enum cwmp_fault config_apply(const struct config *config, struct model *model,
                             struct settings *settings, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    struct cwmp_error reason = {.code = CWMP_OK};
    enum cwmp_fault fault = config_stage(config, model, transaction, error);
    if (fault != CWMP_OK) {
        model_abort(transaction);
    } else if (model_commit(transaction, arena, NULL, &reason) != CWMP_OK) {
        fault = config->file != NULL
                    ? cwmp_fail(error, reason.code, "%s: %s", config->file, reason.text)
                    : cwmp_fail(error, reason.code, "%s", reason.text);
    } else {
        config_take_settings(config, settings);
    }
    arena_free(arena);
    return fault;
}
