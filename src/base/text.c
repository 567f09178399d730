/* SPDX-License-Identifier: Apache-2.0 */
#include "base/text.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

bool text_equal(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

bool text_starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool text_ends_with(const char *text, const char *suffix)
{
    size_t length = strlen(text), wanted = strlen(suffix);

    return length >= wanted && memcmp(text + length - wanted, suffix, wanted) == 0;
}

bool text_equal_secret(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b);
    size_t longest = a_length > b_length ? a_length : b_length;
    volatile unsigned char difference = a_length != b_length;

    for (size_t i = 0; i < longest; i++) {
        unsigned char left = i < a_length ? (unsigned char)a[i] : 0;
        unsigned char right = i < b_length ? (unsigned char)b[i] : 0;

        difference |= left ^ right;
    }
    return difference == 0;
}

/* The digits of a whole-string number as magnitude and sign. */
static bool to_magnitude(const char *text, uint64_t *magnitude, bool *negative)
{
    *negative = *text == '-';
    if (*text == '-' || *text == '+')
        text++;
    if (*text == '\0')
        return false;
    for (*magnitude = 0; *text != '\0'; text++) {
        if (*text < '0' || *text > '9')
            return false;
        if (__builtin_mul_overflow(*magnitude, 10U, magnitude) ||
            __builtin_add_overflow(*magnitude, (uint64_t)(*text - '0'), magnitude))
            return false;
    }
    return true;
}

bool text_to_int64(const char *text, int64_t *value)
{
    uint64_t magnitude;
    bool negative;

    if (!to_magnitude(text, &magnitude, &negative))
        return false;
    if (negative) {
        if (magnitude > (uint64_t)INT64_MAX + 1)
            return false;
        *value = magnitude > INT64_MAX ? INT64_MIN : -(int64_t)magnitude;
        return true;
    }
    if (magnitude > INT64_MAX)
        return false;
    *value = (int64_t)magnitude;
    return true;
}

bool text_to_uint64(const char *text, uint64_t *value)
{
    uint64_t magnitude;
    bool negative;

    if (!to_magnitude(text, &magnitude, &negative) || (negative && magnitude > 0))
        return false;
    *value = magnitude;
    return true;
}

/* Bytes of the UTF-8 sequence that `lead` begins, 0 when it begins none; `lowest` is the least
 * code point that needs that many. */
static size_t sequence_length(unsigned char lead, uint32_t *point, uint32_t *lowest)
{
    if (lead < 0x80) {
        *point = lead;
        *lowest = 0;
        return 1;
    }
    if ((lead & 0xE0) == 0xC0) {
        *point = lead & 0x1F;
        *lowest = 0x80;
        return 2;
    }
    if ((lead & 0xF0) == 0xE0) {
        *point = lead & 0x0F;
        *lowest = 0x800;
        return 3;
    }
    if ((lead & 0xF8) == 0xF0) {
        *point = lead & 0x07;
        *lowest = 0x10000;
        return 4;
    }
    return 0;
}

static bool is_xml_character(uint32_t point)
{
    return point == 0x9 || point == 0xA || point == 0xD || (point >= 0x20 && point <= 0xD7FF) ||
           (point >= 0xE000 && point <= 0xFFFD) || (point >= 0x10000 && point <= 0x10FFFF);
}

bool text_utf8_length(const char *text, size_t *characters)
{
    const unsigned char *byte = (const unsigned char *)text;

    *characters = 0;
    while (*byte != '\0') {
        uint32_t point, lowest;
        size_t length = sequence_length(*byte, &point, &lowest);

        if (length == 0)
            return false;
        for (size_t i = 1; i < length; i++) {
            if ((byte[i] & 0xC0) != 0x80)
                return false;
            point = point << 6 | (byte[i] & 0x3F);
        }
        if (point < lowest || !is_xml_character(point))
            return false;
        byte += length;
        (*characters)++;
    }
    return true;
}

void text_hex_encode(struct buf *out, const uint8_t *bytes, size_t length)
{
    static const char digits[] = "0123456789ABCDEF";

    buf_reserve(out, 2 * length);
    for (size_t i = 0; i < length; i++) {
        char pair[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 0x0F]};

        buf_append(out, pair, 2);
    }
}

static int hex_digit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return -1;
}

