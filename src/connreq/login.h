/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Digest login to the connection-request server (R-CRQ-04, R-CRQ-15, R-CRQ-16). Done here because
 * libmicrohttpd 0.9.75 gives everybody who asks within one second the same nonce, so that the
 * second of two callers is refused, and knows no user name of more than 127 bytes. A nonce needs
 * no memory until somebody has logged in with it.
 */
#ifndef CONNREQ_LOGIN_H
#define CONNREQ_LOGIN_H

#include "base/buf.h"
#include "base/env.h"

#include <stdbool.h>

enum connreq_login_verdict {
    LOGIN_VALID,
    LOGIN_ABSENT,     /* no Digest credentials */
    LOGIN_INCOMPLETE, /* fields are missing or cannot be read */
    LOGIN_NOBODY,     /* no user name, or no password, is configured (R-CRQ-15) */
    LOGIN_UNKNOWN_USER,
    LOGIN_WRONG_URI, /* made for another request */
    LOGIN_WRONG,     /* the password is another */
    LOGIN_STALE      /* right, but the nonce is old, not ours, or was used with this count */
};

struct connreq_logins;

/* `capacity`: how many nonces can be in use at a time; beyond that logins are stale. */
struct connreq_logins *connreq_logins_new(const struct env *env, unsigned capacity);
void connreq_logins_free(struct connreq_logins *logins);

/* Appends the value of a WWW-Authenticate header with a new nonce. */
void connreq_login_challenge(struct connreq_logins *logins, bool stale, struct buf *out);

/* `authorization` is the header's value or NULL, `target` that of the request line. A valid login
 * uses its nonce and count up. */
enum connreq_login_verdict connreq_login_check(struct connreq_logins *logins,
                                               const char *authorization, const char *target,
                                               const char *username, const char *password);
/* One phrase for the log. */
const char *connreq_login_text(enum connreq_login_verdict verdict);
/* The part of a request target behind scheme and host, which may be absent. */
const char *connreq_login_path(const char *target);

#endif
