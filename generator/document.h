/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Source documents: finding them on the search path and parsing them as what they are, input
 * from strangers. Nothing is fetched, no document type declaration is accepted (and so no entity
 * is ever expanded), and size and depth are limited.
 */
#ifndef GENERATOR_DOCUMENT_H
#define GENERATOR_DOCUMENT_H

#include "report.h"
#include "xml.h"

#define DOCUMENT_MAXIMUM_SIZE  (16 * 1024 * 1024)  /* bytes of one file */
#define DOCUMENT_MAXIMUM_DEPTH 64                  /* elements within elements */
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
    size_t total; /* bytes read */
};

/* The root element of a document. */
xmlNode *document_root(const struct document *document);

/* Opens a file once; a second call returns the same document. `from` is the document that names
 * it (its folder is searched before those of the -I options) and `node` the place where; both
 * are NULL for a file of the command line. NULL after an error, which has been reported. */
struct document *library_open(struct library *library, const char *name,
                              const struct document *from, const xmlNode *node);
void library_free(struct library *library);

#endif
