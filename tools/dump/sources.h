/* SPDX-License-Identifier: Apache-2.0 */
/* Where the dump tool's rows come from: the tables, a state folder, a running daemon. */
#ifndef DUMP_SOURCES_H
#define DUMP_SOURCES_H

#include "api/fault.h"
#include "dump/table.h"
#include "model/schema.h"

/* The columns of values: path, type, value. */
extern const char *const dump_value_columns[];
/* The eleven columns of the compiled schema. */
extern const char *const dump_schema_columns[];

/* Adds the rows that `path` names: a full name, a partial path, or "" for all. Paths of the schema
 * are written with {i}. Faults: 9005 for a path that is none, 9002 when the source fails. */
enum cwmp_fault dump_schema(struct dump_table *table, const struct schema *schema, const char *path,
                            struct cwmp_error *error);
enum cwmp_fault dump_state(struct dump_table *table, const struct schema *schema,
                           const char *folder, const char *path, struct cwmp_error *error);
enum cwmp_fault dump_live(struct dump_table *table, const char *socket, const char *path,
                          struct cwmp_error *error);

#endif
