/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve.h"

#include "about.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAXIMUM_ELEMENTS 500000 /* of the model with everything that it uses put in place */
#define MAXIMUM_CHILDREN 8000   /* of one object or syntax */
#define MAXIMUM_TEXT     65535  /* bytes of one attribute */
#define MAXIMUM_CHAIN    64     /* components within components, data types from data types */

enum definition_state { DEFINITION_NEW, DEFINITION_COPYING, DEFINITION_COPIED };

/* A data type, component or model, seen from where it is defined. */
struct definition {
    struct document *document;
    const xmlNode *node;
    enum definition_state state;
    unsigned id;
    unsigned weight; /* elements, those of what it uses included */
};

struct resolver {
    struct library *library;
    xmlNode *bundle;
    unsigned last_id;
    unsigned chain;  /* definitions being copied */
    unsigned weight; /* elements of the models, with what they use */
    bool too_large;
    xmlHashTable *told; /* "file kind name" that could not be imported: who uses it is no news */
};

static bool is_definition(const xmlNode *node)
{
    return xml_is(node, "dataType") || xml_is(node, "component") || xml_is(node, "model");
}

static struct definition *find_definition(const struct document *document, const char *kind,
                                          const char *name)
{
    char *key = xml_format("%s %s", kind, name);
    struct definition *found = xml_hash_get(document->definitions, key);
    free(key);
    return found;
}

/* Enters a name into a document; each document that sees a definition has an entry of its own. */
static void enter_name(struct resolver *resolver, struct document *document, const xmlNode *node,
                       const char *name, struct definition target)
{
    struct report *report = resolver->library->report;
    const char *kind = (const char *)node->name;
    const struct definition *known = find_definition(document, kind, name);

    if (known != NULL) {
        if (known->node != target.node) {
            report_error_node(report, document->file, node, "%s '%s' is already defined at %s:%ld",
                              kind, name, known->document->file, xmlGetLineNo(known->node));
        }
        return;
    }
    struct definition *definition = xml_need(malloc(sizeof *definition));
    *definition = target;
    char *key = xml_format("%s %s", kind, name);
    xml_hash_set(document->definitions, key, definition);
    free(key);
}

static void enter_own(struct resolver *resolver, struct document *document)
{
    for (xmlNode *node = xml_first(document_root(document), NULL); node != NULL;
         node = xml_next(node, NULL)) {
        if (!is_definition(node)) {
            continue;
        }
        const char *name = xml_attribute(node, "name");
        if (name == NULL || *name == '\0') {
            report_error_node(resolver->library->report, document->file, node, "<%s> has no name",
                              (const char *)node->name);
        } else {
            struct definition own = {.document = document, .node = node};
            enter_name(resolver, document, node, name, own);
        }
    }
}

static void resolve_document(struct resolver *resolver, struct document *document);

static char *list_models(const struct document *document)
{
    char *list = xml_format("%s", "");

    for (xmlNode *model = xml_first(document_root(document), "model"); model != NULL;
         model = xml_next(model, "model")) {
        const char *name = xml_attribute(model, "name");
        char *longer = xml_format("%s%s%s", list, *list != '\0' ? ", " : "", name ? name : "");
        free(list);
        list = longer;
    }
    return list;
}

/* Whether a name of a document is missing because of an error that has been told. */
static bool is_told(const struct resolver *resolver, const struct document *document,
                    const char *kind, const char *name)
{
    char *key = xml_format("%s %s %s", document->file, kind, name);
    /* What a published document does not name may be in a file that was not found. */
    bool told = xml_hash_get(resolver->told, key) != NULL ||
                (document->published && resolver->library->report->errors > 0);
    free(key);
    return told;
}

static void note_told(struct resolver *resolver, const struct document *document, const char *kind,
                      const char *name)
{
    char *key = xml_format("%s %s %s", document->file, kind, name);
    xml_hash_set(resolver->told, key, resolver->bundle);
    free(key);
}

static const char *last_part(const char *file)
{
    const char *slash = strrchr(file, '/');
    return slash != NULL ? slash + 1 : file;
}

