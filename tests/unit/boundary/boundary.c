/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/boundary.h"

#include "base/buf.h"
#include "boundary/candidates.h"
#include "boundary/imports.h"
#include "boundary/layers.h"
#include "model/path.h"
#include "model/value.h"

#include <check.h>
#include <libxml/uri.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DIFFERENCES 8 /* that are listed */

struct bench {
    const struct schema *schema;
    struct boundary_totals *totals;
    struct candidates candidates;
    struct arena *values;
    xmlHashTable *parameters; /* path -> struct schema_parameter */
    struct buf differences;
    unsigned different;
};

static xmlDoc *read_facets(const char *document, const char *root, const char *device_type)
{
    char quoted_type[600], quoted_root[100];
    const char *parameters[] = {"device-type", quoted_type, "root", quoted_root, NULL};

    snprintf(quoted_type, sizeof quoted_type, "'%s'", device_type != NULL ? device_type : "");
    snprintf(quoted_root, sizeof quoted_root, "'%s'", root != NULL ? root : "");
    xmlChar *facets_uri = xmlPathToURI(BAD_CAST BOUNDARY_FACETS);
    xsltStylesheet *sheet = xsltParseStylesheetFile(facets_uri);
    xmlDoc *source = xmlReadFile(document, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(sheet);
    ck_assert_msg(source != NULL, "%s", document);
    imports_begin();
    xmlDoc *facets = xsltApplyStylesheet(sheet, source, parameters);
    imports_end();
    ck_assert_msg(facets != NULL && xmlDocGetRootElement(facets) != NULL, "%s", document);
    layers_merge(xmlDocGetRootElement(facets));
    xmlFreeDoc(source);
    xsltFreeStylesheet(sheet);
    xmlFree(facets_uri);
    return facets;
}

static void index_parameters(struct bench *bench)
{
    const struct schema *schema = bench->schema;
    struct buf path = {0};

    bench->parameters = xmlHashCreate(schema->parameter_count + 1);
    for (uint16_t i = 0; i < schema->parameter_count; i++) {
        buf_clear(&path);
        path_print_schema(schema, schema->parameters[i].object, i, &path);
        xmlHashAddEntry(bench->parameters, BAD_CAST buf_text(&path),
                        (void *)&schema->parameters[i]);
    }
    buf_free(&path);
}

static void tell(struct bench *bench, const char *path, const char *text, const char *what)
{
    if (bench->different++ < DIFFERENCES)
        buf_printf(&bench->differences, "\n%s: '%.80s' %s", path, text, what);
}

static void try_texts(struct bench *bench, const xmlNode *parameter, const char *path,
                      const struct schema_parameter *entry)
{
    struct candidates *candidates = &bench->candidates;

    candidates_collect(candidates, parameter);
    if (candidates->unknown > 0)
        tell(bench, path, "", "has a pattern of which no match could be made");
    candidates->unknown = 0;
    for (size_t i = 0; i < candidates->count; i++) {
        const char *text = candidates->texts[i];
        const bool expected = oracle_accepts(candidates->oracle, parameter, text);
        struct cwmp_error error = {0};
        struct value value;
        enum cwmp_fault fault =
            value_parse_parameter(bench->schema, entry, text, path, bench->values, &value, &error);

        arena_reset(bench->values);
        if ((fault == CWMP_OK) != expected)
            tell(bench, path, text, expected ? error.text : "is accepted");
        *(expected ? &bench->totals->accepted : &bench->totals->refused) += 1;
    }
}

static void check_parameter(struct bench *bench, const xmlNode *parameter)
{
    const char *path = oracle_attribute(parameter, "path");
    const struct schema_parameter *entry = xmlHashLookup(bench->parameters, BAD_CAST path);

    if (entry == NULL) {
        tell(bench, path, "", "is not in the tables");
        return;
    }
    const struct schema_syntax *syntax = &bench->schema->syntaxes[entry->syntax];
    if (strcmp(value_type_name((enum cwmp_type)syntax->type),
               oracle_attribute(parameter, "type")) != 0)
        tell(bench, path, oracle_attribute(parameter, "type"), "is not its type in the tables");
    if (parameter->children == NULL)
        return;
    bench->totals->parameters++;
    try_texts(bench, parameter, path, entry);
}

void boundary_check(const struct schema *schema, const char *document, const char *root,
                    const char *device_type, struct boundary_totals *totals)
{
    struct oracle oracle;
    struct bench bench = {.schema = schema, .totals = totals, .values = arena_new()};
    xmlDoc *facets = read_facets(document, root, device_type);
    unsigned parameters = 0;

    oracle_open(&oracle);
    bench.candidates = (struct candidates){.arena = arena_new(), .oracle = &oracle};
    index_parameters(&bench);
    for (const xmlNode *parameter = xmlDocGetRootElement(facets)->children; parameter != NULL;
         parameter = parameter->next, parameters++)
        check_parameter(&bench, parameter);
    ck_assert_msg(bench.different == 0, "%s: %u differences:%s", document, bench.different,
                  buf_text(&bench.differences));
    ck_assert_msg(parameters == schema->parameter_count, "%s: %u parameters, %u in the tables",
                  document, parameters, schema->parameter_count);
    buf_free(&bench.differences);
    xmlHashFree(bench.parameters, NULL);
    arena_free(bench.candidates.arena);
    arena_free(bench.values);
    oracle_close(&oracle);
    xmlFreeDoc(facets);
}

void boundary_report(const char *what, const struct boundary_totals *totals)
{
    printf("# %s: %u checks on %u parameters with facets: %u values accepted, %u refused\n", what,
           totals->accepted + totals->refused, totals->parameters, totals->accepted,
           totals->refused);
    fflush(stdout);
}
