/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Parses XML as what it is, input from strangers. Nothing is fetched; a document type declaration
 * may declare short plain texts as entities, as published documents do, and nothing else; depth
 * and numbers are limited.
 */
#ifndef GENERATOR_PARSE_H
#define GENERATOR_PARSE_H

#include "report.h"

#include <stddef.h>

#define PARSE_MAXIMUM_DEPTH      64   /* elements within elements */
#define PARSE_MAXIMUM_ENTITY     256  /* bytes of its text */
#define PARSE_MAXIMUM_REFERENCES 4096 /* to entities, in one document */

/* NULL after an error, which has been reported. `file` is the name for messages. */
xmlDoc *parse_document(struct report *report, const char *file, const char *text, size_t size);

#endif