/* Another file of the family may have been found than the one that is meant. */
static void report_not_there(const struct resolver *resolver, const struct document *document,
                             const xmlNode *item, const struct document *from)
{
    const char *kind = (const char *)item->name, *ref = xml_attribute(item, "ref");
    const char *asked = xml_attribute(item->parent, "file");
    char *models = xml_is(item, "model") ? list_models(from) : xml_format("%s", "");
    char *instead = strcmp(last_part(asked), last_part(from->file)) == 0
                        ? xml_format("%s", "")
                        : xml_format("; it is the newest of '%s' here, and the one with this %s is "
                                     "missing",
                                     asked, kind);

    report_error_node(resolver->library->report, document->file, item, "%s has no %s '%s'%s%s%s",
                      from->file, kind, ref != NULL ? ref : xml_attribute(item, "name"),
                      *models != '\0' ? ", but " : "", models, instead);
    free(instead);
    free(models);
}

static void enter_imported(struct resolver *resolver, struct document *document,
                           const xmlNode *item, const struct document *from)
{
    struct report *report = resolver->library->report;
    const char *name = xml_attribute(item, "name");
    const char *there = xml_attribute(item, "ref");

    if (name == NULL) {
        report_error_node(report, document->file, item, "an imported %s has no name",
                          (const char *)item->name);
        return;
    }
    there = there != NULL ? there : name;
    const struct definition *definition = find_definition(from, (const char *)item->name, there);
    if (definition == NULL) {
        report_not_there(resolver, document, item, from);
        note_told(resolver, document, (const char *)item->name, name);
        return;
    }
    enter_name(resolver, document, item, name, *definition);
}

static void follow_import(struct resolver *resolver, struct document *document,
                          const xmlNode *import)
{
    struct report *report = resolver->library->report;
    struct document *from = library_import(resolver->library, document, import);

    if (from != NULL && from->state == DOCUMENT_RESOLVING) {
        report_error_node(report, document->file, import, "import of '%s' goes round in a circle",
                          xml_attribute(import, "file"));
        from = NULL;
    } else if (from != NULL) {
        resolve_document(resolver, from);
    }
    for (xmlNode *item = xml_first(import, NULL); item != NULL; item = xml_next(item, NULL)) {
        const char *name = xml_attribute(item, "name");

        if (is_definition(item) && from != NULL) {
            enter_imported(resolver, document, item, from);
        } else if (is_definition(item) && name != NULL) {
            note_told(resolver, document, (const char *)item->name, name);
        }
    }
}

/* Makes all names of a document known, those that it imports included. */
static void resolve_document(struct resolver *resolver, struct document *document)
{
    if (document->state == DOCUMENT_NEW) {
        document->state = DOCUMENT_RESOLVING;
        enter_own(resolver, document);
        for (xmlNode *import = xml_first(document_root(document), "import"); import != NULL;
             import = xml_next(import, "import")) {
            follow_import(resolver, document, import);
        }
        document->state = DOCUMENT_RESOLVED;
    }
}

/* What the tables are made of. Nothing else comes through: the attributes that later steps add
 * are theirs alone. The one of another namespace is what the Broadband Forum's tools say of
 * tables. */
static bool is_known_attribute(const xmlAttr *attribute)
{
    static const char *const known[] = {"name",
                                        "ref",
                                        "path",
                                        "access",
                                        "status",
                                        "minEntries",
                                        "maxEntries",
                                        "activeNotify",
                                        "forcedInform",
                                        "hidden",
                                        "secured",
                                        "command",
                                        "value",
                                        "functional",
                                        "isService",
                                        "minInclusive",
                                        "maxInclusive",
                                        "step",
                                        "minLength",
                                        "maxLength",
                                        "minItems",
                                        "maxItems",
                                        "refType",
                                        "targetParent",
                                        "targetType",
                                        "targetParam",
                                        "nullValue",
                                        "numEntriesParameter",
                                        "enableParameter",
                                        "extends",
                                        "requirement",
                                        NULL};
    const char *name = (const char *)attribute->name;

    if (strcmp(name, "noUniqueKeys") == 0) {
        return true;
    }
    if (strcmp(name, "base") == 0) {
        return attribute->ns == NULL &&
               (xml_is(attribute->parent, "object") || xml_is(attribute->parent, "parameter") ||
                xml_is(attribute->parent, "profile"));
    }
    if (strcmp(name, "type") == 0) {
        return attribute->ns == NULL && xml_is(attribute->parent, "default");
    }
    for (size_t i = 0; known[i] != NULL; i++) {
        if (strcmp(known[i], name) == 0) {
            return attribute->ns == NULL;
        }
    }
    return false;
}

