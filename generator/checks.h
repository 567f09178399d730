/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a flat model has to satisfy before tables are made of it, and the links between its rows
 * that come to light on the way. Slips of published documents are warned about and left out.
 */
#ifndef GENERATOR_CHECKS_H
#define GENERATOR_CHECKS_H

#include "flat.h"

/* Checks and completes each object: entries in canonical form (`minEntries`, `maxEntries`), what
 * it is (`table`, `fixed`, `create`, `delete`), and its links by path name (`number-of-entries`,
 * `enable`, uniqueKey/parameter/@path; `counts` on a parameter that counts rows). */
void check_objects(struct flat *flat);

/* Checks each parameter: attributes, type, facets, patterns, default. */
void check_parameters(struct flat *flat);

/* Checks that the numbers of objects, parameters and items fit into the tables. */
void check_limits(struct report *report, xmlDoc *tables);

#endif
