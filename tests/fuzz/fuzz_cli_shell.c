/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as lines typed into a shell; for each, help and completion are asked for first. What
 * has to hold: no sanitizer complains; each line ends once, with whole lines printed; one that
 * failed has changed nothing; whatever was configured is read back from what is written of it.
 */
#include "base/text.h"
#include "cli/config_write.h"
#include "cli/interpreter.h"
#include "device2/schema.h"
#include "fuzz.h"

#include <string.h>

#define MAX_LINES 64

struct shell {
    struct cli_context context;
    struct cli_session *session;
    unsigned done;
    enum cli_result result;
};

static void take_output(void *argument, const char *text, size_t length)
{
    (void)argument;
    check(length == 0 || text[length - 1] == '\n');
}

static void take_result(void *argument, enum cli_result result)
{
    struct shell *shell = argument;

    check(result == CLI_OK || result == CLI_ERROR || result == CLI_EXIT);
    shell->done++;
    shell->result = result;
}

static bool write_out(const struct shell *shell, struct buf *out)
{
    return config_write(shell->context.model, shell->context.settings, CONFIG_WITH_PASSWORDS, NULL,
                        out);
}

static void check_read_back(const struct buf *text)
{
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct config config;

    check(config_parse("f", buf_text(text), text->length, arena, &config, &error) == CWMP_OK);
    arena_free(arena);
}

static void check_asking(struct shell *shell, const char *line)
{
    struct buf out = {0};

    cli_help(shell->session, line, &out);
    check(out.length > 0 && out.data[out.length - 1] == '\n');
    buf_clear(&out);
    cli_complete(shell->session, line, &out);
    check(out.length == 0 || out.data[out.length - 1] == '\n');
    buf_free(&out);
}

static void run_line(struct shell *shell, const char *line)
{
    struct buf before = {0}, after = {0};
    unsigned done = shell->done;

    check_asking(shell, line);
    write_out(shell, &before);
    cli_execute(shell->session, line);
    if (shell->done == done)
        cli_interrupt(shell->session);
    check(shell->done == done + 1);
    check(cli_prompt(shell->session)[0] != '\0');
    if (write_out(shell, &after))
        check_read_back(&after);
    if (shell->result == CLI_ERROR)
        check(text_equal(buf_text(&before), buf_text(&after)));
    buf_free(&before);
    buf_free(&after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct env env = env_system();
    struct shell shell = {0};
    struct arena *arena = arena_new();
    char *line = arena_strndup(arena, (const char *)data, size);

    shell.context.model =
        model_new(&(struct model_options){.schema = &device2_schema, .env = &env});
    shell.context.settings = settings_new();
    shell.context.trace = trace_new();
    shell.session = cli_session_new(
        &shell.context,
        &(struct cli_session_options){
            .may_configure = true, .argument = &shell, .output = take_output, .done = take_result});
    for (unsigned count = 0; line != NULL && count < MAX_LINES; count++) {
        char *next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        run_line(&shell, line);
        line = next;
    }
    cli_session_free(shell.session);
    trace_free(shell.context.trace);
    settings_free(shell.context.settings);
    model_free(shell.context.model);
    arena_free(arena);
    return 0;
}
