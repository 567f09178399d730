/* SPDX-License-Identifier: Apache-2.0 */
#include "http/digest.h"

#include "base/buf.h"

#include <gnutls/crypto.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char *const algorithm_names[] = {
    [DIGEST_MD5] = "MD5",
    [DIGEST_MD5_SESS] = "MD5-sess",
    [DIGEST_SHA256] = "SHA-256",
    [DIGEST_SHA256_SESS] = "SHA-256-sess",
};

const char *digest_algorithm_name(enum digest_algorithm algorithm)
{
    return algorithm_names[algorithm];
}

bool digest_algorithm_parse(const char *name, enum digest_algorithm *algorithm)
{
    for (size_t i = 0; i < sizeof algorithm_names / sizeof *algorithm_names; i++) {
        if (strcasecmp(name, algorithm_names[i]) == 0) {
            *algorithm = (enum digest_algorithm)i;
            return true;
        }
    }
    return false;
}

bool digest_algorithm_is_session(enum digest_algorithm algorithm)
{
    return algorithm == DIGEST_MD5_SESS || algorithm == DIGEST_SHA256_SESS;
}

/* Hashes the text and forgets it: it may hold the password (R-SEC-11). */
static void hash(enum digest_algorithm algorithm, struct buf *text, char hex[DIGEST_RESPONSE_SIZE])
{
    gnutls_digest_algorithm_t type = algorithm < DIGEST_SHA256 ? GNUTLS_DIG_MD5 : GNUTLS_DIG_SHA256;
    unsigned char bytes[32] = {0};

    gnutls_hash_fast(type, text->data, text->length, bytes);
    for (unsigned i = 0; i < gnutls_hash_get_len(type); i++)
        snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    explicit_bzero(text->data, text->length);
    buf_clear(text);
}

void digest_response(const struct digest_input *input, char response[DIGEST_RESPONSE_SIZE])
{
    char secret[DIGEST_RESPONSE_SIZE], target[DIGEST_RESPONSE_SIZE];
    struct buf text = {0};

    buf_printf(&text, "%s:%s:%s", input->username, input->realm, input->password);
    hash(input->algorithm, &text, secret);
    if (digest_algorithm_is_session(input->algorithm)) {
        buf_printf(&text, "%s:%s:%s", secret, input->nonce, input->cnonce);
        hash(input->algorithm, &text, secret);
    }
    buf_printf(&text, "%s:%s", input->method, input->uri);
    hash(input->algorithm, &text, target);
    buf_printf(&text, "%s:%s:", secret, input->nonce);
    if (input->qop)
        buf_printf(&text, "%08x:%s:auth:", input->nc, input->cnonce);
    buf_puts(&text, target);
    hash(input->algorithm, &text, response);
    explicit_bzero(secret, sizeof secret);
    buf_free(&text);
}
