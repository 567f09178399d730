/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/script.h"

#include <string.h>

#define CUT_SHORT "% The output is longer than can be told.\n"

struct run {
    struct script_result *result;
    struct buf said; /* by the present line */
    bool done;
    enum cli_result outcome;
    bool cut;   /* it says more than can be told */
    bool full;  /* nothing more is told */
    bool stuck; /* a command goes on although it was interrupted */
};

static void output(void *argument, const char *text, size_t length)
{
    struct run *run = argument;

    run->cut = run->cut || run->said.length + length > SCRIPT_MAX_OUTPUT;
    if (!run->cut)
        buf_append(&run->said, text, length);
}

static void done(void *argument, enum cli_result result)
{
    struct run *run = argument;

    run->done = true;
    run->outcome = result;
}

static void execute(struct cli_session *session, struct run *run, const char *line)
{
    buf_clear(&run->said);
    run->cut = run->done = false;
    cli_execute(session, line);
    if (run->done)
        return;
    cli_interrupt(session);
    run->stuck = !run->done;
    buf_puts(&run->said, "% What takes time cannot be part of a script.\n");
    run->outcome = CLI_ERROR;
}

static void keep_output(struct run *run)
{
    struct buf *all = &run->result->output;

    if (run->full)
        return;
    run->full = run->cut || all->length + run->said.length > SCRIPT_MAX_OUTPUT;
    if (all->length + run->said.length <= SCRIPT_MAX_OUTPUT)
        buf_append(all, run->said.data, run->said.length);
    if (run->full)
        buf_puts(all, CUT_SHORT);
}

/* The last sentence that is one of an error. */
static void keep_reason(struct run *run, size_t number)
{
    const char *text = buf_text(&run->said), *last = "% It failed.\n";

    for (const char *line = text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n')
        if (*line == '%')
            last = line;
    run->result->failed = number;
    last += strspn(last, "% ");
    buf_append(&run->result->reason, last, strcspn(last, "\n"));
}

void script_run(const struct script *script, struct script_result *result)
{
    struct run run = {.result = result};
    struct cli_session *session =
        cli_session_new(script->context, &(struct cli_session_options){.may_configure = true,
                                                                       .hide_secrets = true,
                                                                       .unattended = true,
                                                                       .mode = script->mode,
                                                                       .argument = &run,
                                                                       .output = output,
                                                                       .done = done});
    const char *line;

    for (size_t number = 1; script->next(script->argument, &line); number++) {
        execute(session, &run, line);
        keep_output(&run);
        if (run.outcome == CLI_ERROR && result->failed == 0)
            keep_reason(&run, number);
        if (run.stuck || run.outcome == CLI_EXIT ||
            (run.outcome == CLI_ERROR && script->stop_on_error))
            break;
    }
    cli_session_free(session);
    buf_free(&run.said);
}
