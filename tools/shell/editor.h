/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The line that the operator is writing: with libedit, help from the daemon (`?`, anywhere in the
 * line), completion (Tab), the lines of before, and what the daemon says meanwhile printed above
 * it.
 */
#ifndef SHELL_EDITOR_H
#define SHELL_EDITOR_H

#include "shell/link.h"
#include "shell/past.h"

#include <wchar.h>

struct editor {
    EditLine *line;
    struct link *link;
    struct past past;
    int signals; /* signals.h */
    struct buf prompt;
    struct buf ahead;   /* what was typed while a command ran */
    mbstate_t decoding; /* of the bytes of a character */
    char *output;       /* memory of the standard output, which shows what is typed */
    size_t filling;     /* keys that editor_forget() still presses */
    bool secret;        /* a password has been in the line */
    enum editor_end {
        EDITOR_LINE,    /* a line, whole */
        EDITOR_DROPPED, /* Ctrl-C */
        EDITOR_UNDO,    /* Ctrl-Z: the configuration ends */
        EDITOR_LEFT,    /* Ctrl-D, or the terminal is gone */
        EDITOR_LOST     /* the daemon is gone */
    } end;
};

/* Takes the terminal: standard input and output. False when that is none. */
bool editor_open(struct editor *editor, struct link *link, int signals);
void editor_close(struct editor *editor);

/* Reads a line. Its text, when `editor->end` is EDITOR_LINE, up to the next call; the daemon may
 * have gone before a character of it was there. */
const char *editor_read(struct editor *editor);

/* Overwrites what is left of the last lines in memory when a password was in one, be it that it was
 * dropped, cut out, or set aside for a line of before. The text of editor_read() is gone then. */
void editor_forget(struct editor *editor);

/* Reads what is typed while a command runs, which is for the next line; true with Ctrl-C, which is
 * not, and drops it. False when the terminal is gone, too: `*gone`. */
bool editor_read_ahead(struct editor *editor, bool *gone);

#endif
