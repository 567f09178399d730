/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/layers.h"

#include "boundary/oracle.h"

#include <libxml/hash.h>
#include <stdbool.h>
#include <string.h>

static bool is_named(const xmlNode *node, const char *name)
{
    return strcmp((const char *)node->name, name) == 0;
}

static void drop(xmlNode *node)
{
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

/* Facets of which there are several, each by its value. */
static bool is_value(const xmlNode *facet)
{
    return is_named(facet, "enumeration") || is_named(facet, "pattern");
}

/* A list and the size of the whole of it are one thing. */
static bool is_same_kind(const xmlNode *a, const xmlNode *b)
{
    if (is_value(a))
        return is_named(b, (const char *)a->name) &&
               strcmp(oracle_attribute(a, "value"), oracle_attribute(b, "value")) == 0;
    return is_named(b, (const char *)a->name) || (is_named(a, "list") && is_named(b, "list-size"));
}

static void lay_over(xmlNode *below, xmlNode *above)
{
    if (*oracle_attribute(above, "type") != '\0')
        xmlSetProp(below, BAD_CAST "type", BAD_CAST oracle_attribute(above, "type"));
    for (const xmlNode *facet = above->children; facet != NULL; facet = facet->next) {
        for (xmlNode *old = below->children, *next; old != NULL; old = next) {
            next = old->next;
            if (is_same_kind(facet, old))
                drop(old);
        }
    }
    while (above->children != NULL) {
        xmlNode *facet = above->children;
        xmlUnlinkNode(facet);
        xmlAddChild(below, facet);
    }
}

/* All parameters of an object, or the one of this path. */
static void take_away(xmlNode *facets, const char *path)
{
    const size_t length = strlen(path);
    const bool object = length > 0 && path[length - 1] == '.';

    for (xmlNode *entry = facets->children, *next; entry != NULL; entry = next) {
        const char *name = oracle_attribute(entry, "path");

        next = entry->next;
        if (is_named(entry, "deleted"))
            break; /* what comes later is another layer */
        if (object ? strncmp(name, path, length) == 0 && strchr(name + length, '.') == NULL
                   : strcmp(name, path) == 0)
            drop(entry);
    }
}

static void drop_deleted_facets(xmlNode *parameter)
{
    for (xmlNode *facet = parameter->children, *next; facet != NULL; facet = next) {
        const char *status = oracle_attribute(facet, "status");

        next = facet->next;
        if (status != NULL && strcmp(status, "deleted") == 0)
            drop(facet);
    }
}

void layers_merge(xmlNode *facets)
{
    xmlHashTable *first = xmlHashCreate(10000);

    for (xmlNode *entry = facets->children, *next; entry != NULL; entry = next) {
        const xmlChar *path = BAD_CAST oracle_attribute(entry, "path");
        xmlNode *below = is_named(entry, "deleted") ? NULL : xmlHashLookup(first, path);

        next = entry->next;
        if (below != NULL) {
            lay_over(below, entry);
            drop(entry);
        } else if (!is_named(entry, "deleted")) {
            xmlHashAddEntry(first, path, entry);
        }
    }
    xmlHashFree(first, NULL);
    for (xmlNode *entry = facets->children, *next; entry != NULL; entry = next) {
        next = entry->next;
        if (is_named(entry, "deleted")) {
            take_away(facets, oracle_attribute(entry, "path"));
            drop(entry);
        } else {
            drop_deleted_facets(entry);
        }
    }
}
