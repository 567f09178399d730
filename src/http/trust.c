/* SPDX-License-Identifier: Apache-2.0 */
#include "http/trust.h"

#include "base/buf.h"
#include "base/datetime.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <gnutls/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* As many as GnuTLS itself is ready to verify. */
#define CHAIN_LIMIT 16

/* Of the names in a certificate those that are told. */
#define OWNERS_LIMIT    4
#define OWNER_SIZE      256
#define NAME_CHARACTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_*"

/* Dates are compared with the CPE's clock (`date_is_wrong`). Keys and hashes of less than 112
 * bits of strength do not count as signatures. */
#define VERIFY_FLAGS                                                                               \
    (GNUTLS_VERIFY_DISABLE_TIME_CHECKS | GNUTLS_PROFILE_TO_VFLAGS(GNUTLS_PROFILE_MEDIUM))

struct trust {
    gnutls_x509_trust_list_t list;
};

struct chain {
    gnutls_x509_crt_t certificates[CHAIN_LIMIT]; /* the server's own first */
    unsigned length;
};

/* GnuTLS does not say why it could not read a file. */
static const char *describe_failure(const char *file, int result)
{
    const int descriptor = result == GNUTLS_E_FILE_ERROR ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    const int reason = errno;

    if (descriptor >= 0)
        close(descriptor);
    return result == GNUTLS_E_FILE_ERROR && descriptor < 0 ? strerror(reason)
                                                           : gnutls_strerror(result);
}

static enum cwmp_fault load_roots(struct trust *trust, const char *ca_file,
                                  struct cwmp_error *error)
{
    int count;

    if (ca_file == NULL) {
        count = gnutls_x509_trust_list_add_system_trust(trust->list, 0, 0);
        if (count <= 0)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "the system has no root certificates; name a file of them");
        return CWMP_OK;
    }
    count = gnutls_x509_trust_list_add_trust_file(trust->list, ca_file, NULL, GNUTLS_X509_FMT_PEM,
                                                  0, 0);
    if (count > 0)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "root certificates %s: %s", ca_file,
                     count == 0 ? "none in the file" : describe_failure(ca_file, count));
}

/* Not verified by GnuTLS on loading: that would refuse lists by the dates of the machine's clock,
 * which may be unknown. The file is configured, like that of the roots. */
static enum cwmp_fault load_revocations(struct trust *trust, const char *crl_file,
                                        struct cwmp_error *error)
{
    int count = gnutls_x509_trust_list_add_trust_file(trust->list, NULL, crl_file,
                                                      GNUTLS_X509_FMT_PEM, 0, 0);

    if (count > 0)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "revocation lists %s: %s", crl_file,
                     count == 0 ? "none in the file" : describe_failure(crl_file, count));
}

struct trust *trust_load(const char *ca_file, const char *crl_file, struct cwmp_error *error)
{
    struct trust *trust = mem_alloc(sizeof *trust);

    gnutls_x509_trust_list_init(&trust->list, 0);
    if (load_roots(trust, ca_file, error) == CWMP_OK &&
        (crl_file == NULL || load_revocations(trust, crl_file, error) == CWMP_OK))
        return trust;
    trust_free(trust);
    return NULL;
}

void trust_free(struct trust *trust)
{
    if (trust == NULL)
        return;
    gnutls_x509_trust_list_deinit(trust->list, 1);
    free(trust);
}

enum cwmp_fault trust_check_key_pair(const char *certificate_file, const char *key_file,
                                     struct cwmp_error *error)
{
    gnutls_certificate_credentials_t credentials;
    int result;

    gnutls_certificate_allocate_credentials(&credentials);
    result = gnutls_certificate_set_x509_key_file(credentials, certificate_file, key_file,
                                                  GNUTLS_X509_FMT_PEM);
    gnutls_certificate_free_credentials(credentials);
    if (result >= 0)
        return CWMP_OK;
    if (access(certificate_file, R_OK) == 0 && access(key_file, R_OK) != 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "key %s of the client certificate: %s", key_file, strerror(errno));
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "client certificate %s with key %s: %s",
                     certificate_file, key_file, describe_failure(certificate_file, result));
}

