/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configured addresses and gateways of the interfaces, in the kernel: added and removed by the
 * helper with more powers, again after a start, and when a link turns up that was not there. What
 * somebody else set is neither taken away nor claimed. Of the configured gateways the first one
 * that can be reached is the default route.
 */
#ifndef CWMPD_ADDRESSING_H
#define CWMPD_ADDRESSING_H

#include "api/fault.h"
#include "base/log.h"
#include "device/interfaces.h"
#include "privilege/privilege.h"
#include "store/store.h"

#include <stddef.h>

struct addressing;

struct addressing_options {
    const struct log *log;
    struct store *store; /* remembers what was set, so that it can be taken back after a restart */
    const struct interface_names *names;
    struct privilege *privilege; /* NULL: nothing can be set */
};

/* What is configured of one interface; "" is not. */
struct addressing_interface {
    const char *name; /* canonical */
    const char *address, *mask;
    const char *gateway;
};

/* A factory reset of the store that does not forget what is in the kernel: it is to be taken back.
 * Faults: 9002. */
enum cwmp_fault addressing_reset(struct store *store, struct cwmp_error *error);

struct addressing *addressing_new(const struct addressing_options *options);
/* The kernel keeps what was set. */
void addressing_free(struct addressing *addressing); /* NULL is allowed */

/* From now on these are wanted, and no others; makes it so. Faults: 9002 with the first reason why
 * something cannot be at present (no such link, the kernel's own). It stays wanted. */
enum cwmp_fault addressing_set(struct addressing *addressing,
                               const struct addressing_interface *interfaces, size_t count,
                               struct cwmp_error *error);
/* Links, addresses or routes have changed: sees to it once more. */
void addressing_network_changed(struct addressing *addressing);

#endif
