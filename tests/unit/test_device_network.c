/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A network that the test itself makes, in a namespace of its own, and what both models tell of
 * it. Skipped where namespaces are not permitted or ip(8) is not there.
 */
#include "base/text.h"
#include "support/tree.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static struct tree tree;

static void write_file(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);

    if (fd < 0)
        return;
    if (write(fd, text, strlen(text)) < 0)
        perror(path);
    close(fd);
}

/* As root at once; as anybody else inside a user namespace. */
static bool enter_namespace(void)
{
    char map[32];

    if (unshare(CLONE_NEWNET) == 0)
        return true;
    snprintf(map, sizeof map, "0 %u 1", geteuid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    write_file("/proc/self/setgroups", "deny");
    write_file("/proc/self/uid_map", map);
    return geteuid() == 0;
}

static const char *const network[] = {
    "ip link set lo up",
    ("ip link add lan0 address 02:00:00:00:00:01 mtu 1400 type veth peer name far0 address "
     "02:00:00:00:00:02"),
    "ip link set far0 mtu 1400 up",
    "ip link set lan0 up",
    /* The kernel says so in its own time. */
    "until ip link show lan0 | grep -q 'state UP'; do sleep 0.02; done",
    "ip link add spare0 address 02:00:00:00:00:03 type veth peer name spare1",
    "ip address add 192.0.2.1/24 dev lan0",
    "ip address add 169.254.7.7/16 dev lan0",
    "ip address add 192.0.2.77/32 valid_lft 3600 preferred_lft 1800 dev lan0",
    "ip address add 198.18.0.1/24 dev far0",
    "ip address add 198.18.1.1 peer 198.18.1.2 dev far0",
    "ip address add 2001:db8::1/64 nodad dev lan0",
    "ip address add 2001:db8::2/128 valid_lft 3600 preferred_lft 1800 nodad dev lan0",
    "ip address add 2001:db8::3/64 valid_lft 3600 preferred_lft 0 nodad dev lan0",
    "ip route add default via 192.0.2.254 dev lan0 proto dhcp",
    "ip route add default via 192.0.2.253 dev lan0 metric 9000",
    "ip route add 198.51.100.0/25 via 192.0.2.253 dev lan0 metric 42 proto static",
    "ip route add 203.0.113.9/32 dev far0",
    "ip route add blackhole 203.0.113.128/25",
    "ip route add 198.51.100.128/25 nexthop via 192.0.2.250 nexthop via 192.0.2.251",
    "ip route add 10.0.0.0/8 via 192.0.2.250 table 100",
    "ip -6 route add 2001:db8:1::/48 via 2001:db8::ff dev lan0 metric 7 proto static",
    "ip neighbour add 192.0.2.7 lladdr 02:00:00:00:00:07 dev lan0 nud reachable",
    "ip neighbour add 2001:db8::7 lladdr 02:00:00:00:00:07 dev lan0 nud stale",
    "ip neighbour add 198.18.0.8 lladdr 02:00:00:00:00:08 dev far0 nud reachable",
    "ip neighbour add 192.0.2.20 lladdr 02:00:00:00:00:20 dev lan0 nud permanent",
    "ip neighbour add 192.0.2.21 lladdr 02:00:00:00:00:21 dev lan0 nud noarp",
    "ip neighbour add 192.0.2.22 lladdr 02:00:00:00:00:22 dev lan0 nud failed",
};

static bool run(const char *command)
{
    return system(command) == 0;
}

static bool make_network(void)
{
    if (!enter_namespace())
        return false;
    for (size_t i = 0; i < sizeof network / sizeof network[0]; i++) {
        if (!run(network[i])) {
            fprintf(stderr, "# failed: %s\n", network[i]);
            return false;
        }
    }
    return true;
}

static void open_device2(void)
{
    ck_assert(make_network());
    tree_open(&tree, "device2", NULL);
    tree_read(&tree, "");
    ck_assert_uint_eq(tree.invalid, 0);
    ck_assert_uint_eq(tree.complaints, 0);
}

static void open_igd1(void)
{
    ck_assert(make_network());
    tree_open(&tree, "igd1", NULL);
    tree_read(&tree, "");
    ck_assert_uint_eq(tree.invalid, 0);
    ck_assert_uint_eq(tree.complaints, 0);
}

static void close_tree(void)
{
    tree_close(&tree);
}

static void expect(const char *row, const char *parameter, const char *text)
{
    const char *found = tree_text(&tree, "%s%s", row, parameter);

    ck_assert_msg(found != NULL, "%s%s is not there", row, parameter);
    ck_assert_msg(strcmp(found, text) == 0, "%s%s is '%s', not '%s'", row, parameter, found, text);
}

static const char *row_of(const char *table, const char *parameter, const char *text)
{
    const char *row = tree_row(&tree, table, parameter, text);

    ck_assert_msg(row != NULL, "no row of %s has %s %s", table, parameter, text);
    return row;
}

static const char *path_of(const char *row)
{
    return arena_strndup(tree.arena, row, strlen(row) - 1);
}

static const char *below(const char *row, const char *table)
{
    return arena_printf(tree.arena, "%s%s", row, table);
}

static uint64_t number(const char *row, const char *parameter)
{
    const char *text = tree_text(&tree, "%s%s", row, parameter);
    uint64_t value = 0;

    ck_assert_msg(text != NULL && text_to_uint64(text, &value), "%s%s is no number", row,
                  parameter);
    return value;
}

START_TEST(layers)
{
    const char *jack = row_of("Device.Ethernet.Interface.", "Name", "lan0");
    const char *link = row_of("Device.Ethernet.Link.", "Name", "lan0");
    const char *ip = row_of("Device.IP.Interface.", "Name", "lan0");
    const char *loopback = row_of("Device.IP.Interface.", "Name", "lo");
    const char *spare = row_of("Device.Ethernet.Interface.", "Name", "spare0");
    const char *step;

    expect(jack, "Enable", "true");
    expect(jack, "Status", "Up");
    expect(jack, "MACAddress", "02:00:00:00:00:01");
    expect(jack, "CurrentBitRate", "10000"); /* what a veth says of itself */
    expect(jack, "DuplexMode", "Full");
    expect(jack, "Upstream", "true");
    expect(spare, "Enable", "false");
    expect(spare, "Status", "Down");
    expect(spare, "Upstream", "false");
    expect(link, "MACAddress", "02:00:00:00:00:01");
    expect(link, "LowerLayers", path_of(jack));
    expect(ip, "LowerLayers", path_of(link));
    expect(ip, "Type", "Normal");
    expect(ip, "Status", "Up");
    expect(ip, "MaxMTUSize", "1400");
    expect(ip, "Router", "Device.Routing.Router.1");
    expect(ip, "IPv4AddressNumberOfEntries", "3");
    expect(loopback, "Type", "Loopback");
    expect(loopback, "Loopback", "true");
    expect(loopback, "LowerLayers", "");
    expect("Device.", "InterfaceStackNumberOfEntries", "6");
    step = row_of("Device.InterfaceStack.", "HigherLayer", path_of(ip));
    expect(step, "LowerLayer", path_of(link));
    step = row_of("Device.InterfaceStack.", "HigherLayer", path_of(link));
    expect(step, "LowerLayer", path_of(jack));
    expect(step, "LowerAlias", tree_text(&tree, "%sAlias", jack));
    ck_assert_ptr_null(tree_row(&tree, "Device.IP.Interface.", "Name", "spare0"));
}
END_TEST

START_TEST(addresses)
{
    const char *ip = row_of("Device.IP.Interface.", "Name", "lan0");
    const char *row = row_of(below(ip, "IPv4Address."), "IPAddress", "192.0.2.1");

    expect(row, "SubnetMask", "255.255.255.0");
    expect(row, "AddressingType", "Static");
    expect(row, "Status", "Enabled");
    expect(row, "Enable", "true");
    row = row_of(below(ip, "IPv4Address."), "IPAddress", "192.0.2.77");
    expect(row, "SubnetMask", "255.255.255.255");
    expect(row, "AddressingType", "DHCP");
    row = row_of(below(ip, "IPv4Address."), "IPAddress", "169.254.7.7");
    expect(row, "AddressingType", "AutoIP");

    row = row_of(below(row_of("Device.IP.Interface.", "Name", "far0"), "IPv4Address."), "IPAddress",
                 "198.18.1.1"); /* and not its peer's */
    expect(row, "SubnetMask", "255.255.255.255");

    row = row_of(below(ip, "IPv6Address."), "IPAddress", "2001:db8::1");
    expect(row, "Origin", "Static");
    expect(row, "IPAddressStatus", "Preferred");
    expect(row, "ValidLifetime", "9999-12-31T23:59:59Z");
    row = row_of(below(ip, "IPv6Address."), "IPAddress", "2001:db8::2");
    expect(row, "Origin", "DHCPv6");
    ck_assert_str_lt(tree_text(&tree, "%sPreferredLifetime", row),
                     tree_text(&tree, "%sValidLifetime", row));
    row = row_of(below(ip, "IPv6Address."), "IPAddress", "2001:db8::3");
    expect(row, "IPAddressStatus", "Deprecated");
    row = row_of(below(row_of("Device.IP.Interface.", "Name", "lo"), "IPv6Address."), "IPAddress",
                 "::1");
    expect(row, "Origin", "WellKnown");
}
END_TEST

START_TEST(ipv4_routes)
{
    static const char table[] = "Device.Routing.Router.1.IPv4Forwarding.";
    const char *lan = path_of(row_of("Device.IP.Interface.", "Name", "lan0"));
    const char *far = path_of(row_of("Device.IP.Interface.", "Name", "far0"));
    const char *row = row_of(table, "GatewayIPAddress", "192.0.2.254");

    expect(row, "DestIPAddress", "");
    expect(row, "DestSubnetMask", "");
    expect(row, "Interface", lan);
    expect(row, "Origin", "DHCPv4");
    expect(row, "ForwardingMetric", "-1");
    expect(row, "StaticRoute", "false");
    expect(row, "Status", "Enabled");
    row = row_of(table, "DestIPAddress", "198.51.100.0");
    expect(row, "DestSubnetMask", "255.255.255.128");
    expect(row, "GatewayIPAddress", "192.0.2.253");
    expect(row, "ForwardingMetric", "42");
    expect(row, "StaticRoute", "true");
    expect(row, "Type", "Normal");
    row = row_of(table, "DestIPAddress", "203.0.113.9");
    expect(row, "DestSubnetMask", "255.255.255.255");
    expect(row, "GatewayIPAddress", "");
    expect(row, "Interface", far);
    row = row_of(table, "DestIPAddress", "203.0.113.128");
    expect(row, "Type", "Blackhole");
    expect(row, "Interface", "");
    /* Both next hops of one route. */
    row = row_of(table, "GatewayIPAddress", "192.0.2.250");
    expect(row, "DestIPAddress", "198.51.100.128");
    row = row_of(table, "GatewayIPAddress", "192.0.2.251");
    expect(row, "DestIPAddress", "198.51.100.128");
    /* Another table is none of the router's. */
    ck_assert_ptr_null(tree_row(&tree, table, "DestIPAddress", "10.0.0.0"));
}
END_TEST

START_TEST(ipv6_routes)
{
    static const char table[] = "Device.Routing.Router.1.IPv6Forwarding.";
    const char *row = row_of(table, "DestIPPrefix", "2001:db8:1::/48");

    expect(row, "NextHop", "2001:db8::ff");
    expect(row, "ForwardingMetric", "7");
    expect(row, "Interface", path_of(row_of("Device.IP.Interface.", "Name", "lan0")));
    expect(row, "ExpirationTime", "9999-12-31T23:59:59Z");
    row_of(table, "DestIPPrefix", "2001:db8::/64");
}
END_TEST

START_TEST(hosts)
{
    const char *row = row_of("Device.Hosts.Host.", "PhysAddress", "02:00:00:00:00:07");

    expect("Device.Hosts.", "HostNumberOfEntries", "2");
    expect(row, "IPAddress", "192.0.2.7");
    expect(row, "Active", "true");
    expect(row, "InterfaceType", "Ethernet");
    expect(row, "Layer1Interface", path_of(row_of("Device.Ethernet.Interface.", "Name", "lan0")));
    expect(row, "Layer3Interface", path_of(row_of("Device.IP.Interface.", "Name", "lan0")));
    expect(row, "IPv4AddressNumberOfEntries", "1");
    expect(row, "IPv6AddressNumberOfEntries", "1");
    expect(row, "IPv4Address.1.IPAddress", "192.0.2.7");
    expect(row, "IPv6Address.1.IPAddress", "2001:db8::7");
    row = row_of("Device.Hosts.Host.", "PhysAddress", "02:00:00:00:00:08");
    expect(row, "IPAddress", "198.18.0.8");
}
END_TEST

/* One datagram to a neighbour that needs no asking for. */
static void send_datagram(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
    char data[100] = {0};

    inet_pton(AF_INET, "192.0.2.20", &to.sin_addr);
    ck_assert_int_eq(sendto(fd, data, sizeof data, 0, (struct sockaddr *)&to, sizeof to),
                     sizeof data);
    close(fd);
}

START_TEST(counters_move)
{
    const char *sender = row_of("Device.Ethernet.Interface.", "Name", "lan0");
    const char *receiver = row_of("Device.IP.Interface.", "Name", "far0");
    uint64_t sent = number(sender, "Stats.PacketsSent");
    uint64_t bytes = number(sender, "Stats.BytesSent");
    uint64_t received = number(receiver, "Stats.PacketsReceived");

    for (int i = 0; i < 10; i++)
        send_datagram();
    tree_wait(&tree);
    tree_read(&tree, "");
    ck_assert_uint_ge(number(sender, "Stats.PacketsSent"), sent + 10);
    ck_assert_uint_ge(number(sender, "Stats.BytesSent"), bytes + 10 * 142);
    ck_assert_uint_ge(number(receiver, "Stats.PacketsReceived"), received + 10);
    ck_assert_uint_eq(number(row_of("Device.Ethernet.Link.", "Name", "lan0"), "Stats.BytesSent"),
                      number(sender, "Stats.BytesSent"));
}
END_TEST

START_TEST(rows_come_and_go)
{
    const char *ip = row_of("Device.IP.Interface.", "Name", "lan0");
    const char *table = below(ip, "IPv4Address.");
    const char *before = row_of(table, "IPAddress", "192.0.2.77");

    ck_assert(run("ip address del 192.0.2.77/32 dev lan0"));
    tree_wait(&tree);
    tree_read(&tree, "");
    ck_assert_ptr_null(tree_row(&tree, table, "IPAddress", "192.0.2.77"));
    ck_assert(run("ip address add 192.0.2.77/32 dev lan0"));
    tree_wait(&tree);
    tree_read(&tree, "");
    ck_assert_str_eq(row_of(table, "IPAddress", "192.0.2.77"), before);
    ck_assert_uint_eq(tree.complaints, 0);
}
END_TEST

START_TEST(status_follows_the_link)
{
    const char *jack = row_of("Device.Ethernet.Interface.", "Name", "lan0");
    uint64_t since;

    tree_wait(&tree);
    tree_wait(&tree);
    tree_read(&tree, "");
    since = number(jack, "LastChange");
    ck_assert_uint_ge(since, 2);
    ck_assert(run("ip link set far0 down"));
    /* The kernel tells the other end of it in its own time. */
    do {
        tree_wait(&tree);
        tree_read(&tree, "");
    } while (strcmp(tree_text(&tree, "%sStatus", jack), "Up") == 0);
    expect(jack, "Enable", "true");
    ck_assert_uint_lt(number(jack, "LastChange"), since);
    ck_assert_uint_eq(tree.invalid, 0);
}
END_TEST

/* Sets one parameter as the ACS would. */
static enum cwmp_fault set(const char *name, const char *text)
{
    struct model_transaction *transaction = model_begin(tree.model, MODEL_ORIGIN_ACS);
    struct arena *arena = arena_new();
    struct model_fault *faults = NULL;
    enum cwmp_fault fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, text, NULL);

    ck_assert_int_eq(fault, CWMP_OK);
    fault = model_commit(transaction, arena, &faults, NULL);
    if (faults != NULL)
        fault = faults->error.code;
    arena_free(arena);
    return fault;
}

