/* SPDX-License-Identifier: Apache-2.0 */
/* The upkeep of a NAT binding with a clock of the test's own, and around it a translator and a STUN
 * server that are a few lines of C. What goes wrong here fails the test. */
#ifndef STUN_WORLD_H
#define STUN_WORLD_H

#include "base/buf.h"
#include "connreq/stun_binding.h"
#include "support/fake_env.h"

#define STUN_WORLD_REQUESTS 4096

/* One request as the server would see it. */
struct stun_world_request {
    uint64_t at_ms;
    enum stun_port port;
    uint8_t id[STUN_ID_SIZE];
    bool binding, change, username, integrity, response_address;
};

/* What is between the device and the server, and the server. */
struct stun_world {
    struct fake_env fake;
    struct stun_binding *binding;
    uint64_t lifetime_ms;      /* of a binding in the translator */
    uint64_t traffic_ms;       /* the last */
    bool same_port;            /* a new binding has the port of the old one */
    bool every_time;           /* each request finds a new binding */
    bool inbound_does_nothing; /* only what goes out keeps a binding alive */
    struct stun_address mapped;
    unsigned expired;      /* bindings that died while somebody relied on them */
    bool deaf;             /* the server */
    bool ignores_response; /* it answers to where the request came from */
    unsigned error;        /* what it answers with; 0: none */
    const char *wants;     /* it answers 401 until a request is signed with this */
    struct stun_world_request seen[STUN_WORLD_REQUESTS];
    size_t count;
    struct buf answer; /* on its way */
    enum stun_port answer_port;
    unsigned changes;
};

/* Zeroed before; makes the binding, which is not started. */
void stun_world_open(struct stun_world *world);
void stun_world_close(struct stun_world *world);
/* Lets the answer arrive that is on its way. */
void stun_world_deliver(struct stun_world *world);
/* Lets time pass, and all be done that has its time meanwhile. */
void stun_world_pass(struct stun_world *world, uint64_t milliseconds);

#endif
