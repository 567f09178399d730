/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A full tree: rows in every table, and a stored value in every parameter, as the records that a
 * store would have kept.
 *
 * Tables of the first two levels have 8 rows each, deeper ones 1: in TR-181 tables are nested six
 * deep, and eight rows in each of them would be millions of parameters. A table that may not have
 * as many has as many as it may.
 */
#ifndef BENCHMARK_ROWS_H
#define BENCHMARK_ROWS_H

#include "model/backing.h"
#include "model/schema.h"

/* Calls `commit` once with all of them. A value that no simple rule makes right by the facets (one
 * with a pattern, say) is left at its default. */
void rows_commit(const struct schema *schema, const struct model_backing *backing);

#endif
