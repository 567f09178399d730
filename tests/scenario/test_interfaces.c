/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Addresses of the operator's configuration: `interface`, `ip address`, `gateway`, `cpe source`
 * (CLI reference 2.3, 2.7). The CPE is in a network of its own: its management port eth0 and its
 * port eth1 lead to that of the ACS. Where namespaces are not allowed the program is reported as
 * skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"

#include <stdio.h>

static struct scenario s;
static pid_t machine; /* the CPE's */

#define ACS_ADDRESS "192.0.2.9" /* behind 10.10.10.1 and behind 10.20.0.1 */

static bool make_network(void)
{
    return network_enter(false) && (machine = network_machine()) != 0 &&
           network_run("ip link add acs0 type veth peer name eth0 netns %d && "
                       "ip link add acs1 type veth peer name eth1 netns %d && "
                       "ip addr add 10.10.10.1/24 dev acs0 && ip addr add 10.20.0.1/16 dev acs1 && "
                       "ip link set acs0 up && ip link set acs1 up && "
                       "ip addr add " ACS_ADDRESS "/32 dev lo",
                       (int)machine, (int)machine);
}

/* In the CPE's network; false when it fails there. */
static bool try_there(const char *command)
{
    return network_run("nsenter -t %d -n sh -ec '%s'", (int)machine, command);
}

static void run_there(const char *command)
{
    ck_assert(try_there(command));
}

/* As after a start of the machine. */
static void fresh_machine(void)
{
    run_there("ip link set lo up; for i in eth0 eth1; do ip link set $i down; "
              "ip addr flush dev $i; ip link set $i up; done");
}

static bool shows(const char *what, const char *line)
{
    return try_there(arena_printf(s.arena, "ip %s | grep -qF \"%s\"", what, line));
}

static bool hides(const char *what, const char *line)
{
    return try_there(arena_printf(s.arena, "! ip %s | grep -qF \"%s\"", what, line));
}

static void start_there(void (*start)(struct daemon *, const struct daemon_options *),
                        const struct daemon_options *options)
{
    int home = network_visit(machine);

    ck_assert_int_ge(home, 0);
    start(&s.cpe, options);
    ck_assert(network_return(home));
}

static const char *config_with(const char *cwmp, const char *interfaces)
{
    return arena_printf(s.arena,
                        "cwmp\n  acs url %s\n  cpe username " SCENARIO_CPE_USERNAME
                        "\n  cpe password " SCENARIO_CPE_PASSWORD "\n%s!\n%s",
                        acs_url(s.acs), cwmp, interfaces);
}

static void begin(void)
{
    const struct acs_config config = {.address = ACS_ADDRESS};

    scenario_acs(&s, &config);
    fresh_machine();
}

/* The session was for this URL alone, and the CPE is there; the number of the one after. */
static unsigned expect_url(unsigned session, const char *beginning)
{
    scenario_wait(&s, session);
    if (session > 1)
        scenario_events(&s, scenario_message(&s, session, "Inform", 1), "4 VALUE CHANGE", NULL);
    const char *url = scenario_wake_url(&s, session);
    ck_assert_msg(text_starts_with(url, beginning), "%s is not at %s", url, beginning);
    scenario_wake(&s, session);
    scenario_wait(&s, session + 1);
    return session + 2;
}

static const char management[] = "interface Mgmt 0\n"
                                 "  ip address 10.10.10.10 255.255.255.0\n"
                                 "  gateway 10.10.10.1\n";

START_TEST(interfaces_of_the_configuration)
{
    begin();
    const struct daemon_options options = {.config = config_with("", management)};
    start_there(daemon_start, &options);
    unsigned next = expect_url(1, "http://10.10.10.10:7547/");
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.10/24 brd 10.10.10.255 scope global"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    /* The data model reads the kernel, so it has what was configured. */
    ck_assert(daemon_wait_answer(&s.cpe, "values Device.IP.Interface.",
                                 "IPAddress\tstring\t10.10.10.10\n", SCENARIO_WAIT_MS));
    /* The end of the daemon is not that of the network; a start of the machine is. */
    daemon_stop(&s.cpe);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    fresh_machine();
    start_there(daemon_restart, &options);
    scenario_wait(&s, next);
    scenario_events(&s, scenario_message(&s, next, "Inform", 1), "1 BOOT", NULL);
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.10/24"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    /* Another configuration takes the place of it. */
    daemon_stop(&s.cpe);
    const struct daemon_options other = {.config =
                                             config_with("", "interface GigabitEthernet 0/1\n"
                                                             "  ip address 10.20.0.7 255.255.0.0\n"
                                                             "  gateway 10.20.0.1\n"),
                                         .load = true};
    start_there(daemon_restart, &other);
    scenario_wait(&s, next + 1);
    ck_assert(text_starts_with(scenario_wake_url(&s, next + 1), "http://10.20.0.7:7547/"));
    ck_assert(hides("addr show dev eth0", "10.10.10.10"));
    ck_assert(shows("addr show dev eth1", "inet 10.20.0.7/16"));
    ck_assert(shows("route", "default via 10.20.0.1 dev eth1"));
    scenario_end(&s);
}
END_TEST

/* Item 6 of the checklist: `cpe source` follows the interface, not the route to the ACS. */
START_TEST(T_119_R_CRQ_13_cpe_source_follows_its_interface)
{
    begin();
    const struct daemon_options options = {
        .config =
            config_with("  cpe source interface GigabitEthernet 0/1 port 8080\n", management)};
    start_there(daemon_start, &options);
    scenario_wait(&s, 1);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.ConnectionRequestURL"), "");
    run_there("ip addr add 10.20.0.5/16 dev eth1");
    unsigned next = expect_url(2, "http://10.20.0.5:8080/");
    /* A secondary address is no news; the primary one is, by whomever it is set. */
    run_there("ip addr add 10.20.0.6/16 dev eth1");
    run_there("ip addr add 10.10.10.11/24 dev eth0");
    run_there("sysctl -qw net.ipv4.conf.eth1.promote_secondaries=1; "
              "ip addr del 10.20.0.5/16 dev eth1");
    next = expect_url(next, "http://10.20.0.6:8080/");
    run_there("ip addr del 10.20.0.6/16 dev eth1; ip addr add 10.20.0.8/16 dev eth1");
    expect_url(next, "http://10.20.0.8:8080/");
    scenario_end(&s);
}
END_TEST

/* A device file that calls the ports otherwise. */
START_TEST(names_of_the_device_file)
{
    begin();
    const struct daemon_options options = {
        .config = config_with("  cpe source interface TenGigabitEthernet 1/0/4\n",
                              "interface TenGigabitEthernet 1/0/4\n"
                              "  ip address 10.10.10.10 255.255.255.0\n  gateway 10.10.10.1\n"),
        .device = arena_printf(s.arena, "%sinterface TenGigabitEthernet 1/0/4 = eth0\n",
                               daemon_device_default)};
    start_there(daemon_start, &options);
    expect_url(1, "http://10.10.10.10:7547/");
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {interfaces_of_the_configuration, 0},
        {T_119_R_CRQ_13_cpe_source_follows_its_interface, 0},
        {names_of_the_device_file, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP network namespaces are not allowed here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("interfaces", 60, tests);
}
