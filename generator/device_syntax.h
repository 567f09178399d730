/* SPDX-License-Identifier: Apache-2.0 */
/* What a device type says of a parameter's syntax: less than the model, never more. */
#ifndef GENERATOR_DEVICE_SYNTAX_H
#define GENERATOR_DEVICE_SYNTAX_H

#include "report.h"

/* Puts the facets and the default of a device type's <syntax> in the place of those of a flat
 * model's. Reports, with the place in `file`, what the model's facets do not allow. */
void device_syntax_apply(struct report *report, const char *file, const xmlNode *from,
                         xmlNode *syntax, const char *path);

#endif
