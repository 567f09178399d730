/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/power/reference.h"

#include "base/mem.h"
#include "base/text.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool change_is_of_state(const struct change *change)
{
    return change->kind <= CHANGE_DELETE;
}

void reference_free(struct reference *reference)
{
    state_free(&reference->now.state);
    state_free(&reference->other.state);
    state_free(&reference->numbers);
}

/* ---- What a request makes of the state ------------------------------------------------- */

static void apply(struct candidate *candidate, const struct change *change)
{
    struct state *state = &candidate->state;
    char text[sizeof change->path + 1];

    for (size_t i = 0; i < change->item_count; i++)
        state_set(state, change->items[i].name, change->items[i].text);
    if (change->kind == CHANGE_DELETE) {
        snprintf(text, sizeof text, "@%s", change->path);
        state_remove_below(state, change->path);
        state_remove_below(state, text);
    } else if (change->kind == CHANGE_ADD) {
        candidate->unnumbered = change;
    }
    if (change->kind != CHANGE_ATTRIBUTES) {
        snprintf(text, sizeof text, "k%u", change->number);
        state_set(state, REFERENCE_KEY, text);
    }
}

/* What it names is there: its parameters, the row to delete, the row that a table is in. */
static bool is_possible(const struct state *state, const struct change *change)
{
    char parent[sizeof change->path];
    char *rule;

    for (size_t i = 0; i < change->item_count; i++)
        if (!state_get(state, change->items[i].name))
            return false;
    if (change->kind == CHANGE_DELETE)
        return state_get(state, change->path) != NULL;
    snprintf(parent, sizeof parent, "%s", change->path);
    rule = strstr(parent, "Rule.");
    if (!rule)
        return true;
    *rule = '\0';
    return state_get(state, parent) != NULL;
}

/* The row of an AddObject, with defaults. A number is given once (R-ADD-03). */
static void add_row(struct reference *reference, struct candidate *candidate, unsigned instance)
{
    const char *table = candidate->unnumbered->path;
    bool is_trigger = text_equal(table, REFERENCE_TABLE);
    struct state *state = &candidate->state;
    struct arena *arena = arena_new();
    const char *row = arena_printf(arena, "%s%u.", table, instance);

    ck_assert_msg(!state_get(&reference->numbers, row), "the number of %s is used again", row);
    state_set(&reference->numbers, row, "");
    state_set(state, row, "");
    state_set(state, arena_printf(arena, "%sPort", row), "0");
    if (is_trigger) {
        state_set(state, arena_printf(arena, "%sDescription", row), "");
        state_set(state, arena_printf(arena, "@%sDescription", row), REFERENCE_ATTRIBUTES);
    } else {
        state_set(state, arena_printf(arena, "%sPortEndRange", row), "0");
    }
    candidate->unnumbered = NULL;
    arena_free(arena);
}

/* ---- Requests and answers -------------------------------------------------------------- */

void reference_sent(struct reference *reference, const struct change *change)
{
    ck_assert_msg(!reference->doubt, "request %u is sent before the state was read again",
                  change->number);
    reference->doubt = change;
    state_copy(&reference->other.state, &reference->now.state);
    reference->other.unnumbered = NULL;
    apply(&reference->other, change);
}

/* The doubt is over. */
static void decide(struct reference *reference, bool done)
{
    if (done) {
        state_copy(&reference->now.state, &reference->other.state);
        reference->now.unnumbered = reference->other.unnumbered;
    }
    reference->doubt = NULL;
}

void reference_answered(struct reference *reference, const struct change *change, unsigned instance,
                        unsigned fault)
{
    bool possible = is_possible(&reference->now.state, change);

    ck_assert_ptr_eq(reference->doubt, change);
    ck_assert_msg(possible == (fault == 0), "request %u is answered with %u", change->number,
                  fault);
    decide(reference, fault == 0);
    if (fault == 0 && change->kind == CHANGE_ADD)
        add_row(reference, &reference->now, instance);
}

/* ---- Reading ---------------------------------------------------------------------------- */

/* The row below the table that is seen and not expected; 0 when there is none. */
static unsigned find_new_row(const struct state *state, const struct state *seen, const char *table)
{
    size_t length = strlen(table);

    for (size_t i = 0; i < seen->count; i++) {
        const char *name = seen->entries[i].name;
        char *end;
        unsigned long instance;

        if (!text_starts_with(name, table) || state_get(state, name))
            continue;
        instance = strtoul(name + length, &end, 10);
        if (text_equal(end, "."))
            return (unsigned)instance;
    }
    return 0;
}

static bool fits(struct reference *reference, struct candidate *candidate, const struct state *seen,
                 enum state_scope scope, struct buf *why)
{
    unsigned instance;

    if (candidate->unnumbered && scope == STATE_VALUES) {
        instance = find_new_row(&candidate->state, seen, candidate->unnumbered->path);
        if (instance == 0) {
            buf_printf(why, "no new row below %s; ", candidate->unnumbered->path);
            return false;
        }
        add_row(reference, candidate, instance);
    }
    return state_matches(&candidate->state, seen, scope, why);
}

void reference_seen(struct reference *reference, const struct state *seen, enum state_scope scope)
{
    struct buf why = {0}, why_not = {0};
    bool absent = fits(reference, &reference->now, seen, scope, &why);
    bool present = reference->doubt && fits(reference, &reference->other, seen, scope, &why_not);

    if (reference->doubt)
        ck_assert_msg(absent || present,
                      "request %u is half applied, or something was lost: %s or %s",
                      reference->doubt->number, buf_text(&why), buf_text(&why_not));
    else
        ck_assert_msg(absent, "something acknowledged was lost: %s", buf_text(&why));
    if (absent != present && reference->doubt) {
        reference->found += present;
        reference->missing += absent;
        decide(reference, present);
    }
    buf_free(&why);
    buf_free(&why_not);
}

void reference_settle(struct reference *reference)
{
    if (reference->doubt && change_is_of_state(reference->doubt))
        decide(reference, true); /* both are the same */
}
