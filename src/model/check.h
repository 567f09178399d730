/* SPDX-License-Identifier: Apache-2.0 */
/* Whether tables that were compiled elsewhere are such that this daemon can work with them. */
#ifndef MODEL_CHECK_H
#define MODEL_CHECK_H

#include "api/fault.h"
#include "api/handler.h"
#include "model/schema.h"

/* The tables have the form of this build, and `handlers` are those that they name, in that order.
 * Faults: 9003. */
enum cwmp_fault model_check_schema(const struct schema *schema, const struct cwmp_handler *handlers,
                                   struct cwmp_error *error);
/* The model has all parameters that the daemon cannot do without, and their defaults fit each
 * other. Faults: 9003 with the first role that is missing or does not fit. */
enum cwmp_fault model_check_roles(const struct schema *schema, struct cwmp_error *error);

#endif
