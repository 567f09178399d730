/* SPDX-License-Identifier: Apache-2.0 */
#include "device_type.h"

#include "device_handler.h"
#include "device_role.h"
#include "device_syntax.h"
#include "lexical.h"
#include "names.h"
#include "resolve.h"
#include "selection.h"

#include <stdlib.h>
#include <string.h>

/* Access of an object: adding and deleting rows is allowed or taken away, never given. */
static void apply_object_access(struct device_application *application, const xmlNode *entry,
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
        DEVICE_WRONG(application, entry,
                     "access '%s' is not readOnly, create, delete or createDelete", access);
    } else if ((create || delete) &&
               !(flat_is_table(object) && xml_attribute_is(object, "access", "readWrite"))) {
        DEVICE_WRONG(application, entry,
                     "access '%s': the model does not let rows of '%s' come and go", access,
                     xml_attribute(object, "path"));
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

static void apply_entries(struct device_application *application, const xmlNode *entry,
                          xmlNode *object)
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
        DEVICE_WRONG(application, entry,
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

static void apply_parameter_access(struct device_application *application, const xmlNode *entry,
                                   xmlNode *parameter, const char *path)
{
    const char *access = xml_attribute(entry, "access");
    const char *notify = xml_attribute(entry, "activeNotify");

    if (access != NULL && strcmp(access, "readOnly") == 0) {
        xml_set(parameter, "access", access);
    } else if (access != NULL && strcmp(access, "readWrite") != 0) {
        DEVICE_WRONG(application, entry, "access '%s' is not readOnly or readWrite", access);
    } else if (access != NULL && (xml_attribute(parameter, "access") == NULL ||
                                  xml_attribute_is(parameter, "access", "readOnly"))) {
        DEVICE_WRONG(application, entry, "access '%s': '%s' is readOnly in the model", access,
                     path);
    }
    if (notify != NULL && strcmp(notify, "normal") == 0) {
        if (xml_attribute_is(parameter, "activeNotify", "canDeny")) {
            xml_set(parameter, "activeNotify", notify);
        }
    } else if (notify != NULL && (strcmp(notify, "willDeny") != 0 ||
                                  !xml_attribute_is(parameter, "activeNotify", "canDeny"))) {
        DEVICE_WRONG(application, entry,
                     "activeNotify '%s': the model does not allow this for '%s'", notify, path);
    }
}

/* What is extended was not written for this model alone: it says what holds for what there is. */
static void missing(const struct device_application *application, const xmlNode *entry,
                    const char *kind, const char *object, const char *name)
{
    if (application->extended == NULL) {
        DEVICE_WRONG(application, entry, "the model has no %s '%s%s'", kind, object,
                     name != NULL ? name : "");
    }
}

/* Marks an object or a parameter as one that the product has; false when it already was. */
static bool list_entry(const struct device_application *application, const xmlNode *entry,
                       xmlNode *node, const char *kind)
{
    if (application->extended != NULL) {
        return true;
    }
    if (xml_attribute_is(node, "listed", "1")) {
        const char *object = xml_attribute(entry->parent, "ref");

        DEVICE_WRONG(application, entry, "%s '%s%s' is listed twice", kind,
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

static void apply_parameter(struct device_application *application, const xmlNode *entry,
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
    device_role_apply(application, entry, parameter);
    if (xml_first(entry, "syntax") != NULL && xml_first(parameter, "syntax") != NULL) {
        device_syntax_apply(application->flat->report, application->document->file,
                            xml_first(entry, "syntax"), xml_first(parameter, "syntax"), path);
    }
    free(path);
}

static void apply_object(struct device_application *application, const xmlNode *entry)
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
    device_handler_apply(application, entry, object);
    for (xmlNode *parameter = xml_first(entry, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        apply_parameter(application, parameter, path);
    }
}

static void apply_entries_of(struct device_application *application, const xmlNode *model)
{
    for (xmlNode *entry = xml_first(model, NULL); entry != NULL; entry = xml_next(entry, NULL)) {
        if (xml_is(entry, "object")) {
            apply_object(application, entry);
        } else if (xml_is(entry, "parameter")) {
            apply_parameter(application, entry, "");
        } else if (entry->ns == NULL && !xml_is(entry, "annotation")) {
            DEVICE_WRONG(application, entry, "a device type lists objects and parameters, no <%s>",
                         (const char *)entry->name);
        }
    }
}

/* The device type devices/NAME.xml goes before the one that extends it. */
static void apply_extended(const struct device_application *application, struct library *library,
                           const xmlNode *model)
{
    const char *name = xml_attribute_in(model, "extends", DEVICE_NAMESPACE);
    struct device_application extended = {
        .flat = application->flat, .extended = name, .handlers = application->handlers};

    if (name == NULL) {
        return;
    }
    if (!names_is_identifier(name)) {
        DEVICE_WRONG(application, model, "extends '%s' is not the name of a built-in device type",
                     name);
        return;
    }
    char *file = xml_format("devices/%s.xml", name);
    extended.document = library_find(library, application->document, model, file);
    free(file);
    if (extended.document == NULL) {
        return;
    }
    const xmlNode *base = xml_first(document_root(extended.document), "model");
    if (base == NULL || xml_attribute_in(base, "extends", DEVICE_NAMESPACE) != NULL) {
        DEVICE_WRONG(application, model,
                     "%s cannot be extended: it has no model, or extends another",
                     extended.document->file);
        return;
    }
    apply_entries_of(&extended, base);
}

static void apply_model(struct device_application *application, struct library *library,
                        const xmlNode *model)
{
    const char *select = xml_attribute_in(model, "select", DEVICE_NAMESPACE);

    if (select != NULL && strcmp(select, "all") != 0 && strcmp(select, "listed") != 0) {
        DEVICE_WRONG(application, model, "select '%s' is not all or listed", select);
    }
    apply_extended(application, library, model);
    apply_entries_of(application, model);
    if ((select == NULL || strcmp(select, "all") != 0) && application->flat->report->errors == 0) {
        selection_take_out_rest(application->flat);
        device_handler_check(application);
    }
}

/* NULL after an error. */
static const xmlNode *choose_model(struct library *library, const struct document *document,
                                   const char *root)
{
    const xmlNode *chosen = NULL;

    for (const xmlNode *model = xml_first(document_root(document), "model"); model != NULL;
         model = xml_next(model, "model")) {
        const char *name = xml_attribute(model, "ref");

        if (name == NULL || (root != NULL && !resolve_is_named(name, root))) {
            continue;
        }
        if (chosen != NULL && !xml_attribute_is(chosen, "ref", name)) {
            report_error_node(library->report, document->file, model,
                              "choose one of the models with --root: '%s', '%s'",
                              xml_attribute(chosen, "ref"), name);
            return NULL;
        }
        chosen = model;
    }
    if (chosen == NULL) {
        report_error_node(library->report, document->file, document_root(document),
                          root != NULL ? "the device type says nothing about model '%s'"
                                       : "the device type says nothing about any model",
                          root);
    }
    return chosen;
}

struct document *device_type_open_model(struct library *library, const struct document *document,
                                        const char **root)
{
    const xmlNode *model = choose_model(library, document, *root);

    if (model == NULL) {
        return NULL;
    }
    *root = xml_attribute(model, "ref");
    for (const xmlNode *import = xml_first(document_root(document), "import"); import != NULL;
         import = xml_next(import, "import")) {
        for (const xmlNode *item = xml_first(import, "model"); item != NULL;
             item = xml_next(item, "model")) {
            if (xml_attribute_is(item, "name", *root)) {
                return library_import(library, document, import);
            }
        }
    }
    report_error_node(library->report, document->file, model, "no import names model '%s'", *root);
    return NULL;
}

void device_type_apply(struct flat *flat, struct library *library, const struct document *document)
{
    struct device_application application = {.flat = flat, .document = document};
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
        const xmlNode *model = xml_first(root, "model");
        const char *other = model != NULL ? xml_attribute(model, "ref") : NULL;

        DEVICE_WRONG(&application, root, "the device type says nothing about model '%s'%s%s", name,
                     other != NULL ? ", but about " : "", other != NULL ? other : "");
    } else if (flat->report->errors == 0) {
        device_role_check(&application, root);
    }
    xmlHashFree(application.handlers, NULL);
}
