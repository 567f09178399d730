/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/output.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_COLUMNS 8

enum filter { FILTER_NONE, FILTER_INCLUDE, FILTER_EXCLUDE, FILTER_BEGIN, FILTER_JSON };

struct cells {
    char *values[MAX_COLUMNS];
    struct cells *next;
};

struct cli_output {
    cli_sink sink;
    void *argument;
    enum filter filter;
    char *text; /* of the filter */
    bool begun; /* FILTER_BEGIN has found its line */
    const char *const *columns;
    size_t column_count;
    struct cells *cells, **last;
    struct buf rows, lines; /* JSON, without the brackets */
    struct buf pieces;      /* of a line that is not whole yet */
};

/* ---- Filters ----------------------------------------------------------------------------------
 */

static const struct {
    const char *word;
    enum filter filter;
    const char *help;
} filters[] = {{"include", FILTER_INCLUDE, "Only lines with this text"},
               {"exclude", FILTER_EXCLUDE, "Only lines without this text"},
               {"begin", FILTER_BEGIN, "All from the first line with this text on"},
               {"json", FILTER_JSON, "One line of JSON"}};

const char *cli_filter_word(size_t index, const char **help, bool *takes_text)
{
    if (index >= sizeof(filters) / sizeof(*filters))
        return NULL;
    *help = filters[index].help;
    *takes_text = filters[index].filter != FILTER_JSON;
    return filters[index].word;
}

/* The words differ in their first letters. */
static const char *read_filter(struct cli_output *output, const char *text)
{
    text += strspn(text, " \t");
    size_t length = strcspn(text, " \t");

    if (length == 0)
        return "% Incomplete command.";
    for (size_t i = 0; i < sizeof(filters) / sizeof(*filters); i++)
        if (strncasecmp(filters[i].word, text, length) == 0)
            output->filter = filters[i].filter;
    if (output->filter == FILTER_NONE)
        return "% Unknown filter: include, exclude, begin or json.";
    text += length;
    text += strspn(text, " \t");
    if (output->filter == FILTER_JSON)
        return *text == '\0' ? NULL : "% The filter json takes nothing.";
    output->text = mem_strdup(text);
    return *text != '\0' ? NULL : "% Incomplete command.";
}

struct cli_output *cli_output_new(cli_sink sink, void *argument, const char *filter,
                                  const char **sentence)
{
    struct cli_output *output = mem_alloc(sizeof(*output));

    output->sink = sink;
    output->argument = argument;
    output->last = &output->cells;
    *sentence = filter != NULL ? read_filter(output, filter) : NULL;
    if (*sentence == NULL)
        return output;
    cli_output_free(output);
    return NULL;
}

static void free_cells(struct cli_output *output)
{
    while (output->cells != NULL) {
        struct cells *cells = output->cells;
        output->cells = cells->next;
        for (size_t i = 0; i < output->column_count; i++)
            free(cells->values[i]);
        free(cells);
    }
    output->last = &output->cells;
}

void cli_output_free(struct cli_output *output)
{
    if (output == NULL)
        return;
    free_cells(output);
    buf_free(&output->rows);
    buf_free(&output->lines);
    buf_free(&output->pieces);
    free(output->text);
    free(output);
}

static bool passes(struct cli_output *output, const char *line)
{
    if (output->filter == FILTER_NONE)
        return true;
    bool has = strstr(line, output->text) != NULL;

    output->begun = output->begun || has;
    return output->filter == FILTER_INCLUDE   ? has
           : output->filter == FILTER_EXCLUDE ? !has
                                              : output->begun;
}

/* `line` ends with its line end. */
static void put_line(struct cli_output *output, const struct buf *line)
{
    if (passes(output, buf_text(line)))
        output->sink(output->argument, line->data, line->length);
}

/* ---- JSON -------------------------------------------------------------------------------------
 */

static void put_string(struct buf *out, const char *text)
{
    buf_putc(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            buf_printf(out, "\\%c", *text);
        else if ((unsigned char)*text < ' ')
            buf_printf(out, "\\u%04x", (unsigned)*text);
        else
            buf_putc(out, *text);
    }
    buf_putc(out, '"');
}

static void put_member(struct buf *out, const char *name, const char *value)
{
    if (out->length > 0)
        buf_puts(out, ", ");
    put_string(out, name);
    buf_puts(out, ": ");
    put_string(out, value);
}

static void put_table(const struct cli_output *output, struct buf *out)
{
    buf_putc(out, '[');
    for (const struct cells *cells = output->cells; cells != NULL; cells = cells->next) {
        struct buf members = {0};
        for (size_t i = 0; i < output->column_count; i++)
            put_member(&members, output->columns[i], cells->values[i]);
        buf_printf(out, "%s{%s}", cells != output->cells ? ", " : "", buf_text(&members));
        buf_free(&members);
    }
    buf_putc(out, ']');
}

