/* SPDX-License-Identifier: Apache-2.0 */
#include "api/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A multi-byte character at the cut may not be whole, so it is dropped. */
static void drop_broken_end(char *text)
{
    size_t length = strlen(text), start = length;

    while (start > 0 && length - start < 4 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
        start--;
    if (start > 0 && ((unsigned char)text[start - 1] & 0x80) != 0)
        text[start - 1] = '\0';
}

enum cwmp_fault cwmp_fail(struct cwmp_error *error, enum cwmp_fault code, const char *format, ...)
{
    va_list arguments;
    int length;

    if (error == NULL)
        return code;
    error->code = code;
    va_start(arguments, format);
    length = vsnprintf(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
    if (length >= (int)sizeof error->text)
        drop_broken_end(error->text);
    return code;
}
