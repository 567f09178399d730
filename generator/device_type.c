/* SPDX-License-Identifier: Apache-2.0 */
#include "device_type.h"

#include "device_syntax.h"
#include "lexical.h"
#include "names.h"
#include "selection.h"

#include "model/role.h"

#include <stdlib.h>
#include <string.h>

#define OWN_NAMESPACE "urn:cwmpd:device-type-1-0"

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

/* One device type on its way into a flat model. */
struct application {
    struct flat *flat;
    const struct document *document;
    const char *extended;             /* name of the built-in one that this is; NULL: it is none */
    xmlHashTable *handlers;           /* name -> element of the device type that binds it */
    const xmlNode *bound[ROLE_COUNT]; /* by role */
};

#define WRONG(application, node, ...)                                                              \
    report_error_node((application)->flat->report, (application)->document->file, node, __VA_ARGS__)

/* Access of an object: adding and deleting rows is allowed or taken away, never given. */
static void apply_object_access(struct application *application, const xmlNode *entry,
                                xmlNode *object)
{
    const char *access = xml_attribute(entry, "access");
    bool create, delete;

    if (access == NULL) {
        return;
    }
    create = strcmp(access, "create") == 0 || strcmp(access, "createDelete") == 0;
    delete = strcmp(access, "delete") == 0 || strcmp(access, "createDelete") == 0;
    if (!create && !delete &&strcmp(access, "readOnly") != 0) {
        WRONG(application, entry, "access '%s' is not readOnly, create, delete or createDelete",
              access);
    } else if ((create || delete) &&
               !(flat_is_table(object) && xml_attribute_is(object, "access", "readWrite"))) {
        WRONG(application, entry, "access '%s': the model does not let rows of '%s' come and go",
              access, xml_attribute(object, "path"));
    } else {
        xml_set(object, "create", create ? "1" : "0");
        xml_set(object, "delete", delete ? "1" : "0");
    }
}

/* A number of rows: "unbounded" is more than any other; NULL is what stands for `absent`. */
static uint64_t entries_of(const char *text, uint64_t absent)
{
    uint64_t entries = absent;

    if (text != NULL && strcmp(text, "unbounded") == 0) {
        entries = LEXICAL_UNBOUNDED;
    } else if (text != NULL) {
        lexical_count(text, &entries);
    }
    return entries;
}

static void apply_entries(struct application *application, const xmlNode *entry, xmlNode *object)
{
    const char *minimum = xml_attribute(entry, "minEntries");
    const char *maximum = xml_attribute(entry, "maxEntries");
    const bool table = flat_is_table(object);

    if ((minimum != NULL &&
         entries_of(minimum, 0) < entries_of(xml_attribute(object, "minEntries"), table ? 0 : 1)) ||
        (maximum != NULL && entries_of(maximum, 0) > entries_of(xml_attribute(object, "maxEntries"),
                                                                table ? LEXICAL_UNBOUNDED : 1))) {
        const char *least = xml_attribute(object, "minEntries");
        const char *most = xml_attribute(object, "maxEntries");
        WRONG(application, entry,
              "'%s' may have %s to %s rows here, more than the model's %s to %s",
              xml_attribute(object, "path"), minimum != NULL ? minimum : least,
              maximum != NULL ? maximum : most, least, most);
        return;
    }
    if (minimum != NULL) {
        xml_set(object, "minEntries", minimum);
    }
    if (maximum != NULL) {
        xml_set(object, "maxEntries", maximum);
    }
}

