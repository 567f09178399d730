/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From documents to the text of the C files, in memory: the model with all that it uses is
 * resolved, flattened, cut down to the device type, checked, and made into tables, which the last
 * stylesheets print.
 */
#ifndef GENERATOR_COMPILE_H
#define GENERATOR_COMPILE_H

#include "document.h"
#include "flat.h"
#include "output.h"
#include "transform.h"

#define COMPILE_FILES 5

/* What is put together. */
struct compile_input {
    struct document *model;
    const char *root;                   /* as for resolve_model(), or NULL */
    const struct document *device_type; /* or NULL */
    const char *const *services;        /* files with service models */
    size_t service_count;
    const char *const *profiles; /* names; without any, the whole model is taken */
    size_t profile_count;
};

/* The model that is put together, checked; the caller closes it. False after an error. */
bool compile_flat(const struct transform *transform, struct library *library,
                  const struct compile_input *input, struct flat *flat);

/* The tables of a model; NULL after an error. */
xmlDoc *compile_tables(const struct transform *transform, struct library *library,
                       const struct compile_input *input);

/* Prints schema.c, schema.h, rows.h, handlers.h and model.html. The texts are the caller's to free
 * with xmlFree(), also after an error, when some are NULL. */
void compile_print(const struct transform *transform, xmlDoc *tables,
                   struct output_file files[COMPILE_FILES]);

#endif
