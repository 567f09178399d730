/* SPDX-License-Identifier: Apache-2.0 */
#include "parse.h"

#include "xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <stdlib.h>
#include <string.h>

/* What the parser's callbacks need to know; hangs off the parser context. */
struct parse {
    struct report *report;
    const char *file;
    startElementNsSAX2Func start_element;
    entityDeclSAXFunc declare_entity;
    getEntitySAXFunc get_entity;
    unsigned references; /* to entities, so far */
    bool stopped;
};

/* The first problem of a file is the one to tell: what follows is its echo. */
static void stop_parse(xmlParserCtxt *context, int line, const char *message)
{
    struct parse *parse = context->_private;

    if (!parse->stopped) {
        char *at = xml_format("%s:%d", parse->file, line);
        report_error(parse->report, at, "%.*s", (int)strcspn(message, "\n"), message);
        free(at);
        parse->stopped = true;
    }
    xmlStopParser(context);
}

static void on_error(void *user_data, xmlErrorPtr error)
{
    if (error->level >= XML_ERR_ERROR) {
        stop_parse(user_data, error->line, error->message != NULL ? error->message : "bad XML");
    }
}

static void refuse_declaration(xmlParserCtxt *context)
{
    stop_parse(context, xmlSAX2GetLineNumber(context),
               "a document type declaration may only declare short texts as entities");
}

/* What stands in the document itself is looked at piece by piece; nothing else is read. */
static void on_document_type(void *user_data, const xmlChar *name, const xmlChar *external_id,
                             const xmlChar *system_id)
{
    if (external_id != NULL || system_id != NULL) {
        refuse_declaration(user_data);
    } else {
        xmlSAX2InternalSubset(user_data, name, external_id, system_id);
    }
}

/* An entity is plain text: with neither references nor elements in it, none can grow. */
static void on_entity(void *user_data, const xmlChar *name, int type, const xmlChar *public_id,
                      const xmlChar *system_id, xmlChar *content)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;

    if (type != XML_INTERNAL_GENERAL_ENTITY || content == NULL ||
        strlen((const char *)content) > PARSE_MAXIMUM_ENTITY ||
        strpbrk((const char *)content, "&<%") != NULL) {
        refuse_declaration(context);
        return;
    }
    parse->declare_entity(context, name, type, public_id, system_id, content);
}

static xmlEntity *on_reference(void *user_data, const xmlChar *name)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;

    if (++parse->references > PARSE_MAXIMUM_REFERENCES) {
        stop_parse(context, xmlSAX2GetLineNumber(context), "too many references to entities");
        return NULL;
    }
    return parse->get_entity(context, name);
}

static void on_attribute_list(void *user_data, const xmlChar *element, const xmlChar *name,
                              int type, int kind, const xmlChar *value, xmlEnumeration *values)
{
    (void)element;
    (void)name;
    (void)type;
    (void)kind;
    (void)value;
    xmlFreeEnumeration(values);
    refuse_declaration(user_data);
}

static void on_element(void *user_data, const xmlChar *name, int type, xmlElementContent *content)
{
    (void)name;
    (void)type;
    (void)content;
    refuse_declaration(user_data);
}

static void on_notation(void *user_data, const xmlChar *name, const xmlChar *public_id,
                        const xmlChar *system_id)
{
    (void)name;
    (void)public_id;
    (void)system_id;
    refuse_declaration(user_data);
}

static void on_unparsed_entity(void *user_data, const xmlChar *name, const xmlChar *public_id,
                               const xmlChar *system_id, const xmlChar *notation)
{
    (void)notation;
    on_notation(user_data, name, public_id, system_id);
}

static void on_start_element(void *user_data, const xmlChar *name, const xmlChar *prefix,
                             const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                             int attribute_count, int defaulted_count, const xmlChar **attributes)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;

    if (context->nodeNr >= PARSE_MAXIMUM_DEPTH) {
        stop_parse(context, xmlSAX2GetLineNumber(context), "elements are nested too deeply");
        return;
    }
    parse->start_element(user_data, name, prefix, uri, namespace_count, namespaces, attribute_count,
                         defaulted_count, attributes);
}

static void set_callbacks(xmlSAXHandler *sax)
{
    sax->serror = on_error;
    sax->startElementNs = on_start_element;
    sax->internalSubset = on_document_type;
    sax->entityDecl = on_entity;
    sax->getEntity = on_reference;
    sax->attributeDecl = on_attribute_list;
    sax->elementDecl = on_element;
    sax->notationDecl = on_notation;
    sax->unparsedEntityDecl = on_unparsed_entity;
}

xmlDoc *parse_document(struct report *report, const char *file, const char *text, size_t size)
{
    xmlParserCtxt *context = xml_need(xmlNewParserCtxt());
    struct parse parse = {.report = report,
                          .file = file,
                          .start_element = context->sax->startElementNs,
                          .declare_entity = context->sax->entityDecl,
                          .get_entity = context->sax->getEntity};

    context->_private = &parse;
    set_callbacks(context->sax);

    /* BIG_LINES: the published documents have more than 65535 lines. NOENT: entities
     * are replaced by their texts. */
    xmlDoc *xml = xmlCtxtReadMemory(context, text, (int)size, file, NULL,
                                    XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOENT);
    if (parse.stopped || xml == NULL || !context->wellFormed) {
        if (!parse.stopped) {
            report_error(report, file, "not a well-formed XML document");
        }
        xmlFreeDoc(xml);
        xml = NULL;
    }
    xmlFreeParserCtxt(context);
    return xml;
}
