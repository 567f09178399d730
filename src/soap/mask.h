/* SPDX-License-Identifier: Apache-2.0 */
/* Envelopes for the eyes of others: as they are, but for the secrets in them (R-SEC-11). */
#ifndef SOAP_MASK_H
#define SOAP_MASK_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

#define SOAP_MASK "***"

/* Appends the message with SOAP_MASK for every secret: the Value beside a Name that `is_secret`
 * says yes to, and the content of every element called Password, or CommandList: commands
 * that an ACS has the shell execute may set some. False, and nothing appended, for
 * what is not well-formed or declares a document type: nobody can tell what in it is a secret. */
bool soap_mask(const char *data, size_t length, bool (*is_secret)(void *argument, const char *name),
               void *argument, struct buf *out);

#endif
