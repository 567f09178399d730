/* SPDX-License-Identifier: Apache-2.0 */
/* Which objects and parameters of a flat model there are in the end: those that are listed
 * (attribute `listed`), by a device type or by a profile, and the objects above them. */
#ifndef GENERATOR_SELECTION_H
#define GENERATOR_SELECTION_H

#include "flat.h"

/* Lists an object, and what is above it. */
void selection_add_object(const struct flat *flat, xmlNode *object);

/* Takes out what is not listed. */
void selection_take_out_rest(struct flat *flat);

/* Leaves what these profiles have ("Baseline:1"), with those that they are made of, and no marks.
 * The profiles are children of the flat model; without names all stays. */
void selection_take_profiles(struct flat *flat, const char *const *names, size_t count);

#endif
