/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An XMPP server, Prosody, on loopback, and somebody who has an account there. The domain is
 * PROSODY_DOMAIN, the accounts are `cpe`, `acs` and `stranger`, each with PROSODY_PASSWORD. What
 * goes wrong here fails the test.
 */
#ifndef SUPPORT_PROSODY_H
#define SUPPORT_PROSODY_H

#include "support/server.h"

#include <stdbool.h>

#define PROSODY_DOMAIN   "x.example"
#define PROSODY_PASSWORD "xmpp-secret-1"

struct prosody {
    struct server server;
    char folder[64];
    unsigned port;
};

/* False: there is no such server on this machine. */
bool prosody_exists(void);
/* Makes a folder with a root of certificates, root.pem, another, other.pem, and a certificate of
 * the server by the first of them. */
void prosody_make(struct prosody *prosody);
/* Starts the server, again on the same port. `settings` are further lines of its configuration. */
void prosody_start(struct prosody *prosody, const char *settings);
void prosody_stop(struct prosody *prosody);
/* Stops it and removes the folder. */
void prosody_finish(struct prosody *prosody);
/* What the server has logged; the caller frees it. */
char *prosody_log(const struct prosody *prosody);

/* Logs in as `user`, with the resource "1", sends an iq of this type with this content to `to`, and
 * returns the answer's type, for an error followed by a blank and its condition. */
const char *prosody_ask(const struct prosody *prosody, const char *user, const char *to,
                        const char *type, const char *content);

#endif
