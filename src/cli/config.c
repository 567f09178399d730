/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/config.h"

#include "base/buf.h"
#include "cli/commands.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define CONFIG_MAX_BYTES (1024 * 1024)
#define CONFIG_MAX_LINE  1024

/* One line without comment, surrounding blanks and line end; false when nothing is left. Trailing
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

static enum cwmp_fault config_read_lines(char *text, struct arena *arena, struct config *config,
                                         struct cwmp_error *error)
{
    struct commands_mode mode = {.inside_cwmp = false};
    unsigned number = 0;
    for (char *line = text, *next; line != NULL; line = next) {
        next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        number++;
        const char *reason = NULL;
        if (strlen(line) > CONFIG_MAX_LINE)
            reason = "% The line is longer than 1024 characters.";
        else if (config_strip(&line))
            reason = commands_take(&mode, line, number, arena, config);
        if (reason != NULL) {
            /* The percent sign is the shell's mark of an error; here the file name is. */
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s:%u: %s", config->file, number,
                             reason + strspn(reason, "% "));
        }
    }
    return CWMP_OK;
}

enum cwmp_fault config_parse(const char *name, const char *text, size_t length, struct arena *arena,
                             struct config *config, struct cwmp_error *error)
{
    *config = (struct config){
        .file = arena_strdup(arena, name),
        .transport = {.ca_file = "",
                      .crl_file = "",
                      .certificate_file = "",
                      .key_file = "",
                      .proxy = "",
                      .proxy_username = "",
                      .proxy_password = "",
                      .cpe_url = ""},
    };
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
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: %s", file, strerror(errno));

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
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: %s", file, strerror(reason));
    else
        fault = config_parse(file, buf_text(&text), text.length, arena, config, error);
    explicit_bzero(block, sizeof(block));
    if (text.data != NULL)
        explicit_bzero(text.data, text.length);
    buf_free(&text);
    return fault;
}

enum cwmp_fault config_stage(const struct config *config, struct model_transaction *transaction,
                             struct cwmp_error *error)
{
    struct cwmp_error reason = {.code = CWMP_OK};
    for (const struct config_setting *setting = config->settings; setting != NULL;
         setting = setting->next) {
        if (model_set_role(transaction, setting->role, setting->value, &reason) != CWMP_OK)
            return cwmp_fail(error, reason.code, "%s:%u: %s", config->file, setting->line,
                             reason.text);
    }
    return CWMP_OK;
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
                             struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    struct cwmp_error reason = {.code = CWMP_OK};
    enum cwmp_fault fault = config_stage(config, transaction, error);
    if (fault != CWMP_OK) {
        model_abort(transaction);
    } else if (model_commit(transaction, arena, NULL, &reason) != CWMP_OK) {
        fault = cwmp_fail(error, reason.code, "%s: %s", config->file, reason.text);
    }
    arena_free(arena);
    return fault;
}
