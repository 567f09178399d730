/* SPDX-License-Identifier: Apache-2.0 */
#include "service.h"

#include "xml.h"

#include <stdlib.h>
#include <string.h>

static const char mount_name[] = "Services.";

/* The object of a root model that services stand below: the second component is the last. */
static const char *find_mount(const xmlNode *root)
{
    for (const xmlNode *object = xml_first(root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *path = xml_attribute(object, "path");
        const char *dot = strchr(path, '.');

        if (dot != NULL && strcmp(dot + 1, mount_name) == 0) {
            return path;
        }
    }
    return NULL;
}

/* The length of "STBService.{i}." in the path of an object of the service. */
static size_t instance_length(const char *path)
{
    size_t length = strcspn(path, ".");

    length += path[length] == '.' ? 1 : 0;
    return strncmp(path + length, "{i}.", 4) == 0 ? length + 4 : length;
}

/* A target that starts with a dot is seen from the service's own instance. There may be several,
 * with spaces between them. */
static void mount_target(xmlNode *node, const char *name, const char *mount, const char *object)
{
    const char *targets = xml_attribute(node, name);
    char *mounted = xml_format("%s", "");

    for (const char *word = targets; word != NULL && *word != '\0';) {
        const size_t spaces = strspn(word, " \t\r\n"), length = strcspn(word + spaces, " \t\r\n");
        const bool own = word[spaces] == '.';
        char *longer = own ? xml_format("%s%.*s%s%.*s%.*s", mounted, (int)spaces, word, mount,
                                        (int)instance_length(object), object, (int)length - 1,
                                        word + spaces + 1)
                           : xml_format("%s%.*s", mounted, (int)(spaces + length), word);
        free(mounted);
        mounted = longer;
        word += spaces + length;
    }
    if (targets != NULL) {
        xml_set(node, name, mounted);
    }
    free(mounted);
}

static void mount_references(xmlNode *parameter, const char *mount, const char *object)
{
    const xmlNode *syntax = xml_first(parameter, "syntax");

    for (xmlNode *node = syntax != NULL ? xml_first(syntax, NULL) : NULL; node != NULL;
         node = xml_next(node, NULL)) {
        mount_target(node, "targetParent", mount, object);
        mount_target(node, "targetParam", mount, object);
    }
}

static void mount_entry(xmlNode *root, const xmlNode *entry, const char *mount)
{
    const bool object = xml_is(entry, "object");
    const char *path = xml_attribute(entry, object ? "path" : "object");
    xmlNode *copy = xml_need(xmlDocCopyNode((xmlNode *)entry, root->doc, 1));

    xml_set_format(copy, object ? "path" : "object", "%s%s", mount, path);
    if (!object) {
        mount_references(copy, mount, path);
    }
    xmlAddChild(root, copy);
}

/* A service's profiles may have the names of the root's, so the model goes before each name of an
 * attribute: "STBService:1.4/Baseline:1". */
static void qualify(xmlNode *profile, const char *name, const char *model)
{
    static const char white[] = " \t\r\n";
    const char *names = xml_attribute(profile, name);
    char *all = xml_format("%s", "");

    for (const char *at = names; at != NULL && *(at += strspn(at, white)) != '\0';
         at += strcspn(at, white)) {
        char *longer = xml_format("%s%s%s/%.*s", all, *all != '\0' ? " " : "", model,
                                  (int)strcspn(at, white), at);
        free(all);
        all = longer;
    }
    if (names != NULL) {
        xml_set(profile, name, all);
    }
    free(all);
}

/* The parameters of the service's top have no object of the service, and are named as a whole. */
static void mount_profile(xmlNode *root, const xmlNode *profile, const char *mount,
                          const char *model)
{
    static const char *const names[] = {"name", "base", "extends"};
    xmlNode *copy = xml_need(xmlDocCopyNode((xmlNode *)profile, root->doc, 1));

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        qualify(copy, names[i], model);
    }
    for (xmlNode *entry = xml_first(copy, NULL); entry != NULL; entry = xml_next(entry, NULL)) {
        const char *place = xml_is(entry, "object") ? "path" : "ref";
        const char *path = xml_attribute(entry, place);
        char *mounted = path != NULL ? xml_format("%s%s", mount, path) : NULL;

        if (mounted != NULL) {
            xml_set(entry, place, mounted);
        }
        free(mounted);
    }
    xmlAddChild(root, copy);
}

/* The object of the root model in whose place the service's first one would stand. */
static const xmlNode *find_other(const xmlNode *root, const xmlNode *service, const char *mount)
{
    const xmlNode *first = xml_first(service, "object"), *object = xml_first(root, "object");
    char *path = first != NULL ? xml_format("%s%s", mount, xml_attribute(first, "path")) : NULL;

    while (path != NULL && object != NULL && !xml_attribute_is(object, "path", path)) {
        object = xml_next(object, "object");
    }
    free(path);
    return first != NULL ? object : NULL;
}

void service_mount(struct report *report, xmlDoc *root_xml, xmlDoc *service_xml)
{
    xmlNode *root = xmlDocGetRootElement(root_xml);
    const xmlNode *service = xmlDocGetRootElement(service_xml);
    const char *found = find_mount(root);

    if (!xml_attribute_true(service, "isService")) {
        report_error(report, xml_attribute(service, "at"), "'%s' is not a service model",
                     xml_attribute(service, "name"));
        return;
    }
    if (found == NULL) {
        report_error(report, xml_attribute(root, "at"),
                     "'%s' has no object 'Services.' for services to stand below",
                     xml_attribute(root, "name"));
        return;
    }
    const xmlNode *other = find_other(root, service, found);
    if (other != NULL) {
        report_error(report, xml_attribute(service, "at"),
                     "the objects of '%s' are there already: '%s' is defined at %s",
                     xml_attribute(service, "name"), xml_attribute(other, "path"),
                     xml_attribute(other, "at"));
        return;
    }
    char *mount = xml_format("%s", found);
    for (const xmlNode *entry = xml_first(service, NULL); entry != NULL;
         entry = xml_next(entry, NULL)) {
        if (xml_is(entry, "profile")) {
            mount_profile(root, entry, mount, xml_attribute(service, "name"));
        } else {
            mount_entry(root, entry, mount);
        }
    }
    free(mount);
}
