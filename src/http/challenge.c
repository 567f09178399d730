/* SPDX-License-Identifier: Apache-2.0 */
#include "http/challenge.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

/* A challenge while it is being read; one that is not understood is passed over as a whole. */
struct draft {
    struct challenge challenge;
    bool understood;
    bool qop_offered;
};

static const char *skip(const char *text, const char *characters)
{
    return text + strspn(text, characters);
}

static size_t token_length(const char *text)
{
    size_t length = 0;

    while (isalnum((unsigned char)text[length]) ||
           (text[length] != '\0' && strchr("!#$%&'*+-.^_`|~/", text[length]) != NULL))
        length++;
    return length;
}

/* Copies a token or a quoted string without its quotes; NULL when it is malformed or holds
 * control characters, which must not come back in a header of ours. A value that does not fit
 * is read to its end and makes `*fits` false. */
static const char *take_value(const char *text, char *value, size_t size, bool *fits)
{
    bool quoted = *text == '"';
    size_t length = 0;

    for (text += quoted; *text != '\0'; text++) {
        if (quoted ? *text == '"' : *text == ',' || *text == ' ' || *text == '\t')
            break;
        if (quoted && *text == '\\' && text[1] != '\0')
            text++;
        if ((unsigned char)*text < 0x20 || *text == 0x7F)
            return NULL;
        if (length + 1 < size)
            value[length] = *text;
        length++;
    }
    *fits = length < size;
    value[*fits ? length : 0] = '\0';
    if (!quoted)
        return text;
    return *text == '"' ? text + 1 : NULL;
}

static bool list_has(const char *list, const char *item)
{
    while (*(list = skip(list, ", \t")) != '\0') {
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

static void take_parameter(struct draft *draft, const char *name, size_t length, const char *value)
{
    struct challenge *challenge = &draft->challenge;
    char text[16];

    if (length >= sizeof text)
        return;
    memcpy(text, name, length);
    text[length] = '\0';
    if (strcasecmp(text, "realm") == 0) {
        keep(draft, challenge->realm, sizeof challenge->realm, value);
    } else if (strcasecmp(text, "nonce") == 0) {
        keep(draft, challenge->nonce, sizeof challenge->nonce, value);
    } else if (strcasecmp(text, "opaque") == 0) {
        keep(draft, challenge->opaque, sizeof challenge->opaque, value);
        challenge->has_opaque = true;
    } else if (strcasecmp(text, "stale") == 0) {
        challenge->stale = strcasecmp(value, "true") == 0;
    } else if (strcasecmp(text, "algorithm") == 0) {
        challenge->algorithm_named = true;
        draft->understood &= digest_algorithm_parse(value, &challenge->algorithm);
    } else if (strcasecmp(text, "qop") == 0) {
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

static void begin(struct draft *draft, const char *scheme, size_t length)
{
    *draft = (struct draft){.understood = true};
    if (length == 6 && strncasecmp(scheme, "Digest", 6) == 0)
        draft->challenge.scheme = CHALLENGE_DIGEST;
    else if (length == 5 && strncasecmp(scheme, "Basic", 5) == 0)
        draft->challenge.scheme = CHALLENGE_BASIC;
    else
        draft->understood = false;
}

void challenge_read(const char *header, bool allow_basic, struct challenge *best)
{
    struct draft draft = {0};

    while (*(header = skip(header, ", \t")) != '\0') {
        const char *name = header;
        size_t length = token_length(name);
        char value[1024];
        bool fits;

        header = skip(name + length, " \t");
        if (length == 0)
            return; /* not the grammar of a challenge: what was complete so far counts */
        if (*header != '=') {
            finish(&draft, allow_basic, best);
            begin(&draft, name, length);
            continue;
        }
        header = take_value(skip(header + 1, " \t"), value, sizeof value, &fits);
        if (header == NULL)
            return;
        if (fits)
            take_parameter(&draft, name, length, value);
        else
            draft.understood = false;
    }
    finish(&draft, allow_basic, best);
}
