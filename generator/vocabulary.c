/* SPDX-License-Identifier: Apache-2.0 */
#include "vocabulary.h"

#include "xml.h"

#include <string.h>

#define OWN_FAMILY    "urn:cwmpd:"
#define OWN_NAMESPACE OWN_FAMILY "device-type-1-0"

#define VALUE_TYPES                                                                                \
    "base64 boolean dateTime decimal hexBinary int long string unsignedInt unsignedLong"

/* Names are separated by blanks. */
struct word {
    const char *element;
    const char *parents;
    const char *attributes;     /* without a namespace */
    const char *own_attributes; /* of cwmpd's namespace */
};

static const struct word words[] = {
    {"document", "", "spec file deviceType uuid", ""},
    {"import", "document", "file spec", ""},
    {"dataType", "document import syntax", "name ref base path status version", ""},
    {"component", "document import model object component", "name ref path status version virtual",
     ""},
    {"model", "document import", "name ref base isService status version", "select extends"},
    {"object", "model component profile command event input output",
     "name ref base access minEntries maxEntries numEntriesParameter enableParameter "
     "discriminatorParameter mountType status version requirement id",
     "handler operations"},
    {"parameter", "object model component profile uniqueKey command event input output",
     "name ref base access status version activeNotify forcedInform mandatory requirement id",
     "role"},
    {"command", "object component profile", "name ref base async status version requirement id",
     ""},
    {"event", "object component profile", "name ref base status version requirement id", ""},
    {"input", "command", "status version", ""},
    {"output", "command", "status version", ""},
    {"profile", "model component", "name ref base extends minVersion status version id", ""},
    {"feature", "document model", "name ref status version", ""},
    {"uniqueKey", "object", "functional status", ""},
    {"syntax", "parameter command event input output", "hidden secured command", ""},
    {"list", "syntax dataType", "minItems maxItems nestedBrackets status", ""},
    {"default", "syntax", "type value status version", ""},
    {"size", VALUE_TYPES " list dataType", "minLength maxLength status version", ""},
    {"range", VALUE_TYPES " dataType", "minInclusive maxInclusive step optional status version",
     ""},
    {"decimalRange", VALUE_TYPES " dataType",
     "minInclusive maxInclusive step optional status version", ""},
    {"units", VALUE_TYPES " dataType", "value status version", ""},
    {"pattern", VALUE_TYPES " dataType", "value status version", ""},
    {"enumeration", VALUE_TYPES " dataType", "value code access optional status version", ""},
    {"enumerationRef", VALUE_TYPES " dataType",
     "targetParam targetParamScope nullValue status version", ""},
    {"instanceRef", VALUE_TYPES " dataType",
     "refType targetParent targetParentScope status version", ""},
    {"pathRef", VALUE_TYPES " dataType",
     "refType targetParent targetParentScope targetType targetDataType status version", ""},
};

/* Attributes that say one thing out of a few; the ones that the tables are made of are looked at
 * later. */
static const struct {
    const char *attributes, *values;
} choices[] = {
    {"forcedInform isService functional hidden secured async mandatory optional virtual",
     "true false 1 0"},
    {"type", "object factory implementation impliedParameter parameterDefault"},
    {"refType", "weak strong"},
    {"targetType", "any parameter object single table row"},
    {"requirement", "notSpecified present create delete createDelete readOnly readWrite "
                    "writeOnceReadOnly"},
};

/* Of these a parent has one at the most. */
static const char single[] = "syntax list default";

/* Prose, with markup of its own. */
static const char prose[] = "description annotation bibliography template glossary abbreviations";

static bool is_among(const char *names, const char *name)
{
    const size_t length = strlen(name);

    for (const char *at = names; *at != '\0'; at += strspn(at, " ")) {
        const size_t here = strcspn(at, " ");

        if (here == length && strncmp(at, name, length) == 0) {
            return true;
        }
        at += here;
    }
    return false;
}

static const struct word *find_word(const char *element)
{
    static const struct word type = {"", "syntax dataType", "", ""};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i].element, element) == 0) {
            return &words[i];
        }
    }
    return is_among(VALUE_TYPES, element) ? &type : NULL;
}

