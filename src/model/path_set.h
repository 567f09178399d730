/* SPDX-License-Identifier: Apache-2.0 */
/* A set of paths, for what may be told once only (R-INF-02). */
#ifndef MODEL_PATH_SET_H
#define MODEL_PATH_SET_H

#include "model/path.h"

#include <stddef.h>

struct path_set {
    struct path *places; /* by hash; object SCHEMA_NONE: free */
    size_t count, capacity;
};

/* True when the path was not in the set, in which it is now. A set of zeroes is empty. */
bool path_set_add(struct path_set *set, const struct path *path);
void path_set_free(struct path_set *set);

#endif
