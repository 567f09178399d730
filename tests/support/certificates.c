/* SPDX-License-Identifier: Apache-2.0 */
#include "support/certificates.h"

#include "base/buf.h"
#include "support/files.h"

#include <arpa/inet.h>
#include <check.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdlib.h>
#include <string.h>

#define DAY ((time_t)24 * 3600)

#define must(call)                                                                                 \
    do {                                                                                           \
        int must_code = (call);                                                                    \
        ck_assert_msg(must_code >= 0, "%s: %s", #call, gnutls_strerror(must_code));                \
    } while (0)

struct identity {
    gnutls_x509_crt_t certificate;
    gnutls_x509_privkey_t key;
};

static char *path_of(const char *folder, const char *name, const char *ending)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s%s", folder, name, ending);
    return buf_take(&path);
}

static void identity_free(struct identity *identity)
{
    gnutls_x509_crt_deinit(identity->certificate);
    gnutls_x509_privkey_deinit(identity->key);
}

static void write_pem(const char *folder, const char *name, const char *ending, gnutls_datum_t *pem)
{
    char *path = path_of(folder, name, ending);

    files_write(path, (const char *)pem->data);
    gnutls_free(pem->data);
    free(path);
}

static void identity_write(const struct identity *identity, const char *folder, const char *name)
{
    gnutls_datum_t pem = {0};

    must(gnutls_x509_crt_export2(identity->certificate, GNUTLS_X509_FMT_PEM, &pem));
    write_pem(folder, name, ".pem", &pem);
    must(gnutls_x509_privkey_export2(identity->key, GNUTLS_X509_FMT_PEM, &pem));
    write_pem(folder, name, "-key.pem", &pem);
}

static void identity_read(struct identity *identity, const char *folder, const char *name)
{
    gnutls_datum_t pem = {0};
    char *path = path_of(folder, name, ".pem");

    must(gnutls_load_file(path, &pem));
    must(gnutls_x509_crt_init(&identity->certificate));
    must(gnutls_x509_crt_import(identity->certificate, &pem, GNUTLS_X509_FMT_PEM));
    gnutls_free(pem.data);
    free(path);
    path = path_of(folder, name, "-key.pem");
    must(gnutls_load_file(path, &pem));
    must(gnutls_x509_privkey_init(&identity->key));
    must(gnutls_x509_privkey_import(identity->key, &pem, GNUTLS_X509_FMT_PEM));
    gnutls_free(pem.data);
    free(path);
}

static void identity_make(struct identity *identity, const struct certificate_spec *spec)
{
    unsigned char serial[8];
    gnutls_x509_crt_t certificate = NULL;
    time_t now = time(NULL);

    must(gnutls_x509_privkey_init(&identity->key));
    if (spec->rsa_bits != 0)
        must(gnutls_x509_privkey_generate(identity->key, GNUTLS_PK_RSA, spec->rsa_bits, 0));
    else
        must(gnutls_x509_privkey_generate(identity->key, GNUTLS_PK_ECDSA,
                                          GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0));
    must(gnutls_x509_crt_init(&certificate));
    must(gnutls_x509_crt_set_version(certificate, 3));
    must(gnutls_rnd(GNUTLS_RND_NONCE, serial, sizeof(serial)));
    serial[0] &= 0x7f;
    must(gnutls_x509_crt_set_serial(certificate, serial, sizeof(serial)));
    must(gnutls_x509_crt_set_dn_by_oid(certificate, GNUTLS_OID_X520_ORGANIZATION_NAME, 0, "Test",
                                       4));
    if (spec->common_name != NULL)
        must(gnutls_x509_crt_set_dn_by_oid(certificate, GNUTLS_OID_X520_COMMON_NAME, 0,
                                           spec->common_name, (unsigned)strlen(spec->common_name)));
    must(gnutls_x509_crt_set_activation_time(certificate,
                                             spec->not_before != 0 ? spec->not_before : now - DAY));
    must(gnutls_x509_crt_set_expiration_time(certificate, spec->not_after != 0 ? spec->not_after
                                                                               : now + 365 * DAY));
    must(gnutls_x509_crt_set_key(certificate, identity->key));
    identity->certificate = certificate;
}

