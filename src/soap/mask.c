/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/mask.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <limits.h>
#include <string.h>

#define DEPTH 256 /* libxml2 refuses deeper ones as well */

struct masker {
    bool (*is_secret)(void *argument, const char *name);
    void *argument;
};

static bool is_called(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, BAD_CAST name);
}

static void hide(xmlNode *element)
{
    if (element->children == NULL)
        return;
    while (element->children != NULL) {
        xmlNode *child = element->children;

        xmlUnlinkNode(child);
        xmlFreeNode(child);
    }
    xmlAddChild(element, xmlNewText(BAD_CAST SOAP_MASK));
}

/* Blanks around a name are not part of it to a reader that is kind. */
static bool says_secret(const struct masker *masker, const xmlNode *name)
{
    xmlChar *text = xmlNodeGetContent(name);
    char *begin = (char *)text + strspn((char *)text, " \t\r\n");
    size_t length = strlen(begin);
    bool secret;

    while (length > 0 && strchr(" \t\r\n", begin[length - 1]) != NULL)
        length--;
    begin[length] = '\0';
    secret = masker->is_secret(masker->argument, begin);
    xmlFree(text);
    return secret;
}

/* Any of several names, and all values: a reader takes one of each, nobody knows which. */
static void hide_values(const struct masker *masker, xmlNode *parent)
{
    bool secret = false;

    for (const xmlNode *child = parent->children; child != NULL; child = child->next)
        secret |= is_called(child, "Name") && says_secret(masker, child);
    for (xmlNode *child = parent->children; secret && child != NULL; child = child->next)
        if (is_called(child, "Value"))
            hide(child);
}

static void walk(const struct masker *masker, xmlNode *element, unsigned depth)
{
    hide_values(masker, element);
    for (xmlNode *child = element->children; child != NULL; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        if (is_called(child, "Password") || is_called(child, "CommandList") || depth == 0)
            hide(child);
        else
            walk(masker, child, depth - 1);
    }
}

bool soap_mask(const char *data, size_t length, bool (*is_secret)(void *argument, const char *name),
               void *argument, struct buf *out)
{
    const struct masker masker = {is_secret, argument};
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDoc *document =
        length <= INT_MAX ? xmlReadMemory(data, (int)length, NULL, NULL, options) : NULL;
    xmlChar *text = NULL;
    int size = 0;

    if (document == NULL || document->intSubset != NULL || xmlDocGetRootElement(document) == NULL) {
        xmlFreeDoc(document);
        return false;
    }
    walk(&masker, xmlDocGetRootElement(document), DEPTH);
    xmlDocDumpMemoryEnc(document, &text, &size, "UTF-8");
    buf_append(out, text, (size_t)size);
    xmlFree(text);
    xmlFreeDoc(document);
    return true;
}
