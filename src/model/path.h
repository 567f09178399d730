/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Paths: the names of objects and parameters as the ACS writes them, resolved against the
 * tables. A path says what the schema knows (R-TYP-14); whether its instances exist is for the
 * model to say.
 */
#ifndef MODEL_PATH_H
#define MODEL_PATH_H

#include "api/fault.h"
#include "base/buf.h"
#include "model/schema.h"

struct path {
    uint16_t object;    /* SCHEMA_NONE: the empty path, above the root object */
    uint16_t parameter; /* SCHEMA_NONE: an object path (ends with a dot) */
    bool table;         /* object is a table and the path names the table, not a row of it */
    uint8_t depth;      /* instance numbers in use: object's depth, less one when `table` */
    uint32_t instances[SCHEMA_MAX_DEPTH];
};

/* Faults: 9005 for anything that is not a name of the schema: unknown component, leading zero,
 * missing or superfluous final dot, alias in brackets, wildcard, over 256 characters. */
enum cwmp_fault path_parse(const struct schema *schema, const char *text, struct path *path,
                           struct cwmp_error *error);

/* Knows rows by what is no number: "[alias]", brackets included, or "*". */
struct path_identifiers {
    void *argument;
    /* The instance number of the row in the table that `table` names; a fault is the caller's. */
    enum cwmp_fault (*find)(void *argument, const struct path *table, const char *text,
                            size_t length, uint32_t *number, struct cwmp_error *error);
};
/* The same, and an instance identifier may be an alias or a wildcard (R-ALS-01, R-ALS-11).
 * Faults: 9005, those of `find`. */
enum cwmp_fault path_parse_with(const struct schema *schema, const char *text,
                                const struct path_identifiers *identifiers, struct path *path,
                                struct cwmp_error *error);
/* Length of the first component of a name, without its dot. An alias may have dots in it. */
size_t path_component_length(const char *text);
void path_print(const struct schema *schema, const struct path *path, struct buf *out);
/* The path of the schema itself, with {i}: "Device.IP.Interface.{i}." */
void path_print_schema(const struct schema *schema, uint16_t object, uint16_t parameter,
                       struct buf *out);
bool path_equal(const struct path *a, const struct path *b);

#endif
