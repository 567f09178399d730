/* SPDX-License-Identifier: Apache-2.0 */
/* Texts to try on a parameter: around each of its bounds, and near each of its values. */
#ifndef TESTS_BOUNDARY_CANDIDATES_H
#define TESTS_BOUNDARY_CANDIDATES_H

#include "base/mem.h"
#include "boundary/oracle.h"

struct candidates {
    struct arena *arena; /* of the texts and their array */
    struct oracle *oracle;
    const char **texts;
    size_t count, capacity;
    size_t unknown; /* patterns that no match could be made of */
};

/* Replaces what was there. */
void candidates_collect(struct candidates *candidates, const xmlNode *parameter);

#endif
