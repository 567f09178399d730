/* SPDX-License-Identifier: Apache-2.0 */
#include "profiles.h"

#include <stdlib.h>
#include <string.h>

/* What a profile comes to. */
struct summary {
    const struct flat *flat;
    xmlNode *profile;
    unsigned required;
};

static void add_missing(struct summary *summary, const char *path, const char *name,
                        const char *why)
{
    xmlNode *missing = xml_add(summary->profile, "missing");

    xml_set_format(missing, "path", "%s%s", path, name);
    xml_set(missing, "why", why);
}

static void require_parameters(struct summary *summary, const xmlNode *entry, const char *path)
{
    for (const xmlNode *reference = xml_first(entry, "parameter"); reference != NULL;
         reference = xml_next(reference, "parameter")) {
        const char *name = xml_attribute(reference, "ref");
        const xmlNode *parameter = name != NULL ? flat_parameter(summary->flat, path, name) : NULL;

        if (name == NULL || xml_attribute_is(reference, "status", "deleted")) {
            continue;
        }
        summary->required++;
        if (parameter == NULL) {
            add_missing(summary, path, name, "");
        } else if (xml_attribute_is(reference, "requirement", "readWrite") &&
                   xml_attribute_is(parameter, "access", "readOnly")) {
            add_missing(summary, path, name, "is read-only");
        }
    }
}

/* Why an object is less than what is required: "create", "delete" or "createDelete". */
static const char *find_lack(const xmlNode *object, const char *requirement)
{
    const bool all = strcmp(requirement, "createDelete") == 0;

    if ((all || strcmp(requirement, "create") == 0) && !xml_attribute_is(object, "create", "1")) {
        return "rows cannot be added";
    }
    if ((all || strcmp(requirement, "delete") == 0) && !xml_attribute_is(object, "delete", "1")) {
        return "rows cannot be deleted";
    }
    return NULL;
}

static void require_objects(struct summary *summary, const xmlNode *profile)
{
    for (const xmlNode *entry = xml_first(profile, "object"); entry != NULL;
         entry = xml_next(entry, "object")) {
        const char *path = xml_attribute(entry, "path");
        const char *requirement = xml_attribute(entry, "requirement");
        const xmlNode *object = flat_object(summary->flat, path);

        if (xml_attribute_is(entry, "status", "deleted")) {
            continue;
        }
        const char *lack =
            object != NULL && requirement != NULL ? find_lack(object, requirement) : NULL;
        summary->required++;
        if (object == NULL || lack != NULL) {
            add_missing(summary, path, "", lack != NULL ? lack : "");
        }
        require_parameters(summary, entry, path);
    }
}

/* The element of the summary, new or that of an earlier profile of this name. */
static xmlNode *find_summary(xmlHashTable *summaries, struct flat *flat, const xmlNode *profile)
{
    const char *name = xml_attribute(profile, "name");
    xmlNode *found = xml_hash_get(summaries, name);

    if (found == NULL) {
        found = xml_need(xmlNewDocNode(flat->xml, NULL, BAD_CAST "profile", NULL));
        xml_set(found, "name", name);
        xml_set(found, "required", "0");
        xml_hash_set(summaries, name, found);
    }
    return found;
}

static void summarize(struct flat *flat, xmlHashTable *summaries, const xmlNode *profile)
{
    static const char *const links[] = {"base", "extends"};
    struct summary summary = {.flat = flat, .profile = find_summary(summaries, flat, profile)};

    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        if (xml_attribute(profile, links[i]) != NULL) {
            xml_set(summary.profile, links[i], xml_attribute(profile, links[i]));
        }
    }
    summary.required = (unsigned)strtoul(xml_attribute(summary.profile, "required"), NULL, 10);
    require_parameters(&summary, profile, "");
    require_objects(&summary, profile);
    xml_set_format(summary.profile, "required", "%u", summary.required);
}

void profiles_summarize(struct flat *flat)
{
    xmlHashTable *summaries = xml_hash_new(xml_count(flat->root, "profile"));
    xmlNode *list = xml_need(xmlNewDocNode(flat->xml, NULL, BAD_CAST "profiles", NULL)), *next;

    for (xmlNode *profile = xml_first(flat->root, "profile"); profile != NULL; profile = next) {
        next = xml_next(profile, "profile");
        if (xml_attribute(profile, "name") != NULL &&
            !xml_attribute_is(profile, "status", "deleted")) {
            summarize(flat, summaries, profile);
            xmlNode *summary = xml_hash_get(summaries, xml_attribute(profile, "name"));
            if (summary->parent == NULL) {
                xmlAddChild(list, summary);
            }
        }
        xmlUnlinkNode(profile);
        xmlFreeNode(profile);
    }
    xmlAddChild(flat->root, list);
    xmlHashFree(summaries, NULL);
}
