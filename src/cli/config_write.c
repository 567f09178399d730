/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/config_write.h"

#include "base/text.h"
#include "cli/arguments.h"
#include "cli/config.h"
#include "cli/grammar.h"
#include "cli/password.h"
#include "cli/start_time.h"

#include <string.h>

#define INDENT "  "

struct writer {
    struct model *model;
    const struct settings *settings;
    enum config_passwords passwords;
    const struct config_learned *learned; /* NULL: nothing is */
    struct buf *out;
    struct arena *arena;
    const char *key;    /* of the interface whose block is being written; "" */
    const char *indent; /* of the block */
    bool complete;      /* everything could be said */
};

/* ---- Values -----------------------------------------------------------------------------------
 */

static const char *default_of(const struct writer *writer, enum cli_target target, unsigned index)
{
    struct buf text = {0};
    const char *value;

    if (target == CLI_TARGET_SETTING)
        return settings_default((enum cli_setting)index);
    config_default(model_schema(writer->model), (enum model_role)index, &text);
    value = arena_strdup(writer->arena, buf_text(&text));
    buf_free(&text);
    return value;
}

static const char *value_of(const struct writer *writer, enum cli_target target, unsigned index)
{
    struct value value;
    struct buf text = {0};
    const char *result;

    if (target == CLI_TARGET_SETTING)
        return settings_get(writer->settings, (enum cli_setting)index,
                            cli_grammar.settings[index].per_interface ? writer->key : "");
    model_role_value(writer->model, (enum model_role)index, writer->arena, &value);
    value_print(&value, &text);
    result = arena_strdup(writer->arena, buf_text(&text));
    buf_free(&text);
    return result;
}

/* The root has the parameter. */
static bool exists(const struct writer *writer, enum cli_target target, unsigned index)
{
    return target == CLI_TARGET_SETTING ||
           (target == CLI_TARGET_ROLE && model_schema(writer->model)->roles[index] != SCHEMA_NONE);
}

static bool is_learned(const struct writer *writer, enum cli_target target, unsigned index)
{
    const struct config_learned *learned = writer->learned;

    return target == CLI_TARGET_ROLE && learned != NULL &&
           learned->is_learned(learned->argument, (enum model_role)index);
}

/* Or as good as that: there is nothing to say of it. */
static bool is_default(const struct writer *writer, enum cli_target target, unsigned index)
{
    return !exists(writer, target, index) || is_learned(writer, target, index) ||
           text_equal(value_of(writer, target, index), default_of(writer, target, index));
}

static bool sets(const struct cli_node *node)
{
    return node->target == CLI_TARGET_ROLE || node->target == CLI_TARGET_SETTING;
}

/* ---- Words and arguments ----------------------------------------------------------------------
 */

/* In clear when a line can hold it so that it is still the same afterwards. */
static bool is_plain_password(const char *text)
{
    size_t length = strlen(text);

    for (const char *c = text; *c != '\0'; c++)
        if (*c < ' ' || *c > '~' || *c == '?')
            return false;
    return length <= 126 && text[0] != ' ' && text[length - 1] != ' ' && text[0] != '!' &&
           !((text[0] == '0' || text[0] == '7') && (text[1] == ' ' || text[1] == '\0'));
}

static void write_password(const struct writer *writer, const char *text, struct buf *out)
{
    if (writer->passwords == CONFIG_WITH_PASSWORDS && is_plain_password(text) &&
        !settings_is_on(writer->settings, SETTING_PASSWORD_ENCRYPTION)) {
        buf_puts(out, text);
    } else {
        buf_puts(out, "7 ");
        password_obfuscate(text, 0, out);
    }
}

static void write_start_time(const char *text, struct buf *out)
{
    struct arena *arena = arena_new();
    struct value value;

    if (value_parse(CWMP_TYPE_DATE_TIME, text, "", arena, &value, NULL) == CWMP_OK)
        start_time_write(&value.time, out);
    arena_free(arena);
}

