/* SPDX-License-Identifier: Apache-2.0 */
/* The reference page of a compiled data model: what dmgen writes as model.html, without
 * descriptions and profiles, which the tables do not have. */
#ifndef DUMP_PAGE_H
#define DUMP_PAGE_H

#include "model/schema.h"

#include <stdio.h>

void dump_page(FILE *out, const struct schema *schema);

#endif
