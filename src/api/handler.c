/* SPDX-License-Identifier: Apache-2.0 */
#include "api/handler.h"

#include "base/mem.h"

#include <stdarg.h>

const char *cwmp_text(struct cwmp_call *call, const char *format, ...)
{
    va_list arguments;
    const char *text;

    va_start(arguments, format);
    text = arena_vprintf(call->arena, format, arguments);
    va_end(arguments);
    return text;
}
