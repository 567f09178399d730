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
void path_print(const struct schema *schema, const struct path *path, struct buf *out);
/* The path of the schema itself, with {i}: "Device.IP.Interface.{i}." */
void path_print_schema(const struct schema *schema, uint16_t object, uint16_t parameter,
                       struct buf *out);
bool path_equal(const struct path *a, const struct path *b);

#endif
