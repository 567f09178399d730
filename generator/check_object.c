/* SPDX-License-Identifier: Apache-2.0 */
#include "checks.h"

#include "lexical.h"

#include <stdlib.h>
#include <string.h>

static bool is_one_of(const char *text, const char *const *values)
{
    for (size_t i = 0; values[i] != NULL; i++) {
        if (strcmp(text, values[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* An attribute that counts rows, as a number; "unbounded" counts as more than any. */
static uint64_t check_entries(const struct flat *flat, xmlNode *object, const char *name,
                              uint64_t absent)
{
    const char *text = xml_attribute(object, name);
    uint64_t entries = absent;

    if (text == NULL) {
        if (flat_is_table(object)) {
            flat_report_slip(flat, object, "table '%s' has no %s", xml_attribute(object, "path"),
                             name);
        }
    } else if (strcmp(text, "unbounded") == 0 && strcmp(name, "maxEntries") == 0) {
        entries = LEXICAL_UNBOUNDED;
    } else if (!lexical_count(text, &entries)) {
        report_error(flat->report, flat_place(object), "%s '%s' of '%s' is not a number of rows",
                     name, text, xml_attribute(object, "path"));
    }
    if (entries == LEXICAL_UNBOUNDED) {
        xml_set(object, name, "unbounded");
    } else {
        xml_set_format(object, name, "%llu", (unsigned long long)entries);
    }
    return entries;
}

static void check_kind(const struct flat *flat, xmlNode *object)
{
    const char *path = xml_attribute(object, "path");
    const bool table = flat_is_table(object);
    const bool writable = xml_attribute_is(object, "access", "readWrite");
    const uint64_t minimum = check_entries(flat, object, "minEntries", table ? 0 : 1);
    const uint64_t maximum =
        check_entries(flat, object, "maxEntries", table ? LEXICAL_UNBOUNDED : 1);

    if (minimum > maximum) {
        flat_report_slip(flat, object, "minEntries of '%s' is more than maxEntries", path);
    }
    if (!table && maximum != 1) {
        flat_report_slip(flat, object,
                         "'%s' has maxEntries '%s', but its path does not end in {i}.", path,
                         xml_attribute(object, "maxEntries"));
    }
    if (table) {
        xml_set(object, "table", "1");
        if (minimum == maximum) {
            xml_set(object, "fixed", "1");
        }
        /* A device type may have said otherwise. */
        if (writable && xml_attribute(object, "create") == NULL) {
            xml_set(object, "create", "1");
            xml_set(object, "delete", "1");
        }
    }
}

/* The engine fills these fields by itself, so their type counts. */
static bool is_plain(const xmlNode *parameter, const char *type)
{
    const xmlNode *syntax = xml_first(parameter, "syntax");

    return syntax != NULL && xml_attribute_is(syntax, "type", type) &&
           xml_first(syntax, "list") == NULL;
}

static void link_number_of_entries(const struct flat *flat, xmlNode *object)
{
    const char *name = xml_attribute(object, "numEntriesParameter");
    const char *parent = xml_attribute(object, "parent");

    if (name == NULL) {
        return;
    }
    xmlNode *parameter = flat_parameter(flat, parent != NULL ? parent : "", name);
    if (parameter == NULL && flat_is_left_out(flat, parent != NULL ? parent : "", name)) {
        return;
    }
    if (parameter == NULL) {
        flat_report_slip(flat, object, "numEntriesParameter '%s' of '%s' is not defined", name,
                         xml_attribute(object, "path"));
        return;
    }
    if (!flat_is_table(object) || !is_plain(parameter, "unsignedInt")) {
        flat_report_slip(flat, object,
                         "numEntriesParameter '%s' of '%s': it is an unsignedInt "
                         "that counts the rows of a table",
                         name, xml_attribute(object, "path"));
        return;
    }
    const char *counted = xml_attribute(parameter, "counts");
    if (counted != NULL) {
        flat_report_slip(flat, object, "numEntriesParameter '%s' of '%s' counts '%s' already", name,
                         xml_attribute(object, "path"), counted);
        return;
    }
    xml_set(parameter, "counts", xml_attribute(object, "path"));
    xml_set_format(object, "number-of-entries", "%s%s", parent != NULL ? parent : "", name);
}

/* Some published tables are enabled by one of three strings; for those no link is made. */
static void link_enable(const struct flat *flat, xmlNode *object)
{
    const char *name = xml_attribute(object, "enableParameter");
    const char *path = xml_attribute(object, "path");

    if (name == NULL) {
        return;
    }
    const xmlNode *parameter = flat_parameter(flat, path, name);
    if (parameter == NULL && flat_is_left_out(flat, path, name)) {
        return;
    }
    if (parameter == NULL) {
        flat_report_slip(flat, object, "enableParameter '%s' of '%s' is not defined", name, path);
    } else if (is_plain(parameter, "boolean")) {
        xml_set_format(object, "enable", "%s%s", path, name);
    }
}

/* False when a parameter of the key is missing, or the product does not have it. */
static bool link_key(const struct flat *flat, const xmlNode *object, xmlNode *key)
{
    const char *path = xml_attribute(object, "path");

    for (xmlNode *parameter = xml_first(key, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        const char *reference = xml_attribute(parameter, "ref");

        if (reference != NULL && flat_is_left_out(flat, path, reference)) {
            return false;
        }
        if (reference == NULL || flat_parameter(flat, path, reference) == NULL) {
            flat_report_slip(flat, key, "unique key of '%s': parameter '%s' is not defined", path,
                             reference != NULL ? reference : "");
            return false;
        }
        xml_set_format(parameter, "path", "%s%s", path, reference);
    }
    return xml_first(key, "parameter") != NULL;
}

static void link_keys(const struct flat *flat, xmlNode *object)
{
    xmlNode *next;

    for (xmlNode *key = xml_first(object, "uniqueKey"); key != NULL; key = next) {
        next = xml_next(key, "uniqueKey");
        if (!link_key(flat, object, key)) {
            xmlUnlinkNode(key);
            xmlFreeNode(key);
        }
    }
}

void check_objects(struct flat *flat)
{
    static const char *const accesses[] = {"readOnly", "readWrite", NULL};

    for (xmlNode *object = xml_first(flat->root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *access = xml_attribute(object, "access");

        if (access != NULL && !is_one_of(access, accesses)) {
            report_error(flat->report, flat_place(object),
                         "access '%s' of object '%s' is not "
                         "readOnly or readWrite",
                         access, xml_attribute(object, "path"));
        }
        check_kind(flat, object);
        link_number_of_entries(flat, object);
        link_enable(flat, object);
        link_keys(flat, object);
    }
}

static size_t count_rows(const xmlNode *root, const char *name, const char *kind)
{
    size_t count = 0;

    for (const xmlNode *row = xml_first(root, name); row != NULL; row = xml_next(row, name)) {
        count += kind == NULL || xml_attribute_is(row, "kind", kind) ? 1 : 0;
    }
    return count;
}

void check_limits(struct report *report, xmlDoc *tables)
{
    static const struct {
        const char *element, *kind, *what;
    } limits[] = {
        {"syntax", NULL, "different syntaxes"},
        {"item", "range", "ranges"},
        {"item", "size", "sizes"},
        {"item", "enumeration", "enumeration values"},
        {"item", "pattern", "patterns"},
        {"item", "reference", "references"},
        {"key", NULL, "unique keys"},
        {"key-parameter", NULL, "parameters of unique keys"},
    };
    const xmlNode *root = xmlDocGetRootElement(tables);

    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        size_t count = count_rows(root, limits[i].element, limits[i].kind);
        if (count >= 0xFFFF) {
            report_error(report, xml_attribute(root, "at"),
                         "%zu %s: the table format holds at most %d", count, limits[i].what,
                         0xFFFE);
        }
    }
    for (const xmlNode *object = xml_first(root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *count = xml_attribute(object, "parameters");
        /* A field takes up to 16 bytes, and a row's size is a 16-bit number. */
        if (strtoul(count, NULL, 10) > 0xFFFF / 16) {
            report_error(report, flat_place(object),
                         "object '%s' has %s parameters: a row holds "
                         "at most %d",
                         xml_attribute(object, "path"), count, 0xFFFF / 16);
        }
    }
}