void resolve_copy_attributes(xmlNode *copy, const char *file, const xmlNode *node)
{
    char *place = report_place(file, node);

    for (const xmlAttr *attribute = node->properties; attribute != NULL;
         attribute = attribute->next) {
        const xmlNode *text = attribute->children;

        if (is_known_attribute(attribute)) {
            xml_set(copy, (const char *)attribute->name,
                    text != NULL ? (const char *)text->content : "");
        }
    }
    xml_set(copy, "at", place);
    free(place);
}

static bool is_left_behind(const xmlNode *node)
{
    static const char *const names[] = {"description", "command", "event", NULL};

    for (size_t i = 0; names[i] != NULL; i++) {
        if (xml_is(node, names[i])) {
            return true;
        }
    }
    return node->ns != NULL;
}

static void copy_definition(struct resolver *resolver, struct definition *definition,
                            const struct document *user, const xmlNode *reference);

/* Published documents now and then import a document without naming all that they use of it. */
static struct definition *find_unnamed(struct resolver *resolver, struct document *document,
                                       const char *kind, const char *name, const xmlNode *node)
{
    const struct definition *found = NULL;

    for (xmlNode *import = xml_first(document_root(document), "import");
         import != NULL && found == NULL; import = xml_next(import, "import")) {
        const struct document *from = library_import(resolver->library, document, import);
        found = from != NULL ? find_definition(from, kind, name) : NULL;
    }
    if (found == NULL) {
        return NULL;
    }
    char *place = report_place(document->file, node);
    report_warning(resolver->library->report, place, "the import of %s does not name %s '%s'",
                   found->document->file, kind, name);
    free(place);
    enter_name(resolver, document, found->node, name, *found);
    return find_definition(document, kind, name);
}

/* Links <dataType ref|base>, a data type's base and <component ref> to their definitions. Returns
 * the weight of what is linked. */
static unsigned link_reference(struct resolver *resolver, struct document *document,
                               const xmlNode *node, xmlNode *copy)
{
    bool component = xml_is(node, "component");
    const char *name = xml_attribute(node, "ref");

    if (name == NULL) {
        name = xml_attribute(node, "base");
    }
    if (name == NULL || !(component || xml_is(node, "dataType"))) {
        return 0;
    }
    const char *kind = component ? "component" : "dataType";
    struct definition *definition = find_definition(document, kind, name);
    if (definition == NULL && document->published && resolver->library->report->errors == 0) {
        definition = find_unnamed(resolver, document, kind, name, node);
    }
    if (definition == NULL && !is_told(resolver, document, kind, name)) {
        report_error_node(resolver->library->report, document->file, node, "unknown %s '%s'",
                          component ? "component" : "data type", name);
    }
    if (definition == NULL) {
        return 0;
    }
    /* The entry of the defining document is the one that all share. */
    definition =
        find_definition(definition->document, kind, xml_attribute(definition->node, "name"));
    copy_definition(resolver, definition, document, node);
    xml_set_format(copy, "uses", "%u", definition->id);
    return definition->weight;
}

static void refuse_long_text(struct resolver *resolver, const struct document *document,
                             const xmlNode *node)
{
    for (const xmlAttr *attribute = node->properties; attribute != NULL;
         attribute = attribute->next) {
        const xmlNode *text = attribute->children;

        if (text != NULL && strlen((const char *)text->content) > MAXIMUM_TEXT) {
            report_error_node(resolver->library->report, document->file, node,
                              "attribute '%s' has more than %d bytes",
                              (const char *)attribute->name, MAXIMUM_TEXT);
        }
    }
}

