/* SPDX-License-Identifier: Apache-2.0 */
#include "model/value.h"

#include "base/datetime.h"
#include "base/text.h"
#include "model/internal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define QUOTED "%.64s" /* as much of a value as a fault sentence shows */

const char *value_type_name(enum cwmp_type type)
{
    static const char *const names[] = {"string",       "int",     "unsignedInt", "long",
                                        "unsignedLong", "boolean", "dateTime",    "base64",
                                        "hexBinary",    "decimal"};

    return names[type];
}

static enum cwmp_fault refuse(enum cwmp_type type, const char *text, const char *name,
                              struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                     "%s: '" QUOTED "' is not a valid %s", name, text, value_type_name(type));
}

/* White space around numbers, dates and the like does not count (XML Schema, whiteSpace
 * "collapse"). */
static const char *trim(const char *text, struct arena *arena)
{
    static const char blanks[] = " \t\r\n";
    size_t length;

    text += strspn(text, blanks);
    length = strlen(text);
    if (length == 0 || strchr(blanks, text[length - 1]) == NULL)
        return text;
    while (length > 0 && strchr(blanks, text[length - 1]) != NULL)
        length--;
    return arena_strndup(arena, text, length);
}

static bool is_decimal(const char *text)
{
    size_t digits = 0;

    if (*text == '+' || *text == '-')
        text++;
    for (; isdigit((unsigned char)*text); text++)
        digits++;
    if (*text == '.')
        for (text++; isdigit((unsigned char)*text); text++)
            digits++;
    return *text == '\0' && digits > 0;
}

static bool parse_boolean(const char *text, bool *value)
{
    *value = text_equal(text, "1") || text_equal(text, "true");
    return *value || text_equal(text, "0") || text_equal(text, "false");
}

static bool parse_integer(enum cwmp_type type, const char *text, struct value *value)
{
    switch (type) {
    case CWMP_TYPE_INT:
        return text_to_int64(text, &value->integer) && value->integer >= INT32_MIN &&
               value->integer <= INT32_MAX;
    case CWMP_TYPE_LONG:
        return text_to_int64(text, &value->integer);
    case CWMP_TYPE_UNSIGNED_INT:
        return text_to_uint64(text, &value->unsigned_) && value->unsigned_ <= UINT32_MAX;
    default:
        return text_to_uint64(text, &value->unsigned_);
    }
}

static bool parse_bytes(enum cwmp_type type, const char *text, struct arena *arena,
                        struct value *value)
{
    size_t capacity = strlen(text) + 3;
    uint8_t *bytes = arena_alloc(arena, capacity);

    value->bytes.data = bytes;
    if (type == CWMP_TYPE_HEX_BINARY)
        return text_hex_decode(text, bytes, capacity, &value->bytes.length);
    return text_base64_decode(text, bytes, &value->bytes.length);
}

static bool parse(enum cwmp_type type, const char *text, struct arena *arena, struct value *value)
{
    size_t characters;

    if (type == CWMP_TYPE_STRING) {
        value->string = arena_strdup(arena, text);
        return text_utf8_length(text, &characters);
    }
    text = trim(text, arena);
    switch (type) {
    case CWMP_TYPE_DECIMAL:
        value->string = arena_strdup(arena, text);
        return is_decimal(text);
    case CWMP_TYPE_BOOLEAN:
        return parse_boolean(text, &value->boolean);
    case CWMP_TYPE_DATE_TIME:
        return datetime_parse(text, &value->time);
    case CWMP_TYPE_BASE64:
    case CWMP_TYPE_HEX_BINARY:
        return parse_bytes(type, text, arena, value);
    default:
        return parse_integer(type, text, value);
    }
}

enum cwmp_fault value_parse(enum cwmp_type type, const char *text, const char *name,
                            struct arena *arena, struct value *value, struct cwmp_error *error)
{
    *value = (struct value){.type = type};
    if (!parse(type, text, arena, value))
        return refuse(type, text, name, error);
    return CWMP_OK;
}

