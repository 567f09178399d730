/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/interpreter.h"

#include "base/mem.h"
#include "base/text.h"
#include "cli/grammar.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

struct cli_session {
    const struct cli_context *context;
    struct cli_session_options options;
    int mode;
    char *key; /* the interface whose mode it is; "" */
    unsigned terminal_length;
    struct buf prompt;
    const char *question; /* that the next line answers; NULL: none */
    cli_answer answer;
    /* A command that runs. */
    bool busy;
    struct cli_output *out;
    void (*interrupt)(void *argument, bool gone);
    void *interrupt_argument;
    unsigned topics;
    struct trace_listener *listener;
};

/* ---- Sessions ---------------------------------------------------------------------------------
 */

/* -1: there is none. */
static int find_mode(const char *name)
{
    for (int i = 0; i < cli_grammar.mode_count; i++)
        if (text_equal(cli_grammar.modes[i].name, name) && cli_grammar.modes[i].prompt_end == NULL)
            return i;
    return -1;
}

bool cli_has_mode(const char *name)
{
    return find_mode(name) >= 0;
}

struct cli_session *cli_session_new(const struct cli_context *context,
                                    const struct cli_session_options *options)
{
    struct cli_session *session = mem_alloc(sizeof(*session));

    session->context = context;
    session->options = *options;
    session->key = mem_strdup("");
    session->terminal_length = CLI_LENGTH_AUTO;
    session->mode = options->mode != NULL ? find_mode(options->mode) : 0;
    return session;
}

void cli_session_free(struct cli_session *session)
{
    if (session == NULL)
        return;
    session->options.done = NULL;
    if (session->interrupt != NULL)
        session->interrupt(session->interrupt_argument, true);
    cli_set_topics(session, 0);
    cli_output_free(session->out);
    buf_free(&session->prompt);
    free(session->key);
    free(session);
}

/* The setting, or what the system is called. */
static const char *host_name(const struct cli_session *session, struct utsname *system)
{
    const struct cli_context *context = session->context;
    const char *name = context->hostname != NULL
                           ? context->hostname(context->argument)
                           : settings_get(context->settings, SETTING_HOSTNAME, "");

    if (name[0] == '\0' && uname(system) == 0)
        name = system->nodename;
    return name;
}

const char *cli_prompt(struct cli_session *session)
{
    const struct cli_mode *mode = &cli_grammar.modes[session->mode];
    struct utsname system;

    if (session->question != NULL)
        return session->question;
    buf_clear(&session->prompt);
    buf_printf(&session->prompt, "%s%s", host_name(session, &system), mode->prompt);
    if (mode->prompt_end != NULL)
        buf_printf(&session->prompt, "%s%s", session->key, mode->prompt_end);
    return buf_text(&session->prompt);
}

unsigned cli_terminal_length(const struct cli_session *session)
{
    return session->terminal_length;
}

void cli_set_terminal_length(struct cli_session *session, unsigned lines)
{
    session->terminal_length = lines;
}

static void print(struct cli_session *session, const char *text)
{
    session->options.output(session->options.argument, text, strlen(text));
}

static void __attribute__((format(printf, 2, 3)))
say(struct cli_session *session, const char *format, ...)
{
    struct buf text = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&text, format, arguments);
    va_end(arguments);
    buf_putc(&text, '\n');
    print(session, buf_text(&text));
    buf_free(&text);
}

/* ---- Traces -----------------------------------------------------------------------------------
 */

static void tell(void *argument, const char *topic, const char *text)
{
    struct cli_session *session = argument;

    for (size_t length; *text != '\0'; text += length + (text[length] == '\n')) {
        length = strcspn(text, "\n");
        say(session, "*%s: %.*s", topic, (int)length, text);
    }
}

void cli_set_topics(struct cli_session *session, unsigned topics)
{
    struct trace *trace = session->context->trace;

    if (session->listener != NULL)
        trace_leave(trace, session->listener);
    session->listener = topics != 0 ? trace_listen(trace, topics, tell, session) : NULL;
    session->topics = topics;
}

