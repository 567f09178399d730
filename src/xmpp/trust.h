/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whom the TLS of libstrophe, which is OpenSSL's, is to trust: the same as the daemon trusts as an
 * ACS (docs/tls.md). libstrophe takes a file of roots and checks chain and name; revocation lists
 * and devices without a clock it does not know, so those are set where OpenSSL has the defaults of
 * this process.
 */
#ifndef XMPP_TRUST_H
#define XMPP_TRUST_H

#include <stdbool.h>
#include <stddef.h>

struct trust_settings {
    const char *ca, *crl; /* files; "": the system's roots, no list */
    bool ignore_dates;    /* of certificates: the time is not known */
};

/* Sets the process up. `*file` and `*folder` are what libstrophe is to be told, NULL: nothing;
 * `file` has room for 64 bytes. False with a sentence in `reason`. */
bool trust_prepare(const struct trust_settings *settings, char *file, const char **folder,
                   char *reason, size_t size);

/* Whether what OpenSSL says is wrong with a certificate stands: a list that there is not for every
 * issuer, or an old one, is no reason to refuse. */
bool trust_refuses(const char *error);
/* What OpenSSL's number of an error means. */
const char *trust_text(int number);

#endif
