/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses and default routes as the kernel takes them, over rtnetlink, which needs CAP_NET_ADMIN;
 * and sockets of a DHCP client, which need CAP_NET_BIND_SERVICE. */
#ifndef PRIVILEGE_NETWORK_H
#define PRIVILEGE_NETWORK_H

#include "privilege/request.h"

/* Adds the address (or renews it), or removes it. 0 or an errno: ENODEV for no such interface. */
int network_set_address(const struct privilege_request *request);
/* Puts the default route of the family in the place of the one there is, or removes it. 0 or an
 * errno. */
int network_set_gateway(const struct privilege_request *request);
/* A socket that sends and receives on the interface only, from the address and the port of a DHCP
 * client (68, 546), beside a client that is there. It does not block. 0 or an errno. */
int network_open_dhcp(const struct privilege_request *request, int *descriptor);

#endif
