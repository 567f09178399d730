/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The published XML schemas of data model documents. A document is held against the one of its
 * namespace when that is in a -I folder. libxml2 cannot use those after cwmp-datamodel-1-9.xsd;
 * documents that name these are checked by what dmgen knows itself, as are published documents,
 * which nobody can mend.
 */
#ifndef GENERATOR_PUBLISHED_SCHEMA_H
#define GENERATOR_PUBLISHED_SCHEMA_H

#include "document.h"

#include <libxml/xmlschemas.h>

/* Reports what the schema does not allow in a document of this library; false when there is none to
 * hold it against. */
bool published_schema_check(struct library *library, const struct document *document);
/* An XML schema in a file; NULL when it cannot be used. The caller frees it with xmlSchemaFree().
 */
xmlSchema *published_schema_open(const char *file);
/* Reports what the schema does not allow in a document that was read from `file`. */
void published_schema_validate(xmlSchema *schema, struct report *report, const char *file,
                               xmlDoc *document);
void published_schema_free(struct library *library);

#endif
