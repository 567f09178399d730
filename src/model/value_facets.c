/* SPDX-License-Identifier: Apache-2.0 */
/* Holding a value against what the tables say about it: ranges, sizes, enumerations, patterns,
 * and the same for each item of a list. */
#include "base/text.h"
#include "model/internal.h"

#include <libxml/xmlregexp.h>
#include <stdlib.h>
#include <string.h>

/* One check under way. */
struct subject {
    const struct schema *schema;
    const struct schema_parameter *parameter;
    const struct schema_syntax *syntax;
    const char *name;
    const char *text; /* lexical form of the value or of a list's item */
    struct cwmp_error *error;
};

static enum cwmp_fault refuse(const struct subject *subject, const char *rule)
{
    /* Sentences end up in logs and faults, where a secret must not be. */
    if (schema_is_hidden(subject->parameter))
        return cwmp_fail(subject->error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s: the value %s",
                         subject->name, rule);
    return cwmp_fail(subject->error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s: '%.64s' %s",
                     subject->name, subject->text, rule);
}

/* A decimal number in parts: sign, digits before the point without leading zeros, digits after
 * it without trailing zeros. */
struct decimal {
    bool negative;
    const char *whole, *fraction;
    size_t whole_length, fraction_length;
};

static struct decimal decimal_split(const char *text)
{
    struct decimal number = {.negative = *text == '-'};

    if (*text == '-' || *text == '+')
        text++;
    text += strspn(text, "0");
    number.whole = text;
    number.whole_length = strspn(text, "0123456789");
    text += number.whole_length;
    if (*text == '.')
        text++;
    number.fraction = text;
    number.fraction_length = strspn(text, "0123456789");
    while (number.fraction_length > 0 && number.fraction[number.fraction_length - 1] == '0')
        number.fraction_length--;
    if (number.whole_length == 0 && number.fraction_length == 0)
        number.negative = false;
    return number;
}

static int compare_fractions(const struct decimal *a, const struct decimal *b)
{
    size_t shorter =
        a->fraction_length < b->fraction_length ? a->fraction_length : b->fraction_length;
    int order = strncmp(a->fraction, b->fraction, shorter);

    if (order != 0)
        return order;
    return (a->fraction_length > shorter) - (b->fraction_length > shorter);
}

static int decimal_compare(const char *left, const char *right)
{
    struct decimal a = decimal_split(left), b = decimal_split(right);
    int order;

    if (a.negative != b.negative)
        return a.negative ? -1 : 1;
    if (a.whole_length != b.whole_length)
        order = a.whole_length < b.whole_length ? -1 : 1;
    else if ((order = strncmp(a.whole, b.whole, a.whole_length)) == 0)
        order = compare_fractions(&a, &b);
    return a.negative ? -order : order;
}

/* Only whole numbers have steps; they count from the minimum. */
static bool on_step(const char *text, const char *minimum, const char *step)
{
    int64_t value, from = 0, width;

    if (!text_to_int64(text, &value) || !text_to_int64(step, &width) || width <= 0)
        return true;
    if (*minimum != '\0' && !text_to_int64(minimum, &from))
        return true;
    return ((__int128)value - from) % width == 0;
}

static bool in_range(const struct subject *subject, const struct schema_range *range)
{
    const char *minimum = schema_string(subject->schema, range->minimum);
    const char *maximum = schema_string(subject->schema, range->maximum);
    const char *step = schema_string(subject->schema, range->step);

    return (*minimum == '\0' || decimal_compare(subject->text, minimum) >= 0) &&
           (*maximum == '\0' || decimal_compare(subject->text, maximum) <= 0) &&
           (*step == '\0' || on_step(subject->text, minimum, step));
}

static bool is_number(enum cwmp_type type)
{
    return type == CWMP_TYPE_INT || type == CWMP_TYPE_UNSIGNED_INT || type == CWMP_TYPE_LONG ||
           type == CWMP_TYPE_UNSIGNED_LONG || type == CWMP_TYPE_DECIMAL;
}

static enum cwmp_fault check_ranges(const struct subject *subject)
{
    const struct schema_syntax *syntax = subject->syntax;

    if (syntax->range_count == 0 || !is_number((enum cwmp_type)syntax->type))
        return CWMP_OK;
    for (uint16_t i = 0; i < syntax->range_count; i++)
        if (in_range(subject, &subject->schema->ranges[syntax->first_range + i]))
            return CWMP_OK;
    return refuse(subject, "is out of range");
}

static bool fits_a_size(const struct schema *schema, uint16_t first, uint16_t count, size_t length)
{
    if (count == 0)
        return true;
    for (uint16_t i = 0; i < count; i++) {
        const struct schema_size *size = &schema->sizes[first + i];

        if ((!size->has_minimum || length >= size->minimum) &&
            (!size->has_maximum || size->maximum == SCHEMA_UNBOUNDED || length <= size->maximum))
            return true;
    }
    return false;
}

static enum cwmp_fault check_sizes(const struct subject *subject, const struct value *value)
{
    const struct schema_syntax *syntax = subject->syntax;
    size_t length = 0;

    if (value->type == CWMP_TYPE_STRING)
        text_utf8_length(subject->text, &length);
    else if (value->type == CWMP_TYPE_BASE64 || value->type == CWMP_TYPE_HEX_BINARY)
        length = value->bytes.length;
    else
        return CWMP_OK;
    if (fits_a_size(subject->schema, syntax->first_size, syntax->size_count, length))
        return CWMP_OK;
    return refuse(subject, "has a length that is not allowed");
}

