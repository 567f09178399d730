/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Our own model documents are what they say: valid by the published schemas, and in every name,
 * type and facet as the standard has them. Only vendor parameters are ours alone.
 */
#include "base/buf.h"
#include "base/text.h"
#include "generator/run.h"
#include "support/bbf.h"
#include "support/unit.h"

#include <glob.h>
#include <libxml/parser.h>
#include <libxml/uri.h>
#include <libxml/xmlschemas.h>
#include <string.h>

static void keep_reason(void *reason, xmlError *error)
{
    char *text = reason;
    if (*text == '\0')
        snprintf(text, 512, "line %d: %s", error->line, error->message);
}

static xmlSchema *compile(xmlSchemaParserCtxt *parser)
{
    char reason[512] = "";
    xmlSchemaSetParserStructuredErrors(parser, keep_reason, reason);
    xmlSchema *schema = xmlSchemaParse(parser);
    ck_assert_msg(schema != NULL, "%s", reason);
    xmlSchemaFreeParserCtxt(parser);
    return schema;
}

/* Every document that the pattern below models/ names is valid. */
static void check_documents(xmlSchema *schema, const char *pattern)
{
    glob_t found;
    char *path = files_path(MODELS_DIR, pattern);
    ck_assert_int_eq(glob(path, 0, NULL, &found), 0);
    free(path);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        char reason[512] = "";
        xmlDoc *document = xmlReadFile(found.gl_pathv[i], NULL, XML_PARSE_NONET);
        xmlSchemaValidCtxt *valid = xmlSchemaNewValidCtxt(schema);
        ck_assert_ptr_nonnull(document);
        xmlSchemaSetValidStructuredErrors(valid, keep_reason, reason);
        ck_assert_msg(xmlSchemaValidateDoc(valid, document) == 0, "%s: %s", found.gl_pathv[i],
                      reason);
        xmlSchemaFreeValidCtxt(valid);
        xmlFreeDoc(document);
    }
    globfree(&found);
}

static const char *const model_patterns[] = {"*.xml", "device2/*.xml", "igd1/*.xml",
                                             "vendor/*.xml"};

START_TEST(documents_are_valid)
{
    char *file = files_path(bbf_dir(), "cwmp-datamodel-1-8.xsd");
    xmlSchema *schema = compile(xmlSchemaNewParserCtxt(file));
    check_documents(schema, model_patterns[_i]);
    xmlSchemaFree(schema);
    free(file);
}
END_TEST

/* The standard's schema knows no foreign attributes by itself: ours are imported beside it. */
START_TEST(device_types_are_valid)
{
    struct buf both = {0};
    xmlChar *standard = xmlPathToURI(BAD_CAST bbf_dir()), *own = xmlPathToURI(BAD_CAST MODELS_DIR);
    buf_printf(&both,
               "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
               "<xs:import namespace='urn:broadband-forum-org:cwmp:devicetype-1-0' "
               "schemaLocation='%s/cwmp-devicetype-1-0.xsd'/>"
               "<xs:import namespace='urn:cwmpd:device-type-1-0' "
               "schemaLocation='%s/devices/cwmpd-device-type-1-0.xsd'/></xs:schema>",
               (const char *)standard, (const char *)own);
    xmlSchema *schema = compile(xmlSchemaNewMemParserCtxt(buf_text(&both), (int)both.length));
    check_documents(schema, "devices/*.xml");
    xmlSchemaFree(schema);
    xmlFree(standard);
    xmlFree(own);
    buf_free(&both);
}
END_TEST

static char *dump(const char *folder, const char *file)
{
    struct run run;
    char *path = files_path(folder, file);
    const char *const arguments[] = {path, "-I", MODELS_DIR, NULL};
    run_start(&run);
    run_dump(&run, arguments);
    run_check_success(&run);
    char *rows = run.output;
    run.output = NULL;
    run_end(&run);
    free(path);
    return rows;
}

/* Finds a whole row at or after `rows`; both dumps are sorted, so the next one is behind it. */
static const char *find_row(const char *rows, const char *row)
{
    size_t length = strlen(row);
    while (rows != NULL && (strncmp(rows, row, length) != 0 || rows[length] != '\n')) {
        rows = strchr(rows, '\n');
        rows = rows != NULL && rows[1] != '\0' ? rows + 1 : NULL;
    }
    return rows;
}

static const struct {
    const char *ours, *standard;
    unsigned at_least; /* rows of ours */
} pairs[] = {
    {"device2.xml", "tr-181-2-17-0-cwmp-full.xml", 1400},
    {"igd1.xml", "tr-098-1-8-0-full.xml", 700},
};

START_TEST(rows_are_those_of_the_standard)
{
    char *ours = dump(MODELS_DIR, pairs[_i].ours);
    char *standard = dump(bbf_dir(), pairs[_i].standard);
    const char *at = standard;
    unsigned count = 0;
    for (char *row = ours, *end; (end = strchr(row, '\n')) != NULL; row = end + 1, count++) {
        *end = '\0';
        if (strstr(row, ".X_CWMPD_") != NULL)
            continue;
        at = find_row(at, row);
        ck_assert_msg(at != NULL, "not in %s: %s", pairs[_i].standard, row);
    }
    ck_assert_uint_ge(count, pairs[_i].at_least);
    free(ours);
    free(standard);
}
END_TEST

