/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Passwords on a line: plain (type 0 or no type) or obfuscated with the published type-7 table
 * (CLI reference 4.3). Type 7 hides a password from a glance and from nothing else.
 */
#ifndef CLI_PASSWORD_H
#define CLI_PASSWORD_H

#include "base/buf.h"

#include <stdbool.h>

/* The sentence when there is a type and no password. */
extern const char password_incomplete[];

/* Reads what follows `password`: `0 PLAIN`, `7 CIPHER` or `PLAIN`. Appends the clear password to
 * `clear` and returns NULL, or the sentence to show. In a configuration file (`replay`) a type-7
 * form may hold what only an ACS can have set: up to 256 characters, of any kind. */
const char *password_read(const char *argument, bool replay, struct buf *clear);

/* Appends the type-7 form with the given table index (0 to 15). */
void password_obfuscate(const char *clear, unsigned index, struct buf *out);

#endif
