/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/power/state.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

void state_free(struct state *state)
{
    for (size_t i = 0; i < state->count; i++) {
        free(state->entries[i].name);
        free(state->entries[i].text);
    }
    free(state->entries);
    *state = (struct state){0};
}

void state_copy(struct state *to, const struct state *from)
{
    state_free(to);
    for (size_t i = 0; i < from->count; i++)
        state_set(to, from->entries[i].name, from->entries[i].text);
}

/* Where the name is, or would be. */
static size_t place_of(const struct state *state, const char *name)
{
    size_t low = 0, high = state->count;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (strcmp(state->entries[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_at(const struct state *state, size_t place, const char *name)
{
    return place < state->count && text_equal(state->entries[place].name, name);
}

void state_set(struct state *state, const char *name, const char *text)
{
    size_t place = place_of(state, name);

    if (!is_at(state, place, name)) {
        if (state->count == state->capacity) {
            state->capacity = state->capacity * 2 + 16;
            state->entries = mem_realloc(state->entries, state->capacity * sizeof *state->entries);
        }
        memmove(&state->entries[place + 1], &state->entries[place],
                (state->count - place) * sizeof *state->entries);
        state->entries[place] = (struct state_entry){.name = mem_strdup(name)};
        state->count++;
    }
    free(state->entries[place].text);
    state->entries[place].text = mem_strdup(text);
}

const char *state_get(const struct state *state, const char *name)
{
    size_t place = place_of(state, name);

    return is_at(state, place, name) ? state->entries[place].text : NULL;
}

void state_remove_below(struct state *state, const char *prefix)
{
    size_t kept = 0;

    for (size_t i = 0; i < state->count; i++) {
        if (text_starts_with(state->entries[i].name, prefix)) {
            free(state->entries[i].name);
            free(state->entries[i].text);
        } else {
            state->entries[kept++] = state->entries[i];
        }
    }
    state->count = kept;
}

static bool is_in_scope(const char *name, enum state_scope scope)
{
    return scope == STATE_MENTIONED || (name[0] == '@') == (scope == STATE_ATTRIBUTES);
}

static bool is_same(const struct state_entry *entry, const struct state *other, const char *what,
                    struct buf *why)
{
    const char *text = state_get(other, entry->name);

    if (text && text_equal(text, entry->text))
        return true;
    if (why)
        buf_printf(why, "%s %s is \"%s\", %s\"%s\"; ", what, entry->name, entry->text,
                   text ? "elsewhere " : "elsewhere missing ", text ? text : "");
    return false;
}

bool state_matches(const struct state *state, const struct state *seen, enum state_scope scope,
                   struct buf *why)
{
    bool same = true;

    for (size_t i = 0; i < seen->count; i++)
        if (is_in_scope(seen->entries[i].name, scope))
            same &= is_same(&seen->entries[i], state, "seen", why);
    for (size_t i = 0; i < state->count && scope != STATE_MENTIONED; i++)
        if (is_in_scope(state->entries[i].name, scope) && !state_get(seen, state->entries[i].name))
            same &= is_same(&state->entries[i], seen, "expected", why);
    return same;
}
