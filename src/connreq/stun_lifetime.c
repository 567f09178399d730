/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/stun_lifetime.h"

/* A sixteenth more or less is no reason to let a binding die once more to find out. */
#define PRECISION 16

void stun_lifetime_begin(struct stun_lifetime *lifetime, unsigned minimum, int64_t maximum)
{
    *lifetime = (struct stun_lifetime){.alive = minimum, .bounded = maximum >= 0};
    if (maximum < 0)
        maximum = STUN_LIFETIME_CAP;
    lifetime->maximum = maximum > (int64_t)minimum ? (unsigned)maximum : minimum;
}

unsigned stun_lifetime_candidate(const struct stun_lifetime *lifetime)
{
    unsigned alive = lifetime->alive, maximum = lifetime->maximum;
    unsigned precision = alive / PRECISION > 1 ? alive / PRECISION : 1;

    if (lifetime->dead != 0)
        return lifetime->dead - alive > precision ? alive + (lifetime->dead - alive) / 2 : 0;
    if (alive >= maximum)
        return 0;
    /* A maximum that somebody chose is likely to be right, and then one try is enough. */
    if (lifetime->bounded || alive > maximum / 2)
        return maximum;
    return 2 * alive;
}

void stun_lifetime_found(struct stun_lifetime *lifetime, unsigned candidate, bool alive)
{
    if (alive)
        lifetime->alive = candidate;
    else
        lifetime->dead = candidate;
    lifetime->measured = true;
}
