/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Families of documents. A published document is named after its family and version,
 * "tr-181-2-17-0-common": stem "tr-181", version 2.17 corrigendum 0, label "common". An import
 * names as much of the version as it cares for, in the file's name or in the spec, and means the
 * newest document that fits; a corrigendum that only the spec names may be a later one.
 */
#ifndef GENERATOR_FAMILY_H
#define GENERATOR_FAMILY_H

#include <stdbool.h>

/* The newest file in `folder` of the family of `name`, of the version that `name` and `spec` (or
 * NULL) ask for; the caller frees it. NULL when there is none. */
char *family_find(const char *folder, const char *name, const char *spec);

/* A document with the spec `found` is what an import with the spec `wanted` means: it is the same,
 * or has the same stem and a version that begins alike, in a later corrigendum perhaps. */
bool family_fits(const char *wanted, const char *found);

#endif
