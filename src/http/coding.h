/* SPDX-License-Identifier: Apache-2.0 */
/* Content codings of HTTP bodies (section 1.6 of the requirements). */
#ifndef HTTP_CODING_H
#define HTTP_CODING_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

enum http_coding { HTTP_CODING_NONE, HTTP_CODING_GZIP, HTTP_CODING_DEFLATE };

/* The token of Content-Encoding: "gzip"; NULL for none. */
const char *http_coding_token(enum http_coding coding);
/* By the value of HTTPCompression: "GZIP", "Deflate"; what is no coding of ours is none. */
enum http_coding http_coding_of_parameter(const char *value);
/* True when a response's Content-Encoding is this coding, or says that there is none. */
bool http_coding_accepts(enum http_coding coding, const char *content_encoding);

/* Appends the data in that coding, which is not HTTP_CODING_NONE. */
void http_coding_pack(enum http_coding coding, const char *data, size_t length, struct buf *out);

#endif
