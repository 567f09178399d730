/* SPDX-License-Identifier: Apache-2.0 */
#include "commands.h"

#include "model/role.h"

#include <stdlib.h>
#include <string.h>

#define MAXIMUM_MODES 32

struct checking {
    struct report *report;
    xmlHashTable *names; /* "setting ca-file" -> its element */
};

#define WRONG(checking, element, ...)                                                              \
    report_error((checking)->report, xml_attribute(element, "at"), __VA_ARGS__)

static xmlNode *find(const struct checking *checking, const char *kind, const char *name)
{
    char *key = xml_format("%s %s", kind, name);
    xmlNode *found = xml_hash_get(checking->names, key);

    free(key);
    return found;
}

static void register_names(struct checking *checking, xmlNode *root, const char *kind)
{
    for (xmlNode *element = xml_first(root, kind); element; element = xml_next(element, kind)) {
        const char *name = xml_attribute(element, "name");
        const xmlNode *known = find(checking, kind, name);
        char *key = xml_format("%s %s", kind, name);

        if (known != NULL) {
            WRONG(checking, element, "%s '%s' is already defined at %s", kind, name,
                  xml_attribute(known, "at"));
        } else {
            xml_hash_set(checking->names, key, element);
        }
        free(key);
    }
}

static bool is_role(const char *name)
{
    for (int role = 0; role < ROLE_COUNT; role++) {
        if (strcmp(model_role_name((enum model_role)role), name) == 0) {
            return true;
        }
    }
    return false;
}

static void check_role(const struct checking *checking, const xmlNode *element, const char *name)
{
    const char *role = xml_attribute(element, name);

    if (role != NULL && !is_role(role)) {
        WRONG(checking, element, "unknown role '%s'", role);
    }
}

static void check_name(const struct checking *checking, const xmlNode *element,
                       const char *attribute, const char *kind)
{
    const char *name = xml_attribute(element, attribute);

    if (name != NULL && find(checking, kind, name) == NULL) {
        WRONG(checking, element, "unknown %s '%s'", kind, name);
    }
}

/* What an element sets: a role or a setting, not both. */
static void check_target(const struct checking *checking, const xmlNode *element, bool needed)
{
    const bool role = xml_attribute(element, "role") != NULL;
    const bool setting = xml_attribute(element, "setting") != NULL;

    check_role(checking, element, "role");
    check_name(checking, element, "setting", "setting");
    if (role && setting) {
        WRONG(checking, element, "a <%s> has a role or a setting, not both", element->name);
    } else if (needed && !role && !setting) {
        WRONG(checking, element, "a <%s> needs a role or a setting", element->name);
    }
}

static unsigned long number(const xmlNode *element, const char *name, const char *otherwise)
{
    const char *text = xml_attribute(element, name);

    if (text == NULL && otherwise != NULL) {
        text = xml_attribute(element, otherwise);
    }
    return strtoul(text, NULL, 10);
}

static void check_bounds(const struct checking *checking, const xmlNode *argument)
{
    const bool has = xml_attribute(argument, "least") && xml_attribute(argument, "most");

    if (!xml_attribute_is(argument, "type", "number")) {
        return;
    }
    if (!has) {
        WRONG(checking, argument, "a number needs its bounds, least and most");
    } else if (number(argument, "least", NULL) > number(argument, "most", NULL)) {
        WRONG(checking, argument, "least is more than most");
    } else if (number(argument, "replay-least", "least") > number(argument, "least", NULL) ||
               number(argument, "replay-most", "most") < number(argument, "most", NULL)) {
        WRONG(checking, argument, "a configuration file must take what can be typed");
    }
}

/* Words of a `no` form and of `do` would be taken for those. */
static void check_syntax(const struct checking *checking, const xmlNode *parent, bool begins)
{
    for (xmlNode *child = xml_first(parent, NULL); child; child = xml_next(child, NULL)) {
        if (xml_is(child, "word") && begins &&
            (xml_attribute_is(child, "name", "no") || xml_attribute_is(child, "name", "do"))) {
            WRONG(checking, child, "a command cannot begin with '%s'",
                  xml_attribute(child, "name"));
        } else if (xml_is(child, "argument") && begins) {
            WRONG(checking, child, "a command begins with a word");
        } else if (xml_is(child, "argument")) {
            check_target(checking, child, false);
            check_bounds(checking, child);
        } else if (commands_is_syntax(child)) {
            check_syntax(checking, child, begins);
        }
        begins = begins && xml_is(parent, "choice");
    }
}

