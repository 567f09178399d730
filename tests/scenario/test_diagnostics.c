/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Diagnostics as a mechanism, with ping and trace route as the tests: in a network of three
 * machines in a row behind the CPE. Needs network namespaces; where they are not allowed the
 * program is reported as skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"

#include <stdio.h>
#include <unistd.h>

static struct scenario s;

#define PING    "Device.IP.Diagnostics.IPPing."
#define TRACE   "Device.IP.Diagnostics.TraceRoute."
#define HOST    "10.1.3.2"
#define HOST_V6 "fd00:3::2"

/* Two routers and a host behind them. */
static bool make_network(void)
{
    pid_t near, far, host;

    if (!network_enter(false))
        return false;
    near = network_machine();
    far = network_machine();
    host = network_machine();
    return near > 0 && far > 0 && host > 0 &&
           network_run("set -e\n"
                       "join() { # netns address6 address link netns address6 address link\n"
                       "  ip link add $4 netns $1 type veth peer name $8 netns $5\n"
                       "  for at in \"$1 $2 $3 $4\" \"$5 $6 $7 $8\"; do set -- $at\n"
                       "    nsenter -t $1 -n ip address add $2/64 dev $4 nodad\n"
                       "    nsenter -t $1 -n ip address add $3/24 dev $4\n"
                       "    nsenter -t $1 -n ip link set $4 up\n"
                       "  done\n"
                       "}\n"
                       "join %d fd00:1::1 10.1.1.1 wan0 %d fd00:1::2 10.1.1.2 near0\n"
                       "join %d fd00:2::1 10.1.2.1 near1 %d fd00:2::2 10.1.2.2 far0\n",
                       getpid(), near, near, far) &&
           network_run("set -e\n"
                       "ip link add far1 netns %d type veth peer name host0 netns %d\n"
                       "on() { machine=$1; shift; nsenter -t $machine -n \"$@\"; }\n"
                       "on %d ip address add 10.1.3.1/24 dev far1\n"
                       "on %d ip address add fd00:3::1/64 dev far1 nodad\n"
                       "on %d ip link set far1 up\n"
                       "on %d ip address add 10.1.3.2/24 dev host0\n"
                       "on %d ip address add fd00:3::2/64 dev host0 nodad\n"
                       "on %d ip link set host0 up\n",
                       far, host, far, far, far, host, host, host) &&
           network_run("set -e\n"
                       "on() { machine=$1; shift; nsenter -t $machine -n \"$@\"; }\n"
                       "for router in %d %d; do\n"
                       "  on $router sysctl -qw net.ipv4.ip_forward=1"
                       " net.ipv6.conf.all.forwarding=1"
                       " net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0\n"
                       "done\n"
                       "ip route add 10.1.0.0/16 via 10.1.1.2\n"
                       "ip route add fd00::/8 via fd00:1::2\n"
                       "on %d ip route add 10.1.3.0/24 via 10.1.2.2\n"
                       "on %d ip route add fd00:3::/64 via fd00:2::2\n"
                       "on %d ip route add 10.1.1.0/24 via 10.1.2.1\n"
                       "on %d ip route add fd00:1::/64 via fd00:2::1\n",
                       near, far, near, near, far, far) &&
           network_run("on() { machine=$1; shift; nsenter -t $machine -n \"$@\"; }\n"
                       "on %d ip route add default via 10.1.3.1 &&"
                       " on %d ip -6 route add default via fd00:3::1",
                       host, host);
}

/* What a test ends with: its event, and its results in the session that tells it. */
static const struct acs_exchange *results(unsigned session)
{
    scenario_wait(&s, session);
    scenario_events(&s, scenario_message(&s, session, "Inform", 1), "8 DIAGNOSTICS COMPLETE", NULL);
    return scenario_message(&s, session, "GetParameterValuesResponse", 1);
}

static unsigned number(const struct acs_exchange *values, const char *name)
{
    const char *text = scenario_value(&s, values, name);

    ck_assert_ptr_nonnull(text);
    return (unsigned)strtoul(text, NULL, 10);
}