/* Whether an element may have any number of children. */
static bool is_collection(const xmlNode *node)
{
    return xml_is(node, "model") || xml_is(node, "component");
}

static bool is_too_large(struct resolver *resolver, const struct document *document,
                         const xmlNode *node, unsigned weight, unsigned children)
{
    if (weight > MAXIMUM_ELEMENTS) {
        report_error_node(resolver->library->report, document->file, node,
                          "the model has more than %d elements", MAXIMUM_ELEMENTS);
        resolver->too_large = true;
    } else if (children > MAXIMUM_CHILDREN && !is_collection(node)) {
        report_error_node(resolver->library->report, document->file, node,
                          "<%s> has more than %d elements", (const char *)node->name,
                          MAXIMUM_CHILDREN);
        resolver->too_large = true;
    }
    return resolver->too_large;
}

/* Returns the weight of the copy. */
static unsigned copy_element(struct resolver *resolver, struct document *document,
                             const xmlNode *node, xmlNode *copy)
{
    unsigned weight = 1, children = 0;

    resolve_copy_attributes(copy, document->file, node);
    if (xml_is(node, "object") || xml_is(node, "parameter")) {
        about_copy(copy, node);
    }
    refuse_long_text(resolver, document, node);
    weight += link_reference(resolver, document, node, copy);
    for (const xmlNode *child = xml_first(node, NULL);
         child != NULL && !is_too_large(resolver, document, node, weight, children);
         child = xml_next(child, NULL)) {
        if (!is_left_behind(child)) {
            weight +=
                copy_element(resolver, document, child, xml_add(copy, (const char *)child->name));
            children++;
        }
    }
    return weight;
}

static void copy_definition(struct resolver *resolver, struct definition *definition,
                            const struct document *user, const xmlNode *reference)
{
    const char *kind = (const char *)definition->node->name;
    const char *name = xml_attribute(definition->node, "name");

    if (definition->state == DEFINITION_COPYING) {
        report_error_node(resolver->library->report, user->file, reference,
                          "%s '%s' is defined by itself", kind, name);
    } else if (resolver->chain == MAXIMUM_CHAIN) {
        report_error_node(resolver->library->report, user->file, reference,
                          "%s '%s' is the end of a chain of more than %d", kind, name,
                          MAXIMUM_CHAIN);
    } else if (definition->state == DEFINITION_NEW) {
        xmlNode *copy = xml_add(resolver->bundle, kind);

        definition->state = DEFINITION_COPYING;
        definition->id = ++resolver->last_id;
        resolver->chain++;
        definition->weight = copy_element(resolver, definition->document, definition->node, copy);
        resolver->chain--;
        xml_set_format(copy, "id", "%u", definition->id);
        definition->state = DEFINITION_COPIED;
    }
}

/* Copies a model with all that it changes: its base first, and so on. */
static void copy_model(struct resolver *resolver, struct document *document, const xmlNode *model)
{
    const char *base = xml_attribute(model, "base");

    if (resolver->chain == MAXIMUM_CHAIN) {
        report_error_node(resolver->library->report, document->file, model,
                          "model '%s' is the end of a chain of more than %d",
                          xml_attribute(model, "name"), MAXIMUM_CHAIN);
        return;
    }
    if (base != NULL) {
        const struct definition *earlier = find_definition(document, "model", base);

        if (earlier == NULL && !is_told(resolver, document, "model", base)) {
            report_error_node(resolver->library->report, document->file, model,
                              "unknown model '%s'", base);
        }
        if (earlier != NULL && earlier->node == model) {
            report_error_node(resolver->library->report, document->file, model,
                              "model '%s' is defined by itself", base);
        }
        if (earlier == NULL || earlier->node == model) {
            return;
        }
        resolver->chain++;
        copy_model(resolver, earlier->document, earlier->node);
        resolver->chain--;
    }
    resolver->weight += copy_element(resolver, document, model, xml_add(resolver->bundle, "model"));
    is_too_large(resolver, document, model, resolver->weight, 0);
}

