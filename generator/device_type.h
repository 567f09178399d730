/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A device type: what a product supports of a model, and in this project's own namespace which
 * handler serves an object and which role a parameter has. Applied to the flat model: what is
 * not supported is taken out, what is overridden is changed, handlers and roles become attributes.
 */
#ifndef GENERATOR_DEVICE_TYPE_H
#define GENERATOR_DEVICE_TYPE_H

#include "document.h"
#include "flat.h"

/* The document with the model that a device type is about, which one of its imports names; the
 * model's name goes to *root. That chooses, as it comes, among several models, or is NULL. NULL
 * after an error, which has been reported. */
struct document *device_type_open_model(struct library *library, const struct document *document,
                                        const char **root);

/* Before the checks, so that what results is checked. A device type that it extends is looked for
 * as an import is. */
void device_type_apply(struct flat *flat, struct library *library, const struct document *document);

#endif
