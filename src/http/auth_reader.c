/* SPDX-License-Identifier: Apache-2.0 */
#include "http/auth_reader.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static size_t token_length(const char *text)
{
    size_t length = 0;

    while (isalnum((unsigned char)text[length]) ||
           (text[length] != '\0' && strchr("!#$%&'*+-.^_`|~/", text[length]) != NULL))
        length++;
    return length;
}

/* A token or a quoted string. Control characters are refused: what is read here may come back
 * in a header of ours. */
static enum auth_item take_value(struct auth_reader *reader)
{
    const char *text = reader->at;
    bool quoted = *text == '"';
    size_t length = 0;

    for (text += quoted; *text != '\0'; text++) {
        if (quoted ? *text == '"' : *text == ',' || *text == ' ' || *text == '\t')
            break;
        if (quoted && *text == '\\' && text[1] != '\0')
            text++;
        if (iscntrl((unsigned char)*text))
            return AUTH_MALFORMED;
        if (length + 1 < sizeof reader->value)
            reader->value[length] = *text;
        length++;
    }
    if (quoted && *text != '"')
        return AUTH_MALFORMED;
    reader->at = text + quoted;
    if (length >= sizeof reader->value)
        return AUTH_OVERLONG;
    reader->value[length] = '\0';
    return AUTH_PARAMETER;
}

enum auth_item auth_reader_next(struct auth_reader *reader)
{
    const char *name = reader->at + strspn(reader->at, ", \t");
    size_t length = token_length(name);
    enum auth_item item;

    if (*name == '\0')
        return AUTH_END;
    if (length == 0)
        return AUTH_MALFORMED;
    reader->at = name + length + strspn(name + length, " \t");
    reader->name[0] = '\0';
    if (length < sizeof reader->name) {
        memcpy(reader->name, name, length);
        reader->name[length] = '\0';
    }
    if (*reader->at != '=')
        return AUTH_SCHEME;
    reader->at += 1 + strspn(reader->at + 1, " \t");
    item = take_value(reader);
    return item == AUTH_PARAMETER && length >= sizeof reader->name ? AUTH_OVERLONG : item;
}
