/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The words of data model and device type documents. The stylesheets take what they know and pass
 * over the rest, so that a slip of the pen would make a parameter, or what is said of it, vanish.
 */
#ifndef GENERATOR_VOCABULARY_H
#define GENERATOR_VOCABULARY_H

#include "report.h"

/* Reports each element that does not belong where it stands, and each attribute that its element
 * does not have: those without a namespace, and those of cwmpd's own. What else has a namespace is
 * somebody else's and left alone, as is what stands in descriptions and bibliographies. */
void vocabulary_check(struct report *report, const char *file, const xmlNode *root);

#endif
