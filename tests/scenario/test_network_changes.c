/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A CPE on two links, in a network of its own beside that of the ACS: whatever the kernel tells of
 * links, addresses and routes, the connection-request URL is the address that the ACS reaches it at
 * (R-CRQ-01, R-CRQ-13). Needs network namespaces; where they are not allowed the program is
 * reported as skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"

#include <stdio.h>
#include <string.h>

static struct scenario s;
static pid_t machine; /* the CPE's */

/* The ACS is behind both links; the first one is better. */
#define ACS_IPV4 "192.0.2.9"
#define ACS_IPV6 "2001:db8:9::9"

static bool make_network(void)
{
    if (!network_enter(false) || (machine = network_machine()) == 0)
        return false;
    for (unsigned i = 1; i <= 2; i++)
        if (!network_run("ip link add acs%u type veth peer name cpe%u netns %d && "
                         "ip addr add 10.%u.0.1/24 dev acs%u && "
                         "ip addr add 2001:db8:%u::1/64 dev acs%u && ip link set acs%u up",
                         i, i, (int)machine, i, i, i, i, i))
            return false;
    return network_run("ip addr add " ACS_IPV4 "/32 dev lo && ip addr add " ACS_IPV6 "/128 dev lo");
}

/* In the CPE's network. */
static void run_there(const char *command)
{
    ck_assert(network_run("nsenter -t %d -n sh -ec '%s'", (int)machine, command));
}

static void route_there(unsigned link)
{
    run_there(arena_printf(s.arena,
                           "ip route add default via 10.%u.0.1 dev cpe%u metric %u; "
                           "ip -6 route add default via 2001:db8:%u::1 dev cpe%u metric %u",
                           link, link, link, link, link, link));
}

/* Each test finds the links as they are on a fresh machine. */
static void connect_cpe(void)
{
    for (unsigned i = 1; i <= 2; i++) {
        run_there(arena_printf(s.arena,
                               "ip link set cpe%u down; ip addr flush dev cpe%u; "
                               "ip link set lo up; ip link set cpe%u up; "
                               "ip addr add 10.%u.0.2/24 dev cpe%u; "
                               "ip addr add 2001:db8:%u::2/64 dev cpe%u",
                               i, i, i, i, i, i, i));
        route_there(i);
    }
}

static void begin(const char *acs_address, const char *lines)
{
    const struct acs_config config = {.address = acs_address};

    scenario_acs(&s, &config);
    connect_cpe();
    const struct daemon_options options = {
        .config = arena_printf(s.arena,
                               "cwmp\n  acs url %s\n  cpe username " SCENARIO_CPE_USERNAME
                               "\n  cpe password " SCENARIO_CPE_PASSWORD "\n%s",
                               acs_url(s.acs), lines)};
    int home = network_visit(machine);

    ck_assert_int_ge(home, 0);
    daemon_start(&s.cpe, &options);
    ck_assert(network_return(home));
    scenario_wait(&s, 1);
}

/* The session tells the URL, and nothing else; there the CPE can be called. Returns the number of
 * the next session. */
static unsigned expect_url(unsigned session, const char *beginning)
{
    scenario_wait(&s, session);
    const char *url = scenario_wake_url(&s, session);
    ck_assert_msg(text_starts_with(url, beginning), "%s is not at %s", url, beginning);
    if (session > 1)
        scenario_events(&s, scenario_message(&s, session, "Inform", 1), "4 VALUE CHANGE", NULL);
    scenario_wake(&s, session);
    scenario_wait(&s, session + 1);
    scenario_events(&s, scenario_message(&s, session + 1, "Inform", 1), "6 CONNECTION REQUEST",
                    NULL);
    return session + 2;
}

START_TEST(T_119_R_CRQ_13_links_routes_and_addresses_are_followed)
{
    begin(ACS_IPV4, "");
    unsigned next = expect_url(1, "http://10.1.0.2:7547/");
    run_there("ip link set cpe1 down");
    next = expect_url(next, "http://10.2.0.2:7547/");
    /* It comes back, and its route with it. */
    run_there("ip link set cpe1 up");
    run_there("ip route add default via 10.1.0.1 dev cpe1 metric 1");
    next = expect_url(next, "http://10.1.0.2:7547/");
    run_there("ip route del default via 10.1.0.1");
    next = expect_url(next, "http://10.2.0.2:7547/");
    run_there("ip addr del 10.2.0.2/24 dev cpe2; ip addr add 10.2.0.3/24 dev cpe2; "
              "ip route replace default via 10.2.0.1 dev cpe2 metric 2");
    next = expect_url(next, "http://10.2.0.3:7547/");
    run_there("ip rule add to " ACS_IPV4 " lookup 99; ip route add default via 10.1.0.1 table 99");
    next = expect_url(next, "http://10.1.0.2:7547/");
    run_there("ip rule del to " ACS_IPV4 " lookup 99; ip route flush table 99");
    expect_url(next, "http://10.2.0.3:7547/");
    scenario_end(&s);
}
END_TEST

