/* SPDX-License-Identifier: Apache-2.0 */
/* Absolute http and https URLs, strictly parsed. */
#ifndef BASE_URL_H
#define BASE_URL_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

struct url {
    bool tls;          /* https */
    char host[256];    /* name or literal address, IPv6 without brackets */
    bool ipv6;         /* host is an IPv6 literal */
    uint16_t port;     /* the scheme's default when absent: `default_port` tells */
    bool default_port; /* no port was written */
    char path[1025];   /* begins with '/', query included */
};

/* False when `text` is not an absolute http(s) URL with a host, holds user information, white
 * space or control characters, or is longer than 2048 bytes (R-URL-01, R-FTR-05). */
bool url_parse(const char *text, struct url *url);

/* Appends what should have been a URL, for a sentence in a fault or a log: with three stars for
 * user information, which may be a password (R-SEC-11), and cut after some 256 bytes. */
void url_put_refused(struct buf *out, const char *text);

#endif
