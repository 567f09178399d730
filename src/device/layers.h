/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the kernel's links stand on one another in the terms of the data models: which of them are
 * Ethernet interfaces (a jack, or what looks like one), which carry an Ethernet link, which have
 * an IP interface, and what is below each.
 */
#ifndef DEVICE_LAYERS_H
#define DEVICE_LAYERS_H

#include "device/addresses.h"
#include "device/links.h"
#include "device/routes.h"

/* Hardware, veth and the like; not bridges, bonds and VLANs, which are made of others. */
bool layers_is_ethernet_interface(const struct link *link);
/* What frames are sent and received on: every Ethernet interface that is nobody's port, and
 * bridges and bonds for their ports. */
bool layers_is_ethernet_link(const struct link *link);
/* The loopback, and everything that has an address and is nobody's port. */
bool layers_is_ip_interface(const struct link *link, const struct addresses *addresses);

/* The Ethernet link below an IP interface: its own, or for a VLAN its parent's. NULL for none. */
const struct link *layers_below_ip(const struct links *links, const struct link *link);
/* The `position`-th Ethernet interface below an Ethernet link; NULL when there are no more. */
const struct link *layers_below_ethernet(const struct links *links, const struct link *link,
                                         size_t position);
/* The Ethernet interface that a host on a link is behind, when there is only one; else NULL. */
const struct link *layers_jack(const struct links *links, const struct link *link);

/* The link that goes to the Internet: that of the default route. NULL when there is none. */
const struct link *layers_upstream(const struct links *links, const struct routes *routes);

#endif