/* Rows are an object, a table an array of objects, lines an array of texts; what has several of
 * them is an object with members "table" and "lines". */
static void finish_json(struct cli_output *output)
{
    bool rows = output->rows.length > 0, lines = output->lines.length > 0;
    struct buf out = {0};

    if (output->columns != NULL && !rows && !lines) {
        put_table(output, &out);
    } else if (lines && !rows && output->columns == NULL) {
        buf_printf(&out, "[%s]", buf_text(&output->lines));
    } else {
        buf_printf(&out, "{%s", buf_text(&output->rows));
        if (output->columns != NULL) {
            buf_printf(&out, "%s\"table\": ", rows ? ", " : "");
            put_table(output, &out);
        }
        if (lines)
            buf_printf(&out, "%s\"lines\": [%s]", rows || output->columns != NULL ? ", " : "",
                       buf_text(&output->lines));
        buf_putc(&out, '}');
    }
    buf_putc(&out, '\n');
    output->sink(output->argument, out.data, out.length);
    buf_free(&out);
}

/* ---- Lines, rows, tables ----------------------------------------------------------------------
 */

static void put_text_line(struct cli_output *output, struct buf *line)
{
    if (output->filter == FILTER_JSON) {
        if (output->lines.length > 0)
            buf_puts(&output->lines, ", ");
        put_string(&output->lines, buf_text(line));
    } else {
        buf_putc(line, '\n');
        put_line(output, line);
    }
}

void cli_line(struct cli_output *output, const char *format, ...)
{
    struct buf line = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&line, format, arguments);
    va_end(arguments);
    put_text_line(output, &line);
    buf_free(&line);
}

void cli_piece(struct cli_output *output, const char *text)
{
    size_t length = strlen(text);
    bool ends = length > 0 && text[length - 1] == '\n';

    if (output->filter == FILTER_NONE) {
        output->sink(output->argument, text, length);
        return;
    }
    buf_append(&output->pieces, text, ends ? length - 1 : length);
    if (!ends)
        return;
    put_text_line(output, &output->pieces);
    buf_free(&output->pieces);
}

void cli_lines(struct cli_output *output, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");
        cli_line(output, "%.*s", (int)length, text);
        text += length + (text[length] == '\n');
    }
}

/* A label that is longer takes more. */
void cli_row(struct cli_output *output, const char *label, const char *value)
{
    struct buf line = {0};
    int width = (int)strlen(label) + 1;

    if (output->filter == FILTER_JSON) {
        put_member(&output->rows, label, value);
        return;
    }
    buf_printf(&line, "%-*s:%s%s\n", width > CLI_LABEL_WIDTH ? width : CLI_LABEL_WIDTH, label,
               *value != '\0' ? " " : "", value);
    put_line(output, &line);
    buf_free(&line);
}

void cli_row_format(struct cli_output *output, const char *label, const char *format, ...)
{
    struct buf value = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&value, format, arguments);
    va_end(arguments);
    cli_row(output, label, buf_text(&value));
    buf_free(&value);
}

void cli_columns(struct cli_output *output, const char *const *names, size_t count)
{
    output->columns = names;
    output->column_count = count < MAX_COLUMNS ? count : MAX_COLUMNS;
}

void cli_cells(struct cli_output *output, const char *const *values)
{
    struct cells *cells = mem_alloc(sizeof(*cells));

    for (size_t i = 0; i < output->column_count; i++)
        cells->values[i] = mem_strdup(values[i]);
    *output->last = cells;
    output->last = &cells->next;
}

static size_t column_width(const struct cli_output *output, size_t column)
{
    size_t width = strlen(output->columns[column]);

    for (const struct cells *cells = output->cells; cells != NULL; cells = cells->next)
        if (strlen(cells->values[column]) > width)
            width = strlen(cells->values[column]);
    return width;
}

static void print_cells(struct cli_output *output, const char *const *values, const size_t *widths)
{
    struct buf line = {0};

    for (size_t i = 0; i < output->column_count; i++)
        buf_printf(&line, "%-*s%s", i + 1 < output->column_count ? (int)widths[i] : 0, values[i],
                   i + 1 < output->column_count ? "  " : "\n");
    put_line(output, &line);
    buf_free(&line);
}

static void finish_table(struct cli_output *output)
{
    size_t widths[MAX_COLUMNS];

    for (size_t i = 0; i < output->column_count; i++)
        widths[i] = column_width(output, i);
    print_cells(output, output->columns, widths);
    for (const struct cells *cells = output->cells; cells != NULL; cells = cells->next)
        print_cells(output, (const char *const *)cells->values, widths);
}

void cli_output_finish(struct cli_output *output)
{
    if (output->filter == FILTER_JSON)
        finish_json(output);
    else if (output->columns != NULL)
        finish_table(output);
    free_cells(output);
}
