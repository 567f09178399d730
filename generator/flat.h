/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The flat model (flatten.xsl says what it looks like) with its names looked up: which objects
 * and parameters there are, and what is whose child.
 */
#ifndef GENERATOR_FLAT_H
#define GENERATOR_FLAT_H

#include "document.h"

struct flat {
    struct report *report;
    xmlDoc *xml;
    xmlNode *root;
    xmlHashTable *published;  /* files whose slips are warned about only */
    xmlHashTable *objects;    /* path -> <object> */
    xmlHashTable *parameters; /* path name -> <parameter> */
    xmlHashTable *left_out;   /* path, of either, that the product does not have */
};

/* Indexes a flat model made of the documents of `library`, which `flat` owns from then on, and
 * gives each object its `parent` path, its `name` (the last component) and its `depth` in {i}
 * components. A service model gets an object with an empty path above everything. Reports
 * duplicates, paths that are none, objects without a parent, and too many of either. */
void flat_open(struct flat *flat, xmlDoc *xml, const struct library *library);
void flat_close(struct flat *flat);

/* Defaults of lists become what stands on the wire: documents of today write "[a,b]" and "[]" for
 * "a,b" and "". */
void flat_open_brackets(struct flat *flat);

const char *flat_place(const xmlNode *node);
xmlNode *flat_object(const struct flat *flat, const char *path);
/* The parameter that `reference` (a name, or a relative path) means from an object. */
xmlNode *flat_parameter(const struct flat *flat, const char *object, const char *reference);
bool flat_is_table(const xmlNode *object);

/* Takes an object or parameter of this path out. */
void flat_leave_out(struct flat *flat, xmlNode *node, const char *path);
/* Whether the model has what `reference` means from an object, though the product does not. */
bool flat_is_left_out(const struct flat *flat, const char *object, const char *reference);

/* An error, or a warning when the node is of a published document, which nobody can mend. */
void flat_report_slip(const struct flat *flat, const xmlNode *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
