/* SPDX-License-Identifier: Apache-2.0 */
#include "http/coding.h"

#include "base/text.h"

#include <stdlib.h>
#include <strings.h>
#include <zlib.h>

/* windowBits of zlib: 16 more asks for gzip's frame instead of its own. */
#define WINDOW_BITS 15
#define GZIP_FRAME  16
#define MEMORY      8
#define PIECE       16384

const char *http_coding_token(enum http_coding coding)
{
    static const char *const tokens[] = {
        [HTTP_CODING_NONE] = NULL, [HTTP_CODING_GZIP] = "gzip", [HTTP_CODING_DEFLATE] = "deflate"};

    return tokens[coding];
}

enum http_coding http_coding_of_parameter(const char *value)
{
    if (text_equal(value, "GZIP"))
        return HTTP_CODING_GZIP;
    if (text_equal(value, "Deflate"))
        return HTTP_CODING_DEFLATE;
    return HTTP_CODING_NONE;
}

bool http_coding_accepts(enum http_coding coding, const char *content_encoding)
{
    const char *token = http_coding_token(coding);

    if (strcasecmp(content_encoding, "identity") == 0)
        return true;
    if (coding == HTTP_CODING_GZIP && strcasecmp(content_encoding, "x-gzip") == 0)
        return true;
    return token != NULL && strcasecmp(content_encoding, token) == 0;
}

void http_coding_pack(enum http_coding coding, const char *data, size_t length, struct buf *out)
{
    int frame = coding == HTTP_CODING_GZIP ? GZIP_FRAME : 0;
    z_stream stream = {.next_in = (Bytef *)(uintptr_t)data, .avail_in = (uInt)length};
    char piece[PIECE];
    int state;

    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, WINDOW_BITS + frame, MEMORY,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    do {
        stream.next_out = (Bytef *)piece;
        stream.avail_out = sizeof piece;
        state = deflate(&stream, Z_FINISH);
        buf_append(out, piece, sizeof piece - stream.avail_out);
    } while (state == Z_OK || state == Z_BUF_ERROR);
    deflateEnd(&stream);
}
