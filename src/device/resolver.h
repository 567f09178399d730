/* SPDX-License-Identifier: Apache-2.0 */
/* The name servers that the machine asks, as resolv.conf(5) names them. */
#ifndef DEVICE_RESOLVER_H
#define DEVICE_RESOLVER_H

#include <arpa/inet.h>
#include <net/if.h>
#include <stddef.h>
#include <stdint.h>

#define RESOLVER_SERVERS 16

struct resolver_server {
    char text[INET6_ADDRSTRLEN]; /* canonical form, without zone */
    char link[IFNAMSIZ];         /* zone of a link-local address, else "" */
    uint8_t family;
};

struct resolver {
    struct resolver_server servers[RESOLVER_SERVERS]; /* each once */
    size_t count;
};

/* The machine's own: behind the local stub of systemd-resolved, the servers that it asks. */
void resolver_read(struct resolver *resolver);

/* One file; servers that are not IP addresses are left out. A missing file names none. */
void resolver_read_file(struct resolver *resolver, const char *file);

#endif
