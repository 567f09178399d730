/* SPDX-License-Identifier: Apache-2.0 */
/* A scenario with a NAT between the daemon and the ACS (support/nat.h); the STUN server is at the
 * ACS's address, port BEHIND_NAT_STUN_PORT. What goes wrong here fails the test. */
#ifndef SCENARIO_BEHIND_NAT_H
#define SCENARIO_BEHIND_NAT_H

#include "scenario/scenario.h"
#include "support/nat.h"
#include "support/server.h"

#define BEHIND_NAT_STUN_PORT 3478
#define BEHIND_NAT_MS        "Device.ManagementServer."

/* Starts a server on the public machine, which also listens on the loopback interface there. */
void behind_nat_server(const struct nat *nat, struct server *server, const char *const *arguments);
/* Starts the ACS there and the daemon here, whose configuration has these lines besides. In session
 * 1 the ACS switches STUN on and wants to hear of address and NAT, in session 2 it hears. */
void behind_nat_start(struct scenario *scenario, const struct nat *nat, const char *lines);
/* The Inform of that session tells NAT and an address of the router that begins like this. */
void behind_nat_told(struct scenario *scenario, unsigned session, const char *begins);
/* The ACS sends a connection request to the address that it knows, and copies of it until a session
 * begins, from where the STUN server is. Returns the session. */
unsigned behind_nat_wake(struct scenario *scenario, const struct nat *nat);
/* Waits until the daemon has logged it. */
void behind_nat_logged(struct scenario *scenario, const char *text);
/* What `show cwmp status` says under that label, in a session of its own. */
const char *behind_nat_shown(struct scenario *scenario, const char *label);

#endif