unsigned cli_topics(const struct cli_session *session)
{
    return session->topics;
}

/* ---- Commands that run ------------------------------------------------------------------------
 */

void cli_run(struct cli_session *session, void (*interrupt)(void *argument, bool gone),
             void *argument)
{
    session->interrupt = interrupt;
    session->interrupt_argument = argument;
}

struct cli_output *cli_session_output(struct cli_session *session)
{
    return session->out;
}

void cli_finish(struct cli_session *session, enum cli_result result)
{
    if (session->out != NULL && result != CLI_ERROR)
        cli_output_finish(session->out);
    cli_output_free(session->out);
    session->out = NULL;
    session->interrupt = NULL;
    session->busy = false;
    if (session->options.done != NULL)
        session->options.done(session->options.argument, result);
}

void cli_interrupt(struct cli_session *session)
{
    if (session->busy && session->interrupt != NULL)
        session->interrupt(session->interrupt_argument, false);
}

/* ---- Errors of a line -------------------------------------------------------------------------
 */

/* Under the word, where the terminal shows the prompt, a blank and the line. */
static void print_caret(struct cli_session *session, size_t at)
{
    int column = (int)(strlen(cli_prompt(session)) + 1 + at);

    say(session, "%*s^", column, "");
    say(session, "%% Invalid input detected at '^' marker.");
}

static void print_failure(struct cli_session *session, const char *line,
                          const struct cli_match *match)
{
    size_t blanks = strspn(line, " \t");

    switch (match->outcome) {
    case CLI_MATCHED:
    case CLI_NOTHING:
        break;
    case CLI_INCOMPLETE:
        say(session, "%% Incomplete command.");
        break;
    case CLI_AMBIGUOUS:
        say(session, "%% Ambiguous command: \"%.*s\"",
            (int)(match->at + strcspn(line + match->at, " \t") - blanks), line + blanks);
        break;
    case CLI_UNKNOWN:
        say(session, "%% Unknown command.");
        break;
    case CLI_INVALID:
        print_caret(session, match->at);
        break;
    case CLI_REFUSED:
        say(session, "%s", match->sentence);
        break;
    }
}

/* ---- What a command does ----------------------------------------------------------------------
 */

static bool is_set(const struct cli_session *session, const struct config_change *change)
{
    const struct cli_context *context = session->context;
    struct arena *arena = arena_new();
    struct buf text = {0}, usual = {0};
    struct value value;
    bool set;

    if (change->target == CLI_TARGET_SETTING) {
        buf_puts(&text,
                 settings_get(context->settings, (enum cli_setting)change->index, change->key));
        buf_puts(&usual, settings_default((enum cli_setting)change->index));
    } else if (model_role_value(context->model, (enum model_role)change->index, arena, &value)) {
        value_print(&value, &text);
        config_default(model_schema(context->model), (enum model_role)change->index, &usual);
    }
    set = !text_equal(buf_text(&text), buf_text(&usual));
    buf_free_secret(&text);
    buf_free(&usual);
    arena_free_secret(arena);
    return set;
}

/* What takes the place of something is told. */
static void collect_notices(const struct cli_session *session, const struct config *config,
                            struct buf *notices)
{
    for (const struct config_change *change = config->changes; change; change = change->next)
        if (change->notice != NULL && is_set(session, change))
            buf_printf(notices, "%s\n", change->notice);
}

static enum cwmp_fault apply(const struct cli_context *context, const struct config *config,
                             struct buf *warning, struct cwmp_error *error)
{
    return context->apply != NULL ? context->apply(context->argument, config, warning, error)
                                  : config_apply(config, context->model, context->settings, error);
}

static enum cli_result configure(struct cli_session *session, const struct cli_match *match,
                                 struct arena *arena)
{
    struct config config = {.file = NULL};
    struct buf notices = {0}, warning = {0};
    struct cwmp_error error = {.code = CWMP_OK};
    enum cli_result result = CLI_OK;

