/* SPDX-License-Identifier: Apache-2.0 */
/* What stands on what: bridges, bonds, VLANs and their ports, in the models' terms. */
#include "device/layers.h"
#include "support/unit.h"

#include <net/if_arp.h>

/* A gateway: eth0 to the provider with a VLAN on it, eth1 and eth2 in a bridge. */
static struct link gateway[] = {
    {.index = 1, .name = "lo", .hardware = ARPHRD_LOOPBACK, .loopback = true},
    {.index = 2, .name = "eth0", .hardware = ARPHRD_ETHER},
    {.index = 3, .name = "eth1", .hardware = ARPHRD_ETHER, .master = 6},
    {.index = 4, .name = "eth2", .hardware = ARPHRD_ETHER, .master = 6},
    {.index = 5, .name = "wlan0", .hardware = ARPHRD_ETHER, .master = 6, .wireless = true},
    {.index = 6, .name = "br0", .kind = "bridge", .hardware = ARPHRD_ETHER},
    {.index = 7, .name = "eth0.7", .kind = "vlan", .hardware = ARPHRD_ETHER, .parent = 2},
    {.index = 8, .name = "ppp0", .kind = "ppp", .hardware = ARPHRD_PPP},
    {.index = 9, .name = "ifb0", .kind = "ifb", .hardware = ARPHRD_ETHER},
    {.index = 10, .name = "loop", .kind = "vlan", .hardware = ARPHRD_ETHER, .parent = 10},
};

static const struct links links = {.items = gateway, .count = sizeof gateway / sizeof gateway[0]};

static const struct link *link_named(const char *name)
{
    const struct link *link = links_by_name(&links, name);

    ck_assert_ptr_nonnull(link);
    return link;
}

struct expectation {
    const char *name;
    bool ethernet_interface, ethernet_link;
    const char *below_ip; /* NULL: nothing */
    const char *jack;
};

static const struct expectation expectations[] = {
    {"lo", false, false, NULL, NULL},   {"eth0", true, true, "eth0", "eth0"},
    {"eth1", true, false, NULL, NULL},  {"wlan0", false, false, NULL, NULL},
    {"br0", false, true, "br0", NULL},  {"eth0.7", false, false, "eth0", "eth0"},
    {"ppp0", false, false, NULL, NULL}, {"ifb0", false, false, NULL, NULL},
    {"loop", false, false, NULL, NULL},
};

static void check_name(const struct link *link, const char *name)
{
    if (name == NULL)
        ck_assert_ptr_null(link);
    else
        ck_assert_str_eq(link->name, name);
}

START_TEST(link_is_in_its_layers)
{
    const struct expectation *expected = &expectations[_i];
    const struct link *link = link_named(expected->name);

    ck_assert_int_eq(layers_is_ethernet_interface(link), expected->ethernet_interface);
    ck_assert_int_eq(layers_is_ethernet_link(link), expected->ethernet_link);
    check_name(layers_below_ip(&links, link), expected->below_ip);
    check_name(layers_jack(&links, link), expected->jack);
}
END_TEST

START_TEST(bridge_stands_on_its_ports)
{
    const struct link *bridge = link_named("br0");

    check_name(layers_below_ethernet(&links, bridge, 0), "eth1");
    check_name(layers_below_ethernet(&links, bridge, 1), "eth2");
    ck_assert_ptr_null(layers_below_ethernet(&links, bridge, 2));
    check_name(layers_below_ethernet(&links, link_named("eth0"), 0), "eth0");
    ck_assert_ptr_null(layers_below_ethernet(&links, link_named("eth0"), 1));
}
END_TEST

START_TEST(ip_is_where_addresses_are)
{
    struct address items[] = {{.link = 6, .family = AF_INET6}, {.link = 3, .family = AF_INET6}};
    struct addresses addresses = {.items = items, .count = 2};

    ck_assert(layers_is_ip_interface(link_named("lo"), &addresses));
    ck_assert(layers_is_ip_interface(link_named("br0"), &addresses));
    ck_assert(!layers_is_ip_interface(link_named("eth0"), &addresses));
    ck_assert(!layers_is_ip_interface(link_named("eth1"), &addresses)); /* a port's do nothing */
}
END_TEST

START_TEST(upstream_is_the_best_default_route)
{
    struct route items[] = {
        {.family = AF_INET, .length = 0, .link = 2, .metric = 100},
        {.family = AF_INET, .length = 0, .link = 8, .metric = -1},
        {.family = AF_INET, .length = 24, .link = 6, .metric = -1},
        {.family = AF_INET, .length = 0, .type = ROUTE_UNREACHABLE, .metric = -1},
        {.family = AF_INET6, .length = 0, .link = 7, .metric = 1},
    };
    struct routes routes = {.items = items, .count = 5};

    check_name(layers_upstream(&links, &routes), "ppp0");
    routes.count = 1;
    check_name(layers_upstream(&links, &routes), "eth0");
    routes = (struct routes){.items = &items[4], .count = 1};
    check_name(layers_upstream(&links, &routes), "eth0.7");
    routes.count = 0;
    ck_assert_ptr_null(layers_upstream(&links, &routes));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_layers");
    TCase *layers = tcase_create("layers");

    tcase_add_loop_test(layers, link_is_in_its_layers, 0,
                        (int)(sizeof expectations / sizeof expectations[0]));
    tcase_add_test(layers, bridge_stands_on_its_ports);
    tcase_add_test(layers, ip_is_where_addresses_are);
    tcase_add_test(layers, upstream_is_the_best_default_route);
    suite_add_tcase(suite, layers);
    return unit_run(suite);
}
