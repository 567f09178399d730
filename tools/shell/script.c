/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/script.h"

#include "base/text.h"
#include "shell/exit_code.h"
#include "shell/secret.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define BLOCK 4096

/* ---- Lines ------------------------------------------------------------------------------- */

static void show_unsolicited(struct link *link)
{
    fputs(buf_text(&link->text), stdout);
    fflush(stdout);
}

/* Waits for more of the source and shows what the daemon says meanwhile; false when it is gone, and
 * the source may have more for it. */
static bool wait_for_source(struct link *link, int source)
{
    struct pollfd wait[] = {{.fd = source, .events = POLLIN},
                            {.fd = link->descriptor, .events = POLLIN}};

    do {
        if (!link_is_ready(link) && poll(wait, 2, -1) < 0)
            continue;
        if (link_is_ready(link) || wait[1].revents != 0) {
            if (link_read(link) == LINK_LOST)
                return wait[0].revents != 0;
            show_unsolicited(link);
        }
    } while (wait[0].revents == 0);
    return true;
}

static void read_block(struct script_source *source)
{
    struct buf *text = &source->text;
    ssize_t got;

    /* What was executed may have held a password. */
    if (source->taken > 0) {
        memmove(text->data, text->data + source->taken, text->length - source->taken);
        explicit_bzero(text->data + text->length - source->taken, source->taken);
        buf_truncate(text, text->length - source->taken);
        source->taken = 0;
    }
    buf_reserve(text, LINK_LONGEST_LINE + BLOCK - text->length); /* it never grows */
    do
        got = read(source->descriptor, text->data + text->length, BLOCK);
    while (got < 0 && errno == EINTR);
    source->unreadable = got < 0;
    if (got < 0)
        fprintf(stderr, "cwmpsh: %s: %s\n", source->name, strerror(errno));
    source->ended = got <= 0;
    if (got > 0)
        text->length += (size_t)got;
    text->data[text->length] = '\0';
}

/* How long the next line is that is whole, or is as long as anything may be; SIZE_MAX: none. */
static size_t find_line(const struct script_source *source)
{
    size_t left = source->text.length - source->taken;
    const char *start = source->text.data + source->taken, *end;

    if (left == 0)
        return SIZE_MAX;
    end = memchr(start, '\n', left);
    if (end)
        return (size_t)(end - start);
    return source->ended || left > LINK_LONGEST_LINE ? left : SIZE_MAX;
}

enum next { NEXT_LINE, NEXT_END, NEXT_LOST };

/* The next line, without its end, in `*line`: in place, until the next call. */
static enum next next_line(struct link *link, struct script_source *source, char **line,
                           size_t *length)
{
    while ((*length = find_line(source)) == SIZE_MAX) {
        if (source->ended)
            return NEXT_END;
        if (!wait_for_source(link, source->descriptor))
            return NEXT_LOST;
        read_block(source);
    }
    *line = source->text.data + source->taken;
    source->taken += *length + (source->taken + *length < source->text.length);
    source->line++;
    (*line)[*length] = '\0';
    if (*length > 0 && (*line)[*length - 1] == '\r')
        (*line)[--*length] = '\0';
    return NEXT_LINE;
}

/* ---- Answers ------------------------------------------------------------------------------ */

/* What may be the end of an answer that says what is wrong: `% sentence`, and the caret before. */
static bool may_be_complaint(const char *line)
{
    const char *at = line + strspn(line, " ");

    return line[0] == '%' || text_equal(at, "\n") || text_equal(at, "^\n");
}

static bool has_caret(const char *complaint)
{
    return complaint[strspn(complaint, " ")] == '^';
}

