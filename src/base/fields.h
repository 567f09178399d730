/* SPDX-License-Identifier: Apache-2.0 */
/* Texts as fields of a line, with tabs, line ends and the backslash escaped; and a small record of
 * them as one text: lines `name=value`. */
#ifndef BASE_FIELDS_H
#define BASE_FIELDS_H

#include "base/buf.h"
#include "base/mem.h"

#include <stdint.h>

/* Appends the text, escaped: \t, \n, \r and \\. */
void fields_escape(struct buf *out, const char *text);
/* And back, in place; what else stands after a backslash stands for itself. */
void fields_unescape(char *text);

void fields_put(struct buf *out, const char *name, const char *value);
void fields_put_number(struct buf *out, const char *name, int64_t number);
/* The value of the first field of that name, in the arena; "" when there is none. */
const char *fields_get(const char *record, const char *name, struct arena *arena);
/* 0 when there is none or it is no number. */
int64_t fields_get_number(const char *record, const char *name);

#endif
