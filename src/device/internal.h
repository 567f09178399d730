/* SPDX-License-Identifier: Apache-2.0 */
/* The device's own state, and what its handlers ask it for. */
#ifndef DEVICE_INTERNAL_H
#define DEVICE_INTERNAL_H

#include "device/clock.h"
#include "device/device.h"
#include "device/diagnostics/diagnostics.h"
#include "device/identity.h"
#include "device/moment.h"
#include "device/network.h"
#include "device/processes.h"
#include "device/resolver.h"
#include "device/software/software.h"

struct device {
    const struct env *env;
    const struct log *log;
    struct device_images images;
    struct device_xmpp xmpp;
    struct identity identity;
    struct network network;
    struct processes processes;
    struct resolver resolver;
    struct moment processes_at, resolver_at;
    struct cpu_usage cpu;
    struct diagnostics *diagnostics;
    struct software *software; /* NULL: no execution environment */
};

#define DEVICE_MACHINE_ID "/etc/machine-id"
#define DEVICE_TIME_ZONE  "/etc/localtime"

/* As network_links() and its like: for one moment, NULL and 9002 when they cannot be had. */
const struct processes *device_processes(struct device *device, struct cwmp_error *error);
const struct resolver *device_resolver(struct device *device);

/* The firmware images; all empty when nobody keeps any. */
void device_list_images(const struct device *device,
                        struct device_image images[DEVICE_IMAGE_SLOTS]);

/* An XMPP connection; `enabled` as its row says, for one that is not used. */
void device_read_xmpp(const struct device *device, uint32_t instance, bool enabled,
                      struct device_xmpp_connection *connection);

/* Seconds since the machine started. */
uint32_t device_uptime(const struct device *device);
/* Now; since boot while the clock was never set (R-TYP-06). */
struct cwmp_time device_now(const struct device *device);
/* When the machine was first used; the unknown time when that is not known. */
struct cwmp_time device_first_use(const struct device *device);
/* In so many seconds; the unknown time while the clock was never set. */
struct cwmp_time device_time_in(const struct device *device, uint32_t seconds);
/* Seconds since a link's status was first seen. */
uint32_t device_link_age(const struct device *device, const struct link *link);

#endif
