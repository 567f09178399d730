/* SPDX-License-Identifier: Apache-2.0 */
#include "model/check.h"

#include "base/text.h"
#include "model/internal.h"

static enum cwmp_fault check_form(const struct schema *schema, struct cwmp_error *error)
{
    if (schema->version != SCHEMA_VERSION)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "its tables are of version %u, and this daemon reads version %u",
                         schema->version, SCHEMA_VERSION);
    if (schema->layout != SCHEMA_LAYOUT || schema->role_count != ROLE_COUNT)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "its tables were compiled with the headers of another version of the "
                         "daemon (layout %08x with %u roles, and here %08x with %u)",
                         schema->layout, schema->role_count, SCHEMA_LAYOUT, ROLE_COUNT);
    if (schema->name == NULL || schema->object_count == 0 || schema->objects == NULL ||
        schema->parameters == NULL || schema->strings == NULL || schema->roles == NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "its tables are empty");
    return CWMP_OK;
}

enum cwmp_fault model_check_schema(const struct schema *schema, const struct cwmp_handler *handlers,
                                   struct cwmp_error *error)
{
    enum cwmp_fault fault = check_form(schema, error);

    if (fault == CWMP_OK && handlers == NULL && schema->handler_count > 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "it has no .handlers, and its tables want handler %s",
                         schema_string(schema, schema->handler_names[0]));
    for (uint16_t i = 0; fault == CWMP_OK && i < schema->handler_count; i++) {
        const char *wanted = schema_string(schema, schema->handler_names[i]);
        const char *name = handlers[i].name;

        if (name == NULL || !text_equal(name, wanted))
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "its tables want handler %s where it has %s: they were generated at "
                             "different times",
                             wanted, name != NULL ? name : "none");
    }
    return fault;
}

enum cwmp_fault model_check_roles(const struct schema *schema, struct cwmp_error *error)
{
    enum model_role least = ROLE_COUNT, most = ROLE_COUNT;

    for (int role = 0; role < ROLE_COUNT; role++)
        if (schema->roles[role] == SCHEMA_NONE && model_role_is_needed((enum model_role)role))
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "no parameter of model %s has the role %s, without which it cannot be "
                             "served (cwmpd:role in the device type)",
                             schema->name, model_role_name((enum model_role)role));
    if (!order_default_fits(schema, &least, &most))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "in model %s the default of role %s is above that of role %s",
                         schema->name, model_role_name(least), model_role_name(most));
    return CWMP_OK;
}
