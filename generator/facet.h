/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a value keeps to a syntax, and whether patterns are regular expressions at all. */
#ifndef GENERATOR_FACET_H
#define GENERATOR_FACET_H

#include "xml.h"

/* Compiled patterns, each kept for the next parameter that has it. */
struct patterns;

struct patterns *patterns_new(void);
void patterns_free(struct patterns *patterns);
bool pattern_is_valid(struct patterns *patterns, const char *pattern);

/* NULL when the text is a value of the syntax (as in a flat model); else why it is none, in a
 * clause such as "is not in the range 1..5", which the caller frees. */
char *facet_misfit(struct patterns *patterns, const xmlNode *syntax, const char *text);
/* The same for one item of a list. */
char *facet_item_misfit(struct patterns *patterns, const xmlNode *syntax, const char *text);

#endif
