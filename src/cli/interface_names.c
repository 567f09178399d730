/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/interface_names.h"

#include "base/text.h"
#include "cli/grammar.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define LETTERS      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
#define DIGITS       "0123456789"
#define MAX_NUMBER   16
#define MAX_OWN_NAME 15 /* of the system */

/* The one type that begins as the letters do; NULL when there is none, or more. */
static const char *find_type(const char *letters, size_t length)
{
    const char *found = NULL;

    for (size_t i = 0; i < cli_grammar.interface_type_count; i++) {
        const char *name = cli_grammar.interface_types[i].name;
        if (length == 0 || strncasecmp(name, letters, length) != 0)
            continue;
        if (name[length] == '\0')
            return name;
        if (found != NULL)
            return NULL;
        found = name;
    }
    return found;
}

/* The canonical name of the interface that is called so, by either name. */
static const char *find(const struct interface_reader *reader, const char *called)
{
    const char *name, *link;

    for (size_t i = 0; (name = reader->interfaces(reader->argument, i, &link)) != NULL; i++)
        if (text_equal(name, called) || text_equal(link, called))
            return arena_strdup(reader->arena, name);
    return NULL;
}

/* A name of the system's. */
static enum interface_reading read_own_name(struct interface_reader *reader, const char *text)
{
    size_t length = strspn(text, LETTERS DIGITS "._-");

    reader->length = 0;
    if (length == 0 || length > MAX_OWN_NAME || strcspn(text, " \t") != length ||
        !isalpha((unsigned char)text[0]) || (reader->interfaces == NULL && !reader->own_names))
        return INTERFACE_INVALID;
    reader->name = arena_strndup(reader->arena, text, length);
    if (reader->interfaces != NULL && (reader->name = find(reader, reader->name)) == NULL)
        return INTERFACE_INVALID;
    reader->length = length;
    return INTERFACE_READ;
}

enum interface_reading interface_name_read(struct interface_reader *reader, const char *text)
{
    size_t letters = strspn(text, LETTERS);
    const char *type = find_type(text, letters);
    const char *number = text + letters + strspn(text + letters, " \t");
    size_t length = strcspn(number, " \t");

    if (type == NULL)
        return read_own_name(reader, text);
    reader->length = (size_t)(number - text);
    if (length == 0)
        return INTERFACE_INCOMPLETE;
    if (strspn(number, DIGITS "/.") != length || !isdigit((unsigned char)number[0]) ||
        !isdigit((unsigned char)number[length - 1]) || length > MAX_NUMBER)
        return INTERFACE_INVALID;
    reader->length += length;
    reader->name = arena_printf(reader->arena, "%s %.*s", type, (int)length, number);
    return reader->interfaces == NULL || find(reader, reader->name) != NULL ? INTERFACE_READ
                                                                            : INTERFACE_ABSENT;
}

const char *interface_name_word(const struct interface_reader *reader, const char *type,
                                size_t index)
{
    const char *name, *link, *wanted = type != NULL ? find_type(type, strlen(type)) : NULL;

    if (reader->interfaces == NULL || (type != NULL && wanted == NULL))
        return NULL;
    for (size_t i = 0; (name = reader->interfaces(reader->argument, i, &link)) != NULL; i++) {
        size_t length = strcspn(name, " ");
        if (wanted != NULL && (strlen(wanted) != length || name[length] == '\0' ||
                               strncmp(name, wanted, length) != 0))
            continue;
        if (index-- == 0)
            return wanted != NULL ? arena_strdup(reader->arena, name + length + 1)
                                  : arena_strndup(reader->arena, name, length);
    }
    return NULL;
}
