/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/secret.h"

#include <string.h>
#include <strings.h>

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* Where the next word begins, or, with `word`, where the one here ends. */
static const char *skip(const char *at, const char *end, bool word)
{
    while (at < end && is_blank(*at) != word)
        at++;
    return at;
}

/* As a word of it may be shortened, or misspelt. */
static bool is_password(const char *word, size_t length)
{
    static const char whole[] = "password";

    return length <= strlen(whole) && strncasecmp(word, whole, length < 3 ? length : 3) == 0;
}

bool secret_is_within(const char *line, size_t length)
{
    const char *end = line + length, *at = skip(line, end, false);

    for (bool first = true; at < end; first = false) {
        const char *stop = skip(at, end, true), *next = skip(stop, end, false);

        if (!first && is_password(at, (size_t)(stop - at)) && next < end)
            return true;
        at = next;
    }
    return false;
}

bool secret_is_in(const char *line)
{
    return secret_is_within(line, strlen(line));
}
