/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The output folder. Files are written to a temporary folder beside it and moved when all of
 * them are complete, so that a failure leaves everything as it was.
 */
#ifndef GENERATOR_OUTPUT_H
#define GENERATOR_OUTPUT_H

#include "report.h"

#include <stddef.h>

struct output_file {
    const char *name;
    char *text; /* freed with xmlFree() by who made it */
    size_t length;
};

/* False after an error. */
bool output_write(struct report *report, const char *folder, const struct output_file *files,
                  size_t count);

#endif
