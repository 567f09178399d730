/* SPDX-License-Identifier: Apache-2.0 */
/* The main routing tables, one entry for each next hop. */
#ifndef DEVICE_ROUTES_H
#define DEVICE_ROUTES_H

#include "api/fault.h"
#include "device/links.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ROUTE_KEY_SIZE 65 /* what a key may be long, and its NUL */

enum route_type { ROUTE_NORMAL, ROUTE_RECEIVE, ROUTE_BLACKHOLE, ROUTE_UNREACHABLE, ROUTE_PROHIBIT };

struct route {
    char key[ROUTE_KEY_SIZE];
    uint8_t family;
    uint8_t length;                     /* of the destination, in bits; 0: the default route */
    char destination[INET6_ADDRSTRLEN]; /* "0.0.0.0" or "::" for the default route */
    char gateway[INET6_ADDRSTRLEN];     /* "" for a network that is on the link */
    uint32_t link;                      /* index, 0 for none */
    int64_t metric;                     /* -1: none */
    enum route_type type;
    uint8_t protocol; /* who made it: RTPROT_KERNEL, … */
    bool dead;        /* its next hop cannot be reached now */
    uint32_t expires; /* seconds left, 0: stays */
};

struct routes {
    struct route *items; /* by key */
    size_t count;
    bool truncated; /* there are more than the daemon looks at */
};

/* The keys hold the names of the links, which outlive their indexes. Faults: 9002. */
enum cwmp_fault routes_read(struct routes *routes, const struct links *links,
                            struct cwmp_error *error);
void routes_free(struct routes *routes);

/* NULL when there is none. */
const struct route *routes_find(const struct routes *routes, uint8_t family, const char *key);
/* The default route with the lowest metric that goes somewhere; NULL when there is none. */
const struct route *routes_default(const struct routes *routes, uint8_t family);

#endif
