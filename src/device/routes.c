/* SPDX-License-Identifier: Apache-2.0 */
#include "device/routes.h"

#include "base/mem.h"
#include "device/netlink.h"

#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A router that carries the whole Internet does not show it over CWMP. */
#define ROUTES_LIMIT 1024

/* One family's dump on its way into the routes. */
struct collection {
    struct routes *routes;
    const struct links *links;
    size_t before; /* what the other family's dump left there */
};

static uint64_t hash_of(const char *text)
{
    uint64_t hash = 14695981039346656037U; /* FNV-1a */

    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211U;
    return hash;
}

/* Destination, next hop, interface and metric make a route; a key that grows too long for the
 * model ends in a hash of all of it. */
static void make_key(struct route *route, const struct links *links)
{
    const struct link *link = links_by_index(links, route->link);
    char metric[24] = "";
    char whole[256];

    if (route->metric >= 0)
        snprintf(metric, sizeof metric, "%lld", (long long)route->metric);
    snprintf(whole, sizeof whole, "%s/%u,%s,%s,%s,%d", route->destination, route->length,
             route->gateway, link == NULL ? "" : link->name, metric, route->type);
    if (strlen(whole) < ROUTE_KEY_SIZE)
        memcpy(route->key, whole, strlen(whole) + 1);
    else
        snprintf(route->key, sizeof route->key, "%.40s/%u,%016llx", route->destination,
                 route->length, (unsigned long long)hash_of(whole));
}

static void add_route(struct collection *collection, struct route *route)
{
    struct routes *routes = collection->routes;

    if (routes->count >= ROUTES_LIMIT) {
        routes->truncated = true;
        return;
    }
    make_key(route, collection->links);
    routes->items = mem_realloc(routes->items, (routes->count + 1) * sizeof *route);
    routes->items[routes->count++] = *route;
}

static void read_address(const struct nlattr *attribute, uint8_t family,
                         char text[INET6_ADDRSTRLEN])
{
    uint8_t bytes[16];

    if (netlink_bytes(attribute, bytes, family == AF_INET ? 4 : 16))
        inet_ntop(family, bytes, text, INET6_ADDRSTRLEN);
}

/* The next hop of an IPv4 route may be an IPv6 address (RFC 5549), which the model cannot say. */
static void read_gateway(const struct nlattr *attribute, struct route *route)
{
    route->gateway[0] = '\0';
    read_address(attribute, route->family, route->gateway);
}

static bool is_dead(unsigned flags)
{
    return (flags & (RTNH_F_DEAD | RTNH_F_LINKDOWN)) != 0;
}

static void add_hops(struct collection *collection, const struct nlattr *hops, struct route *route)
{
    const struct rtnexthop *hop = mnl_attr_get_payload(hops);
    int length = mnl_attr_get_payload_len(hops);

    for (; RTNH_OK(hop, length); length -= (int)RTNH_ALIGN(hop->rtnh_len), hop = RTNH_NEXT(hop)) {
        const struct nlattr *attribute = (const struct nlattr *)(hop + 1);
        int rest = hop->rtnh_len - (int)sizeof *hop;

        route->link = (uint32_t)hop->rtnh_ifindex;
        route->dead = is_dead(hop->rtnh_flags);
        route->gateway[0] = '\0';
        for (; mnl_attr_ok(attribute, rest); attribute = mnl_attr_next(attribute)) {
            if (mnl_attr_get_type(attribute) == RTA_GATEWAY)
                read_gateway(attribute, route);
            rest -= (int)MNL_ALIGN(mnl_attr_get_len(attribute));
        }
        add_route(collection, route);
    }
}

static bool type_of(uint8_t kernel_type, enum route_type *type)
{
    switch (kernel_type) {
    case RTN_UNICAST:
        *type = ROUTE_NORMAL;
        return true;
    case RTN_LOCAL:
        *type = ROUTE_RECEIVE;
        return true;
    case RTN_BLACKHOLE:
        *type = ROUTE_BLACKHOLE;
        return true;
    case RTN_UNREACHABLE:
        *type = ROUTE_UNREACHABLE;
        return true;
    case RTN_PROHIBIT:
        *type = ROUTE_PROHIBIT;
        return true;
    default:
        return false;
    }
}

