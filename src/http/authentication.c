/* SPDX-License-Identifier: Apache-2.0 */
#include "http/authentication.h"

#include "base/mem.h"
#include "base/text.h"

/* A server may call a nonce stale this often in a row before it counts as refusing. */
#define STALE_LIMIT 3

enum authentication_verdict authentication_take(struct authentication *authentication,
                                                const struct challenge *best, unsigned answered)
{
    enum challenge_scheme sent = authentication->challenge.scheme;
    bool stale = best->stale && sent == CHALLENGE_DIGEST && answered < STALE_LIMIT;

    if (best->scheme == CHALLENGE_NONE)
        return answered > 0 ? AUTHENTICATION_REFUSED : AUTHENTICATION_UNUSABLE;
    if (answered > 0 && !stale)
        return AUTHENTICATION_REFUSED;
    if (sent == CHALLENGE_BASIC && best->scheme == CHALLENGE_BASIC)
        return AUTHENTICATION_REFUSED;
    authentication->challenge = *best;
    authentication->nc = 0;
    return AUTHENTICATION_ANSWER;
}

static void append_quoted(struct buf *out, const char *name, const char *value)
{
    buf_printf(out, "%s=\"", name);
    for (; *value != '\0'; value++) {
        if (*value == '"' || *value == '\\')
            buf_putc(out, '\\');
        buf_putc(out, *value);
    }
    buf_putc(out, '"');
}

static void append_basic(const char *username, const char *password, struct buf *out)
{
    struct buf pair = {0};

    buf_printf(&pair, "%s:%s", username, password);
    buf_puts(out, "Basic ");
    text_base64_encode(out, (const uint8_t *)pair.data, pair.length);
    mem_free_secret(buf_take(&pair));
}

/* The client nonce of a -sess algorithm is part of the session key and stays as long as the
 * nonce; otherwise each request has its own, and with it each connection (R-AUT-06). */
static void renew_cnonce(struct authentication *authentication, const struct env *env)
{
    static const char digits[] = "0123456789abcdef";
    uint8_t bytes[16];

    if (authentication->nc > 1 && digest_algorithm_is_session(authentication->challenge.algorithm))
        return;
    env_random(env, bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof bytes; i++) {
        authentication->cnonce[2 * i] = digits[bytes[i] >> 4];
        authentication->cnonce[2 * i + 1] = digits[bytes[i] & 15];
    }
}

void authentication_header(struct authentication *authentication, const struct env *env,
                           const char *username, const char *password, const char *method,
                           const char *uri, struct buf *out)
{
    const struct challenge *challenge = &authentication->challenge;
    char response[DIGEST_RESPONSE_SIZE];
    struct digest_input input = {.algorithm = challenge->algorithm,
                                 .qop = challenge->qop,
                                 .username = username,
                                 .password = password,
                                 .realm = challenge->realm,
                                 .nonce = challenge->nonce,
                                 .cnonce = authentication->cnonce,
                                 .method = method,
                                 .uri = uri};

    if (challenge->scheme == CHALLENGE_BASIC) {
        append_basic(username, password, out);
        return;
    }
    input.nc = ++authentication->nc;
    renew_cnonce(authentication, env);
    digest_response(&input, response);
    append_quoted(out, "Digest username", username);
    append_quoted(out, ", realm", challenge->realm);
    append_quoted(out, ", nonce", challenge->nonce);
    append_quoted(out, ", uri", uri);
    append_quoted(out, ", response", response);
    if (challenge->algorithm_named)
        buf_printf(out, ", algorithm=%s", digest_algorithm_name(challenge->algorithm));
    if (challenge->has_opaque)
        append_quoted(out, ", opaque", challenge->opaque);
    if (challenge->qop)
        buf_printf(out, ", qop=auth, nc=%08x", input.nc);
    if (challenge->qop || digest_algorithm_is_session(challenge->algorithm))
        append_quoted(out, ", cnonce", authentication->cnonce);
}
