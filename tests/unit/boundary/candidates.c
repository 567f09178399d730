/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/candidates.h"

#include "base/buf.h"
#include "boundary/witness.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_TEXT  70000 /* characters; no text is made for a longer bound */
#define LONGEST_LIST  300   /* items */
#define PATTERN_TRIES 6     /* matches that are made of a pattern */

static void add(struct candidates *candidates, const char *text)
{
    if (candidates->count == candidates->capacity) {
        size_t capacity = candidates->capacity > 0 ? 2 * candidates->capacity : 64;
        const char **texts = arena_alloc(candidates->arena, capacity * sizeof *texts);

        if (candidates->count > 0)
            memcpy(texts, candidates->texts, candidates->count * sizeof *texts);
        candidates->texts = texts;
        candidates->capacity = capacity;
    }
    candidates->texts[candidates->count++] = arena_strdup(candidates->arena, text);
}

static void add_integer(struct candidates *candidates, __int128 number)
{
    char text[48], *digit = text + sizeof text - 1;
    __int128 rest = number < 0 ? -number : number;

    *digit = '\0';
    do {
        *--digit = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest > 0);
    if (number < 0)
        *--digit = '-';
    add(candidates, digit);
}

static __int128 integer(const char *text)
{
    bool negative = *text == '-';
    __int128 number = 0;

    for (text += negative || *text == '+' ? 1 : 0; isdigit((unsigned char)*text); text++)
        number = number * 10 + (*text - '0');
    return negative ? -number : number;
}

/* A bound, and its neighbours; a decimal has nearer ones. */
static void add_around(struct candidates *candidates, const char *bound, bool decimal)
{
    if (bound == NULL)
        return;
    for (int i = -1; i <= 1; i++)
        add_integer(candidates, integer(bound) + i);
    if (!decimal)
        return;
    add(candidates, bound);
    for (int i = -1; i <= 1; i += 2)
        add(candidates,
            arena_printf(candidates->arena, "%.3Lf", strtold(bound, NULL) + (long double)i / 1000));
}

static void add_numbers(struct candidates *candidates, const xmlNode *parameter, const char *type)
{
    const bool decimal = strcmp(type, "decimal") == 0;

    for (const xmlNode *range = oracle_first(parameter, "range"); range != NULL;
         range = oracle_next(range)) {
        const char *step = oracle_attribute(range, "step");
        const char *minimum = oracle_attribute(range, "minInclusive");

        add_around(candidates, minimum, decimal);
        add_around(candidates, oracle_attribute(range, "maxInclusive"), decimal);
        for (int i = 1; step != NULL && i <= 2; i++)
            add_integer(candidates, (minimum != NULL ? integer(minimum) : 0) + i * integer(step));
    }
    add_around(candidates, "0", decimal);
    add_around(candidates, "-2147483648", decimal);
    add_around(candidates, "2147483647", decimal);
    add_around(candidates, "4294967295", decimal);
    add_around(candidates, "-9223372036854775808", decimal);
    add_around(candidates, "9223372036854775807", decimal);
    add_around(candidates, "18446744073709551615", decimal);
    add(candidates, "");
    add(candidates, "1x");
}

/* A value of so many characters or bytes. */
static void add_long(struct candidates *candidates, const char *type, long long length)
{
    struct buf text = {0};
    const bool hex = strcmp(type, "hexBinary") == 0, base64 = strcmp(type, "base64") == 0;

    if (length < 0 || length > LONGEST_TEXT)
        return;
    for (long long i = 0; i < length && !base64; i++)
        buf_puts(&text, hex ? "0A" : "a");
    for (long long i = 0; i < length && base64; i += 3)
        buf_puts(&text, length - i == 1 ? "AA==" : length - i == 2 ? "AAA=" : "AAAA");
    add(candidates, buf_text(&text));
    buf_clear(&text);
    for (long long i = 0; i < length && !hex && !base64; i++)
        buf_puts(&text, "\xC3\xA4");
    if (text.length > 0)
        add(candidates, buf_text(&text));
    buf_free(&text);
}

static void add_lengths(struct candidates *candidates, const xmlNode *parameter, const char *type)
{
    static const char *const bounds[] = {"minLength", "maxLength"};

    for (const xmlNode *size = oracle_first(parameter, "size"); size != NULL;
         size = oracle_next(size))
        for (size_t i = 0; i < 2; i++) {
            const char *bound = oracle_attribute(size, bounds[i]);
            long long length = bound != NULL ? strtoll(bound, NULL, 10) : -2;

            for (int j = -1; j <= 1; j++)
                add_long(candidates, type, length + j);
        }
    add(candidates, "");
}

/* A text, and some that miss it by a little. */
static void add_near(struct candidates *candidates, const char *text)
{
    size_t length = strlen(text);
    char *other = arena_strdup(candidates->arena, text);

    add(candidates, text);
    add(candidates, arena_printf(candidates->arena, "%s~", text));
    add(candidates, arena_printf(candidates->arena, "~%s", text));
    if (length == 0)
        return;
    add(candidates, arena_strndup(candidates->arena, text, length - 1));
    for (char *c = other; *c != '\0'; c++)
        *c = (char)(isupper((unsigned char)*c) ? tolower((unsigned char)*c)
                                               : toupper((unsigned char)*c));
    add(candidates, other);
}

