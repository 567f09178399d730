/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/login.h"

#include "base/mem.h"
#include "base/text.h"
#include "http/auth_reader.h"
#include "http/digest.h"

#include <ctype.h>
#include <gnutls/crypto.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define REALM           "CWMP connection request"
#define NONCE_LIFE_MS   60000
#define NONCE_TEXT_SIZE 81 /* terminated */

/* Everything that is checked about a nonce without having kept it. */
struct nonce {
    uint64_t made_ms;
    uint8_t random[16];
    uint8_t proof[16]; /* of the two, with the server's key */
};

struct used_nonce {
    uint8_t random[16];
    uint64_t made_ms; /* 0: free */
    uint32_t nc;      /* the highest count so far */
};

struct connreq_logins {
    const struct env *env;
    uint8_t key[32];
    unsigned capacity;
    struct used_nonce *used; /* NULL until the first login */
};

/* An Authorization header, taken apart. */
struct answer {
    char username[257], realm[64], nonce[NONCE_TEXT_SIZE], uri[1024], response[65], cnonce[257];
    char nc[9], qop[16], algorithm[16];
};

struct connreq_logins *connreq_logins_new(const struct env *env, unsigned capacity)
{
    struct connreq_logins *logins = mem_alloc(sizeof *logins);

    logins->env = env;
    logins->capacity = capacity;
    env_random(env, logins->key, sizeof logins->key);
    return logins;
}

void connreq_logins_free(struct connreq_logins *logins)
{
    if (logins == NULL)
        return;
    explicit_bzero(logins->key, sizeof logins->key);
    free(logins->used);
    free(logins);
}

static void prove(const struct connreq_logins *logins, const struct nonce *nonce, uint8_t proof[16])
{
    uint8_t full[32];

    gnutls_hmac_fast(GNUTLS_MAC_SHA256, logins->key, sizeof logins->key, nonce,
                     offsetof(struct nonce, proof), full);
    memcpy(proof, full, 16);
}

void connreq_login_challenge(struct connreq_logins *logins, bool stale, struct buf *out)
{
    struct nonce nonce = {.made_ms = env_monotonic_ms(logins->env)};

    env_random(logins->env, nonce.random, sizeof nonce.random);
    prove(logins, &nonce, nonce.proof);
    buf_puts(out, "Digest realm=\"" REALM "\", qop=\"auth\", algorithm=MD5, nonce=\"");
    text_hex_encode(out, (const uint8_t *)&nonce, sizeof nonce);
    buf_puts(out, stale ? "\", stale=true" : "\"");
}

static bool keep(char *field, size_t size, const char *value)
{
    if (field[0] != '\0' || strlen(value) >= size) /* a second one is one too many */
        return false;
    strcpy(field, value);
    return true;
}

static bool take_parameter(struct answer *answer, const char *name, const char *value)
{
    const struct {
        const char *name;
        char *field;
        size_t size;
    } fields[] = {{"username", answer->username, sizeof answer->username},
                  {"realm", answer->realm, sizeof answer->realm},
                  {"nonce", answer->nonce, sizeof answer->nonce},
                  {"uri", answer->uri, sizeof answer->uri},
                  {"response", answer->response, sizeof answer->response},
                  {"cnonce", answer->cnonce, sizeof answer->cnonce},
                  {"nc", answer->nc, sizeof answer->nc},
                  {"qop", answer->qop, sizeof answer->qop},
                  {"algorithm", answer->algorithm, sizeof answer->algorithm}};

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strcasecmp(name, fields[i].name) == 0)
            return keep(fields[i].field, fields[i].size, value);
    }
    return true; /* opaque and what else there may be */
}

static bool take_count(const char *text, uint32_t *count)
{
    if (strlen(text) != 8 || strspn(text, "0123456789abcdefABCDEF") != 8)
        return false;
    *count = (uint32_t)strtoul(text, NULL, 16);
    return *count > 0;
}

/* Without qop there is no count: then the nonce is good for one request (RFC 2069). */
static bool is_complete(const struct answer *answer, uint32_t *nc)
{
    *nc = UINT32_MAX;
    if (answer->username[0] == '\0' || answer->nonce[0] == '\0' || answer->uri[0] == '\0' ||
        strcmp(answer->realm, REALM) != 0 || strlen(answer->response) != 32)
        return false;
    if (answer->algorithm[0] != '\0' && strcasecmp(answer->algorithm, "MD5") != 0)
        return false;
    return answer->qop[0] == '\0' || (strcasecmp(answer->qop, "auth") == 0 &&
                                      answer->cnonce[0] != '\0' && take_count(answer->nc, nc));
}

