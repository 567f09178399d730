/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a command prints: lines, rows of label and value, tables. Actions say what it is, so that
 * the same code gives text and, after `| json`, JSON; the other filters (include, exclude, begin)
 * work on the lines.
 */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

#define CLI_LABEL_WIDTH 28

struct cli_output;

/* Where whole lines go, each with its line end. */
typedef void (*cli_sink)(void *argument, const char *text, size_t length);

/* The filters one after the other, with what they do and whether a text follows; NULL behind the
 * last. */
const char *cli_filter_word(size_t index, const char **help, bool *takes_text);

/* `filter` is what stands after the bar; NULL: none. NULL with the sentence to show when it is no
 * filter. */
struct cli_output *cli_output_new(cli_sink sink, void *argument, const char *filter,
                                  const char **sentence);
/* Prints what has been held back. */
void cli_output_finish(struct cli_output *output);
void cli_output_free(struct cli_output *output);

void cli_line(struct cli_output *output, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* A piece of a line, shown at once when nothing is filtered; the last one ends with the line end.
 */
void cli_piece(struct cli_output *output, const char *text);
/* A text of several lines. */
void cli_lines(struct cli_output *output, const char *text);
/* "ACS URL                     : http://acs/" */
void cli_row(struct cli_output *output, const char *label, const char *value);
void cli_row_format(struct cli_output *output, const char *label, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A table: first the names of its columns, once, then the cells of each line of it. */
void cli_columns(struct cli_output *output, const char *const *names, size_t count);
void cli_cells(struct cli_output *output, const char *const *values);

#endif
