/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The upkeep of one NAT binding (R-UDP-03 to R-UDP-14): asks the STUN server under which public
 * address the primary port is seen, asks again before the binding dies, and finds out when that
 * would be. It has no socket and no timer: it is told what came in, and says what goes out and
 * when it wants its next turn.
 */
#ifndef CONNREQ_STUN_BINDING_H
#define CONNREQ_STUN_BINDING_H

#include "base/env.h"
#include "base/log.h"
#include "connreq/stun_message.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum stun_port {
    STUN_PRIMARY,  /* its binding is kept; connection requests come to it */
    STUN_SECONDARY /* only to find out how long the other's binding lives */
};

enum stun_state {
    STUN_STOPPED,
    STUN_ASKING,    /* nothing is known yet */
    STUN_BOUND,     /* the server has answered */
    STUN_NO_ANSWER, /* it does not, and is asked again less and less often */
    STUN_REFUSED    /* it answers with an error; the same */
};

struct stun_binding_options {
    const struct env *env;
    const struct log *log;
    void *argument;
    void (*send)(void *argument, enum stun_port port, const void *bytes, size_t length);
    /* State, public address or period are others than before. It may start or stop it. */
    void (*changed)(void *argument);
};

struct stun_binding_rule {
    unsigned minimum_s;              /* between two requests; at least 1 */
    int64_t maximum_s;               /* -1: none */
    bool probe;                      /* look for the longest period; otherwise it is the minimum */
    const char *username, *password; /* "" for none; read at once */
};

struct stun_binding;

struct stun_binding *stun_binding_new(const struct stun_binding_options *options);
void stun_binding_free(struct stun_binding *binding);

/* Begins anew (R-UDP-14), forgetting what was known. The first request goes out from here. */
void stun_binding_start(struct stun_binding *binding, const struct stun_binding_rule *rule);
void stun_binding_stop(struct stun_binding *binding);

/* A datagram that may be an answer came in on that port. */
void stun_binding_receive(struct stun_binding *binding, enum stun_port port, const uint8_t *bytes,
                          size_t length);
/* Something else came in on the primary port: what it did to the binding's age is not known. */
void stun_binding_disturbed(struct stun_binding *binding);
/* Does what is due. */
void stun_binding_turn(struct stun_binding *binding);
/* Milliseconds until the next turn; UINT64_MAX: never. */
uint64_t stun_binding_wait_ms(const struct stun_binding *binding);

enum stun_state stun_binding_state(const struct stun_binding *binding);
/* Of the last error answer; 0: none. */
unsigned stun_binding_error(const struct stun_binding *binding);
/* True when the secondary port is in use. */
bool stun_binding_is_probing(const struct stun_binding *binding);
/* The public address that the server saw last; false: it has seen none since the start. */
bool stun_binding_mapped(const struct stun_binding *binding, struct stun_address *mapped);
/* Seconds that a binding is known to live; 0: that was not measured. */
unsigned stun_binding_lifetime(const struct stun_binding *binding);

#endif
