/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTTP authentication as a server, by hand rather than by libmicrohttpd, so that every challenge a
 * CPE may meet can be made: MD5, MD5-sess, SHA-256, without qop, stale.
 */
#include "acs/server.h"

#include "base/mem.h"
#include "base/text.h"

#include <ctype.h>
#include <gnutls/crypto.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define REALM "acs"

struct digest_fields {
    char *username, *realm, *nonce, *uri, *response, *qop, *nc, *cnonce, *algorithm;
};

/* Value of `name` in a list of NAME=VALUE; NULL when it is absent. The caller frees it. */
static char *field(const char *list, const char *name)
{
    size_t length = strlen(name);

    while (*list != '\0') {
        list += strspn(list, ", \t");
        size_t name_length = strcspn(list, "=, \t");
        bool found = name_length == length && strncasecmp(list, name, length) == 0;
        list += name_length;
        if (*list != '=')
            continue;
        list++;
        bool quoted = *list == '"';
        list += quoted;
        size_t value_length = strcspn(list, quoted ? "\"" : ", \t");
        if (found)
            return mem_strndup(list, value_length);
        list += value_length + (quoted && list[value_length] == '"');
    }
    return NULL;
}

static struct digest_fields fields_read(const char *list)
{
    struct digest_fields fields = {.username = field(list, "username"),
                                   .realm = field(list, "realm"),
                                   .nonce = field(list, "nonce"),
                                   .uri = field(list, "uri"),
                                   .response = field(list, "response"),
                                   .qop = field(list, "qop"),
                                   .nc = field(list, "nc"),
                                   .cnonce = field(list, "cnonce"),
                                   .algorithm = field(list, "algorithm")};
    return fields;
}

static void fields_free(struct digest_fields *fields)
{
    free(fields->username);
    free(fields->realm);
    free(fields->nonce);
    free(fields->uri);
    free(fields->response);
    free(fields->qop);
    free(fields->nc);
    free(fields->cnonce);
    free(fields->algorithm);
}

static gnutls_digest_algorithm_t hash_algorithm(enum acs_auth auth)
{
    return auth == ACS_AUTH_DIGEST_SHA256 ? GNUTLS_DIG_SHA256 : GNUTLS_DIG_MD5;
}

/* The name in challenges and answers; NULL leaves it out, which means MD5. */
static const char *algorithm_name(enum acs_auth auth)
{
    switch (auth) {
    case ACS_AUTH_DIGEST_MD5_SESS:
        return "MD5-sess";
    case ACS_AUTH_DIGEST_SHA256:
        return "SHA-256";
    case ACS_AUTH_DIGEST_NO_QOP:
        return NULL;
    default:
        return "MD5";
    }
}

struct hex {
    char text[65];
};

/* Lower-case hex digest of the strings up to NULL, joined with colons. */
static struct hex hash(enum acs_auth auth, ...) __attribute__((sentinel));

static struct hex hash(enum acs_auth auth, ...)
{
    struct buf input = {0}, output = {0};
    unsigned char bytes[32];
    struct hex hex = {0};
    va_list parts;

    va_start(parts, auth);
    for (const char *part = va_arg(parts, const char *); part != NULL;
         part = va_arg(parts, const char *))
        buf_printf(&input, "%s%s", input.length > 0 ? ":" : "", part);
    va_end(parts);
    gnutls_digest_algorithm_t algorithm = hash_algorithm(auth);
    gnutls_hash_fast(algorithm, buf_text(&input), input.length, bytes);
    text_hex_encode(&output, bytes, gnutls_hash_get_len(algorithm));
    for (size_t i = 0; i < output.length && i < sizeof(hex.text) - 1; i++)
        hex.text[i] = (char)tolower((unsigned char)output.data[i]);
    buf_free(&input);
    buf_free(&output);
    return hex;
}

static const char *present(const char *text)
{
    return text != NULL ? text : "";
}

static struct hex expected_response(const struct acs *acs, const struct acs_exchange *exchange,
                                    const struct digest_fields *fields)
{
    enum acs_auth auth = acs->config.auth;
    const char *nonce = present(fields->nonce);
    struct hex secret = hash(auth, acs->config.username, REALM, acs->config.password, NULL);
    if (auth == ACS_AUTH_DIGEST_MD5_SESS)
        secret = hash(auth, secret.text, nonce, present(fields->cnonce), NULL);
    struct hex request = hash(auth, exchange->method, exchange->target, NULL);

    if (auth == ACS_AUTH_DIGEST_NO_QOP)
        return hash(auth, secret.text, nonce, request.text, NULL);
    return hash(auth, secret.text, nonce, present(fields->nc), present(fields->cnonce), "auth",
                request.text, NULL);
}

