/* SPDX-License-Identifier: Apache-2.0 */
/* The search for the longest time that a NAT binding lives without traffic (R-UDP-12, R-UDP-13):
 * which age to try next, and what is known so far. In whole seconds. */
#ifndef CONNREQ_STUN_LIFETIME_H
#define CONNREQ_STUN_LIFETIME_H

#include <stdbool.h>
#include <stdint.h>

/* Where the search ends when there is no maximum. */
#define STUN_LIFETIME_CAP 3600u

struct stun_lifetime {
    unsigned alive; /* a binding of this age lives: the period of keep-alives */
    unsigned dead;  /* one of this age does not; 0: none is known */
    unsigned maximum;
    bool bounded;
    bool measured; /* something was found out */
};

/* `maximum` below 0: none; below `minimum`: the same as it. */
void stun_lifetime_begin(struct stun_lifetime *lifetime, unsigned minimum, int64_t maximum);
/* The age to try next; 0 when it is known well enough. */
unsigned stun_lifetime_candidate(const struct stun_lifetime *lifetime);
/* What became of a binding that had the candidate's age. */
void stun_lifetime_found(struct stun_lifetime *lifetime, unsigned candidate, bool alive);

#endif
