/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether a TLS server is who its URL says (R-TLS-06 to R-TLS-10). The one place where that is
 * decided: libcurl's own verification is off, and a session asks here after each handshake and
 * before each request. The clock comes from the CPE, so dates are compared here and not by
 * GnuTLS; revocation lists count whatever their age.
 */
#ifndef HTTP_TRUST_H
#define HTTP_TRUST_H

#include "api/fault.h"
#include "base/env.h"

#include <gnutls/gnutls.h>
#include <stdbool.h>
#include <stddef.h>

struct trust;

/* The roots of `ca_file` (NULL: the system's) and the revocation lists of `crl_file` (NULL:
 * none). NULL with 9003 when a file cannot be used. */
struct trust *trust_load(const char *ca_file, const char *crl_file, struct cwmp_error *error);
void trust_free(struct trust *trust);

/* A client certificate and its key can be read and belong together; otherwise 9003. */
enum cwmp_fault trust_check_key_pair(const char *certificate_file, const char *key_file,
                                     struct cwmp_error *error);

struct trust_question {
    gnutls_session_t session; /* after its handshake */
    const char *host;         /* name or literal address of the URL */
    const struct env *env;
    bool ignore_dates; /* R-TLS-10 */
};

/* True when the server may be talked to; otherwise `reason` has one sentence. */
bool trust_ask(const struct trust *trust, const struct trust_question *question, char *reason,
               size_t size);

#endif
