/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/image_file.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <errno.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/pkcs7.h>
#include <gnutls/x509.h>
#include <stdlib.h>
#include <string.h>

#define HEAD_BYTES   8192
#define SHA256_BYTES 32

struct head {
    char version[IMAGE_VERSION_BYTES];
    uint8_t sha256[SHA256_BYTES];
    uint8_t signature[HEAD_BYTES];
    size_t signature_length;
    struct buf is_signed; /* the lines that the signature is over */
    size_t length;        /* of the head, with its empty line */
};

/* ---- The head ------------------------------------------------------------------------------ */

static enum cwmp_fault corrupt(struct cwmp_error *error, const char *what)
{
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "not a usable firmware image: %s", what);
}

static bool take_version(struct head *head, const char *value)
{
    size_t length = strlen(value);

    for (size_t i = 0; i < length; i++)
        if ((unsigned char)value[i] <= ' ' || (unsigned char)value[i] >= 0x7F)
            return false;
    snprintf(head->version, sizeof head->version, "%s", value);
    return length > 0 && length < sizeof head->version;
}

static bool take_line(struct head *head, char *line)
{
    char *value = strstr(line, ": ");
    size_t length = 0;

    if (!value)
        return false;
    *value = '\0';
    value += 2;
    if (text_equal(line, "version")) {
        buf_printf(&head->is_signed, "version: %s\n", value);
        return take_version(head, value);
    }
    if (text_equal(line, "sha256")) {
        buf_printf(&head->is_signed, "sha256: %s\n", value);
        return text_hex_decode(value, head->sha256, sizeof head->sha256, &length) &&
               length == sizeof head->sha256;
    }
    if (text_equal(line, "signature"))
        return strlen(value) <= sizeof head->signature &&
               text_base64_decode(value, head->signature, &head->signature_length);
    return text_equal(line, "cwmpd-image") && text_equal(value, "1");
}

/* Cuts the text of a head into lines. */
static bool take_lines(struct head *head, char *text)
{
    unsigned count = 0;

    for (char *end; (end = strchr(text, '\n')) != NULL && end != text; text = end + 1, count++) {
        *end = '\0';
        if (count == 0 && !text_starts_with(text, "cwmpd-image: "))
            return false;
        if (!take_line(head, text))
            return false;
    }
    return head->version[0] != '\0' && strstr(buf_text(&head->is_signed), "sha256: ") != NULL;
}

/* Reads the head of an open file and leaves the file at its payload. */
static enum cwmp_fault read_head(FILE *file, struct head *head, struct cwmp_error *error)
{
    char text[HEAD_BYTES + 1];
    size_t length = fread(text, 1, HEAD_BYTES, file);
    char *end;

    text[length] = '\0';
    end = strstr(text, "\n\n");
    if (!end || !take_lines(head, text))
        return corrupt(error, "it has no valid head");
    head->length = (size_t)(end - text) + 2;
    return fseek(file, (long)head->length, SEEK_SET) == 0
               ? CWMP_OK
               : cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "the image cannot be read: %s",
                           strerror(errno));
}

/* ---- Whom to trust ---- */

struct image_trust {
    gnutls_x509_trust_list_t list;
};

struct image_trust *image_trust_open(const char *path, struct cwmp_error *error)
{
    struct image_trust *trust = mem_alloc(sizeof *trust);
    int count;

    gnutls_x509_trust_list_init(&trust->list, 0);
    count =
        gnutls_x509_trust_list_add_trust_file(trust->list, path, NULL, GNUTLS_X509_FMT_PEM, 0, 0);
    if (count > 0)
        return trust;
    cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: holds no certificate in PEM form%s%s", path,
              count < 0 ? ": " : "", count < 0 ? gnutls_strerror(count) : "");
    image_trust_close(trust);
    return NULL;
}

void image_trust_close(struct image_trust *trust)
{
    if (!trust)
        return;
    gnutls_x509_trust_list_deinit(trust->list, 1);
    free(trust);
}

