/* SPDX-License-Identifier: Apache-2.0 */
/* Exchanges: building them, and looking into their messages. */
#include "acs/server.h"

#include "base/mem.h"
#include "base/text.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define SOAP_NAMESPACE "http://schemas.xmlsoap.org/soap/envelope/"

struct acs_exchange *acs_exchange_new(const char *target)
{
    struct acs_exchange *exchange = mem_alloc(sizeof(*exchange));

    exchange->target = mem_strdup(target);
    exchange->body = mem_strdup("");
    return exchange;
}

void acs_exchange_free(struct acs_exchange *exchange)
{
    if (exchange == NULL)
        return;
    for (size_t i = 0; i < exchange->header_count; i++) {
        free(exchange->headers[i].name);
        free(exchange->headers[i].value);
    }
    xmlFreeDoc(exchange->document);
    free(exchange->headers);
    free(exchange->method);
    free(exchange->target);
    free(exchange->body);
    free(exchange->kind);
    free(exchange->note);
    free(exchange->tls_version);
    free(exchange->tls_server_name);
    free(exchange->tls_peer);
    free(exchange->answer_kind);
    free(exchange->answer);
    free(exchange);
}

void acs_exchange_add_header(struct acs_exchange *exchange, const char *name, const char *value)
{
    exchange->headers =
        mem_realloc(exchange->headers, (exchange->header_count + 1) * sizeof(*exchange->headers));
    struct acs_header *header = &exchange->headers[exchange->header_count++];
    header->name = mem_strdup(name);
    header->value = mem_strdup(value != NULL ? value : "");
}

static bool is_soap(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && node->ns != NULL &&
           xmlStrEqual(node->ns->href, BAD_CAST SOAP_NAMESPACE) &&
           xmlStrEqual(node->name, BAD_CAST name);
}

/* The element in soap:Body; NULL when the document is no SOAP message. */
static const xmlNode *body_element(const struct acs_exchange *exchange)
{
    if (exchange->document == NULL)
        return NULL;
    const xmlNode *root = xmlDocGetRootElement(exchange->document);
    if (root == NULL || !is_soap(root, "Envelope"))
        return NULL;
    for (const xmlNode *part = root->children; part != NULL; part = part->next) {
        if (is_soap(part, "Body"))
            return xmlFirstElementChild((xmlNode *)(uintptr_t)part);
    }
    return NULL;
}

void acs_exchange_parse(struct acs_exchange *exchange)
{
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;

    if (exchange->body_size > 0)
        exchange->document =
            xmlReadMemory(exchange->body, (int)exchange->body_size, NULL, NULL, options);
    const xmlNode *element = body_element(exchange);
    exchange->kind = mem_strdup(element != NULL ? (const char *)element->name : "");
}

bool acs_exchange_is_request(const struct acs_exchange *exchange)
{
    return *exchange->kind != '\0' && !text_equal(exchange->kind, "Fault") &&
           !text_ends_with(exchange->kind, "Response");
}

const char *acs_exchange_header(const struct acs_exchange *exchange, const char *name)
{
    for (size_t i = 0; i < exchange->header_count; i++) {
        if (strcasecmp(exchange->headers[i].name, name) == 0)
            return exchange->headers[i].value;
    }
    return NULL;
}

const char *acs_exchange_namespace(const struct acs_exchange *exchange)
{
    const xmlNode *element = body_element(exchange);
    if (element != NULL && is_soap(element, "Fault")) {
        /* faultcode, faultstring, detail: the CWMP Fault is in the last one. */
        const xmlNode *detail = xmlLastElementChild((xmlNode *)(uintptr_t)element);
        element = detail != NULL ? xmlFirstElementChild((xmlNode *)(uintptr_t)detail) : NULL;
    }
    return element != NULL && element->ns != NULL ? (const char *)element->ns->href : "";
}

static xmlXPathObject *evaluate(const struct acs_exchange *exchange, const char *xpath)
{
    if (exchange->document == NULL)
        return NULL;
    xmlXPathContext *context = xmlXPathNewContext(exchange->document);
    xmlXPathRegisterNs(context, BAD_CAST "soap", BAD_CAST SOAP_NAMESPACE);
    xmlXPathRegisterNs(context, BAD_CAST "enc",
                       BAD_CAST "http://schemas.xmlsoap.org/soap/encoding/");
    xmlXPathRegisterNs(context, BAD_CAST "xsd", BAD_CAST "http://www.w3.org/2001/XMLSchema");
    xmlXPathRegisterNs(context, BAD_CAST "xsi",
                       BAD_CAST "http://www.w3.org/2001/XMLSchema-instance");
    const char *cwmp = acs_exchange_namespace(exchange);
    xmlXPathRegisterNs(context, BAD_CAST "cwmp", BAD_CAST(*cwmp != '\0' ? cwmp : "urn:none"));
    xmlXPathObject *object = xmlXPathEvalExpression(BAD_CAST xpath, context);
    xmlXPathFreeContext(context);
    return object;
}

char *acs_exchange_text(const struct acs_exchange *exchange, const char *xpath)
{
    xmlXPathObject *object = evaluate(exchange, xpath);
    if (object == NULL)
        return mem_strdup("");
    xmlChar *text = xmlXPathCastToString(object);
    char *copy = mem_strdup((const char *)text);
    xmlFree(text);
    xmlXPathFreeObject(object);
    return copy;
}

size_t acs_exchange_nodes(const struct acs_exchange *exchange, const char *xpath)
{
    xmlXPathObject *object = evaluate(exchange, xpath);
    size_t count = 0;
    if (object != NULL && object->type == XPATH_NODESET && object->nodesetval != NULL)
        count = (size_t)object->nodesetval->nodeNr;
    xmlXPathFreeObject(object);
    return count;
}
