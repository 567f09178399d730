/* SPDX-License-Identifier: Apache-2.0 */
/* The models that the Broadband Forum publishes flattened, and what a dump of one is held to. */
#ifndef TESTS_GENERATOR_PUBLISHED_H
#define TESTS_GENERATOR_PUBLISHED_H

#include "generator/run.h"

#define PUBLISHED_COUNT 12

/* The digests are those of rows that a program of its own took out of the flattened documents. */
struct published {
    const char *file;
    unsigned rows;
    const char *sha256;
};

extern const struct published published[PUBLISHED_COUNT];

/* Dumps a document of the published ones; its compiled tables stay in the folder of the run. */
void published_dump(struct run *run, const char *file);
unsigned published_count_lines(const char *text);
/* The output has so many rows, and this digest. */
void published_check_rows(const struct run *run, const char *file, unsigned rows,
                          const char *sha256);
/* The tables that a dump has left behind, through the validator: each of their facets, from just
 * inside and just outside. */
void published_check_boundaries(const struct run *run, const char *file);

#endif
