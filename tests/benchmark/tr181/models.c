/* SPDX-License-Identifier: Apache-2.0 */
/* The daemon's list of models in the benchmarks: with all of TR-181 in it. */
#include "cwmpd/models.h"

#include "device2/schema.h"
#include "igd1/schema.h"
#include "tr181/schema.h"

#include <stddef.h>
#include <string.h>

static const struct schema *const models[] = {&device2_schema, &igd1_schema, &tr181_schema};

const struct schema *models_find(const char *name)
{
    for (size_t i = 0; i < sizeof models / sizeof *models; i++)
        if (strcmp(models[i]->name, name) == 0)
            return models[i];
    return NULL;
}

const char *models_names(void)
{
    return "device2, igd1, tr181";
}
