/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A daemon whose ACS turns into a rogue and back: one good session, then an attack, then good
 * sessions again at the same URL. What an attack may cost is asserted: time until the session has
 * failed, memory (the highest that the daemon ever had), and how long anybody else had to wait for
 * an answer of the daemon meanwhile.
 */
#ifndef SCENARIO_SIEGE_H
#define SCENARIO_SIEGE_H

#include "scenario/scenario.h"
#include "support/rogue.h"

/* The daemon waits so long for an ACS (timer cpe-timeout): the least that can be configured. */
#define SIEGE_TIMEOUT_S 10

struct siege {
    struct scenario scenario;
    struct rogue *rogue;
    uint64_t started_ms;
    unsigned long peak_kib; /* before the attack */
    unsigned failed;        /* sessions, before the attack */
};

/* NULL is plain HTTP; a `config` with a certificate has to be for localhost. `lines` are further
 * lines of the daemon's configuration, NULL for none. Returns after a good session, with retries
 * after a second. */
void siege_start(struct siege *siege, const struct acs_config *config, const char *lines);
/* Lets the ACS answer like this from now on, and the daemon talk to it. */
void siege_attack(struct siege *siege, const struct rogue_answer *answers, size_t count);
/* The session fails for a reason that contains `reason`, between `least_ms` and `most_ms` after
 * the attack began, and it took no more than so much memory. Then the ACS is itself again. */
void siege_expect(struct siege *siege, const char *reason, unsigned least_ms, unsigned most_ms,
                  unsigned long most_kib);
/* The daemon has tried again and all was well; ends. */
void siege_end(struct siege *siege);

#endif