/* ---- Checking ---- */

/* A certificate for other purposes than signing code signs none. When it was valid is not judged:
 * a device may have no clock, and an image does not go bad. */
static bool is_verified(const struct image_trust *trust, gnutls_pkcs7_t pkcs7,
                        const struct head *head)
{
    const gnutls_datum_t data = {(unsigned char *)head->is_signed.data,
                                 (unsigned)head->is_signed.length};
    gnutls_typed_vdata_st purpose = {.type = GNUTLS_DT_KEY_PURPOSE_OID,
                                     .data = (unsigned char *)(uintptr_t)GNUTLS_KP_CODE_SIGNING};
    int count = gnutls_pkcs7_get_signature_count(pkcs7);

    for (int i = 0; i < count; i++)
        if (gnutls_pkcs7_verify(pkcs7, trust->list, &purpose, 1, (unsigned)i, &data,
                                GNUTLS_VERIFY_DISABLE_TIME_CHECKS |
                                    GNUTLS_VERIFY_DISABLE_TRUSTED_TIME_CHECKS) == 0)
            return true;
    return false;
}

static enum cwmp_fault check_signature(const struct image_trust *trust, const struct head *head,
                                       struct cwmp_error *error)
{
    const gnutls_datum_t signature = {(unsigned char *)(uintptr_t)head->signature,
                                      (unsigned)head->signature_length};
    gnutls_pkcs7_t pkcs7;
    bool read, verified;

    if (!trust)
        return CWMP_OK;
    gnutls_pkcs7_init(&pkcs7);
    read = head->signature_length > 0 &&
           gnutls_pkcs7_import(pkcs7, &signature, GNUTLS_X509_FMT_DER) == 0;
    verified = read && is_verified(trust, pkcs7, head);
    gnutls_pkcs7_deinit(pkcs7);
    if (verified)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_FILE_AUTHENTICATION, "the firmware image %s",
                     head->signature_length == 0 ? "carries no signature"
                     : read ? "is not signed by anybody whom this device trusts"
                            : "carries a signature that is not PKCS #7");
}

static enum cwmp_fault check_payload(FILE *file, const struct head *head, struct cwmp_error *error)
{
    gnutls_hash_hd_t hash;
    uint8_t digest[SHA256_BYTES];
    char block[65536];
    size_t got;
    bool failed;

    if (gnutls_hash_init(&hash, GNUTLS_DIG_SHA256) != 0)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "no SHA-256");
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        gnutls_hash(hash, block, got);
    failed = ferror(file) != 0;
    gnutls_hash_deinit(hash, digest);
    if (failed)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "the image cannot be read: %s",
                         strerror(errno));
    if (memcmp(digest, head->sha256, sizeof digest) != 0)
        return corrupt(error, "its payload does not have the SHA-256 that its head says");
    return CWMP_OK;
}

/* ---- The door ---- */

enum cwmp_fault image_file_version(FILE *file, char version[IMAGE_VERSION_BYTES],
                                   struct cwmp_error *error)
{
    struct head *head = mem_alloc(sizeof *head);
    enum cwmp_fault fault = read_head(file, head, error);

    if (fault == CWMP_OK)
        memcpy(version, head->version, IMAGE_VERSION_BYTES);
    buf_free(&head->is_signed);
    free(head);
    return fault;
}

enum cwmp_fault image_file_check(FILE *file, const struct image_trust *trust,
                                 struct cwmp_error *error)
{
    struct head *head = mem_alloc(sizeof *head);
    enum cwmp_fault fault = read_head(file, head, error);

    if (fault == CWMP_OK)
        fault = check_signature(trust, head, error);
    if (fault == CWMP_OK)
        fault = check_payload(file, head, error);
    if (fault == CWMP_OK && fseek(file, (long)head->length, SEEK_SET) != 0)
        fault = cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "the image cannot be read: %s",
                          strerror(errno));
    buf_free(&head->is_signed);
    free(head);
    return fault;
}
