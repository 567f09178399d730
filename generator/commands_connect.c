/* SPDX-License-Identifier: Apache-2.0 */
/* Which words and arguments of a command may follow which, and whether a line can always be told
 * for one command. */
#include "commands.h"

#include <stdlib.h>
#include <string.h>

#define MAXIMUM_NODES  4096
#define MAXIMUM_STATES 20000

/* A set of nodes. */
struct set {
    bool has[MAXIMUM_NODES];
    bool end; /* the command can end */
};

struct connecting {
    struct report *report;
    xmlNode *nodes[MAXIMUM_NODES];
    size_t count;
    struct set *follow; /* by index */
    size_t states;      /* looked at */
};

static size_t index_of(const xmlNode *node)
{
    return strtoul(xml_attribute(node, "index"), NULL, 10);
}

static xmlNode *command_of(const xmlNode *node)
{
    xmlNode *at = node->parent;

    while (!xml_is(at, "command")) {
        at = at->parent;
    }
    return at;
}

/* ---- First and next ---- */

static xmlNode *next_syntax(const xmlNode *element)
{
    xmlNode *next = xml_next(element, NULL);

    return next != NULL && commands_is_syntax(next) ? next : NULL;
}

static bool can_be_left_out(const xmlNode *element)
{
    return xml_is(element, "optional") || xml_is(element, "options");
}

static void add_first(const xmlNode *element, struct set *set)
{
    if (commands_is_node(element)) {
        set->has[index_of(element)] = true;
    } else if (xml_is(element, "choice") || xml_is(element, "options")) {
        for (xmlNode *part = xml_first(element, NULL); part; part = next_syntax(part)) {
            add_first(part, set);
        }
    } else {
        xmlNode *part = xml_first(element, NULL);
        for (add_first(part, set); can_be_left_out(part) && next_syntax(part);) {
            part = next_syntax(part);
            add_first(part, set);
        }
    }
}

static void add_after(const xmlNode *element, struct set *set)
{
    const xmlNode *parent = element->parent;
    const xmlNode *next = next_syntax(element);

    if (xml_is(parent, "choice")) {
        add_after(parent, set);
    } else if (xml_is(parent, "options")) {
        for (xmlNode *part = xml_first(parent, NULL); part; part = next_syntax(part)) {
            if (part != element) {
                add_first(part, set);
            }
        }
        add_after(parent, set);
    } else if (next != NULL) {
        add_first(next, set);
        if (can_be_left_out(next)) {
            add_after(next, set);
        }
    } else if (xml_is(parent, "command")) {
        set->end = true;
    } else {
        add_after(parent, set);
    }
}

/* The last of the words that lead a command, and those that say so. */
static bool ends_no_form(const xmlNode *node)
{
    const xmlNode *next = next_syntax(node);
    bool leads = xml_is(node, "word") && xml_is(node->parent, "command");

    for (const xmlNode *before = node->prev; before != NULL; before = before->prev) {
        leads = leads && (before->type != XML_ELEMENT_NODE || xml_is(before, "word"));
    }
    return xml_first(command_of(node), "no") != NULL &&
           (xml_attribute_true(node, "no-end") ||
            (leads && (next == NULL || !xml_is(next, "word"))));
}

static void write_set(xmlNode *element, const char *name, const struct set *set, size_t count)
{
    char *text = xml_format("%s", "");

    for (size_t i = 0; i < count; i++) {
        if (set->has[i]) {
            char *longer = xml_format("%s%s%zu", text, text[0] != '\0' ? ", " : "", i);
            free(text);
            text = longer;
        }
    }
    if (text[0] != '\0') {
        xml_set(element, name, text);
    }
    free(text);
}

/* False after an error. */
static bool number_nodes(struct connecting *connecting, xmlNode *element)
{
    for (xmlNode *child = xml_first(element, NULL); child; child = xml_next(child, NULL)) {
        if (commands_is_node(child) && connecting->count == MAXIMUM_NODES) {
            report_error(connecting->report, xml_attribute(child, "at"),
                         "more than %d words and arguments", MAXIMUM_NODES);
            return false;
        }
        if (commands_is_node(child)) {
            xml_set_format(child, "index", "%zu", connecting->count);
            connecting->nodes[connecting->count++] = child;
        } else if (!number_nodes(connecting, child)) {
            return false;
        }
    }
    return true;
}

static void connect_nodes(struct connecting *connecting)
{
    for (size_t i = 0; i < connecting->count; i++) {
        xmlNode *node = connecting->nodes[i];

        add_after(node, &connecting->follow[i]);
        write_set(node, "follow", &connecting->follow[i], connecting->count);
        if (connecting->follow[i].end) {
            xml_set(node, "last", "true");
        }
        if (ends_no_form(node)) {
            xml_set(node, "no-last", "true");
        }
    }
}

/* ---- Telling apart ---- */

