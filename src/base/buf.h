/* SPDX-License-Identifier: Apache-2.0 */
/* A growing byte buffer, always terminated by a NUL that does not count. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct buf {
    char *data;
    size_t length;
    size_t capacity;
};

/* A zero-initialised struct is an empty buffer. */
void buf_free(struct buf *buf);
/* The same after overwriting all of the memory; what growing left behind is not overwritten. */
void buf_free_secret(struct buf *buf);
/* Empties it and keeps the memory. */
void buf_clear(struct buf *buf);
void buf_reserve(struct buf *buf, size_t more);

/* The functions with a body here are where an answer of a hundred thousand values spends its time,
 * so the compiler gets to see them. */

/* Cuts it back to `length` bytes, of what it holds. */
static inline void buf_truncate(struct buf *buf, size_t length)
{
    if (length >= buf->length)
        return;
    buf->length = length;
    buf->data[length] = '\0';
}

/* Makes it longer by `length` bytes, which are the caller's to fill. */
static inline char *buf_extend(struct buf *buf, size_t length)
{
    char *added;

    if (buf->capacity - buf->length <= length)
        buf_reserve(buf, length);
    added = buf->data + buf->length;
    buf->length += length;
    added[length] = '\0';
    return added;
}

static inline void buf_append(struct buf *buf, const void *data, size_t length)
{
    char *added = buf_extend(buf, length);

    if (length > 0)
        memcpy(added, data, length);
}

static inline void buf_puts(struct buf *buf, const char *text)
{
    buf_append(buf, text, strlen(text));
}

static inline void buf_putc(struct buf *buf, char byte)
{
    buf_append(buf, &byte, 1);
}

/* In decimal. */
void buf_put_unsigned(struct buf *buf, uint64_t number);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *buf, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));
/* The content as a string; never NULL, valid until the next change. */
const char *buf_text(const struct buf *buf);
/* Hands the memory to the caller (who frees it) and leaves the buffer empty. */
char *buf_take(struct buf *buf);

#endif
