/* SPDX-License-Identifier: Apache-2.0 */
#include "compile.h"

#include "checks.h"
#include "device_role.h"
#include "device_type.h"
#include "names.h"
#include "profiles.h"
#include "resolve.h"
#include "selection.h"
#include "service.h"

/* NULL after errors. */
static xmlDoc *make_tables(const struct transform *transform, struct flat *flat)
{
    struct report *report = transform->report;
    xmlDoc *tree, *tables = NULL;

    names_assign(flat);
    device_role_list(flat);
    profiles_summarize(flat);
    tree = transform_document(transform, "tree.xsl", flat->xml);
    if (tree != NULL) {
        tables = transform_document(transform, "tables.xsl", tree);
        xmlFreeDoc(tree);
    }
    if (tables != NULL) {
        check_limits(report, tables);
    }
    return tables;
}

/* The model and what it uses, flattened; NULL after an error. */
static xmlDoc *flatten(const struct transform *transform, struct library *library,
                       struct document *document, const char *root)
{
    xmlDoc *bundle = resolve_model(library, document, root), *changes = NULL, *xml = NULL;

    if (bundle != NULL && transform->report->errors == 0) {
        changes = transform_document(transform, "flatten.xsl", bundle);
    }
    if (changes != NULL) {
        xml = transform_document(transform, "merge.xsl", changes);
    }
    xmlFreeDoc(changes);
    xmlFreeDoc(bundle);
    return xml;
}

/* The root model with the services below it; NULL after an error. */
static xmlDoc *assemble(const struct transform *transform, struct library *library,
                        const struct compile_input *input)
{
    xmlDoc *root = flatten(transform, library, input->model, input->root);

    for (size_t i = 0; i < input->service_count; i++) {
        struct document *document = library_open(library, input->services[i]);
        xmlDoc *service = document != NULL ? flatten(transform, library, document, NULL) : NULL;

        if (root != NULL && service != NULL) {
            service_mount(transform->report, root, service);
        }
        xmlFreeDoc(service);
    }
    return root;
}

bool compile_flat(const struct transform *transform, struct library *library,
                  const struct compile_input *input, struct flat *flat)
{
    const struct report *report = transform->report;
    xmlDoc *xml = assemble(transform, library, input);

    if (xml == NULL) {
        return false;
    }
    flat_open(flat, xml, library);
    if (report->errors == 0) {
        selection_take_profiles(flat, input->profiles, input->profile_count);
    }
    if (input->device_type != NULL && report->errors == 0) {
        device_type_apply(flat, library, input->device_type);
    }
    if (report->errors == 0) {
        flat_open_brackets(flat);
        check_objects(flat);
        check_parameters(flat);
    }
    if (report->errors > 0) {
        flat_close(flat);
    }
    return report->errors == 0;
}

xmlDoc *compile_tables(const struct transform *transform, struct library *library,
                       const struct compile_input *input)
{
    struct flat flat;
    xmlDoc *tables;

    if (!compile_flat(transform, library, input, &flat)) {
        return NULL;
    }
    tables = make_tables(transform, &flat);
    flat_close(&flat);
    if (transform->report->errors > 0) {
        xmlFreeDoc(tables);
        tables = NULL;
    }
    return tables;
}

void compile_print(const struct transform *transform, xmlDoc *tables,
                   struct output_file files[COMPILE_FILES])
{
    static const char *const names[] = {"schema.c", "schema.h", "rows.h", "handlers.h",
                                        "model.html"};
    static const char *const stylesheets[] = {"schema-c.xsl", "schema-h.xsl", "rows-h.xsl",
                                              "handlers-h.xsl", "model-html.xsl"};

    for (size_t i = 0; i < COMPILE_FILES; i++) {
        files[i] = (struct output_file){.name = names[i]};
        if (transform->report->errors == 0) {
            files[i].text = transform_text(transform, stylesheets[i], tables, &files[i].length);
        }
    }
}
