/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A full tree: rows in every table, and a stored value in every parameter, as the records that a
 * store would have kept.
 *
 * Tables of the first two levels have 8 rows each, deeper ones 1: in TR-181 tables are nested six
 * deep, and eight rows in each of them would be millions of parameters. A table that may not have
 * as many has as many as it may, and one whose rows only a device makes has none.
 */
#ifndef BENCHMARK_ROWS_H
#define BENCHMARK_ROWS_H

#include "base/mem.h"
#include "model/backing.h"
#include "model/schema.h"

/* Calls `commit` once with all of them. A value that no simple rule makes right by the facets (one
 * with a pattern, say) is left at its default. */
void rows_commit(const struct schema *schema, const struct model_backing *backing);
/* Names of parameters of that tree that take any number from 1000 to 1999, at most `count`; how
 * many there are. */
size_t rows_settable(const struct schema *schema, const char **names, size_t count,
                     struct arena *arena);

#endif
