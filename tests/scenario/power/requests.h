/* SPDX-License-Identifier: Apache-2.0 */
/* Requests of the ACS, made up by chance, and how a session script says them. */
#ifndef SCENARIO_POWER_REQUESTS_H
#define SCENARIO_POWER_REQUESTS_H

#include "base/buf.h"
#include "scenario/power/reference.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define REQUESTS_CODE "Device.DeviceInfo.ProvisioningCode"
#define REQUESTS_NTP  "Device.Time.NTPServer" /* 1 to 4 are theirs */

struct requests {
    uint64_t random;
    const struct state *state; /* for rows to pick */
    struct change **changes;   /* by number */
    size_t count, capacity;
};

void requests_free(struct requests *requests);
/* Uniform in [0, bound). */
unsigned requests_below(struct requests *requests, unsigned bound);
/* Reads all that a reference follows. */
void requests_write_readings(struct requests *requests, struct buf *script);
/* The next request, as a step of a session script. Its number is in the request's ID. */
void requests_write_one(struct requests *requests, bool reboot_too, struct buf *script);
/* The request whose ID is in an envelope of the ACS; NULL when there is none. */
const struct change *requests_find(const struct requests *requests, const char *envelope);

#endif