static bool chain_load(struct chain *chain, gnutls_session_t session)
{
    unsigned count = 0;
    const gnutls_datum_t *peers = gnutls_certificate_get_peers(session, &count);

    chain->length = 0;
    if (peers == NULL || count == 0 || count > CHAIN_LIMIT)
        return false;
    for (unsigned i = 0; i < count; i++) {
        gnutls_x509_crt_init(&chain->certificates[i]);
        chain->length++;
        if (gnutls_x509_crt_import(chain->certificates[i], &peers[i], GNUTLS_X509_FMT_DER) < 0)
            return false;
    }
    return true;
}

static void chain_free(struct chain *chain)
{
    for (unsigned i = 0; i < chain->length; i++)
        gnutls_x509_crt_deinit(chain->certificates[i]);
}

static void append_name(struct buf *out, int status, gnutls_datum_t *name)
{
    buf_puts(out, " (");
    if (status == GNUTLS_E_SUCCESS)
        buf_append(out, name->data, name->size);
    else
        buf_puts(out, "no name");
    buf_putc(out, ')');
    if (status == GNUTLS_E_SUCCESS)
        gnutls_free(name->data);
}

static void append_issuer(struct buf *out, gnutls_x509_crt_t certificate)
{
    gnutls_datum_t name = {0};

    append_name(out, gnutls_x509_crt_get_issuer_dn3(certificate, &name, 0), &name);
}

static void append_subject(struct buf *out, gnutls_x509_crt_t certificate)
{
    gnutls_datum_t name = {0};

    append_name(out, gnutls_x509_crt_get_dn3(certificate, &name, 0), &name);
}

static void describe_status(unsigned status, const struct chain *chain, const char *host,
                            struct buf *out)
{
    gnutls_x509_crt_t own = chain->certificates[0], last = chain->certificates[chain->length - 1];

    if (status & GNUTLS_CERT_REVOKED) {
        buf_printf(out, "certificate of %s, or of its issuer, is revoked", host);
    } else if (status & GNUTLS_CERT_SIGNER_NOT_FOUND) {
        bool self_signed = gnutls_x509_crt_check_issuer(own, own) != 0;

        buf_printf(out, "certificate of %s is %s", host,
                   self_signed ? "self-signed" : "of an unknown issuer");
        append_issuer(out, last);
    } else if (status & GNUTLS_CERT_SIGNER_NOT_CA) {
        buf_printf(out, "certificate of %s is issued by one that is no CA's", host);
    } else if (status & (GNUTLS_CERT_INSECURE_ALGORITHM | GNUTLS_CERT_SIGNATURE_FAILURE)) {
        buf_printf(out, "certificate of %s, or of its issuer, has %s", host,
                   status & GNUTLS_CERT_INSECURE_ALGORITHM ? "a weak key or signature"
                                                           : "a wrong signature");
    } else if (status & GNUTLS_CERT_PURPOSE_MISMATCH) {
        buf_printf(out, "certificate of %s is not for a TLS server", host);
    } else {
        buf_printf(out, "certificate of %s is not valid (status 0x%x)", host, status);
    }
}

static bool is_signed(const struct trust *trust, struct chain *chain, const char *host,
                      struct buf *reason)
{
    gnutls_typed_vdata_st purpose = {.type = GNUTLS_DT_KEY_PURPOSE_OID,
                                     .data = (unsigned char *)(uintptr_t)GNUTLS_KP_TLS_WWW_SERVER};
    unsigned status = 0;
    int result = gnutls_x509_trust_list_verify_crt2(trust->list, chain->certificates, chain->length,
                                                    &purpose, 1, VERIFY_FLAGS, &status, NULL);

    if (result == GNUTLS_E_SUCCESS && status == 0)
        return true;
    if (result != GNUTLS_E_SUCCESS)
        buf_printf(reason, "certificate of %s cannot be checked: %s", host,
                   gnutls_strerror(result));
    else
        describe_status(status, chain, host, reason);
    return false;
}

/* Compares one certificate's dates; GnuTLS says -1 when it cannot read one. */
static bool date_is_wrong(gnutls_x509_crt_t certificate, int64_t now, const char *host, bool is_own,
                          struct buf *reason)
{
    int64_t from = gnutls_x509_crt_get_activation_time(certificate);
    int64_t until = gnutls_x509_crt_get_expiration_time(certificate);
    struct cwmp_time date = {.seconds = now < from ? from : until};