/* R-SPV-06, R-SPV-08: what would not be done is not promised. */
START_TEST(settings_of_the_system_are_refused)
{
    static const char route[] = "Device.Routing.Router.1.IPv4Forwarding.";
    const char *ip = row_of("Device.IP.Interface.", "Name", "lan0");

    ck_assert_int_eq(set(below(ip, "Enable"), "true"), CWMP_OK);
    ck_assert_int_eq(set(below(ip, "Enable"), "false"), CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_int_eq(set(below(ip, "MaxMTUSize"), "1500"), CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_int_eq(set(below(ip, "Alias"), "mine"), CWMP_OK);
    ck_assert_int_eq(
        set(below(row_of(route, "DestIPAddress", "198.51.100.0"), "ForwardingMetric"), "1"),
        CWMP_FAULT_INVALID_PARAMETER_VALUE);
    tree_read(&tree, "");
    expect(ip, "Enable", "true");
    expect(ip, "Alias", "mine");
}
END_TEST

struct setting_try {
    const char *parameter, *other;
};

/* What it is already may be said again; anything else is refused. */
static void expect_fixed(const char *row, const struct setting_try *tries)
{
    for (const struct setting_try *each = tries; each->parameter != NULL; each++) {
        const char *name = below(row, each->parameter);
        const char *now = tree_text(&tree, "%s", name);

        ck_assert_msg(now != NULL && strcmp(now, each->other) != 0, "%s is %s", name, now);
        ck_assert_msg(set(name, now) == CWMP_OK, "%s is not to be %s", name, now);
        ck_assert_msg(set(name, each->other) == CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s may be %s",
                      name, each->other);
    }
}

/* The same of each kind of row that is the system's. */
START_TEST(rows_of_the_system_are_refused)
{
    const char *ip = row_of("Device.IP.Interface.", "Name", "lan0");
    static const char router[] = "Device.Routing.Router.1.";

    expect_fixed(
        row_of("Device.Ethernet.Interface.", "Name", "lan0"),
        (const struct setting_try[]){
            {"Enable", "false"}, {"MaxBitRate", "100"}, {"DuplexMode", "Half"}, {NULL, NULL}});
    expect_fixed(
        row_of("Device.Ethernet.Link.", "Name", "lan0"),
        (const struct setting_try[]){{"Enable", "false"}, {"LowerLayers", ""}, {NULL, NULL}});
    expect_fixed(row_of(below(ip, "IPv4Address."), "IPAddress", "192.0.2.1"),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"IPAddress", "192.0.2.9"},
                                              {"SubnetMask", "255.255.0.0"},
                                              {NULL, NULL}});
    expect_fixed(row_of(below(ip, "IPv6Address."), "IPAddress", "2001:db8::1"),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"IPAddress", "2001:db8::9"},
                                              {"ValidLifetime", "2031-01-01T00:00:00Z"},
                                              {NULL, NULL}});
    expect_fixed(router, (const struct setting_try[]){{"Enable", "false"}, {NULL, NULL}});
    expect_fixed(row_of(below(router, "IPv4Forwarding."), "DestIPAddress", "198.51.100.0"),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"DestIPAddress", "198.51.101.0"},
                                              {"DestSubnetMask", "255.255.255.0"},
                                              {"GatewayIPAddress", "192.0.2.252"},
                                              {"Interface", ""},
                                              {"ForwardingMetric", "1"},
                                              {NULL, NULL}});
    expect_fixed(row_of(below(router, "IPv6Forwarding."), "DestIPPrefix", "2001:db8:1::/48"),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"DestIPPrefix", "2001:db8:2::/48"},
                                              {"NextHop", "2001:db8::fe"},
                                              {"Interface", ""},
                                              {"ForwardingMetric", "1"},
                                              {NULL, NULL}});
}
END_TEST

