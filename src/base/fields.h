/* SPDX-License-Identifier: Apache-2.0 */
/* A small record as one text: lines `name=value`, in which a backslash stands before itself and
 * before the n of a line end. */
#ifndef BASE_FIELDS_H
#define BASE_FIELDS_H

#include "base/buf.h"
#include "base/mem.h"

#include <stdint.h>

void fields_put(struct buf *out, const char *name, const char *value);
void fields_put_number(struct buf *out, const char *name, int64_t number);
/* The value of the first field of that name, in the arena; "" when there is none. */
const char *fields_get(const char *record, const char *name, struct arena *arena);
/* 0 when there is none or it is no number. */
int64_t fields_get_number(const char *record, const char *name);

#endif
