/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration as a text, to compare, and what is not saved of it to go back to. A line for
 * each record: the letter of its part, kind, number, name, and the text in hexadecimal digits or
 * "-" for none.
 */
#include "base/mem.h"
#include "base/text.h"
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

#define HEAD "cwmpd-snapshot 1\n"

enum { LETTER_STARTUP = 'S', LETTER_UNSAVED = 'U' };

/* ---- Writing ------------------------------------------------------------------------- */

static void print(char letter, int kind, sqlite3_stmt *row, int name, struct buf *out)
{
    int text = name + 1;

    buf_printf(out, "%c %d ", letter, kind);
    if (sqlite3_column_type(row, text) == SQLITE_INTEGER)
        buf_printf(out, "%lld %s -\n", (long long)sqlite3_column_int64(row, text),
                   store_column(row, name));
    else if (sqlite3_column_type(row, text) == SQLITE_NULL)
        buf_printf(out, "0 %s -\n", store_column(row, name));
    else {
        buf_printf(out, "0 %s =", store_column(row, name));
        text_hex_encode(out, (const uint8_t *)store_column(row, text),
                        (size_t)sqlite3_column_bytes(row, text));
        buf_putc(out, '\n');
    }
}

static enum cwmp_fault print_table(struct store *store, enum store_statement which, int kind,
                                   struct buf *out, struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[which];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        print(LETTER_STARTUP, kind, statement, 0, out);
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

static enum cwmp_fault print_startup(struct store *store, struct buf *out, struct cwmp_error *error)
{
    static const struct {
        enum store_statement which;
        int kind;
    } tables[] = {{STORE_LIST_ROWS, MODEL_RECORD_ROW},
                  {STORE_LIST_VALUES, MODEL_RECORD_VALUE},
                  {STORE_LIST_NOTIFICATIONS, MODEL_RECORD_NOTIFICATION},
                  {STORE_LIST_ACCESS_LISTS, MODEL_RECORD_ACCESS_LIST},
                  {STORE_LIST_CONFIGURATION_TEXTS, STORE_KIND_TEXT}};
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < sizeof tables / sizeof *tables; i++)
        fault = print_table(store, tables[i].which, tables[i].kind, out, error);
    return fault;
}

static enum cwmp_fault print_unsaved(struct store *store, struct buf *out, struct cwmp_error *error)
{
    sqlite3_stmt *statement = store->statements[STORE_LIST_NOTED];
    enum cwmp_fault fault = CWMP_OK;
    int step;

    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        int kind = sqlite3_column_int(statement, 0);
        bool numbered = sqlite3_column_type(statement, 2) == SQLITE_NULL;

        /* Of these two the column after the name is the number. */
        if (numbered && kind == MODEL_RECORD_NOTIFICATION)
            buf_printf(out, "%c %d %d %s -\n", LETTER_UNSAVED, kind,
                       sqlite3_column_int(statement, 3), store_column(statement, 1));
        else
            print(LETTER_UNSAVED, kind, statement, 1, out);
    }
    if (step != SQLITE_DONE)
        fault = store_fail(store, "be read", error);
    sqlite3_reset(statement);
    return fault;
}

enum cwmp_fault store_snapshot(struct store *store, unsigned parts, struct buf *out,
                               struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    buf_puts(out, HEAD);
    if (parts & STORE_STARTUP)
        fault = print_startup(store, out, error);
    if (fault == CWMP_OK && (parts & STORE_UNSAVED))
        fault = print_unsaved(store, out, error);
    return fault;
}

/* ---- Reading ------------------------------------------------------------------------- */

static enum cwmp_fault no_snapshot(const struct store *store, const char *line,
                                   struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                     "%s: cannot go back to what is no snapshot of its configuration ('%.40s')",
                     store->file, line);
}

/* Splits off the next word; NULL: there is none. */
static char *word(char **rest)
{
    char *start = *rest, *end;

    if (!start)
        return NULL;
    end = strchr(start, ' ');
    *rest = end ? end + 1 : NULL;
    if (end)
        *end = '\0';
    return *start != '\0' ? start : NULL;
}

/* Decodes "=HEX" in place; false when it is none. */
static bool decode(char *text)
{
    size_t length = 0, digits = strlen(text + 1);

    if (text[0] != '=' || !text_hex_decode(text + 1, (uint8_t *)text, digits, &length))
        return false;
    text[length] = '\0';
    return true;
}

static enum cwmp_fault read_line(struct store *store, char *line, struct cwmp_error *error)
{
    char *rest = line, *letter = word(&rest), *kind = word(&rest), *number = word(&rest),
         *name = word(&rest), *text = word(&rest);
    uint64_t which, count;

    if (!text || letter[0] != LETTER_UNSAVED || letter[1] != '\0' ||
        !text_to_uint64(kind, &which) || which > STORE_KIND_TEXT ||
        !text_to_uint64(number, &count) || count > UINT32_MAX)
        return no_snapshot(store, line, error);
    if (text_equal(text, "-"))
        text = NULL;
    else if (!decode(text))
        return no_snapshot(store, line, error);
    return store_note(store, (int)which, name, text, (uint32_t)count, error);
}

static enum cwmp_fault read_lines(struct store *store, char *text, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    for (char *line = text, *next; fault == CWMP_OK && *line; line = next) {
        next = strchr(line, '\n');
        if (!next)
            return no_snapshot(store, line, error);
        *next++ = '\0';
        fault = read_line(store, line, error);
    }
    return fault;
}

enum cwmp_fault store_restore(struct store *store, const char *text, struct cwmp_error *error)
{
    enum cwmp_fault fault;
    char *copy;

    if (!text_starts_with(text, HEAD))
        return no_snapshot(store, text, error);
    fault = store_begin(store, error);
    if (fault != CWMP_OK)
        return fault;
    copy = mem_strdup(text + strlen(HEAD));
    fault = store_run(store, store->statements[STORE_FORGET_ALL_NOTED], "go back", error);
    if (fault == CWMP_OK)
        fault = read_lines(store, copy, error);
    explicit_bzero(copy, strlen(text) - strlen(HEAD));
    free(copy);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}
