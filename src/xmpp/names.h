/* SPDX-License-Identifier: Apache-2.0 */
/* The addresses at which a domain's server may be, in the order in which they are tried. */
#ifndef XMPP_NAMES_H
#define XMPP_NAMES_H

#include <netdb.h>
#include <stddef.h>
#include <stdint.h>

#define NAMES_ADDRESSES 16

struct names {
    struct {
        char address[NI_MAXHOST]; /* literal */
        uint16_t port;
    } list[NAMES_ADDRESSES];
    size_t count;
};

/* Of `host` and `port`; without a host of what the domain's SRV records say, and when there are
 * none of the domain itself. Waits for name servers. */
void names_find(const char *host, uint16_t port, const char *domain, struct names *names);

#endif
