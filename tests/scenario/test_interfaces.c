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
#include "support/terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct terminal shell;
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
    run_there("echo 1 > /proc/sys/net/ipv4/conf/eth1/promote_secondaries; "
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

/* ---- The shell ------------------------------------------------------------------------- */

#define PRIVILEGED "Hostname# "
#define CONFIG     "Hostname(config)# "
#define CWMP       "Hostname(config-cwmp)# "
#define MGMT       "Hostname(config-if-Mgmt 0)# "
#define GIGABIT    "Hostname(config-if-GigabitEthernet 0/1)# "
#define CTRL_C     "\003"

static void start_shell(void)
{
    const char *const arguments[] = {getenv("CWMPSH_BIN"), "-s", s.cpe.socket, NULL};

    terminal_start(&shell, &(struct terminal_options){
                               .arguments = arguments, .home = s.cpe.folder, .rows = 100});
    terminal_expect(&shell, "Hostname> ");
    terminal_enter(&shell, "enable", PRIVILEGED);
}

/* A daemon without any address, and its shell. */
static void begin_with_shell(void)
{
    begin();
    const struct daemon_options options = {
        .config = arena_printf(s.arena, "hostname Hostname\n%s", config_with("", ""))};
    start_there(daemon_start, &options);
    start_shell();
}

static void end_with_shell(void)
{
    terminal_finish(&shell);
    scenario_end(&s);
}

/* What the line answers. */
static void expect(const char *line, const char *prompt, const char *answer)
{
    const char *got = terminal_enter(&shell, line, prompt);

    ck_assert_msg(text_equal(got, answer), "%s: \"%s\", not \"%s\"", line, got, answer);
}

static void expect_part(const char *line, const char *prompt, const char *part)
{
    const char *got = terminal_enter(&shell, line, prompt);

    ck_assert_msg(strstr(got, part) != NULL, "%s: \"%s\" without \"%s\"", line, got, part);
}

/* The steps of the chapter: address, gateway, ping; and that they stay when they were written. */
START_TEST(the_chapters_session)
{
    begin_with_shell();
    expect("configure terminal", CONFIG,
           "Enter configuration commands, one per line.  End with CNTL/Z.\n");
    expect("interface mgmt 0", MGMT, "");
    expect("ip address 10.10.10.10 255.255.255.0", MGMT, "");
    expect("gateway 10.10.10.1", MGMT, "");
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.10/24"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    scenario_wait(&s, 1);
    expect("end", PRIVILEGED, "");
    const char *ping = terminal_enter(&shell, "ping oob 10.10.10.1", PRIVILEGED);
    const char *result = "Sending 5, 100-byte ICMP Echoes to 10.10.10.1, timeout is 2 seconds:\n"
                         " < press Ctrl+C to break >\n!!!!!\n"
                         "Success rate is 100 percent (5/5), round-trip min/avg/max = ";
    ck_assert_msg(text_starts_with(ping, result), "%s", ping);
    ck_assert_msg(text_ends_with(ping, " ms.\n"), "%s", ping);
    expect_part("show running-config", PRIVILEGED,
                "!\ninterface Mgmt 0\n  ip address 10.10.10.10 255.255.255.0\n  gateway "
                "10.10.10.1\n");
    terminal_enter(&shell, "write", PRIVILEGED);
    terminal_enter(&shell, "configure terminal", CONFIG);
    terminal_enter(&shell, "interface gi0/1", GIGABIT);
    expect("ip address 10.20.0.5 255.255.0.0", GIGABIT, "");
    ck_assert(shows("addr show dev eth1", "inet 10.20.0.5/16"));
    /* The plug: what was written is there again, what was not is not. */
    terminal_finish(&shell);
    daemon_kill(&s.cpe);
    fresh_machine();
    start_there(daemon_restart, &(struct daemon_options){0});
    ck_assert(daemon_wait_answer(&s.cpe, "values Device.IP.Interface.", "\t10.10.10.10\n",
                                 SCENARIO_WAIT_MS));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    ck_assert(hides("addr show dev eth1", "10.20.0.5"));
    scenario_end(&s);
}
END_TEST

START_TEST(no_forms_and_what_cannot_be)
{
    begin_with_shell();
    terminal_enter(&shell, "configure terminal", CONFIG);
    expect("interface GigabitEthernet 9/9", CONFIG,
           "% Interface GigabitEthernet 9/9 does not exist.\n");
    expect("interface eth0", MGMT, "");
    expect_part("gateway 192.0.2.77", MGMT,
                "% Warning: Mgmt 0: gateway 192.0.2.77 cannot be set: interface \"eth0\": ");
    expect_part("ip address 10.10.10.256 255.255.255.0", MGMT,
                "^\n% Invalid input detected at '^' marker.\n");
    expect_part("ip address 10.10.10.10 255.0.255.0", MGMT,
                "^\n% Invalid input detected at '^' marker.\n");
    expect("no gateway", MGMT, "");
    expect("ip address 10.10.10.10 255.255.255.0", MGMT, "");
    /* Not an address of the device (5.12): it is taken, and may become one. */
    terminal_enter(&shell, "cwmp", CWMP);
    expect(
        "cpe url http://10.10.10.77:7547/", CWMP,
        "% Warning: connection requests: cannot listen on 10.10.10.77 TCP port 7547: Cannot assign "
        "requested address\n");
    expect("no cpe url", CWMP, "");
    terminal_enter(&shell, "interface mgmt 0", MGMT);
    expect("ip address 10.10.10.11 255.255.255.128", MGMT, "");
    ck_assert(hides("addr show dev eth0", "10.10.10.10/"));
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.11/25 brd 10.10.10.127"));
    expect("gateway 10.10.10.1", MGMT, "");
    scenario_wait(&s, 1);
    expect("no gateway", MGMT, "");
    ck_assert(hides("route", "default"));
    expect("no ip address", MGMT, "");
    ck_assert(hides("addr show dev eth0", "10.10.10.11"));
    const char *running = terminal_enter(&shell, "show running-config", MGMT);
    ck_assert_msg(strstr(running, "interface") == NULL, "%s", running);
    end_with_shell();
}
END_TEST

/* Item 6 of the checklist: either replaces the other, and the URL follows at once. */
START_TEST(T_119_R_CRQ_13_cpe_url_and_cpe_source)
{
    begin_with_shell();
    terminal_enter(&shell, "configure terminal", CONFIG);
    terminal_enter(&shell, "interface Mgmt 0", MGMT);
    terminal_enter(&shell, "ip address 10.10.10.10 255.255.255.0", MGMT);
    terminal_enter(&shell, "gateway 10.10.10.1", MGMT);
    unsigned next = expect_url(1, "http://10.10.10.10:7547/");
    terminal_enter(&shell, "cwmp", CWMP);
    expect("cpe source interface GigabitEthernet 0/1 port 8080", CWMP,
           "% Warning: interface GigabitEthernet 0/1 has no IP address; the CPE URL will be "
           "generated when it gets one.\n");
    scenario_wait(&s, next);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.ConnectionRequestURL"), "");
    expect("interface GigabitEthernet 0/1", GIGABIT, "");
    expect("ip address 10.20.0.5 255.255.0.0", GIGABIT, "");
    next = expect_url(next + 1, "http://10.20.0.5:8080/");
    terminal_enter(&shell, "cwmp", CWMP);
    expect("cpe url http://10.10.10.10:9000/", CWMP,
           "% Notice: cpe source is removed because cpe url is configured.\n");
    next = expect_url(next, "http://10.10.10.10:9000/");
    expect_part("show cwmp configuration", CWMP,
                "CPE source interface name   :\n"
                "CPE URL                     : http://10.10.10.10:9000/\n");
    expect("cpe source interface gi0/1", CWMP,
           "% Notice: cpe url is removed because cpe source is configured.\n");
    next = expect_url(next, "http://10.20.0.5:7547/");
    expect_part("show cwmp configuration", CWMP,
                "CPE source interface name   : GigabitEthernet 0/1\n"
                "CPE URL                     : http://10.20.0.5:7547/");
    expect("no cpe source", CWMP, "");
    expect_url(next, "http://10.10.10.10:7547/");
    end_with_shell();
}
END_TEST

/* What was configured since goes with the configuration, from the kernel too; and what a script has
 * set that does not end well. */
START_TEST(R_FRS_02_nothing_stays_behind)
{
    begin();
    const struct daemon_options options = {
        .config = arena_printf(s.arena, "hostname Hostname\n%s", config_with("", management))};
    start_there(daemon_start, &options);
    scenario_wait(&s, 1);
    scenario_session(&s, "X_CWMPD_ExecuteCliCommand config \"interface gi0/1\" "
                         "\"ip address 10.20.0.5 255.255.0.0\" nonsense");
    ck_assert(hides("addr show dev eth1", "10.20.0.5"));
    scenario_session(&s, "X_CWMPD_ExecuteCliCommand config \"interface gi0/1\" "
                         "\"ip address 10.20.0.5 255.255.0.0\" \"interface mgmt 0\" "
                         "\"no gateway\" \"gateway 10.10.10.1\" end write");
    ck_assert(shows("addr show dev eth1", "10.20.0.5/16"));
    unsigned last = scenario_session(&s, "FactoryReset");
    scenario_wait(&s, last + 1);
    ck_assert(hides("addr show dev eth1", "10.20.0.5"));
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    scenario_end(&s);
}
END_TEST

START_TEST(ping_and_ctrl_c)
{
    begin_with_shell();
    expect_part("ping 192.0.2.9", PRIVILEGED,
                "% The ping was not sent: there is no route to it.\n");
    run_there("ip addr add 10.10.10.10/24 dev eth0; "
              "ip neigh add 10.10.10.99 lladdr 02:00:00:00:00:99 dev eth0 nud permanent");
    terminal_type(&shell, "ping 10.10.10.99\r");
    terminal_expect(&shell, " < press Ctrl+C to break >\n.");
    terminal_type(&shell, CTRL_C);
    const char *end = terminal_expect_after(&shell, PRIVILEGED);
    ck_assert_msg(strstr(end, "\nSuccess rate is 0 percent (0/") != NULL, "%s", end);
    expect_part("ping 10.10.10.1", PRIVILEGED, "!!!!!\nSuccess rate is 100 percent (5/5)");
    end_with_shell();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {interfaces_of_the_configuration, 0}, {T_119_R_CRQ_13_cpe_source_follows_its_interface, 0},
        {names_of_the_device_file, 0},        {the_chapters_session, 0},
        {no_forms_and_what_cannot_be, 0},     {T_119_R_CRQ_13_cpe_url_and_cpe_source, 0},
        {R_FRS_02_nothing_stays_behind, 0},   {ping_and_ctrl_c, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP network namespaces are not allowed here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("interfaces", 60, tests);
}
