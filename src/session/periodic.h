/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When periodic Informs are due (R-SES-06, R-SES-07; CLI reference 6). With a reference and a set
 * clock they keep the reference's phase on the wall clock; else a phase of their own on the
 * monotonic clock, which no clock step disturbs.
 */
#ifndef SESSION_PERIODIC_H
#define SESSION_PERIODIC_H

#include "base/env.h"

#include <stdbool.h>
#include <stdint.h>

#define PERIODIC_NEVER INT64_MAX

struct periodic_rule {
    bool enabled;
    uint32_t interval; /* seconds, at least 1 */
    bool has_reference;
    int64_t reference; /* seconds since 1970; 0 without */
    /* Nothing before the reference: what an operator means by a start time. Without it only the
     * reference's phase counts, which is what the ACS means by PeriodicInformTime. */
    bool starts_at_reference;
    /* Without a reference: the first one a whole interval from now (R-BLK-02; what an operator has
     * enabled, CLI reference 6.1), not a part of one by chance, which keeps many devices from being
     * of one mind (R-SES-07). Says how a rule begins: no other rule for that. */
    bool begins_now;
};

struct periodic {
    struct periodic_rule rule;
    bool on_wall_clock; /* which clock `next` is of */
    int64_t phase;      /* our own, monotonic milliseconds */
    int64_t next;       /* milliseconds */
};

/* The first of reference + k * interval (k of either sign) after `now`; one unit for all. */
int64_t periodic_next(int64_t now, int64_t reference, int64_t interval);

/* A rule that equals the one in force changes nothing. */
void periodic_set_rule(struct periodic *periodic, const struct periodic_rule *rule,
                       const struct env *env);
/* True when an Inform is due; however late, once. Follows the clock when it was set or stepped. */
bool periodic_poll(struct periodic *periodic, const struct env *env);
/* How many were due since the last poll. */
int64_t periodic_overdue(const struct periodic *periodic, const struct env *env);
/* Milliseconds until the next, PERIODIC_NEVER when disabled. */
int64_t periodic_wait_ms(const struct periodic *periodic, const struct env *env);

#endif