static void write_value(const struct writer *writer, const struct cli_node *node, const char *text,
                        struct buf *out)
{
    if (node->type == CLI_TYPE_PASSWORD)
        write_password(writer, text, out);
    else if (node->type == CLI_TYPE_START_TIME)
        write_start_time(text, out);
    else if (node->type == CLI_TYPE_INTERFACE)
        buf_puts(out, text);
    else
        cli_write_word(text, out);
}

/* What was written is read back to the value. */
static bool is_read_back(const struct writer *writer, const struct cli_node *node,
                         const char *written, const char *value)
{
    struct cli_argument argument = {.node = node, .replay = true, .arena = writer->arena};

    return written[0] != '\0' && strlen(written) < CLI_MAX_LINE / 2 &&
           cli_read_argument(&argument, written) == CLI_READ &&
           argument.length == strlen(written) && text_equal(argument.value, value);
}

enum written { WRITTEN, WITHHELD, UNSAYABLE };

static enum written append_argument(const struct writer *writer, const struct cli_node *node,
                                    struct buf *line)
{
    const char *value = value_of(writer, node->target, node->index);
    struct buf text = {0};

    if (node->type == CLI_TYPE_PASSWORD && writer->passwords == CONFIG_WITHOUT_PASSWORDS)
        return WITHHELD;
    write_value(writer, node, value, &text);
    bool said = is_read_back(writer, node, buf_text(&text), value);
    if (said) {
        buf_putc(line, ' ');
        buf_append(line, text.data, text.length);
    }
    buf_free_secret(&text);
    return said ? WRITTEN : UNSAYABLE;
}

/* An optional part is written when something in it is not default. */
static bool writes_part(const struct writer *writer, const struct cli_command *command,
                        unsigned part)
{
    for (size_t i = 0; i < command->node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[command->node + i];
        if (node->part == part && sets(node) && !is_default(writer, node->target, node->index))
            return true;
    }
    return part == 0;
}

static void put_word(struct buf *line, const char *word)
{
    if (line->length > 0)
        buf_putc(line, ' ');
    buf_puts(line, word);
}

static void write_line(struct writer *writer, const struct cli_command *command)
{
    struct buf line = {0}, words = {0};
    enum written written = WRITTEN;

    for (size_t i = 0; i < command->node_count && written == WRITTEN; i++) {
        const struct cli_node *node = &cli_grammar.nodes[command->node + i];
        if (!writes_part(writer, command, node->part))
            continue;
        if (node->word != NULL) {
            put_word(&line, node->word);
            put_word(&words, node->word);
        } else if (node->target == CLI_TARGET_KEY) {
            put_word(&line, writer->key);
        } else {
            written = append_argument(writer, node, &line);
        }
    }
    if (written == WRITTEN)
        buf_printf(writer->out, "%s%s\n", writer->indent, buf_text(&line));
    else
        buf_printf(writer->out, "%s! %s: %s\n", writer->indent, buf_text(&words),
                   written == WITHHELD ? "is set, and does not leave the device"
                                       : "the value cannot be written in this syntax");
    writer->complete = writer->complete && written != UNSAYABLE;
    buf_free_secret(&line);
    buf_free(&words);
}

/* ---- Commands ---------------------------------------------------------------------------------
 */

/* There is a command of its own for this value. */
static bool has_own_command(const struct writer *writer, const struct cli_node *node)
{
    const char *value = value_of(writer, node->target, node->index);

    for (size_t i = 0; i < cli_grammar.command_count; i++) {
        const struct cli_command *command = &cli_grammar.commands[i];
        for (size_t j = 0; j < command->effects_count; j++) {
            const struct cli_effect *effect = &command->effects[j];
            if (effect->target == node->target && effect->index == node->index &&
                effect->value != NULL && text_equal(effect->value, value))
                return true;
        }
    }
    return false;
}

