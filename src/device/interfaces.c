/* SPDX-License-Identifier: Apache-2.0 */
#include "device/interfaces.h"

#include "base/text.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/* A name is `text` and a number, and so is that of its link. */
static const struct usual_name {
    const char *text, *link;
    unsigned least, most;
} usual_names[] = {
    {"Mgmt ", "eth", 0, 0},    {"GigabitEthernet 0/", "eth", 1, 99}, {"VLAN ", "vlan", 1, 4094},
    {"Loopback ", "lo", 0, 0}, {"Loopback ", "dummy", 1, 99},        {"Tunnel ", "tun", 0, 99},
    {"Dialer ", "ppp", 0, 99},
};

#define USUAL_COUNT (sizeof usual_names / sizeof usual_names[0])

/* ---- Usual names ------------------------------------------------------------------------ */

/* "lo" is the one link without a number. */
static bool has_number(const struct usual_name *usual)
{
    return !text_equal(usual->link, "lo");
}

/* False unless `text` is `prefix` and a number in the range, in its shortest form. */
static bool read_number(const char *text, const char *prefix, const struct usual_name *usual,
                        unsigned *number)
{
    uint64_t value;

    if (!text_starts_with(text, prefix))
        return false;
    text += strlen(prefix);
    if (!isdigit((unsigned char)text[0]) || (text[0] == '0' && text[1] != '\0') ||
        !text_to_uint64(text, &value) || value < usual->least || value > usual->most)
        return false;
    *number = (unsigned)value;
    return true;
}

static bool usual_link(const char *name, char link[IFNAMSIZ])
{
    unsigned number;

    for (size_t i = 0; i < USUAL_COUNT; i++) {
        const struct usual_name *usual = &usual_names[i];

        if (!read_number(name, usual->text, usual, &number))
            continue;
        if (has_number(usual))
            snprintf(link, IFNAMSIZ, "%s%u", usual->link, number);
        else
            snprintf(link, IFNAMSIZ, "%s", usual->link);
        return true;
    }
    return false;
}

static bool usual_name(const char *link, char name[INTERFACES_NAME_SIZE])
{
    unsigned number = 0;

    for (size_t i = 0; i < USUAL_COUNT; i++) {
        const struct usual_name *usual = &usual_names[i];

        if (has_number(usual) ? !read_number(link, usual->link, usual, &number)
                              : !text_equal(link, usual->link))
            continue;
        snprintf(name, INTERFACES_NAME_SIZE, "%s%u", usual->text, number);
        return true;
    }
    return false;
}

/* ---- Names of the device file ----------------------------------------------------------- */

static const struct interface_name *find_name(const struct interface_names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (text_equal(names->items[i].name, name))
            return &names->items[i];
    return NULL;
}

static const struct interface_name *find_link(const struct interface_names *names, const char *link)
{
    for (size_t i = 0; i < names->count; i++)
        if (text_equal(names->items[i].link, link))
            return &names->items[i];
    return NULL;
}

/* A type of letters, blanks, a number with slashes and dots in it. */
static bool make_canonical(const char *text, char name[INTERFACES_NAME_SIZE])
{
    size_t letters = strspn(text, LETTERS), length;
    const char *number = text + letters + strspn(text + letters, " \t");

    length = strlen(number);
    if (letters == 0 || length == 0 || letters + 1 + length >= INTERFACES_NAME_SIZE ||
        strspn(number, "0123456789/.") != length || !isdigit((unsigned char)number[0]) ||
        !isdigit((unsigned char)number[length - 1]))
        return false;
    snprintf(name, INTERFACES_NAME_SIZE, "%.*s %s", (int)letters, text, number);
    return true;
}

static bool is_link_name(const char *link)
{
    size_t length = strlen(link);

    for (const char *at = link; *at != '\0'; at++)
        if (*at <= ' ' || *at > '~' || *at == '/' || *at == ':')
            return false;
    return length > 0 && length < IFNAMSIZ && !text_equal(link, ".") && !text_equal(link, "..");
}

const char *interfaces_add(struct interface_names *names, const char *name, const char *link)
{
    struct interface_name *item = &names->items[names->count];
    char canonical[INTERFACES_NAME_SIZE];

    if (!make_canonical(name, canonical))
        return "is no name of an interface: that is a type and a number, as in GigabitEthernet 0/1";
    if (!is_link_name(link))
        return "is given to what cannot be the name of a link";
    if (names->count == INTERFACES_LIMIT)
        return "is one interface more than can be named";
    if (find_name(names, canonical) != NULL)
        return "is given twice";
    if (find_link(names, link) != NULL)
        return "is given to a link that has a name already";
    snprintf(item->name, sizeof item->name, "%s", canonical);
    snprintf(item->link, sizeof item->link, "%s", link);
    names->count++;
    return NULL;
}

/* ---- Both ------------------------------------------------------------------------------- */

bool interfaces_link(const struct interface_names *names, const char *name, char link[IFNAMSIZ])
{
    const struct interface_name *item = find_name(names, name);

    if (item != NULL) {
        snprintf(link, IFNAMSIZ, "%s", item->link);
        return true;
    }
    /* A usual name of a link that the device file calls otherwise is nobody's. */
    if (usual_link(name, link))
        return find_link(names, link) == NULL;
    if (!is_link_name(name))
        return false;
    snprintf(link, IFNAMSIZ, "%s", name);
    return true;
}

void interfaces_name(const struct interface_names *names, const char *link,
                     char name[INTERFACES_NAME_SIZE])
{
    const struct interface_name *item = find_link(names, link);

    if (item != NULL)
        snprintf(name, INTERFACES_NAME_SIZE, "%s", item->name);
    else if (!usual_name(link, name) || find_name(names, name) != NULL)
        snprintf(name, INTERFACES_NAME_SIZE, "%s", link);
}

bool interfaces_next(unsigned *index, char link[IFNAMSIZ])
{
    struct if_nameindex *all = if_nameindex(), *next = NULL;

    for (struct if_nameindex *at = all; at != NULL && at->if_index != 0; at++)
        if (at->if_index > *index && (next == NULL || at->if_index < next->if_index))
            next = at;
    if (next != NULL) {
        *index = next->if_index;
        snprintf(link, IFNAMSIZ, "%s", next->if_name);
    }
    if_freenameindex(all);
    return next != NULL;
}
