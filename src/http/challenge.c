/* SPDX-License-Identifier: Apache-2.0 */
#include "http/challenge.h"

#include "http/auth_reader.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

/* A challenge while it is being read; one that is not understood is passed over as a whole. */
struct draft {
    struct challenge challenge;
    bool understood;
    bool qop_offered;
};

static bool list_has(const char *list, const char *item)
{
    while (*(list += strspn(list, ", \t")) != '\0') {
        size_t length = strcspn(list, ", \t");

        if (length == strlen(item) && strncasecmp(list, item, length) == 0)
            return true;
        list += length;
    }
    return false;
}

static void keep(struct draft *draft, char *field, size_t size, const char *value)
{
    if (strlen(value) < size)
        strcpy(field, value);
    else
        draft->understood = false;
}

static void take_parameter(struct draft *draft, const char *name, const char *value)
{
    struct challenge *challenge = &draft->challenge;

    if (strcasecmp(name, "realm") == 0) {
        keep(draft, challenge->realm, sizeof challenge->realm, value);
    } else if (strcasecmp(name, "nonce") == 0) {
        keep(draft, challenge->nonce, sizeof challenge->nonce, value);
    } else if (strcasecmp(name, "opaque") == 0) {
        keep(draft, challenge->opaque, sizeof challenge->opaque, value);
        challenge->has_opaque = true;
    } else if (strcasecmp(name, "stale") == 0) {
        challenge->stale = strcasecmp(value, "true") == 0;
    } else if (strcasecmp(name, "algorithm") == 0) {
        challenge->algorithm_named = true;
        draft->understood &= digest_algorithm_parse(value, &challenge->algorithm);
    } else if (strcasecmp(name, "qop") == 0) {
        draft->qop_offered = true;
        challenge->qop = list_has(value, "auth");
    }
}

static bool is_better(const struct challenge *a, const struct challenge *b)
{
    if (a->scheme != b->scheme)
        return a->scheme > b->scheme;
    return a->scheme == CHALLENGE_DIGEST && a->algorithm > b->algorithm;
}

static void finish(struct draft *draft, bool allow_basic, struct challenge *best)
{
    struct challenge *challenge = &draft->challenge;

    if (challenge->scheme == CHALLENGE_BASIC && !allow_basic)
        draft->understood = false;
    if (challenge->scheme == CHALLENGE_DIGEST)
        draft->understood &= challenge->nonce[0] != '\0' && (challenge->qop || !draft->qop_offered);
    if (draft->understood && is_better(challenge, best))
        *best = *challenge;
}

static void begin(struct draft *draft, const char *scheme)
{
    *draft = (struct draft){.understood = true};
    if (strcasecmp(scheme, "Digest") == 0)
        draft->challenge.scheme = CHALLENGE_DIGEST;
    else if (strcasecmp(scheme, "Basic") == 0)
        draft->challenge.scheme = CHALLENGE_BASIC;
    else
        draft->understood = false;
}

void challenge_read(const char *header, bool allow_basic, struct challenge *best)
{
    struct auth_reader reader = {.at = header};
    struct draft draft = {0};
    enum auth_item item;

    while ((item = auth_reader_next(&reader)) != AUTH_END && item != AUTH_MALFORMED) {
        if (item == AUTH_SCHEME) {
            finish(&draft, allow_basic, best);
            begin(&draft, reader.name);
        } else if (item == AUTH_PARAMETER) {
            take_parameter(&draft, reader.name, reader.value);
        } else {
            draft.understood = false;
        }
    }
    if (item == AUTH_END) /* of a malformed one, what was complete before counts */
        finish(&draft, allow_basic, best);
}
