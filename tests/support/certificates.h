/* SPDX-License-Identifier: Apache-2.0 */
/* Makes X.509 certificates for TLS tests: a root, and what it (or somebody else) signed. */
#ifndef SUPPORT_CERTIFICATES_H
#define SUPPORT_CERTIFICATES_H

#include <time.h>

struct certificate_spec {
    const char *common_name; /* NULL leaves the subject empty but for an organisation */
    const char *dns;         /* dNSName; NULL for none */
    const char *ip;          /* iPAddress (IPv4); NULL for none */
    time_t not_before;       /* 0 is yesterday */
    time_t not_after;        /* 0 is in a year */
};

/* Writes FOLDER/NAME.pem and FOLDER/NAME-key.pem: a self-signed certification authority. */
void certificates_make_authority(const char *folder, const char *name);
/* The same for an end entity, signed by the authority FOLDER/ISSUER.pem; ISSUER NULL makes it
 * self-signed. */
void certificates_make(const char *folder, const char *name, const char *issuer,
                       const struct certificate_spec *spec);

#endif
