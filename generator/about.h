/* SPDX-License-Identifier: Apache-2.0 */
/* What an object or parameter is, in a sentence: descriptions of models are long and have a markup
 * of their own (TR-106), which is for documents. */
#ifndef GENERATOR_ABOUT_H
#define GENERATOR_ABOUT_H

#include <libxml/tree.h>

/* Gives the copy of an element the first sentence of its description, as plain text on one line and
 * cut where it is long, as attribute `about`. A description that only adds to one of an earlier
 * version of the model does not count. */
void about_copy(xmlNode *copy, const xmlNode *node);

#endif