bool text_hex_decode(const char *text, uint8_t *bytes, size_t capacity, size_t *length)
{
    size_t digits = strlen(text);

    if (digits % 2 != 0 || digits / 2 > capacity)
        return false;
    for (size_t i = 0; i < digits; i += 2) {
        int high = hex_digit(text[i]), low = hex_digit(text[i + 1]);

        if (high < 0 || low < 0)
            return false;
        bytes[i / 2] = (uint8_t)(high << 4 | low);
    }
    *length = digits / 2;
    return true;
}

void text_base64_encode(struct buf *out, const uint8_t *bytes, size_t length)
{
    static const char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    buf_reserve(out, (length + 2) / 3 * 4);
    for (size_t i = 0; i < length; i += 3) {
        size_t left = length - i;
        uint32_t group = (uint32_t)bytes[i] << 16 | (left > 1 ? (uint32_t)bytes[i + 1] << 8 : 0) |
                         (left > 2 ? bytes[i + 2] : 0);
        char quad[4] = {alphabet[group >> 18], alphabet[group >> 12 & 0x3F],
                        left > 1 ? alphabet[group >> 6 & 0x3F] : '=',
                        left > 2 ? alphabet[group & 0x3F] : '='};

        buf_append(out, quad, 4);
    }
}

static int base64_digit(char digit)
{
    if (digit >= 'A' && digit <= 'Z')
        return digit - 'A';
    if (digit >= 'a' && digit <= 'z')
        return digit - 'a' + 26;
    if (digit >= '0' && digit <= '9')
        return digit - '0' + 52;
    if (digit == '+')
        return 62;
    return digit == '/' ? 63 : -1;
}

bool text_base64_decode(const char *text, uint8_t *bytes, size_t *length)
{
    uint32_t group = 0;
    size_t digits = 0, padding = 0;

    *length = 0;
    for (; *text != '\0'; text++) {
        int value = base64_digit(*text);

        if (strchr(" \t\r\n", *text) != NULL)
            continue;
        if (*text == '=') {
            padding++;
            continue;
        }
        if (value < 0 || padding > 0)
            return false;
        group = group << 6 | (uint32_t)value;
        if (++digits % 4 == 0) {
            bytes[(*length)++] = (uint8_t)(group >> 16);
            bytes[(*length)++] = (uint8_t)(group >> 8);
            bytes[(*length)++] = (uint8_t)group;
        }
    }
    if ((digits + padding) % 4 != 0 || padding > 2)
        return false;
    if (digits % 4 == 3) {
        bytes[(*length)++] = (uint8_t)(group >> 10);
        bytes[(*length)++] = (uint8_t)(group >> 2);
    } else if (digits % 4 == 2) {
        bytes[(*length)++] = (uint8_t)(group >> 4);
    }
    return true;
}

void text_percent_encode(struct buf *out, const char *text, const char *keep)
{
    for (; *text != '\0'; text++) {
        bool plain = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') ||
                     (*text >= '0' && *text <= '9') || strchr(keep, *text) != NULL;

        if (plain)
            buf_putc(out, *text);
        else
            buf_printf(out, "%%%02X", (unsigned int)(unsigned char)*text);
    }
}

void text_percent_decode(char *text)
{
    char *out = text;

    for (const char *next = text; *next != '\0'; next++) {
        char digits[3] = {0};
        uint8_t byte = 0;
        size_t length;

        if (*next == '%' && next[1] != '\0' && next[2] != '\0')
            memcpy(digits, next + 1, 2);
        if (text_hex_decode(digits, &byte, 1, &length) && byte != 0) {
            *out++ = (char)byte;
            next += 2;
        } else {
            *out++ = *next;
        }
    }
    *out = '\0';
}

char *text_list_take(const char **list)
{
    static const char blanks[] = " \t\r\n", between[] = " \t\r\n,";
    const char *start = *list + strspn(*list, between);
    size_t length = strcspn(start, ",");
    char *item;

    *list = start + length;
    if (length == 0)
        return NULL;
    while (strchr(blanks, start[length - 1]) != NULL)
        length--;
    item = mem_strndup(start, length);
    text_percent_decode(item);
    return item;
}

bool text_list_has(const char *list, const char *item)
{
    bool found = false;
    char *each;

    while (!found && (each = text_list_take(&list)) != NULL) {
        found = text_equal(each, item);
        free(each);
    }
    return found;
}
