/* SPDX-License-Identifier: Apache-2.0 */
#include "checks.h"

#include "facet.h"
#include "lexical.h"

#include <stdlib.h>
#include <string.h>

/* A parameter on its way through the checks. */
struct checked {
    const struct flat *flat;
    struct patterns *patterns;
    const char *path;
    xmlNode *syntax;
    const char *type;
};

static void check_choice(const struct checked *checked, const xmlNode *node, const char *name,
                         const char *const *values)
{
    const char *text = xml_attribute(node, name);

    if (text == NULL) {
        return;
    }
    for (size_t i = 0; values[i] != NULL; i++) {
        if (strcmp(text, values[i]) == 0) {
            return;
        }
    }
    report_error(checked->flat->report, flat_place(node),
                 "%s '%s' of '%s' is not one the standard "
                 "has",
                 name, text, checked->path);
}

static void check_attributes(const struct checked *checked, const xmlNode *parameter)
{
    static const char *const accesses[] = {"readOnly", "readWrite", "writeOnceReadOnly", NULL};
    static const char *const notifies[] = {"normal", "forceEnabled", "forceDefaultEnabled",
                                           "canDeny", NULL};
    static const char *const statuses[] = {"current", "deprecated", "obsoleted", NULL};

    check_choice(checked, parameter, "access", accesses);
    check_choice(checked, parameter, "activeNotify", notifies);
    check_choice(checked, parameter, "status", statuses);
}

static void check_bound(const struct checked *checked, const xmlNode *range, const char *name)
{
    const char *text = xml_attribute(range, name);
    bool decimal = strcmp(checked->type, "decimal") == 0;

    if (text != NULL && !(lexical_is_decimal(text) && (decimal || strchr(text, '.') == NULL))) {
        report_error(checked->flat->report, flat_place(range), "%s '%s' of '%s' is not a%s number",
                     name, text, checked->path, decimal ? "" : " whole");
    } else if (text != NULL && strcmp(name, "step") != 0 &&
               !lexical_is_value(checked->type, text)) {
        flat_report_slip(checked->flat, range, "%s '%s' of '%s' is not of type %s", name, text,
                         checked->path, checked->type);
    }
}

static void check_ranges(const struct checked *checked)
{
    for (xmlNode *range = xml_first(checked->syntax, "range"); range != NULL;
         range = xml_next(range, "range")) {
        const char *minimum = xml_attribute(range, "minInclusive");
        const char *maximum = xml_attribute(range, "maxInclusive");

        check_bound(checked, range, "minInclusive");
        check_bound(checked, range, "maxInclusive");
        check_bound(checked, range, "step");
        if (minimum != NULL && maximum != NULL && lexical_compare(minimum, maximum) > 0) {
            flat_report_slip(checked->flat, range, "range %s..%s of '%s' is empty", minimum,
                             maximum, checked->path);
        }
    }
}

/* Brings an attribute that counts something into canonical form. */
static uint64_t check_count(const struct checked *checked, xmlNode *node, const char *name,
                            uint64_t absent)
{
    const char *text = xml_attribute(node, name);
    uint64_t count = absent;

    if (text == NULL || (strcmp(text, "unbounded") == 0 && strcmp(name, "maxItems") == 0)) {
        return absent;
    }
    if (!lexical_count(text, &count)) {
        report_error(checked->flat->report, flat_place(node),
                     "%s '%s' of '%s' is not a number from 0 to 4294967295", name, text,
                     checked->path);
    }
    xml_set_format(node, name, "%llu", (unsigned long long)count);
    return count;
}

static void check_interval(const struct checked *checked, xmlNode *node, const char *minimum_name,
                           const char *maximum_name)
{
    uint64_t minimum = check_count(checked, node, minimum_name, 0);
    uint64_t maximum = check_count(checked, node, maximum_name, LEXICAL_UNBOUNDED);

    if (minimum > maximum) {
        flat_report_slip(checked->flat, node, "%s of '%s' is more than %s", minimum_name,
                         checked->path, maximum_name);
    }
}

static void check_sizes(const struct checked *checked, xmlNode *parent)
{
    for (xmlNode *size = xml_first(parent, "size"); size != NULL; size = xml_next(size, "size")) {
        check_interval(checked, size, "minLength", "maxLength");
    }
}

static void check_enumerations(const struct checked *checked)
{
    xmlHashTable *seen = xml_hash_new(xml_count(checked->syntax, "enumeration"));

    for (xmlNode *value = xml_first(checked->syntax, "enumeration"); value != NULL;
         value = xml_next(value, "enumeration")) {
        const char *text = xml_attribute(value, "value");

        if (text == NULL) {
            report_error(checked->flat->report, flat_place(value),
                         "an enumeration of '%s' has no value", checked->path);
        } else if (xml_hash_get(seen, text) != NULL) {
            flat_report_slip(checked->flat, value, "'%s' has the value '%s' twice", checked->path,
                             text);
        } else {
            xml_hash_set(seen, text, value);
        }
    }
    xmlHashFree(seen, NULL);
}

