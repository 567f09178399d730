/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a connection request that came over XMPP is to be granted (R-XMP-04, R-XMP-05). */
#ifndef CONNREQ_XMPP_REQUEST_H
#define CONNREQ_XMPP_REQUEST_H

#include <stdbool.h>

/* `allowed` is ConnReqAllowedJabberIDs: items between commas, in which a comma is %2C. Empty: any
 * sender. An item with a resource is that address alone, one without is all of its resources; what
 * stands before the resource is compared without regard to the case of ASCII letters. */
bool xmpp_sender_is_allowed(const char *allowed, const char *from);

struct xmpp_credentials {
    const char *username, *password;
};

/* Does what was `given` equal those in force? Without a user name or a password in force nothing
 * does (R-CRQ-15). */
bool xmpp_credentials_match(const struct xmpp_credentials *given,
                            const struct xmpp_credentials *wanted);

#endif
