/* SPDX-License-Identifier: Apache-2.0 */
#include "device/neighbours.h"

#include "base/mem.h"
#include "device/links.h"
#include "device/netlink.h"

#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NEIGHBOURS_LIMIT 4096

/* How long a host counts as present after it was last heard. */
#define PRESENT_SECONDS 300

static bool is_learnt(uint16_t state)
{
    return (state & (NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE)) != 0;
}

static bool is_active(uint16_t state, const struct nlattr *attribute)
{
    struct nda_cacheinfo cache;
    long ticks = sysconf(_SC_CLK_TCK);

    if ((state & (NUD_REACHABLE | NUD_DELAY | NUD_PROBE)) != 0)
        return true;
    return ticks > 0 && netlink_bytes(attribute, &cache, sizeof cache) &&
           cache.ndm_confirmed / (unsigned long)ticks < PRESENT_SECONDS;
}

static bool is_host_address(uint8_t family, const uint8_t *bytes)
{
    if (family == AF_INET)
        return (bytes[0] & 0xF0) != 0xE0 && bytes[0] != 255;
    return bytes[0] != 0xFF;
}

static void visit_neighbour(const struct nlmsghdr *message, void *argument)
{
    struct neighbours *neighbours = argument;
    const struct ndmsg *header = mnl_nlmsg_get_payload(message);
    const struct nlattr *attributes[NDA_MAX + 1];
    uint8_t bytes[16] = {0}, mac[6];
    struct neighbour neighbour = {.family = header->ndm_family,
                                  .link = (uint32_t)header->ndm_ifindex};

    if (message->nlmsg_type != RTM_NEWNEIGH || neighbours->count >= NEIGHBOURS_LIMIT ||
        (neighbour.family != AF_INET && neighbour.family != AF_INET6) ||
        !is_learnt(header->ndm_state) || (header->ndm_flags & NTF_PROXY) != 0)
        return;
    netlink_attributes(message, sizeof *header, attributes, NDA_MAX);
    if (!netlink_bytes(attributes[NDA_DST], bytes, neighbour.family == AF_INET ? 4 : 16) ||
        !is_host_address(neighbour.family, bytes) || attributes[NDA_LLADDR] == NULL ||
        mnl_attr_get_payload_len(attributes[NDA_LLADDR]) != sizeof mac)
        return;
    netlink_bytes(attributes[NDA_LLADDR], mac, sizeof mac);
    links_format_mac(mac, neighbour.mac);
    inet_ntop(neighbour.family, bytes, neighbour.text, sizeof neighbour.text);
    neighbour.active = is_active(header->ndm_state, attributes[NDA_CACHEINFO]);

    neighbours->items = mem_realloc(neighbours->items, (neighbours->count + 1) * sizeof neighbour);
    neighbours->items[neighbours->count++] = neighbour;
}

static void clear_neighbours(void *argument)
{
    struct neighbours *neighbours = argument;

    neighbours->count = 0;
}

static int compare_neighbours(const void *a, const void *b)
{
    const struct neighbour *left = a, *right = b;
    int order = strcmp(left->mac, right->mac);

    if (order == 0 && left->family != right->family)
        order = left->family == AF_INET ? -1 : 1;
    if (order == 0)
        order = strcmp(left->text, right->text);
    return order != 0 ? order : left->link < right->link ? -1 : left->link > right->link;
}

/* A link-local address may be known on several links; the host has it once. */
static void drop_duplicates(struct neighbours *neighbours)
{
    size_t kept = 0;

    for (size_t i = 0; i < neighbours->count; i++) {
        struct neighbour *last = kept == 0 ? NULL : &neighbours->items[kept - 1];
        const struct neighbour *next = &neighbours->items[i];

        if (last != NULL && strcmp(last->mac, next->mac) == 0 &&
            strcmp(last->text, next->text) == 0)
            last->active = last->active || next->active;
        else
            neighbours->items[kept++] = *next;
    }
    neighbours->count = kept;
}

enum cwmp_fault neighbours_read(struct neighbours *neighbours, struct cwmp_error *error)
{
    struct ndmsg header = {.ndm_family = AF_UNSPEC};
    struct netlink_dump dump = {.type = RTM_GETNEIGH,
                                .what = "neighbours",
                                .header = &header,
                                .header_size = sizeof header,
                                .visit = visit_neighbour,
                                .clear = clear_neighbours,
                                .argument = neighbours};
    enum cwmp_fault fault;

    neighbours->count = 0;
    fault = netlink_dump(&dump, error);
    if (neighbours->count > 1)
        qsort(neighbours->items, neighbours->count, sizeof *neighbours->items, compare_neighbours);
    drop_duplicates(neighbours);
    return fault;
}

void neighbours_free(struct neighbours *neighbours)
{
    free(neighbours->items);
    *neighbours = (struct neighbours){0};
}

const struct neighbour *neighbours_host(const struct neighbours *neighbours, const char *mac,
                                        size_t *count)
{
    const struct neighbour *first = NULL;

    *count = 0;
    for (size_t i = 0; i < neighbours->count; i++) {
        if (strcmp(neighbours->items[i].mac, mac) != 0)
            continue;
        if (first == NULL)
            first = &neighbours->items[i];
        (*count)++;
    }
    return first;
}
