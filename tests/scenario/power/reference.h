/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the ACS may rely on. The reference is told of every request that the ACS sent, of every
 * answer that it got, and of everything that it reads; it fails the test when what is read is
 * neither what was acknowledged nor that with the one request whose answer never came, whole.
 */
#ifndef SCENARIO_POWER_REFERENCE_H
#define SCENARIO_POWER_REFERENCE_H

#include "base/buf.h"
#include "scenario/power/state.h"

#include <stdbool.h>
#include <stddef.h>

#define REFERENCE_KEY        "Device.ManagementServer.ParameterKey"
#define REFERENCE_TABLE      "Device.NAT.PortTrigger."
#define REFERENCE_ATTRIBUTES "0 Subscriber" /* of a new row's parameters */

enum change_kind {
    CHANGE_VALUES,
    CHANGE_ATTRIBUTES,
    CHANGE_ADD,
    CHANGE_DELETE,
    CHANGE_REBOOT,
    CHANGE_SCHEDULE,
    CHANGE_READ_VALUES,
    CHANGE_READ_ATTRIBUTES
};

#define CHANGE_ITEMS 4

/* One request of the ACS. */
struct change {
    unsigned number; /* also in its ParameterKey or CommandKey: "k17" */
    enum change_kind kind;
    char path[64]; /* of the table or row */
    struct {
        char name[80], text[40];
    } items[CHANGE_ITEMS]; /* as in a state */
    size_t item_count;
    unsigned delay; /* of a ScheduleInform, seconds */
};

/* True for those that change what the reference knows. */
bool change_is_of_state(const struct change *change);

struct candidate {
    struct state state;
    const struct change *unnumbered; /* an AddObject in it whose InstanceNumber is not known */
};

struct reference {
    struct candidate now;
    struct candidate other;     /* the same with `doubt` */
    const struct change *doubt; /* sent, and not answered; NULL: none */
    struct state numbers;       /* rows that ever were seen */
    unsigned found, missing;    /* doubtful requests that turned out to be there, and not to */
};

void reference_free(struct reference *reference);

void reference_sent(struct reference *reference, const struct change *change);
/* `instance` is what AddObject answered. `fault` is 0 or the fault's code. */
void reference_answered(struct reference *reference, const struct change *change, unsigned instance,
                        unsigned fault);
void reference_seen(struct reference *reference, const struct state *seen, enum state_scope scope);
/* Both halves were read: now there can be no doubt. */
void reference_settle(struct reference *reference);

#endif