static bool is_operation(const char *name, size_t length)
{
    static const char *const operations[] = {"list",   "read",  "validate", "prepare",
                                             "commit", "abort", "start",    NULL};

    for (size_t i = 0; operations[i] != NULL; i++) {
        if (strlen(operations[i]) == length && strncmp(operations[i], name, length) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_parameters(const struct flat *flat, const char *path)
{
    for (xmlNode *parameter = xml_first(flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        if (xml_attribute_is(parameter, "object", path)) {
            return true;
        }
    }
    return false;
}

/* Checks the operations and returns them with single spaces; the caller frees them. */
static char *read_operations(struct application *application, const xmlNode *entry,
                             const xmlNode *object, const char *operations)
{
    const char *path = xml_attribute(object, "path");
    char *clean = xml_format("%s", "");

    for (const char *word = operations + strspn(operations, " "); *word != '\0';) {
        size_t length = strcspn(word, " ");
        bool list = length == 4 && strncmp(word, "list", 4) == 0;

        if (!is_operation(word, length)) {
            WRONG(application, entry,
                  "operation '%.*s' is not list, read, validate, prepare, "
                  "commit, abort or start",
                  (int)length, word);
        } else if (list && !flat_is_table(object)) {
            WRONG(application, entry, "operation 'list' is for tables, and '%s' is none", path);
        } else if (!list && !has_parameters(application->flat, path)) {
            WRONG(application, entry, "operation '%.*s' is for rows, and '%s' has no parameters",
                  (int)length, word, path);
        }
        char *longer = xml_format("%s%s%.*s", clean, *clean != '\0' ? " " : "", (int)length, word);
        free(clean);
        clean = longer;
        word += length;
        word += strspn(word, " ");
    }
    return clean;
}

/* A handler serves one object, and an object has the last one that was named. */
static bool bind_handler(struct application *application, const xmlNode *entry, xmlNode *object,
                         const char *handler)
{
    const xmlNode *known = xml_hash_get(application->handlers, handler);
    const char *earlier = xml_attribute(object, "handler");

    if (known != NULL) {
        WRONG(application, entry, "handler '%s' is already bound at line %ld", handler,
              xmlGetLineNo(known));
        return false;
    }
    if (earlier != NULL) {
        xmlHashRemoveEntry(application->handlers, BAD_CAST earlier, NULL);
    }
    xml_hash_set(application->handlers, handler, (void *)entry);
    xml_set(object, "handler", handler);
    return true;
}

/* "device2:memory_status": the daemon has it, with the operations that it has. */
static bool is_builtin(const char *handler)
{
    const char *colon = strchr(handler, ':');
    char *model = xml_format("%.*s", colon != NULL ? (int)(colon - handler) : 0, handler);
    bool good = colon != NULL && names_is_identifier(model) && names_is_identifier(colon + 1);

    free(model);
    return good;
}

static void apply_own_handler(struct application *application, const xmlNode *entry,
                              xmlNode *object, const char *handler, const char *operations)
{
    if (!names_is_identifier(handler)) {
        WRONG(application, entry, "handler '%s' is not a C name in lower case", handler);
        return;
    }
    char *clean = read_operations(application, entry, object, operations);
    if (*clean == '\0') {
        WRONG(application, entry, "handler '%s' has no operation", handler);
    }
    if (bind_handler(application, entry, object, handler)) {
        xml_set(object, "operations", clean);
    }
    free(clean);
}

static void apply_handler(struct application *application, const xmlNode *entry, xmlNode *object)
{
    const char *handler = xml_attribute_in(entry, "handler", OWN_NAMESPACE);
    const char *operations = xml_attribute_in(entry, "operations", OWN_NAMESPACE);

    if (handler == NULL && operations == NULL) {
        return;
    }
    if (handler != NULL && application->extended != NULL) {
        char *builtin = xml_format("%s:%s", application->extended, handler);

        bind_handler(application, entry, object, builtin);
        free(builtin);
    } else if (handler != NULL && operations == NULL && is_builtin(handler)) {
        if (bind_handler(application, entry, object, handler)) {
            xmlUnsetProp(object, BAD_CAST "operations");
        }
    } else if (handler == NULL || operations == NULL) {
        WRONG(application, entry, "'%s' needs both a handler and its operations",
              xml_attribute(object, "path"));
    } else {
        apply_own_handler(application, entry, object, handler, operations);
    }
}

/* Of two device types the later one has its way. */
static void unbind_role(const struct application *application, const char *name)
{
    for (xmlNode *parameter = xml_first(application->flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        if (xml_attribute_is(parameter, "role", name)) {
            xmlUnsetProp(parameter, BAD_CAST "role");
        }
    }
}

static void bind_role(struct application *application, const xmlNode *entry, xmlNode *parameter,
                      enum model_role role)
{
    const char *name = model_role_name(role);
    const char *type = role_type(role);
    const xmlNode *syntax = xml_first(parameter, "syntax");
    const xmlNode *object = flat_object(application->flat, xml_attribute(parameter, "object"));

    if (application->bound[role] != NULL) {
        WRONG(application, entry, "role '%s' is already bound at line %ld", name,
              xmlGetLineNo(application->bound[role]));
    } else if (!xml_attribute_is(object, "depth", role_is_in_table(role) ? "1" : "0")) {
        WRONG(application, entry,
              role_is_in_table(role) ? "role '%s' is for a parameter of a table"
                                     : "role '%s' cannot be had by a parameter of a table",
              name);
    } else if (syntax == NULL || !xml_attribute_is(syntax, "type", type) ||
               (xml_first(syntax, "list") != NULL) != role_is_list(role)) {
        WRONG(application, entry, "role '%s' is for a parameter of type %s%s", name,
              role_is_list(role) ? "list of " : "", type);
    } else {
        application->bound[role] = entry;
        unbind_role(application, name);
        xml_set(parameter, "role", name);
    }
}

static void apply_role(struct application *application, const xmlNode *entry, xmlNode *parameter)
{
    const char *name = xml_attribute_in(entry, "role", OWN_NAMESPACE);
    size_t role = 0;

    if (name == NULL) {
        return;
    }
    while (role < ROLE_COUNT && strcmp(model_role_name((enum model_role)role), name) != 0) {
        role++;
    }
    if (role == ROLE_COUNT) {
        WRONG(application, entry, "there is no role '%s'", name);
    } else {
        bind_role(application, entry, parameter, (enum model_role)role);
    }
}

static void apply_parameter_access(struct application *application, const xmlNode *entry,
                                   xmlNode *parameter, const char *path)
{
    const char *access = xml_attribute(entry, "access");
    const char *notify = xml_attribute(entry, "activeNotify");

    if (access != NULL && strcmp(access, "readOnly") == 0) {
        xml_set(parameter, "access", access);
    } else if (access != NULL && strcmp(access, "readWrite") != 0) {
        WRONG(application, entry, "access '%s' is not readOnly or readWrite", access);
    } else if (access != NULL && (xml_attribute(parameter, "access") == NULL ||
                                  xml_attribute_is(parameter, "access", "readOnly"))) {
        WRONG(application, entry, "access '%s': '%s' is readOnly in the model", access, path);
    }
    if (notify != NULL && strcmp(notify, "normal") == 0) {
        if (xml_attribute_is(parameter, "activeNotify", "canDeny")) {
            xml_set(parameter, "activeNotify", notify);
        }
    } else if (notify != NULL && (strcmp(notify, "willDeny") != 0 ||
                                  !xml_attribute_is(parameter, "activeNotify", "canDeny"))) {
        WRONG(application, entry, "activeNotify '%s': the model does not allow this for '%s'",
              notify, path);
    }
}

/* What is extended was not written for this model alone: it says what holds for what there is. */
static void missing(const struct application *application, const xmlNode *entry, const char *kind,
                    const char *object, const char *name)
{
    if (application->extended == NULL) {
        WRONG(application, entry, "the model has no %s '%s%s'", kind, object,
              name != NULL ? name : "");
    }
}

/* Marks an object or a parameter as one that the product has; false when it already was. */
static bool list_entry(const struct application *application, const xmlNode *entry, xmlNode *node,
                       const char *kind)
{
    if (application->extended != NULL) {
        return true;
    }
    if (xml_attribute_is(node, "listed", "1")) {
        const char *object = xml_attribute(entry->parent, "ref");

        WRONG(application, entry, "%s '%s%s' is listed twice", kind,
              xml_is(node, "parameter") && xml_is(entry->parent, "object") ? object : "",
              xml_attribute(entry, "ref"));
        return false;
    }
    if (xml_is(node, "object")) {
        selection_add_object(application->flat, node);
    }
    xml_set(node, "listed", "1");
    return true;
}

static void apply_parameter(struct application *application, const xmlNode *entry,
                            const char *object)
{
    const char *name = xml_attribute(entry, "ref");
    xmlNode *parameter = name != NULL ? flat_parameter(application->flat, object, name) : NULL;

    if (parameter == NULL) {
        missing(application, entry, "parameter", object, name);
        return;
    }
    if (!list_entry(application, entry, parameter, "parameter")) {
        return;
    }
    char *path = xml_format("%s%s", object, name);
    apply_parameter_access(application, entry, parameter, path);
    apply_role(application, entry, parameter);
    if (xml_first(entry, "syntax") != NULL && xml_first(parameter, "syntax") != NULL) {
        device_syntax_apply(application->flat->report, application->document->file,
                            xml_first(entry, "syntax"), xml_first(parameter, "syntax"), path);
    }
    free(path);
}

static void apply_object(struct application *application, const xmlNode *entry)
{
    const char *path = xml_attribute(entry, "ref");
    xmlNode *object = path != NULL ? flat_object(application->flat, path) : NULL;

    if (object == NULL) {
        missing(application, entry, "object", "", path);
        return;
    }
    if (!list_entry(application, entry, object, "object")) {
        return;
    }
    apply_object_access(application, entry, object);
    apply_entries(application, entry, object);
    apply_handler(application, entry, object);
    for (xmlNode *parameter = xml_first(entry, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        apply_parameter(application, parameter, path);
    }
}

static void apply_entries_of(struct application *application, const xmlNode *model)
{
    for (xmlNode *entry = xml_first(model, NULL); entry != NULL; entry = xml_next(entry, NULL)) {
        if (xml_is(entry, "object")) {
            apply_object(application, entry);
        } else if (xml_is(entry, "parameter")) {
            apply_parameter(application, entry, "");
        }
    }
}

/* The device type devices/NAME.xml goes before the one that extends it. */
static void apply_extended(const struct application *application, struct library *library,
                           const xmlNode *model)
{
    const char *name = xml_attribute_in(model, "extends", OWN_NAMESPACE);
    struct application extended = {
        .flat = application->flat, .extended = name, .handlers = application->handlers};

    if (name == NULL) {
        return;
    }
    if (!names_is_identifier(name)) {
        WRONG(application, model, "extends '%s' is not the name of a built-in device type", name);
        return;
    }
    char *file = xml_format("devices/%s.xml", name);
    extended.document = library_find(library, application->document, model, file);
    free(file);
    if (extended.document == NULL) {
        return;
    }
    const xmlNode *base = xml_first(document_root(extended.document), "model");
    if (base == NULL || xml_attribute_in(base, "extends", OWN_NAMESPACE) != NULL) {
        WRONG(application, model, "%s cannot be extended: it has no model, or extends another",
              extended.document->file);
        return;
    }
    apply_entries_of(&extended, base);
}

/* An operation on rows is of no use where the selection left no parameters. */
static void check_rows(const struct application *application)
{
    for (xmlNode *object = xml_first(application->flat->root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *operations = xml_attribute(object, "operations");
        const char *handler = xml_attribute(object, "handler");

        if (operations != NULL && strcmp(operations, "list") != 0 &&
            !has_parameters(application->flat, xml_attribute(object, "path"))) {
            WRONG(application, xml_hash_get(application->handlers, handler),
                  "handler '%s' is for rows of which no parameter is listed; "
                  "cwmpd:select='all' lists them all",
                  handler);
        }
    }
}

static void apply_model(struct application *application, struct library *library,
                        const xmlNode *model)
{
    const char *select = xml_attribute_in(model, "select", OWN_NAMESPACE);

    if (select != NULL && strcmp(select, "all") != 0 && strcmp(select, "listed") != 0) {
        WRONG(application, model, "select '%s' is not all or listed", select);
    }
    apply_extended(application, library, model);
    apply_entries_of(application, model);
    if ((select == NULL || strcmp(select, "all") != 0) && application->flat->report->errors == 0) {
        selection_take_out_rest(application->flat);
        check_rows(application);
    }
}

static bool role_is_bound(const struct application *application, enum model_role role)
{
    const xmlNode *parameter = xml_first(application->flat->root, "parameter");

    while (parameter != NULL && !xml_attribute_is(parameter, "role", model_role_name(role))) {
        parameter = xml_next(parameter, "parameter");
    }
    return parameter != NULL;
}

/* The daemon serves no root model that lacks one of these. */
static void check_roles(const struct application *application, const xmlNode *root)
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
        WRONG(application, root,
              "no parameter has the roles without which the daemon cannot serve the model: %s; "
              "a model with cwmpd:extends='%s' has them from there",
              missed, is_device ? "device2" : "igd1");
    }
    free(missed);
}

void device_type_apply(struct flat *flat, struct library *library, const struct document *document)
{
    struct application application = {.flat = flat, .document = document};
    const char *name = xml_attribute(flat->root, "name");
    const xmlNode *root = document_root(document);
    bool found = false;

    application.handlers = xml_hash_new(256);
    for (xmlNode *model = xml_first(root, "model"); model != NULL;
         model = xml_next(model, "model")) {
        if (xml_attribute_is(model, "ref", name)) {
            apply_model(&application, library, model);
            found = true;
        }
    }
    if (!found) {
        const xmlNode *other = xml_first(root, "model");

        WRONG(&application, root, "the device type says nothing about model '%s'%s%s", name,
              other != NULL ? ", but about " : "",
              other != NULL ? xml_attribute(other, "ref") : "");
    } else if (flat->report->errors == 0) {
        check_roles(&application, root);
    }
    xmlHashFree(application.handlers, NULL);
}

void device_type_list_roles(struct flat *flat)
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