static enum cwmp_fault check_enumerations(const struct subject *subject)
{
    const struct schema_syntax *syntax = subject->syntax;

    if (syntax->enumeration_count == 0)
        return CWMP_OK;
    for (uint16_t i = 0; i < syntax->enumeration_count; i++) {
        uint16_t at = syntax->first_enumeration + i;

        if (text_equal(subject->text,
                       schema_string(subject->schema, subject->schema->enumerations[at].value)))
            return CWMP_OK;
    }
    return refuse(subject, "is none of the enumerated values");
}

static bool matches(const char *text, const char *pattern)
{
    xmlRegexpPtr compiled;
    bool match;

    /* libxml2 does not compile the empty expression, which stands for the empty string. */
    if (*pattern == '\0')
        return *text == '\0';
    compiled = xmlRegexpCompile((const xmlChar *)pattern);
    if (compiled == NULL)
        return false;
    match = xmlRegexpExec(compiled, (const xmlChar *)text) == 1;
    xmlRegFreeRegexp(compiled);
    return match;
}

static enum cwmp_fault check_patterns(const struct subject *subject)
{
    const struct schema_syntax *syntax = subject->syntax;
    const struct schema *schema = subject->schema;

    if (syntax->pattern_count == 0)
        return CWMP_OK;
    for (uint16_t i = 0; i < syntax->pattern_count; i++)
        if (matches(subject->text,
                    schema_string(schema, schema->patterns[syntax->first_pattern + i])))
            return CWMP_OK;
    return refuse(subject, "does not have the form that is asked for");
}

/* Sizes come before patterns, so that the time of matching is bounded. */
static enum cwmp_fault check_item(const struct subject *subject, const struct value *value)
{
    enum cwmp_fault fault = check_ranges(subject);

    if (fault == CWMP_OK)
        fault = check_sizes(subject, value);
    if (fault == CWMP_OK)
        fault = check_enumerations(subject);
    if (fault == CWMP_OK)
        fault = check_patterns(subject);
    return fault;
}

static enum cwmp_fault check_list_item(const struct subject *list, const char *item, size_t length,
                                       struct arena *arena)
{
    struct subject subject = *list;
    struct value value;
    enum cwmp_fault fault;
    char *decoded;

    if (length == 0)
        return refuse(list, "has an empty item");
    decoded = arena_strndup(arena, item, length);
    text_percent_decode(decoded);
    subject.text = decoded;
    fault = value_parse((enum cwmp_type)list->syntax->type, subject.text, list->name, arena, &value,
                        NULL);
    if (fault != CWMP_OK)
        return refuse(&subject, "is not a valid item of the list");
    return check_item(&subject, &value);
}

/* Items stand between commas, with optional white space around them (R-TYP-11). */
static enum cwmp_fault check_items(const struct subject *list, struct arena *arena, size_t *count)
{
    static const char blanks[] = " \t\r\n";
    const char *at = list->text + strspn(list->text, blanks);

    *count = 0;
    while (*at != '\0') {
        size_t whole = strcspn(at, ","), length = whole;
        enum cwmp_fault fault;

        while (length > 0 && strchr(blanks, at[length - 1]) != NULL)
            length--;
        fault = check_list_item(list, at, length, arena);
        if (fault != CWMP_OK)
            return fault;
        (*count)++;
        at += whole;
        if (*at != ',')
            break;
        at++;
        at += strspn(at, blanks);
        if (*at == '\0')
            return refuse(list, "ends with a comma");
    }
    return CWMP_OK;
}

static enum cwmp_fault check_list(const struct subject *list, struct arena *arena)
{
    const struct schema_syntax *syntax = list->syntax;
    size_t count, length;
    enum cwmp_fault fault;

    if (!text_utf8_length(list->text, &length))
        return refuse(list, "is not a valid list");
    if (!fits_a_size(list->schema, syntax->first_list_size, syntax->list_size_count, length))
        return refuse(list, "has a length that is not allowed");
    fault = check_items(list, arena, &count);
    if (fault != CWMP_OK)
        return fault;
    if (count < syntax->list_minimum ||
        (syntax->list_maximum != SCHEMA_UNBOUNDED && count > syntax->list_maximum))
        return refuse(list, "has a number of items that is not allowed");
    return CWMP_OK;
}

enum cwmp_fault value_parse_parameter(const struct schema *schema,
                                      const struct schema_parameter *parameter, const char *text,
                                      const char *name, struct arena *arena, struct value *value,
                                      struct cwmp_error *error)
{
    const struct schema_syntax *syntax = &schema->syntaxes[parameter->syntax];
    struct subject subject = {.schema = schema,
                              .parameter = parameter,
                              .syntax = syntax,
                              .name = name,
                              .text = text,
                              .error = error};
    struct buf canonical = {0};
    enum cwmp_fault fault;

    if ((syntax->flags & SCHEMA_SYNTAX_LIST) != 0) {
        *value = (struct value){.type = CWMP_TYPE_STRING, .string = arena_strdup(arena, text)};
        return check_list(&subject, arena);
    }
    fault = value_parse((enum cwmp_type)syntax->type, text, name, arena, value,
                        schema_is_hidden(parameter) ? NULL : error);
    if (fault != CWMP_OK)
        return schema_is_hidden(parameter) ? refuse(&subject, "is not valid") : fault;
    value_print(value, &canonical);
    subject.text = buf_text(&canonical);
    fault = check_item(&subject, value);
    buf_free(&canonical);
    return fault;
}
