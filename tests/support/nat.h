/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A real NAT: this process is a machine with a private address, behind a router whose kernel
 * translates addresses, in front of a machine with public ones.
 *
 *     10.8.0.2 (here) --- 10.8.0.1 router 203.0.113.1 --- 203.0.113.9 public
 */
#ifndef SUPPORT_NAT_H
#define SUPPORT_NAT_H

#include <stdbool.h>
#include <sys/types.h>

#define NAT_PRIVATE "10.8.0.2"
#define NAT_ROUTER  "203.0.113.1"
#define NAT_PUBLIC  "203.0.113.9"

struct nat {
    pid_t router, public;
};

/* Makes all of it; a binding for UDP lives for `lifetime` seconds without traffic. False where it
 * is not allowed, or there is no nft or conntrack. */
bool nat_make(struct nat *nat, unsigned lifetime);
/* The router forgets all bindings, and gives new ones ports of this range: "50000-50009"; "": the
 * ports of the machine behind it, where it can. */
bool nat_forget(const struct nat *nat, const char *ports);

#endif
