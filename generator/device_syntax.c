/* SPDX-License-Identifier: Apache-2.0 */
#include "device_syntax.h"

#include "lexical.h"
#include "resolve.h"
#include "xml.h"

#include <string.h>

/* One parameter's syntax on its way. */
struct narrowing {
    struct report *report;
    const char *file; /* of the device type */
    const char *path; /* of the parameter */
};

#define WRONG(narrowing, node, ...)                                                                \
    report_error_node((narrowing)->report, (narrowing)->file, node, __VA_ARGS__)

/* A number of a device type is checked here: that of a model is checked later. */
static bool is_number(const char *text)
{
    return text == NULL || lexical_is_decimal(text);
}

/* Whether the bounds `a` lie within the bounds `b`; an absent one is endless. */
static bool is_within(const xmlNode *a, const xmlNode *b, const char *minimum, const char *maximum)
{
    const char *a_minimum = xml_attribute(a, minimum), *b_minimum = xml_attribute(b, minimum);
    const char *a_maximum = xml_attribute(a, maximum), *b_maximum = xml_attribute(b, maximum);

    if (!is_number(a_minimum) || !is_number(a_maximum) || !is_number(b_minimum) ||
        !is_number(b_maximum)) {
        return true;
    }
    return (b_minimum == NULL ||
            (a_minimum != NULL && lexical_compare(a_minimum, b_minimum) >= 0)) &&
           (b_maximum == NULL || (a_maximum != NULL && lexical_compare(a_maximum, b_maximum) <= 0));
}

/* The size facet counts from nought. */
static bool is_size_within(const xmlNode *a, const xmlNode *b)
{
    const char *minimum = xml_attribute(b, "minLength");

    if (minimum != NULL && strcmp(minimum, "0") == 0) {
        const char *a_maximum = xml_attribute(a, "maxLength");
        const char *b_maximum = xml_attribute(b, "maxLength");
        return b_maximum == NULL || !is_number(a_maximum) || !is_number(b_maximum) ||
               (a_maximum != NULL && lexical_compare(a_maximum, b_maximum) <= 0);
    }
    return is_within(a, b, "minLength", "maxLength");
}

static bool is_allowed(const xmlNode *facet, const xmlNode *of_model)
{
    if (xml_is(facet, "range")) {
        return is_within(facet, of_model, "minInclusive", "maxInclusive");
    }
    if (xml_is(facet, "size")) {
        return is_size_within(facet, of_model);
    }
    const char *value = xml_attribute(facet, "value");
    return value == NULL || xml_attribute_is(of_model, "value", value);
}

/* The facet of the model that allows this one; NULL when none does. */
static const xmlNode *find_allowing(const xmlNode *facet, const xmlNode *parent)
{
    const char *kind = (const char *)facet->name;
    const xmlNode *of_model = xml_first(parent, kind);

    while (of_model != NULL && !is_allowed(facet, of_model)) {
        of_model = xml_next(of_model, kind);
    }
    return of_model;
}

static void report_wider(const struct narrowing *narrowing, const xmlNode *facet)
{
    const char *value = xml_attribute(facet, "value");

    if (value != NULL) {
        WRONG(narrowing, facet, "%s '%s': the model does not allow it for '%s'",
              (const char *)facet->name, value, narrowing->path);
    } else {
        WRONG(narrowing, facet, "this %s is wider than the model's for '%s'",
              (const char *)facet->name, narrowing->path);
    }
}

/* Puts the facets of a kind in the place of the model's; a value may be written when the model
 * lets it be. */
