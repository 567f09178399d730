/* SPDX-License-Identifier: Apache-2.0 */
#include "facet.h"

#include "lexical.h"

#include <libxml/xmlregexp.h>

#include <stdlib.h>
#include <string.h>

#define MAXIMUM_PATTERN 8192 /* characters; the longest published one has less than 1000 */

struct patterns {
    xmlHashTable *compiled; /* pattern -> xmlRegexp */
};

struct patterns *patterns_new(void)
{
    struct patterns *patterns = xml_need(malloc(sizeof *patterns));

    patterns->compiled = xml_hash_new(256);
    return patterns;
}

static void free_regexp(void *regexp, const xmlChar *name)
{
    (void)name;
    xmlRegFreeRegexp(regexp);
}

void patterns_free(struct patterns *patterns)
{
    xmlHashFree(patterns->compiled, free_regexp);
    free(patterns);
}

/* libxml2 tells its reasons on standard error unless somebody listens. */
static void ignore_error(void *user, xmlErrorPtr error)
{
    (void)user;
    (void)error;
}

static xmlRegexp *compile(struct patterns *patterns, const char *pattern)
{
    xmlRegexp *regexp = xml_hash_get(patterns->compiled, pattern);

    if (regexp == NULL && strlen(pattern) <= MAXIMUM_PATTERN) {
        xmlSetStructuredErrorFunc(NULL, ignore_error);
        regexp = xmlRegexpCompile(BAD_CAST pattern);
        xmlSetStructuredErrorFunc(NULL, NULL);
        if (regexp != NULL) {
            xml_hash_set(patterns->compiled, pattern, regexp);
        }
    }
    return regexp;
}

bool pattern_is_valid(struct patterns *patterns, const char *pattern)
{
    return compile(patterns, pattern) != NULL;
}

static bool in_range(const xmlNode *range, const char *text)
{
    const char *minimum = xml_attribute(range, "minInclusive");
    const char *maximum = xml_attribute(range, "maxInclusive");

    return (minimum == NULL || lexical_compare(text, minimum) >= 0) &&
           (maximum == NULL || lexical_compare(text, maximum) <= 0);
}

static bool has_size(const xmlNode *size, size_t length)
{
    const char *minimum = xml_attribute(size, "minLength");
    const char *maximum = xml_attribute(size, "maxLength");

    return (minimum == NULL || length >= strtoull(minimum, NULL, 10)) &&
           (maximum == NULL || length <= strtoull(maximum, NULL, 10));
}

/* One of the facets of a kind is enough; none at all is, too. */
static bool fits_ranges(const xmlNode *syntax, const char *text)
{
    const xmlNode *range = xml_first(syntax, "range");
    bool fits = range == NULL;

    for (; range != NULL && !fits; range = xml_next(range, "range")) {
        fits = in_range(range, text);
    }
    return fits;
}

static bool fits_sizes(const xmlNode *parent, size_t length)
{
    const xmlNode *size = xml_first(parent, "size");
    bool fits = size == NULL;

    for (; size != NULL && !fits; size = xml_next(size, "size")) {
        fits = has_size(size, length);
    }
    return fits;
}

static bool fits_enumerations(const xmlNode *syntax, const char *text)
{
    const xmlNode *value = xml_first(syntax, "enumeration");
    bool fits = value == NULL;

    for (; value != NULL && !fits; value = xml_next(value, "enumeration")) {
        fits = xml_attribute_is(value, "value", text);
    }
    return fits;
}

static bool fits_patterns(struct patterns *patterns, const xmlNode *syntax, const char *text)
{
    const xmlNode *pattern = xml_first(syntax, "pattern");
    bool fits = pattern == NULL;

    for (; pattern != NULL && !fits; pattern = xml_next(pattern, "pattern")) {
        const char *value = xml_attribute(pattern, "value");
        xmlRegexp *regexp = value != NULL ? compile(patterns, value) : NULL;
        /* One that does not compile has been reported. */
        fits = regexp == NULL || xmlRegexpExec(regexp, BAD_CAST text) == 1;
    }
    return fits;
}

char *facet_item_misfit(struct patterns *patterns, const xmlNode *syntax, const char *text)
{
    const char *type = xml_attribute(syntax, "type");

    if (!lexical_is_value(type, text)) {
        return xml_format("is not of type %s", type);
    }
    if (lexical_is_numeric(type) && !fits_ranges(syntax, text)) {
        return xml_format("is outside its range");
    }
    if (!fits_sizes(syntax, lexical_size(type, text))) {
        return xml_format("has a size that is not allowed");
    }
    if (!fits_enumerations(syntax, text)) {
        return xml_format("is none of its enumeration values");
    }
    if (!fits_patterns(patterns, syntax, text)) {
        return xml_format("matches none of its patterns");
    }
    return NULL;
}

/* The next item of a comma-separated list, without white space around it. */
static char *next_item(const char **list)
{
    static const char white[] = " \t\r\n";
    const char *start = *list + strspn(*list, white);
    size_t length = strcspn(start, ",");

    *list = start[length] == ',' ? start + length + 1 : NULL;
    while (length > 0 && strchr(white, start[length - 1]) != NULL) {
        length--;
    }
    return xml_format("%.*s", (int)length, start);
}

static char *list_misfit(struct patterns *patterns, const xmlNode *syntax, const xmlNode *list,
                         const char *text)
{
    const char *minimum = xml_attribute(list, "minItems");
    const char *maximum = xml_attribute(list, "maxItems");
    const char *rest = *text != '\0' ? text : NULL;
    unsigned long long items = 0;
    char *reason = NULL;

    if (!fits_sizes(list, lexical_size("string", text))) {
        return xml_format("has a size that is not allowed");
    }
    while (rest != NULL && reason == NULL) {
        char *item = next_item(&rest);
        reason = facet_item_misfit(patterns, syntax, item);
        free(item);
        items++;
    }
    if (reason == NULL && ((minimum != NULL && items < strtoull(minimum, NULL, 10)) ||
                           (maximum != NULL && strcmp(maximum, "unbounded") != 0 &&
                            items > strtoull(maximum, NULL, 10)))) {
        reason = xml_format("has %llu items, which is not allowed", items);
    }
    return reason;
}

char *facet_misfit(struct patterns *patterns, const xmlNode *syntax, const char *text)
{
    const xmlNode *list = xml_first(syntax, "list");

    return list != NULL ? list_misfit(patterns, syntax, list, text)
                        : facet_item_misfit(patterns, syntax, text);
}
