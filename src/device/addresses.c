/* SPDX-License-Identifier: Apache-2.0 */
#include "device/addresses.h"

#include "base/mem.h"
#include "device/netlink.h"

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ADDRESSES_LIMIT 8192

#define PREFIX_OF_INTERFACE 64

bool addresses_primary(const char *link, char text[INET_ADDRSTRLEN])
{
    struct addresses addresses = {0};
    const struct address *first = NULL;
    struct cwmp_error error;
    unsigned index = if_nametoindex(link);

    /* The kernel tells those of a link in order, the primary one first. */
    if (index != 0 && addresses_read(&addresses, &error) == CWMP_OK)
        first = addresses_first(&addresses, index, AF_INET);
    if (first != NULL)
        snprintf(text, INET_ADDRSTRLEN, "%.*s", INET_ADDRSTRLEN - 1, first->text);
    addresses_free(&addresses);
    return first != NULL;
}

void addresses_format_mask(uint8_t length, char text[INET_ADDRSTRLEN])
{
    struct in_addr mask = {.s_addr = length == 0 ? 0 : htonl(UINT32_MAX << (32 - length))};

    inet_ntop(AF_INET, &mask, text, INET_ADDRSTRLEN);
}

static enum address_origin origin_of_ipv4(const uint8_t *bytes, uint32_t flags)
{
    if (bytes[0] == 127)
        return ADDRESS_WELL_KNOWN;
    if (bytes[0] == 169 && bytes[1] == 254)
        return ADDRESS_AUTOMATIC;
    return (flags & IFA_F_PERMANENT) != 0 ? ADDRESS_STATIC : ADDRESS_DHCP;
}

static enum address_origin origin_of_ipv6(const struct address *address, const uint8_t *bytes,
                                          uint32_t flags, uint8_t protocol)
{
    const struct in6_addr *value = (const struct in6_addr *)bytes;

    if (IN6_IS_ADDR_LOOPBACK(value))
        return ADDRESS_WELL_KNOWN;
    if (IN6_IS_ADDR_LINKLOCAL(value) || protocol == IFAPROT_KERNEL_RA ||
        (flags & (IFA_F_TEMPORARY | IFA_F_MANAGETEMPADDR)) != 0)
        return ADDRESS_AUTOMATIC;
    if ((flags & IFA_F_PERMANENT) != 0)
        return ADDRESS_STATIC;
    /* Autoconfiguration makes interface identifiers of 64 bits; servers give whole addresses. */
    return address->length == PREFIX_OF_INTERFACE ? ADDRESS_AUTOMATIC : ADDRESS_DHCP;
}

static enum address_state state_of(uint32_t flags)
{
    if ((flags & IFA_F_DADFAILED) != 0)
        return ADDRESS_DUPLICATE;
    if ((flags & IFA_F_TENTATIVE) != 0)
        return (flags & IFA_F_OPTIMISTIC) != 0 ? ADDRESS_OPTIMISTIC : ADDRESS_TENTATIVE;
    return (flags & IFA_F_DEPRECATED) != 0 ? ADDRESS_DEPRECATED : ADDRESS_PREFERRED;
}

static void read_lifetimes(const struct nlattr *attribute, struct address *address)
{
    struct ifa_cacheinfo lifetimes;

    address->preferred = ADDRESS_INFINITE;
    address->valid = ADDRESS_INFINITE;
    if (netlink_bytes(attribute, &lifetimes, sizeof lifetimes)) {
        address->preferred = lifetimes.ifa_prefered;
        address->valid = lifetimes.ifa_valid;
    }
}

static void visit_address(const struct nlmsghdr *message, void *argument)
{
    struct addresses *addresses = argument;
    const struct ifaddrmsg *header = mnl_nlmsg_get_payload(message);
    const struct nlattr *attributes[IFA_MAX + 1];
    const struct nlattr *local;
    uint8_t bytes[16] = {0};
    uint32_t flags = header->ifa_flags;
    struct address address = {
        .link = header->ifa_index, .family = header->ifa_family, .length = header->ifa_prefixlen};

    if (message->nlmsg_type != RTM_NEWADDR || addresses->count >= ADDRESSES_LIMIT ||
        (header->ifa_family != AF_INET && header->ifa_family != AF_INET6))
        return;
    netlink_attributes(message, sizeof *header, attributes, IFA_MAX);
    /* On a point-to-point link IFA_ADDRESS is the peer's. */
    local = attributes[IFA_LOCAL] != NULL ? attributes[IFA_LOCAL] : attributes[IFA_ADDRESS];
    if (!netlink_bytes(local, bytes, address.family == AF_INET ? 4 : 16))
        return;
    if (attributes[IFA_FLAGS] != NULL)
        flags = netlink_u32(attributes[IFA_FLAGS]);
    inet_ntop(address.family, bytes, address.text, sizeof address.text);
    snprintf(address.key, sizeof address.key, "%s/%u", address.text, address.length);
    read_lifetimes(attributes[IFA_CACHEINFO], &address);
    address.state = address.family == AF_INET ? ADDRESS_PREFERRED : state_of(flags);
    address.origin = address.family == AF_INET ? origin_of_ipv4(bytes, flags)
                                               : origin_of_ipv6(&address, bytes, flags,
                                                                netlink_u8(attributes[IFA_PROTO]));

    addresses->items = mem_realloc(addresses->items, (addresses->count + 1) * sizeof address);
    addresses->items[addresses->count++] = address;
}

static void clear_addresses(void *argument)
{
    struct addresses *addresses = argument;

    addresses->count = 0;
}

enum cwmp_fault addresses_read(struct addresses *addresses, struct cwmp_error *error)
{
    struct ifaddrmsg header = {.ifa_family = AF_UNSPEC};
    struct netlink_dump dump = {.type = RTM_GETADDR,
                                .what = "addresses",
                                .header = &header,
                                .header_size = sizeof header,
                                .visit = visit_address,
                                .clear = clear_addresses,
                                .argument = addresses};

    addresses->count = 0;
    return netlink_dump(&dump, error);
}

void addresses_free(struct addresses *addresses)
{
    free(addresses->items);
    *addresses = (struct addresses){0};
}

const struct address *addresses_find(const struct addresses *addresses, uint32_t link,
                                     uint8_t family, const char *key)
{
    for (size_t i = 0; i < addresses->count; i++) {
        const struct address *address = &addresses->items[i];

        if (address->link == link && address->family == family && strcmp(address->key, key) == 0)
            return address;
    }
    return NULL;
}

const struct address *addresses_first(const struct addresses *addresses, uint32_t link,
                                      uint8_t family)
{
    for (size_t i = 0; i < addresses->count; i++) {
        const struct address *address = &addresses->items[i];

        if (address->link == link && (family == AF_UNSPEC || address->family == family))
            return address;
    }
    return NULL;
}
