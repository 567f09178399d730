/* SPDX-License-Identifier: Apache-2.0 */
#include "model/path_set.h"

#include "base/mem.h"

#include <stdlib.h>

/* FNV-1a over what makes a path. */
static size_t hash(const struct path *path)
{
    uint64_t value = UINT64_C(14695981039346656037);

    value = (value ^ path->object) * UINT64_C(1099511628211);
    value = (value ^ path->parameter) * UINT64_C(1099511628211);
    for (size_t i = 0; i < path->depth; i++)
        value = (value ^ path->instances[i]) * UINT64_C(1099511628211);
    return (size_t)(value ^ value >> 32);
}

/* Where the path is or belongs. */
static struct path *place(const struct path_set *set, const struct path *path)
{
    size_t at = hash(path) % set->capacity;

    while (set->places[at].object != SCHEMA_NONE && !path_equal(&set->places[at], path))
        at = (at + 1) % set->capacity;
    return &set->places[at];
}

static void grow(struct path_set *set)
{
    struct path_set old = *set;

    set->capacity = old.capacity * 2 + 16;
    set->places = mem_calloc(set->capacity, sizeof *set->places);
    for (size_t i = 0; i < set->capacity; i++)
        set->places[i].object = SCHEMA_NONE;
    for (size_t i = 0; i < old.capacity; i++)
        if (old.places[i].object != SCHEMA_NONE)
            *place(set, &old.places[i]) = old.places[i];
    free(old.places);
}

bool path_set_add(struct path_set *set, const struct path *path)
{
    struct path *free_place;

    if (set->count * 2 >= set->capacity)
        grow(set);
    free_place = place(set, path);
    if (free_place->object != SCHEMA_NONE)
        return false;
    *free_place = *path;
    set->count++;
    return true;
}

void path_set_free(struct path_set *set)
{
    free(set->places);
    *set = (struct path_set){.places = NULL};
}
