/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Typed values and their lexical forms (R-TYP-*). Inside the daemon a parameter's value is typed;
 * a lexical form exists only on the wire, in the shell and in the store. Lists are kept in their
 * lexical form, as strings.
 */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include "api/fault.h"
#include "api/value.h"
#include "base/buf.h"
#include "base/mem.h"
#include "model/schema.h"

struct value {
    enum cwmp_type type; /* CWMP_TYPE_STRING for every list */
    union {
        const char *string; /* string, decimal, lists; never NULL */
        bool boolean;
        int64_t integer;    /* int, long */
        uint64_t unsigned_; /* unsignedInt, unsignedLong */
        struct cwmp_time time;
        struct cwmp_bytes bytes; /* base64, hexBinary */
    };
};

/* Reads a lexical form. Memory of strings and bytes comes from `arena`. `name` goes into the
 * error sentence. Faults: 9007 (not a value of the type, R-TYP-02 and R-TYP-03). */
enum cwmp_fault value_parse(enum cwmp_type type, const char *text, const char *name,
                            struct arena *arena, struct value *value, struct cwmp_error *error);
/* Appends the canonical lexical form, not escaped for XML. */
void value_print(const struct value *value, struct buf *out);
bool value_equal(const struct value *a, const struct value *b);
/* A copy whose memory is in `arena`. */
struct value value_copy(const struct value *value, struct arena *arena);
/* Zero of the type: "", 0, false, Unknown Time, no bytes. */
struct value value_zero(enum cwmp_type type);

/* The base type name of CWMP, "unsignedInt". */
const char *value_type_name(enum cwmp_type type);

/* The type in which a parameter's values are kept: CWMP_TYPE_STRING for lists. */
enum cwmp_type value_parameter_type(const struct schema *schema,
                                    const struct schema_parameter *parameter);
/* Reads a lexical form for a parameter and holds it against the parameter's facets: ranges,
 * sizes, enumerations, patterns, list limits, item by item for lists (R-TYP-01 to R-TYP-11).
 * Faults: 9007. */
enum cwmp_fault value_parse_parameter(const struct schema *schema,
                                      const struct schema_parameter *parameter, const char *text,
                                      const char *name, struct arena *arena, struct value *value,
                                      struct cwmp_error *error);

/* Field of a row <-> value. */
struct value value_from_row(const struct schema *schema, const struct schema_parameter *parameter,
                            const void *row);
void value_to_row(const struct schema *schema, const struct schema_parameter *parameter,
                  const struct value *value, void *row);

#endif
