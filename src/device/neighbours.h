/* SPDX-License-Identifier: Apache-2.0 */
/* The hosts that the device has seen on its links: the neighbour tables, grouped by hardware
 * address. */
#ifndef DEVICE_NEIGHBOURS_H
#define DEVICE_NEIGHBOURS_H

#include "api/fault.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One address of a host. Entries that nobody answers for (failed, incomplete), that were not
 * learnt (permanent, without resolution) or that are no host (multicast) are left out. */
struct neighbour {
    char mac[18]; /* names the host */
    char text[INET6_ADDRSTRLEN];
    uint8_t family;
    uint32_t link; /* index */
    bool active;   /* answered within the last minutes */
};

struct neighbours {
    struct neighbour *items; /* by mac, then IPv4 before IPv6, then by text */
    size_t count;
};

/* Faults: 9002. */
enum cwmp_fault neighbours_read(struct neighbours *neighbours, struct cwmp_error *error);
void neighbours_free(struct neighbours *neighbours);

/* The first address of a host and, in `count`, how many follow with it; NULL for none. */
const struct neighbour *neighbours_host(const struct neighbours *neighbours, const char *mac,
                                        size_t *count);

#endif
