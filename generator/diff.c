/* SPDX-License-Identifier: Apache-2.0 */
#include "diff.h"

#include <stdlib.h>
#include <string.h>

/* An object or parameter; NULL where it is not there. */
struct entry {
    char *path;
    const xmlNode *before, *after;
};

struct entries {
    struct entry *list;
    size_t count;
};

/* What is told of an entry. `describe` writes nothing for what is not said. */
struct aspect {
    const char *name;
    void (*describe)(FILE *out, const xmlNode *node);
};

/* On one line, whatever a document has. */
static void put_text(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        fputc((unsigned char)*text < ' ' ? ' ' : *text, out);
    }
}

static void put_attribute(FILE *out, const xmlNode *node, const char *name, const char *absent)
{
    const char *text = xml_attribute(node, name);

    put_text(out, text != NULL ? text : absent);
}

/* "1..8|20..30"; a bound that is not there is left out. */
static void put_intervals(FILE *out, const xmlNode *parent, const char *kind, const char *minimum,
                          const char *maximum)
{
    for (const xmlNode *node = parent != NULL ? xml_first(parent, kind) : NULL; node != NULL;
         node = xml_next(node, kind)) {
        put_attribute(out, node, minimum, "");
        fputs("..", out);
        put_attribute(out, node, maximum, "");
        if (xml_attribute(node, "step") != NULL) {
            fputs(" step ", out);
            put_attribute(out, node, "step", "");
        }
        fputs(xml_next(node, kind) != NULL ? "|" : "", out);
    }
}

static const xmlNode *syntax_of(const xmlNode *parameter)
{
    return xml_first(parameter, "syntax");
}

static const xmlNode *list_of(const xmlNode *parameter)
{
    return syntax_of(parameter) != NULL ? xml_first(syntax_of(parameter), "list") : NULL;
}

static void describe_type(FILE *out, const xmlNode *parameter)
{
    fputs(list_of(parameter) != NULL ? "list of " : "", out);
    if (syntax_of(parameter) != NULL) {
        put_attribute(out, syntax_of(parameter), "type", "");
    }
}

/* A device type may let the rows of a table come only, or go only. */
static void describe_access(FILE *out, const xmlNode *node)
{
    const bool create = xml_attribute_is(node, "create", "1");
    const bool delete = xml_attribute_is(node, "delete", "1");

    if (xml_attribute(node, "create") == NULL || (create && delete)) {
        put_attribute(out, node, "access", "readOnly");
    } else {
        fputs(create ? "create" : delete ? "delete" : "readOnly", out);
    }
}

static void describe_notification(FILE *out, const xmlNode *parameter)
{
    put_attribute(out, parameter, "activeNotify", "normal");
}

static void describe_forced(FILE *out, const xmlNode *parameter)
{
    fputs(xml_attribute_true(parameter, "forcedInform") ? "yes" : "no", out);
}

static void describe_items(FILE *out, const xmlNode *parameter)
{
    if (list_of(parameter) != NULL) {
        put_attribute(out, list_of(parameter), "minItems", "0");
        fputs("..", out);
        put_attribute(out, list_of(parameter), "maxItems", "");
    }
}

static void describe_list_size(FILE *out, const xmlNode *parameter)
{
    put_intervals(out, list_of(parameter), "size", "minLength", "maxLength");
}

static void describe_range(FILE *out, const xmlNode *parameter)
{
    put_intervals(out, syntax_of(parameter), "range", "minInclusive", "maxInclusive");
}

static void describe_size(FILE *out, const xmlNode *parameter)
{
    put_intervals(out, syntax_of(parameter), "size", "minLength", "maxLength");
}

static const xmlNode *facet_of(const xmlNode *parameter, const char *kind)
{
    return syntax_of(parameter) != NULL ? xml_first(syntax_of(parameter), kind) : NULL;
}

static void describe_units(FILE *out, const xmlNode *parameter)
{
    if (facet_of(parameter, "units") != NULL) {
        put_attribute(out, facet_of(parameter, "units"), "value", "");
    }
}

/* The length of a path without its last component, and its {i}. */
static size_t parent_length(const char *path, size_t length)
{
    static const char row[] = "{i}.";

    if (length >= strlen(row) && strncmp(path + length - strlen(row), row, strlen(row)) == 0) {
        length -= strlen(row);
    }
    for (length -= length > 0 ? 1 : 0; length > 0 && path[length - 1] != '.'; length--) {
    }
    return length;
}

/* A target as a whole path: it may be written from the object on, up from it by #, from the root on
 * by a dot, or in full. */
static void put_target(FILE *out, const char *object, const char *target, size_t length)
{
    const size_t root = strcspn(object, ".") + 1;
    size_t base = *target == '.' ? root : strlen(object);
    size_t skip = strspn(target, "#");

    skip = skip < length ? skip : length;
    for (size_t i = 0; i < skip && base > root; i++) {
        base = parent_length(object, base);
    }
    if (length >= root && strncmp(target, object, root) == 0) {
        base = 0;
    }
    skip += skip < length && target[skip] == '.' ? 1 : 0;
    fprintf(out, " %.*s%.*s", (int)base, object, (int)(length - skip), target + skip);
}