static const char *attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next)
        if (strcmp((const char *)at->name, name) == 0 && at->children != NULL)
            return (const char *)at->children->content;
    return "";
}

/* "Baseline:1 Device.DeviceInfo.UpTime readOnly", and what it is made of. */
static void put_profile(const xmlNode *profile, const char *prefix, xmlHashTable *requirements)
{
    const char *name = attribute(profile, "name");
    struct buf line = {0};

    buf_printf(&line, "%s: %s %s", name, attribute(profile, "base"), attribute(profile, "extends"));
    xmlHashAddEntry(requirements, BAD_CAST buf_text(&line), (void *)profile);
    for (const xmlNode *object = xmlFirstElementChild((xmlNode *)profile); object != NULL;
         object = xmlNextElementSibling((xmlNode *)object)) {
        const char *path = attribute(object, "ref");

        if (strcmp((const char *)object->name, "object") != 0)
            continue;
        buf_clear(&line);
        buf_printf(&line, "%s %s%s %s", name, prefix, path, attribute(object, "requirement"));
        xmlHashAddEntry(requirements, BAD_CAST buf_text(&line), (void *)profile);
        for (const xmlNode *entry = xmlFirstElementChild((xmlNode *)object); entry != NULL;
             entry = xmlNextElementSibling((xmlNode *)entry)) {
            buf_clear(&line);
            buf_printf(&line, "%s %s%s%s %s", name, prefix, path, attribute(entry, "ref"),
                       attribute(entry, "requirement"));
            if (strcmp((const char *)entry->name, "parameter") == 0)
                xmlHashAddEntry(requirements, BAD_CAST buf_text(&line), (void *)profile);
        }
    }
    buf_free(&line);
}

/* Profiles of the models and components of a document; `only` are the names that count. */
static void put_profiles(xmlDoc *document, const char *prefix, xmlHashTable *only,
                         xmlHashTable *requirements)
{
    for (xmlNode *part = xmlFirstElementChild(xmlDocGetRootElement(document)); part != NULL;
         part = xmlNextElementSibling(part))
        for (xmlNode *node = xmlFirstElementChild(part); node != NULL;
             node = xmlNextElementSibling(node)) {
            const xmlChar *name = BAD_CAST attribute(node, "name");
            const bool component = strcmp((const char *)part->name, "component") == 0;

            if (strcmp((const char *)node->name, "profile") != 0 ||
                (only != NULL && xmlHashLookup(only, name) == NULL))
                continue;
            put_profile(node, component ? prefix : "", requirements);
            if (only == NULL)
                xmlHashAddEntry(requirements, name, node);
        }
}

static xmlDoc *read_document(const char *folder, const char *file)
{
    char *path = files_path(folder, file);
    xmlDoc *document = xmlReadFile(path, NULL, XML_PARSE_NONET);

    ck_assert_msg(document != NULL, "%s", path);
    free(path);
    return document;
}

static void is_in(void *payload, void *other, const xmlChar *key)
{
    (void)payload;
    ck_assert_msg(strchr((const char *)key, ' ') == NULL || xmlHashLookup(other, key) != NULL,
                  "only one has: %s", (const char *)key);
}

static const struct {
    const char *model, *profiles, *standard, *root;
    int at_least; /* requirements of ours */
} profiles[] = {
    {"device2.xml", "device2/profiles.xml", "tr-181-2-17-0-cwmp-full.xml", "Device.", 700},
    {"igd1.xml", "igd1/profiles.xml", "tr-098-1-8-0-full.xml", "InternetGatewayDevice.", 400},
};

START_TEST(profiles_are_those_of_the_standard)
{
    xmlHashTable *ours = xmlHashCreate(1024), *standard = xmlHashCreate(1024);
    xmlDoc *model = read_document(MODELS_DIR, profiles[_i].model);
    xmlDoc *part = read_document(MODELS_DIR, profiles[_i].profiles);
    xmlDoc *document = read_document(bbf_dir(), profiles[_i].standard);

    put_profiles(model, "", NULL, ours);
    put_profiles(part, profiles[_i].root, NULL, ours);
    put_profiles(document, "", ours, standard);
    ck_assert_int_ge(xmlHashSize(ours), profiles[_i].at_least);
    xmlHashScan(ours, is_in, standard);
    xmlHashScan(standard, is_in, ours);
    xmlFreeDoc(document);
    xmlFreeDoc(part);
    xmlFreeDoc(model);
    xmlHashFree(standard, NULL);
    xmlHashFree(ours, NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("models");
    TCase *documents = tcase_create("documents");

    bbf_require();
    /* A schema that is not at hand is not fetched. */
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
    tcase_set_timeout(documents, 120);
    tcase_add_loop_test(documents, documents_are_valid, 0,
                        sizeof model_patterns / sizeof *model_patterns);
    tcase_add_test(documents, device_types_are_valid);
    tcase_add_loop_test(documents, rows_are_those_of_the_standard, 0, sizeof pairs / sizeof *pairs);
    tcase_add_loop_test(documents, profiles_are_those_of_the_standard, 0,
                        sizeof profiles / sizeof *profiles);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
