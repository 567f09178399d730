/* SPDX-License-Identifier: Apache-2.0 */
/* The host that a test is about: which address it has, and which one of this device packets to it
 * come from. */
#ifndef DEVICE_DIAGNOSTICS_TARGET_H
#define DEVICE_DIAGNOSTICS_TARGET_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>
#include <sys/socket.h>

struct target;

struct target_found {
    struct sockaddr_storage remote;
    socklen_t length;
    char local[INET6_ADDRSTRLEN];
};

/* Calls `done` once, from the loop: COMPLETE with the addresses, CANNOT_RESOLVE or NO_ROUTE with
 * NULL. It may free the target. */
struct target *target_find(struct diagnostic *diagnostic, const struct diagnostic_target *wanted,
                           void (*done)(void *argument, enum diagnostic_outcome outcome,
                                        const struct target_found *found),
                           void *argument);
void target_free(struct target *target); /* NULL is allowed */

/* The socket's packets go over the link ("": as routed), marked with the code point. False, with
 * errno, when the system does not allow it. */
bool target_dress_socket(int descriptor, int family, const char *link, uint8_t dscp);

/* The address without port, "" for a family that has none. */
void target_format_address(const struct sockaddr *address, char text[INET6_ADDRSTRLEN]);

#endif