static void add_names(gnutls_x509_crt_t certificate, const struct certificate_spec *spec)
{
    unsigned char address[16];

    if (spec->dns != NULL)
        must(gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_DNSNAME, spec->dns,
                                                  (unsigned)strlen(spec->dns), GNUTLS_FSAN_APPEND));
    if (spec->ip != NULL) {
        bool six = strchr(spec->ip, ':') != NULL;

        ck_assert_int_eq(inet_pton(six ? AF_INET6 : AF_INET, spec->ip, address), 1);
        must(gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_IPADDRESS, address,
                                                  six ? 16 : 4, GNUTLS_FSAN_APPEND));
    }
}

static void make_authority(gnutls_x509_crt_t certificate)
{
    must(gnutls_x509_crt_set_basic_constraints(certificate, 1, -1));
    must(
        gnutls_x509_crt_set_key_usage(certificate, GNUTLS_KEY_KEY_CERT_SIGN | GNUTLS_KEY_CRL_SIGN));
}

void certificates_make_authority(const char *folder, const char *name)
{
    const struct certificate_spec spec = {.common_name = name};
    struct identity authority;

    identity_make(&authority, &spec);
    make_authority(authority.certificate);
    must(gnutls_x509_crt_sign2(authority.certificate, authority.certificate, authority.key,
                               GNUTLS_DIG_SHA256, 0));
    identity_write(&authority, folder, name);
    identity_free(&authority);
}

static void make_end_entity(gnutls_x509_crt_t certificate, const struct certificate_spec *spec)
{
    unsigned usage = GNUTLS_KEY_DIGITAL_SIGNATURE;

    if (spec->rsa_bits != 0)
        usage |= GNUTLS_KEY_KEY_ENCIPHERMENT;
    must(gnutls_x509_crt_set_basic_constraints(certificate, 0, -1));
    must(gnutls_x509_crt_set_key_usage(certificate, usage));
    if (spec->client_only)
        must(gnutls_x509_crt_set_key_purpose_oid(certificate, GNUTLS_KP_TLS_WWW_CLIENT, 0));
}

void certificates_make(const char *folder, const char *name, const char *issuer,
                       const struct certificate_spec *spec)
{
    struct identity identity, authority;

    identity_make(&identity, spec);
    add_names(identity.certificate, spec);
    if (spec->authority)
        make_authority(identity.certificate);
    else
        make_end_entity(identity.certificate, spec);
    if (issuer != NULL)
        identity_read(&authority, folder, issuer);
    const struct identity *signer = issuer != NULL ? &authority : &identity;
    must(gnutls_x509_crt_sign2(identity.certificate, signer->certificate, signer->key,
                               GNUTLS_DIG_SHA256, 0));
    identity_write(&identity, folder, name);
    if (issuer != NULL)
        identity_free(&authority);
    identity_free(&identity);
}

void certificates_make_chain(const char *folder, const char *chain, const char *name,
                             const char *issuer)
{
    struct buf pem = {0};
    const char *const names[] = {name, issuer};

    for (size_t i = 0; i < 2; i++) {
        char *path = path_of(folder, names[i], ".pem");
        char *text = files_read(path);

        buf_puts(&pem, text);
        free(text);
        free(path);
    }
    char *path = path_of(folder, chain, ".pem");
    files_write(path, buf_text(&pem));
    free(path);
    buf_free(&pem);
}

void certificates_revoke(const char *folder, const char *list, const char *issuer, const char *name)
{
    struct identity authority, revoked;
    gnutls_x509_crl_t crl;
    gnutls_datum_t pem = {0};
    time_t now = time(NULL);

    identity_read(&authority, folder, issuer);
    identity_read(&revoked, folder, name);
    must(gnutls_x509_crl_init(&crl));
    must(gnutls_x509_crl_set_version(crl, 2));
    must(gnutls_x509_crl_set_crt(crl, revoked.certificate, now - DAY));
    must(gnutls_x509_crl_set_this_update(crl, now - DAY));
    must(gnutls_x509_crl_set_next_update(crl, now + DAY));
    must(gnutls_x509_crl_set_number(crl, "\001", 1));
    must(gnutls_x509_crl_sign2(crl, authority.certificate, authority.key, GNUTLS_DIG_SHA256, 0));
    must(gnutls_x509_crl_export2(crl, GNUTLS_X509_FMT_PEM, &pem));
    write_pem(folder, list, ".pem", &pem);
    gnutls_x509_crl_deinit(crl);
    identity_free(&authority);
    identity_free(&revoked);
}