START_TEST(rows_of_the_gateway_are_refused)
{
    static const char wan[] = "InternetGatewayDevice.WANDevice.1.";
    const char *lan = row_of("InternetGatewayDevice.LANDevice.",
                             "LANHostConfigManagement.MACAddress", "02:00:00:00:00:02");
    static const struct setting_try jack[] = {
        {"Enable", "false"}, {"MaxBitRate", "100"}, {"DuplexMode", "Half"}, {NULL, NULL}};

    expect_fixed(below(lan, "LANEthernetInterfaceConfig.1."), jack);
    expect_fixed(below(wan, "WANEthernetInterfaceConfig."), jack);
    expect_fixed(below(lan, "LANHostConfigManagement.IPInterface.1."),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"IPInterfaceIPAddress", "198.18.0.9"},
                                              {"IPInterfaceSubnetMask", "255.255.0.0"},
                                              {NULL, NULL}});
    expect_fixed(below(wan, "WANConnectionDevice.1.WANIPConnection.1."),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"AddressingType", "DHCP"},
                                              {"ExternalIPAddress", "192.0.2.9"},
                                              {"SubnetMask", "255.255.0.0"},
                                              {"DefaultGateway", "192.0.2.252"},
                                              {NULL, NULL}});
    expect_fixed(row_of("InternetGatewayDevice.Layer3Forwarding.Forwarding.", "DestIPAddress",
                        "198.51.100.0"),
                 (const struct setting_try[]){{"Enable", "false"},
                                              {"DestIPAddress", "198.51.101.0"},
                                              {"DestSubnetMask", "255.255.255.0"},
                                              {"GatewayIPAddress", "192.0.2.252"},
                                              {"Interface", ""},
                                              {NULL, NULL}});
}
END_TEST

