/* SPDX-License-Identifier: Apache-2.0 */
/* What the driver of an Ethernet interface says of its medium. */
#ifndef DEVICE_ETHTOOL_H
#define DEVICE_ETHTOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ethtool {
    uint32_t speed;   /* Mbit/s now, 0: unknown or no link */
    uint32_t highest; /* Mbit/s of the fastest mode that it supports, 0: unknown */
    bool automatic;   /* speed and duplex are negotiated */
    bool duplex_known, full_duplex;
    bool eee_supported, eee_enabled, eee_active; /* Energy-Efficient Ethernet */
};

/* False when the interface has no such driver; then all is unknown. */
bool ethtool_read(const char *interface, struct ethtool *ethtool);

#endif
