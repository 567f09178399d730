/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How this device is reached, as the settings of the operator say it: the addresses and gateways of
 * its interfaces, and where connection requests come in (CLI reference 2.3; R-CRQ-01, R-CRQ-13).
 * What the kernel tells of the network is followed.
 */
#ifndef CWMPD_REACH_H
#define CWMPD_REACH_H

#include "base/buf.h"
#include "base/log.h"
#include "cli/ping.h"
#include "cli/settings.h"
#include "cwmpd/listener.h"
#include "device/device.h"
#include "privilege/privilege.h"
#include "store/store.h"

#include <stdbool.h>

struct reach;

struct reach_options {
    const struct log *log;
    struct store *store;
    struct device *device;
    struct privilege *privilege;     /* NULL: no address can be set */
    const struct settings *settings; /* as they are at the start; read at once */
};

struct reach *reach_new(const struct reach_options *options);
void reach_free(struct reach *reach); /* NULL is allowed */

/* Where connection requests are to come in; valid until the next reach_apply(). */
struct listener_place reach_place(const struct reach *reach);
/* Puts the addresses in place, and has the listener follow from now on. */
void reach_start(struct reach *reach, struct listener *listener);
/* Lets changed settings take effect. `warning` takes a sentence, a line each, for what cannot be at
 * present; NULL: they are only logged. */
void reach_apply(struct reach *reach, const struct settings *settings, struct buf *warning);
/* Links, addresses or routes have changed. */
void reach_network_changed(struct reach *reach);

/* The links that the kernel has, one by one: what the operator calls them and, in `*link`, what the
 * kernel does. NULL after the last; valid until the next call. */
const char *reach_interface(struct reach *reach, size_t index, const char **link);
/* Pings from the shell. */
const struct cli_ping_operations *reach_ping(const struct reach *reach);

#endif