static void add_values(struct candidates *candidates, const xmlNode *parameter)
{
    for (const xmlNode *value = oracle_first(parameter, "enumeration"); value != NULL;
         value = oracle_next(value))
        add_near(candidates, oracle_attribute(value, "value"));
}

static void add_matches(struct candidates *candidates, const xmlNode *parameter)
{
    for (const xmlNode *pattern = oracle_first(parameter, "pattern"); pattern != NULL;
         pattern = oracle_next(pattern)) {
        const char *text = oracle_attribute(pattern, "value");

        for (unsigned choice = 0; choice < PATTERN_TRIES; choice++) {
            struct buf match = {0};
            bool usable, made = witness_make(text, choice, &match);
            bool matches = oracle_matches(candidates->oracle, text, buf_text(&match), &usable);

            /* Both ways of reading a pattern have to agree on it. */
            candidates->unknown += usable && !(made && matches);
            if (made)
                add_near(candidates, buf_text(&match));
            buf_free(&match);
        }
    }
}

static void add_items(struct candidates *candidates, const xmlNode *parameter)
{
    const char *type = oracle_attribute(parameter, "type");

    if (strcmp(type, "boolean") == 0) {
        add_near(candidates, "true");
        add_near(candidates, "0");
        add(candidates, "2");
    } else if (strcmp(type, "dateTime") == 0) {
        add_near(candidates, "2024-02-29T23:59:59Z");
        add(candidates, "2023-02-29T23:59:59Z");
        add(candidates, "0001-01-01T00:00:00Z");
    } else if (strcmp(type, "string") == 0 || strcmp(type, "hexBinary") == 0 ||
               strcmp(type, "base64") == 0) {
        add_lengths(candidates, parameter, type);
    } else {
        add_numbers(candidates, parameter, type);
    }
    add_values(candidates, parameter);
    add_matches(candidates, parameter);
}

/* An item as it stands in a list. */
static void put_item(struct buf *list, const char *item)
{
    for (; *item != '\0'; item++) {
        if (strchr(", \t\r\n%", *item) != NULL)
            buf_printf(list, "%%%02X", (unsigned)*item);
        else
            buf_putc(list, *item);
    }
}

static void add_repeated(struct candidates *candidates, const char *item, long count,
                         size_t padding)
{
    struct buf list = {0};

    if (count < 0 || count > LONGEST_LIST)
        return;
    for (long i = 0; i < count; i++) {
        if (i > 0)
            buf_puts(&list, ",");
        for (size_t j = 0; i == 1 && j < padding; j++)
            buf_putc(&list, ' ');
        put_item(&list, item);
    }
    add(candidates, buf_text(&list));
    buf_free(&list);
}

/* Lists just as long as they may be, and a character longer: two items with blanks between them. */
static void add_list_lengths(struct candidates *candidates, const xmlNode *parameter,
                             const char *item)
{
    struct buf two = {0};

    put_item(&two, item);
    buf_putc(&two, ',');
    put_item(&two, item);
    size_t shortest = (size_t)xmlUTF8Strlen(BAD_CAST buf_text(&two));
    for (const xmlNode *size = oracle_first(parameter, "list-size"); size != NULL;
         size = oracle_next(size)) {
        const char *bound = oracle_attribute(size, "maxLength");
        size_t length = bound != NULL ? strtoul(bound, NULL, 10) : 0;

        for (size_t i = 0; i < 3; i++)
            if (length + i > shortest && length <= LONGEST_TEXT)
                add_repeated(candidates, item, 2, length + i - 1 - shortest);
    }
    buf_free(&two);
}

/* What may stand in the list, in lists of all lengths that matter. */
static void add_lists(struct candidates *candidates, const xmlNode *parameter, const xmlNode *list)
{
    static const char *const bounds[] = {"minItems", "maxItems"};
    const size_t items = candidates->count;
    const char *good = NULL;

    for (size_t i = 0; i < items; i++) {
        const char *item = candidates->texts[i];

        if (*item != '\0' && (good == NULL || strlen(item) < strlen(good)) &&
            oracle_accepts_item(candidates->oracle, parameter, item))
            good = item;
    }
    for (size_t i = 0; i < items; i++) {
        struct buf text = {0};

        put_item(&text, candidates->texts[i]);
        if (good != NULL && text.length > 0 && i % 2 == 1) {
            buf_puts(&text, ", ");
            put_item(&text, good);
        }
        candidates->texts[i] = arena_strdup(candidates->arena, buf_text(&text));
        buf_free(&text);
    }
    if (good == NULL)
        good = "a";
    for (long i = 0; i < 4; i++)
        add_repeated(candidates, good, i, 0);
    for (size_t i = 0; i < 2; i++) {
        const char *bound = oracle_attribute(list, bounds[i]);

        for (long j = -1; bound != NULL && j <= 1; j++)
            add_repeated(candidates, good, strtol(bound, NULL, 10) + j, 0);
    }
    add_list_lengths(candidates, parameter, good);
}

void candidates_collect(struct candidates *candidates, const xmlNode *parameter)
{
    const xmlNode *list = oracle_first(parameter, "list");

    arena_reset(candidates->arena);
    candidates->texts = NULL;
    candidates->count = candidates->capacity = 0;
    add_items(candidates, parameter);
    if (list != NULL)
        add_lists(candidates, parameter, list);
}