static void drop_patterns(const struct checked *checked)
{
    xmlNode *pattern;

    while ((pattern = xml_first(checked->syntax, "pattern")) != NULL) {
        xmlUnlinkNode(pattern);
        xmlFreeNode(pattern);
    }
}

/* When a published document has a pattern that is none, nothing can be told from its patterns. */
static void check_patterns(const struct checked *checked)
{
    bool broken = false;

    for (xmlNode *pattern = xml_first(checked->syntax, "pattern"); pattern != NULL;
         pattern = xml_next(pattern, "pattern")) {
        const char *text = xml_attribute(pattern, "value");

        if (text == NULL) {
            report_error(checked->flat->report, flat_place(pattern),
                         "a pattern of '%s' has no value", checked->path);
        } else if (!pattern_is_valid(checked->patterns, text)) {
            flat_report_slip(checked->flat, pattern,
                             "pattern '%s' of '%s' is not an XML Schema regular expression", text,
                             checked->path);
            broken = true;
        }
    }
    if (broken) {
        drop_patterns(checked);
    }
}

/* Which facets go with which types. */
static void check_applicable(const struct checked *checked, const char *facet,
                             const char *const *types)
{
    const xmlNode *node = xml_first(checked->syntax, facet);
    bool applicable = node == NULL;

    for (size_t i = 0; types[i] != NULL && !applicable; i++) {
        applicable = strcmp(types[i], checked->type) == 0;
    }
    if (!applicable) {
        flat_report_slip(checked->flat, node, "'%s' is of type %s, which has no %s", checked->path,
                         checked->type, facet);
    }
}

static void check_single(const struct checked *checked, const char *what)
{
    xmlNode *first = xml_first(checked->syntax, what);

    if (first != NULL && xml_next(first, what) != NULL) {
        flat_report_slip(checked->flat, first, "'%s' has more than one %s", checked->path, what);
    }
}

/* A value that its own parameter's sizes or patterns do not let be. */
static void check_values_fit(const struct checked *checked)
{
    for (const xmlNode *value = xml_first(checked->syntax, "enumeration"); value != NULL;
         value = xml_next(value, "enumeration")) {
        const char *text = xml_attribute(value, "value");
        char *reason =
            text != NULL ? facet_item_misfit(checked->patterns, checked->syntax, text) : NULL;

        if (reason != NULL) {
            flat_report_slip(checked->flat, value, "value '%s' of '%s' %s", text, checked->path,
                             reason);
        }
        free(reason);
    }
}

static void check_default(const struct checked *checked)
{
    const xmlNode *node = xml_first(checked->syntax, "default");
    char *reason;

    if (node == NULL) {
        return;
    }
    const char *value = xml_attribute(node, "value");
    if (value == NULL) {
        report_error(checked->flat->report, flat_place(node), "the default of '%s' has no value",
                     checked->path);
        return;
    }
    reason = facet_misfit(checked->patterns, checked->syntax, value);
    if (reason == NULL) {
        return;
    }
    flat_report_slip(checked->flat, node, "default '%s' of '%s' %s", value, checked->path, reason);
    free(reason);
}

static void check_syntax(struct checked *checked, const xmlNode *parameter)
{
    static const char *const numbers[] = {"int",          "unsignedInt", "long",
                                          "unsignedLong", "decimal",     NULL};
    static const char *const sized[] = {"string", "base64", "hexBinary", NULL};
    static const char *const text[] = {"string", NULL};

    checked->syntax = xml_first(parameter, "syntax");
    if (checked->syntax == NULL) {
        report_error(checked->flat->report, flat_place(parameter), "'%s' has no syntax",
                     checked->path);
        return;
    }
    checked->type = xml_attribute(checked->syntax, "type");
    if (!lexical_is_type(checked->type)) {
        report_error(checked->flat->report, flat_place(checked->syntax),
                     "the type '%s' of '%s' is not a base type", checked->type, checked->path);
        return;
    }
    xmlNode *list = xml_first(checked->syntax, "list");
    if (list != NULL) {
        check_interval(checked, list, "minItems", "maxItems");
        check_sizes(checked, list);
    }
    check_applicable(checked, "range", numbers);
    check_applicable(checked, "size", sized);
    check_applicable(checked, "enumeration", text);
    check_applicable(checked, "pattern", text);
    check_ranges(checked);
    check_sizes(checked, checked->syntax);
    check_enumerations(checked);
    check_patterns(checked);
    check_values_fit(checked);
    check_single(checked, "units");
    check_single(checked, "pathRef");
    check_default(checked);
}

void check_parameters(struct flat *flat)
{
    struct patterns *patterns = patterns_new();

    for (xmlNode *parameter = xml_first(flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        char *path = xml_format("%s%s", xml_attribute(parameter, "object"),
                                xml_attribute(parameter, "name"));
        struct checked checked = {.flat = flat, .patterns = patterns, .path = path};

        check_attributes(&checked, parameter);
        check_syntax(&checked, parameter);
        free(path);
    }
    patterns_free(patterns);
}
