/* SPDX-License-Identifier: Apache-2.0 */
#include "device_role.h"

#include <stdlib.h>
#include <string.h>

/* The type that a role's parameter must have. */
static const char *role_type(enum model_role role)
{
    switch (role) {
    case ROLE_ENABLE_CWMP:
    case ROLE_PERIODIC_INFORM_ENABLE:
    case ROLE_HTTP_CONNECTION_REQUEST_ENABLE:
    case ROLE_BULK_DATA_ENABLE:
    case ROLE_DOWNLOAD_ENABLE:
    case ROLE_UPLOAD_ENABLE:
    case ROLE_ALIAS_BASED_ADDRESSING:
    case ROLE_AUTO_CREATE_INSTANCES:
    case ROLE_INSTANCE_WILDCARDS_SUPPORTED:
    case ROLE_HEARTBEAT_ENABLE:
    case ROLE_STANDBY_NOTIFY_MISSED_SCHEDULED:
    case ROLE_INFORM_PARAMETER_ENABLE:
    case ROLE_AUTONOMOUS_TRANSFER_ENABLE:
    case ROLE_UNIT_CHANGE_ENABLE:
    case ROLE_STUN_ENABLE:
    case ROLE_NAT_DETECTED:
    case ROLE_STUN_PORT_ADAPTIVE:
    case ROLE_STUN_PROBE_NAT_AGINGTIME:
    case ROLE_BACK_UP_ENABLE:
    case ROLE_ACS_URL_DHCP:
    case ROLE_CONNECTION_REQUEST_UNAUTHENTICATED:
    case ROLE_EXECUTE_CLI_COMMAND_ENABLE:
        return "boolean";
    case ROLE_PERIODIC_INFORM_INTERVAL:
    case ROLE_RETRY_MINIMUM_WAIT_INTERVAL:
    case ROLE_RETRY_INTERVAL_MULTIPLIER:
    case ROLE_ACTIVE_NOTIFICATION_THROTTLE:
    case ROLE_CPE_TIMEOUT:
    case ROLE_LIGHTWEIGHT_TRIGGER_INTERVAL:
    case ROLE_LIGHTWEIGHT_UDP_PORT:
    case ROLE_HEARTBEAT_INTERVAL:
    case ROLE_MANAGEABLE_DEVICES:
    case ROLE_MANAGEABLE_DEVICES_LIMIT:
    case ROLE_UDP_CONNECTION_REQUEST_ADDRESS_LIMIT:
    case ROLE_STUN_SERVER_PORT:
    case ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD:
    case ROLE_BACK_UP_DELAY_TIME:
    case ROLE_RETRY_LIMIT:
        return "unsignedInt";
    case ROLE_DELAY_REBOOT:
    case ROLE_STANDBY_UNAWARENESS_MAXIMUM:
    case ROLE_STANDBY_MISSED_PERIODIC_MAXIMUM:
    case ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD:
        return "int";
    case ROLE_PERIODIC_INFORM_TIME:
    case ROLE_SCHEDULE_REBOOT:
    case ROLE_LIGHTWEIGHT_TRIGGER_TIME:
    case ROLE_HEARTBEAT_TIME:
        return "dateTime";
    default:
        return "string";
    }
}

/* A list counts as one string; only roles that are lists can have one. */
static bool role_is_list(enum model_role role)
{
    return role == ROLE_LIGHTWEIGHT_PROTOCOLS_SUPPORTED ||
           role == ROLE_LIGHTWEIGHT_PROTOCOLS_USED || role == ROLE_INFORM_PARAMETER_EVENTS ||
           role == ROLE_AUTONOMOUS_TRANSFER_FILE_TYPES || role == ROLE_UNIT_CHANGE_OPERATIONS ||
           role == ROLE_UNIT_CHANGE_FAULTS || role == ROLE_CONNECTION_REQUEST_METHODS ||
           role == ROLE_CONNECTION_REQUEST_ALLOWED_JABBER_IDS;
}

/* Parameters of the rows of one table; every other role is a single parameter. */
static bool role_is_in_table(enum model_role role)
{
    return role == ROLE_INFORM_PARAMETER_ENABLE || role == ROLE_INFORM_PARAMETER_NAME ||
           role == ROLE_INFORM_PARAMETER_EVENTS;
}

