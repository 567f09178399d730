/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/pipe.h"

#include "base/fields.h"

#include <string.h>

/* The end of the record that begins at `text`; NULL: it has not come yet. */
static char *end_of(char *text)
{
    return text[0] == '\n' ? text : strstr(text, "\n\n");
}

bool pipe_feed(struct pipe_reader *reader, const void *data, size_t length)
{
    struct buf *input = &reader->input;
    size_t left = input->length - reader->taken;

    if (memchr(data, '\0', length))
        return false;
    if (reader->taken > 0) {
        memmove(input->data, input->data + reader->taken, left);
        buf_truncate(input, left);
        reader->taken = 0;
    }
    buf_append(input, data, length);
    return input->length <= PIPE_RECORD_MAX || end_of(input->data) != NULL;
}

const char *pipe_next(struct pipe_reader *reader)
{
    struct buf *input = &reader->input;
    char *record, *end;

    if (reader->taken == input->length)
        return NULL;
    record = input->data + reader->taken;
    end = end_of(record);
    if (!end)
        return NULL;
    if (end == record) { /* an empty one */
        reader->taken++;
        return "";
    }
    end[1] = '\0';
    reader->taken = (size_t)(end + 2 - input->data);
    return record;
}

void pipe_free(struct pipe_reader *reader)
{
    buf_free(&reader->input);
    reader->taken = 0;
}

void pipe_begin(struct buf *out, const char *kind)
{
    fields_put(out, "kind", kind);
}

void pipe_end(struct buf *out)
{
    buf_putc(out, '\n');
}
