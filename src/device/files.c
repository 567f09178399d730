/* SPDX-License-Identifier: Apache-2.0 */
#include "device/files.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

bool files_read(const char *path, size_t limit, struct buf *out)
{
    return files_read_through(NULL, path, limit, out);
}

bool files_read_through(const struct opener *opener, const char *path, size_t limit,
                        struct buf *out)
{
    int fd = opener_open(opener, path);
    ssize_t got = 0;

    buf_clear(out);
    if (fd < 0)
        return false;
    while (out->length < limit) {
        size_t room = limit - out->length < 4096 ? limit - out->length : 4096;

        buf_reserve(out, room);
        got = read(fd, out->data + out->length, room);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        out->length += (size_t)got;
        out->data[out->length] = '\0';
    }
    int reason = errno;
    close(fd);
    errno = reason;
    return got >= 0;
}

char *files_next_line(char **rest)
{
    char *line = *rest;
    char *end;

    if (line == NULL || *line == '\0')
        return NULL;
    end = strchr(line, '\n');
    *rest = end == NULL ? NULL : end + 1;
    if (end != NULL)
        *end = '\0';
    return line;
}

char *files_trim(char *text)
{
    size_t length;

    while (isspace((unsigned char)*text))
        text++;
    length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    text[length] = '\0';
    return text;
}
