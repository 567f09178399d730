/* SPDX-License-Identifier: Apache-2.0 */
/* Small files of /proc, /sys and /etc, read whole. */
#ifndef DEVICE_FILES_H
#define DEVICE_FILES_H

#include "base/buf.h"
#include "base/opener.h"

#include <stdbool.h>
#include <stddef.h>

/* Puts the file's content into `out` (emptied first); what is beyond `limit` bytes is left out.
 * False, with errno, when it cannot be read. */
bool files_read(const char *path, size_t limit, struct buf *out);
/* The same, opened by `opener`. */
bool files_read_through(const struct opener *opener, const char *path, size_t limit,
                        struct buf *out);

/* Cuts the next line off `*rest` in place, without its line end; NULL after the last one. */
char *files_next_line(char **rest);

/* The text without white space at either end, cut in place. */
char *files_trim(char *text);

#endif
