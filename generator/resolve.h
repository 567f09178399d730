/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Resolution of names between documents: imports are followed, and the chosen model is copied,
 * with all the data types and components that it uses, into one bundle in which every reference
 * points at its definition. Of descriptions a sentence comes along (about.h);
 * whatever else says nothing about the tables stays behind. Every element of the bundle carries the
 * place it came from (`at`).
 *
 * <bundle file="…" spec="…">
 *   <model name="Device:2.17"> … <component uses="7" path="Device."/> … </model>
 *   <dataType id="3" name="Alias" uses="…"> … </dataType>
 *   <component id="7" name="Time"> … </component>
 * </bundle>
 */
#ifndef GENERATOR_RESOLVE_H
#define GENERATOR_RESOLVE_H

#include "document.h"

/* The bundle of a document's model. `root` chooses among several models, by name with or without
 * version ("Device:2.17", "Device"); NULL when there is one only. NULL
 * after an error. */
xmlDoc *resolve_model(struct library *library, struct document *document, const char *root);

/* Whether the name of a model, which may be NULL, is meant by such a `root`. */
bool resolve_is_named(const char *name, const char *root);

/* Copies the attributes that say something about the tables, and adds the place (`at`). */
void resolve_copy_attributes(xmlNode *copy, const char *file, const xmlNode *node);

/* Prints the names of the models of a document, one a line. */
void resolve_list_models(const struct document *document);

#endif
