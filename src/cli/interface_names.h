/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names of interfaces as they are typed: `GigabitEthernet 0/1`, also `gi0/1` and, of one that the
 * system calls so, `eth1`. Which types there are is in models/cli/, which interfaces the device
 * knows.
 */
#ifndef CLI_INTERFACE_NAMES_H
#define CLI_INTERFACE_NAMES_H

#include "base/mem.h"

#include <stdbool.h>
#include <stddef.h>

/* The interfaces that there are now, one by one: the canonical name ("Mgmt 0") and, in `*link`, the
 * system's own. NULL after the last. Valid until the next call. */
typedef const char *(*cli_interfaces)(void *argument, size_t index, const char **link);

enum interface_reading {
    INTERFACE_READ,
    INTERFACE_INCOMPLETE, /* the number has to follow */
    INTERFACE_INVALID,    /* it is at `length` that it is wrong */
    INTERFACE_ABSENT      /* `name` is that of no interface */
};

struct interface_reader {
    cli_interfaces interfaces; /* NULL: any interface will do */
    bool own_names;            /* and any name that the system could have for one */
    void *argument;
    struct arena *arena;
    /* Results. */
    const char *name; /* canonical */
    size_t length;    /* of the text that it took */
};

/* Reads the name at the head of `text`. */
enum interface_reading interface_name_read(struct interface_reader *reader, const char *text);

/* The words that can come next in the name of an interface, one by one: types and names of the
 * system, or with `type` (a word that begins one) the numbers that there are of it. NULL after the
 * last; one may come twice. Valid until the next call. */
const char *interface_name_word(const struct interface_reader *reader, const char *type,
                                size_t index);

#endif
