/* SPDX-License-Identifier: Apache-2.0 */
/* Compressed bodies, by zlib's own frames. */
#include "acs/server.h"

#include "base/text.h"

#include <stdlib.h>
#include <strings.h>
#include <zlib.h>

#define PIECE      65536
#define BODY_LIMIT ((size_t)256 << 20)

/* windowBits of zlib: 16 more is gzip's frame. */
#define ZLIB_FRAME 15
#define GZIP_FRAME 31

bool acs_unpack(const char *coding, struct buf *body)
{
    int frame = strcasecmp(coding, "gzip") == 0 ? GZIP_FRAME : ZLIB_FRAME;
    z_stream stream = {.next_in = (Bytef *)body->data, .avail_in = (uInt)body->length};
    struct buf plain = {0};
    char piece[PIECE];
    int state = Z_OK;

    if ((frame == ZLIB_FRAME && strcasecmp(coding, "deflate") != 0) ||
        inflateInit2(&stream, frame) != Z_OK)
        return false;
    while (state == Z_OK && plain.length <= BODY_LIMIT) {
        stream.next_out = (Bytef *)piece;
        stream.avail_out = sizeof(piece);
        state = inflate(&stream, Z_NO_FLUSH);
        buf_append(&plain, piece, sizeof(piece) - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || stream.avail_in > 0) {
        buf_free(&plain);
        return false;
    }
    buf_free(body);
    *body = plain;
    return true;
}

void acs_pack(const char *coding, struct buf *body)
{
    int frame = text_equal(coding, "gzip") ? GZIP_FRAME : ZLIB_FRAME;
    z_stream stream = {.next_in = (Bytef *)body->data, .avail_in = (uInt)body->length};
    struct buf packed = {0};
    char piece[PIECE];
    int state = Z_OK;

    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, frame, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    while (state == Z_OK) {
        stream.next_out = (Bytef *)piece;
        stream.avail_out = sizeof(piece);
        state = deflate(&stream, Z_FINISH);
        buf_append(&packed, piece, sizeof(piece) - stream.avail_out);
    }
    deflateEnd(&stream);
    buf_free(body);
    *body = packed;
}
