/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the stylesheets, which may neither read, write nor fetch anything. */
#ifndef GENERATOR_TRANSFORM_H
#define GENERATOR_TRANSFORM_H

#include "report.h"

#include <stddef.h>

struct transform {
    struct report *report;
    const char *folder;  /* of the stylesheets */
    const char *name;    /* the parameter `name` of every stylesheet */
    const char *headers; /* the same; NULL is "" */
};

/* Once in a program, before the first use. */
void transform_start(void);
void transform_end(void);

/* The result document, or NULL after an error. */
xmlDoc *transform_document(const struct transform *transform, const char *stylesheet,
                           xmlDoc *document);
/* The result as text; the caller frees it with xmlFree(). NULL after an error. */
char *transform_text(const struct transform *transform, const char *stylesheet, xmlDoc *document,
                     size_t *length);

#endif