static void put_targets(FILE *out, const xmlNode *parameter, const char *targets)
{
    static const char white[] = " \t\r\n";

    for (const char *at = targets; at != NULL && *(at += strspn(at, white)) != '\0';
         at += strcspn(at, white)) {
        put_target(out, xml_attribute(parameter, "object"), at, strcspn(at, white));
    }
}

static void describe_reference(FILE *out, const xmlNode *parameter)
{
    static const char *const kinds[] = {"pathRef", "instanceRef", "enumerationRef"};
    static const char *const details[] = {"refType", "targetType"};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const xmlNode *reference = facet_of(parameter, kinds[i]);

        fputs(reference != NULL ? kinds[i] : "", out);
        for (size_t j = 0; reference != NULL && j < sizeof details / sizeof *details; j++) {
            if (xml_attribute(reference, details[j]) != NULL) {
                fputc(' ', out);
                put_attribute(out, reference, details[j], "");
            }
        }
        if (reference != NULL) {
            put_targets(out, parameter, xml_attribute(reference, "targetParent"));
            put_targets(out, parameter, xml_attribute(reference, "targetParam"));
        }
    }
}

static void describe_default(FILE *out, const xmlNode *parameter)
{
    const xmlNode *value = facet_of(parameter, "default");

    if (value != NULL) {
        fputs(xml_attribute_is(value, "type", "factory") ? "factory '" : "'", out);
        put_attribute(out, value, "value", "");
        fputc('\'', out);
    }
}

static void describe_secret(FILE *out, const xmlNode *parameter)
{
    const xmlNode *syntax = syntax_of(parameter);
    bool secret = syntax != NULL &&
                  (xml_attribute_true(syntax, "hidden") || xml_attribute_true(syntax, "secured"));

    fputs(secret ? "yes" : "no", out);
}

static void describe_command(FILE *out, const xmlNode *parameter)
{
    const xmlNode *syntax = syntax_of(parameter);

    fputs(syntax != NULL && xml_attribute_true(syntax, "command") ? "yes" : "no", out);
}

static void describe_status(FILE *out, const xmlNode *node)
{
    put_attribute(out, node, "status", "current");
}

static void describe_kind(FILE *out, const xmlNode *object)
{
    fputs(flat_is_table(object) ? "table" : "object", out);
}

static void describe_entries(FILE *out, const xmlNode *object)
{
    put_attribute(out, object, "minEntries", "");
    fputs("..", out);
    put_attribute(out, object, "maxEntries", "");
}

static void describe_keys(FILE *out, const xmlNode *object)
{
    for (const xmlNode *key = xml_first(object, "uniqueKey"); key != NULL;
         key = xml_next(key, "uniqueKey")) {
        for (const xmlNode *parameter = xml_first(key, "parameter"); parameter != NULL;
             parameter = xml_next(parameter, "parameter")) {
            put_attribute(out, parameter, "ref", "");
            fputs(xml_next(parameter, "parameter") != NULL ? "+" : "", out);
        }
        fputs(xml_next(key, "uniqueKey") != NULL ? " or " : "", out);
    }
}

static void describe_handler(FILE *out, const xmlNode *object)
{
    put_attribute(out, object, "handler", "");
    if (xml_attribute(object, "operations") != NULL) {
        fputs(" (", out);
        put_attribute(out, object, "operations", "");
        fputc(')', out);
    }
}

static void describe_role(FILE *out, const xmlNode *parameter)
{
    put_attribute(out, parameter, "role", "");
}

static const struct aspect object_aspects[] = {
    {"kind", describe_kind},
    {"access", describe_access},
    {"entries", describe_entries},
    {"unique", describe_keys},
    {"status", describe_status},
    {"handler", describe_handler},
    {NULL, NULL},
};

static const struct aspect parameter_aspects[] = {
    {"type", describe_type},
    {"access", describe_access},
    {"items", describe_items},
    {"list size", describe_list_size},
    {"range", describe_range},
    {"size", describe_size},
    {"units", describe_units},
    {"reference", describe_reference},
    {"default", describe_default},
    {"notification", describe_notification},
    {"forced inform", describe_forced},
    {"secret", describe_secret},
    {"command", describe_command},
    {"status", describe_status},
    {"role", describe_role},
    {NULL, NULL},
};

static char *describe(const struct aspect *aspect, const xmlNode *node)
{
    char *text = NULL;
    size_t length;
    FILE *out = xml_need(open_memstream(&text, &length));

    aspect->describe(out, node);
    fclose(out);
    return xml_need(text);
}

static void tell_aspect(FILE *out, const struct aspect *aspect, const struct entry *entry)
{
    char *before = describe(aspect, entry->before), *after = describe(aspect, entry->after);

    if (strcmp(before, after) != 0) {
        fprintf(out, "; %s: %s -> %s", aspect->name, *before != '\0' ? before : "none",
                *after != '\0' ? after : "none");
    }
    free(before);
    free(after);
}

