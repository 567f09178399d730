/* SPDX-License-Identifier: Apache-2.0 */
#include "support/schema.h"

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

struct schema {
    xmlSchema *compiled;
    char reason[1024];
};

static void keep_reason(void *context, xmlError *error)
{
    struct schema *schema = context;

    if (*schema->reason == '\0')
        snprintf(schema->reason, sizeof(schema->reason), "line %d: %s", error->line,
                 error->message != NULL ? error->message : "no reason given");
}

struct schema *schema_new(const char *name)
{
    const char *dir = bbf_dir();

    if (dir == NULL)
        return NULL;
    char *catalog = files_path(dir, "soap/catalog.xml");
    char *path = files_path(dir, name);
    struct schema *schema = mem_alloc(sizeof(*schema));
    /* Whatever the catalog does not resolve is an error, never a look into the network. */
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
    xmlCatalogSetDefaults(XML_CATA_ALLOW_GLOBAL);
    ck_assert_msg(xmlLoadCatalog(catalog) == 0, "cannot load %s", catalog);
    xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt(path);
    xmlSchemaSetParserStructuredErrors(parser, keep_reason, schema);
    schema->compiled = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    ck_assert_msg(schema->compiled != NULL, "%s: %s", path, schema->reason);
    free(catalog);
    free(path);
    return schema;
}

void schema_free(struct schema *schema)
{
    if (schema == NULL)
        return;
    xmlSchemaFree(schema->compiled);
    xmlSchemaCleanupTypes();
    xmlCatalogCleanup();
    free(schema);
}

const char *schema_check(struct schema *schema, xmlDoc *document)
{
    xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema->compiled);

    *schema->reason = '\0';
    xmlSchemaSetValidStructuredErrors(context, keep_reason, schema);
    int code = xmlSchemaValidateDoc(context, document);
    xmlSchemaFreeValidCtxt(context);
    if (code != 0 && *schema->reason == '\0')
        snprintf(schema->reason, sizeof(schema->reason), "validator error %d", code);
    return code == 0 ? NULL : schema->reason;
}
