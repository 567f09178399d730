/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A program in a pseudo-terminal, with the test at the keyboard: what it types, and what it then
 * waits for on the screen. What goes wrong here, or does not come, fails the test with all that was
 * on the screen.
 */
#ifndef SUPPORT_TERMINAL_H
#define SUPPORT_TERMINAL_H

#include "base/buf.h"

#include <stdbool.h>
#include <sys/types.h>

struct terminal_options {
    const char *const *arguments; /* the program first; NULL at the end */
    unsigned rows, columns;       /* 0: 24, 80 */
    const char *home;             /* $HOME; NULL: a folder that is not there */
    uid_t user;                   /* who runs it, when the test is root; 0: root */
};

struct terminal {
    pid_t pid;
    int descriptor;
    struct buf text; /* what came, without escape sequences and carriage returns */
    size_t seen;     /* of it, by what was waited for */
    struct buf answer;
    enum { TERMINAL_PLAIN, TERMINAL_ESCAPE, TERMINAL_SEQUENCE } state;
};

void terminal_start(struct terminal *terminal, const struct terminal_options *options);
/* Keys as they are: Enter is "\r". */
void terminal_type(struct terminal *terminal, const char *keys);
/* Waits for the text behind what was seen before, and has seen it then. */
void terminal_expect(struct terminal *terminal, const char *text);
/* The same; what came before the text. Valid until the next call. */
const char *terminal_expect_after(struct terminal *terminal, const char *text);
/* Types a line and waits for the prompt; what came between the two. Valid until the next call. */
const char *terminal_enter(struct terminal *terminal, const char *line, const char *prompt);
void terminal_resize(struct terminal *terminal, unsigned rows, unsigned columns);
/* Waits for its end; the exit code. */
int terminal_wait(struct terminal *terminal);
/* Hangs up, which has to end the program if it has not ended. */
void terminal_finish(struct terminal *terminal);

#endif
