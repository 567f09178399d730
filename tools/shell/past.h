/* SPDX-License-Identifier: Apache-2.0 */
/* The lines of before: in memory, and one a line in a file that only its owner reads, to which
 * several shells may write at once. A line with a password (secret.h) is in neither. */
#ifndef SHELL_PAST_H
#define SHELL_PAST_H

#include <histedit.h>

#define PAST_LINES 500

struct past {
    History *lines;
    char *path; /* NULL: no file */
};

/* Reads the file: $CWMPSH_HISTORY (empty: none), else .cwmpsh_history in $HOME. One that has grown
 * beyond twice PAST_LINES is cut to them. */
void past_open(struct past *past);
void past_keep(struct past *past, const char *line);
void past_close(struct past *past);

#endif