static bool has_value(const xmlNode *parameter, const char *kind, const xmlNode *value)
{
    const char *text = xml_attribute(value, "value");

    for (const xmlNode *other = facet_of(parameter, kind); other != NULL && text != NULL;
         other = xml_next(other, kind)) {
        if (xml_attribute_is(other, "value", text)) {
            return true;
        }
    }
    return false;
}

/* Values of one parameter that the other does not have. */
static void tell_other_values(FILE *out, const char **separator, const char *kind, char sign,
                              const xmlNode *of, const xmlNode *not_of)
{
    for (const xmlNode *value = facet_of(of, kind); value != NULL; value = xml_next(value, kind)) {
        if (!has_value(not_of, kind, value)) {
            fprintf(out, "%s%c'", *separator, sign);
            put_attribute(out, value, "value", "");
            fputc('\'', out);
            *separator = ", ";
        }
    }
}

static void tell_values(FILE *out, const char *name, const char *kind, const struct entry *entry)
{
    char *head = xml_format("; %s: ", name);
    const char *separator = head;

    tell_other_values(out, &separator, kind, '+', entry->after, entry->before);
    tell_other_values(out, &separator, kind, '-', entry->before, entry->after);
    free(head);
}

/* What is other; "" when nothing is. */
static char *compare(const struct entry *entry)
{
    const bool object = xml_is(entry->after, "object");
    char *text = NULL;
    size_t length;
    FILE *out = xml_need(open_memstream(&text, &length));

    for (const struct aspect *aspect = object ? object_aspects : parameter_aspects;
         aspect->name != NULL; aspect++) {
        tell_aspect(out, aspect, entry);
    }
    if (!object) {
        tell_values(out, "values", "enumeration", entry);
        tell_values(out, "patterns", "pattern", entry);
    }
    fclose(out);
    return xml_need(text);
}

static void add_entry(struct entries *entries, const xmlNode *before, const xmlNode *after)
{
    const xmlNode *node = after != NULL ? after : before;
    const bool object = xml_is(node, "object");
    const char *path = xml_attribute(node, object ? "path" : "object");

    /* Above a service model there is an object without a path. */
    if (!object || *path != '\0') {
        entries->list[entries->count++] = (struct entry){
            .path = xml_format("%s%s", path, object ? "" : xml_attribute(node, "name")),
            .before = before,
            .after = after};
    }
}

static const xmlNode *find(const struct flat *flat, const xmlNode *node)
{
    if (xml_is(node, "object")) {
        return flat_object(flat, xml_attribute(node, "path"));
    }
    return flat_parameter(flat, xml_attribute(node, "object"), xml_attribute(node, "name"));
}

static bool is_entry(const xmlNode *node)
{
    return xml_is(node, "object") || xml_is(node, "parameter");
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct entry *)a)->path, ((const struct entry *)b)->path);
}

static void collect(struct entries *entries, const struct flat *before, const struct flat *after)
{
    const size_t most = xml_count(before->root, NULL) + xml_count(after->root, NULL);

    entries->list = xml_need(calloc(most + 1, sizeof *entries->list));
    for (const xmlNode *node = xml_first(after->root, NULL); node != NULL;
         node = xml_next(node, NULL)) {
        if (is_entry(node)) {
            add_entry(entries, find(before, node), node);
        }
    }
    for (const xmlNode *node = xml_first(before->root, NULL); node != NULL;
         node = xml_next(node, NULL)) {
        if (is_entry(node) && find(after, node) == NULL) {
            add_entry(entries, node, NULL);
        }
    }
    qsort(entries->list, entries->count, sizeof *entries->list, by_path);
}

static void print_alone(FILE *out, char sign, const char *path, const xmlNode *node)
{
    fprintf(out, "%c ", sign);
    put_text(out, path);
    fputs("  ", out);
    if (xml_is(node, "object")) {
        describe_kind(out, node);
    } else {
        describe_type(out, node);
    }
    fputs(", ", out);
    describe_access(out, node);
    fputc('\n', out);
}

void diff_print(const struct flat *before, const struct flat *after, FILE *out)
{
    struct entries entries = {0};
    unsigned added = 0, removed = 0, changed = 0;

    collect(&entries, before, after);
    for (size_t i = 0; i < entries.count; i++) {
        struct entry *entry = &entries.list[i];

        if (entry->before == NULL || entry->after == NULL) {
            bool is_new = entry->before == NULL;
            print_alone(out, is_new ? '+' : '-', entry->path,
                        is_new ? entry->after : entry->before);
            *(is_new ? &added : &removed) += 1;
        } else {
            char *changes = compare(entry);
            if (*changes != '\0') {
                fputs("~ ", out);
                put_text(out, entry->path);
                fprintf(out, "  %s\n", changes + strlen("; "));
                changed++;
            }
            free(changes);
        }
        free(entry->path);
    }
    free(entries.list);
    fprintf(out, "%s -> %s: %u added, %u removed, %u changed\n",
            xml_attribute(before->root, "name"), xml_attribute(after->root, "name"), added, removed,
            changed);
}