static uint32_t seconds_left(const struct nlattr *attribute)
{
    struct rta_cacheinfo cache;
    long ticks = sysconf(_SC_CLK_TCK);

    if (!netlink_bytes(attribute, &cache, sizeof cache) || cache.rta_expires <= 0 || ticks <= 0)
        return 0;
    return (uint32_t)(cache.rta_expires / ticks) + 1;
}

static bool is_in_main_table(const struct rtmsg *header, const struct nlattr *table)
{
    uint32_t number = table != NULL ? netlink_u32(table) : header->rtm_table;

    return number == RT_TABLE_MAIN && (header->rtm_flags & RTM_F_CLONED) == 0;
}

static void visit_route(const struct nlmsghdr *message, void *argument)
{
    struct collection *collection = argument;
    const struct rtmsg *header = mnl_nlmsg_get_payload(message);
    const struct nlattr *attributes[RTA_MAX + 1];
    struct route route = {.family = header->rtm_family,
                          .length = header->rtm_dst_len,
                          .metric = -1,
                          .protocol = header->rtm_protocol};

    if (message->nlmsg_type != RTM_NEWROUTE ||
        (route.family != AF_INET && route.family != AF_INET6) ||
        !type_of(header->rtm_type, &route.type))
        return;
    netlink_attributes(message, sizeof *header, attributes, RTA_MAX);
    if (!is_in_main_table(header, attributes[RTA_TABLE]))
        return;
    snprintf(route.destination, sizeof route.destination, "%s",
             route.family == AF_INET ? "0.0.0.0" : "::");
    read_address(attributes[RTA_DST], route.family, route.destination);
    if (attributes[RTA_PRIORITY] != NULL)
        route.metric = netlink_u32(attributes[RTA_PRIORITY]);
    route.expires = seconds_left(attributes[RTA_CACHEINFO]);
    if (attributes[RTA_MULTIPATH] != NULL) {
        add_hops(collection, attributes[RTA_MULTIPATH], &route);
        return;
    }
    route.link = netlink_u32(attributes[RTA_OIF]);
    route.dead = is_dead(header->rtm_flags);
    read_gateway(attributes[RTA_GATEWAY], &route);
    add_route(collection, &route);
}

static void clear_routes(void *argument)
{
    struct collection *collection = argument;

    collection->routes->count = collection->before;
}

static enum cwmp_fault read_family(struct routes *routes, const struct links *links, uint8_t family,
                                   struct cwmp_error *error)
{
    struct rtmsg header = {.rtm_family = family, .rtm_table = RT_TABLE_MAIN};
    struct collection collection = {.routes = routes, .links = links, .before = routes->count};
    struct netlink_dump dump = {.type = RTM_GETROUTE,
                                .what = "routes",
                                .header = &header,
                                .header_size = sizeof header,
                                .visit = visit_route,
                                .clear = clear_routes,
                                .argument = &collection};

    return netlink_dump(&dump, error);
}

static int compare_routes(const void *a, const void *b)
{
    const struct route *left = a, *right = b;

    if (left->family != right->family)
        return left->family < right->family ? -1 : 1;
    return strcmp(left->key, right->key);
}

enum cwmp_fault routes_read(struct routes *routes, const struct links *links,
                            struct cwmp_error *error)
{
    enum cwmp_fault fault;

    routes->count = 0;
    routes->truncated = false;
    fault = read_family(routes, links, AF_INET, error);
    if (fault == CWMP_OK)
        fault = read_family(routes, links, AF_INET6, error);
    if (routes->count > 1)
        qsort(routes->items, routes->count, sizeof *routes->items, compare_routes);
    return fault;
}

void routes_free(struct routes *routes)
{
    free(routes->items);
    *routes = (struct routes){0};
}

const struct route *routes_find(const struct routes *routes, uint8_t family, const char *key)
{
    struct route wanted = {.family = family};

    if (routes->count == 0 || strlen(key) >= sizeof wanted.key)
        return NULL;
    memcpy(wanted.key, key, strlen(key) + 1);
    return bsearch(&wanted, routes->items, routes->count, sizeof wanted, compare_routes);
}

const struct route *routes_default(const struct routes *routes, uint8_t family)
{
    const struct route *best = NULL;

    for (size_t i = 0; i < routes->count; i++) {
        const struct route *route = &routes->items[i];

        if (route->family != family || route->length != 0 || route->type != ROUTE_NORMAL ||
            route->link == 0)
            continue;
        if (best == NULL || route->metric < best->metric)
            best = route;
    }
    return best;
}
