/* SPDX-License-Identifier: Apache-2.0 */
#include "selection.h"

#include <stdlib.h>
#include <string.h>

#define MAXIMUM_PROFILES 256 /* that are made of one another */

void selection_add_object(const struct flat *flat, xmlNode *object)
{
    while (object != NULL && xml_attribute(object, "listed") == NULL) {
        const char *parent = xml_attribute(object, "parent");

        xml_set(object, "listed", "above");
        object = parent != NULL ? flat_object(flat, parent) : NULL;
    }
}

void selection_take_out_rest(struct flat *flat)
{
    xmlNode *next;

    for (xmlNode *node = xml_first(flat->root, NULL); node != NULL; node = next) {
        next = xml_next(node, NULL);
        bool object = xml_is(node, "object");

        /* The root is there whatever is listed. */
        if (xml_is(node, "profile") || xml_attribute(node, "listed") != NULL ||
            (object && xml_attribute(node, "parent") == NULL)) {
            continue;
        }
        char *path =
            object ? xml_format("%s", xml_attribute(node, "path"))
                   : xml_format("%s%s", xml_attribute(node, "object"), xml_attribute(node, "name"));
        flat_leave_out(flat, node, path);
        free(path);
    }
}

/* A profile and what it is made of. */
static void add_profile(const struct flat *flat, const char *name, size_t length, unsigned *left);

static void add_profile_parameters(const struct flat *flat, const xmlNode *entry, const char *path)
{
    for (const xmlNode *reference = xml_first(entry, "parameter"); reference != NULL;
         reference = xml_next(reference, "parameter")) {
        const char *name = xml_attribute(reference, "ref");
        xmlNode *parameter = name != NULL ? flat_parameter(flat, path, name) : NULL;

        if (parameter != NULL) {
            xml_set(parameter, "listed", "1");
        } else if (!xml_attribute_is(reference, "status", "deleted")) {
            flat_report_slip(flat, reference, "the profile's parameter '%s%s' is not there", path,
                             name != NULL ? name : "");
        }
    }
}

static void add_profile_objects(const struct flat *flat, const xmlNode *profile)
{
    for (const xmlNode *entry = xml_first(profile, "object"); entry != NULL;
         entry = xml_next(entry, "object")) {
        const char *path = xml_attribute(entry, "path");
        xmlNode *object = flat_object(flat, path);

        if (object != NULL) {
            selection_add_object(flat, object);
            xml_set(object, "listed", "1");
            add_profile_parameters(flat, entry, path);
        } else if (!xml_attribute_is(entry, "status", "deleted")) {
            flat_report_slip(flat, entry, "the profile's object '%s' is not there", path);
        }
    }
}

static void add_profile_bases(const struct flat *flat, const char *names, unsigned *left)
{
    static const char white[] = " \t\r\n";

    for (const char *name = names; name != NULL && *(name += strspn(name, white)) != '\0';
         name += strcspn(name, white)) {
        add_profile(flat, name, strcspn(name, white), left);
    }
}

static void add_profile(const struct flat *flat, const char *name, size_t length, unsigned *left)
{
    char *wanted = xml_format("%.*s", (int)length, name);
    bool found = false;

    if (*left == 0) {
        report_error(flat->report, flat_place(flat->root), "profile '%s' is made of too many",
                     wanted);
        free(wanted);
        return;
    }
    *left -= 1;
    for (const xmlNode *profile = xml_first(flat->root, "profile"); profile != NULL;
         profile = xml_next(profile, "profile")) {
        if (xml_attribute_is(profile, "name", wanted)) {
            found = true;
            add_profile_bases(flat, xml_attribute(profile, "base"), left);
            add_profile_bases(flat, xml_attribute(profile, "extends"), left);
            add_profile_parameters(flat, profile, "");
            add_profile_objects(flat, profile);
        }
    }
    if (!found) {
        report_error(flat->report, flat_place(flat->root), "'%s' has no profile '%s'",
                     xml_attribute(flat->root, "name"), wanted);
    }
    free(wanted);
}

static void drop_marks(struct flat *flat)
{
    for (xmlNode *node = xml_first(flat->root, NULL); node != NULL; node = xml_next(node, NULL)) {
        xmlUnsetProp(node, BAD_CAST "listed");
    }
}

void selection_take_profiles(struct flat *flat, const char *const *names, size_t count)
{
    unsigned left = MAXIMUM_PROFILES;

    if (count == 0) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        add_profile(flat, names[i], strlen(names[i]), &left);
    }
    selection_take_out_rest(flat);
    drop_marks(flat);
}
