/* SPDX-License-Identifier: Apache-2.0 */
/* Reports as comma-separated values (R-BLK-07). */
#include "base/datetime.h"
#include "base/text.h"
#include "bulk/report.h"

#include <string.h>

struct csv {
    const struct bulk_profile *profile;
    struct buf *out;
    bool begun; /* the row has a field */
};

static bool has(const char *text, const char *part)
{
    return part[0] != '\0' && strstr(text, part) != NULL;
}

static void put_escaped(struct csv *csv, const char *text, const char *escape)
{
    size_t length = strlen(escape);

    buf_puts(csv->out, escape);
    while (*text != '\0') {
        if (strncmp(text, escape, length) == 0) {
            buf_puts(csv->out, escape);
            buf_puts(csv->out, escape);
            text += length;
        } else {
            buf_putc(csv->out, *text++);
        }
    }
    buf_puts(csv->out, escape);
}

/* RFC 4180: what holds a separator is enclosed. Without an escape character nothing can be. */
static void put_field(struct csv *csv, const char *text)
{
    const char *escape = csv->profile->csv.escape;

    if (csv->begun)
        buf_puts(csv->out, csv->profile->csv.field_separator);
    csv->begun = true;
    if (escape[0] != '\0' && (has(text, csv->profile->csv.field_separator) ||
                              has(text, csv->profile->csv.row_separator) || has(text, escape) ||
                              strpbrk(text, "\r\n") != NULL))
        put_escaped(csv, text, escape);
    else
        buf_puts(csv->out, text);
}

static void end_row(struct csv *csv)
{
    buf_puts(csv->out, csv->profile->csv.row_separator);
    csv->begun = false;
}

void bulk_write_time(enum bulk_timestamp form, int64_t time_ms, const char *quote, struct buf *out)
{
    const struct cwmp_time time = {.seconds = time_ms / 1000,
                                   .nanoseconds = (int32_t)(time_ms % 1000) * 1000000};

    if (form == BULK_UNIX_EPOCH)
        buf_printf(out, "%lld", (long long)time_ms);
    if (form == BULK_ISO_8601) {
        buf_puts(out, quote);
        datetime_format(out, &time);
        buf_puts(out, quote);
    }
}

static void put_time(struct csv *csv, const struct bulk_report *report)
{
    struct buf text = {0};

    if (csv->profile->csv.timestamp != BULK_NO_TIMESTAMP) {
        bulk_write_time(csv->profile->csv.timestamp, report->time_ms, "", &text);
        put_field(csv, buf_text(&text));
    }
    buf_free(&text);
}

static void put_head(struct csv *csv)
{
    if (csv->profile->csv.timestamp != BULK_NO_TIMESTAMP)
        put_field(csv, "ReportTimestamp");
}

static void write_rows(struct csv *csv, const struct bulk_report *reports)
{
    put_head(csv);
    put_field(csv, "ParameterName");
    put_field(csv, "ParameterValue");
    put_field(csv, "ParameterType");
    end_row(csv);
    for (const struct bulk_report *report = reports; report != NULL; report = report->next) {
        for (size_t i = 0; i < report->count; i++) {
            put_time(csv, report);
            put_field(csv, report->items[i].name);
            put_field(csv, report->items[i].text);
            put_field(csv, value_type_name(report->items[i].type));
            end_row(csv);
        }
    }
}

/* ---- A column for each parameter ------------------------------------------------------ */

/* The columns of all reports: they may have different parameters, and what a report lacks is an
 * empty field there. */
struct columns {
    struct arena *arena;
    const char **names;
    size_t count;
    size_t *places; /* hash table: column + 1, or 0 */
    size_t mask;
};

static size_t hash(const char *text)
{
    uint64_t sum = 14695981039346656037U; /* FNV-1a */

    for (; *text != '\0'; text++)
        sum = (sum ^ (unsigned char)*text) * 1099511628211U;
    return (size_t)(sum ^ sum >> 32);
}

/* The column of a name; a new one is added. */
static size_t need_column(struct columns *columns, const char *name)
{
    size_t at = hash(name) & columns->mask;

    while (columns->places[at] != 0 && !text_equal(columns->names[columns->places[at] - 1], name))
        at = (at + 1) & columns->mask;
    if (columns->places[at] == 0) {
        columns->names[columns->count++] = name;
        columns->places[at] = columns->count;
    }
    return columns->places[at] - 1;
}

static struct columns columns_new(const struct bulk_report *reports)
{
    struct columns columns = {.arena = arena_new()};
    size_t most = 0;

    for (const struct bulk_report *report = reports; report != NULL; report = report->next)
        most += report->count;
    for (columns.mask = 15; columns.mask < 2 * most; columns.mask = 2 * columns.mask + 1)
        ;
    columns.names = arena_alloc(columns.arena, (most + 1) * sizeof *columns.names);
    columns.places = arena_alloc(columns.arena, (columns.mask + 1) * sizeof *columns.places);
    for (const struct bulk_report *report = reports; report != NULL; report = report->next)
        for (size_t i = 0; i < report->count; i++)
            need_column(&columns, report->items[i].name);
    return columns;
}

static void write_report(struct csv *csv, struct columns *columns, const struct bulk_report *report,
                         const char **fields)
{
    memset(fields, 0, columns->count * sizeof *fields);
    for (size_t i = 0; i < report->count; i++)
        fields[need_column(columns, report->items[i].name)] = report->items[i].text;
    put_time(csv, report);
    for (size_t i = 0; i < columns->count; i++)
        put_field(csv, fields[i] != NULL ? fields[i] : "");
    end_row(csv);
}

static void write_columns(struct csv *csv, const struct bulk_report *reports)
{
    struct columns columns = columns_new(reports);
    const char **fields = arena_alloc(columns.arena, (columns.count + 1) * sizeof *fields);

    put_head(csv);
    for (size_t i = 0; i < columns.count; i++)
        put_field(csv, columns.names[i]);
    end_row(csv);
    for (const struct bulk_report *report = reports; report != NULL; report = report->next)
        write_report(csv, &columns, report, fields);
    arena_free(columns.arena);
}

void bulk_write_csv(const struct bulk_profile *profile, const struct bulk_report *reports,
                    struct buf *out)
{
    struct csv csv = {.profile = profile, .out = out};

    if (profile->csv.by_row)
        write_rows(&csv, reports);
    else
        write_columns(&csv, reports);
}
