/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of Device:2 have in common. */
#ifndef DEVICE_DEVICE2_DIAGNOSTICS_H
#define DEVICE_DEVICE2_DIAGNOSTICS_H

#include "device/call.h"

/* The path of the IP interface that a link is; "" when it is none. */
const char *device2_interface_of(struct cwmp_call *call, const struct link *link);

#endif
