/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Source documents: finding them on the search path and reading each once. Nothing is fetched, and
 * sizes and numbers are limited.
 */
#ifndef GENERATOR_DOCUMENT_H
#define GENERATOR_DOCUMENT_H

#include "report.h"
#include "xml.h"

#define DOCUMENT_MAXIMUM_SIZE  (16 * 1024 * 1024)  /* bytes of one file */
#define DOCUMENT_MAXIMUM_TOTAL (128 * 1024 * 1024) /* bytes of all files of one run */
#define DOCUMENT_MAXIMUM_COUNT 2000                /* files in one run */

enum document_state { DOCUMENT_NEW, DOCUMENT_RESOLVING, DOCUMENT_RESOLVED };

struct document {
    char *file; /* as opened, for messages */
    xmlDoc *xml;
    const char *spec;
    bool published; /* one of the Broadband Forum's own: its slips are warned about only */
    enum document_state state;
    xmlHashTable *definitions; /* "dataType Alias" -> struct definition */
    struct document *next;
};

struct library {
    struct report *report;
    const char *const *folders; /* the -I options */
    size_t folder_count;
    struct document *documents;
    size_t document_count;
    size_t total;          /* bytes read */
    xmlHashTable *schemas; /* namespace -> published_schema.h's */
};

/* What a file holds; the caller frees it. NULL after an error, which has been reported. */
char *document_read(struct report *report, const char *file, size_t *size);

/* The root element of a document. */
xmlNode *document_root(const struct document *document);
bool document_is_device_type(const struct document *document);

/* Opens a data model of the command line, once: a second call returns the same document. NULL after
 * an error, which has been reported; a device type is one. */
struct document *library_open(struct library *library, const char *file);
/* The same for a device type, and nothing else. */
struct document *library_open_device_type(struct library *library, const char *file);
/* The same for either. */
struct document *library_open_either(struct library *library, const char *file);

/* Opens a file that an element of a document names, as library_import() does. NULL after an error,
 * which has been reported. */
struct document *library_find(struct library *library, const struct document *from,
                              const xmlNode *where, const char *name);

/* Opens what an <import> of a document names. The folder of that document is searched before those
 * of the -I options, for the very file name and then for the newest file of its family
 * (family.h). NULL after an error, which has been reported. */
struct document *library_import(struct library *library, const struct document *from,
                                const xmlNode *import);
void library_free(struct library *library);

#endif
