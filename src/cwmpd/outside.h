/* SPDX-License-Identifier: Apache-2.0 */
/* Whether this device is cut off from the ACS: its WAN link is down (R-RTY-11). */
#ifndef CWMPD_OUTSIDE_H
#define CWMPD_OUTSIDE_H

#include <stdbool.h>

/* True only when the kernel is sure. `peer`: the address, of either family, that was reached on the
 * way to the ACS last; there is no way to it, or only over a link that is down, nor a default route
 * over a link that is up. "": not known; then every network port of the device is down. What has
 * no ports (loopback alone) or cannot be found out is no cut. */
bool outside_is_cut(const char *peer);

#endif
