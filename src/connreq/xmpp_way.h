/* SPDX-License-Identifier: Apache-2.0 */
/* Which server is tried next, and when (R-XMP-07). */
#ifndef CONNREQ_XMPP_WAY_H
#define CONNREQ_XMPP_WAY_H

#include "xmpp/servers.h"

#include <stddef.h>
#include <stdint.h>

struct xmpp_retry {
    uint32_t attempts; /* at one server before the next; 0: the agent's own choice of all four */
    uint32_t initial, multiplier, maximum; /* seconds, thousandths, seconds */
};

/* Where an account stands: zero-initialised it begins with the first server. */
struct xmpp_way {
    size_t server;   /* index into the servers as servers_order() has left them */
    uint32_t failed; /* attempts at this server */
    uint32_t rounds; /* through all servers */
};

/* An attempt has failed. Goes on to the next server when it is its turn, and returns the
 * milliseconds to wait before the next attempt: nothing when there is another server, else a
 * random time up to `initial` * (`multiplier` / 1000)^(n - 1), at most `maximum`. */
uint64_t xmpp_way_failed(struct xmpp_way *way, size_t servers, const struct xmpp_retry *retry,
                         const struct env *env);

#endif
