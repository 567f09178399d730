/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A model that goes on from another one, over it: of each parameter one entry is left, with what
 * the last layer says of its type, its list, its range and its size, and with the values of all
 * layers. What is deleted in the end is gone.
 */
#ifndef TESTS_BOUNDARY_LAYERS_H
#define TESTS_BOUNDARY_LAYERS_H

#include <libxml/tree.h>

/* Works on the <facets> of facets.xsl. */
void layers_merge(xmlNode *facets);

#endif