/* One listener for both families, whichever the URL is of. */
static unsigned call_over_ipv4(unsigned session)
{
    const char *path = strstr(scenario_wake_url(&s, 1), "]:7547/") + strlen("]:7547");
    struct acs_wake_result result;
    const struct acs_wake wake = {.url = arena_printf(s.arena, "http://10.1.0.2:7547%s", path),
                                  .username = SCENARIO_CPE_USERNAME,
                                  .password = SCENARIO_CPE_PASSWORD};

    ck_assert_msg(acs_connection_request(&wake, &result), "%s", result.error);
    ck_assert_int_eq(result.status, 204);
    scenario_wait(&s, session);
    return session + 1;
}

START_TEST(T_119_R_CRQ_01_R_CRQ_13_the_same_over_ipv6)
{
    begin(ACS_IPV6, "");
    unsigned next = expect_url(1, "http://[2001:db8:1::2]:7547/");
    next = call_over_ipv4(next);
    run_there("ip -6 route del default via 2001:db8:1::1");
    next = expect_url(next, "http://[2001:db8:2::2]:7547/");
    run_there("ip link set cpe2 down");
    run_there("ip -6 route add default via 2001:db8:1::1 dev cpe1");
    expect_url(next, "http://[2001:db8:1::2]:7547/");
    scenario_end(&s);
}
END_TEST

/* The wait would be a quarter of an hour at least. */
START_TEST(R_RTY_11_a_retry_comes_when_the_network_does)
{
    begin(ACS_IPV4, "  cpe retry min-wait 1000\n");
    run_there("ip route del default via 10.1.0.1; ip route del default via 10.2.0.1");
    free(daemon_ask(&s.cpe, "inform"));
    /* Perhaps twice: the news of the routes may come after the first attempt. */
    ck_assert(daemon_wait_answer(&s.cpe, "status", "no connection to " ACS_IPV4, SCENARIO_WAIT_MS));
    run_there("ip route add default via 10.1.0.1 dev cpe1 metric 1");
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), NULL); /* the URL is the same */
    scenario_end(&s);
}
END_TEST

/* How often it has called the ACS. */
static unsigned attempts(void)
{
    static const char begins[] = "session begins with";
    char *log = daemon_log(&s.cpe);
    unsigned count = 0;

    for (const char *at = log; (at = strstr(at, begins)) != NULL; at += strlen(begins))
        count++;
    free(log);
    return count;
}

/* A router whose WAN link, the first one, has no carrier: its LAN stays up, its routes are still
 * there. A retry would come every second. */
START_TEST(R_RTY_11_no_retries_while_the_wan_link_is_down)
{
    begin(ACS_IPV4, "  cpe retry min-wait 1\n  cpe retry multiplier 1000\n");
    run_there("ip route del default via 10.2.0.1; ip -6 route flush default");
    ck_assert(network_run("ip link set acs1 down"));
    free(daemon_ask(&s.cpe, "inform"));
    ck_assert(daemon_wait_log(&s.cpe, "no link leads to the ACS", SCENARIO_WAIT_MS));
    unsigned before = attempts();
    /* News that change nothing. */
    run_there("ip addr add 10.2.0.7/24 dev cpe2");
    scenario_wait_silence(&s, 1, 1500);
    ck_assert_uint_eq(attempts(), before);
    ck_assert(network_run("ip link set acs1 up && ip addr replace 2001:db8:1::1/64 dev acs1"));
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_str_eq(scenario_text(&s, inform, "//RetryCount"),
                     arena_printf(s.arena, "%u", before - 1)); /* the first one was a success */
    scenario_end(&s);
}
END_TEST

/* What is no news for the ACS starts no session: other addresses, a link that nothing goes over, a
 * moment without any route. */
START_TEST(R_CRQ_13_the_same_url_is_no_change)
{
    begin(ACS_IPV4, "");
    ck_assert(text_starts_with(scenario_wake_url(&s, 1), "http://10.1.0.2:7547/"));
    run_there("ip addr add 10.1.0.7/24 dev cpe1; ip addr add 10.2.0.7/24 dev cpe2");
    run_there("ip link set cpe2 down");
    run_there("ip route del default via 10.1.0.1");
    scenario_wait_silence(&s, 1, 700);
    run_there("ip route add default via 10.1.0.1 dev cpe1");
    scenario_wake(&s, 1);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "6 CONNECTION REQUEST", NULL);
    scenario_end(&s);
}
END_TEST

/* A configured address that the device has not yet: the port is taken when it comes. */
START_TEST(R_CRQ_01_R_CRQ_13_cpe_url_of_an_address_that_comes_later)
{
    begin(ACS_IPV4, "  cpe url http://10.2.0.50:8080/path\n");
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.ConnectionRequestURL"), "");
    run_there("ip addr add 10.2.0.50/24 dev cpe2");
    expect_url(2, "http://10.2.0.50:8080/path");
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_119_R_CRQ_13_links_routes_and_addresses_are_followed, 0},
        {T_119_R_CRQ_01_R_CRQ_13_the_same_over_ipv6, 0},
        {R_CRQ_13_the_same_url_is_no_change, 0},
        {R_CRQ_01_R_CRQ_13_cpe_url_of_an_address_that_comes_later, 0},
        {R_RTY_11_a_retry_comes_when_the_network_does, 0},
        {R_RTY_11_no_retries_while_the_wan_link_is_down, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP network namespaces are not allowed here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("network_changes", 60, tests);
}