START_TEST(gateway_sides)
{
    const char *wan = "InternetGatewayDevice.WANDevice.1.";
    const char *connection =
        "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANIPConnection.1.";
    const char *lan;

    expect("InternetGatewayDevice.", "WANDeviceNumberOfEntries", "1");
    expect("InternetGatewayDevice.", "LANDeviceNumberOfEntries", "3");
    expect("InternetGatewayDevice.Layer3Forwarding.", "DefaultConnectionService",
           path_of(connection));
    expect(wan, "WANCommonInterfaceConfig.PhysicalLinkStatus", "Up");
    expect(wan, "WANCommonInterfaceConfig.Connection.1.ActiveConnectionServiceID",
           path_of(connection));
    expect(wan, "WANEthernetInterfaceConfig.MACAddress", "02:00:00:00:00:01");
    expect(wan, "WANEthernetInterfaceConfig.Status", "Up");
    expect(wan, "WANConnectionDevice.1.WANEthernetLinkConfig.EthernetLinkStatus", "Up");
    expect(connection, "ConnectionStatus", "Connected");
    expect(connection, "ExternalIPAddress", "192.0.2.1");
    expect(connection, "SubnetMask", "255.255.255.0");
    expect(connection, "AddressingType", "Static");
    expect(connection, "DefaultGateway", "192.0.2.254");
    expect(connection, "MACAddress", "02:00:00:00:00:01");
    expect(connection, "MaxMTUSize", "1400");

    lan = row_of("InternetGatewayDevice.LANDevice.", "LANHostConfigManagement.MACAddress",
                 "02:00:00:00:00:02");
    expect(lan, "LANEthernetInterfaceConfig.1.Name", "far0");
    expect(lan, "LANEthernetInterfaceConfig.1.Status", "Up");
    expect(lan, "LANHostConfigManagement.IPInterface.1.IPInterfaceIPAddress", "198.18.0.1");
    expect(lan, "LANHostConfigManagement.IPInterface.1.IPInterfaceSubnetMask", "255.255.255.0");
    expect(lan, "Hosts.HostNumberOfEntries", "1");
    expect(lan, "Hosts.Host.1.MACAddress", "02:00:00:00:00:08");
    expect(lan, "Hosts.Host.1.IPAddress", "198.18.0.8");
    expect(lan, "Hosts.Host.1.Layer2Interface",
           path_of(below(lan, "LANEthernetInterfaceConfig.1.")));
}
END_TEST