    config_add(&config, match, session->key, 0, arena);
    if (config.changes == NULL)
        return CLI_OK;
    collect_notices(session, &config, &notices);
    if (apply(session->context, &config, &warning, &error) != CWMP_OK) {
        say(session, "%% %s", error.text + strspn(error.text, "% "));
        result = CLI_ERROR;
    } else {
        print(session, buf_text(&notices));
        if (match->command->warning != NULL && !match->negated)
            say(session, "%s", match->command->warning);
        print(session, buf_text(&warning));
    }
    buf_free(&notices);
    buf_free(&warning);
    return result;
}

static void set_mode(struct cli_session *session, int mode, const char *key)
{
    char *copy = mem_strdup(key);

    free(session->key);
    session->key = copy;
    session->mode = mode;
}

static const char *key_of(const struct cli_match *match)
{
    const struct cli_step *step = match->last;

    while (step != NULL && step->node->target != CLI_TARGET_KEY)
        step = step->before;
    return step != NULL ? step->value : "";
}

/* A command of the mode above leaves this one; what was given after `do` changes no mode. */
static enum cli_result turn(struct cli_session *session, const struct cli_match *match)
{
    const struct cli_command *command = match->command;
    const struct cli_mode *mode = &cli_grammar.modes[session->mode];

    if (match->is_escaped)
        return CLI_OK;
    if (match->mode != session->mode)
        set_mode(session, match->mode, "");
    if (command->enter >= 0 && !match->negated)
        set_mode(session, command->enter, key_of(match));
    if (command->leave == CLI_LEAVE_PARENT && mode->parent < 0)
        return CLI_EXIT;
    if (command->leave == CLI_LEAVE_PARENT)
        set_mode(session, mode->parent, "");
    if (command->leave == CLI_LEAVE_ALL)
        set_mode(session, mode->escape, "");
    return CLI_OK;
}

void cli_end(struct cli_session *session)
{
    int escape = cli_grammar.modes[session->mode].escape;

    if (session->question != NULL)
        session->question = NULL;
    else if (escape >= 0)
        set_mode(session, escape, "");
}

/* CLI_PENDING of an action: it calls cli_finish(). */
static enum cli_result act(struct cli_session *session, const struct cli_match *match)
{
    const struct cli_command *command = match->command;
    cli_action action = match->negated ? command->no_action : command->action;
    struct cli_call call = {.session = session,
                            .context = session->context,
                            .out = session->out,
                            .match = match,
                            .may_configure = session->options.may_configure,
                            .may_see_secrets =
                                session->options.may_configure && !session->options.hide_secrets,
                            .unattended = session->options.unattended};

    if (command->display != 0)
        cli_print_display(session->out, session->context, command->display - 1, false);
    return action != NULL ? action(&call) : CLI_OK;
}

static enum cli_result perform(struct cli_session *session, const struct cli_match *match,
                               struct arena *arena)
{
    const struct cli_command *command = match->command;
    const char *sentence;

    session->out = cli_output_new(session->options.output, session->options.argument, match->filter,
                                  &sentence);
    if (session->out == NULL) {
        say(session, "%s", sentence);
        return CLI_ERROR;
    }
    if (command->changes && !session->options.may_configure) {
        say(session, "%% Permission denied: root and the group cwmp may do this.");
        return CLI_ERROR;
    }
    enum cli_result result = configure(session, match, arena);
    if (result == CLI_OK && command->message != NULL)
        say(session, "%s", command->message);
    if (result == CLI_OK)
        result = act(session, match);
    return result == CLI_OK ? turn(session, match) : result;
}

static struct cli_matcher make_matcher(const struct cli_session *session, struct arena *arena)
{
    return (struct cli_matcher){.mode = session->mode,
                                .interfaces = session->context->interfaces,
                                .argument = session->context->argument,
                                .arena = arena};
}

