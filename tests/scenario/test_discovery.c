/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An ACS that DHCP names: real servers (dnsmasq, Kea) in a namespace beside the device's, real
 * clients with the hooks of dist/dhcp, and the daemon's own queries. Needs root and namespaces of
 * its own; where they are not to be had the program, where a package is missing the test is
 * reported as skipped.
 */
#include "scenario/dhcp.h"

#include "base/text.h"
#include "support/files.h"
#include "support/network.h"
#include "support/server.h"

#include <stdio.h>
#include <unistd.h>

#define MS "Device.ManagementServer."

static struct scenario s;
static struct acs *other; /* that the ACS's URL is changed to */

static void begin(void)
{
    char error[256];

    scenario_acs(&s, NULL);
    other = acs_start(&(struct acs_config){.port = 0}, error, sizeof error);
    ck_assert_msg(other != NULL, "%s", error);
    dhcp_begin(&s);
    ck_assert(network_run("rm -rf /run/notes"));
}

static void end(void)
{
    dhcp_end();
    scenario_end(&s);
    acs_stop(other);
}

/* Ends the test with what the daemon and the client last wrote. */
static void give_up(const char *why)
{
    char *log = daemon_log(&s.cpe);
    char *client = files_read(arena_printf(s.arena, "%s/client.log", s.cpe.folder));

    ck_abort_msg("%s\n%.1500s\n%.1500s", why, log + (strlen(log) > 1500 ? strlen(log) - 1500 : 0),
                 client + (strlen(client) > 1500 ? strlen(client) - 1500 : 0));
}

/* The first session with this ACS, with `0 BOOTSTRAP` (R-URL-02). */
static void expect_bootstrap(struct acs *acs)
{
    if (!acs_wait_session_start(acs, 1, SCENARIO_WAIT_MS))
        give_up("no session began");
    ck_assert(scenario_has_event(&s, acs_find(acs, 1, "Inform", 1), "0 BOOTSTRAP", ""));
}

static void expect_url(const char *url)
{
    ck_assert(daemon_wait_value(&s.cpe, MS "URL", url, SCENARIO_WAIT_MS));
}

/* ---- Clients and their hooks ------------------------------------------------------------- */

#define DHCLIENT4                                                                                  \
    "send vendor-class-identifier \"dslforum.org\";\n"                                             \
    "request subnet-mask, vendor-encapsulated-options, vivso;\n"
#define DHCLIENT6                                                                                  \
    "option dhcp6.vendor-class code 16 = string;\n"                                                \
    "send dhcp6.vendor-class 00:00:0d:e9:00:0c:64:73:6c:66:6f:72:75:6d:2e:6f:72:67;\n"             \
    "also request dhcp6.vendor-opts;\n"

START_TEST(T_127_R_DSC_02_R_DSC_06_dhclient_option_43)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){
        .url43 = acs_url(s.acs), .code43 = "region-7", .wait43 = "11", .multiplier43 = "1500"});
    dhcp_daemon(NULL, NULL);
    ck_assert_str_eq(scenario_local(&s, MS "URL"), "");
    dhcp_dhclient(4, DHCLIENT4);
    expect_bootstrap(s.acs);
    ck_assert(dhcp_server_saw("vendor class: dslforum.org"));
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "region-7");
    ck_assert_str_eq(scenario_local(&s, MS "CWMPRetryMinimumWaitInterval"), "11");
    ck_assert_str_eq(scenario_local(&s, MS "CWMPRetryIntervalMultiplier"), "1500");
    ck_assert_str_eq(scenario_value(&s, scenario_message(&s, 1, "Inform", 1),
                                    "Device.DeviceInfo.ProvisioningCode"),
                     "region-7");
    end();
}
END_TEST

START_TEST(T_128_R_DSC_05_dhclient_both_options)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs), .url125 = acs_url(other)});
    dhcp_daemon(NULL, NULL);
    dhcp_dhclient(4, DHCLIENT4);
    expect_bootstrap(s.acs);
    ck_assert(acs_session_count(other) == 0);
    end();
}
END_TEST

/* Only 125 is asked for, and the server sends 43 nevertheless. */
START_TEST(T_128_R_DSC_05_the_option_asked_for)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url125 = acs_url(s.acs)});
    dhcp_daemon(NULL, NULL);
    dhcp_dhclient(4, "request subnet-mask, vivso;\n");
    expect_bootstrap(s.acs);
    ck_assert_int_eq(dhcp_tell(arena_printf(s.arena, "4 " DHCP_INTERFACE " asked 125 43 %s 125 ''",
                                            acs_url(other))),
                     0);
    expect_bootstrap(other);
    end();
}
END_TEST