START_TEST(gateway_routes)
{
    static const char table[] = "InternetGatewayDevice.Layer3Forwarding.Forwarding.";
    const char *lan = row_of("InternetGatewayDevice.LANDevice.",
                             "LANHostConfigManagement.MACAddress", "02:00:00:00:00:02");
    const char *row = row_of(table, "GatewayIPAddress", "192.0.2.254");

    expect(row, "Type", "Default");
    expect(row, "DestIPAddress", "");
    expect(row, "MTU", "1400");
    expect(row, "Interface",
           "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANIPConnection.1");
    row = row_of(table, "DestIPAddress", "203.0.113.9");
    expect(row, "Type", "Host");
    expect(row, "DestSubnetMask", "255.255.255.255");
    expect(row, "Interface", path_of(below(lan, "LANHostConfigManagement.IPInterface.1.")));
    ck_assert_ptr_null(tree_row(&tree, table, "DestIPAddress", "203.0.113.128"));
}
END_TEST

/* Without a default route there is no WAN, and everything is LAN. */
START_TEST(gateway_without_a_wan)
{
    ck_assert(run("ip route flush default"));
    ck_assert(run("ip -6 route flush default || true"));
    tree_wait(&tree);
    tree_read(&tree, "");
    expect("InternetGatewayDevice.", "WANDeviceNumberOfEntries", "0");
    expect("InternetGatewayDevice.", "LANDeviceNumberOfEntries", "4");
    expect("InternetGatewayDevice.Layer3Forwarding.", "DefaultConnectionService", "");
    ck_assert_uint_eq(tree.invalid, 0);
    ck_assert_uint_eq(tree.complaints, 0);
}
END_TEST

