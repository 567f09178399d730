/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The two sides of a gateway: the WAN is the link that the default route goes over, and
 * everything else that packets come from is LAN. Keys of LAN and WAN rows are names of links.
 */
#ifndef DEVICE_IGD1_SIDES_H
#define DEVICE_IGD1_SIDES_H

#include "device/call.h"

#include <stdbool.h>

/* A copy of the link that is the WAN, in the call's memory. NULL when there is no default
 * route, or with 9002 in the call when the kernel does not tell. */
const struct link *sides_wan(struct cwmp_call *call);

/* True for a link that is a LAN beside that WAN (NULL: there is none). */
bool sides_is_lan(struct network *network, const struct link *wan, const struct link *link);

/* Paths of the connection of the WAN, and of the first IP interface of the LAN, that a link
 * is; "" when it is neither. */
const char *sides_wan_connection(struct cwmp_call *call, const struct link *wan);
const char *sides_interface(struct cwmp_call *call, const struct link *link);

/* "Up", "NoLink", "Error" or "Disabled", as both Ethernet interface tables say it. */
const char *sides_ethernet_status(const struct link *link);

#endif
