/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A compiled schema as text: one row for each object and parameter, sorted by byte values, eleven
 * columns separated by tabs: path, kind, type, access, notify, forced, list, range, size, enum,
 * default. Paths have {i} where instance numbers go. Facets are those of a list's items.
 */
#ifndef TOOLS_SCHEMA_TSV_H
#define TOOLS_SCHEMA_TSV_H

#include "model/schema.h"

#include <stdio.h>

void schema_tsv_print(const struct schema *schema, FILE *stream);

#endif
