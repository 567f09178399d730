/* SPDX-License-Identifier: Apache-2.0 */
/* Reading the tables of api/schema.h. */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include "api/schema.h"
#include "model/role.h"

static inline const char *schema_string(const struct schema *schema, uint32_t offset)
{
    return offset == SCHEMA_NO_STRING ? "" : schema->strings + offset;
}

#endif
