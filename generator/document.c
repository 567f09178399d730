/* SPDX-License-Identifier: Apache-2.0 */
#include "document.h"

#include "family.h"
#include "parse.h"
#include "published_schema.h"
#include "vocabulary.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char device_types[] = "urn:broadband-forum-org:cwmp:devicetype-1-",
                  data_models[] = "urn:broadband-forum-org:cwmp:datamodel-1-";

/* One of the numbered versions of a namespace. */
static bool is_version_of(const char *uri, const char *family)
{
    const size_t length = strlen(family);

    return strncmp(uri, family, length) == 0 && uri[length] != '\0' &&
           strspn(uri + length, "0123456789") == strlen(uri + length);
}

xmlNode *document_root(const struct document *document)
{
    return xmlDocGetRootElement(document->xml);
}

bool document_is_device_type(const struct document *document)
{
    return is_version_of((const char *)document_root(document)->ns->href, device_types);
}

/* Only regular files: reading a device or a pipe might never end. */
char *document_read(struct report *report, const char *file, size_t *size)
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
        (is_version_of(uri, data_models) || is_version_of(uri, device_types))) {
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
    char *text = document_read(library->report, file, &size);
    library->total += size;
    if (library->total > DOCUMENT_MAXIMUM_TOTAL) {
        report_error(library->report, file, "more than %d MB in all documents",
                     DOCUMENT_MAXIMUM_TOTAL / (1024 * 1024));
        free(text);
        return NULL;
    }
    xmlDoc *xml = text != NULL ? parse_document(library->report, file, text, size) : NULL;
    free(text);
    if (xml != NULL && !check_root(library->report, file, xml)) {
        xmlFreeDoc(xml);
        xml = NULL;
    }
    struct document *document = xml != NULL ? add_document(library, file, xml) : NULL;
    if (document != NULL && !published_schema_check(library, document) && !document->published) {
        vocabulary_check(library->report, file, document_root(document));
    }
    return document;
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

static char *import_folder(const struct library *library, const struct document *from, size_t index)
{
    const char *slash = strrchr(from->file, '/');

    if (index > 0) {
        return xml_format("%s", library->folders[index - 1]);
    }
    return slash != NULL ? xml_format("%.*s", (int)(slash - from->file), from->file)
                         : xml_format(".");
}

/* The file of this very name, in a folder; NULL when there is none. */
static char *find_exact(const char *folder, const char *name, const char *spec)
{
    char *file =
        strcmp(folder, ".") == 0 ? xml_format("%s", name) : xml_format("%s/%s", folder, name);

    (void)spec;
    if (access(file, R_OK) != 0) {
        free(file);
        file = NULL;
    }
    return file;
}

/* The very name goes before its family. */
static const struct {
    char *(*find)(const char *folder, const char *name, const char *spec);
} finders[] = {{find_exact}, {family_find}};

/* Beside the importing document or in the folders of -I. */
static char *find_import(const struct library *library, const struct document *from,
                         const char *name, const char *spec)
{
    char *file = NULL;

    for (size_t f = 0; f < sizeof finders / sizeof *finders && file == NULL; f++) {
        for (size_t i = 0; i <= library->folder_count && file == NULL; i++) {
            char *folder = import_folder(library, from, i);
            file = finders[f].find(folder, name, spec);
            free(folder);
        }
    }
    return file != NULL ? shortest_name(file) : NULL;
}

struct document *library_open(struct library *library, const char *file)
{
    struct document *document = load(library, file);

    if (document != NULL && document_is_device_type(document)) {
        report_error_node(library->report, file, document_root(document),
                          "this is a device type, which --device-type takes, and no data model");
        return NULL;
    }
    return document;
}

struct document *library_open_device_type(struct library *library, const char *file)
{
    struct document *document = load(library, file);

    if (document != NULL && !document_is_device_type(document)) {
        report_error_node(library->report, file, document_root(document),
                          "this is a data model, and no device type: its root is in %s instead of "
                          "%s*",
                          (const char *)document_root(document)->ns->href, device_types);
        return NULL;
    }
    return document;
}

struct document *library_open_either(struct library *library, const char *file)
{
    return load(library, file);
}

static struct document *find_and_load(struct library *library, const struct document *from,
                                      const xmlNode *where, const char *name, const char *spec)
{
    char *file = find_import(library, from, name, spec);

    if (file == NULL) {
        report_error_node(library->report, from->file, where,
                          "file '%s' is neither beside this document nor in a -I folder", name);
        return NULL;
    }
    struct document *document = load(library, file);
    free(file);
    return document;
}

struct document *library_find(struct library *library, const struct document *from,
                              const xmlNode *where, const char *name)
{
    return find_and_load(library, from, where, name, NULL);
}

struct document *library_import(struct library *library, const struct document *from,
                                const xmlNode *import)
{
    const char *name = xml_attribute(import, "file");
    const char *spec = xml_attribute(import, "spec");

    if (name == NULL || *name == '\0') {
        report_error_node(library->report, from->file, import, "an import names no file");
        return NULL;
    }
    struct document *document = find_and_load(library, from, import, name, spec);
    if (document != NULL && spec != NULL &&
        (document->spec == NULL || !family_fits(spec, document->spec))) {
        report_error_node(library->report, from->file, import,
                          "spec is '%s', but that of %s is '%s'", spec, document->file,
                          document->spec != NULL ? document->spec : "");
    }
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
    published_schema_free(library);
}
