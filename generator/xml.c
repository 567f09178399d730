/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *xml_need(void *memory)
{
    if (memory == NULL) {
        fputs("dmgen: out of memory\n", stderr);
        abort();
    }
    return memory;
}

static char *__attribute__((format(printf, 1, 0)))
format_text(const char *format, va_list arguments)
{
    char *text;

    if (vasprintf(&text, format, arguments) < 0) {
        text = NULL;
    }
    return xml_need(text);
}

char *xml_format(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    char *text = format_text(format, arguments);
    va_end(arguments);
    return text;
}

static const char *attribute_text(const xmlAttr *attribute)
{
    if (attribute == NULL) {
        return NULL;
    }
    if (attribute->children == NULL || attribute->children->content == NULL) {
        return "";
    }
    return (const char *)attribute->children->content;
}

const char *xml_attribute(const xmlNode *element, const char *name)
{
    return attribute_text(xmlHasNsProp(element, BAD_CAST name, NULL));
}

const char *xml_attribute_in(const xmlNode *element, const char *name, const char *namespace_uri)
{
    return attribute_text(xmlHasNsProp(element, BAD_CAST name, BAD_CAST namespace_uri));
}

void xml_set(xmlNode *element, const char *name, const char *value)
{
    xml_need(xmlSetProp(element, BAD_CAST name, BAD_CAST value));
}

void xml_set_format(xmlNode *element, const char *name, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    char *text = format_text(format, arguments);
    va_end(arguments);
    xml_set(element, name, text);
    free(text);
}

bool xml_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

bool xml_attribute_is(const xmlNode *element, const char *name, const char *value)
{
    const char *text = xml_attribute(element, name);
    return text != NULL && strcmp(text, value) == 0;
}

bool xml_attribute_true(const xmlNode *element, const char *name)
{
    return xml_attribute_is(element, name, "true") || xml_attribute_is(element, name, "1");
}

static xmlNode *find_element(xmlNode *node, const char *name)
{
    while (node != NULL &&
           !(node->type == XML_ELEMENT_NODE && (name == NULL || xml_is(node, name)))) {
        node = node->next;
    }
    return node;
}

xmlNode *xml_first(const xmlNode *parent, const char *name)
{
    return find_element(parent->children, name);
}

xmlNode *xml_next(const xmlNode *element, const char *name)
{
    return find_element(element->next, name);
}

size_t xml_count(const xmlNode *parent, const char *name)
{
    size_t count = 0;

    for (xmlNode *child = xml_first(parent, name); child != NULL; child = xml_next(child, name)) {
        count++;
    }
    return count;
}

xmlNode *xml_add(xmlNode *parent, const char *name)
{
    return xml_need(xmlNewChild(parent, NULL, BAD_CAST name, NULL));
}

xmlHashTable *xml_hash_new(size_t expected)
{
    return xml_need(xmlHashCreate((int)(expected < 16 ? 16 : expected)));
}

void xml_hash_set(xmlHashTable *table, const char *key, void *value)
{
    xmlHashUpdateEntry(table, BAD_CAST key, value, NULL);
}

void *xml_hash_get(xmlHashTable *table, const char *key)
{
    return xmlHashLookup(table, BAD_CAST key);
}
