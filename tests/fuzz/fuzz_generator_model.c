/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Documents through dmgen, up to the text of its files, and a comparison of the model with itself.
 * The input is up to four documents with a NUL between them: the model (model.xml), a device type
 * (type.xml; empty for none), and two to import (a.xml, b.xml). What has to hold: no sanitizer
 * complains; it comes to an end; there are errors or all files; nothing differs from itself.
 */
#include "compile.h"
#include "device_type.h"
#include "diff.h"
#include "fuzz.h"
#include "xml.h"

#include <libxml/xmlerror.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define DOCUMENTS 4

static const char *const names[DOCUMENTS] = {"model.xml", "type.xml", "a.xml", "b.xml"};

static void write_document(const char *name, const char *text, size_t length)
{
    FILE *file = fopen(name, "wb");

    check(file != NULL && fwrite(text, 1, length, file) == length && fclose(file) == 0);
}

/* False when there is no device type. */
static bool write_documents(const char *text, size_t size)
{
    const char *end = text + size;
    bool device_type = false;

    for (size_t i = 0; i < DOCUMENTS; i++) {
        const char *stop = text <= end ? memchr(text, '\0', (size_t)(end - text)) : NULL;

        stop = stop != NULL ? stop : end;
        unlink(names[i]);
        if (text < stop)
            write_document(names[i], text, (size_t)(stop - text));
        device_type |= i == 1 && text < stop;
        text = stop + 1;
    }
    return device_type;
}

static void compile(struct report *report, bool has_device_type)
{
    struct library library = {.report = report};
    const struct transform transform = {
        .report = report, .folder = STYLESHEETS, .name = "fuzz_model"};
    struct document *document = library_open(&library, "model.xml");
    const struct document *device_type =
        has_device_type ? library_open_device_type(&library, "type.xml") : NULL;
    struct output_file files[COMPILE_FILES] = {0};
    xmlDoc *tables = NULL;

    if (document != NULL)
        tables =
            compile_tables(&transform, &library,
                           &(struct compile_input){.model = document, .device_type = device_type});
    check((tables == NULL) == (report->errors > 0));
    if (tables != NULL)
        compile_print(&transform, tables, files);
    for (size_t i = 0; i < COMPILE_FILES; i++) {
        check(tables == NULL || report->errors > 0 || files[i].length > 0);
        xmlFree(files[i].text);
    }
    xmlFreeDoc(tables);
    library_free(&library);
}

/* One side of a comparison with itself, of the model or of the device type with what it imports:
 * nothing changes. Documents that are none are left. */
static void compare(bool has_device_type)
{
    struct report report = {0};
    struct library library = {.report = &report};
    const struct transform transform = {.report = &report, .folder = STYLESHEETS, .name = ""};
    struct document *document =
        library_open_either(&library, has_device_type ? "type.xml" : "model.xml");
    struct compile_input input = {.model = document};
    struct flat flat;

    if (document != NULL && document_is_device_type(document)) {
        input.device_type = document;
        input.model = device_type_open_model(&library, document, &input.root);
    }
    if (input.model != NULL && compile_flat(&transform, &library, &input, &flat)) {
        char *text = NULL;
        size_t length;
        FILE *out = open_memstream(&text, &length);

        check(out != NULL);
        diff_print(&flat, &flat, out);
        fclose(out);
        check(strstr(text, ": 0 added, 0 removed, 0 changed\n") != NULL);
        free(text);
        flat_close(&flat);
    }
    library_free(&library);
}

/* Nothing that libraries say about bad documents is of interest. */
static void ignore(void *context, const char *format, ...)
{
    (void)context;
    (void)format;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char folder[] = "/tmp/cwmpd-fuzz-XXXXXX", before[PATH_MAX];
    struct report report = {0};

    check(getcwd(before, sizeof before) != NULL && mkdtemp(folder) != NULL && chdir(folder) == 0);
    xmlSetGenericErrorFunc(NULL, ignore);
    transform_start();
    bool has_device_type = write_documents((const char *)data, size);
    compile(&report, has_device_type);
    compare(has_device_type);
    transform_end();
    for (size_t i = 0; i < DOCUMENTS; i++)
        unlink(names[i]);
    check(chdir(before) == 0 && rmdir(folder) == 0);
    return 0;
}