/* In a process of its own, so that this one stays where it is. */
static bool is_permitted(void)
{
    int status = 1;
    pid_t child = fork();

    if (child == 0)
        _exit(make_network() ? 0 : 1);
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

int main(void)
{
    Suite *suite = suite_create("device_network");
    TCase *device2 = tcase_create("Device:2");
    TCase *igd1 = tcase_create("InternetGatewayDevice:1");

    if (!is_permitted()) {
        printf("1..0 # SKIP network namespaces are not permitted, or there is no ip(8)\n");
        return EXIT_SUCCESS;
    }
    tcase_set_timeout(device2, 60);
    tcase_add_checked_fixture(device2, open_device2, close_tree);
    tcase_add_test(device2, layers);
    tcase_add_test(device2, addresses);
    tcase_add_test(device2, ipv4_routes);
    tcase_add_test(device2, ipv6_routes);
    tcase_add_test(device2, hosts);
    tcase_add_test(device2, counters_move);
    tcase_add_test(device2, rows_come_and_go);
    tcase_add_test(device2, status_follows_the_link);
    tcase_add_test(device2, settings_of_the_system_are_refused);
    tcase_add_test(device2, rows_of_the_system_are_refused);
    suite_add_tcase(suite, device2);

    tcase_set_timeout(igd1, 60);
    tcase_add_checked_fixture(igd1, open_igd1, close_tree);
    tcase_add_test(igd1, gateway_sides);
    tcase_add_test(igd1, gateway_routes);
    tcase_add_test(igd1, gateway_without_a_wan);
    tcase_add_test(igd1, rows_of_the_gateway_are_refused);
    suite_add_tcase(suite, igd1);
    return unit_run(suite);
}