/* In this order: the test starts after the session, and its end starts another one. */
static void ping_and_look(const char *host, const char *version, const char *address)
{
    scenario_acs(&s, NULL);
    scenario_queue(
        &s, arena_printf(s.arena,
                         "SetParameterValues " PING "Host=%s:string " PING
                         "ProtocolVersion=%s:string " PING "NumberOfRepetitions=2:unsignedInt " PING
                         "Timeout=10000:unsignedInt " PING "DataBlockSize=1000:unsignedInt " PING
                         "DSCP=46:unsignedInt " PING "DiagnosticsState=Requested:string\n"
                         "GetParameterValues " PING "\n"
                         "@delay=500 GetParameterValues " PING "DiagnosticsState",
                         host, version));
    scenario_queue(&s, "GetParameterValues " PING);
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 2);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Requested");
    values = results(2);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Complete");
    ck_assert_uint_eq(number(values, PING "SuccessCount"), 2);
    ck_assert_uint_eq(number(values, PING "FailureCount"), 0);
    ck_assert_str_eq(scenario_value(&s, values, PING "IPAddressUsed"), address);
    unsigned minimum = number(values, PING "MinimumResponseTimeDetailed");
    unsigned average = number(values, PING "AverageResponseTimeDetailed");
    unsigned maximum = number(values, PING "MaximumResponseTimeDetailed");
    ck_assert(0 < minimum && minimum <= average && average <= maximum);
    ck_assert_uint_ge(number(values, PING "MinimumResponseTime"), 1);
}

START_TEST(T_139_R_DIA_03_R_DIA_05_ping_runs_after_the_session)
{
    ping_and_look(HOST, "Any", "10.1.1.1");
    /* Results stay. */
    unsigned session = scenario_session(&s, "GetParameterValues " PING);
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Complete");
    ck_assert_uint_eq(number(values, PING "SuccessCount"), 2);
    /* Not over a restart. */
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    ck_assert_str_eq(scenario_local(&s, PING "DiagnosticsState"), "None");
    ck_assert_str_eq(scenario_local(&s, PING "SuccessCount"), "0");
    ck_assert_str_eq(scenario_local(&s, PING "Host"), HOST);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_ping_over_IPv6)
{
    ping_and_look(HOST_V6, "IPv6", "fd00:1::1");
    scenario_end(&s);
}
END_TEST

/* A namespace of somebody who is not root knows one group. */
static bool let_everybody_ping(void)
{
    return network_run("sysctl -qw net.ipv4.ping_group_range='0 %s'",
                       daemon_drops_root() ? "4294967294" : "0");
}

START_TEST(R_DIA_05_ping_without_privileges)
{
    ck_assert(let_everybody_ping());
    ping_and_look(HOST, "IPv4", "10.1.1.1");
    scenario_end(&s);
    ck_assert(network_run("sysctl -qw net.ipv4.ping_group_range='1 0'"));
}
END_TEST

/* ---- Trace route --------------------------------------------------------------------- */

static const char *hop(unsigned at, const char *parameter)
{
    return arena_printf(s.arena, TRACE "RouteHops.%u.%s", at, parameter);
}

static void expect_hop(const struct acs_exchange *values, unsigned at, const char *address)
{
    const char *times = scenario_value(&s, values, hop(at, "RTTimes"));

    ck_assert_msg(times != NULL, "there is no hop %u", at);
    ck_assert_str_eq(scenario_value(&s, values, hop(at, "Host")), address);
    ck_assert_str_eq(scenario_value(&s, values, hop(at, "HostAddress")), "");
    ck_assert_uint_eq(number(values, hop(at, "ErrorCode")), 0);
    /* Two tries, each of them answered. */
    ck_assert_ptr_nonnull(strchr(times, ','));
    ck_assert_uint_gt(strtoul(times, NULL, 10), 0);
    ck_assert_uint_gt(strtoul(strchr(times, ',') + 1, NULL, 10), 0);
}

