/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>

void buf_free(struct buf *buf)
{
    free(buf->data);
    *buf = (struct buf){0};
}

void buf_free_secret(struct buf *buf)
{
    if (buf->data != NULL)
        explicit_bzero(buf->data, buf->capacity);
    buf_free(buf);
}

void buf_clear(struct buf *buf)
{
    buf->length = 0;
    if (buf->data != NULL)
        buf->data[0] = '\0';
}

void buf_reserve(struct buf *buf, size_t more)
{
    size_t wanted, capacity = buf->capacity;

    if (more > SIZE_MAX / 4 || buf->length > SIZE_MAX / 4) {
        fprintf(stderr, "cwmpd: buffer of %zu bytes cannot grow by %zu\n", buf->length, more);
        abort();
    }
    wanted = buf->length + more + 1;
    if (wanted <= capacity)
        return;
    if (capacity < 64)
        capacity = 64;
    while (capacity < wanted)
        capacity *= 2;
    buf->data = mem_realloc(buf->data, capacity);
    buf->capacity = capacity;
    buf->data[buf->length] = '\0';
}

void buf_put_unsigned(struct buf *buf, uint64_t number)
{
    char digits[20];
    size_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    buf_append(buf, digits + at, sizeof digits - at);
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(buf, format, arguments);
    va_end(arguments);
}

void buf_vprintf(struct buf *buf, const char *format, va_list arguments)
{
    va_list again;
    int length;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        return;
    buf_reserve(buf, (size_t)length);
    vsnprintf(buf->data + buf->length, (size_t)length + 1, format, arguments);
    buf->length += (size_t)length;
}

const char *buf_text(const struct buf *buf)
{
    return buf->data != NULL ? buf->data : "";
}

char *buf_take(struct buf *buf)
{
    char *data = buf->data != NULL ? buf->data : mem_strdup("");

    *buf = (struct buf){0};
    return data;
}
