/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as lines that the shell executes with nobody at it, and what its help and completion
 * make of them; then each line at a terminal of somebody who may only look. What has to hold: no
 * sanitizer complains; a script tells which of its lines failed and why, and never a password; who
 * may only look changes nothing.
 */
#include "base/text.h"
#include "cli/config_write.h"
#include "cli/script.h"
#include "device2/schema.h"
#include "fuzz.h"

#include <string.h>

#define SECRET "c0nfidential"

struct lines {
    const char *at, *end;
    char *line;
    size_t count;
};

static bool next(void *argument, const char **line)
{
    struct lines *lines = argument;
    size_t length = 0;

    if (lines->at == lines->end)
        return false;
    while (lines->at + length < lines->end && lines->at[length] != '\n' &&
           lines->at[length] != '\0')
        length++;
    free(lines->line);
    lines->line = mem_strndup(lines->at, length);
    lines->at += length + (lines->at + length < lines->end);
    lines->count++;
    *line = lines->line;
    return true;
}

static struct lines begin(const uint8_t *data, size_t size)
{
    return (struct lines){.at = (const char *)data, .end = (const char *)data + size};
}

static void check_result(const struct script_result *result, size_t count)
{
    check(result->failed <= count);
    check((result->failed > 0) == (result->reason.length > 0));
    check(result->output.length < SCRIPT_MAX_OUTPUT + 100);
    check(result->output.length == 0 ||
          !memmem(result->output.data, result->output.length, SECRET, strlen(SECRET)));
}

static void run_script(const struct cli_context *context, const char *mode, const uint8_t *data,
                       size_t size)
{
    struct lines lines = begin(data, size);
    struct script_result result = {0};

    script_run(&(struct script){.context = context, .mode = mode, .next = next, .argument = &lines},
               &result);
    check_result(&result, lines.count);
    buf_free(&result.output);
    buf_free(&result.reason);
    free(lines.line);
}

/* ---- Who may only look -------------------------------------------------------------------- */

static void ignore(void *argument, const char *text, size_t length)
{
    (void)argument, (void)text, (void)length;
}

static void count_answer(void *argument, enum cli_result result)
{
    check(result != CLI_PENDING);
    ++*(size_t *)argument;
}

static void print(const struct cli_context *context, struct buf *out)
{
    buf_clear(out);
    config_write(context->model, context->settings, CONFIG_WITH_PASSWORDS, NULL, out);
}

static void look(const struct cli_context *context, const uint8_t *data, size_t size)
{
    struct lines lines = begin(data, size);
    struct buf before = {0}, after = {0}, help = {0};
    size_t answers = 0;
    struct cli_session *session =
        cli_session_new(context, &(struct cli_session_options){
                                     .argument = &answers, .output = ignore, .done = count_answer});
    const char *line;

    print(context, &before);
    while (next(&lines, &line)) {
        buf_clear(&help);
        cli_help(session, line, &help);
        cli_complete(session, line, &help);
        cli_execute(session, line);
        check(answers == lines.count);
    }
    print(context, &after);
    check(text_equal(buf_text(&before), buf_text(&after)));
    cli_session_free(session);
    buf_free(&before);
    buf_free(&after);
    buf_free(&help);
    free(lines.line);
}

/* A password that the input cannot have brought along itself. */
static void set_secret(struct cli_context *context)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(context->model, MODEL_ORIGIN_LOCAL);
    struct cwmp_error error;

    check(model_set_role(transaction, ROLE_ACS_PASSWORD, SECRET, &error) == CWMP_OK);
    check(model_commit(transaction, arena, NULL, &error) == CWMP_OK);
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct env env = env_system();
    struct cli_context context = {.settings = settings_new()};

    if (memmem(data, size, SECRET, strlen(SECRET)) == NULL) {
        context.model = model_new(&(struct model_options){.schema = &device2_schema, .env = &env});
        set_secret(&context);
        look(&context, data, size);
        run_script(&context, "config", data, size);
        run_script(&context, "privileged", data, size);
        model_free(context.model);
    }
    settings_free(context.settings);
    return 0;
}
