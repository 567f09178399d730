/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lightweight notification messages (R-LWN-05 to R-LWN-07): an XML body with the parameters,
 * signed, in the form of an HTTP message, one for each datagram.
 */
#ifndef NOTIFY_MESSAGE_H
#define NOTIFY_MESSAGE_H

#include "base/buf.h"
#include "base/env.h"
#include "model/model.h"

#include <stddef.h>
#include <stdint.h>

/* What an IPv6 path has to carry in one piece, less the headers. */
#define NOTIFY_DATAGRAM_MAX 1232

struct notify_sender {
    const char *username, *password; /* toward the ACS; the password is the key of the signature */
    const char *oui, *product_class, *serial_number;
    const char *host; /* where the messages go */
    uint16_t port;
    const struct env *env;
};

struct notify_messages {
    struct buf *items;
    size_t count;
    struct buf parameters; /* of the message being filled */
    size_t frame;          /* bytes of a message without parameters */
};

/* Adds a parameter to the messages. A message that it would make too long is closed before. */
void notify_messages_add(struct notify_messages *messages, const struct notify_sender *sender,
                         const struct model_item *item);
/* Closes the last one. */
void notify_messages_end(struct notify_messages *messages, const struct notify_sender *sender);
void notify_messages_free(struct notify_messages *messages);

#endif
