/* SPDX-License-Identifier: Apache-2.0 */
#include "transform.h"

#include "xml.h"

#include <libxml/uri.h>
#include <libxml/xinclude.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* The text of a file; NULL when it cannot be read. */
static xmlNode *read_text(xmlDoc *document, const xmlChar *uri)
{
    xmlParserInputBuffer *input =
        xmlParserInputBufferCreateFilename((const char *)uri, XML_CHAR_ENCODING_NONE);
    xmlNode *text = NULL;
    int got = 1;

    while (input != NULL && got > 0) {
        got = xmlParserInputBufferRead(input, 4096);
    }
    if (input != NULL && got == 0 && xmlCheckUTF8(xmlBufContent(input->buffer))) {
        text = xml_need(xmlNewDocText(document, xmlBufContent(input->buffer)));
    }
    xmlFreeParserInputBuffer(input);
    return text;
}

/* Puts the text that an <xi:include> names in its place, in one piece: libxml2's own XInclude takes
 * it character by character, each time into new memory. */
static bool include_text(xmlNode *include)
{
    xmlChar *name = xmlGetProp(include, BAD_CAST "href");
    xmlChar *uri = xmlBuildURI(name, include->doc->URL);
    xmlNode *text = uri != NULL ? read_text(include->doc, uri) : NULL;

    if (text != NULL) {
        xmlReplaceNode(include, text);
        xmlFreeNode(include);
    }
    xmlFree(uri);
    xmlFree(name);
    return text != NULL;
}

static bool include_texts(xmlNode *parent)
{
    bool included = true;

    for (xmlNode *child = parent->children, *next; child != NULL && included; child = next) {
        next = child->next;
        included = child->ns != NULL && xmlStrEqual(child->ns->href, XINCLUDE_OLD_NS)
                       ? include_text(child)
                       : include_texts(child);
    }
    return included;
}

/* A stylesheet may import its siblings, and have text files among them included; document() reads
 * nothing. */
static xmlDocPtr load(const xmlChar *uri, xmlDictPtr dictionary, int options, void *user,
                      xsltLoadType type)
{
    (void)user;
    if (type != XSLT_LOAD_STYLESHEET && type != XSLT_LOAD_START) {
        return NULL;
    }
    xmlParserCtxt *context = xml_need(xmlNewParserCtxt());
    if (dictionary != NULL) {
        xmlDictFree(context->dict);
        context->dict = dictionary;
        xmlDictReference(dictionary);
    }
    char *file = xml_need(xmlURIUnescapeString((const char *)uri, 0, NULL));
    xmlDoc *document = xmlCtxtReadFile(context, file, NULL, options | XML_PARSE_NONET);
    xmlFree(file);
    xmlFreeParserCtxt(context);
    if (document != NULL && !include_texts((xmlNode *)document)) {
        xmlFreeDoc(document);
        document = NULL;
    }
    return document;
}

void transform_start(void)
{
    xsltSecurityPrefs *preferences = xml_need(xsltNewSecurityPrefs());

    xsltSetLoaderFunc(load);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_READ_NETWORK, xsltSecurityForbid);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid);
    xsltSetDefaultSecurityPrefs(preferences);
}

void transform_end(void)
{
    xsltFreeSecurityPrefs(xsltGetDefaultSecurityPrefs());
    xsltSetDefaultSecurityPrefs(NULL);
    xsltCleanupGlobals();
}

static xsltStylesheet *open_stylesheet(const struct transform *transform, const char *stylesheet)
{
    char *file = xml_format("%s/%s", transform->folder, stylesheet);
    xmlChar *uri = xml_need(xmlPathToURI(BAD_CAST file)); /* a path may have spaces, a URI not */
    xsltStylesheet *sheet = xsltParseStylesheetFile(uri);

    xmlFree(uri);
    if (sheet == NULL || sheet->errors > 0) {
        report_error(transform->report, file, "the stylesheet cannot be used");
        xsltFreeStylesheet(sheet);
        sheet = NULL;
    }
    free(file);
    return sheet;
}

static xmlDoc *apply(const struct transform *transform, xsltStylesheet *sheet,
                     const char *stylesheet, xmlDoc *document)
{
    char *quoted_name = xml_format("'%s'", transform->name);
    char *quoted_headers = xml_format("'%s'", transform->headers != NULL ? transform->headers : "");
    const char *parameters[] = {"name", quoted_name, "headers", quoted_headers, NULL};
    xsltTransformContext *context = xml_need(xsltNewTransformContext(sheet, document));
    xmlDoc *result = xsltApplyStylesheetUser(sheet, document, parameters, NULL, NULL, context);

    if (result == NULL || context->state != XSLT_STATE_OK) {
        report_error(transform->report, NULL, "%s failed", stylesheet);
        xmlFreeDoc(result);
        result = NULL;
    }
    xsltFreeTransformContext(context);
    free(quoted_headers);
    free(quoted_name);
    return result;
}

xmlDoc *transform_document(const struct transform *transform, const char *stylesheet,
                           xmlDoc *document)
{
    xsltStylesheet *sheet = open_stylesheet(transform, stylesheet);
    xmlDoc *result = NULL;

    if (sheet != NULL) {
        result = apply(transform, sheet, stylesheet, document);
        xsltFreeStylesheet(sheet);
    }
    return result;
}

char *transform_text(const struct transform *transform, const char *stylesheet, xmlDoc *document,
                     size_t *length)
{
    xsltStylesheet *sheet = open_stylesheet(transform, stylesheet);
    xmlChar *text = NULL;
    int size = 0;

    if (sheet != NULL) {
        xmlDoc *result = apply(transform, sheet, stylesheet, document);
        if (result != NULL && xsltSaveResultToString(&text, &size, result, sheet) != 0) {
            report_error(transform->report, NULL, "%s: the result cannot be written", stylesheet);
        }
        xmlFreeDoc(result);
        xsltFreeStylesheet(sheet);
    }
    *length = (size_t)size;
    return (char *)text;
}
