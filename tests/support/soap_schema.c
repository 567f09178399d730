/* SPDX-License-Identifier: Apache-2.0 */
#include "support/soap_schema.h"

#include "base/mem.h"
#include "support/bbf.h"
#include "support/files.h"

#include <check.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <stdio.h>
#include <string.h>

#define CWMP_NAMESPACE "urn:dslforum-org:cwmp-1-"

/* Version 1.2 and later share one namespace; the newest schema describes them all. */
static const char *const files[] = {"cwmp-1-0.xsd", "cwmp-1-1.xsd", "cwmp-1-4.xsd"};

/* And that of lightweight notification. */
#define LIGHTWEIGHT_NAMESPACE "urn:broadband-forum-org:cwmp:lwnotif-1-0"
#define LIGHTWEIGHT           3
static const char lightweight[] = "cwmp-UDPLightweightNotification-1-0.xsd";

#define FILES (sizeof(files) / sizeof(files[0]))

struct soap_schema {
    xmlSchema *compiled[FILES + 1]; /* on first use; the last one is LIGHTWEIGHT */
    char reason[1024];
};

static void keep_reason(void *context, xmlError *error)
{
    struct soap_schema *schema = context;

    if (*schema->reason == '\0')
        snprintf(schema->reason, sizeof(schema->reason), "line %d: %s", error->line,
                 error->message != NULL ? error->message : "no reason given");
}

struct soap_schema *soap_schema_new(void)
{
    const char *dir = bbf_dir();

    if (dir == NULL)
        return NULL;
    char *catalog = files_path(dir, "soap/catalog.xml");
    /* Whatever the catalog does not resolve is an error, never a look into the network. */
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
    xmlCatalogSetDefaults(XML_CATA_ALLOW_GLOBAL);
    ck_assert_msg(xmlLoadCatalog(catalog) == 0, "cannot load %s", catalog);
    free(catalog);
    return mem_alloc(sizeof(struct soap_schema));
}

void soap_schema_free(struct soap_schema *schema)
{
    if (schema == NULL)
        return;
    for (size_t i = 0; i <= LIGHTWEIGHT; i++)
        xmlSchemaFree(schema->compiled[i]);
    xmlSchemaCleanupTypes();
    xmlCatalogCleanup();
    free(schema);
}

/* The element after `node` in document order; NULL after the last one. */
static xmlNode *next_element(xmlNode *node)
{
    xmlNode *next = xmlFirstElementChild(node);

    while (next == NULL && node != NULL && node->type == XML_ELEMENT_NODE) {
        next = xmlNextElementSibling(node);
        node = node->parent;
    }
    return next;
}

/* Index of the schema for the first CWMP element of the envelope. */
static size_t find_version(xmlDoc *envelope)
{
    const size_t prefix = strlen(CWMP_NAMESPACE);

    for (xmlNode *node = xmlDocGetRootElement(envelope); node != NULL; node = next_element(node)) {
        const char *space = node->ns != NULL ? (const char *)node->ns->href : "";
        if (strcmp(space, LIGHTWEIGHT_NAMESPACE) == 0)
            return LIGHTWEIGHT;
        if (strncmp(space, CWMP_NAMESPACE, prefix) == 0 && space[prefix] >= '0' &&
            space[prefix] < '0' + (int)FILES)
            return (size_t)(space[prefix] - '0');
    }
    return FILES - 1;
}

static xmlSchema *compile(struct soap_schema *schema, const char *file)
{
    char *path = files_path(bbf_dir(), file);
    xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt(path);

    *schema->reason = '\0';
    xmlSchemaSetParserStructuredErrors(parser, keep_reason, schema);
    xmlSchema *compiled = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    ck_assert_msg(compiled != NULL, "%s: %s", path, schema->reason);
    free(path);
    return compiled;
}

static xmlNode *find_element(xmlNode *parent, const char *name)
{
    xmlNode *child = parent != NULL ? xmlFirstElementChild(parent) : NULL;

    while (child != NULL && name != NULL && !xmlStrEqual(child->name, BAD_CAST name))
        child = xmlNextElementSibling(child);
    return child;
}

/* The standard lets vendors have methods of their own, X_<VENDOR>_..., which no schema can know:
 * the envelope around one is checked as that of a method without arguments. */
static xmlDoc *without_vendor_method(xmlDoc *envelope)
{
    xmlDoc *copy = xmlCopyDoc(envelope, 1);
    xmlNode *method = find_element(find_element(xmlDocGetRootElement(copy), "Body"), NULL);

    if (method == NULL || strncmp((const char *)method->name, "X_", 2) != 0)
        return copy;
    xmlNodeSetName(method, BAD_CAST "RebootResponse");
    while (method->children != NULL) {
        xmlNode *child = method->children;

        xmlUnlinkNode(child);
        xmlFreeNode(child);
    }
    return copy;
}

const char *soap_schema_check(struct soap_schema *schema, xmlDoc *message)
{
    xmlDoc *envelope = without_vendor_method(message);
    size_t version = find_version(envelope);

    if (schema->compiled[version] == NULL)
        schema->compiled[version] =
            compile(schema, version == LIGHTWEIGHT ? lightweight : files[version]);
    xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema->compiled[version]);
    *schema->reason = '\0';
    xmlSchemaSetValidStructuredErrors(context, keep_reason, schema);
    int code = xmlSchemaValidateDoc(context, envelope);
    xmlSchemaFreeValidCtxt(context);
    xmlFreeDoc(envelope);
    if (code != 0 && *schema->reason == '\0')
        snprintf(schema->reason, sizeof(schema->reason), "validator error %d", code);
    return code == 0 ? NULL : schema->reason;
}
