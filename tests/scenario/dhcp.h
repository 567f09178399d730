/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DHCP servers and clients of Debian's packages around a daemon: the test's own network has the
 * device's interface `wan0`, a namespace beside it the provider's `isp0` with the servers. What
 * goes wrong here fails the test.
 */
#ifndef SCENARIO_DHCP_H
#define SCENARIO_DHCP_H

#include "scenario/scenario.h"

#include <stdbool.h>

#define DHCP_INTERFACE "wan0"
#define DHCP_ADDRESS   "10.9.0.7/24" /* where the device has one without asking */

/* Both networks, and folders that programs write to as this test's own; false: not permitted. */
bool dhcp_network(void);
/* The interface without an address, and no lease of anybody's. */
void dhcp_begin(struct scenario *scenario);
/* Stops servers and clients. */
void dhcp_end(void);

/* What a server says; NULL or "": nothing. */
struct dhcp_says {
    const char *url43, *code43, *wait43, *multiplier43; /* sub-options 1 to 4 of option 43 */
    const char *url125;                                 /* sub-option 11 of option 125 */
    const char *url17;                                  /* sub-option 1 of DHCPv6's option 17 */
    const char *raw43;                                  /* instead of sub-options: hex digits */
    const char *renewal;                                /* seconds until it is due; of dnsmasq */
};
/* Starts a server of both families and waits until it serves; one that is there goes first. */
void dhcp_dnsmasq(const struct dhcp_says *says);
/* The same; Kea's servers are one for each family. */
void dhcp_kea4(const struct dhcp_says *says);
void dhcp_kea6(const struct dhcp_says *says);
bool dhcp_kea_is_there(void);
/* What the server has written of its requests so far. */
bool dhcp_server_saw(const char *text);

/* A daemon without an ACS URL, with these lines in its configuration, that reads the hooks' notes;
 * `clock_file` as daemon_options has it. */
void dhcp_daemon(const char *lines, const char *clock_file);
/* Programs that call the hook of their name with the daemon's socket. */
bool dhcp_client_is_there(const char *path);
void dhcp_dhclient(unsigned family, const char *configuration);
void dhcp_udhcpc(const char *request);
void dhcp_udhcpc_renew(void);
void dhcp_dhcpcd(unsigned family);
/* It calls no hook; what it keeps is where its hook looks. */
#define DHCP_NETWORKD "/lib/systemd/systemd-networkd"
void dhcp_networkd(void);
/* Runs a hook once, with these settings in its environment ("A=b C=d") and arguments. */
void dhcp_hook(const char *environment, const char *name, const char *arguments);
/* Runs the hooks' tool with these arguments; its exit status. */
int dhcp_tell(const char *arguments);

#endif
