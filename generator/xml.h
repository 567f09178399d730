/* SPDX-License-Identifier: Apache-2.0 */
/* Short names for what dmgen does with libxml2 trees all the time, in plain C strings. */
#ifndef GENERATOR_XML_H
#define GENERATOR_XML_H

#include <libxml/hash.h>
#include <libxml/tree.h>

#include <stdbool.h>
#include <stddef.h>

/* The attribute without a namespace, or NULL; it lives as long as the attribute stays. */
const char *xml_attribute(const xmlNode *element, const char *name);
const char *xml_attribute_in(const xmlNode *element, const char *name, const char *namespace_uri);
void xml_set(xmlNode *element, const char *name, const char *value);
void xml_set_format(xmlNode *element, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

bool xml_is(const xmlNode *node, const char *name);
/* The attribute is there and has this value. */
bool xml_attribute_is(const xmlNode *element, const char *name, const char *value);
/* An xs:boolean attribute; absent is false. */
bool xml_attribute_true(const xmlNode *element, const char *name);

/* Iteration over element children: all, or those of one name. */
xmlNode *xml_first(const xmlNode *parent, const char *name);
xmlNode *xml_next(const xmlNode *element, const char *name);
size_t xml_count(const xmlNode *parent, const char *name);
xmlNode *xml_add(xmlNode *parent, const char *name);

/* A table for about so many entries; libxml2's tables do not grow far by themselves. */
xmlHashTable *xml_hash_new(size_t expected);
void xml_hash_set(xmlHashTable *table, const char *key, void *value);
void *xml_hash_get(xmlHashTable *table, const char *key);

/* A formatted string; the caller frees it. */
char *xml_format(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* `memory`, which must not be NULL; running out of memory ends the program. */
void *xml_need(void *memory);

#endif
