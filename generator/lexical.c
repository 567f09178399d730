/* SPDX-License-Identifier: Apache-2.0 */
#include "lexical.h"

#include <libxml/xmlstring.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char digits[] = "0123456789";

bool lexical_count(const char *text, uint64_t *count)
{
    size_t length = strspn(text, digits);

    if (length == 0 || length > 19 || text[length] != '\0') {
        return false;
    }
    *count = strtoull(text, NULL, 10);
    return *count <= UINT32_MAX;
}

bool lexical_is_numeric(const char *type)
{
    return strcmp(type, "int") == 0 || strcmp(type, "unsignedInt") == 0 ||
           strcmp(type, "long") == 0 || strcmp(type, "unsignedLong") == 0 ||
           strcmp(type, "decimal") == 0;
}

bool lexical_is_type(const char *type)
{
    return lexical_is_numeric(type) || strcmp(type, "string") == 0 ||
           strcmp(type, "boolean") == 0 || strcmp(type, "dateTime") == 0 ||
           strcmp(type, "base64") == 0 || strcmp(type, "hexBinary") == 0;
}

static bool is_signed(const char *text, int64_t minimum, int64_t maximum)
{
    const char *number = text + (*text == '-' || *text == '+' ? 1 : 0);
    size_t length = strspn(number, digits);

    if (length == 0 || number[length] != '\0') {
        return false;
    }
    errno = 0;
    int64_t value = strtoll(text, NULL, 10);
    return errno == 0 && value >= minimum && value <= maximum;
}

static bool is_unsigned(const char *text, uint64_t maximum)
{
    const char *number = text + (*text == '+' ? 1 : 0);
    size_t length = strspn(number, digits);

    if (length == 0 || number[length] != '\0') {
        return false;
    }
    errno = 0;
    uint64_t value = strtoull(text, NULL, 10);
    return errno == 0 && value <= maximum;
}

bool lexical_is_decimal(const char *text)
{
    text += *text == '-' || *text == '+' ? 1 : 0;
    size_t whole = strspn(text, digits);
    text += whole;
    text += *text == '.' ? 1 : 0;
    size_t fraction = strspn(text, digits);
    return whole + fraction > 0 && text[fraction] == '\0';
}

/* `shape` has a '0' for each digit. */
static const char *skip_shape(const char *text, const char *shape)
{
    for (; *shape != '\0'; shape++, text++) {
        bool fits = *shape == '0' ? *text >= '0' && *text <= '9' : *text == *shape;
        if (!fits) {
            return NULL;
        }
    }
    return text;
}

static bool is_date_time(const char *text)
{
    text = skip_shape(text, "0000-00-00T00:00:00");
    if (text == NULL) {
        return false;
    }
    if (*text == '.') {
        size_t fraction = strspn(text + 1, digits);
        if (fraction == 0) {
            return false;
        }
        text += fraction + 1;
    }
    if (*text == '+' || *text == '-') {
        text = skip_shape(text + 1, "00:00");
    } else if (*text == 'Z') {
        text++;
    }
    return text != NULL && *text == '\0';
}

static bool is_base64(const char *text)
{
    static const char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t length = strspn(text, alphabet);
    size_t padding = strspn(text + length, "=");

    return text[length + padding] == '\0' && padding <= 2 && (length + padding) % 4 == 0;
}

static bool is_hex(const char *text)
{
    size_t length = strspn(text, "0123456789abcdefABCDEF");
    return text[length] == '\0' && length % 2 == 0;
}

static bool is_boolean(const char *text)
{
    return strcmp(text, "true") == 0 || strcmp(text, "false") == 0 || strcmp(text, "1") == 0 ||
           strcmp(text, "0") == 0;
}

bool lexical_is_value(const char *type, const char *text)
{
    if (strcmp(type, "int") == 0) {
        return is_signed(text, INT32_MIN, INT32_MAX);
    }
    if (strcmp(type, "long") == 0) {
        return is_signed(text, INT64_MIN, INT64_MAX);
    }
    if (strcmp(type, "unsignedInt") == 0) {
        return is_unsigned(text, UINT32_MAX);
    }
    if (strcmp(type, "unsignedLong") == 0) {
        return is_unsigned(text, UINT64_MAX);
    }
    if (strcmp(type, "decimal") == 0) {
        return lexical_is_decimal(text);
    }
    if (strcmp(type, "boolean") == 0) {
        return is_boolean(text);
    }
    if (strcmp(type, "dateTime") == 0) {
        return is_date_time(text);
    }
    if (strcmp(type, "base64") == 0) {
        return is_base64(text);
    }
    if (strcmp(type, "hexBinary") == 0) {
        return is_hex(text);
    }
    return true;
}

/* Compares digit strings of any length: 007 is 7. */
static int compare_whole(const char *a, size_t a_length, const char *b, size_t b_length)
{
    while (a_length > 0 && *a == '0') {
        a++;
        a_length--;
    }
    while (b_length > 0 && *b == '0') {
        b++;
        b_length--;
    }
    if (a_length != b_length) {
        return a_length < b_length ? -1 : 1;
    }
    return strncmp(a, b, a_length);
}

static int compare_fraction(const char *a, const char *b)
{
    while (*a != '\0' || *b != '\0') {
        char left = *a != '\0' ? *a++ : '0';
        char right = *b != '\0' ? *b++ : '0';
        if (left != right) {
            return left - right;
        }
    }
    return 0;
}

static int compare_magnitude(const char *a, const char *b)
{
    size_t a_whole = strspn(a, digits), b_whole = strspn(b, digits);
    int order = compare_whole(a, a_whole, b, b_whole);

    if (order != 0) {
        return order;
    }
    return compare_fraction(a + a_whole + (a[a_whole] == '.' ? 1 : 0),
                            b + b_whole + (b[b_whole] == '.' ? 1 : 0));
}

static bool is_negative(const char *text)
{
    return *text == '-' && strpbrk(text, "123456789") != NULL;
}

int lexical_compare(const char *a, const char *b)
{
    bool a_negative = is_negative(a), b_negative = is_negative(b);

    if (a_negative != b_negative) {
        return a_negative ? -1 : 1;
    }
    a += strspn(a, "+-");
    b += strspn(b, "+-");
    return a_negative ? compare_magnitude(b, a) : compare_magnitude(a, b);
}

size_t lexical_size(const char *type, const char *text)
{
    if (strcmp(type, "hexBinary") == 0) {
        return strlen(text) / 2;
    }
    if (strcmp(type, "base64") == 0) {
        size_t length = strlen(text), data = strcspn(text, "=");
        return length / 4 * 3 - (length - data);
    }
    int characters = xmlUTF8Strlen((const xmlChar *)text);
    return characters > 0 ? (size_t)characters : 0;
}
