/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Validates messages against the published CWMP schemas, offline. Needs the Broadband Forum's
 * documents (support/bbf.h); without them schema_new() returns NULL.
 */
#ifndef SUPPORT_SCHEMA_H
#define SUPPORT_SCHEMA_H

#include <libxml/tree.h>
#include <stddef.h>

struct schema;

/* `name` is a file of BBF_DIR, as "cwmp-1-4.xsd". */
struct schema *schema_new(const char *name);
void schema_free(struct schema *schema);
/* NULL when the document is valid, else the first reason (valid until the next call). */
const char *schema_check(struct schema *schema, xmlDoc *document);

#endif