static const struct acs_exchange *trace(const char *arguments)
{
    scenario_acs(&s, NULL);
    scenario_queue(
        &s, arena_printf(s.arena,
                         "SetParameterValues %s " TRACE "NumberOfTries=2:unsignedInt " TRACE
                         "Timeout=10000:unsignedInt " TRACE "DiagnosticsState=Requested:string",
                         arguments));
    scenario_queue(&s, "GetParameterValues " TRACE);
    scenario_cpe(&s, NULL, NULL);
    return results(2);
}

START_TEST(T_139_R_DIA_05_trace_route_over_two_routers)
{
    const struct acs_exchange *values = trace(TRACE "Host=" HOST ":string");

    ck_assert_str_eq(scenario_value(&s, values, TRACE "DiagnosticsState"), "Complete");
    ck_assert_str_eq(scenario_value(&s, values, TRACE "IPAddressUsed"), "10.1.1.1");
    ck_assert_uint_eq(number(values, TRACE "RouteHopsNumberOfEntries"), 3);
    ck_assert_uint_gt(number(values, TRACE "ResponseTime"), 0);
    expect_hop(values, 1, "10.1.1.2");
    expect_hop(values, 2, "10.1.2.2");
    expect_hop(values, 3, HOST);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_trace_route_over_IPv6_without_privileges)
{
    ck_assert(let_everybody_ping());
    const struct acs_exchange *values =
        trace(TRACE "Host=" HOST_V6 ":string " TRACE "ProtocolVersion=IPv6:string");
    ck_assert(network_run("sysctl -qw net.ipv4.ping_group_range='1 0'"));
    ck_assert_str_eq(scenario_value(&s, values, TRACE "DiagnosticsState"), "Complete");
    expect_hop(values, 1, "fd00:1::2");
    expect_hop(values, 2, "fd00:2::2");
    expect_hop(values, 3, HOST_V6);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_trace_route_gives_up)
{
    const struct acs_exchange *values =
        trace(TRACE "Host=" HOST ":string " TRACE "MaxHopCount=2:unsignedInt");

    ck_assert_str_eq(scenario_value(&s, values, TRACE "DiagnosticsState"),
                     "Error_MaxHopCountExceeded");
    ck_assert_uint_eq(number(values, TRACE "RouteHopsNumberOfEntries"), 2);
    ck_assert_uint_eq(number(values, TRACE "ResponseTime"), 0);
    expect_hop(values, 2, "10.1.2.2");
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_trace_route_to_where_no_route_leads)
{
    /* The second router knows no such network. */
    const struct acs_exchange *values = trace(TRACE "Host=10.1.77.1:string");

    ck_assert_str_eq(scenario_value(&s, values, TRACE "DiagnosticsState"), "Error_NoRouteToHost");
    scenario_end(&s);
}
END_TEST

/* ---- The mechanism ------------------------------------------------------------------- */

START_TEST(T_139_R_DIA_01_R_DIA_02_bad_arguments)
{
    scenario_start(&s, "SetParameterValues " PING "DiagnosticsState=Requested:string\n"
                       "SetParameterValues " PING "DiagnosticsState=Complete:string\n"
                       "SetParameterValues " PING "DiagnosticsState=None:string\n"
                       "SetParameterValues " PING "Host=" HOST ":string " PING
                       "DataBlockSize=0:unsignedInt " PING "DiagnosticsState=Requested:string\n"
                       "SetParameterValues " PING "Host=" HOST ":string " PING
                       "Interface=Device.IP.Interface.99:string " PING
                       "DiagnosticsState=Requested:string\n"
                       "SetParameterValues "
                       "Device.IP.Diagnostics.ServerSelectionDiagnostics."
                       "DiagnosticsState=Requested:string\n" /* which the device cannot run */
                       "GetParameterValues " PING);
    for (unsigned i = 1; i <= 6; i++)
        scenario_fault(&s, scenario_message(&s, 1, "Fault", i), 9003);
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), PING "DiagnosticsState"),
        9007);
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 2), PING "DiagnosticsState"),
        9007);
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 4), PING "DataBlockSize"), 9007);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "None");
    ck_assert_str_eq(scenario_value(&s, values, PING "Host"), "");
    scenario_wait_silence(&s, 1, 500);
    scenario_end(&s);
}
END_TEST

