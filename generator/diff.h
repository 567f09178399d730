/* SPDX-License-Identifier: Apache-2.0 */
/* What changed from one model or device type to another, for who goes over to a newer one. */
#ifndef GENERATOR_DIFF_H
#define GENERATOR_DIFF_H

#include "flat.h"

#include <stdio.h>

/* One line for each object and parameter that is new (+), gone (-) or other than before (~), sorted
 * by path, and a last line with their numbers. Both models have been checked. */
void diff_print(const struct flat *before, const struct flat *after, FILE *out);

#endif
