/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a value may be, once more: written from the standard against the facets as facets.xsl has
 * them, on libxml2's own data types and expressions, and sharing nothing with the validator.
 */
#ifndef TESTS_BOUNDARY_ORACLE_H
#define TESTS_BOUNDARY_ORACLE_H

#include <libxml/hash.h>
#include <libxml/tree.h>

#include <stdbool.h>

struct oracle {
    xmlHashTable *patterns; /* compiled ones */
};

void oracle_open(struct oracle *oracle);
void oracle_close(struct oracle *oracle);

/* Whether a text is a value of a <parameter>, R-TYP-01 to R-TYP-11. */
bool oracle_accepts(struct oracle *oracle, const xmlNode *parameter, const char *text);
/* The same for an item of a list; of what is no list, for the value. */
bool oracle_accepts_item(struct oracle *oracle, const xmlNode *parameter, const char *text);

/* One pattern by itself; false as well for one that is no expression, which `*usable` tells. */
bool oracle_matches(struct oracle *oracle, const char *pattern, const char *text, bool *usable);

const xmlNode *oracle_first(const xmlNode *parameter, const char *kind);
const xmlNode *oracle_next(const xmlNode *facet);
/* An attribute, or NULL. */
const char *oracle_attribute(const xmlNode *node, const char *name);

#endif
