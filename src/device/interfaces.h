/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What operators call the device's interfaces ("Mgmt 0", "GigabitEthernet 0/1") and what the kernel
 * calls them. Names are data: lines `interface NAME = LINK` of the device file go first, for the
 * rest there is a table of usual names. A link without any has its own name.
 */
#ifndef DEVICE_INTERFACES_H
#define DEVICE_INTERFACES_H

#include <net/if.h>
#include <stdbool.h>
#include <stddef.h>

#define INTERFACES_NAME_SIZE 40 /* of a name with its NUL */
#define INTERFACES_LIMIT     64 /* lines of the device file */

struct interface_name {
    char name[INTERFACES_NAME_SIZE]; /* one blank between type and number */
    char link[IFNAMSIZ];
};

/* Zeroed: the usual names alone. */
struct interface_names {
    struct interface_name items[INTERFACES_LIMIT];
    size_t count;
};

/* NULL, or what is wrong with it; then nothing was added. A name and a link can be given once. */
const char *interfaces_add(struct interface_names *names, const char *name, const char *link);

/* The link behind a name in its canonical spelling, or behind the name of a link itself; false when
 * it is no name of any. There need not be such a link now. */
bool interfaces_link(const struct interface_names *names, const char *name, char link[IFNAMSIZ]);
/* The name of a link; its own when it has none. */
void interfaces_name(const struct interface_names *names, const char *link,
                     char name[INTERFACES_NAME_SIZE]);

/* The next link that the kernel has at present, by its index; false after the last one. `*index` is
 * 0 to begin. */
bool interfaces_next(unsigned *index, char link[IFNAMSIZ]);

#endif