static void complain(const struct script_source *source, const char *prompt, const char *line,
                     const char *complaint)
{
    bool secret = secret_is_in(line);

    if (has_caret(complaint) && !secret)
        fprintf(stderr, "%s:%u: %s %s\n", source->name, source->line, prompt, line);
    while (*complaint != '\0') {
        size_t length = strcspn(complaint, "\n");

        if (!has_caret(complaint) || !secret)
            fprintf(stderr, "%s:%u: %.*s\n", source->name, source->line, (int)length, complaint);
        complaint += length + (complaint[length] == '\n');
    }
}

/* Shows the answer, and leaves in `held` what may be a complaint at its end. */
static bool take_answer(struct link *link, struct buf *held)
{
    enum link_kind kind;

    while ((kind = link_read(link)) == LINK_OUTPUT || kind == LINK_UNSOLICITED) {
        const char *text = buf_text(&link->text);

        if (kind == LINK_OUTPUT && may_be_complaint(text)) {
            buf_puts(held, text);
            continue;
        }
        fputs(buf_text(held), stdout);
        buf_clear(held);
        fputs(text, stdout);
        fflush(stdout);
    }
    return kind == LINK_END;
}

/* ---- Commands ----------------------------------------------------------------------------- */

/* False when the daemon is gone. */
static bool execute(struct script *script, const struct script_source *source, const char *line)
{
    struct buf held = {0}, prompt = {0};
    bool there;

    buf_puts(&prompt, buf_text(&script->link->prompt));
    link_send(script->link, 'x', line);
    there = take_answer(script->link, &held);
    if (there && script->link->result == LINK_RESULT_ERROR) {
        script->failed = true;
        fflush(stdout);
        complain(source, buf_text(&prompt), line,
                 held.length > 0 ? buf_text(&held) : "% The command failed.\n");
    } else {
        fputs(buf_text(&held), stdout);
    }
    fflush(stdout);
    script->left = there && script->link->result == LINK_RESULT_EXIT;
    buf_free(&held);
    buf_free(&prompt);
    return there;
}

/* False when the daemon is gone. */
static bool take_line(struct script *script, const struct script_source *source, const char *line,
                      size_t length)
{
    if (source->line == 1 && text_starts_with(line, "#!"))
        return true;
    if (length > LINK_LONGEST_LINE || strlen(line) < length) {
        script->failed = script->left = true; /* where the next line begins nobody knows */
        if (length > LINK_LONGEST_LINE)
            fprintf(stderr, "%s:%u: %% The line is longer than %d bytes.\n", source->name,
                    source->line, LINK_LONGEST_LINE);
        else
            fprintf(stderr, "%s:%u: %% There is a NUL in the line.\n", source->name, source->line);
        return true;
    }
    return execute(script, source, line);
}

/* A question that nothing has answered: what was ordered was not done. */
static void look_for_question(struct script *script, const struct script_source *source)
{
    if (script->failed || script->link->result != LINK_RESULT_ASKS)
        return;
    script->failed = true;
    fprintf(stderr, "%s:%u: %% There is no answer to: %s\n", source->name, source->line,
            buf_text(&script->link->prompt));
}

int script_run(struct script *script, struct script_source *source)
{
    enum next next = NEXT_END;
    bool there = true;
    size_t length = 0;
    char *line = NULL;

    while (there && !script->left && (script->keep_going || !script->failed) &&
           (next = next_line(script->link, source, &line, &length)) == NEXT_LINE)
        there = take_line(script, source, line, length);
    if (!there || next == NEXT_LOST) {
        fprintf(stderr, "%s:%u: the daemon has closed the connection\n", source->name,
                source->line);
        return SHELL_LOST;
    }
    look_for_question(script, source);
    return source->unreadable ? SHELL_WRONG : script->failed ? SHELL_FAILED : SHELL_OK;
}

bool script_prepare(struct script *script, const char *line)
{
    enum link_kind kind;

    link_send(script->link, 'x', line);
    do
        kind = link_read(script->link);
    while (kind == LINK_OUTPUT || kind == LINK_UNSOLICITED);
    return kind == LINK_END;
}