/* What a line must have for a node: the same word, or an argument of the same type. */
static bool takes_the_same(const xmlNode *a, const xmlNode *b)
{
    return xml_is(a, (const char *)b->name) &&
           strcmp(xml_attribute(a, xml_is(a, "word") ? "name" : "type"),
                  xml_attribute(b, xml_is(a, "word") ? "name" : "type")) == 0;
}

/* Two commands end at the same place of a line, or two types of argument are possible there. */
static bool find_conflict(struct connecting *connecting, const size_t *reached, size_t count,
                          bool negated)
{
    const char *attribute = negated ? "no-last" : "last";
    const xmlNode *first = NULL;

    for (size_t i = 0; i < count; i++) {
        const xmlNode *node = connecting->nodes[reached[i]];
        if (!xml_attribute_true(node, attribute)) {
            continue;
        }
        if (first != NULL && command_of(first) != command_of(node)) {
            report_error(connecting->report, xml_attribute(command_of(node), "at"),
                         "ambiguous command: %sa line of it can be one of the command at %s",
                         negated ? "in its `no` form, " : "",
                         xml_attribute(command_of(first), "at"));
            return true;
        }
        first = node;
    }
    return false;
}

static bool find_types(struct connecting *connecting, const struct set *set)
{
    const xmlNode *first = NULL;

    for (size_t i = 0; i < connecting->count; i++) {
        const xmlNode *node = connecting->nodes[i];
        if (!set->has[i] || !xml_is(node, "argument")) {
            continue;
        }
        if (first != NULL && !takes_the_same(first, node)) {
            report_error(connecting->report, xml_attribute(node, "at"),
                         "ambiguous argument: a value can be the one of %s as well",
                         xml_attribute(first, "at"));
            return true;
        }
        first = node;
    }
    return false;
}

/* Follows all lines that begin with a word or argument of the set. Every node is used once in
 * a line, so that this comes to an end. */
static void look_at(struct connecting *connecting, const struct set *set, const struct set *used)
{
    struct set *todo = xml_need(malloc(sizeof *todo));
    struct set *next = xml_need(malloc(sizeof *next)), *gone = xml_need(malloc(sizeof *gone));
    size_t *reached = xml_need(calloc(connecting->count, sizeof *reached));
    bool conflict = ++connecting->states > MAXIMUM_STATES || find_types(connecting, set);

    *todo = *set;
    for (size_t i = 0; i < connecting->count && !conflict; i++) {
        size_t count = 0;

        if (!todo->has[i]) {
            continue;
        }
        memset(next, 0, sizeof *next);
        *gone = *used;
        for (size_t j = i; j < connecting->count; j++) {
            if (todo->has[j] && takes_the_same(connecting->nodes[i], connecting->nodes[j])) {
                todo->has[j] = false;
                gone->has[j] = true;
                reached[count++] = j;
                for (size_t k = 0; k < connecting->count; k++) {
                    next->has[k] |= connecting->follow[j].has[k] && !used->has[k] && k != j;
                }
            }
        }
        conflict = find_conflict(connecting, reached, count, false) ||
                   find_conflict(connecting, reached, count, true);
        if (!conflict) {
            look_at(connecting, next, gone);
        }
    }
    free(reached);
    free(gone);
    free(next);
    free(todo);
}

/* Whether a list of names, as in `modes`, has this one. */
static bool lists(const char *list, const char *name)
{
    const size_t length = strlen(name);

    for (const char *at = list; (at = strstr(at, name)) != NULL; at += length) {
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0')) {
            return true;
        }
    }
    return false;
}

void commands_connect(struct report *report, xmlDoc *commands)
{
    xmlNode *root = xmlDocGetRootElement(commands);
    struct connecting *connecting = xml_need(calloc(1, sizeof *connecting));
    struct set *set = xml_need(calloc(1, sizeof *set)), *none = xml_need(calloc(1, sizeof *none));

    connecting->report = report;
    if (number_nodes(connecting, root)) {
        connecting->follow = xml_need(calloc(connecting->count + 1, sizeof *connecting->follow));
        connect_nodes(connecting);
        for (xmlNode *command = xml_first(root, "command"); command != NULL;
             command = xml_next(command, "command")) {
            memset(set, 0, sizeof *set);
            add_first(command, set);
            write_set(command, "first", set, connecting->count);
        }
        for (xmlNode *mode = xml_first(root, "mode"); mode != NULL && report->errors == 0;
             mode = xml_next(mode, "mode")) {
            memset(set, 0, sizeof *set);
            for (xmlNode *command = xml_first(root, "command"); command != NULL;
                 command = xml_next(command, "command")) {
                if (lists(xml_attribute(command, "modes"), xml_attribute(mode, "name"))) {
                    add_first(command, set);
                }
            }
            look_at(connecting, set, none);
        }
    }
    free(none);
    free(set);
    free(connecting->follow);
    free(connecting);
}
