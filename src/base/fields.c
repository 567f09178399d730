/* SPDX-License-Identifier: Apache-2.0 */
#include "base/fields.h"

#include "base/text.h"

#include <inttypes.h>
#include <string.h>

void fields_escape(struct buf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '\t':
            buf_puts(out, "\\t");
            break;
        case '\n':
            buf_puts(out, "\\n");
            break;
        case '\r':
            buf_puts(out, "\\r");
            break;
        case '\\':
            buf_puts(out, "\\\\");
            break;
        default:
            buf_putc(out, *text);
        }
    }
}

void fields_unescape(char *text)
{
    char *to = text;

    for (; *text != '\0'; text++) {
        if (*text == '\\' && text[1] != '\0') {
            text++;
            *to++ = *text == 't' ? '\t' : *text == 'n' ? '\n' : *text == 'r' ? '\r' : *text;
        } else {
            *to++ = *text;
        }
    }
    *to = '\0';
}

void fields_put(struct buf *out, const char *name, const char *value)
{
    buf_printf(out, "%s=", name);
    fields_escape(out, value);
    buf_putc(out, '\n');
}

void fields_put_number(struct buf *out, const char *name, int64_t number)
{
    buf_printf(out, "%s=%" PRId64 "\n", name, number);
}

/* What follows `name=` up to the line's end; NULL when there is none. */
static const char *find(const char *record, const char *name, size_t *length)
{
    size_t name_length = strlen(name);

    while (*record != '\0') {
        size_t line = strcspn(record, "\n");

        if (line > name_length && record[name_length] == '=' &&
            strncmp(record, name, name_length) == 0) {
            *length = line - name_length - 1;
            return record + name_length + 1;
        }
        record += line + (record[line] == '\n');
    }
    return NULL;
}

const char *fields_get(const char *record, const char *name, struct arena *arena)
{
    size_t length = 0;
    const char *value = find(record, name, &length);
    char *text = arena_strndup(arena, value ? value : "", length);

    fields_unescape(text);
    return text;
}

int64_t fields_get_number(const char *record, const char *name)
{
    size_t length = 0;
    const char *value = find(record, name, &length);
    char text[32];
    int64_t number = 0;

    if (!value || length >= sizeof text)
        return 0;
    memcpy(text, value, length);
    text[length] = '\0';
    return text_to_int64(text, &number) ? number : 0;
}
