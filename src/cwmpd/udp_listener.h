/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests by UDP as the model wants them: the port, the STUN server that keeps its
 * NAT binding, and what the ACS is told of it, UDPConnectionRequestAddress and NATDetected
 * (section 8.2 of the requirements; CLI reference 2.5).
 *
 * What is told changes when something better is known: a binding that the server has seen stays
 * told while the server does not answer, for requests that nobody answers keep it, too. Only when
 * the device begins anew and gets no answer is it the local address.
 */
#ifndef CWMPD_UDP_LISTENER_H
#define CWMPD_UDP_LISTENER_H

#include "base/env.h"
#include "base/log.h"
#include "cli/output.h"
#include "connreq/udp.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct udp_listener;

struct udp_listener_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    void *argument;
    bool (*wake)(void *argument); /* a valid connection request; false: busy */
};

/* Nothing listens until it knows the place. */
struct udp_listener *udp_listener_new(const struct udp_listener_options *options);
/* NULL is allowed. Its handles close on the loop's next turns. */
void udp_listener_free(struct udp_listener *listener);

/* Where it listens, as the HTTP server does: at this literal address (NULL: at all of them) and
 * port; `host` is the address that the ACS reaches without NAT, "" when it is not known. Also to
 * be called when the network may have changed. With port adaptation it is another port when this
 * one is taken: the one that was used the last time, or else any. */
void udp_listener_place(struct udp_listener *listener, const char *address, uint16_t port,
                        const char *host);
/* A parameter changed: takes it up on the loop's next turn if it has to. */
void udp_listener_model_changed(struct udp_listener *listener, const struct model_change *change);

/* Rows of `show cwmp status`: how STUN is, whether there is NAT, the address that the ACS is told,
 * how long a binding is known to live, and how many requests came. */
void udp_listener_show(const struct udp_listener *listener, struct cli_output *out);
/* They are counted anew. */
void udp_listener_clear_counters(struct udp_listener *listener);

#endif
