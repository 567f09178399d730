/* SPDX-License-Identifier: Apache-2.0 */
/* Servers of a domain, in the order in which they are tried (RFC 2782). */
#ifndef XMPP_SERVERS_H
#define XMPP_SERVERS_H

#include "base/env.h"

#include <stddef.h>
#include <stdint.h>

struct xmpp_server {
    const char *host; /* "": whatever the domain's SRV records say */
    uint16_t port;
    uint16_t priority; /* lowest first */
    int32_t weight;    /* among equals, as RFC 2782 has it; below 0: like 0 */
};

/* Puts the servers in the order in which they are tried: by priority, by chance among equals. */
void servers_order(struct xmpp_server *servers, size_t count, const struct env *env);

#endif
