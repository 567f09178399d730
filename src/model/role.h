/* SPDX-License-Identifier: Apache-2.0 */
/* What is known of the roles of api/role.h. */
#ifndef MODEL_ROLE_H
#define MODEL_ROLE_H

#include "api/role.h"

#include <stdbool.h>

/* "acs-url" for ROLE_ACS_URL. */
const char *model_role_name(enum model_role role);
/* Whether no device can do without it. Every root model has parameters for these; for the others
 * there is a way to go on. */
bool model_role_is_needed(enum model_role role);

#endif
