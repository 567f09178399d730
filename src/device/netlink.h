/* SPDX-License-Identifier: Apache-2.0 */
/* One dump of one of the kernel's tables over rtnetlink, through libmnl. */
#ifndef DEVICE_NETLINK_H
#define DEVICE_NETLINK_H

#include "api/fault.h"

#include <libmnl/libmnl.h>
#include <stddef.h>
#include <stdint.h>

struct netlink_dump {
    uint16_t type;      /* RTM_GETLINK, … */
    const char *what;   /* for the error sentence: "interfaces" */
    const void *header; /* the family header of the request: struct ifinfomsg, … */
    size_t header_size;
    void (*visit)(const struct nlmsghdr *message, void *argument);
    void (*clear)(void *argument); /* forgets what was visited: the table changed meanwhile */
    void *argument;
};

/* Visits every entry. A table that the kernel does not have is empty. Faults: 9002. */
enum cwmp_fault netlink_dump(const struct netlink_dump *dump, struct cwmp_error *error);

/* The attributes of a message by type; those above `highest` are left out. */
void netlink_attributes(const struct nlmsghdr *message, size_t header_size,
                        const struct nlattr **table, uint16_t highest);

/* Attribute values, zero when the attribute is absent or too short. */
uint32_t netlink_u32(const struct nlattr *attribute);
uint8_t netlink_u8(const struct nlattr *attribute);
/* Copies `size` bytes; false when the attribute is absent or shorter. */
bool netlink_bytes(const struct nlattr *attribute, void *out, size_t size);

#endif
