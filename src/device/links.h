/* SPDX-License-Identifier: Apache-2.0 */
/* The network interfaces that the kernel has, with their counters. */
#ifndef DEVICE_LINKS_H
#define DEVICE_LINKS_H

#include "api/fault.h"

#include <linux/if_link.h>
#include <net/if.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* RFC 2863 ifOperStatus, as the models tell it. */
enum link_status {
    LINK_UP,
    LINK_DOWN,
    LINK_UNKNOWN,
    LINK_DORMANT,
    LINK_NOT_PRESENT,
    LINK_LOWER_LAYER_DOWN,
    LINK_ERROR
};

struct link {
    uint32_t index;
    char name[IFNAMSIZ];
    char kind[16];     /* "veth", "bridge", …; "" for hardware */
    uint16_t hardware; /* ARPHRD_ETHER, … */
    bool enabled;      /* administratively up */
    bool loopback;
    bool wireless;
    enum link_status status;
    uint32_t mtu;
    uint32_t parent;   /* index of the link that it stands on (VLANs), or 0 */
    uint32_t master;   /* index of the bridge or bond that it is a port of, or 0 */
    char mac[18];      /* "02:00:00:00:00:01", or "" */
    uint64_t since_ms; /* monotonic; when the status was first seen, set by the network */
    struct rtnl_link_stats64 stats;
};

struct links {
    struct link *items; /* by index */
    size_t count;
};

/* Faults: 9002. */
enum cwmp_fault links_read(struct links *links, struct cwmp_error *error);
void links_free(struct links *links);

/* NULL when there is none. */
const struct link *links_by_index(const struct links *links, uint32_t index);
const struct link *links_by_name(const struct links *links, const char *name);

/* "Up", "LowerLayerDown", …: RFC 2863's words as TR-181 spells them. */
const char *links_status_name(enum link_status status);

/* "02:00:00:00:00:01" for six bytes. */
void links_format_mac(const uint8_t bytes[6], char text[18]);

#endif
