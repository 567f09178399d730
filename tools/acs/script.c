/* SPDX-License-Identifier: Apache-2.0 */
#include "acs/script.h"

#include "acs/recording.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    unsigned line;
    char *error;
    size_t error_size;
};

static bool fail(const struct parser *parser, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool fail(const struct parser *parser, const char *format, ...)
{
    if (parser->error != NULL && parser->error_size > 0) {
        int used = snprintf(parser->error, parser->error_size, "line %u: ", parser->line);
        va_list arguments;
        va_start(arguments, format);
        if ((size_t)used < parser->error_size)
            vsnprintf(parser->error + used, parser->error_size - (size_t)used, format, arguments);
        va_end(arguments);
    }
    return false;
}

static void list_add(char ***list, size_t *count, const char *text)
{
    *list = mem_realloc(*list, (*count + 1) * sizeof(**list));
    (*list)[(*count)++] = mem_strdup(text);
}

static void list_free(char **list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(list[i]);
    free(list);
}

static bool read_escape(const struct parser *parser, const char **cursor, struct buf *word)
{
    static const char names[] = "nt\"\\", values[] = "\n\t\"\\";

    const char *name = **cursor != '\0' ? strchr(names, **cursor) : NULL;
    if (name == NULL)
        return fail(parser, "unknown escape \\%c in \"...\"", **cursor);
    buf_putc(word, values[name - names]);
    (*cursor)++;
    return true;
}

/* Reads one word; parts of it may be quoted, as in NAME="a b". */
static bool read_word(const struct parser *parser, const char **cursor, struct buf *word)
{
    bool quoted = false;

    buf_clear(word);
    while (**cursor != '\0' && (quoted || (**cursor != ' ' && **cursor != '\t'))) {
        char byte = *(*cursor)++;
        if (byte == '"')
            quoted = !quoted;
        else if (quoted && byte == '\\') {
            if (!read_escape(parser, cursor, word))
                return false;
        } else
            buf_putc(word, byte);
    }
    return quoted ? fail(parser, "a quote is not closed") : true;
}

static const char *skip_blanks(const char *cursor)
{
    return cursor + strspn(cursor, " \t");
}

static bool read_number(const struct parser *parser, const char *text, uint64_t limit,
                        uint64_t *number)
{
    if (!text_to_uint64(text, number) || *number > limit)
        return fail(parser, "\"%s\" is not a number up to %llu", text, (unsigned long long)limit);
    return true;
}

static bool set_flag(struct acs_modifiers *modifiers, const char *name)
{
    const struct {
        const char *name;
        bool *flag;
    } flags[] = {{"hold", &modifiers->hold},           {"close", &modifiers->close},
                 {"shut", &modifiers->shut},           {"http10", &modifiers->http10},
                 {"chunked", &modifiers->chunked},     {"truncate", &modifiers->truncate},
                 {"malformed", &modifiers->malformed}, {"doctype", &modifiers->doctype},
                 {"noid", &modifiers->no_id}};

    for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
        if (text_equal(name, flags[i].name)) {
            *flags[i].flag = true;
            return true;
        }
    }
    if (text_equal(name, "prefixes"))
        modifiers->style = ACS_STYLE_OTHER_PREFIXES;
    else if (text_equal(name, "default"))
        modifiers->style = ACS_STYLE_DEFAULT_NAMESPACE;
    else
        return false;
    return true;
}

static bool set_text(struct acs_modifiers *modifiers, const char *name, const char *value)
{
    const struct {
        const char *name;
        char **text;
    } texts[] = {{"id", &modifiers->id},
                 {"version", &modifiers->version},
                 {"namespace", &modifiers->namespace_version},
                 {"unknown", &modifiers->unknown},
                 {"encode", &modifiers->encode},
                 {"until", &modifiers->until}};

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (text_equal(name, texts[i].name)) {
            free(*texts[i].text);
            *texts[i].text = mem_strdup(value);
            return true;
        }
    }
    return false;
}

/* `word` is a modifier without its "@". */
static bool parse_modifier(const struct parser *parser, const char *word,
                           struct acs_modifiers *modifiers)
{
    const char *equal = strchr(word, '=');
    if (equal == NULL)
        return set_flag(modifiers, word) ? true : fail(parser, "unknown modifier @%s", word);

