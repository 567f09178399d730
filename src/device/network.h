/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernel's network tables, each read at most once for one moment: an engine that reads a
 * whole tree asks for every row by itself, and one dump serves them all.
 */
#ifndef DEVICE_NETWORK_H
#define DEVICE_NETWORK_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "device/addresses.h"
#include "device/links.h"
#include "device/moment.h"
#include "device/neighbours.h"
#include "device/routes.h"

#include <stdint.h>

struct network_status {
    uint32_t index;
    enum link_status status;
    uint64_t since_ms;
};

struct network {
    const struct env *env;
    const struct log *log;
    struct links links;
    struct addresses addresses;
    struct routes routes;
    struct neighbours neighbours;
    struct moment links_at, addresses_at, routes_at, neighbours_at;
    struct network_status *statuses; /* of the links, as last seen */
    size_t status_count;
};

void network_init(struct network *network, const struct env *env, const struct log *log);
void network_free(struct network *network);

/* What the kernel says now, valid until the next call of the same function. NULL and 9002 when
 * it cannot be had. */
const struct links *network_links(struct network *network, struct cwmp_error *error);
const struct addresses *network_addresses(struct network *network, struct cwmp_error *error);
const struct routes *network_routes(struct network *network, struct cwmp_error *error);
const struct neighbours *network_neighbours(struct network *network, struct cwmp_error *error);

#endif
