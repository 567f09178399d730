/* SPDX-License-Identifier: Apache-2.0 */
/* Lines that nobody may find again: not in the history, not in a message. */
#ifndef SHELL_SECRET_H
#define SHELL_SECRET_H

#include <stdbool.h>
#include <stddef.h>

/* True when a word behind the first one is `password` or may stand for it, as any beginning of it
 * may, or a word as short that begins like it, and something follows it. Rather too often than once
 * too seldom. */
bool secret_is_in(const char *line);
/* The same of a part of a text. */
bool secret_is_within(const char *line, size_t length);

#endif
