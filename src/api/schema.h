/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The compiled data model: the tables that dmgen writes and the daemon reads. A handler author
 * compiles them and names them in a module (module.h), and needs nothing of what is in them.
 *
 * All of it is constant and free of pointers below `struct schema`: strings are offsets into one
 * pool and cross references are indexes, so that the tables are shared, small and need no
 * relocation.
 *
 * Objects stand in tree order: an object is followed by its whole subtree, which ends before
 * index `end`. The first child of object o is o + 1 (if that is below end), the next sibling of
 * c is objects[c].end. An object's parameters are the run [first_parameter, + parameter_count)
 * in document order. Objects and parameters with status "deleted" are not in the tables.
 */
#ifndef API_SCHEMA_H
#define API_SCHEMA_H

#include "role.h"
#include "value.h"

#include <stdbool.h>
#include <stdint.h>

#define SCHEMA_NONE      ((uint16_t)0xFFFF) /* no index */
#define SCHEMA_NO_STRING ((uint32_t)0xFFFFFFFF)
#define SCHEMA_UNBOUNDED ((uint32_t)0xFFFFFFFF)
#define SCHEMA_MAX_DEPTH 12 /* {i} components in one path; dmgen refuses more */

enum schema_notify {
    SCHEMA_NOTIFY_NORMAL,
    SCHEMA_NOTIFY_FORCE_ENABLED,         /* always active, whatever the attribute says */
    SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED, /* active until the ACS changes it */
    SCHEMA_NOTIFY_CAN_DENY               /* active may be refused with 9009 */
};

enum schema_access { SCHEMA_READ_ONLY, SCHEMA_READ_WRITE, SCHEMA_WRITE_ONCE };

enum schema_object_flag {
    SCHEMA_OBJECT_TABLE = 1,     /* multi-instance: its paths end in {i}. */
    SCHEMA_OBJECT_CREATE = 2,    /* AddObject is allowed */
    SCHEMA_OBJECT_DELETE = 4,    /* DeleteObject is allowed */
    SCHEMA_OBJECT_FIXED = 8,     /* a table whose rows never come or go */
    SCHEMA_OBJECT_WRITABLE = 16, /* access="readWrite" in the document */
    SCHEMA_OBJECT_DEPRECATED = 32,
    SCHEMA_OBJECT_NO_KEYS = 64 /* noUniqueKeys */
};

enum schema_parameter_flag {
    SCHEMA_PARAMETER_FORCED_INFORM = 1,
    SCHEMA_PARAMETER_HIDDEN = 2,  /* reads as empty (R-SEC-01) */
    SCHEMA_PARAMETER_SECURED = 4, /* the same, newer attribute */
    SCHEMA_PARAMETER_COMMAND = 8, /* a trigger, not a state: not stored, reads as its default */
    SCHEMA_PARAMETER_FACTORY_DEFAULT = 16, /* default_value is of type factory, else object */
    SCHEMA_PARAMETER_DEPRECATED = 32
};

enum schema_syntax_flag { SCHEMA_SYNTAX_LIST = 1 };

enum schema_reference_kind {
    SCHEMA_REFERENCE_NONE,
    SCHEMA_REFERENCE_PATH,       /* pathRef: value is a path name */
    SCHEMA_REFERENCE_INSTANCE,   /* instanceRef: value is an instance number */
    SCHEMA_REFERENCE_ENUMERATION /* enumerationRef: value is one of another parameter's list */
};

/* A closed interval in lexical form; SCHEMA_NO_STRING leaves a side open. */
struct schema_range {
    uint32_t minimum, maximum, step;
};

/* Characters, or bytes for base64 and hexBinary. */
struct schema_size {
    uint32_t minimum, maximum; /* maximum may be SCHEMA_UNBOUNDED; see `has_minimum` below */
    bool has_minimum;          /* minLength was written */
    bool has_maximum;          /* maxLength was written */
};

struct schema_enumeration {
    uint32_t value;
    bool read_only; /* the ACS cannot write this value */
};

struct schema_reference {
    uint8_t kind;              /* enum schema_reference_kind */
    bool strong;               /* refType="strong" */
    bool parameter;            /* targetType="parameter", else an object */
    uint32_t target_parent;    /* white-space separated patterns as in the document */
    uint32_t target_parameter; /* enumerationRef: targetParam */
    uint32_t null_value;
};