    char *name = mem_strndup(word, (size_t)(equal - word));
    const char *value = equal + 1;
    uint64_t number = 0;
    bool ok = true;
    if (text_equal(name, "cookie"))
        list_add(&modifiers->cookies, &modifiers->cookie_count, value);
    else if (text_equal(name, "header"))
        list_add(&modifiers->headers, &modifiers->header_count, value);
    else if (text_equal(name, "delay")) {
        ok = read_number(parser, value, UINT_MAX, &number);
        modifiers->delay_ms = (unsigned)number;
    } else if (text_equal(name, "pad")) {
        ok = read_number(parser, value, 1U << 30, &number);
        modifiers->pad = number;
    } else if (!set_text(modifiers, name, value))
        ok = fail(parser, "unknown modifier @%s=", name);
    free(name);
    return ok;
}

static bool read_file(const struct parser *parser, const char *path, char **text)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return fail(parser, "cannot read %s", path);
    struct buf content = {0};
    char block[4096];
    size_t got = 0;
    while ((got = fread(block, 1, sizeof(block), file)) > 0)
        buf_append(&content, block, got);
    fclose(file);
    *text = buf_take(&content);
    return true;
}

static bool read_reply(const struct parser *parser, const char *path, struct acs_step *step)
{
    struct acs_message message;
    char error[256];

    if (!acs_message_read(path, &message, error, sizeof(error)))
        return fail(parser, "%s", error);
    step->code = message.status;
    step->text = mem_strdup(message.body);
    acs_message_clear(&message);
    return step->code != 0 ? true : fail(parser, "%s is no answer", path);
}

/* Steps whose argument is the rest of the line, or a number. */
static bool parse_special(const struct parser *parser, struct acs_step *step, const char *verb,
                          const char *rest)
{
    uint64_t number = 0;
    char *end = NULL;

    switch (step->kind) {
    case ACS_STEP_STATUS:
    case ACS_STEP_FAULT:
        if (!read_number(parser, rest, 9999, &number))
            return false;
        step->code = (unsigned)number;
        return true;
    case ACS_STEP_REDIRECT:
        step->code = (unsigned)strtoul(rest, &end, 10);
        step->text = mem_strdup(skip_blanks(end));
        return step->code != 0 && *step->text != '\0' ? true
                                                      : fail(parser, "redirect CODE URL expected");
    case ACS_STEP_REPLY:
        return read_reply(parser, rest, step);
    case ACS_STEP_XML:
    case ACS_STEP_ENVELOPE:
        if (text_equal(verb, "file"))
            return read_file(parser, rest, &step->text);
        step->text = mem_strdup(rest);
        return true;
    default:
        return *rest == '\0' ? true : fail(parser, "%s takes no argument", verb);
    }
}

static enum acs_step_kind step_kind(const char *verb)
{
    static const struct {
        const char *verb;
        enum acs_step_kind kind;
    } verbs[] = {{"answer", ACS_STEP_ANSWER},
                 {"empty", ACS_STEP_EMPTY},
                 {"empty200", ACS_STEP_EMPTY_200},
                 {"status", ACS_STEP_STATUS},
                 {"redirect", ACS_STEP_REDIRECT},
                 {"fault", ACS_STEP_FAULT},
                 {"drop", ACS_STEP_DROP},
                 {"reset", ACS_STEP_RESET},
                 {"never", ACS_STEP_NEVER},
                 {"envelope", ACS_STEP_ENVELOPE},
                 {"file", ACS_STEP_ENVELOPE},
                 {"reply", ACS_STEP_REPLY},
                 {"xml", ACS_STEP_XML}};

    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
        if (text_equal(verb, verbs[i].verb))
            return verbs[i].kind;
    }
    return ACS_STEP_METHOD;
}

static bool parse_words(const struct parser *parser, const char *cursor, struct acs_step *step)
{
    struct buf word = {0};
    bool ok = true;

    for (cursor = skip_blanks(cursor); ok && *cursor != '\0'; cursor = skip_blanks(cursor)) {
        ok = read_word(parser, &cursor, &word);
        if (ok)
            list_add(&step->words, &step->word_count, buf_text(&word));
    }
    buf_free(&word);
    return ok;
}

