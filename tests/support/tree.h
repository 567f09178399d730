/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A device's whole tree, read through the model engine with its real handlers, each value held
 * against the facets of its own parameter.
 */
#ifndef SUPPORT_TREE_H
#define SUPPORT_TREE_H

#include "base/env.h"
#include "device/device.h"
#include "model/model.h"

#include <stddef.h>

struct tree_item {
    char *name;
    char *text;
};

struct tree {
    uv_loop_t loop;    /* which nobody turns unless a test does */
    struct env env;    /* the real one, but for how late it is */
    uint64_t ahead_ms; /* of the monotonic clock */
    struct log log;
    struct device *device;
    struct model *model;
    struct arena *arena; /* for paths, until the tree is closed */
    struct tree_item *items;
    size_t count, capacity;
    size_t invalid;    /* values that their parameters do not allow; each is printed */
    size_t complaints; /* lines that the engine or a handler logged */
};

/* `model` is "device2" or "igd1". The device is this machine, seen from this network namespace;
 * `file` is its device file or NULL. */
void tree_open(struct tree *tree, const char *model, const char *file);
void tree_close(struct tree *tree);

/* Lets so much time pass that what was read before counts no more. */
void tree_wait(struct tree *tree);

/* Reads everything below a path anew ("" for all). */
void tree_read(struct tree *tree, const char *path);

/* The text of a parameter, NULL when there is none. */
const char *tree_text(const struct tree *tree, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The row of a table (both with final dot) in which a parameter has a value, as a path with final
 * dot in the tree\'s arena; NULL for none. */
const char *tree_row(const struct tree *tree, const char *table, const char *parameter,
                     const char *text);

#endif
