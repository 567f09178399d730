/* SPDX-License-Identifier: Apache-2.0 */
/*
 * WWW-Authenticate headers, one a line, as those of one 401, and the answer to them. What has to
 * hold: no sanitizer complains; nothing is answered that may not be; the answer is one header
 * that reads back as an answer to the challenge it was made for.
 */
#include "base/mem.h"
#include "base/text.h"
#include "fuzz.h"
#include "http/auth_reader.h"
#include "http/authentication.h"
#include "support/fake_env.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define USERNAME "00AB12-Box-\"1\\"
#define PASSWORD "pass:word"

static void check_text(const char *text)
{
    for (; *text != '\0'; text++)
        check(!iscntrl((unsigned char)*text));
}

static void check_challenge(const struct challenge *challenge, bool allow_basic)
{
    check(challenge->scheme != CHALLENGE_BASIC || allow_basic);
    check(challenge->scheme != CHALLENGE_DIGEST || challenge->nonce[0] != '\0');
    check_text(challenge->realm);
    check_text(challenge->nonce);
    check_text(challenge->opaque);
}

/* What an Authorization header says of one parameter; NULL when nothing. The caller frees it. */
static char *parameter_of(const char *header, const char *name)
{
    struct auth_reader reader = {.at = header};
    enum auth_item item;
    char *value = NULL;

    check(auth_reader_next(&reader) == AUTH_SCHEME);
    while ((item = auth_reader_next(&reader)) != AUTH_END) {
        check(item == AUTH_PARAMETER);
        if (strcasecmp(reader.name, name) != 0)
            continue;
        check(value == NULL);
        value = mem_strdup(reader.value);
    }
    return value;
}

static void check_parameter(const char *header, const char *name, const char *wanted)
{
    char *value = parameter_of(header, name);

    check(wanted != NULL ? value != NULL && text_equal(value, wanted) : value == NULL);
    free(value);
}

static void check_digest(const char *header, const struct authentication *authentication)
{
    const struct challenge *challenge = &authentication->challenge;
    struct digest_input input = {.algorithm = challenge->algorithm,
                                 .qop = challenge->qop,
                                 .username = USERNAME,
                                 .password = PASSWORD,
                                 .realm = challenge->realm,
                                 .nonce = challenge->nonce,
                                 .cnonce = authentication->cnonce,
                                 .nc = authentication->nc,
                                 .method = "POST",
                                 .uri = "/acs?a=b,c"};
    char response[DIGEST_RESPONSE_SIZE];

    digest_response(&input, response);
    check_parameter(header, "username", USERNAME);
    check_parameter(header, "realm", challenge->realm);
    check_parameter(header, "nonce", challenge->nonce);
    check_parameter(header, "uri", "/acs?a=b,c");
    check_parameter(header, "response", response);
    check_parameter(header, "opaque", challenge->has_opaque ? challenge->opaque : NULL);
    check_parameter(header, "qop", challenge->qop ? "auth" : NULL);
}

static void check_answer(struct authentication *authentication, const struct env *env)
{
    struct buf header = {0};

    authentication_header(authentication, env, USERNAME, PASSWORD, "POST", "/acs?a=b,c", &header);
    check(strlen(buf_text(&header)) == header.length);
    check_text(buf_text(&header));
    if (authentication->challenge.scheme == CHALLENGE_DIGEST)
        check_digest(buf_text(&header), authentication);
    else
        check(text_starts_with(buf_text(&header), "Basic "));
    buf_free(&header);
}

static void check_headers(char *text, bool allow_basic)
{
    struct authentication authentication = {0};
    struct challenge best = {0};
    struct fake_env fake;
    char *rest = text;

    fake_env_init(&fake);
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n"))
        challenge_read(line, allow_basic, &best);
    check_challenge(&best, allow_basic);
    if (authentication_take(&authentication, &best, 0) != AUTHENTICATION_ANSWER) {
        check(best.scheme == CHALLENGE_NONE);
        return;
    }
    check_answer(&authentication, &fake.env);
    check_answer(&authentication, &fake.env);
    check(authentication.challenge.scheme != CHALLENGE_DIGEST || authentication.nc == 2);
    if (authentication_take(&authentication, &best, 1) == AUTHENTICATION_ANSWER)
        check(best.scheme == CHALLENGE_DIGEST && best.stale);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (int allow_basic = 0; allow_basic < 2; allow_basic++) {
        char *text = mem_strndup((const char *)data, size);

        check_headers(text, allow_basic);
        free(text);
    }
    return 0;
}
