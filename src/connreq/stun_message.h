/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages of classic STUN (RFC 3489, IPv4) as TR-069 Annex G uses it: Binding Requests out,
 * Binding Responses and Binding Error Responses in (R-UDP-01, R-UDP-04 to R-UDP-08). Written here
 * because the libraries there are speak the later RFC 5389 inside an ICE agent with an event loop
 * of its own, where this is one header and four attributes.
 */
#ifndef CONNREQ_STUN_MESSAGE_H
#define CONNREQ_STUN_MESSAGE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define STUN_ID_SIZE 16

struct stun_address {
    uint8_t host[4];
    uint16_t port; /* in the machine's byte order */
};

struct stun_request {
    uint8_t id[STUN_ID_SIZE];
    bool connection_request; /* CONNECTION-REQUEST-BINDING: the port takes connection requests */
    bool change;             /* BINDING-CHANGE */
    const struct stun_address *response_address; /* where the answer is to go; NULL: back */
    const char *username;                        /* "": none */
    const char *password;                        /* of MESSAGE-INTEGRITY; NULL: without it */
};

struct stun_answer {
    uint8_t id[STUN_ID_SIZE];
    unsigned error; /* 0: a Binding Response */
    bool has_mapped;
    struct stun_address mapped;
    size_t integrity; /* where its MESSAGE-INTEGRITY begins; 0: none */
};

/* Appends the message. */
void stun_message_write(const struct stun_request *request, struct buf *out);

/* True for what may be an answer, by its first two bytes (R-UDP-15). */
bool stun_message_is_answer(const uint8_t *bytes, size_t length);
/* False when it is no whole and right answer; attributes that mean nothing here are passed over. */
bool stun_message_read(const uint8_t *bytes, size_t length, struct stun_answer *answer);
/* Whether the MESSAGE-INTEGRITY that the answer has was made with this password. */
bool stun_message_is_authentic(const uint8_t *bytes, const struct stun_answer *answer,
                               const char *password);

bool stun_address_equal(const struct stun_address *a, const struct stun_address *b);
/* "192.0.2.7:40000" (R-UDP-10). */
void stun_address_print(const struct stun_address *address, struct buf *out);

#endif
