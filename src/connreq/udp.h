/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The UDP port for connection requests and for the upkeep of its NAT binding (R-UDP-03, R-UDP-15
 * to R-UDP-20). Whatever comes in is never answered; what is no valid request and no awaited
 * answer is dropped in silence, and a flood is read no faster than it can be paid for.
 */
#ifndef CONNREQ_UDP_H
#define CONNREQ_UDP_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "connreq/server.h"
#include "connreq/stun_binding.h"

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

/* Datagrams that are looked at in a window of time; the rest of them waits in the kernel, or is
 * lost there. */
#define CONNREQ_UDP_WINDOW_MS 100
#define CONNREQ_UDP_DATAGRAMS 256

struct connreq_udp_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const char *address; /* literal to be reached at; NULL: every address, both families */
    uint16_t port;       /* 0: any free one */
    void *argument;
    /* The credentials in force; without a name or a password nobody is let in. Read at once. */
    void (*credentials)(void *argument, const char **username, const char **password);
    /* A valid connection request. It may not stop the port. */
    enum connreq_verdict (*wake)(void *argument);
    /* As of stun_binding_options. It may not stop the port. */
    void (*changed)(void *argument);
    unsigned accepted_per_minute; /* 0: 30 (R-CRQ-10) */
};

struct connreq_udp_counters {
    uint64_t accepted;
    uint64_t refused;   /* no request, or not one of the ACS's */
    uint64_t copies;    /* of what was accepted */
    uint64_t throttled; /* by the rate, or by `wake` */
    uint64_t answers;   /* of STUN, awaited or not */
};

struct connreq_udp;

/* NULL with 9002 when the port cannot be had; the error names it. */
struct connreq_udp *connreq_udp_start(const struct connreq_udp_options *options,
                                      struct cwmp_error *error);
/* Its loop handles close on the loop's next turn. NULL is allowed. */
void connreq_udp_stop(struct connreq_udp *udp);
uint16_t connreq_udp_port(const struct connreq_udp *udp);

/* Begins the upkeep of the binding toward that server anew. */
void connreq_udp_keep(struct connreq_udp *udp, const struct sockaddr_in *server,
                      const struct stun_binding_rule *rule);
/* Ends it. */
void connreq_udp_keep_not(struct connreq_udp *udp);
const struct stun_binding *connreq_udp_binding(const struct connreq_udp *udp);

struct connreq_udp_counters connreq_udp_counters(const struct connreq_udp *udp);

#endif