/* Something in a command that sets a role or a setting; only `per_interface` ones if so. */
static const xmlNode *find_setter(const struct checking *checking, const xmlNode *parent,
                                  bool per_interface)
{
    for (xmlNode *child = xml_first(parent, NULL); child; child = xml_next(child, NULL)) {
        const char *setting = xml_attribute(child, "setting");
        const xmlNode *named = setting != NULL ? find(checking, "setting", setting) : NULL;

        if (per_interface ? named != NULL && xml_attribute_true(named, "per-interface")
                          : setting != NULL || xml_attribute(child, "role") != NULL) {
            return child;
        }
        const xmlNode *inside = find_setter(checking, child, per_interface);
        if (inside != NULL) {
            return inside;
        }
    }
    return NULL;
}

static const xmlNode *find_choice(const xmlNode *parent)
{
    for (xmlNode *child = xml_first(parent, NULL); child; child = xml_next(child, NULL)) {
        const xmlNode *found = xml_is(child, "choice") ? child : find_choice(child);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static void check_modes(const struct checking *checking, const xmlNode *command)
{
    char *names = xml_format("%s", xml_attribute(command, "modes")), *rest = NULL;
    const xmlNode *keyed = find_setter(checking, command, true);

    for (char *name = strtok_r(names, " \t\n", &rest); name != NULL;
         name = strtok_r(NULL, " \t\n", &rest)) {
        const xmlNode *mode = find(checking, "mode", name);

        if (mode == NULL) {
            WRONG(checking, command, "unknown mode '%s'", name);
        } else if (keyed != NULL && strstr(xml_attribute(mode, "prompt"), "{key}") == NULL) {
            WRONG(checking, keyed, "setting '%s' is one of an interface; mode '%s' is not",
                  xml_attribute(keyed, "setting"), name);
        }
    }
    free(names);
}

static void check_command(const struct checking *checking, xmlNode *command)
{
    static const char *const targets[] = {"set", "clear"};
    const xmlNode *negation = xml_first(command, "no");
    const xmlNode *choice = find_choice(command);

    check_modes(checking, command);
    check_name(checking, command, "enter", "mode");
    check_name(checking, command, "display", "display");
    check_syntax(checking, command, true);
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        for (xmlNode *at = xml_first(command, targets[i]); at; at = xml_next(at, targets[i])) {
            check_target(checking, at, true);
        }
        for (xmlNode *at = negation ? xml_first(negation, targets[i]) : NULL; at;
             at = xml_next(at, targets[i])) {
            check_target(checking, at, true);
        }
    }
    if (choice != NULL && find_setter(checking, command, false) != NULL) {
        WRONG(checking, choice,
              "a command that sets something has no choice: it could not be written to a file");
    }
}

static void check_mode_links(const struct checking *checking, xmlNode *root)
{
    size_t count = 0, replays = 0;

    for (xmlNode *mode = xml_first(root, "mode"); mode != NULL; mode = xml_next(mode, "mode")) {
        check_name(checking, mode, "parent", "mode");
        check_name(checking, mode, "escape", "mode");
        count++;
        replays += xml_attribute_true(mode, "replay");
    }
    if (replays != 1) {
        WRONG(checking, root, "one mode has to be that of configuration files, not %zu", replays);
    }
    if (count > MAXIMUM_MODES) {
        WRONG(checking, root, "more than %d modes", MAXIMUM_MODES);
    }
}

static void check_displays(const struct checking *checking, xmlNode *root)
{
    for (xmlNode *display = xml_first(root, "display"); display;
         display = xml_next(display, "display")) {
        for (xmlNode *row = xml_first(display, "row"); row; row = xml_next(row, "row")) {
            check_role(checking, row, "role");
            check_name(checking, row, "setting", "setting");
            if (!xml_attribute(row, "role") && !xml_attribute(row, "setting") &&
                !xml_attribute(row, "function")) {
                WRONG(checking, row, "a <row> needs a role, a setting or a function");
            }
        }
    }
    for (xmlNode *order = xml_first(root, "ordered"); order; order = xml_next(order, "ordered")) {
        check_role(checking, order, "least");
        check_role(checking, order, "most");
    }
}

void commands_check(struct report *report, xmlDoc *commands)
{
    static const char *const kinds[] = {"mode", "setting", "display", "interface-type"};
    xmlNode *root = xmlDocGetRootElement(commands);
    struct checking checking = {.report = report, .names = xml_hash_new(64)};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        register_names(&checking, root, kinds[i]);
    }
    check_mode_links(&checking, root);
    for (xmlNode *command = xml_first(root, "command"); command != NULL;
         command = xml_next(command, "command")) {
        check_command(&checking, command);
    }
    check_displays(&checking, root);
    xmlHashFree(checking.names, NULL);
}