START_TEST(R_DSC_09_dhclient_bare_url)
{
    struct buf hex = {0};

    begin();
    for (const char *at = acs_url(s.acs); *at != '\0'; at++)
        buf_printf(&hex, "%s%02x", hex.length ? ":" : "", *at);
    dhcp_dnsmasq(&(struct dhcp_says){.raw43 = buf_text(&hex)});
    buf_free(&hex);
    dhcp_daemon(NULL, NULL);
    dhcp_dhclient(4, DHCLIENT4);
    expect_bootstrap(s.acs);
    end();
}
END_TEST

START_TEST(R_DSC_03_R_DSC_06_dhclient_option_17)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url17 = acs_url(s.acs)});
    dhcp_daemon(NULL, NULL);
    dhcp_dhclient(6, DHCLIENT6);
    expect_bootstrap(s.acs);
    ck_assert(dhcp_server_saw("vendor class: 3561"));
    end();
}
END_TEST

START_TEST(T_129_R_DSC_12_udhcpc_renewal_with_another_url)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url125 = acs_url(s.acs)});
    dhcp_daemon(NULL, NULL);
    dhcp_udhcpc("125");
    expect_bootstrap(s.acs);
    scenario_wait(&s, 1);
    dhcp_dnsmasq(&(struct dhcp_says){.url125 = acs_url(other)});
    dhcp_udhcpc_renew();
    expect_bootstrap(other);
    ck_assert(!scenario_has_event(&s, acs_find(other, 1, "Inform", 1), "1 BOOT", NULL));
    end();
}
END_TEST

START_TEST(R_DSC_12_udhcpc_renewal_without_the_option)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs)});
    dhcp_daemon(NULL, NULL);
    dhcp_udhcpc("43");
    expect_bootstrap(s.acs);
    scenario_wait(&s, 1);
    dhcp_dnsmasq(&(struct dhcp_says){0});
    dhcp_udhcpc_renew();
    for (unsigned looks = 0; looks < 3000; looks++) {
        char *log = daemon_log(&s.cpe);
        bool heard = strstr(log, "names no ACS any more") != NULL;

        free(log);
        if (heard)
            break;
        usleep(10000);
        ck_assert_uint_lt(looks, 2999);
    }
    expect_url(acs_url(s.acs));
    end();
}
END_TEST

START_TEST(dhcpcd_options_43_and_17)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs), .url17 = acs_url(s.acs)});
    dhcp_daemon(NULL, NULL);
    dhcp_dhcpcd(_i == 0 ? 4 : 6);
    expect_bootstrap(s.acs);
    end();
}
END_TEST

/* What cwmpd-networkd.path does (test_systemd_unit.c shows it), until that URL was heard of. */
static void hand_on_leases(const char *url)
{
    for (unsigned looks = 0; strcmp(scenario_local(&s, MS "URL"), url) != 0; looks++) {
        if (looks == 200)
            give_up("no lease with that URL");
        usleep(100000);
        dhcp_hook("", "networkd", "");
    }
}

START_TEST(R_DSC_02_R_DSC_12_networkd_and_a_renewal)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs), .code43 = "nd", .renewal = "3"});
    dhcp_daemon(NULL, NULL);
    dhcp_networkd();
    hand_on_leases(acs_url(s.acs));
    expect_bootstrap(s.acs);
    ck_assert(dhcp_server_saw("vendor class: dslforum.org"));
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "nd");
    scenario_wait(&s, 1);
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(other), .renewal = "3"});
    hand_on_leases(acs_url(other));
    expect_bootstrap(other);
    end();
}
END_TEST

/* What NetworkManager 1.42 has in the environment of its dispatcher: with dhclient as its client
 * bytes without leading zeros, with its own an address and no vendor option. */
