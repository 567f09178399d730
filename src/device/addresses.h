/* SPDX-License-Identifier: Apache-2.0 */
/* The addresses of the interfaces. */
#ifndef DEVICE_ADDRESSES_H
#define DEVICE_ADDRESSES_H

#include "api/fault.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ADDRESS_INFINITE UINT32_MAX

enum address_origin {
    ADDRESS_STATIC,
    ADDRESS_DHCP,      /* assigned with a lifetime by a server */
    ADDRESS_AUTOMATIC, /* link-local, or made from an announced prefix */
    ADDRESS_WELL_KNOWN /* the loopback address */
};

/* RFC 4293 ipAddressStatus; always preferred for IPv4. */
enum address_state {
    ADDRESS_PREFERRED,
    ADDRESS_DEPRECATED,
    ADDRESS_TENTATIVE,
    ADDRESS_DUPLICATE,
    ADDRESS_OPTIMISTIC
};

struct address {
    char key[INET6_ADDRSTRLEN + 4]; /* "192.0.2.1/24": its name within the interface */
    char text[INET6_ADDRSTRLEN];
    uint32_t link;  /* index */
    uint8_t family; /* AF_INET, AF_INET6 */
    uint8_t length; /* of the prefix, in bits */
    enum address_origin origin;
    enum address_state state;
    uint32_t preferred, valid; /* seconds left, or ADDRESS_INFINITE */
};

struct addresses {
    struct address *items; /* as the kernel tells them */
    size_t count;
};

/* Faults: 9002. */
enum cwmp_fault addresses_read(struct addresses *addresses, struct cwmp_error *error);
void addresses_free(struct addresses *addresses);

/* The address of a link with a key; NULL when there is none. */
const struct address *addresses_find(const struct addresses *addresses, uint32_t link,
                                     uint8_t family, const char *key);
/* The first address of a link; NULL when it has none. AF_UNSPEC: of either family. */
const struct address *addresses_first(const struct addresses *addresses, uint32_t link,
                                      uint8_t family);

/* The primary IPv4 address that the interface with this name has now; false when it has none. */
bool addresses_primary(const char *link, char text[INET_ADDRSTRLEN]);

/* "255.255.255.0" for 24. */
void addresses_format_mask(uint8_t length, char text[INET_ADDRSTRLEN]);

#endif