/* A ping that nobody answers goes on until it is stopped: the address is on a link, and nobody
 * has it. */
#define LONG_PING                                                                                  \
    "SetParameterValues " PING "Host=10.1.1.77:string " PING "Timeout=600000:unsignedInt " PING    \
    "NumberOfRepetitions=100:unsignedInt " PING "DiagnosticsState=Requested:string"

static void wait_until_it_runs(const char *what, unsigned times)
{
    const char *line = arena_printf(s.arena, "diagnostic %s begins", what);

    for (unsigned waited = 0;; waited++) {
        char *log = daemon_log(&s.cpe);
        unsigned found = 0;

        for (const char *at = log; (at = strstr(at, line)) != NULL; at++)
            found++;
        free(log);
        if (found >= times)
            return;
        ck_assert_uint_lt(waited, SCENARIO_WAIT_MS / 10);
        usleep(10000);
    }
}

START_TEST(R_DIA_01_R_DIA_05_a_cancel_is_told_to_nobody)
{
    scenario_start(&s, LONG_PING);
    wait_until_it_runs("ping", 1);
    unsigned session =
        scenario_session(&s, "GetParameterValues " PING "DiagnosticsState\n"
                             "SetParameterValues " PING "DiagnosticsState=Canceled:string\n"
                             "GetParameterValues " PING "DiagnosticsState");
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Requested");
    values = scenario_message(&s, session, "GetParameterValuesResponse", 2);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "None");
    scenario_wait_silence(&s, session, 500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_04_a_changed_argument_stops_the_test)
{
    scenario_start(&s, LONG_PING);
    wait_until_it_runs("ping", 1);
    /* To the value that it has already. */
    unsigned session = scenario_session(&s, "SetParameterValues " PING "Host=10.1.1.77:string\n"
                                            "GetParameterValues " PING "DiagnosticsState");
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "None");
    scenario_wait_silence(&s, session, 500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_04_a_request_while_it_runs_begins_anew)
{
    scenario_start(&s, LONG_PING);
    wait_until_it_runs("ping", 1);
    unsigned session = scenario_session(&s, "SetParameterValues " PING "Host=" HOST ":string " PING
                                            "NumberOfRepetitions=1:unsignedInt " PING
                                            "DiagnosticsState=Requested:string\n"
                                            "GetParameterValues " PING "DiagnosticsState");
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Requested");
    scenario_wait(&s, session + 1);
    scenario_events(&s, scenario_message(&s, session + 1, "Inform", 1), "8 DIAGNOSTICS COMPLETE",
                    NULL);
    ck_assert_str_eq(scenario_local(&s, PING "DiagnosticsState"), "Complete");
    ck_assert_str_eq(scenario_local(&s, PING "SuccessCount"), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_06_two_tests_share_one_event)
{
    scenario_acs(&s, NULL);
    /* The one that a name fails is over at once; nobody takes the event until both are. */
    scenario_queue(&s, "SetParameterValues " PING "Host=" HOST ":string " PING
                       "NumberOfRepetitions=1:unsignedInt " PING
                       "DiagnosticsState=Requested:string " TRACE "Host=" HOST ":string " TRACE
                       "NumberOfTries=1:unsignedInt " TRACE "DiagnosticsState=Requested:string");
    scenario_queue(&s, "@delay=1500 status 503");
    scenario_queue(&s, "GetParameterValues " PING "DiagnosticsState " TRACE "DiagnosticsState");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 3);
    const struct acs_exchange *inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "8 DIAGNOSTICS COMPLETE", NULL);
    const struct acs_exchange *values = scenario_message(&s, 3, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "Complete");
    ck_assert_str_eq(scenario_value(&s, values, TRACE "DiagnosticsState"), "Complete");
    scenario_wait_silence(&s, 3, 500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_an_operator_s_test_is_told_to_nobody)
{
    scenario_start(&s, "answer");
    daemon_set(&s.cpe, PING "Host", "no-such-host.invalid");
    daemon_set(&s.cpe, PING "DiagnosticsState", "Requested");
    ck_assert(daemon_wait_value(&s.cpe, PING "DiagnosticsState", "Error_CannotResolveHostName",
                                SCENARIO_WAIT_MS));
    scenario_wait_silence(&s, 1, 500);
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_power_cut_while_it_runs)
{
    scenario_start(&s, LONG_PING);
    wait_until_it_runs("ping", 1);
    daemon_kill(&s.cpe);
    scenario_queue(&s, "GetParameterValues " PING);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, PING "DiagnosticsState"), "None");
    scenario_wait_silence(&s, 2, 500);
    scenario_end(&s);
}
END_TEST

