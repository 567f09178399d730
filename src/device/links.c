/* SPDX-License-Identifier: Apache-2.0 */
#include "device/links.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/netlink.h"

#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LINKS_LIMIT 4096

void links_format_mac(const uint8_t bytes[6], char text[18])
{
    snprintf(text, 18, "%02X:%02X:%02X:%02X:%02X:%02X", bytes[0], bytes[1], bytes[2], bytes[3],
             bytes[4], bytes[5]);
}

static enum link_status status_of(uint8_t operational, unsigned flags)
{
    if ((flags & IFF_UP) == 0)
        return operational == IF_OPER_NOTPRESENT ? LINK_NOT_PRESENT : LINK_DOWN;
    switch (operational) {
    case IF_OPER_UP:
        return LINK_UP;
    case IF_OPER_DOWN:
        return LINK_DOWN;
    case IF_OPER_NOTPRESENT:
        return LINK_NOT_PRESENT;
    case IF_OPER_LOWERLAYERDOWN:
        return LINK_LOWER_LAYER_DOWN;
    case IF_OPER_DORMANT:
        return LINK_DORMANT;
    case IF_OPER_TESTING:
        return LINK_ERROR;
    default:
        /* Drivers without operational states (loopback, tunnels) run while they are up. */
        return (flags & IFF_RUNNING) != 0 ? LINK_UP : LINK_UNKNOWN;
    }
}

static void read_kind(const struct nlattr *information, struct link *link)
{
    const struct nlattr *attribute;
    int rest;

    if (information == NULL)
        return;
    attribute = mnl_attr_get_payload(information);
    rest = mnl_attr_get_payload_len(information);
    for (; mnl_attr_ok(attribute, rest); attribute = mnl_attr_next(attribute)) {
        if (mnl_attr_get_type(attribute) == IFLA_INFO_KIND &&
            mnl_attr_validate(attribute, MNL_TYPE_STRING) == 0)
            snprintf(link->kind, sizeof link->kind, "%.*s",
                     (int)mnl_attr_get_payload_len(attribute),
                     (const char *)mnl_attr_get_payload(attribute));
        rest -= (int)MNL_ALIGN(mnl_attr_get_len(attribute));
    }
}

/* The parent of a VLAN or the like; a veth names its peer there, which it does not stand on. */
static uint32_t parent_of(const struct nlattr **attributes, const struct link *link)
{
    bool elsewhere = attributes[IFLA_LINK_NETNSID] != NULL;
    uint32_t parent = netlink_u32(attributes[IFLA_LINK]);

    if (elsewhere || parent == link->index || strcmp(link->kind, "veth") == 0)
        return 0;
    return parent;
}

static bool is_wireless(const struct link *link)
{
    char path[64];

    if (link->hardware != ARPHRD_ETHER || link->kind[0] != '\0')
        return false;
    snprintf(path, sizeof path, "/sys/class/net/%s/phy80211", link->name);
    return access(path, F_OK) == 0;
}

static bool read_name(const struct nlattr *attribute, struct link *link)
{
    size_t characters;

    if (attribute == NULL)
        return false;
    snprintf(link->name, sizeof link->name, "%.*s", (int)mnl_attr_get_payload_len(attribute),
             (const char *)mnl_attr_get_payload(attribute));
    /* The kernel takes any bytes; a name that no value can hold is no row. */
    return text_utf8_length(link->name, &characters) && characters > 0;
}

static void visit_link(const struct nlmsghdr *message, void *argument)
{
    struct links *links = argument;
    const struct ifinfomsg *header = mnl_nlmsg_get_payload(message);
    const struct nlattr *attributes[IFLA_MAX + 1];
    uint8_t mac[6];
    struct link link = {.index = (uint32_t)header->ifi_index, .hardware = header->ifi_type};

    if (message->nlmsg_type != RTM_NEWLINK || links->count >= LINKS_LIMIT)
        return;
    netlink_attributes(message, sizeof *header, attributes, IFLA_MAX);
    if (!read_name(attributes[IFLA_IFNAME], &link))
        return;
    read_kind(attributes[IFLA_LINKINFO], &link);
    link.enabled = (header->ifi_flags & IFF_UP) != 0;
    link.loopback = (header->ifi_flags & IFF_LOOPBACK) != 0;
    link.status = status_of(netlink_u8(attributes[IFLA_OPERSTATE]), header->ifi_flags);
    link.mtu = netlink_u32(attributes[IFLA_MTU]);
    link.parent = parent_of(attributes, &link);
    link.master = netlink_u32(attributes[IFLA_MASTER]);
    link.wireless = is_wireless(&link);
    if (link.hardware == ARPHRD_ETHER && netlink_bytes(attributes[IFLA_ADDRESS], mac, sizeof mac))
        links_format_mac(mac, link.mac);
    netlink_bytes(attributes[IFLA_STATS64], &link.stats,
                  offsetof(struct rtnl_link_stats64, rx_nohandler));

    links->items = mem_realloc(links->items, (links->count + 1) * sizeof link);
    links->items[links->count++] = link;
}

static void clear_links(void *argument)
{
    struct links *links = argument;

    links->count = 0;
}

static int compare_indexes(const void *a, const void *b)
{
    const struct link *left = a, *right = b;

    return left->index < right->index ? -1 : left->index > right->index;
}

/* A link in a VRF stays a link of its own; only bridges, bonds and the like have ports. */
static void forget_vrfs(struct links *links)
{
    for (size_t i = 0; i < links->count; i++) {
        struct link *link = &links->items[i];
        const struct link *master = link->master == 0 ? NULL : links_by_index(links, link->master);

        if (master != NULL && strcmp(master->kind, "vrf") == 0)
            link->master = 0;
    }
}

enum cwmp_fault links_read(struct links *links, struct cwmp_error *error)
{
    struct ifinfomsg header = {.ifi_family = AF_UNSPEC};
    struct netlink_dump dump = {.type = RTM_GETLINK,
                                .what = "interfaces",
                                .header = &header,
                                .header_size = sizeof header,
                                .visit = visit_link,
                                .clear = clear_links,
                                .argument = links};
    enum cwmp_fault fault;

    links->count = 0;
    fault = netlink_dump(&dump, error);
    if (links->count > 1)
        qsort(links->items, links->count, sizeof *links->items, compare_indexes);
    forget_vrfs(links);
    return fault;
}

void links_free(struct links *links)
{
    free(links->items);
    *links = (struct links){0};
}

const struct link *links_by_index(const struct links *links, uint32_t index)
{
    struct link wanted = {.index = index};

    if (links->count == 0)
        return NULL;
    return bsearch(&wanted, links->items, links->count, sizeof wanted, compare_indexes);
}

const struct link *links_by_name(const struct links *links, const char *name)
{
    for (size_t i = 0; i < links->count; i++) {
        if (strcmp(links->items[i].name, name) == 0)
            return &links->items[i];
    }
    return NULL;
}

const char *links_status_name(enum link_status status)
{
    static const char *const names[] = {[LINK_UP] = "Up",
                                        [LINK_DOWN] = "Down",
                                        [LINK_UNKNOWN] = "Unknown",
                                        [LINK_DORMANT] = "Dormant",
                                        [LINK_NOT_PRESENT] = "NotPresent",
                                        [LINK_LOWER_LAYER_DOWN] = "LowerLayerDown",
                                        [LINK_ERROR] = "Error"};

    return names[status];
}
