/* SPDX-License-Identifier: Apache-2.0 */
/* WWW-Authenticate: what a server offers (RFC 7235 4.1, RFC 7616 3.3, RFC 7617 2). */
#ifndef HTTP_CHALLENGE_H
#define HTTP_CHALLENGE_H

#include "http/digest.h"

#include <stdbool.h>

/* What the client can answer, weakest first. */
enum challenge_scheme { CHALLENGE_NONE, CHALLENGE_BASIC, CHALLENGE_DIGEST };

struct challenge {
    enum challenge_scheme scheme;
    enum digest_algorithm algorithm;
    bool algorithm_named; /* then the answer names it as well */
    bool qop;             /* "auth" is among those offered */
    bool stale;
    bool has_opaque;
    char realm[256], nonce[512], opaque[512];
};

/* Reads one header value, which may hold several challenges, and keeps in `best` the strongest
 * that the client can answer, counting what `best` held before (R-AUT-05). `allow_basic`: Basic
 * may be answered (R-AUT-03). */
void challenge_read(const char *header, bool allow_basic, struct challenge *best);

#endif