static void replace_facets(const struct narrowing *narrowing, const xmlNode *from, const char *kind,
                           xmlNode *parent)
{
    xmlNode *old = xml_first(parent, kind), *next;
    xmlNode *copies = xml_need(xmlNewDocNode(parent->doc, NULL, BAD_CAST "copies", NULL));
    const bool restricted = old != NULL && strcmp(kind, "default") != 0;

    for (const xmlNode *facet = xml_first(from, kind); facet != NULL;
         facet = xml_next(facet, kind)) {
        const xmlNode *of_model = restricted ? find_allowing(facet, parent) : NULL;
        const char *access = of_model != NULL ? xml_attribute(of_model, "access") : NULL;
        xmlNode *copy = xml_add(copies, kind);

        if (restricted && of_model == NULL) {
            report_wider(narrowing, facet);
        }
        resolve_copy_attributes(copy, narrowing->file, facet);
        if (access != NULL) {
            xml_set(copy, "access", access);
        }
    }
    for (; old != NULL && copies->children != NULL; old = next) {
        next = xml_next(old, kind);
        xmlUnlinkNode(old);
        xmlFreeNode(old);
    }
    while (copies->children != NULL) {
        xmlNode *copy = copies->children;
        xmlUnlinkNode(copy);
        xmlAddChild(parent, copy);
    }
    xmlFreeNode(copies);
}

static void narrow_list(const struct narrowing *narrowing, const xmlNode *from, xmlNode *list)
{
    const char *minimum = xml_attribute(from, "minItems");
    const char *maximum = xml_attribute(from, "maxItems");
    const char *most = xml_attribute(list, "maxItems");
    uint64_t least_items = 0, most_items = LEXICAL_UNBOUNDED, items;

    lexical_count(xml_attribute(list, "minItems") != NULL ? xml_attribute(list, "minItems") : "0",
                  &least_items);
    lexical_count(most != NULL ? most : "unbounded", &most_items);
    if (minimum != NULL && lexical_count(minimum, &items) && items < least_items) {
        WRONG(narrowing, from, "minItems '%s': '%s' has at least %llu in the model", minimum,
              narrowing->path, (unsigned long long)least_items);
    } else if (minimum != NULL) {
        xml_set(list, "minItems", minimum);
    }
    if (maximum != NULL &&
        (lexical_count(maximum, &items) ? items : LEXICAL_UNBOUNDED) > most_items) {
        WRONG(narrowing, from, "maxItems '%s': '%s' has at most %llu in the model", maximum,
              narrowing->path, (unsigned long long)most_items);
    } else if (maximum != NULL) {
        xml_set(list, "maxItems", maximum);
    }
    replace_facets(narrowing, from, "size", list);
}

static void narrow_type(const struct narrowing *narrowing, const xmlNode *part, xmlNode *syntax)
{
    static const char *const kinds[] = {"range", "size", "enumeration", "pattern", NULL};
    const char *name = (const char *)part->name;

    if (lexical_is_type(name) && !xml_attribute_is(syntax, "type", name)) {
        WRONG(narrowing, part, "the type of '%s' is %s, not %s", narrowing->path,
              xml_attribute(syntax, "type"), name);
        return;
    }
    for (size_t i = 0; kinds[i] != NULL; i++) {
        replace_facets(narrowing, part, kinds[i], syntax);
    }
}

void device_syntax_apply(struct report *report, const char *file, const xmlNode *from,
                         xmlNode *syntax, const char *path)
{
    const struct narrowing narrowing = {report, file, path};

    for (const xmlNode *part = xml_first(from, NULL); part != NULL; part = xml_next(part, NULL)) {
        xmlNode *list = xml_first(syntax, "list");

        if (xml_is(part, "list") && list == NULL) {
            WRONG(&narrowing, part, "'%s' is not a list", path);
        } else if (xml_is(part, "list")) {
            narrow_list(&narrowing, part, list);
        } else if (lexical_is_type((const char *)part->name) || xml_is(part, "dataType")) {
            narrow_type(&narrowing, part, syntax);
        } else if (part->ns == NULL && !xml_is(part, "default")) {
            WRONG(&narrowing, part, "the type '%s' of '%s' is not a base type",
                  (const char *)part->name, path);
        }
    }
    replace_facets(&narrowing, from, "default", syntax);
}
