/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the XMPP program or the daemon says to the other, if it is anything, in pieces of the length
 * that the first byte says: the records are the same as in one piece, none is longer than a record
 * may be, and every one can be read.
 */
#include "base/fields.h"
#include "base/mem.h"
#include "fuzz.h"
#include "xmpp/pipe.h"

#include <string.h>

static bool read_all(const uint8_t *data, size_t size, size_t piece, struct buf *seen)
{
    struct pipe_reader reader = {0};
    struct arena *arena = arena_new();
    const char *record;
    bool ok = true;

    for (size_t at = 0; ok && at < size; at += piece) {
        ok = pipe_feed(&reader, data + at, size - at < piece ? size - at : piece);
        while (ok && (record = pipe_next(&reader)) != NULL) {
            check(strlen(record) <= PIPE_RECORD_MAX + piece);
            check(record[0] == '\0' || record[strlen(record) - 1] == '\n');
            buf_printf(seen, "%s\n%s\n", record, fields_get(record, "kind", arena));
            fields_get_number(record, "token");
        }
    }
    arena_free(arena);
    pipe_free(&reader);
    return ok;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct buf pieces = {0}, whole = {0};

    if (size > 1 && size <= PIPE_RECORD_MAX) {
        bool ok = read_all(data + 1, size - 1, data[0] ? data[0] : 1, &pieces);

        check(read_all(data + 1, size - 1, size, &whole) == ok || !ok);
        check(!ok || strcmp(buf_text(&pieces), buf_text(&whole)) == 0);
    }
    buf_free(&pieces);
    buf_free(&whole);
    return 0;
}