START_TEST(R_DSC_06_networkmanager)
{
    begin();
    dhcp_daemon(NULL, NULL);
    dhcp_hook("NM_DISPATCHER_ACTION=dhcp4-change DEVICE_IFACE=wan0 DEVICE_IP_IFACE=wan0",
              "networkmanager", "wan0 dhcp4-change");
    dhcp_hook("DHCP4_IP_ADDRESS=10.9.0.67 DHCP4_VENDOR_ENCAPSULATED_OPTIONS="
              "1:b:68:74:74:70:3a:2f:2f:6e:65:74:2f DEVICE_IP_IFACE=wan0",
              "networkmanager", "wan0 up");
    expect_url("http://net/");
    dhcp_hook("DHCP4_IP_ADDRESS=10.9.0.67 DHCP4_VIVSO="
              "0:0:d:e9:16:b:14:68:74:74:70:3a:2f:2f:61:63:73:2e:65:78:61:6d:70:6c:65:2f:61",
              "networkmanager", "wan0 dhcp4-change");
    expect_url("http://acs.example/a");
    ck_assert(network_run("grep -q '^4 wan0 125 ' /run/notes/4.wan0"));
    dhcp_hook("DHCP4_IP_ADDRESS=10.9.0.67 DEVICE_IP_IFACE=wan0", "networkmanager", "wan0 up");
    ck_assert(network_run("grep -q '^4 wan0 125 ' /run/notes/4.wan0")); /* nothing was said */
    dhcp_hook("", "networkmanager", "wan0 down");
    ck_assert(!files_exist("/run/notes/4.wan0"));
    end();
}
END_TEST

START_TEST(a_lease_before_the_daemon_starts)
{
    begin();
    ck_assert_int_eq(dhcp_tell(arena_printf(s.arena, "4 eth7 43 %s", acs_url(other))), 0);
    ck_assert_int_eq(dhcp_tell("--gone 4 eth7"), 0);
    ck_assert_int_eq(dhcp_tell(arena_printf(s.arena, "4 eth8 43 %s", acs_url(s.acs))), 0);
    ck_assert_int_ne(dhcp_tell("4 eth8 99 00"), 0);
    ck_assert_int_ne(dhcp_tell("4"), 0);
    dhcp_daemon(NULL, NULL);
    expect_bootstrap(s.acs);
    end();
}
END_TEST

/* ---- The operator's side ----------------------------------------------------------------- */

/* What the shell answers to these lines. */
static const char *shell(const char *lines)
{
    const char *script = arena_printf(s.arena, "%s/lines", s.cpe.folder);
    const char *output = arena_printf(s.arena, "%s/output", s.cpe.folder);
    char *text;

    files_write(script, lines);
    ck_assert(network_run("'%s' -s '%s' <'%s' >'%s'", getenv("CWMPSH_BIN"), s.cpe.socket, script,
                          output));
    text = files_read(output);
    const char *copy = arena_strdup(s.arena, text);
    free(text);
    return copy;
}

/* CLI reference 5.28, 5.29 and 3.3: precedence, and what is written. */
START_TEST(R_DSC_12_R_DSC_13_the_operator_and_dhcp)
{
    begin();
    dhcp_daemon(NULL, NULL);
    ck_assert_int_eq(
        dhcp_tell(arena_printf(s.arena, "4 wan0 43 '%s user word-of-dhcp'", acs_url(s.acs))), 0);
    expect_bootstrap(s.acs);
    scenario_wait(&s, 1);
    const char *shown = shell("enable\nshow cwmp status | include origin\nshow running-config\n");
    ck_assert_msg(strstr(shown, ": DHCP\n"), "%s", shown);
    ck_assert_msg(!strstr(shown, "acs url ") && !strstr(shown, "acs username"), "%s", shown);

    shell(arena_printf(s.arena, "enable\nconfigure terminal\ncwmp\nacs url %s\nend\nwrite\n",
                       acs_url(other)));
    expect_bootstrap(other);
    ck_assert_int_eq(dhcp_tell(arena_printf(s.arena, "4 wan0 43 '%s'", acs_url(s.acs))), 0);
    shown = shell("enable\nshow cwmp status | include origin\nshow running-config\n");
    ck_assert_msg(strstr(shown, ": config\n") &&
                      strstr(shown, arena_printf(s.arena, "acs url %s", acs_url(other))),
                  "%s", shown);

    shell("enable\nconfigure terminal\ncwmp\nno acs url\nend\n");
    scenario_wait(&s, 2);
    ck_assert(scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "0 BOOTSTRAP", NULL));
    char *log = daemon_log(&s.cpe);
    ck_assert_msg(!strstr(log, "word-of-dhcp"), "%s", log);
    free(log);
    end();
}
END_TEST

/* ---- The daemon asks itself -------------------------------------------------------------- */

static void ask(bool four)
{
    if (four)
        ck_assert(network_run("ip address add " DHCP_ADDRESS " dev " DHCP_INTERFACE));
    dhcp_daemon("  acs url dhcp interface Mgmt 0\n", NULL);
    expect_bootstrap(s.acs);
}

