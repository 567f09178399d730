/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names and addresses of hosts, looked up by c-ares on the loop: what a test needs to find its
 * target, to name the hops of a route, and what a look-up test asks a server.
 */
#ifndef DEVICE_DIAGNOSTICS_NAMES_H
#define DEVICE_DIAGNOSTICS_NAMES_H

#include <ares.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <uv.h>

#define NAMES_TIMEOUT_MS 5000 /* for the answer of a server */

struct names;

struct names_options {
    uv_loop_t *loop;
    uint32_t timeout_ms; /* for each answer */
    unsigned tries;
    const char *server; /* an address; NULL or "": the system's own servers */
    const char *link;   /* the interface to ask over; NULL or "": as routed */
};

/* NULL when the resolver's settings cannot be read or the server is no address. */
struct names *names_new(const struct names_options *options);
void names_free(struct names *names); /* NULL is allowed; what is under way is not told */

/* One question at a time; `done` is called once for it, from the loop, and may free the names. */

/* The best address of a host (a name or a literal) of a family, or of any with AF_UNSPEC. The
 * address is NULL when there is none. */
typedef void (*names_found)(void *argument, const struct sockaddr *address, socklen_t length);
void names_resolve(struct names *names, const char *host, int family, names_found done,
                   void *argument);

/* The name of an address; NULL when it has none. */
typedef void (*names_named)(void *argument, const char *name);
void names_reverse(struct names *names, const struct sockaddr *address, names_named done,
                   void *argument);

/* The whole answer to a question for records of a type (1 A, 28 AAAA), searched for in the
 * system's domains like any relative name. `status` is c-ares's, the answer may be NULL. */
typedef void (*names_answered)(void *argument, int status, const uint8_t *answer, size_t length);
void names_query(struct names *names, const char *name, int type, names_answered done,
                 void *argument);

#endif