static void check_own_attribute(struct report *report, const char *file, const xmlNode *element,
                                const struct word *word, const xmlAttr *attribute)
{
    const char *name = (const char *)attribute->name, *uri = (const char *)attribute->ns->href;

    if (strncmp(uri, OWN_FAMILY, strlen(OWN_FAMILY)) != 0) {
        return;
    }
    if (strcmp(uri, OWN_NAMESPACE) != 0) {
        report_error_node(report, file, element,
                          "the namespace of attribute '%s' is '%s' instead of '" OWN_NAMESPACE "'",
                          name, uri);
    } else if (!is_among(word->own_attributes, name)) {
        report_error_node(report, file, element,
                          "<%s> has no attribute '%s' of the namespace " OWN_NAMESPACE "%s%s",
                          (const char *)element->name, name,
                          *word->own_attributes != '\0' ? "; it has " : "", word->own_attributes);
    }
}

static void check_choice(struct report *report, const char *file, const xmlNode *element,
                         const char *name)
{
    const char *value = xml_attribute(element, name);

    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        if (is_among(choices[i].attributes, name) && !is_among(choices[i].values, value)) {
            report_error_node(report, file, element, "%s '%s' of <%s> is not one of %s", name,
                              value, (const char *)element->name, choices[i].values);
        }
    }
}

static void check_attributes(struct report *report, const char *file, const xmlNode *element,
                             const struct word *word)
{
    for (const xmlAttr *attribute = element->properties; attribute != NULL;
         attribute = attribute->next) {
        if (attribute->ns != NULL) {
            check_own_attribute(report, file, element, word, attribute);
        } else if (!is_among(word->attributes, (const char *)attribute->name)) {
            report_error_node(report, file, element, "<%s> has no attribute '%s'%s%s",
                              (const char *)element->name, (const char *)attribute->name,
                              *word->attributes != '\0' ? "; it has " : "", word->attributes);
        } else {
            check_choice(report, file, element, (const char *)attribute->name);
        }
    }
}

static bool is_type(const xmlNode *element)
{
    return xml_is(element, "dataType") || is_among(VALUE_TYPES, (const char *)element->name);
}

static void check_single(struct report *report, const char *file, const xmlNode *element)
{
    const char *name = (const char *)element->name;
    const bool type = xml_is(element->parent, "syntax") && is_type(element);
    const xmlNode *other = xml_first(element->parent, NULL);

    if (!type && !is_among(single, name)) {
        return;
    }
    while (other != element && !(type ? is_type(other) : xml_is(other, name))) {
        other = xml_next(other, NULL);
    }
    if (other != element) {
        report_error_node(report, file, element, "<%s> has more than one %s%s%s",
                          (const char *)element->parent->name, type ? "type" : "<",
                          type ? "" : name, type ? "" : ">");
    }
}

/* What stands in the place of a type is told of as a type that there is not, later. */
static bool is_for_type(const xmlNode *element)
{
    const xmlNode *parent = element->parent, *child;

    if (!xml_is(parent, "syntax")) {
        return false;
    }
    for (child = xml_first(parent, NULL); child != NULL; child = xml_next(child, NULL)) {
        if (is_type(child)) {
            return false;
        }
    }
    return true;
}

/* False when what is in the element is not to be looked at. */
static bool check_element(struct report *report, const char *file, const xmlNode *element)
{
    const char *name = (const char *)element->name,
               *parent = element->parent->type == XML_ELEMENT_NODE
                             ? (const char *)element->parent->name
                             : "";
    const struct word *word = find_word(name);
    const xmlNs *own = xmlDocGetRootElement(element->doc)->ns;

    if (element->ns != NULL && *parent != '\0' && own != NULL &&
        xmlStrEqual(element->ns->href, own->href)) {
        report_error_node(report, file, element,
                          "<%s> is in the namespace '%s', in which only the root is", name,
                          (const char *)own->href);
        return false;
    }
    if ((element->ns != NULL && *parent != '\0') || is_among(prose, name)) {
        return false;
    }
    if (word == NULL && is_for_type(element)) {
        return false;
    }
    if (word == NULL) {
        report_error_node(report, file, element, "there is no element <%s>", name);
        return false;
    }
    if (*parent != '\0' && !is_among(word->parents, parent)) {
        report_error_node(report, file, element, "<%s> does not belong into <%s>", name, parent);
    }
    check_attributes(report, file, element, word);
    check_single(report, file, element);
    return true;
}

void vocabulary_check(struct report *report, const char *file, const xmlNode *root)
{
    const xmlNode *element = root;

    while (element != NULL) {
        const bool enters = check_element(report, file, element);
        const xmlNode *next = enters ? xml_first(element, NULL) : NULL;

        while (next == NULL && element != root) {
            next = xml_next(element, NULL);
            if (next == NULL) {
                element = element->parent;
            }
        }
        element = next;
    }
}