START_TEST(R_DSC_02_R_DSC_04_inform_to_dnsmasq)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs)});
    ask(true);
    ck_assert(dhcp_server_saw("DHCPINFORM"));
    ck_assert(dhcp_server_saw("vendor class: dslforum.org"));
    end();
}
END_TEST

START_TEST(R_DSC_03_R_DSC_04_information_request_to_dnsmasq)
{
    begin();
    dhcp_dnsmasq(&(struct dhcp_says){.url17 = acs_url(s.acs)});
    ask(false);
    ck_assert(dhcp_server_saw("DHCPINFORMATION-REQUEST"));
    end();
}
END_TEST

START_TEST(T_127_R_DSC_06_inform_to_kea)
{
    begin();
    dhcp_kea4(&(struct dhcp_says){.url43 = acs_url(s.acs), .code43 = "kea", .wait43 = "21"});
    ask(true);
    ck_assert(dhcp_server_saw("DHCPINFORM"));
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "kea");
    ck_assert_str_eq(scenario_local(&s, MS "CWMPRetryMinimumWaitInterval"), "21");
    end();
}
END_TEST

START_TEST(R_DSC_06_option_125_of_kea)
{
    begin();
    dhcp_kea4(&(struct dhcp_says){.url125 = acs_url(s.acs)});
    ask(true);
    end();
}
END_TEST

START_TEST(R_DSC_03_R_DSC_06_information_request_to_kea)
{
    begin();
    dhcp_kea6(&(struct dhcp_says){.url17 = acs_url(s.acs)});
    ask(false);
    end();
}
END_TEST

/* ---- An ACS out of reach ----------------------------------------------------------------- */

/* No client runs: the daemon asks on the interface that the URL came from. */
START_TEST(T_130_R_DSC_10_R_DSC_11_rediscovery)
{
    const char *clock = "/run/clock";

    begin();
    files_write(clock, "0");
    dhcp_daemon(NULL, clock);
    ck_assert(
        network_run("chmod 644 %s && ip address add " DHCP_ADDRESS " dev " DHCP_INTERFACE, clock));
    ck_assert_int_eq(dhcp_tell(arena_printf(s.arena, "4 " DHCP_INTERFACE " 43 http://127.0.0.1:%u/",
                                            files_free_port())),
                     0);
    dhcp_dnsmasq(&(struct dhcp_says){.url43 = acs_url(s.acs)});
    ck_assert(daemon_wait_answer(&s.cpe, "status", "connection refused", SCENARIO_WAIT_MS));
    ck_assert(!dhcp_server_saw("DHCPINFORM"));
    files_replace(clock, "301");
    expect_bootstrap(s.acs);
    ck_assert(dhcp_server_saw("DHCPINFORM"));
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_127_R_DSC_02_R_DSC_06_dhclient_option_43, 0},
        {T_128_R_DSC_05_dhclient_both_options, 0},
        {T_128_R_DSC_05_the_option_asked_for, 0},
        {R_DSC_09_dhclient_bare_url, 0},
        {R_DSC_03_R_DSC_06_dhclient_option_17, 0},
        {T_129_R_DSC_12_udhcpc_renewal_with_another_url, 0},
        {R_DSC_12_udhcpc_renewal_without_the_option, 0},
        {dhcpcd_options_43_and_17, 2},
        {R_DSC_02_R_DSC_12_networkd_and_a_renewal, 0},
        {R_DSC_06_networkmanager, 0},
        {a_lease_before_the_daemon_starts, 0},
        {R_DSC_12_R_DSC_13_the_operator_and_dhcp, 0},
        {R_DSC_02_R_DSC_04_inform_to_dnsmasq, 0},
        {R_DSC_03_R_DSC_04_information_request_to_dnsmasq, 0},
        {T_127_R_DSC_06_inform_to_kea, 0},
        {R_DSC_06_option_125_of_kea, 0},
        {R_DSC_03_R_DSC_06_information_request_to_kea, 0},
        {T_130_R_DSC_10_R_DSC_11_rediscovery, 0},
    };

    if (!server_exists("/usr/sbin/dnsmasq") || !dhcp_kea_is_there() ||
        !dhcp_client_is_there("/sbin/dhclient") || !dhcp_client_is_there("/sbin/udhcpc") ||
        !dhcp_client_is_there("/sbin/dhcpcd") || !dhcp_client_is_there(DHCP_NETWORKD) ||
        !dhcp_network()) {
        printf("1..0 # SKIP DHCP servers, clients, or a network of its own cannot be had here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("discovery", 60, tests);
}