static enum connreq_login_verdict read_answer(const char *authorization, struct answer *answer,
                                              uint32_t *nc)
{
    struct auth_reader reader = {.at = authorization != NULL ? authorization : ""};
    enum auth_item item;

    if (auth_reader_next(&reader) != AUTH_SCHEME || strcasecmp(reader.name, "Digest") != 0)
        return LOGIN_ABSENT;
    while ((item = auth_reader_next(&reader)) != AUTH_END) {
        if (item != AUTH_PARAMETER || !take_parameter(answer, reader.name, reader.value))
            return LOGIN_INCOMPLETE;
    }
    return is_complete(answer, nc) ? LOGIN_VALID : LOGIN_INCOMPLETE;
}

const char *connreq_login_path(const char *target)
{
    if (strncasecmp(target, "http://", 7) != 0)
        return target;
    target += 7;
    target += strcspn(target, "/");
    return target;
}

static bool response_is_right(struct answer *answer, const char *password, uint32_t nc)
{
    struct digest_input input = {.algorithm = DIGEST_MD5,
                                 .qop = answer->qop[0] != '\0',
                                 .username = answer->username,
                                 .password = password,
                                 .realm = REALM,
                                 .nonce = answer->nonce,
                                 .cnonce = answer->cnonce,
                                 .nc = nc,
                                 .method = "GET",
                                 .uri = answer->uri};
    char expected[DIGEST_RESPONSE_SIZE];

    digest_response(&input, expected);
    for (char *at = answer->response; *at != '\0'; at++)
        *at = (char)tolower((unsigned char)*at);
    return text_equal_secret(answer->response, expected);
}

/* The record of a nonce, or a free one for it; NULL when all are in use. */
static struct used_nonce *find_used(struct connreq_logins *logins, const struct nonce *nonce,
                                    uint64_t now_ms)
{
    struct used_nonce *spare = NULL;

    if (logins->used == NULL)
        logins->used = mem_calloc(logins->capacity, sizeof *logins->used);
    for (unsigned i = 0; i < logins->capacity; i++) {
        struct used_nonce *used = &logins->used[i];

        if (used->made_ms == 0 || used->made_ms + NONCE_LIFE_MS < now_ms)
            spare = used;
        else if (memcmp(used->random, nonce->random, sizeof used->random) == 0)
            return used;
    }
    if (spare != NULL) {
        *spare = (struct used_nonce){.made_ms = nonce->made_ms};
        memcpy(spare->random, nonce->random, sizeof spare->random);
    }
    return spare;
}

/* R-CRQ-16: ours, not too old, and the count higher than any before. */
static bool use_nonce(struct connreq_logins *logins, const char *text, uint32_t nc)
{
    uint64_t now_ms = env_monotonic_ms(logins->env);
    struct used_nonce *used;
    struct nonce nonce;
    uint8_t proof[16];
    size_t length = 0;

    if (!text_hex_decode(text, (uint8_t *)&nonce, sizeof nonce, &length) || length != sizeof nonce)
        return false;
    prove(logins, &nonce, proof);
    if (gnutls_memcmp(proof, nonce.proof, sizeof proof) != 0 ||
        nonce.made_ms + NONCE_LIFE_MS < now_ms)
        return false;
    used = find_used(logins, &nonce, now_ms);
    if (used == NULL || nc <= used->nc)
        return false;
    used->nc = nc;
    return true;
}

enum connreq_login_verdict connreq_login_check(struct connreq_logins *logins,
                                               const char *authorization, const char *target,
                                               const char *username, const char *password)
{
    struct answer answer = {0};
    uint32_t nc;
    enum connreq_login_verdict verdict = read_answer(authorization, &answer, &nc);

    if (verdict != LOGIN_VALID)
        return verdict;
    if (username[0] == '\0' || password[0] == '\0')
        return LOGIN_NOBODY;
    if (!text_equal_secret(answer.username, username))
        return LOGIN_UNKNOWN_USER;
    if (strcmp(connreq_login_path(answer.uri), connreq_login_path(target)) != 0)
        return LOGIN_WRONG_URI;
    if (!response_is_right(&answer, password, nc))
        return LOGIN_WRONG;
    return use_nonce(logins, answer.nonce, nc) ? LOGIN_VALID : LOGIN_STALE;
}

const char *connreq_login_text(enum connreq_login_verdict verdict)
{
    static const char *const texts[] = {
        [LOGIN_VALID] = "valid",
        [LOGIN_ABSENT] = "no Digest credentials",
        [LOGIN_INCOMPLETE] = "incomplete or unreadable credentials",
        [LOGIN_NOBODY] = "no user name and password are configured",
        [LOGIN_UNKNOWN_USER] = "unknown user name",
        [LOGIN_WRONG_URI] = "credentials made for another URI",
        [LOGIN_WRONG] = "wrong password",
        [LOGIN_STALE] = "nonce out of date, unknown, or used with this count before",
    };

    return texts[verdict];
}