static struct acs_nonce *find_nonce(struct acs *acs, const char *text)
{
    for (size_t i = 0; i < acs->nonce_count; i++) {
        if (text_equal(acs->nonces[i].text, text))
            return &acs->nonces[i];
    }
    return NULL;
}

static const char *check_digest(struct acs *acs, const struct acs_exchange *exchange,
                                const struct digest_fields *fields, bool *stale)
{
    const char *algorithm = algorithm_name(acs->config.auth);
    bool with_qop = acs->config.auth != ACS_AUTH_DIGEST_NO_QOP;

    if (!text_equal(present(fields->username), acs->config.username))
        return "digest: another username";
    if (!text_equal(present(fields->realm), REALM))
        return "digest: another realm";
    if (!text_equal(present(fields->uri), exchange->target))
        return "digest: uri is not the request target (R-AUT-07)";
    if (fields->algorithm != NULL &&
        !text_equal(fields->algorithm, algorithm != NULL ? algorithm : "MD5"))
        return "digest: another algorithm than offered";
    if (with_qop ? !text_equal(present(fields->qop), "auth") : fields->qop != NULL)
        return "digest: qop is not as offered (R-AUT-04)";
    struct hex expected = expected_response(acs, exchange, fields);
    if (!text_equal(present(fields->response), expected.text))
        return "digest: wrong response";
    struct acs_nonce *nonce = find_nonce(acs, present(fields->nonce));
    if (nonce == NULL)
        return "digest: a nonce that was never given out";
    uint64_t count = strtoull(present(fields->nc), NULL, 16);
    if (with_qop && (strlen(present(fields->nc)) != 8 || count <= nonce->last_count))
        return "digest: nc did not count up (R-AUT-06)";
    if (acs->config.auth_stale_after > 0 && nonce->uses >= acs->config.auth_stale_after) {
        *stale = true;
        return "digest: stale nonce";
    }
    nonce->last_count = count;
    nonce->uses++;
    return NULL;
}

static const char *check_basic(const struct acs *acs, const char *encoded)
{
    struct buf expected = {0}, text = {0};

    buf_printf(&text, "%s:%s", acs->config.username, acs->config.password);
    text_base64_encode(&expected, (const uint8_t *)buf_text(&text), text.length);
    bool right = text_equal(encoded, buf_text(&expected));
    buf_free(&text);
    buf_free(&expected);
    return right ? NULL : "basic: wrong credentials";
}

const char *acs_auth_check(struct acs *acs, const struct acs_exchange *exchange, bool *stale)
{
    const char *header = acs_exchange_header(exchange, "Authorization");
    bool basic = acs->config.auth == ACS_AUTH_BASIC;

    if (header == NULL)
        return "";
    if (basic)
        return strncasecmp(header, "Basic ", 6) == 0 ? check_basic(acs, header + 6)
                                                     : "not Basic credentials";
    if (strncasecmp(header, "Digest ", 7) != 0)
        return "not Digest credentials";
    struct digest_fields fields = fields_read(header + 7);
    const char *wrong = check_digest(acs, exchange, &fields, stale);
    fields_free(&fields);
    return wrong;
}

static const char *new_nonce(struct acs *acs)
{
    unsigned char random[16];
    struct buf hex = {0};

    acs->nonces = mem_realloc(acs->nonces, (acs->nonce_count + 1) * sizeof(*acs->nonces));
    struct acs_nonce *nonce = &acs->nonces[acs->nonce_count++];
    memset(nonce, 0, sizeof(*nonce));
    gnutls_rnd(GNUTLS_RND_NONCE, random, sizeof(random));
    text_hex_encode(&hex, random, sizeof(random));
    memcpy(nonce->text, hex.data, sizeof(nonce->text));
    buf_free(&hex);
    return nonce->text;
}

void acs_auth_challenge(struct acs *acs, bool stale, struct buf *out)
{
    enum acs_auth auth = acs->config.auth;

    if (auth == ACS_AUTH_BASIC) {
        buf_puts(out, "Basic realm=\"" REALM "\"");
        return;
    }
    buf_printf(out, "Digest realm=\"" REALM "\", nonce=\"%s\"", new_nonce(acs));
    if (auth != ACS_AUTH_DIGEST_NO_QOP)
        buf_puts(out, ", qop=\"auth\"");
    if (algorithm_name(auth) != NULL)
        buf_printf(out, ", algorithm=%s", algorithm_name(auth));
    if (stale)
        buf_puts(out, ", stale=true");
}
