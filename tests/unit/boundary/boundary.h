/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Boundary tests made from the documents: values just inside and just outside each facet of each
 * parameter go through the real validator, against compiled tables. What is expected comes from the
 * documents by a way of its own (facets.xsl, oracle.h), so that a slip of the generator shows as
 * well as one of the validator.
 */
#ifndef TESTS_BOUNDARY_H
#define TESTS_BOUNDARY_H

#include "model/schema.h"

struct boundary_totals {
    unsigned parameters; /* with facets */
    unsigned accepted, refused;
};

/* Adds to the totals. `root` names the model of a document with several, or is NULL; `device_type`
 * is a file, or NULL. Fails the test with a list of what differs. */
void boundary_check(const struct schema *schema, const char *document, const char *root,
                    const char *device_type, struct boundary_totals *totals);

/* One line of TAP diagnostics. */
void boundary_report(const char *what, const struct boundary_totals *totals);

#endif