/* Methods whose arguments are something else than NAME=VALUE. */
static bool takes_plain_words(const char *method)
{
    static const char *const methods[] = {"GetParameterValues",     "GetParameterNames",
                                          "GetParameterAttributes", "AddObject",
                                          "DeleteObject",           "Reboot",
                                          "ScheduleInform"};

    for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
        if (text_equal(method, methods[i]))
            return true;
    }
    return text_ends_with(method, "_ExecuteCliCommand");
}

/* A misspelt method would otherwise be one of its own, with arguments that have no name. */
static bool check_arguments(const struct parser *parser, const struct acs_step *step)
{
    for (size_t i = 1; i < step->word_count && !takes_plain_words(step->words[0]); i++) {
        if (strchr(step->words[i], '=') == NULL)
            return fail(parser, "%s takes NAME=VALUE, not '%s'", step->words[0], step->words[i]);
    }
    return true;
}

/* Reads the modifiers at `*cursor` and then one word into `verb`; "" when there is none. */
static bool parse_head(const struct parser *parser, const char **cursor,
                       struct acs_modifiers *modifiers, struct buf *verb)
{
    while (true) {
        *cursor = skip_blanks(*cursor);
        if (!read_word(parser, cursor, verb))
            return false;
        if (!text_starts_with(buf_text(verb), "@"))
            return true;
        if (!parse_modifier(parser, buf_text(verb) + 1, modifiers))
            return false;
    }
}

static bool parse_line(const struct parser *parser, const char *line, struct acs_script *script)
{
    struct acs_step step = {.kind = ACS_STEP_ANSWER};
    struct buf verb = {0};
    const char *cursor = line;
    bool ok = parse_head(parser, &cursor, &step.modifiers, &verb);

    if (ok && text_equal(buf_text(&verb), "session")) {
        ok = parse_head(parser, &cursor, &script->session, &verb);
        if (ok && verb.length > 0)
            ok = fail(parser, "session takes modifiers only");
        buf_free(&verb);
        return ok;
    }
    script->steps = mem_realloc(script->steps, (script->count + 1) * sizeof(step));
    struct acs_step *added = &script->steps[script->count++];
    *added = step;
    if (ok && verb.length > 0) {
        added->kind = step_kind(buf_text(&verb));
        cursor = skip_blanks(cursor);
        if (added->kind == ACS_STEP_METHOD) {
            list_add(&added->words, &added->word_count, buf_text(&verb));
            ok = parse_words(parser, cursor, added) && check_arguments(parser, added);
        } else
            ok = parse_special(parser, added, buf_text(&verb), cursor);
    }
    buf_free(&verb);
    return ok;
}

struct acs_script *acs_script_parse(const char *text, char *error, size_t error_size)
{
    struct acs_script *script = mem_alloc(sizeof(*script));
    struct parser parser = {.error = error, .error_size = error_size};
    const char *line = text;

    while (*line != '\0') {
        size_t length = strcspn(line, "\n");
        char *copy = mem_strndup(line, length);
        const char *content = skip_blanks(copy);
        parser.line++;
        bool ok = *content == '\0' || *content == '#' || parse_line(&parser, content, script);
        free(copy);
        if (!ok) {
            acs_script_free(script);
            return NULL;
        }
        line += length + (line[length] == '\n');
    }
    return script;
}

static void modifiers_clear(struct acs_modifiers *modifiers)
{
    free(modifiers->id);
    free(modifiers->version);
    free(modifiers->namespace_version);
    free(modifiers->unknown);
    free(modifiers->encode);
    free(modifiers->until);
    list_free(modifiers->cookies, modifiers->cookie_count);
    list_free(modifiers->headers, modifiers->header_count);
}

void acs_script_free(struct acs_script *script)
{
    if (script == NULL)
        return;
    for (size_t i = 0; i < script->count; i++) {
        struct acs_step *step = &script->steps[i];
        free(step->text);
        list_free(step->words, step->word_count);
        modifiers_clear(&step->modifiers);
    }
    modifiers_clear(&script->session);
    free(script->steps);
    free(script);
}

bool acs_step_is_request(const struct acs_step *step)
{
    return step->kind == ACS_STEP_METHOD || step->kind == ACS_STEP_XML ||
           step->kind == ACS_STEP_ENVELOPE;
}