    if (from != -1 && until != -1 && now >= from && now <= until)
        return false;
    buf_printf(reason, "certificate of %s%s", is_own ? "" : "the issuer of ", host);
    if (!is_own)
        append_subject(reason, certificate);
    buf_puts(reason, now < from ? " is not valid before " : " expired on ");
    datetime_format(reason, &date);
    return true;
}

static bool find_root(const struct trust *trust, gnutls_x509_crt_t certificate)
{
    gnutls_x509_crt_t root = NULL;

    if (gnutls_x509_trust_list_get_issuer(trust->list, certificate, &root, GNUTLS_TL_GET_COPY) !=
        GNUTLS_E_SUCCESS)
        return false;
    gnutls_x509_crt_deinit(root);
    return true;
}

/* Walks from the server's certificate to the first that a root has issued. A root is trusted
 * because it was configured, and has no dates (RFC 5280 6.1.1); certificates that the server
 * sent and the path does not need have none either. */
static bool dates_are_right(const struct trust *trust, const struct chain *chain, int64_t now,
                            const char *host, struct buf *reason)
{
    unsigned at = 0;

    for (unsigned steps = 0; steps < chain->length; steps++) {
        unsigned next = 0;

        if (date_is_wrong(chain->certificates[at], now, host, at == 0, reason))
            return false;
        if (find_root(trust, chain->certificates[at]))
            break;
        while (next < chain->length &&
               (next == at ||
                !gnutls_x509_crt_check_issuer(chain->certificates[at], chain->certificates[next])))
            next++;
        if (next == chain->length)
            break;
        at = next;
    }
    return true;
}

/* What the certificate says it is for; the words of a stranger: short and printable. */
static void append_owners(struct buf *out, gnutls_x509_crt_t certificate)
{
    unsigned shown = 0;

    for (unsigned i = 0; i < OWNERS_LIMIT; i++) {
        char name[OWNER_SIZE], text[INET6_ADDRSTRLEN];
        struct in6_addr address;
        size_t size = sizeof name - 1;
        int type = gnutls_x509_crt_get_subject_alt_name(certificate, i, name, &size, NULL);

        if (type == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE)
            break;
        name[type >= 0 ? size : 0] = '\0';
        if (type == GNUTLS_SAN_IPADDRESS && (size == 4 || size == 16) &&
            inet_ntop(size == 4 ? AF_INET : AF_INET6, name, text, sizeof text) != NULL)
            buf_printf(out, "%s%s", shown++ > 0 ? ", " : "", text);
        else if (type == GNUTLS_SAN_DNSNAME && name[strspn(name, NAME_CHARACTERS)] == '\0')
            buf_printf(out, "%s%s%s", shown++ > 0 ? ", " : "",
                       inet_pton(AF_INET, name, &address) == 1 ? "the name " : "", name);
    }
    if (shown == 0) {
        buf_puts(out, "another host");
        append_subject(out, certificate);
    }
}

static bool is_for_host(const struct chain *chain, const char *host, struct buf *reason)
{
    char name[256];
    size_t length = strlen(host);

    /* The final dot of an absolute DNS name is not part of the name (RFC 6125 6.4). */
    if (length > 0 && host[length - 1] == '.')
        length--;
    snprintf(name, sizeof name, "%.*s", (int)length, host);
    if (gnutls_x509_crt_check_hostname2(chain->certificates[0], name, 0) != 0)
        return true;
    buf_puts(reason, "certificate is for ");
    append_owners(reason, chain->certificates[0]);
    buf_printf(reason, ", not %s", host);
    return false;
}

bool trust_ask(const struct trust *trust, const struct trust_question *question, char *reason,
               size_t size)
{
    struct buf sentence = {0};
    struct chain chain;
    const char *host = question->host;
    bool trusted = false;

    if (chain_load(&chain, question->session))
        trusted = is_signed(trust, &chain, host, &sentence) &&
                  (question->ignore_dates ||
                   dates_are_right(trust, &chain, env_now(question->env), host, &sentence)) &&
                  is_for_host(&chain, host, &sentence);
    else
        buf_printf(&sentence, "%s sent no usable certificate", host);
    if (!trusted)
        snprintf(reason, size, "%s", buf_text(&sentence));
    chain_free(&chain);
    buf_free(&sentence);
    return trusted;
}
