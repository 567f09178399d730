/* SPDX-License-Identifier: Apache-2.0 */
#include "commands.h"

#include "document.h"
#include "parse.h"
#include "published_schema.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAXIMUM_FILES 64
#define SCHEMA        "cwmpd-cli-1-0.xsd"

struct joining {
    struct report *report;
    xmlSchema *schema;
    char *folder; /* of the first document */
    xmlNode *all; /* root of the result */
    xmlHashTable *files;
    size_t count;
};

static bool is_one_of(const xmlNode *element, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (xml_is(element, names[i])) {
            return true;
        }
    }
    return false;
}

bool commands_is_node(const xmlNode *element)
{
    return xml_is(element, "word") || xml_is(element, "argument");
}

bool commands_is_syntax(const xmlNode *element)
{
    static const char *const names[] = {"word",   "argument", "optional",
                                        "choice", "options",  "group"};

    return is_one_of(element, names, sizeof names / sizeof *names);
}

/* ---- Opening ---- */

static void mark(const char *file, xmlNode *element)
{
    xml_set_format(element, "at", "%s:%ld", file, xmlGetLineNo(element));
    for (xmlNode *child = xml_first(element, NULL); child != NULL; child = xml_next(child, NULL)) {
        mark(file, child);
    }
}

static xmlDoc *read_document(const struct joining *joining, const char *file)
{
    struct report *report = joining->report;
    unsigned errors = report->errors;
    size_t size = 0;
    char *text = document_read(report, file, &size);
    xmlDoc *document = text != NULL ? parse_document(report, file, text, size) : NULL;

    free(text);
    if (document != NULL) {
        published_schema_validate(joining->schema, report, file, document);
    }
    if (document != NULL && report->errors > errors) {
        xmlFreeDoc(document);
        document = NULL;
    }
    return document;
}

static void join(struct joining *joining, const char *name, const char *at)
{
    char *file = joining->folder[0] != '\0' ? xml_format("%s/%s", joining->folder, name)
                                            : xml_format("%s", name);
    xmlDoc *document = NULL;

    if (xml_hash_get(joining->files, name) != NULL) {
        report_error(joining->report, at, "%s is included twice", name);
    } else if (joining->count++ >= MAXIMUM_FILES) {
        report_error(joining->report, at, "more than %d documents", MAXIMUM_FILES);
    } else {
        xml_hash_set(joining->files, name, joining);
        document = read_document(joining, file);
    }
    if (document != NULL) {
        xmlNode *root = xmlDocGetRootElement(document);
        mark(file, root);
        for (xmlNode *child = xml_first(root, NULL); child != NULL; child = xml_next(child, NULL)) {
            if (xml_is(child, "include")) {
                join(joining, xml_attribute(child, "file"), xml_attribute(child, "at"));
            } else {
                xmlAddChild(joining->all, xml_need(xmlDocCopyNode(child, joining->all->doc, 1)));
            }
        }
        xmlFreeDoc(document);
    }
    free(file);
}

/* NULL after an error. */
static xmlSchema *open_schema(struct report *report, const char *folder, const char *const *folders,
                              size_t folder_count)
{
    xmlSchema *schema = NULL;
    bool found = false;

    for (size_t i = 0; i <= folder_count && !found; i++) {
        const char *where = i == 0 ? folder : folders[i - 1];
        char *file = xml_format("%s/%s", where[0] != '\0' ? where : ".", SCHEMA);
        found = access(file, R_OK) == 0;
        schema = found ? published_schema_open(file) : NULL;
        free(file);
    }
    if (schema == NULL) {
        report_error(report, NULL, found ? "%s cannot be used" : "%s is in none of the folders",
                     SCHEMA);
    }
    return schema;
}

xmlDoc *commands_open(struct report *report, const char *file, const char *const *folders,
                      size_t folder_count)
{
    const char *slash = strrchr(file, '/');
    const char *name = slash != NULL ? slash + 1 : file;
    struct joining joining = {.report = report, .files = xml_hash_new(MAXIMUM_FILES)};
    xmlDoc *all = xml_need(xmlNewDoc(BAD_CAST "1.0"));

    joining.folder = xml_format("%.*s", slash != NULL ? (int)(slash - file) : 0, file);
    joining.schema = open_schema(report, joining.folder, folders, folder_count);
    joining.all = xml_need(xmlNewDocNode(all, NULL, BAD_CAST "cli", NULL));
    xmlSetNs(joining.all, xml_need(xmlNewNs(joining.all, BAD_CAST "urn:cwmpd:cli-1-0", NULL)));
    xml_set_format(joining.all, "at", "%s:1", file);
    xmlDocSetRootElement(all, joining.all);
    if (joining.schema != NULL) {
        join(&joining, name, NULL);
    }
    if (report->errors > 0) {
        xmlFreeDoc(all);
        all = NULL;
    }
    xmlSchemaFree(joining.schema);
    xmlHashFree(joining.files, NULL);
    free(joining.folder);
    return all;
}

/* ---- Output ---- */

bool commands_compile(const struct transform *transform, const char *file,
                      const char *const *folders, size_t folder_count, const char *out)
{
    static const char *const names[COMMANDS_FILES] = {"grammar.c", "grammar.h", "actions.h",
                                                      "commands.html"};
    static const char *const stylesheets[COMMANDS_FILES] = {
        "cli-grammar-c.xsl", "cli-grammar-h.xsl", "cli-actions-h.xsl", "cli-html.xsl"};
    struct report *report = transform->report;
    struct output_file files[COMMANDS_FILES] = {0};
    xmlDoc *commands = commands_open(report, file, folders, folder_count);

    if (commands != NULL) {
        commands_check(report, commands);
    }
    if (commands != NULL && report->errors == 0) {
        commands_connect(report, commands);
    }
    for (size_t i = 0; i < COMMANDS_FILES && report->errors == 0; i++) {
        files[i].name = names[i];
        files[i].text = transform_text(transform, stylesheets[i], commands, &files[i].length);
    }
    if (report->errors == 0) {
        output_write(report, out, files, COMMANDS_FILES);
    }
    for (size_t i = 0; i < COMMANDS_FILES; i++) {
        xmlFree(files[i].text);
    }
    xmlFreeDoc(commands);
    return report->errors == 0;
}
