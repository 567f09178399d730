/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/secret.h"

#include <string.h>
#include <strings.h>

#define BLANKS " \t"

bool secret_is_in(const char *line)
{
    static const char word[] = "password";
    const char *at = line + strspn(line, BLANKS);

    for (bool first = true; *at != '\0'; first = false) {
        size_t length = strcspn(at, BLANKS);
        const char *next = at + length + strspn(at + length, BLANKS);

        if (!first && length <= strlen(word) && strncasecmp(at, word, length) == 0 && *next != '\0')
            return true;
        at = next;
    }
    return false;
}
