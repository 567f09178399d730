/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses and default routes as the kernel takes them, over rtnetlink. Needs CAP_NET_ADMIN. */
#ifndef PRIVILEGE_NETWORK_H
#define PRIVILEGE_NETWORK_H

#include "privilege/request.h"

/* Adds the address (or renews it), or removes it. 0 or an errno: ENODEV for no such interface. */
int network_set_address(const struct privilege_request *request);
/* Puts the default route of the family in the place of the one there is, or removes it. 0 or an
 * errno. */
int network_set_gateway(const struct privilege_request *request);

#endif
