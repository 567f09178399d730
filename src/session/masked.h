/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTTP messages of a session without what nobody may read along: values of hidden and unknown
 * parameters, passwords of transfers, credentials and cookies (R-SEC-11). For the recorder's files
 * and the shell's trace.
 */
#ifndef SESSION_MASKED_H
#define SESSION_MASKED_H

#include "base/buf.h"
#include "base/mem.h"
#include "model/model.h"

#include <stddef.h>

/* Appends a head, with lines that end with LF alone, the empty one included. */
void masked_put_head(const char *head, struct buf *out);
/* Appends a body; a comment in place of one that is no XML. */
void masked_put_body(const struct model *model, const char *data, size_t length, struct buf *out);
/* The name of the element in an envelope's Body: "Inform", "Fault"; "unreadable", "other". */
const char *masked_kind(const char *data, size_t length, struct arena *arena);

#endif