/* Type and facets, shared by all parameters that have the same ones. Facets are those in force:
 * for each kind the nearest definition in the chain of data types. They hold for the items of a
 * list; the list itself has list_*. */
struct schema_syntax {
    uint8_t type; /* enum cwmp_type */
    uint8_t flags;
    uint16_t first_range, range_count;
    uint16_t first_size, size_count;
    uint16_t first_enumeration, enumeration_count;
    uint16_t first_pattern, pattern_count;     /* XML Schema regular expressions; one must match */
    uint16_t reference;                        /* index or SCHEMA_NONE */
    uint32_t list_minimum, list_maximum;       /* items; SCHEMA_UNBOUNDED */
    uint16_t first_list_size, list_size_count; /* characters of the whole list, in `sizes` */
    uint32_t units;
};

struct schema_object {
    uint32_t name;   /* last component without {i} and dot: "Interface" */
    uint16_t parent; /* SCHEMA_NONE for the root */
    uint16_t end;
    uint16_t first_parameter, parameter_count;
    uint16_t flags;
    uint16_t depth;                            /* {i} components in its path, its own included */
    uint32_t minimum_entries, maximum_entries; /* maximum may be SCHEMA_UNBOUNDED */
    uint16_t number_of_entries;                /* parameter index or SCHEMA_NONE */
    uint16_t enable;                           /* enableParameter: parameter index or SCHEMA_NONE */
    uint16_t alias;                /* names its rows, as their numbers do, or SCHEMA_NONE */
    uint16_t first_key, key_count; /* into unique_keys */
    uint16_t handler;              /* into handler_names, or SCHEMA_NONE */
    uint16_t row_size;             /* sizeof its row struct */
};

struct schema_parameter {
    uint32_t name; /* "UpTime" */
    uint16_t object;
    uint16_t syntax;
    uint16_t offset; /* of its field in the row */
    uint16_t flags;
    uint8_t access;         /* enum schema_access */
    uint8_t notify;         /* enum schema_notify */
    uint16_t counted;       /* the table whose entries it counts, or SCHEMA_NONE */
    uint32_t default_value; /* lexical form, or SCHEMA_NO_STRING */
};

/* Parameters whose values together are unique in the table. */
struct schema_key {
    uint16_t first_parameter, parameter_count; /* into key_parameters */
    bool functional;
};

struct schema {
    uint32_t version;    /* SCHEMA_VERSION */
    uint32_t layout;     /* SCHEMA_LAYOUT */
    uint32_t role_count; /* ROLE_COUNT */
    const char *name;    /* as given to dmgen: "device2" */
    const char *model;   /* "Device:2.17" */
    const char *spec;    /* URN of the document */
    const char *strings;
    const struct schema_object *objects;
    const struct schema_parameter *parameters;
    const struct schema_syntax *syntaxes;
    const struct schema_range *ranges;
    const struct schema_size *sizes;
    const struct schema_enumeration *enumerations;
    const uint32_t *patterns;
    const struct schema_reference *references;
    const struct schema_key *unique_keys;
    const uint16_t *key_parameters;
    const uint32_t *handler_names;
    const uint16_t *roles; /* ROLE_COUNT parameter indexes; SCHEMA_NONE when unbound */
    uint16_t object_count, parameter_count, syntax_count, handler_count;
};

/* What the tables mean; raised when that changes while the sizes of the structs do not. */
#define SCHEMA_VERSION 1

/* The sizes of the structs, so that tables which were compiled with other headers are known. */
#define SCHEMA_LAYOUT                                                                              \
    ((uint32_t)(sizeof(struct schema) << 24 ^ sizeof(struct schema_object) << 18 ^                 \
                sizeof(struct schema_parameter) << 15 ^ sizeof(struct schema_syntax) << 10 ^       \
                sizeof(struct schema_range) << 7 ^ sizeof(struct schema_size) << 5 ^               \
                sizeof(struct schema_enumeration) << 3 ^ sizeof(struct schema_reference) << 1 ^    \
                sizeof(struct schema_key)))

#endif
