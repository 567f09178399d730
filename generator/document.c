/* SPDX-License-Identifier: Apache-2.0 */
#include "document.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What the parser's callbacks need to know; hangs off the parser context. */
struct parse {
    struct report *report;
    const char *file;
    startElementNsSAX2Func start_element;
    bool stopped;
};

xmlNode *document_root(const struct document *document)
{
    return xmlDocGetRootElement(document->xml);
}

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

static void on_document_type(void *user_data, const xmlChar *name, const xmlChar *external_id,
                             const xmlChar *system_id)
{
    (void)name;
    (void)external_id;
    (void)system_id;
    stop_parse(user_data, xmlSAX2GetLineNumber(user_data),
               "a document type declaration is not allowed");
}

static void on_start_element(void *user_data, const xmlChar *name, const xmlChar *prefix,
                             const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                             int attribute_count, int defaulted_count, const xmlChar **attributes)
{
    xmlParserCtxt *context = user_data;
    struct parse *parse = context->_private;

    if (context->nodeNr >= DOCUMENT_MAXIMUM_DEPTH) {
        stop_parse(context, xmlSAX2GetLineNumber(context), "elements are nested too deeply");
        return;
    }
    parse->start_element(user_data, name, prefix, uri, namespace_count, namespaces, attribute_count,
                         defaulted_count, attributes);
}

static xmlDoc *parse_memory(struct report *report, const char *file, const char *text, size_t size)
{
    xmlParserCtxt *context = xml_need(xmlNewParserCtxt());
    struct parse parse = {
        .report = report, .file = file, .start_element = context->sax->startElementNs};

    context->_private = &parse;
    context->sax->serror = on_error;
    context->sax->internalSubset = on_document_type;
    context->sax->startElementNs = on_start_element;

    /* BIG_LINES: the published documents have more than 65535 lines. NOENT: without document
     * type declarations only the five entities of XML itself are left to be replaced. */
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

/* NULL after an error. Only regular files: reading a device or a pipe might never end. */
static char *read_file(struct report *report, const char *file, size_t *size)
{
    struct stat status;
    char *text = NULL;
    size_t have = 0;
    int descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (descriptor < 0 || fstat(descriptor, &status) != 0) {
        report_error(report, file, "%s", strerror(errno));
    } else if (!S_ISREG(status.st_mode)) {
        report_error(report, file, "not a regular file");
    } else if (status.st_size > DOCUMENT_MAXIMUM_SIZE) {
        report_error(report, file, "file is larger than %d MB",
                     DOCUMENT_MAXIMUM_SIZE / (1024 * 1024));
    } else {
        *size = (size_t)status.st_size;
        text = xml_need(malloc(*size + 1));
        ssize_t got = 1;
        while (have < *size && got > 0) {
            got = read(descriptor, text + have, *size - have);
            have += got > 0 ? (size_t)got : 0;
        }
        *size = have;
    }
    if (descriptor >= 0) {
        close(descriptor);
    }
    return text;
}

static bool check_root(struct report *report, const char *file, xmlDoc *xml)
{
    const xmlNode *root = xmlDocGetRootElement(xml);
    const char *uri =
        root != NULL && root->ns != NULL ? (const char *)root->ns->href : "no namespace";

    if (root != NULL && xml_is(root, "document") &&
        strncmp(uri, "urn:broadband-forum-org:cwmp:", 29) == 0) {
        return true;
    }
    report_error_node(report, file, root,
                      "not a data model document: its root is <%s> in %s instead of <document> in "
                      "urn:broadband-forum-org:cwmp:datamodel-1-*",
                      root != NULL ? (const char *)root->name : "", uri);
    return false;
}

static struct document *add_document(struct library *library, const char *file, xmlDoc *xml)
{
    struct document *document = xml_need(calloc(1, sizeof *document));

    document->file = xml_need(strdup(file));
    document->xml = xml;
    document->spec = xml_attribute(xmlDocGetRootElement(xml), "spec");
    document->published =
        document->spec != NULL && strncmp(document->spec, "urn:broadband-forum-org:", 24) == 0;
    document->definitions = xml_hash_new(xml_count(xmlDocGetRootElement(xml), NULL));
    document->next = library->documents;
    library->documents = document;
    library->document_count++;
    return document;
}

static struct document *load(struct library *library, const char *file)
{
    for (struct document *known = library->documents; known != NULL; known = known->next) {
        if (strcmp(known->file, file) == 0) {
            return known;
        }
    }
    if (library->document_count >= DOCUMENT_MAXIMUM_COUNT) {
        report_error(library->report, file, "more than %d documents", DOCUMENT_MAXIMUM_COUNT);
        return NULL;
    }

    size_t size = 0;
    char *text = read_file(library->report, file, &size);
    library->total += size;
    if (library->total > DOCUMENT_MAXIMUM_TOTAL) {
        report_error(library->report, file, "more than %d MB in all documents",
                     DOCUMENT_MAXIMUM_TOTAL / (1024 * 1024));
        free(text);
        return NULL;
    }
    xmlDoc *xml = text != NULL ? parse_memory(library->report, file, text, size) : NULL;
    free(text);
    if (xml != NULL && !check_root(library->report, file, xml)) {
        xmlFreeDoc(xml);
        xml = NULL;
    }
    return xml != NULL ? add_document(library, file, xml) : NULL;
}

/* "models/device2/../types.xml" and "models/types.xml" are one document. */
static char *shortest_name(char *file)
{
    char *up;

    while ((up = strstr(file, "/../")) != NULL && up > file) {
        char *start = up;
        while (start > file && start[-1] != '/') {
            start--;
        }
        if (*start == '.') {
            break;
        }
        memmove(start, up + 4, strlen(up + 4) + 1);
    }
    return file;
}

static char *find_import(const struct library *library, const char *name,
                         const struct document *from)
{
    const char *slash = strrchr(from->file, '/');
    char *file = slash != NULL ? xml_format("%.*s/%s", (int)(slash - from->file), from->file, name)
                               : xml_format("%s", name);

    for (size_t i = 0; access(file, R_OK) != 0; i++) {
        free(file);
        if (i == library->folder_count) {
            return NULL;
        }
        file = xml_format("%s/%s", library->folders[i], name);
    }
    return shortest_name(file);
}

struct document *library_open(struct library *library, const char *name,
                              const struct document *from, const xmlNode *node)
{
    if (from == NULL) {
        return load(library, name);
    }
    char *file = find_import(library, name, from);
    if (file == NULL) {
        report_error_node(library->report, from->file, node,
                          "file '%s' is neither beside this document nor in a -I folder", name);
        return NULL;
    }
    struct document *document = load(library, file);
    free(file);
    return document;
}

static void free_definition(void *definition, const xmlChar *name)
{
    (void)name;
    free(definition);
}

void library_free(struct library *library)
{
    while (library->documents != NULL) {
        struct document *document = library->documents;
        library->documents = document->next;
        xmlHashFree(document->definitions, free_definition);
        xmlFreeDoc(document->xml);
        free(document->file);
        free(document);
    }
}
