/* SPDX-License-Identifier: Apache-2.0 */
/* How far a model has what its profiles require, for the reference page. */
#ifndef GENERATOR_PROFILES_H
#define GENERATOR_PROFILES_H

#include "flat.h"

/* Puts in the place of each <profile> of a flat model what the page says of it, itself without the
 * profiles that it is made of:
 *   <profile name="Baseline:2" base="Baseline:1" extends="…" required="7">
 *     <missing path="Device.…" why="is read-only"/>
 *   </profile>
 * Later versions of a profile of one name are counted into the first. */
void profiles_summarize(struct flat *flat);

#endif
