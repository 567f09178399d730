/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What can be read of a CPE, as names with texts: "Device.Time.NTPServer1" a value,
 * "Device.NAT.PortTrigger.3." a row, "@Device.Time.NTPServer1" the attributes of a parameter.
 */
#ifndef SCENARIO_POWER_STATE_H
#define SCENARIO_POWER_STATE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

struct state_entry {
    char *name, *text;
};

/* A zero-initialised struct is empty. */
struct state {
    struct state_entry *entries; /* by name */
    size_t count, capacity;
};

void state_free(struct state *state);
void state_copy(struct state *to, const struct state *from);
void state_set(struct state *state, const char *name, const char *text);
/* NULL when it is not there. */
const char *state_get(const struct state *state, const char *name);
/* Everything whose name begins so. */
void state_remove_below(struct state *state, const char *prefix);

enum state_scope {
    STATE_VALUES,     /* all that is no attribute */
    STATE_ATTRIBUTES, /* all that is one */
    STATE_MENTIONED   /* what the second state mentions */
};

/* True when the two are the same in that scope; else says in `why` (NULL allowed) what is not. */
bool state_matches(const struct state *state, const struct state *seen, enum state_scope scope,
                   struct buf *why);

#endif