/* ---- The other root ------------------------------------------------------------------ */

#define IGD_PING  "InternetGatewayDevice.IPPingDiagnostics."
#define IGD_TRACE "InternetGatewayDevice.TraceRouteDiagnostics."

START_TEST(T_139_R_DIA_05_the_same_under_the_other_root)
{
    const struct daemon_options options = {.model = "igd1"};

    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " IGD_PING "Host=" HOST ":string " IGD_PING
                       "NumberOfRepetitions=1:unsignedInt " IGD_PING
                       "DiagnosticsState=Requested:string");
    scenario_queue(&s,
                   "GetParameterValues " IGD_PING "\n"
                   "SetParameterValues " IGD_TRACE "Host=" HOST ":string " IGD_TRACE
                   "NumberOfTries=2:unsignedInt " IGD_TRACE "DiagnosticsState=Requested:string");
    scenario_queue(&s, "GetParameterValues " IGD_TRACE);
    scenario_cpe(&s, NULL, &options);
    const struct acs_exchange *values = results(2);
    ck_assert_str_eq(scenario_value(&s, values, IGD_PING "DiagnosticsState"), "Complete");
    ck_assert_uint_eq(number(values, IGD_PING "SuccessCount"), 1);
    values = results(3);
    ck_assert_str_eq(scenario_value(&s, values, IGD_TRACE "DiagnosticsState"), "Complete");
    ck_assert_str_eq(scenario_value(&s, values, IGD_TRACE "RouteHops.1.HopHost"), "10.1.1.2");
    ck_assert_str_eq(scenario_value(&s, values, IGD_TRACE "RouteHops.3.HopHost"), HOST);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        /* First: within a second after other ICMP messages the router is silent about routes. */
        {R_DIA_05_trace_route_to_where_no_route_leads, 0},
        {T_139_R_DIA_05_trace_route_over_two_routers, 0},
        {R_DIA_05_trace_route_over_IPv6_without_privileges, 0},
        {R_DIA_05_trace_route_gives_up, 0},
        {T_139_R_DIA_01_R_DIA_02_bad_arguments, 0},
        {R_DIA_01_R_DIA_05_a_cancel_is_told_to_nobody, 0},
        {R_DIA_04_a_changed_argument_stops_the_test, 0},
        {R_DIA_04_a_request_while_it_runs_begins_anew, 0},
        {R_DIA_06_two_tests_share_one_event, 0},
        {R_DIA_05_an_operator_s_test_is_told_to_nobody, 0},
        {R_DIA_05_power_cut_while_it_runs, 0},
        {T_139_R_DIA_05_the_same_under_the_other_root, 0},
        {T_139_R_DIA_03_R_DIA_05_ping_runs_after_the_session, 0},
        {R_DIA_05_ping_over_IPv6, 0},
        {R_DIA_05_ping_without_privileges, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("diagnostics", 60, tests);
}
