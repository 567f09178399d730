/* SPDX-License-Identifier: Apache-2.0 */
/* Makes X.509 certificates for TLS tests: a root, what it (or somebody else) signed, and what it
 * has revoked. */
#ifndef SUPPORT_CERTIFICATES_H
#define SUPPORT_CERTIFICATES_H

#include <stdbool.h>
#include <time.h>

struct certificate_spec {
    const char *common_name; /* NULL leaves the subject empty but for an organisation */
    const char *dns;         /* dNSName; NULL for none */
    const char *ip;          /* iPAddress; NULL for none */
    time_t not_before;       /* 0 is yesterday */
    time_t not_after;        /* 0 is in a year */
    bool authority;          /* may sign others: an intermediate */
    bool client_only;        /* says that it is not for servers */
    unsigned rsa_bits;       /* 0 is an elliptic curve */
};

/* Writes FOLDER/NAME.pem and FOLDER/NAME-key.pem: a self-signed certification authority. */
void certificates_make_authority(const char *folder, const char *name);
/* The same for another, signed by the authority FOLDER/ISSUER.pem; ISSUER NULL makes it
 * self-signed. */
void certificates_make(const char *folder, const char *name, const char *issuer,
                       const struct certificate_spec *spec);
/* Writes FOLDER/CHAIN.pem: the certificate of NAME and behind it that of ISSUER. */
void certificates_make_chain(const char *folder, const char *chain, const char *name,
                             const char *issuer);
/* Writes FOLDER/LIST.pem: the list of ISSUER's revoked certificates, with that of NAME on it. */
void certificates_revoke(const char *folder, const char *list, const char *issuer,
                         const char *name);

#endif