static enum cli_result execute(struct cli_session *session, const char *line, struct arena *arena)
{
    const struct cli_matcher matcher = make_matcher(session, arena);
    struct cli_match match;

    if (strlen(line) > CLI_MAX_LINE) {
        say(session, "%% The line is longer than %d characters.", CLI_MAX_LINE);
        return CLI_ERROR;
    }
    if (line[strspn(line, " \t")] == '!')
        return CLI_OK;
    cli_match(&matcher, line, &match);
    print_failure(session, line, &match);
    if (match.outcome == CLI_MATCHED)
        return perform(session, &match, arena);
    return match.outcome == CLI_NOTHING ? CLI_OK : CLI_ERROR;
}

void cli_ask(struct cli_session *session, const char *question, cli_answer answer)
{
    session->question = question;
    session->answer = answer;
}

bool cli_asks(const struct cli_session *session)
{
    return session->question != NULL;
}

static enum cli_result take_answer(struct cli_session *session, const char *line)
{
    const char *answer = line + strspn(line, " \t");

    session->question = NULL;
    if (*answer != '\0' && strchr("yYnN", *answer) != NULL)
        return session->answer(session->context, *answer == 'y' || *answer == 'Y');
    say(session, "%% Neither y nor n: nothing is done.");
    return CLI_ERROR;
}

void cli_execute(struct cli_session *session, const char *line)
{
    if (session->busy) {
        say(session, "%% A command is running.");
        session->options.done(session->options.argument, CLI_ERROR);
        return;
    }
    struct arena *arena = arena_new();
    session->busy = true;
    enum cli_result result =
        session->question != NULL ? take_answer(session, line) : execute(session, line, arena);
    arena_free_secret(arena); /* a password may have been a part of the line */
    if (result != CLI_PENDING)
        cli_finish(session, result);
}

/* ---- For actions ------------------------------------------------------------------------------
 */

const char *cli_argument(const struct cli_call *call, const char *name)
{
    return cli_match_value(call->match, name);
}

enum cli_result cli_fail(const struct cli_call *call, const char *format, ...)
{
    struct buf text = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&text, format, arguments);
    va_end(arguments);
    say(call->session, "%% %s", buf_text(&text));
    buf_free(&text);
    return CLI_ERROR;
}

/* ---- Help and completion ----------------------------------------------------------------------
 */

void cli_help(struct cli_session *session, const char *text, struct buf *out)
{
    struct arena *arena = arena_new();
    const struct cli_matcher matcher = make_matcher(session, arena);
    struct cli_candidates candidates;
    size_t width = 0;

    if (session->question != NULL) {
        buf_puts(out, "  y  Yes\n  n  No\n");
        arena_free(arena);
        return;
    }
    cli_match_candidates(&matcher, text, &candidates);
    for (size_t i = 0; i < candidates.count; i++)
        if (strlen(candidates.items[i].word) > width)
            width = strlen(candidates.items[i].word);
    for (size_t i = 0; i < candidates.count; i++)
        buf_printf(out, "  %-*s  %s\n", (int)width, candidates.items[i].word,
                   candidates.items[i].help);
    if (candidates.count == 0)
        buf_puts(out, candidates.failure.outcome == CLI_AMBIGUOUS ? "% Ambiguous command.\n"
                                                                  : "% Unrecognized command.\n");
    arena_free_secret(arena);
}

void cli_complete(struct cli_session *session, const char *text, struct buf *out)
{
    struct arena *arena = arena_new();
    const struct cli_matcher matcher = make_matcher(session, arena);
    struct cli_candidates candidates = {.count = 0};

    if (session->question == NULL)
        cli_match_candidates(&matcher, text, &candidates);
    for (size_t i = 0; i < candidates.count; i++)
        if (!candidates.items[i].is_argument)
            buf_printf(out, "%s\n", candidates.items[i].word);
    arena_free_secret(arena);
}
