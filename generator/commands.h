/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operator's commands (models/cli/): documents of their own kind, held against their XML schema
 * and joined into one, checked, and printed as C tables and as a reference page.
 */
#ifndef GENERATOR_COMMANDS_H
#define GENERATOR_COMMANDS_H

#include "output.h"
#include "transform.h"
#include "xml.h"

#define COMMANDS_FILES 4

/* The document with all it includes as one, every element with its place as attribute `at`; NULL
 * after an error. The XML schema is beside the document or in one of the folders. */
xmlDoc *commands_open(struct report *report, const char *file, const char *const *folders,
                      size_t folder_count);

/* Names that mean nothing, numbers that contradict one another. */
void commands_check(struct report *report, xmlDoc *commands);

/* Numbers words and arguments (`index`) and says which may follow which (`first` of commands,
 * `follow`, `last` and `no-last` of nodes). Reports commands that a line cannot tell apart. */
void commands_connect(struct report *report, xmlDoc *commands);

/* All of it, and the output. False after an error. */
bool commands_compile(const struct transform *transform, const char *file,
                      const char *const *folders, size_t folder_count, const char *out);

/* The elements of a command's syntax: words, arguments and what groups them. */
bool commands_is_syntax(const xmlNode *element);
bool commands_is_node(const xmlNode *element);

#endif
