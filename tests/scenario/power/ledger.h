/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Events that the CPE owes the ACS, and when they count as delivered:
 *
 * - An acknowledged Reboot is owed `M Reboot` in the next Inform, an acknowledged ScheduleInform
 *   `M ScheduleInform` in an Inform once its time has come, and neither comes before.
 * - An Inform that is not answered with InformResponse delivers nothing: the next one has it all.
 * - Once anything after InformResponse has reached the ACS, the delivery is durable: the event
 *   never comes again.
 * - In between, when the power went after InformResponse was sent and before anything came back,
 *   the next Inform has it or has it not.
 * - A request whose answer never came is done or not, its event comes as if it was acknowledged
 *   or never.
 */
#ifndef SCENARIO_POWER_LEDGER_H
#define SCENARIO_POWER_LEDGER_H

#include "acs/acs.h"
#include "scenario/power/reference.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct owed {
    const struct change *change; /* a Reboot or ScheduleInform */
    uint64_t sent_ms;
    bool acknowledged;
    bool told;      /* was in an Inform */
    bool uncertain; /* that Inform may have delivered it */
    bool over;      /* delivered for certain, or never to come */
    unsigned informs;
};

struct ledger {
    struct owed *owed;
    size_t count, capacity;
    bool bootstrapped;      /* `0 BOOTSTRAP` was delivered for certain */
    const char *local_name; /* the parameter with passive notification that is set locally */
    char local_value[32];   /* what the ACS was not told of it yet; "": nothing */
    bool local_owed;        /* it is due in the next Inform */
    bool local_uncertain;   /* the last Inform may have delivered it */
    const struct acs_exchange *inform; /* the last one */
    unsigned delivered, repeated;      /* events, for the record */
};

void ledger_free(struct ledger *ledger);
void ledger_sent(struct ledger *ledger, const struct change *change, uint64_t now_ms);
void ledger_answered(struct ledger *ledger, const struct change *change);
/* A local change begins; an Inform may have it. */
void ledger_local_begins(struct ledger *ledger, const char *value);
/* It was acknowledged, and no session is under way. */
void ledger_local_done(struct ledger *ledger);

void ledger_inform(struct ledger *ledger, const struct acs_exchange *inform);
/* The CPE has sent something after the InformResponse to the last Inform. */
void ledger_delivered(struct ledger *ledger);
/* A Reboot that was asked for may still be ahead. */
bool ledger_owes_reboot(const struct ledger *ledger);
/* Acknowledged and not delivered for certain. */
size_t ledger_open(const struct ledger *ledger);

#endif