/* It says something that is not default, and nothing that is not so. */
static bool says_what_is(const struct writer *writer, const struct cli_command *command)
{
    bool any = false;

    for (size_t i = 0; i < command->effects_count; i++) {
        const struct cli_effect *effect = &command->effects[i];
        if (effect->value == NULL)
            continue;
        if (!exists(writer, effect->target, effect->index) ||
            !text_equal(value_of(writer, effect->target, effect->index), effect->value))
            return false;
        any = any || !is_default(writer, effect->target, effect->index);
    }
    for (size_t i = 0; i < command->node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[command->node + i];
        if (!sets(node))
            continue;
        if (node->part == 0 &&
            (is_default(writer, node->target, node->index) || has_own_command(writer, node)))
            return false;
        any = any || !is_default(writer, node->target, node->index);
    }
    return any;
}

/* What is default after the command is turned off by its `no` form, which says another value. */
static bool negation_says_what_is(const struct writer *writer, const struct cli_command *command)
{
    for (size_t i = 0; i < command->no_effects_count; i++) {
        const struct cli_effect *effect = &command->no_effects[i];
        if (effect->value != NULL && !is_default(writer, effect->target, effect->index) &&
            text_equal(value_of(writer, effect->target, effect->index), effect->value))
            return true;
    }
    return false;
}

static void write_negation(const struct writer *writer, const struct cli_command *command)
{
    buf_printf(writer->out, "%sno", writer->indent);
    for (size_t i = 0; i < command->node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[command->node + i];
        buf_printf(writer->out, " %s", node->word);
        if (node->no_last)
            break;
    }
    buf_putc(writer->out, '\n');
}

static void write_mode(struct writer *writer, int mode);

static void write_block(struct writer *writer, const struct cli_command *command)
{
    const char *indent = writer->indent;

    if (!text_ends_with(buf_text(writer->out), "!\n"))
        buf_puts(writer->out, "!\n");
    write_line(writer, command);
    writer->indent = INDENT;
    write_mode(writer, command->enter);
    writer->indent = indent;
}

static bool has_key(const struct cli_command *command)
{
    for (size_t i = 0; i < command->node_count; i++)
        if (cli_grammar.nodes[command->node + i].target == CLI_TARGET_KEY)
            return true;
    return false;
}

/* A command that begins a block is always written: what is in the block needs it. */
static void write_blocks(struct writer *writer, const struct cli_command *command)
{
    if (!has_key(command)) {
        write_block(writer, command);
        buf_puts(writer->out, "!\n");
        return;
    }
    for (const char *key = settings_next_interface(writer->settings, ""); key != NULL;
         key = settings_next_interface(writer->settings, key)) {
        writer->key = key;
        write_block(writer, command);
        buf_puts(writer->out, "!\n");
    }
    writer->key = "";
}

static void write_command(struct writer *writer, const struct cli_command *command)
{
    if (command->enter >= 0)
        write_blocks(writer, command);
    else if (says_what_is(writer, command))
        write_line(writer, command);
    if (negation_says_what_is(writer, command))
        write_negation(writer, command);
}

static void write_mode(struct writer *writer, int mode)
{
    for (size_t i = 0; i < cli_grammar.command_count; i++) {
        const struct cli_command *command = &cli_grammar.commands[i];
        if ((command->modes & (1u << mode)) != 0 && !command->unwritten &&
            command->leave == CLI_LEAVE_NOT && command->action == NULL && command->display == 0)
            write_command(writer, command);
    }
}

bool config_write(struct model *model, const struct settings *settings,
                  enum config_passwords passwords, const struct config_learned *learned,
                  struct buf *out)
{
    struct writer writer = {.model = model,
                            .settings = settings,
                            .passwords = passwords,
                            .learned = learned,
                            .out = out,
                            .arena = arena_new(),
                            .key = "",
                            .indent = "",
                            .complete = true};

    write_mode(&writer, cli_grammar.replay_mode);
    arena_free(writer.arena);
    return writer.complete;
}
