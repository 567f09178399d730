/* SPDX-License-Identifier: Apache-2.0 */
#include "control/shell_connection.h"

#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"
#include "cli/interpreter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_PIECE 1024
#define MOST_QUEUED   (256U << 10)

struct shell_connection {
    struct shell_connection_options options;
    struct cli_session *session;
    struct buf out;   /* what was not sent yet */
    bool inside;      /* a request is being taken: all of its answer goes out together */
    bool running;     /* a command has begun and not ended */
    bool ended;       /* the operator has left */
    unsigned dropped; /* pieces since the reader has fallen behind */
};

static void flush(struct shell_connection *connection)
{
    if (connection->out.length > 0)
        connection->options.send(connection->options.argument, &connection->out);
}

/* Each piece ends with the end of a line, or is as long as may be. */
static void put_output(struct shell_connection *connection, const char *text, size_t length)
{
    const char *kind = connection->inside || connection->running ? "o " : "a ";
    char piece[LONGEST_PIECE + 1];

    while (length > 0) {
        size_t part = length < LONGEST_PIECE ? length : LONGEST_PIECE;
        const char *end = memchr(text, '\n', part);

        if (end)
            part = (size_t)(end + 1 - text);
        memcpy(piece, text, part);
        piece[part] = '\0';
        buf_puts(&connection->out, kind);
        fields_escape(&connection->out, piece);
        buf_putc(&connection->out, '\n');
        text += part;
        length -= part;
    }
}

static void put_end(struct shell_connection *connection, const char *result)
{
    unsigned length = cli_terminal_length(connection->session);

    if (text_equal(result, "ok") && cli_asks(connection->session))
        result = "asks";
    buf_printf(&connection->out, ". %s ", result);
    if (length == CLI_LENGTH_AUTO)
        buf_puts(&connection->out, "auto ");
    else
        buf_printf(&connection->out, "%u ", length);
    fields_escape(&connection->out, cli_prompt(connection->session));
    buf_putc(&connection->out, '\n');
}

/* ---- What the session says --------------------------------------------------------------- */

/* True when this piece is to be dropped. Of an answer nothing is: it is asked for, and the next
 * request is not taken before it was read. */
static bool falls_behind(struct shell_connection *connection)
{
    char text[96];

    if (connection->inside)
        return false;
    if (connection->options.queued(connection->options.argument) > MOST_QUEUED) {
        connection->dropped++;
        return true;
    }
    if (connection->dropped > 0) {
        snprintf(text, sizeof text, "%% %u pieces of output were dropped: they came too fast.\n",
                 connection->dropped);
        connection->dropped = 0;
        put_output(connection, text, strlen(text));
    }
    return false;
}

static void take_output(void *argument, const char *text, size_t length)
{
    struct shell_connection *connection = argument;

    if (falls_behind(connection))
        return;
    put_output(connection, text, length);
    if (!connection->inside)
        flush(connection);
}

static void command_done(void *argument, enum cli_result result)
{
    static const char *const words[] = {
        [CLI_OK] = "ok", [CLI_ERROR] = "error", [CLI_EXIT] = "exit"};
    struct shell_connection *connection = argument;

    connection->running = false;
    connection->ended = result == CLI_EXIT;
    put_end(connection, words[result]);
    if (!connection->inside)
        flush(connection);
}

/* ---- What the operator says ---------------------------------------------------------------- */

static void execute(struct shell_connection *connection, const char *line)
{
    connection->running = true;
    cli_execute(connection->session, line);
}

static void complete(struct shell_connection *connection, const char *text)
{
    struct buf words = {0};

    cli_complete(connection->session, text, &words);
    put_output(connection, buf_text(&words), words.length);
    buf_free(&words);
    put_end(connection, "ok");
}

static void help(struct shell_connection *connection, const char *text)
{
    struct buf rows = {0};

    cli_help(connection->session, text, &rows);
    put_output(connection, buf_text(&rows), rows.length);
    buf_free(&rows);
    put_end(connection, "ok");
}

static void end(struct shell_connection *connection, const char *text)
{
    (void)text;
    cli_end(connection->session);
    put_end(connection, "ok");
}

static void interrupt(struct shell_connection *connection, const char *text)
{
    (void)text;
    if (connection->running)
        cli_interrupt(connection->session);
}

void shell_connection_take(struct shell_connection *connection, const char *line)
{
    static const struct {
        char letter;
        void (*take)(struct shell_connection *connection, const char *text);
    } requests[] = {{'x', execute}, {'c', complete}, {'h', help}, {'z', end}, {'i', interrupt}};
    static const char unknown[] = "% Unknown request.\n";
    const char *text = line[0] == '\0' ? line : line + 1 + (line[1] == ' ');
    size_t count = sizeof requests / sizeof *requests, i = 0;

    connection->inside = true;
    while (i < count && (line[0] != requests[i].letter || (line[1] != ' ' && line[1] != '\0')))
        i++;
    if (i < count) {
        requests[i].take(connection, text);
    } else {
        put_output(connection, unknown, strlen(unknown));
        put_end(connection, "error");
    }
    connection->inside = false;
    flush(connection);
}

/* ---- Beginning and end --------------------------------------------------------------------- */

struct shell_connection *shell_connection_new(const struct shell_connection_options *options)
{
    struct shell_connection *connection = mem_alloc(sizeof *connection);
    const struct cli_session_options session = {.may_configure = options->may_configure,
                                                .argument = connection,
                                                .output = take_output,
                                                .done = command_done};

    *connection = (struct shell_connection){.options = *options};
    connection->session = cli_session_new(options->cli, &session);
    put_end(connection, "ok");
    flush(connection);
    return connection;
}

bool shell_connection_is_running(const struct shell_connection *connection)
{
    return connection->running;
}

bool shell_connection_has_ended(const struct shell_connection *connection)
{
    return connection->ended;
}

void shell_connection_free(struct shell_connection *connection)
{
    cli_session_free(connection->session);
    buf_free(&connection->out);
    free(connection);
}
