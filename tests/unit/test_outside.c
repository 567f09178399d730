/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a device is cut off, by what the kernel of a network of its own says. Needs network
 * namespaces; where they are not allowed the program is reported as skipped. */
#include "cwmpd/outside.h"
#include "support/network.h"
#include "support/unit.h"

#include <poll.h>
#include <stdio.h>

#define FAR "203.0.113.9" /* behind the router */
#define SIX "2001:db8:9::9"

static void run(const char *command)
{
    ck_assert_msg(network_run("%s", command), "%s", command);
}

/* The kernel takes up to a second to see to it that a carrier has come or gone. */
static void expect(const char *peer, bool cut)
{
    for (int looks = 0; looks < 1000 && outside_is_cut(peer) != cut; looks++)
        poll(NULL, 0, 10);
    ck_assert_msg(outside_is_cut(peer) == cut, "\"%s\" is %s", peer, cut ? "not cut" : "cut");
}

static void expect_way(const char *peer)
{
    expect(peer, false);
}

static void expect_cut(const char *peer)
{
    expect(peer, true);
}

/* One link out, its other end here as well. */
static void plug(void)
{
    run("ip link add wan type veth peer name far && ip link set far up && ip link set wan up && "
        "ip addr add 192.0.2.2/24 dev wan && ip addr add 2001:db8:1::2/64 dev wan nodad");
}

/* Each case in a process of its own, which the fork of the case has the namespace for. */
static void setup(void)
{
    ck_assert(network_enter(false));
}

START_TEST(R_RTY_11_loopback_alone_is_no_cut)
{
    expect_way("");
    expect_way("127.0.0.1");
    expect_way("::1");
}
END_TEST

/* Of an ACS that was never reached nothing is known but that no port is up. */
START_TEST(R_RTY_11_all_ports_are_down)
{
    plug();
    expect_way("");
    run("ip link set far down"); /* no carrier */
    expect_cut("");
    expect_way("127.0.0.1");
    run("ip link set far up");
    expect_way("");
    run("ip link set wan down");
    expect_cut("");
    /* One that is up is enough. */
    run("ip link add lan type veth peer name lan1 && ip link set lan up && ip link set lan1 up");
    expect_way("");
}
END_TEST

/* A network without a default route is not cut off from what is in it. */
START_TEST(R_RTY_11_a_peer_on_the_link)
{
    plug();
    expect_way("192.0.2.9");
    expect_way("2001:db8:1::9");
    expect_cut(FAR);
    run("ip link set far down");
    expect_cut("192.0.2.9");
    expect_cut("2001:db8:1::9");
    expect_way("192.0.2.2"); /* the device itself */
}
END_TEST

START_TEST(R_RTY_11_a_peer_behind_the_default_route)
{
    plug();
    run("ip route add default via 192.0.2.1");
    expect_way(FAR);
    run("ip link set far down"); /* the route is still there */
    expect_cut(FAR);
    run("ip link set far up");
    expect_way(FAR);
    run("ip route del default");
    expect_cut(FAR);
    run("ip route add unreachable default");
    expect_cut(FAR);
    run("ip route del unreachable default; ip route add 203.0.113.0/24 via 192.0.2.1");
    expect_way(FAR);
}
END_TEST

/* The ACS may have an address of the other family. */
START_TEST(R_RTY_11_a_default_route_of_the_other_family)
{
    plug();
    run("ip route add default via 192.0.2.1");
    expect_way(SIX);
    run("ip route del default");
    expect_cut(SIX);
    run("ip -6 route add default via 2001:db8:1::1 dev wan");
    expect_way(SIX);
    expect_way(FAR);
}
END_TEST

START_TEST(R_RTY_11_what_cannot_be_asked_about)
{
    plug();
    expect_way("fe80::1");
    expect_way("acs.example");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("outside");
    TCase *tcase = tcase_create("outside");

    if (!network_is_allowed()) {
        printf("1..0 # SKIP network namespaces are not allowed here\n");
        return EXIT_SUCCESS;
    }
    tcase_add_checked_fixture(tcase, setup, NULL);
    tcase_set_timeout(tcase, 30);
    tcase_add_test(tcase, R_RTY_11_loopback_alone_is_no_cut);
    tcase_add_test(tcase, R_RTY_11_all_ports_are_down);
    tcase_add_test(tcase, R_RTY_11_a_peer_on_the_link);
    tcase_add_test(tcase, R_RTY_11_a_peer_behind_the_default_route);
    tcase_add_test(tcase, R_RTY_11_a_default_route_of_the_other_family);
    tcase_add_test(tcase, R_RTY_11_what_cannot_be_asked_about);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