static void print_integer(int64_t number, struct buf *out)
{
    if (number < 0)
        buf_putc(out, '-');
    buf_put_unsigned(out, number < 0 ? -(uint64_t)number : (uint64_t)number);
}

void value_print(const struct value *value, struct buf *out)
{
    switch (value->type) {
    case CWMP_TYPE_STRING:
    case CWMP_TYPE_DECIMAL:
        buf_puts(out, value->string);
        break;
    case CWMP_TYPE_INT:
    case CWMP_TYPE_LONG:
        print_integer(value->integer, out);
        break;
    case CWMP_TYPE_UNSIGNED_INT:
    case CWMP_TYPE_UNSIGNED_LONG:
        buf_put_unsigned(out, value->unsigned_);
        break;
    case CWMP_TYPE_BOOLEAN:
        buf_puts(out, value->boolean ? "true" : "false");
        break;
    case CWMP_TYPE_DATE_TIME:
        datetime_format(out, &value->time);
        break;
    case CWMP_TYPE_BASE64:
        text_base64_encode(out, value->bytes.data, value->bytes.length);
        break;
    case CWMP_TYPE_HEX_BINARY:
        text_hex_encode(out, value->bytes.data, value->bytes.length);
        break;
    }
}

bool value_equal(const struct value *a, const struct value *b)
{
    if (a->type != b->type)
        return false;
    switch (a->type) {
    case CWMP_TYPE_STRING:
    case CWMP_TYPE_DECIMAL:
        return text_equal(a->string, b->string);
    case CWMP_TYPE_INT:
    case CWMP_TYPE_LONG:
        return a->integer == b->integer;
    case CWMP_TYPE_UNSIGNED_INT:
    case CWMP_TYPE_UNSIGNED_LONG:
        return a->unsigned_ == b->unsigned_;
    case CWMP_TYPE_BOOLEAN:
        return a->boolean == b->boolean;
    case CWMP_TYPE_DATE_TIME:
        return a->time.seconds == b->time.seconds && a->time.nanoseconds == b->time.nanoseconds &&
               a->time.relative == b->time.relative;
    case CWMP_TYPE_BASE64:
    case CWMP_TYPE_HEX_BINARY:
        return a->bytes.length == b->bytes.length &&
               (a->bytes.length == 0 || memcmp(a->bytes.data, b->bytes.data, a->bytes.length) == 0);
    }
    return false;
}

static bool is_text(enum cwmp_type type)
{
    return type == CWMP_TYPE_STRING || type == CWMP_TYPE_DECIMAL;
}

static bool is_binary(enum cwmp_type type)
{
    return type == CWMP_TYPE_BASE64 || type == CWMP_TYPE_HEX_BINARY;
}

/* Bytes that a value needs outside its struct. */
static size_t size_outside(const struct value *value)
{
    if (is_text(value->type))
        return strlen(value->string) + 1;
    return is_binary(value->type) ? value->bytes.length : 0;
}

/* A copy that has those bytes at `data`. */
static struct value copy_to(const struct value *value, void *data)
{
    size_t outside = size_outside(value);
    struct value copy = *value;

    if (is_text(value->type))
        copy.string = memcpy(data, value->string, outside);
    else if (is_binary(value->type))
        copy.bytes.data = outside > 0 ? memcpy(data, value->bytes.data, outside) : NULL;
    return copy;
}

struct value value_copy(const struct value *value, struct arena *arena)
{
    size_t outside = size_outside(value);

    return copy_to(value, outside > 0 ? arena_alloc(arena, outside) : NULL);
}

struct value value_own(const struct value *value)
{
    size_t outside = size_outside(value);

    return copy_to(value, outside > 0 ? mem_alloc(outside) : NULL);
}

