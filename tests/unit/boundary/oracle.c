/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/oracle.h"

#include <libxml/xmlerror.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemastypes.h>
#include <stdlib.h>
#include <string.h>

static void say_nothing(void *context, const char *message, ...)
{
    (void)context;
    (void)message;
}

void oracle_open(struct oracle *oracle)
{
    /* About the few patterns of published documents that are no expressions. */
    xmlSetGenericErrorFunc(NULL, say_nothing);
    xmlSchemaInitTypes();
    oracle->patterns = xmlHashCreate(64);
}

static void free_pattern(void *payload, const xmlChar *name)
{
    (void)name;
    xmlRegFreeRegexp(payload);
}

void oracle_close(struct oracle *oracle)
{
    xmlHashFree(oracle->patterns, free_pattern);
    xmlSchemaCleanupTypes();
    xmlSetGenericErrorFunc(NULL, NULL);
}

const char *oracle_attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node->properties; attribute != NULL;
         attribute = attribute->next)
        if (strcmp((const char *)attribute->name, name) == 0)
            return attribute->children != NULL ? (const char *)attribute->children->content : "";
    return NULL;
}

static const xmlNode *find(const xmlNode *node, const char *kind)
{
    while (node != NULL && strcmp((const char *)node->name, kind) != 0)
        node = node->next;
    return node;
}

const xmlNode *oracle_first(const xmlNode *parameter, const char *kind)
{
    return find(parameter->children, kind);
}

const xmlNode *oracle_next(const xmlNode *facet)
{
    return find(facet->next, (const char *)facet->name);
}

static bool is_of_type(const char *type, const char *text)
{
    static const struct {
        const char *name;
        xmlSchemaValType type;
    } types[] = {{"string", XML_SCHEMAS_STRING},       {"int", XML_SCHEMAS_INT},
                 {"unsignedInt", XML_SCHEMAS_UINT},    {"long", XML_SCHEMAS_LONG},
                 {"unsignedLong", XML_SCHEMAS_ULONG},  {"boolean", XML_SCHEMAS_BOOLEAN},
                 {"dateTime", XML_SCHEMAS_DATETIME},   {"base64", XML_SCHEMAS_BASE64BINARY},
                 {"hexBinary", XML_SCHEMAS_HEXBINARY}, {"decimal", XML_SCHEMAS_DECIMAL}};

    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(types[i].name, type) == 0)
            return xmlSchemaValidatePredefinedType(xmlSchemaGetBuiltInType(types[i].type),
                                                   BAD_CAST text, NULL) == 0;
    return false;
}

/* Exact for every number that a facet of the documents has: 64 bits of mantissa. */
static long double number(const char *text)
{
    return strtold(text, NULL);
}

static bool in_range(const xmlNode *range, const char *text)
{
    const char *minimum = oracle_attribute(range, "minInclusive");
    const char *maximum = oracle_attribute(range, "maxInclusive");
    const char *step = oracle_attribute(range, "step");
    const long double value = number(text), from = minimum != NULL ? number(minimum) : 0;

    if ((minimum != NULL && value < from) || (maximum != NULL && value > number(maximum)))
        return false;
    if (step == NULL)
        return true;
    const long double steps = (value - from) / number(step);
    return steps == (long double)(long long)steps;
}

static bool fits_size(const xmlNode *size, size_t length)
{
    const char *minimum = oracle_attribute(size, "minLength");
    const char *maximum = oracle_attribute(size, "maxLength");

    return (minimum == NULL || length >= strtoull(minimum, NULL, 10)) &&
           (maximum == NULL || length <= strtoull(maximum, NULL, 10));
}

/* Characters of a string, bytes that the binary types stand for. */
static size_t length_of(const char *type, const char *text)
{
    size_t length = strlen(text), padding = 0;

    if (strcmp(type, "hexBinary") == 0)
        return length / 2;
    if (strcmp(type, "base64") != 0)
        return (size_t)xmlUTF8Strlen(BAD_CAST text);
    while (padding < length && text[length - 1 - padding] == '=')
        padding++;
    return length / 4 * 3 - padding;
}

static bool fits_a_size(const xmlNode *parameter, const char *kind, size_t length)
{
    const xmlNode *size = oracle_first(parameter, kind);
    bool fits = size == NULL;

    for (; size != NULL && !fits; size = oracle_next(size))
        fits = fits_size(size, length);
    return fits;
}