bool resolve_is_named(const char *name, const char *root)
{
    size_t length = strlen(root);

    return name != NULL && strncmp(name, root, length) == 0 &&
           (name[length] == '\0' || name[length] == ':');
}

void resolve_list_models(const struct document *document)
{
    for (xmlNode *model = xml_first(document_root(document), "model"); model != NULL;
         model = xml_next(model, "model")) {
        const char *name = xml_attribute(model, "name");
        printf("%s\n", name != NULL ? name : "");
    }
}

/* "Device:2.17". The name goes into comments of the output, so it is looked at closely. */
static bool is_model_name(const char *name)
{
    static const char digits[] = "0123456789";
    size_t length = strcspn(name, ":");

    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)name[i] < 0x80 && !isalnum((unsigned char)name[i]) &&
            strchr("_-", name[i]) == NULL) {
            return false;
        }
    }
    if (length == 0 || name[length] != ':') {
        return false;
    }
    name += length + 1;
    length = strspn(name, digits);
    return length > 0 && name[length] == '.' && strspn(name + length + 1, digits) > 0 &&
           strspn(name + length + 1, digits) == strlen(name + length + 1);
}

static const xmlNode *choose_model(struct report *report, const struct document *document,
                                   const char *root)
{
    const xmlNode *chosen = NULL;
    unsigned count = 0;
    bool twice = false;

    for (xmlNode *model = xml_first(document_root(document), "model"); model != NULL;
         model = xml_next(model, "model")) {
        if (root == NULL || resolve_is_named(xml_attribute(model, "name"), root)) {
            twice |= chosen != NULL && xml_attribute(model, "name") != NULL &&
                     xml_attribute_is(chosen, "name", xml_attribute(model, "name"));
            chosen = model;
            count++;
        }
    }
    if (count == 1) {
        const char *name = xml_attribute(chosen, "name");
        if (name != NULL && is_model_name(name)) {
            return chosen;
        }
        report_error_node(report, document->file, chosen,
                          "'%s' is not the name of a model, such as Device:2.17",
                          name != NULL ? name : "");
        return NULL;
    }
    if (twice) {
        return NULL; /* told when the names were entered */
    }
    char *list = list_models(document);
    if (*list == '\0') {
        report_error(report, document->file, "the document has no model");
    } else if (count == 0) {
        report_error(report, document->file, "no model is named '%s': there is %s", root, list);
    } else {
        report_error(report, document->file, "choose one of its models with --root: %s", list);
    }
    free(list);
    return NULL;
}

static void forget_copy(void *definition, void *data, const xmlChar *name)
{
    (void)data;
    (void)name;
    ((struct definition *)definition)->state = DEFINITION_NEW;
}

/* Definitions are copied into each bundle anew. */
static void forget_copies(struct library *library)
{
    for (struct document *document = library->documents; document != NULL;
         document = document->next) {
        xmlHashScan(document->definitions, forget_copy, NULL);
    }
}

xmlDoc *resolve_model(struct library *library, struct document *document, const char *root)
{
    const unsigned errors = library->report->errors;
    xmlDoc *bundle = xml_need(xmlNewDoc(BAD_CAST "1.0"));
    xmlNode *element = xml_need(xmlNewDocNode(bundle, NULL, BAD_CAST "bundle", NULL));
    struct resolver resolver = {library, .bundle = element, .told = xml_hash_new(0)};

    forget_copies(library);
    xmlDocSetRootElement(bundle, element);
    xml_set(element, "file", document->file);
    xml_set(element, "spec", document->spec != NULL ? document->spec : "");
    resolve_document(&resolver, document);
    const xmlNode *model = choose_model(library->report, document, root);
    if (model != NULL) {
        copy_model(&resolver, document, model);
    }
    xmlHashFree(resolver.told, NULL);
    if (library->report->errors > errors) {
        xmlFreeDoc(bundle);
        bundle = NULL;
    }
    return bundle;
}
