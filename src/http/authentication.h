/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a session proves who it is to one server. It starts with nothing, takes the challenges of
 * a 401, and from then on makes the Authorization header of every request unasked (R-AUT-08).
 * This is done here and not by libcurl, which sends a first Digest POST without its body, takes
 * the first challenge instead of the strongest, and would offer one host's answer to another.
 */
#ifndef HTTP_AUTHENTICATION_H
#define HTTP_AUTHENTICATION_H

#include "base/buf.h"
#include "base/env.h"
#include "http/challenge.h"

#include <stdbool.h>
#include <stdint.h>

struct authentication {
    struct challenge challenge; /* scheme CHALLENGE_NONE: nothing to answer */
    uint32_t nc;                /* requests made with the nonce */
    char cnonce[33];
};

enum authentication_verdict {
    AUTHENTICATION_ANSWER,  /* send the request again, with the header */
    AUTHENTICATION_REFUSED, /* the credentials were wrong (R-AUT-09) */
    AUTHENTICATION_UNUSABLE /* no challenge that may be answered */
};

/* Takes the best challenge of a 401; `answered` counts the challenges that were answered for the
 * same request before. */
enum authentication_verdict authentication_take(struct authentication *authentication,
                                                const struct challenge *best, unsigned answered);

/* Appends the value of an Authorization header. */
void authentication_header(struct authentication *authentication, const struct env *env,
                           const char *username, const char *password, const char *method,
                           const char *uri, struct buf *out);

#endif
