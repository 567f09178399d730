/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the dump tool prints: rows of columns, the first of them a path, in one of three formats.
 * A source opens the table with the names of its columns and adds rows in path order.
 */
#ifndef DUMP_TABLE_H
#define DUMP_TABLE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum dump_format { DUMP_TSV, DUMP_JSON, DUMP_TREE };

bool dump_format_from_text(const char *text, enum dump_format *format);

struct dump_table {
    FILE *out;
    enum dump_format format;
    const char *const *columns; /* NULL at the end; the first is the path */
    size_t rows;                /* so far */
    struct buf last;            /* path of the row before, for the tree */
};

void dump_table_open(struct dump_table *table, FILE *out, enum dump_format format,
                     const char *const *columns);
/* One cell for each column. */
void dump_table_row(struct dump_table *table, const char *const *cells);
void dump_table_close(struct dump_table *table);

#endif
