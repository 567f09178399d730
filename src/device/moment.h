/* SPDX-License-Identifier: Apache-2.0 */
/* How long something that was read counts as what is so now. */
#ifndef DEVICE_MOMENT_H
#define DEVICE_MOMENT_H

#include "base/env.h"

#include <stdbool.h>
#include <stdint.h>

/* Long enough for one RPC over a whole tree, too short for anybody to see. */
#define MOMENT_MS 50

struct moment {
    bool taken;
    uint64_t at_ms; /* monotonic */
};

/* True when it is time to read again; then the moment begins now. */
static inline bool moment_begins(struct moment *moment, const struct env *env)
{
    uint64_t now = env_monotonic_ms(env);

    if (moment->taken && now - moment->at_ms < MOMENT_MS)
        return false;
    *moment = (struct moment){.taken = true, .at_ms = now};
    return true;
}

#endif