/* Of two device types the later one has its way. */
static void unbind_role(const struct device_application *application, const char *name)
{
    for (xmlNode *parameter = xml_first(application->flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        if (xml_attribute_is(parameter, "role", name)) {
            xmlUnsetProp(parameter, BAD_CAST "role");
        }
    }
}

static void bind_role(struct device_application *application, const xmlNode *entry,
                      xmlNode *parameter, enum model_role role)
{
    const char *name = model_role_name(role);
    const char *type = role_type(role);
    const xmlNode *syntax = xml_first(parameter, "syntax");
    const xmlNode *object = flat_object(application->flat, xml_attribute(parameter, "object"));

    if (application->bound[role] != NULL) {
        DEVICE_WRONG(application, entry, "role '%s' is already bound at line %ld", name,
                     xmlGetLineNo(application->bound[role]));
    } else if (!xml_attribute_is(object, "depth", role_is_in_table(role) ? "1" : "0")) {
        DEVICE_WRONG(application, entry,
                     role_is_in_table(role) ? "role '%s' is for a parameter of a table"
                                            : "role '%s' cannot be had by a parameter of a table",
                     name);
    } else if (syntax == NULL || !xml_attribute_is(syntax, "type", type) ||
               (xml_first(syntax, "list") != NULL) != role_is_list(role)) {
        DEVICE_WRONG(application, entry, "role '%s' is for a parameter of type %s%s", name,
                     role_is_list(role) ? "list of " : "", type);
    } else {
        application->bound[role] = entry;
        unbind_role(application, name);
        xml_set(parameter, "role", name);
    }
}

void device_role_apply(struct device_application *application, const xmlNode *entry,
                       xmlNode *parameter)
{
    const char *name = xml_attribute_in(entry, "role", DEVICE_NAMESPACE);
    size_t role = 0;

    if (name == NULL) {
        return;
    }
    while (role < ROLE_COUNT && strcmp(model_role_name((enum model_role)role), name) != 0) {
        role++;
    }
    if (role == ROLE_COUNT) {
        DEVICE_WRONG(application, entry, "there is no role '%s'", name);
    } else {
        bind_role(application, entry, parameter, (enum model_role)role);
    }
}

static bool role_is_bound(const struct device_application *application, enum model_role role)
{
    const xmlNode *parameter = xml_first(application->flat->root, "parameter");

    while (parameter != NULL && !xml_attribute_is(parameter, "role", model_role_name(role))) {
        parameter = xml_next(parameter, "parameter");
    }
    return parameter != NULL;
}

/* The daemon serves no root model that lacks one of these. */
void device_role_check(const struct device_application *application, const xmlNode *root)
{
    const bool is_device = flat_object(application->flat, "Device.") != NULL,
               is_gateway = flat_object(application->flat, "InternetGatewayDevice.") != NULL;
    char *missed = xml_format("%s", "");

    for (enum model_role role = 0; role < ROLE_COUNT; role++) {
        if ((is_device || is_gateway) && model_role_is_needed(role) &&
            !role_is_bound(application, role)) {
            char *longer =
                xml_format("%s%s%s", missed, *missed != '\0' ? ", " : "", model_role_name(role));
            free(missed);
            missed = longer;
        }
    }
    if (*missed != '\0') {
        DEVICE_WRONG(
            application, root,
            "no parameter has the roles without which the daemon cannot serve the model: %s; "
            "a model with cwmpd:extends='%s' has them from there",
            missed, is_device ? "device2" : "igd1");
    }
    free(missed);
}

void device_role_list(struct flat *flat)
{
    xmlNode *rows[ROLE_COUNT];

    for (size_t role = 0; role < ROLE_COUNT; role++) {
        rows[role] = xml_add(flat->root, "role");
        xml_set(rows[role], "name", model_role_name((enum model_role)role));
    }
    for (xmlNode *parameter = xml_first(flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        const char *name = xml_attribute(parameter, "role");

        for (size_t role = 0; name != NULL && role < ROLE_COUNT; role++) {
            if (strcmp(model_role_name((enum model_role)role), name) == 0) {
                xml_set_format(rows[role], "path", "%s%s", xml_attribute(parameter, "object"),
                               xml_attribute(parameter, "name"));
            }
        }
    }
}
