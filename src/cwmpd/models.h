/* SPDX-License-Identifier: Apache-2.0 */
/* The generated models that this daemon carries. */
#ifndef CWMPD_MODELS_H
#define CWMPD_MODELS_H

#include "model/schema.h"

/* NULL for an unknown name. */
const struct schema *models_find(const char *name);
/* The names, comma-separated, for the usage text. */
const char *models_names(void);

#endif
