/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command interpreter: sessions of the operator's shell, inside the daemon. It knows no command
 * itself; generated/cli/ does, and actions (generated/cli/actions.h) do what is more than setting
 * a parameter. CLI reference, sections 1 and 2.
 */
#ifndef CLI_INTERPRETER_H
#define CLI_INTERPRETER_H

#include "base/buf.h"
#include "cli/config.h"
#include "cli/config_write.h"
#include "cli/output.h"
#include "cli/ping.h"
#include "cli/settings.h"
#include "cli/tables.h"
#include "cli/trace.h"
#include "model/model.h"
#include "session/session.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

/* The running configuration and the startup configuration as wholes. */
struct cli_configuration {
    void *argument;
    bool (*is_unsaved)(void *argument);
    /* Faults: 9002. */
    enum cwmp_fault (*save)(void *argument, struct cwmp_error *error);
    /* Appends the startup configuration as a file. Faults: 9002. */
    enum cwmp_fault (*print_startup)(void *argument, bool passwords, struct buf *out,
                                     struct cwmp_error *error);
    /* The agent starts anew, as soon as no session is under way. */
    void (*reload)(void *argument);
};

/* What the commands work on. The same for all sessions; kept by the caller as long as they are
 * there. What may be NULL is not available then, and says so. */
struct status_conditions;
struct trial_status;
struct cli_context {
    struct model *model;
    struct settings *settings;                     /* in force */
    struct session_engine *engine;                 /* NULL allowed */
    struct trace *trace;                           /* NULL allowed */
    const struct cli_configuration *configuration; /* NULL allowed */
    const struct config_learned *learned;          /* in the running one; NULL: nothing is */
    void *argument;                                /* of the functions below */
    /* The device's name, for prompts. NULL: the setting, or the system's name. */
    const char *(*hostname)(void *argument);
    /* How the rest of the daemon stands; texts live until the loop goes on. NULL: it is unknown. */
    void (*conditions)(void *argument, struct status_conditions *conditions);
    /* The counters of connection requests begin anew. NULL: there are none. */
    void (*clear_counters)(void *argument);
    /* How backup and restoration stand. NULL: there is none. */
    void (*trial_status)(void *argument, struct trial_status *status);
    cli_interfaces interfaces;              /* NULL: any will do */
    const struct cli_ping_operations *ping; /* NULL: there is none */
    /* Rows of how connection requests come in, each with its state. NULL: nothing is told. */
    void (*ways)(void *argument, struct cli_output *out);
    /* Lets a configuration take effect: all of it, or nothing with the reason. `warning` takes
     * sentences to show when it took effect all the same. NULL: config_apply(). */
    enum cwmp_fault (*apply)(void *argument, const struct config *config, struct buf *warning,
                             struct cwmp_error *error);
};

struct cli_session_options {
    bool may_configure; /* false: may look, and nothing else */
    bool hide_secrets;  /* passwords are never shown: whoever it is may not know them */
    bool unattended;    /* there is nobody to ask: what would be asked is answered by yes */
    const char *mode;   /* in which it begins, one of cli_has_mode(); NULL: the first one */
    void *argument;
    /* Text as it comes, in whole lines; also when no command runs (debug). */
    void (*output)(void *argument, const char *text, size_t length);
    /* Exactly once for each cli_execute(), from within it or later: CLI_OK, CLI_ERROR, CLI_EXIT. */
    void (*done)(void *argument, enum cli_result result);
};

struct cli_session;

/* There is a mode of that name, which needs no interface. */
bool cli_has_mode(const char *name);

struct cli_session *cli_session_new(const struct cli_context *context,
                                    const struct cli_session_options *options);
/* A command that still runs is interrupted; `done` is not called for it any more. */
void cli_session_free(struct cli_session *session);

/* One line, with or without a filter. Errors are printed, the caret under a word where a terminal
 * shows the prompt, one blank and the line. An empty line and one that begins with an exclamation
 * mark do nothing. While a command runs, a line is refused. */
void cli_execute(struct cli_session *session, const char *line);
/* Ctrl-C: ends a command that runs, if it can be ended. */
void cli_interrupt(struct cli_session *session);
/* Ctrl-Z: withdraws a command that asks something, or else ends the configuration. */
void cli_end(struct cli_session *session);
/* The prompt is a question. */
bool cli_asks(const struct cli_session *session);

/* What can come after this text: a line "  word  help" each; a sentence when it makes no sense. */
void cli_help(struct cli_session *session, const char *text, struct buf *out);
/* Words that the last one of the text can become, one a line. */
void cli_complete(struct cli_session *session, const char *text, struct buf *out);

/* "Hostname(config-cwmp)#", without a blank at its end; valid until the next call. */
const char *cli_prompt(struct cli_session *session);
/* Lines that the terminal shows at a time; 0: all. CLI_LENGTH_AUTO: as many as it has. */
#define CLI_LENGTH_AUTO UINT_MAX
unsigned cli_terminal_length(const struct cli_session *session);

/* ---- For actions ---------------------------------------------------------------------------- */

struct cli_call {
    struct cli_session *session;
    const struct cli_context *context;
    struct cli_output *out;
    const struct cli_match *match;
    bool may_configure;
    bool may_see_secrets;
    bool unattended;
};

/* The value of an argument, or the word that stands for one; NULL when it was not given. */
const char *cli_argument(const struct cli_call *call, const char *name);
/* Prints "% sentence" and is CLI_ERROR. */
enum cli_result cli_fail(const struct cli_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* An action that goes on later returns CLI_PENDING, and ends with cli_finish(). Until then it may
 * print to cli_session_output(); `interrupt` is called for Ctrl-C, and when the session goes: then
 * `gone`, and the session must not be used any more. */
void cli_run(struct cli_session *session, void (*interrupt)(void *argument, bool gone),
             void *argument);
struct cli_output *cli_session_output(struct cli_session *session);
void cli_finish(struct cli_session *session, enum cli_result result);

/* The next line is the answer to a question, which stands in the place of the prompt until then;
 * what begins with a y is yes, with an n no, and anything else an error. */
typedef enum cli_result (*cli_answer)(const struct cli_context *context, bool yes);
void cli_ask(struct cli_session *session, const char *question, cli_answer answer);

void cli_set_terminal_length(struct cli_session *session, unsigned lines);
/* Which topics are traced in this shell (trace.h). */
void cli_set_topics(struct cli_session *session, unsigned topics);
unsigned cli_topics(const struct cli_session *session);

/* Prints the rows of a display; `secrets`: passwords in clear. */
void cli_print_display(struct cli_output *out, const struct cli_context *context, size_t display,
                       bool secrets);

#endif