void value_disown(const struct value *value)
{
    void *outside = is_text(value->type) ? (void *)value->string : (void *)value->bytes.data;
    size_t size = size_outside(value);

    if (size == 0)
        return;
    explicit_bzero(outside, size);
    free(outside);
}

struct value *value_keep(const struct value *value)
{
    struct value *kept = mem_alloc(sizeof *kept + size_outside(value));

    *kept = copy_to(value, kept + 1);
    return kept;
}

void value_drop(struct value *value)
{
    if (value == NULL)
        return;
    explicit_bzero(value, sizeof *value + size_outside(value));
    free(value);
}

struct value value_zero(enum cwmp_type type)
{
    struct value value = {.type = type};

    if (type == CWMP_TYPE_STRING)
        value.string = "";
    else if (type == CWMP_TYPE_DECIMAL)
        value.string = "0";
    else if (type == CWMP_TYPE_DATE_TIME)
        value.time.seconds = CWMP_TIME_UNKNOWN;
    return value;
}

enum cwmp_type value_parameter_type(const struct schema *schema,
                                    const struct schema_parameter *parameter)
{
    const struct schema_syntax *syntax = &schema->syntaxes[parameter->syntax];

    if ((syntax->flags & SCHEMA_SYNTAX_LIST) != 0)
        return CWMP_TYPE_STRING;
    return (enum cwmp_type)syntax->type;
}

struct value value_from_row(const struct schema *schema, const struct schema_parameter *parameter,
                            const void *row)
{
    const void *field = (const char *)row + parameter->offset;
    struct value value = {.type = value_parameter_type(schema, parameter)};

    switch (value.type) {
    case CWMP_TYPE_STRING:
    case CWMP_TYPE_DECIMAL:
        value.string = *(const char *const *)field;
        if (value.string == NULL)
            return value_zero(value.type);
        break;
    case CWMP_TYPE_INT:
        value.integer = *(const int32_t *)field;
        break;
    case CWMP_TYPE_LONG:
        value.integer = *(const int64_t *)field;
        break;
    case CWMP_TYPE_UNSIGNED_INT:
        value.unsigned_ = *(const uint32_t *)field;
        break;
    case CWMP_TYPE_UNSIGNED_LONG:
        value.unsigned_ = *(const uint64_t *)field;
        break;
    case CWMP_TYPE_BOOLEAN:
        value.boolean = *(const bool *)field;
        break;
    case CWMP_TYPE_DATE_TIME:
        value.time = *(const struct cwmp_time *)field;
        break;
    case CWMP_TYPE_BASE64:
    case CWMP_TYPE_HEX_BINARY:
        value.bytes = *(const struct cwmp_bytes *)field;
        break;
    }
    return value;
}

void value_to_row(const struct schema *schema, const struct schema_parameter *parameter,
                  const struct value *value, void *row)
{
    void *field = (char *)row + parameter->offset;

    switch (value_parameter_type(schema, parameter)) {
    case CWMP_TYPE_STRING:
    case CWMP_TYPE_DECIMAL:
        *(const char **)field = value->string;
        break;
    case CWMP_TYPE_INT:
        *(int32_t *)field = (int32_t)value->integer;
        break;
    case CWMP_TYPE_LONG:
        *(int64_t *)field = value->integer;
        break;
    case CWMP_TYPE_UNSIGNED_INT:
        *(uint32_t *)field = (uint32_t)value->unsigned_;
        break;
    case CWMP_TYPE_UNSIGNED_LONG:
        *(uint64_t *)field = value->unsigned_;
        break;
    case CWMP_TYPE_BOOLEAN:
        *(bool *)field = value->boolean;
        break;
    case CWMP_TYPE_DATE_TIME:
        *(struct cwmp_time *)field = value->time;
        break;
    case CWMP_TYPE_BASE64:
    case CWMP_TYPE_HEX_BINARY:
        *(struct cwmp_bytes *)field = value->bytes;
        break;
    }
}
