/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/guard.h"

#include <string.h>

static const char not_xml[] = "not XML in UTF-8: it begins with something other than markup";
static const char nul_byte[] = "a NUL byte is no character of XML";
static const char too_many_attributes[] = "an element has too many attributes";
static const char tag_too_long[] = "a tag is too long";

static bool is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static void open_markup(struct soap_guard *guard)
{
    guard->state = SOAP_GUARD_MARKUP;
    guard->markup = 1;
    guard->attributes = 0;
}

/* A byte-order mark of UTF-8, then white space or '<'. Anything else is another encoding or no
 * XML at all. */
static const char *check_start(struct soap_guard *guard, char byte)
{
    static const char mark[] = "\xEF\xBB\xBF";
    if (guard->mark < 3 && byte == mark[guard->mark]) {
        guard->mark++;
        return NULL;
    }
    if (guard->mark == 1 || guard->mark == 2) {
        return not_xml;
    }
    if (byte == '<') {
        open_markup(guard);
        return NULL;
    }
    guard->state = SOAP_GUARD_TEXT;
    return is_space(byte) ? NULL : not_xml;
}

static void skip_until(struct soap_guard *guard, const char *end, size_t least)
{
    guard->state = SOAP_GUARD_SKIP;
    guard->end = end;
    guard->least = least;
}

/* The byte after '<' or "<!" tells what the markup is. */
static void enter_markup(struct soap_guard *guard, char byte)
{
    if (guard->state == SOAP_GUARD_MARKUP && byte == '!') {
        guard->state = SOAP_GUARD_BANG;
    } else if (guard->state == SOAP_GUARD_MARKUP && byte == '?') {
        skip_until(guard, "?>",
                   strlen("<?"
                          "?>"));
    } else if (guard->state == SOAP_GUARD_BANG && byte == '-') {
        skip_until(guard, "-->",
                   strlen("<!--"
                          "-->"));
    } else if (guard->state == SOAP_GUARD_BANG && byte == '[') {
        skip_until(guard, "]]>",
                   strlen("<![CDATA["
                          "]]>"));
    } else {
        guard->state = byte == '>' ? SOAP_GUARD_TEXT : SOAP_GUARD_TAG;
    }
}

static const char *check_tag(struct soap_guard *guard, const struct soap_limits *limits, char byte)
{
    if (guard->state == SOAP_GUARD_QUOTED) {
        if (byte == guard->quote) {
            guard->state = SOAP_GUARD_TAG;
        }
    } else if (byte == '"' || byte == '\'') {
        guard->state = SOAP_GUARD_QUOTED;
        guard->quote = byte;
    } else if (byte == '>') {
        guard->state = SOAP_GUARD_TEXT;
    } else if (byte == '=' && ++guard->attributes > limits->attributes) {
        return too_many_attributes;
    }
    return guard->markup > limits->text ? tag_too_long : NULL;
}

static void check_skip(struct soap_guard *guard)
{
    size_t length = strlen(guard->end);
    if (guard->markup >= guard->least &&
        memcmp(guard->last + 3 - length, guard->end, length) == 0) {
        guard->state = SOAP_GUARD_TEXT;
    }
}

static const char *check_byte(struct soap_guard *guard, const struct soap_limits *limits, char byte)
{
    guard->last[0] = guard->last[1];
    guard->last[1] = guard->last[2];
    guard->last[2] = byte;
    guard->markup++;
    switch (guard->state) {
    case SOAP_GUARD_START:
        return check_start(guard, byte);
    case SOAP_GUARD_TEXT:
        if (byte == '<') {
            open_markup(guard);
        }
        return NULL;
    case SOAP_GUARD_MARKUP:
    case SOAP_GUARD_BANG:
        enter_markup(guard, byte);
        return NULL;
    case SOAP_GUARD_TAG:
    case SOAP_GUARD_QUOTED:
        return check_tag(guard, limits, byte);
    case SOAP_GUARD_SKIP:
        check_skip(guard);
        return NULL;
    }
    return NULL;
}

const char *soap_guard_check(struct soap_guard *guard, const struct soap_limits *limits,
                             const char *data, size_t length)
{
    if (memchr(data, 0, length)) {
        return nul_byte;
    }
    for (size_t i = 0; i < length; i++) {
        const char *refusal = check_byte(guard, limits, data[i]);
        if (refusal) {
            return refusal;
        }
    }
    return NULL;
}
