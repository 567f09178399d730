/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/imports.h"

#include <ctype.h>
#include <glob.h>
#include <libxslt/documents.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NUMBERS 8
#define VERSION                                                                                    \
    3 /* numbers before that of the corrigendum, of which the newest is the right one              \
       */

/* "tr-181-2-17-0-common": the numbers, and the label after them. */
struct name {
    unsigned numbers[NUMBERS];
    size_t count;
    char label[64];
};

static struct name read_name(const char *text)
{
    struct name name = {.count = 0};
    const char *at = strncmp(text, "tr-", 3) == 0 ? text + 3 : text;

    while (name.count < NUMBERS && isdigit((unsigned char)*at)) {
        char *end;
        name.numbers[name.count++] = (unsigned)strtoul(at, &end, 10);
        at = end + (*end == '-' ? 1 : 0);
    }
    snprintf(name.label, sizeof name.label, "%.*s", (int)strcspn(at, "."), at);
    return name;
}

static bool begins_with(const struct name *name, const struct name *wanted)
{
    return strcmp(name->label, wanted->label) == 0 && name->count >= wanted->count &&
           memcmp(name->numbers, wanted->numbers, wanted->count * sizeof *wanted->numbers) == 0;
}

static bool is_newer(const struct name *name, const struct name *than)
{
    for (size_t i = 0; i < name->count && i < than->count; i++) {
        if (name->numbers[i] != than->numbers[i])
            return name->numbers[i] > than->numbers[i];
    }
    return name->count > than->count;
}

/* The newest file of the folder whose name goes on from `file` and `spec`. */
static bool find(const char *folder, const char *file, const char *spec, char *found, size_t size)
{
    struct name wanted = read_name(file), best = {.count = 0};
    const char *last = strrchr(spec, ':');
    char pattern[1024];
    glob_t files;

    if (last != NULL && strlen(last) > 1) {
        struct name said = read_name(last + 1);
        said.count = said.count > VERSION ? VERSION : said.count;
        if (said.count > wanted.count) {
            memcpy(wanted.numbers, said.numbers, sizeof said.numbers);
            wanted.count = said.count;
        }
    }
    snprintf(pattern, sizeof pattern, "%s*.xml", folder);
    *found = '\0';
    if (glob(pattern, 0, NULL, &files) != 0)
        return false;
    for (size_t i = 0; i < files.gl_pathc; i++) {
        const struct name name = read_name(files.gl_pathv[i] + strlen(folder));
        if (begins_with(&name, &wanted) && (*found == '\0' || is_newer(&name, &best))) {
            best = name;
            snprintf(found, size, "%s", files.gl_pathv[i]);
        }
    }
    globfree(&files);
    return *found != '\0';
}

static xsltDocLoaderFunc load_file; /* of libxslt itself */

static xmlDoc *load(const xmlChar *uri, xmlDict *dict, int options, void *context,
                    xsltLoadType type)
{
    char file[1024], found[1024];
    char *spec, *base;

    if (type != XSLT_LOAD_DOCUMENT || strchr((const char *)uri, '?') == NULL)
        return load_file(uri, dict, options, context, type);
    snprintf(file, sizeof file, "%s", (const char *)uri);
    spec = strchr(file, '?');
    *spec++ = '\0';
    if (access(file, R_OK) == 0)
        return load_file(BAD_CAST file, dict, options, context, type);
    base = strrchr(file, '/');
    if (base == NULL)
        return NULL;
    char *folder = strndup(file, (size_t)(base + 1 - file));
    bool there = find(folder, base + 1, spec, found, sizeof found);
    free(folder);
    return there ? load_file(BAD_CAST found, dict, options, context, type) : NULL;
}

void imports_begin(void)
{
    load_file = xsltDocDefaultLoader;
    xsltSetLoaderFunc(load);
}

void imports_end(void)
{
    xsltSetLoaderFunc(load_file);
}
