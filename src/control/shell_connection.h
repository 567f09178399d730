/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A connection of the control socket that has become an operator's shell, by the request `shell`.
 * From then on a request is one line, a letter and what follows the blank behind it, as it is:
 *
 *     x LINE   execute a line            c TEXT   what may complete the last word of TEXT
 *     z        end the configuration     h TEXT   what may stand behind TEXT
 *     i        interrupt what runs: the only one that is taken meanwhile, and has no answer
 *
 * What comes back are lines, with the escapes of the control socket:
 *
 *     o TEXT                    a piece of the answer; where a line of it ends, TEXT ends with \n
 *     a TEXT                    the same of what nobody has asked for, as debugging shows it
 *     . RESULT LENGTH PROMPT    the end of an answer: ok, asks (the prompt is a question, which the
 *                               next line answers and `z` withdraws), error or exit; lines of a
 *                               page ("auto": nobody has said; 0: no pages); the prompt
 *
 * `shell` itself is answered by such a last line. What comes by itself, or from a command that goes
 * on, is dropped while the reader is so far behind that a quarter of a MiB waits for it; that is
 * said when it goes on.
 */
#ifndef CONTROL_SHELL_CONNECTION_H
#define CONTROL_SHELL_CONNECTION_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

struct cli_context;
struct shell_connection;

struct shell_connection_options {
    const struct cli_context *cli;
    bool may_configure; /* by the credentials of the peer */
    void *argument;
    /* Sends what is in `text` and takes it; called from anywhere, so nothing may end in it. */
    void (*send)(void *argument, struct buf *text);
    /* Bytes that were sent and wait for the reader. */
    size_t (*queued)(void *argument);
};

/* Greets. */
struct shell_connection *shell_connection_new(const struct shell_connection_options *options);
/* Takes one request. While a command runs (shell_connection_is_running()) only `i` may be given. */
void shell_connection_take(struct shell_connection *connection, const char *line);
bool shell_connection_is_running(const struct shell_connection *connection);
/* The operator has left. */
bool shell_connection_has_ended(const struct shell_connection *connection);
/* Ends what runs. Not from within `send`. */
void shell_connection_free(struct shell_connection *connection);

#endif
