/* SPDX-License-Identifier: Apache-2.0 */
#include "dump/table.h"

#include <string.h>

bool dump_format_from_text(const char *text, enum dump_format *format)
{
    static const char *const names[] = {
        [DUMP_TSV] = "tsv", [DUMP_JSON] = "json", [DUMP_TREE] = "tree"};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(text, names[i]) == 0) {
            *format = (enum dump_format)i;
            return true;
        }
    }
    return false;
}

void dump_table_open(struct dump_table *table, FILE *out, enum dump_format format,
                     const char *const *columns)
{
    *table = (struct dump_table){.out = out, .format = format, .columns = columns};
    if (format == DUMP_JSON)
        fputs("[", out);
}

/* Tabs and line ends inside a cell become spaces; CR LF is one line end. */
static void dump_tsv_row(struct dump_table *table, const char *const *cells)
{
    for (size_t i = 0; table->columns[i] != NULL; i++) {
        if (i > 0)
            fputc('\t', table->out);
        for (const char *c = cells[i]; *c != '\0'; c++) {
            if (c[0] == '\r' && c[1] == '\n')
                c++;
            fputc(strchr("\t\r\n", *c) != NULL ? ' ' : *c, table->out);
        }
    }
    fputc('\n', table->out);
}

static void dump_json_string(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\')
            fprintf(out, "\\%c", byte);
        else if (byte < 0x20)
            fprintf(out, "\\u%04x", byte);
        else
            fputc(byte, out);
    }
    fputc('"', out);
}

static void dump_json_row(struct dump_table *table, const char *const *cells)
{
    fputs(table->rows > 0 ? ",\n {" : "\n {", table->out);
    for (size_t i = 0; table->columns[i] != NULL; i++) {
        if (i > 0)
            fputs(", ", table->out);
        dump_json_string(table->out, table->columns[i]);
        fputs(": ", table->out);
        dump_json_string(table->out, cells[i]);
    }
    fputc('}', table->out);
}

/* Bytes of `path` that stand in `last` too, up to the last whole component. */
static size_t dump_common_components(const char *path, const char *last)
{
    size_t common = 0;
    for (size_t i = 0; path[i] != '\0' && path[i] == last[i]; i++) {
        if (path[i] == '.')
            common = i + 1;
    }
    return common;
}

static void dump_tree_row(struct dump_table *table, const char *const *cells)
{
    const char *path = cells[0];
    size_t known = dump_common_components(path, buf_text(&table->last));
    int depth = 0;
    for (size_t i = 0; i < known; i++)
        depth += path[i] == '.';
    for (const char *rest = path + known; *rest != '\0'; depth++) {
        size_t length = strcspn(rest, ".");
        length += rest[length] == '.';
        fprintf(table->out, "%*s%.*s", depth * 2, "", (int)length, rest);
        rest += length;
        if (*rest != '\0')
            fputc('\n', table->out);
    }
    for (size_t i = 1; table->columns[i] != NULL; i++) {
        if (*cells[i] != '\0')
            fprintf(table->out, " %s=%s", table->columns[i], cells[i]);
    }
    fputc('\n', table->out);
    buf_clear(&table->last);
    buf_puts(&table->last, path);
}

void dump_table_row(struct dump_table *table, const char *const *cells)
{
    switch (table->format) {
    case DUMP_TSV:
        dump_tsv_row(table, cells);
        break;
    case DUMP_JSON:
        dump_json_row(table, cells);
        break;
    case DUMP_TREE:
        dump_tree_row(table, cells);
        break;
    }
    table->rows++;
}

void dump_table_close(struct dump_table *table)
{
    if (table->format == DUMP_JSON)
        fputs(table->rows > 0 ? "\n]\n" : "]\n", table->out);
    buf_free(&table->last);
}
