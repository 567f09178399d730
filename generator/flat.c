/* SPDX-License-Identifier: Apache-2.0 */
#include "flat.h"

#include "model/schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether the bracket at the start is closed by the one at the end: "[a],[b]" is in none. */
static bool is_in_brackets(const char *value)
{
    size_t length = strlen(value), depth = 0;

    if (length < 2 || value[0] != '[' || value[length - 1] != ']') {
        return false;
    }
    for (size_t i = 0; i + 1 < length; i++) {
        depth += value[i] == '[';
        depth -= value[i] == ']' && depth > 0;
        if (depth == 0) {
            return false;
        }
    }
    return true;
}

void flat_open_brackets(struct flat *flat)
{
    for (xmlNode *parameter = xml_first(flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        const xmlNode *syntax = xml_first(parameter, "syntax");
        xmlNode *node = syntax != NULL ? xml_first(syntax, "default") : NULL;
        const char *value = node != NULL ? xml_attribute(node, "value") : NULL;

        if (value != NULL && xml_first(syntax, "list") != NULL && is_in_brackets(value)) {
            xml_set_format(node, "value", "%.*s", (int)strlen(value) - 2, value + 1);
        }
    }
}

const char *flat_place(const xmlNode *node)
{
    return xml_attribute(node, "at");
}

xmlNode *flat_object(const struct flat *flat, const char *path)
{
    return xml_hash_get(flat->objects, path);
}

xmlNode *flat_parameter(const struct flat *flat, const char *object, const char *reference)
{
    char *path = xml_format("%s%s", object, reference);
    xmlNode *parameter = xml_hash_get(flat->parameters, path);
    free(path);
    return parameter;
}

bool flat_is_table(const xmlNode *object)
{
    const char *path = xml_attribute(object, "path");
    size_t length = strlen(path);

    return length > 4 && strcmp(path + length - 4, "{i}.") == 0;
}

void flat_leave_out(struct flat *flat, xmlNode *node, const char *path)
{
    xml_hash_set(flat->left_out, path, flat->root);
    xmlHashRemoveEntry(xml_is(node, "object") ? flat->objects : flat->parameters, BAD_CAST path,
                       NULL);
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

bool flat_is_left_out(const struct flat *flat, const char *object, const char *reference)
{
    char *path = xml_format("%s%s", object, reference);
    bool left_out = xml_hash_get(flat->left_out, path) != NULL;
    free(path);
    return left_out;
}

/* A model may be made of published documents and others. */
static bool is_published(const struct flat *flat, const xmlNode *node)
{
    const char *place = flat_place(node), *line = place != NULL ? strrchr(place, ':') : NULL;
    char *file = xml_format("%.*s", line != NULL ? (int)(line - place) : 0, place);
    bool published = xml_hash_get(flat->published, file) != NULL;
    free(file);
    return published;
}

void flat_report_slip(const struct flat *flat, const xmlNode *node, const char *format, ...)
{
    va_list arguments;
    char *message;

    va_start(arguments, format);
    if (vasprintf(&message, format, arguments) < 0) {
        message = NULL;
    }
    va_end(arguments);
    xml_need(message);
    if (is_published(flat, node)) {
        report_warning(flat->report, flat_place(node), "%s", message);
    } else {
        report_error(flat->report, flat_place(node), "%s", message);
    }
    free(message);
}

/* Letters, digits, '_', '-' or a character of `more`, or anything outside ASCII; the first one
 * no digit. */
static bool is_name(const char *name, size_t length, const char *more)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789";

    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)name[i] < 0x80 && strchr(plain, name[i]) == NULL &&
            strchr(more, name[i]) == NULL) {
            return false;
        }
    }
    return length > 0 && length <= 256 && strchr("- 0123456789", name[0]) == NULL;
}

/* One or more "Name." or "Name.{i}."; counts the {i}. */
static bool is_object_path(const char *path, unsigned *depth)
{
    bool after_name = false;

    *depth = 0;
    while (*path != '\0') {
        size_t length = strcspn(path, ".");
        bool placeholder = length == 3 && strncmp(path, "{i}", 3) == 0;

        if (path[length] != '.' || (placeholder ? !after_name : !is_name(path, length, ""))) {
            return false;
        }
        *depth += placeholder ? 1 : 0;
        after_name = !placeholder;
        path += length + 1;
    }
    return true;
}

/* Splits "Device.IP.Interface.{i}." into the parent "Device.IP." and the name "Interface". */
static void set_names(xmlNode *object, const char *path)
{
    size_t end = strlen(path) - 1;

    if (flat_is_table(object)) {
        end -= 4;
    }
    size_t start = end;
    while (start > 0 && path[start - 1] != '.') {
        start--;
    }
    xml_set_format(object, "name", "%.*s", (int)(end - start), path + start);
    xml_set_format(object, "parent", "%.*s", (int)start, path);
}

static void index_object(struct flat *flat, xmlNode *object)
{
    const char *path = xml_attribute(object, "path");
    const xmlNode *known = flat_object(flat, path);
    unsigned depth;

    if (known != NULL) {
        report_error(flat->report, flat_place(object), "object '%s' is already defined at %s", path,
                     flat_place(known));
        return;
    }
    if (*path == '\0' || !is_object_path(path, &depth)) {
        report_error(flat->report, flat_place(object), "'%s' is not the path of an object", path);
        return;
    }
    if (depth > SCHEMA_MAX_DEPTH) {
        report_error(flat->report, flat_place(object),
                     "object '%s' has more than %d tables in its "
                     "path",
                     path, SCHEMA_MAX_DEPTH);
    }
    if (xml_attribute(object, "base") != NULL) {
        flat_report_slip(flat, object, "object '%s' changes one that is not there", path);
    }
    xml_hash_set(flat->objects, path, object);
    set_names(object, path);
    xml_set_format(object, "depth", "%u", depth);
}