static bool fits_a_range(const xmlNode *parameter, const char *text)
{
    const xmlNode *range = oracle_first(parameter, "range");
    bool fits = range == NULL;

    for (; range != NULL && !fits; range = oracle_next(range))
        fits = in_range(range, text);
    return fits;
}

static bool is_a_value(const xmlNode *parameter, const char *text)
{
    const xmlNode *value = oracle_first(parameter, "enumeration");
    bool fits = value == NULL;

    for (; value != NULL && !fits; value = oracle_next(value))
        fits = strcmp(oracle_attribute(value, "value"), text) == 0;
    return fits;
}

bool oracle_matches(struct oracle *oracle, const char *pattern, const char *text, bool *usable)
{
    xmlRegexp *compiled = xmlHashLookup(oracle->patterns, BAD_CAST pattern);

    *usable = true;
    /* libxml2 has no empty expression. */
    if (*pattern == '\0')
        return *text == '\0';
    if (compiled == NULL && (compiled = xmlRegexpCompile(BAD_CAST pattern)) != NULL)
        xmlHashAddEntry(oracle->patterns, BAD_CAST pattern, compiled);
    *usable = compiled != NULL;
    return compiled != NULL && xmlRegexpExec(compiled, BAD_CAST text) == 1;
}

/* Of a published document with a pattern that is no expression, none holds. */
static bool matches_a_pattern(struct oracle *oracle, const xmlNode *parameter, const char *text)
{
    const xmlNode *pattern = oracle_first(parameter, "pattern");
    bool fits = pattern == NULL, usable = true;

    for (; pattern != NULL && usable; pattern = oracle_next(pattern))
        fits |= oracle_matches(oracle, oracle_attribute(pattern, "value"), text, &usable);
    return fits || !usable;
}

bool oracle_accepts_item(struct oracle *oracle, const xmlNode *parameter, const char *text)
{
    const char *type = oracle_attribute(parameter, "type");

    return is_of_type(type, text) && fits_a_range(parameter, text) &&
           fits_a_size(parameter, "size", length_of(type, text)) && is_a_value(parameter, text) &&
           matches_a_pattern(oracle, parameter, text);
}

static int hex(char digit)
{
    const char *digits = "0123456789ABCDEF0123456789abcdef";
    const char *found = digit != '\0' ? strchr(digits, digit) : NULL;

    return found != NULL ? (int)(found - digits) % 16 : -1;
}

/* In place: %2C is a comma. */
static void decode(char *item)
{
    char *to = item;

    for (const char *from = item; *from != '\0'; from++, to++) {
        *to = *from;
        if (from[0] == '%' && hex(from[1]) >= 0 && hex(from[2]) >= 0) {
            *to = (char)(hex(from[1]) * 16 + hex(from[2]));
            from += 2;
        }
    }
    *to = '\0';
}

static char *trim(char *item)
{
    static const char white[] = " \t\r\n";
    size_t length;

    item += strspn(item, white);
    length = strlen(item);
    while (length > 0 && strchr(white, item[length - 1]) != NULL)
        item[--length] = '\0';
    return item;
}

static bool accepts_list(struct oracle *oracle, const xmlNode *parameter, const xmlNode *list,
                         const char *text)
{
    const char *minimum = oracle_attribute(list, "minItems");
    const char *maximum = oracle_attribute(list, "maxItems");
    char *copy = strdup(text), *rest = copy;
    unsigned long items = 0;
    bool fits =
        copy != NULL && fits_a_size(parameter, "list-size", (size_t)xmlUTF8Strlen(BAD_CAST text));

    for (char *item; fits && *text != '\0' && (item = strsep(&rest, ",")) != NULL; items++) {
        item = trim(item);
        decode(item);
        fits = *item != '\0' && oracle_accepts_item(oracle, parameter, item);
    }
    free(copy);
    return fits && (minimum == NULL || items >= strtoul(minimum, NULL, 10)) &&
           (maximum == NULL || strcmp(maximum, "unbounded") == 0 ||
            items <= strtoul(maximum, NULL, 10));
}

bool oracle_accepts(struct oracle *oracle, const xmlNode *parameter, const char *text)
{
    const xmlNode *list = oracle_first(parameter, "list");

    return list != NULL ? accepts_list(oracle, parameter, list, text)
                        : oracle_accepts_item(oracle, parameter, text);
}
