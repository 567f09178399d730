/* SPDX-License-Identifier: Apache-2.0 */
/* Small files that a power cut leaves either as they were or as they are to be. On failure errno
 * says why, and FOLDER/NAME is as it was. */
#ifndef BASE_DURABLE_H
#define BASE_DURABLE_H

#include <stdbool.h>
#include <stddef.h>

/* Makes FOLDER/NAME (mode 0600) hold this, by way of FOLDER/NAME.new. */
bool durable_write(const char *folder, const char *name, const void *data, size_t length);
/* Puts FOLDER/FROM, whose bytes are made safe first, in the place of FOLDER/TO. */
bool durable_rename(const char *folder, const char *from, const char *to);
/* Takes FOLDER/NAME away for good; no failure when there is none. */
bool durable_remove(const char *folder, const char *name);

#endif