static void index_parameter(struct flat *flat, xmlNode *parameter)
{
    const char *object = xml_attribute(parameter, "object");
    const char *name = xml_attribute(parameter, "name");

    if (name == NULL || !is_name(name, strlen(name), " ")) {
        report_error(flat->report, flat_place(parameter), "'%s' is not the name of a parameter",
                     name != NULL ? name : "");
        return;
    }
    /* Published documents have a few, and their readers have no other name to go by. */
    if (strchr(name, ' ') != NULL) {
        flat_report_slip(flat, parameter, "the name '%s%s' has a space in it", object, name);
    }
    const xmlNode *known = flat_parameter(flat, object, name);
    if (known != NULL) {
        report_error(flat->report, flat_place(parameter),
                     "parameter '%s%s' is already defined at %s", object, name, flat_place(known));
        return;
    }
    if (flat_object(flat, object) == NULL) {
        report_error(flat->report, flat_place(parameter),
                     "parameter '%s' is for object '%s', "
                     "which is not defined",
                     name, object);
    }
    if (xml_attribute(parameter, "base") != NULL) {
        flat_report_slip(flat, parameter, "parameter '%s%s' changes one that is not there", object,
                         name);
    }
    char *path = xml_format("%s%s", object, name);
    xml_hash_set(flat->parameters, path, parameter);
    free(path);
}

/* A root model has one object at the top. The top of a service model is wherever it is mounted,
 * and has its parameters (VoiceServiceNumberOfEntries) too. */
static void add_anonymous_root(struct flat *flat)
{
    xmlNode *first = xml_first(flat->root, NULL);
    xmlNode *object = xml_need(xmlNewDocNode(flat->xml, NULL, BAD_CAST "object", NULL));

    xml_set(object, "path", "");
    xml_set(object, "name", "");
    xml_set(object, "depth", "0");
    xml_set(object, "access", "readOnly");
    xml_set(object, "at", xml_attribute(flat->root, "at"));
    if (first != NULL) {
        xmlAddPrevSibling(first, object);
    } else {
        xmlAddChild(flat->root, object);
    }
    xml_hash_set(flat->objects, "", object);
}

static void check_parents(struct flat *flat, bool service)
{
    const xmlNode *top = NULL;

    for (xmlNode *object = xml_first(flat->root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *parent = xml_attribute(object, "parent");

        if (parent == NULL) {
            continue;
        }
        if (*parent != '\0' && flat_object(flat, parent) == NULL) {
            report_error(flat->report, flat_place(object),
                         "the parent of object '%s' is not "
                         "defined",
                         xml_attribute(object, "path"));
        }
        if (*parent == '\0' && !service) {
            if (top != NULL) {
                report_error(flat->report, flat_place(object),
                             "'%s' is a second root: the first "
                             "is '%s'",
                             xml_attribute(object, "path"), xml_attribute(top, "path"));
            }
            top = object;
            xmlUnsetProp(object, BAD_CAST "parent");
        }
    }
    if (top == NULL && !service) {
        report_error(flat->report, flat_place(flat->root), "the model has no root object");
    }
}

/* Told here, so that a model that cannot be tabulated is not worked on any further. */
static void check_count(const struct flat *flat, const char *name)
{
    size_t count = xml_count(flat->root, name);

    if (count >= SCHEMA_NONE) {
        report_error(flat->report, flat_place(flat->root),
                     "%zu %ss: the table format holds at most %d", count, name, SCHEMA_NONE - 1);
    }
}

static void note_published(struct flat *flat, const struct library *library)
{
    flat->published = xml_hash_new(library->document_count);
    for (const struct document *document = library->documents; document != NULL;
         document = document->next) {
        if (document->published) {
            xml_hash_set(flat->published, document->file, flat->root);
        }
    }
}

void flat_open(struct flat *flat, xmlDoc *xml, const struct library *library)
{
    flat->report = library->report;
    flat->xml = xml;
    flat->root = xmlDocGetRootElement(xml);
    note_published(flat, library);
    flat->left_out = xml_hash_new(0);
    flat->objects = xml_hash_new(xml_count(flat->root, "object"));
    flat->parameters = xml_hash_new(xml_count(flat->root, "parameter"));

    const bool service = xml_attribute_true(flat->root, "isService");
    for (xmlNode *node = xml_first(flat->root, "object"); node != NULL;
         node = xml_next(node, "object")) {
        index_object(flat, node);
    }
    if (service) {
        add_anonymous_root(flat);
    }
    for (xmlNode *node = xml_first(flat->root, "parameter"); node != NULL;
         node = xml_next(node, "parameter")) {
        index_parameter(flat, node);
    }
    check_parents(flat, service);
    check_count(flat, "object");
    check_count(flat, "parameter");
}

void flat_close(struct flat *flat)
{
    xmlHashFree(flat->published, NULL);
    xmlHashFree(flat->left_out, NULL);
    xmlHashFree(flat->objects, NULL);
    xmlHashFree(flat->parameters, NULL);
    xmlFreeDoc(flat->xml);
}
