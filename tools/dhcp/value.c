/* SPDX-License-Identifier: Apache-2.0 */
#include "dhcp/value.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>

#define HEX_DIGITS "0123456789abcdefABCDEF"

/* "0:0:d:e9:16": each byte in one digit or two. */
static bool is_with_colons(const char *text)
{
    for (;;) {
        size_t digits = strspn(text, HEX_DIGITS);

        if (digits < 1 || digits > 2)
            return false;
        text += digits;
        if (*text == '\0')
            return true;
        if (*text++ != ':')
            return false;
    }
}

static bool is_pairs(const char *text)
{
    size_t length = strlen(text);

    return length % 2 == 0 && strspn(text, HEX_DIGITS) == length;
}

static void put_byte(struct buf *bytes, const char *digits, int base, size_t count)
{
    char number[4] = "";

    memcpy(number, digits, count);
    buf_putc(bytes, (char)strtoul(number, NULL, base));
}

static size_t octal_digits(const char *text)
{
    return strspn(text, "01234567");
}

static void read_text(const char *text, struct buf *bytes)
{
    size_t length = strlen(text);

    if (length >= 2 && text[0] == '"' && text[length - 1] == '"') {
        text++;
        length -= 2;
    }
    for (const char *end = text + length; text < end;) {
        if (text[0] != '\\' || end - text < 2) {
            buf_putc(bytes, *text++);
        } else if (end - text >= 4 && octal_digits(text + 1) >= 3 && text[1] <= '3') {
            put_byte(bytes, text + 1, 8, 3);
            text += 4;
        } else {
            buf_putc(bytes, text[1]);
            text += 2;
        }
    }
}

void value_read(const char *text, struct buf *bytes)
{
    if (is_with_colons(text)) {
        while (*text != '\0') {
            size_t digits = strspn(text, HEX_DIGITS);

            put_byte(bytes, text, 16, digits);
            text += digits + (text[digits] == ':');
        }
    } else if (is_pairs(text)) {
        for (; *text != '\0'; text += 2)
            put_byte(bytes, text, 16, 2);
    } else {
        read_text(text, bytes);
    }
}
