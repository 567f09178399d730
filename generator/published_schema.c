/* SPDX-License-Identifier: Apache-2.0 */
#include "published_schema.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct published_schema {
    xmlSchema *compiled; /* NULL: not there, or of no use */
};

static const char family[] = "urn:broadband-forum-org:cwmp:datamodel-";

static void ignore(void *user, xmlErrorPtr error)
{
    (void)user;
    (void)error;
}

xmlSchema *published_schema_open(const char *file)
{
    const xmlExternalEntityLoader loader = xmlGetExternalEntityLoader();
    xmlSchemaParserCtxt *context = xml_need(xmlSchemaNewParserCtxt(file));
    xmlSchema *schema;

    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
    xmlSchemaSetParserStructuredErrors(context, ignore, NULL);
    schema = xmlSchemaParse(context);
    xmlSchemaFreeParserCtxt(context);
    xmlSetExternalEntityLoader(loader);
    return schema;
}

/* The schema with that version in its name, of the first folder that has it. */
static xmlSchema *find(const struct library *library, const char *version)
{
    xmlSchema *schema = NULL;

    for (size_t i = 0; i < library->folder_count; i++) {
        char *file = xml_format("%s/cwmp-datamodel-%s.xsd", library->folders[i], version);
        const bool found = access(file, R_OK) == 0;

        schema = found ? published_schema_open(file) : NULL;
        free(file);
        if (found) {
            break;
        }
    }
    return schema;
}

static xmlSchema *schema_of(struct library *library, const char *uri)
{
    struct published_schema *known;

    if (library->schemas == NULL) {
        library->schemas = xml_hash_new(16);
    }
    known = xml_hash_get(library->schemas, uri);
    if (known == NULL) {
        known = xml_need(calloc(1, sizeof *known));
        known->compiled = find(library, uri + strlen(family));
        xml_hash_set(library->schemas, uri, known);
    }
    return known->compiled;
}

struct check {
    struct report *report;
    const char *file;
};

static void on_error(void *user, xmlErrorPtr error)
{
    const struct check *check = user;
    const xmlNode *node = error->node;
    char *at = xml_format("%s:%ld", check->file, node != NULL ? xmlGetLineNo(node) : error->line);

    report_error(check->report, at, "%.*s", (int)strcspn(error->message, "\n"), error->message);
    free(at);
}

void published_schema_validate(xmlSchema *schema, struct report *report, const char *file,
                               xmlDoc *document)
{
    struct check check = {report, file};
    xmlSchemaValidCtxt *context = xml_need(xmlSchemaNewValidCtxt(schema));

    xmlSchemaSetValidStructuredErrors(context, on_error, &check);
    xmlSchemaValidateDoc(context, document);
    xmlSchemaFreeValidCtxt(context);
}

bool published_schema_check(struct library *library, const struct document *document)
{
    const xmlNode *root = document_root(document);
    const char *uri = (const char *)root->ns->href;
    xmlSchema *schema = NULL;

    if (!document->published && strncmp(uri, family, strlen(family)) == 0 &&
        strchr(uri, '/') == NULL) {
        schema = schema_of(library, uri);
    }
    if (schema != NULL) {
        published_schema_validate(schema, library->report, document->file, document->xml);
    }
    return schema != NULL;
}

static void free_schema(void *schema, const xmlChar *name)
{
    struct published_schema *known = schema;

    (void)name;
    xmlSchemaFree(known->compiled);
    free(known);
}

void published_schema_free(struct library *library)
{
    xmlHashFree(library->schemas, free_schema);
}
