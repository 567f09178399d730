/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands from a file, a pipe or the command line. Output goes to standard output. The first
 * command that fails ends it; what is wrong goes to standard error, each line with the place of the
 * command before it: FILE:LINE.
 */
#ifndef SHELL_SCRIPT_H
#define SHELL_SCRIPT_H

#include "shell/link.h"

#include <stdbool.h>

/* Where commands come from, one a line. */
struct script_source {
    const char *name; /* of the file; "-c" */
    int descriptor;   /* -1: all of it is in `text` already */
    struct buf text;  /* read and not executed */
    size_t taken;     /* of `text` */
    unsigned line;    /* of the last command */
    bool ended;       /* nothing more can be read */
    bool unreadable;  /* for a reason that has been told */
};

struct script {
    struct link *link;
    bool keep_going; /* after a command that fails */
    bool failed;     /* one has */
    bool left;       /* one has ended the shell */
};

/* Executes all of it: an exit code. A first line that begins with `#!` is skipped. */
int script_run(struct script *script, struct script_source *source);
/* Executes a line that belongs to no source and shows nothing of it; false when the daemon is gone.
 */
bool script_prepare(struct script *script, const char *line);

#endif
