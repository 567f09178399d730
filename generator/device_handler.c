/* SPDX-License-Identifier: Apache-2.0 */
#include "device_handler.h"

#include "names.h"

#include <stdlib.h>
#include <string.h>

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
static char *read_operations(struct device_application *application, const xmlNode *entry,
                             const xmlNode *object, const char *operations)
{
    const char *path = xml_attribute(object, "path");
    char *clean = xml_format("%s", "");

    for (const char *word = operations + strspn(operations, " "); *word != '\0';) {
        size_t length = strcspn(word, " ");
        bool list = length == 4 && strncmp(word, "list", 4) == 0;

        if (!is_operation(word, length)) {
            DEVICE_WRONG(application, entry,
                         "operation '%.*s' is not list, read, validate, prepare, "
                         "commit, abort or start",
                         (int)length, word);
        } else if (list && !flat_is_table(object)) {
            DEVICE_WRONG(application, entry, "operation 'list' is for tables, and '%s' is none",
                         path);
        } else if (!list && !has_parameters(application->flat, path)) {
            DEVICE_WRONG(application, entry,
                         "operation '%.*s' is for rows, and '%s' has no parameters", (int)length,
                         word, path);
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
static bool bind_handler(struct device_application *application, const xmlNode *entry,
                         xmlNode *object, const char *handler)
{
    const xmlNode *known = xml_hash_get(application->handlers, handler);
    const char *earlier = xml_attribute(object, "handler");

    if (known != NULL) {
        DEVICE_WRONG(application, entry, "handler '%s' is already bound at line %ld", handler,
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

static void apply_own_handler(struct device_application *application, const xmlNode *entry,
                              xmlNode *object, const char *handler, const char *operations)
{
    if (!names_is_identifier(handler)) {
        DEVICE_WRONG(application, entry, "handler '%s' is not a C name in lower case", handler);
        return;
    }
    char *clean = read_operations(application, entry, object, operations);
    if (*clean == '\0') {
        DEVICE_WRONG(application, entry, "handler '%s' has no operation", handler);
    }
    if (bind_handler(application, entry, object, handler)) {
        xml_set(object, "operations", clean);
    }
    free(clean);
}

/* What an extended device type bound is stored from here on. */
static void unbind_handler(struct device_application *application, const xmlNode *entry,
                           xmlNode *object)
{
    const char *handler = xml_attribute(object, "handler");

    if (handler == NULL) {
        DEVICE_WRONG(application, entry, "'%s' has no handler that could be taken away",
                     xml_attribute(object, "path"));
        return;
    }
    xmlHashRemoveEntry(application->handlers, BAD_CAST handler, NULL);
    xmlUnsetProp(object, BAD_CAST "handler");
}

void device_handler_apply(struct device_application *application, const xmlNode *entry,
                          xmlNode *object)
{
    const char *handler = xml_attribute_in(entry, "handler", DEVICE_NAMESPACE);
    const char *operations = xml_attribute_in(entry, "operations", DEVICE_NAMESPACE);

    if (handler == NULL && operations == NULL) {
        return;
    }
    if (handler != NULL && *handler == '\0' && operations == NULL) {
        unbind_handler(application, entry, object);
    } else if (handler != NULL && application->extended != NULL) {
        char *builtin = xml_format("%s:%s", application->extended, handler);

        bind_handler(application, entry, object, builtin);
        free(builtin);
    } else if (handler != NULL && operations == NULL && is_builtin(handler)) {
        if (bind_handler(application, entry, object, handler)) {
            xmlUnsetProp(object, BAD_CAST "operations");
        }
    } else if (handler == NULL || operations == NULL) {
        DEVICE_WRONG(application, entry, "'%s' needs both a handler and its operations",
                     xml_attribute(object, "path"));
    } else {
        apply_own_handler(application, entry, object, handler, operations);
    }
}

/* An operation on rows is of no use where the selection left no parameters. */
void device_handler_check(const struct device_application *application)
{
    for (xmlNode *object = xml_first(application->flat->root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *operations = xml_attribute(object, "operations");
        const char *handler = xml_attribute(object, "handler");

        if (operations != NULL && strcmp(operations, "list") != 0 &&
            !has_parameters(application->flat, xml_attribute(object, "path"))) {
            DEVICE_WRONG(application, xml_hash_get(application->handlers, handler),
                         "handler '%s' is for rows of which no parameter is listed; "
                         "cwmpd:select='all' lists them all",
                         handler);
        }
    }
}
