/* SPDX-License-Identifier: Apache-2.0 */
#include "logins.h"

#include "base/mem.h"
#include "base/text.h"
#include "connreq/login.h"
#include "http/auth_reader.h"
#include "http/digest.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

char *logins_parameter(const char *header, const char *name)
{
    struct auth_reader reader = {.at = header};
    enum auth_item item;

    while ((item = auth_reader_next(&reader)) == AUTH_PARAMETER || item == AUTH_SCHEME) {
        if (item == AUTH_PARAMETER && strcasecmp(reader.name, name) == 0)
            return mem_strdup(reader.value);
    }
    return mem_strdup("");
}

void logins_foresee(struct logins_nonces *nonces)
{
    struct connreq_logins *logins;
    struct fake_env fake;

    fake_env_init(&fake);
    logins = connreq_logins_new(&fake.env, 1);
    for (size_t i = 0; i < LOGINS_NONCES; i++) {
        struct buf header = {0};

        connreq_login_challenge(logins, false, &header);
        nonces->texts[i] = logins_parameter(buf_text(&header), "nonce");
        buf_free(&header);
    }
    connreq_logins_free(logins);
}

void logins_forget(struct logins_nonces *nonces)
{
    for (size_t i = 0; i < LOGINS_NONCES; i++)
        free(nonces->texts[i]);
}

static void append_nonces(const struct logins_nonces *nonces, const char *text, size_t length,
                          struct buf *out)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '@' && i + 1 < length && (text[i + 1] == '1' || text[i + 1] == '2'))
            buf_puts(out, nonces->texts[text[++i] - '1']);
        else
            buf_putc(out, text[i]);
    }
}

static void append_response(const char *header, struct buf *out)
{
    static const char *const names[] = {"username", "realm", "nonce", "cnonce", "uri", "nc", "qop"};
    enum { USERNAME, REALM, NONCE, CNONCE, URI, NC, QOP, COUNT };
    char *values[COUNT], response[DIGEST_RESPONSE_SIZE];

    for (size_t i = 0; i < COUNT; i++)
        values[i] = logins_parameter(header, names[i]);
    digest_response(&(struct digest_input){.algorithm = DIGEST_MD5,
                                           .qop = values[QOP][0] != '\0',
                                           .username = values[USERNAME],
                                           .password = LOGINS_PASSWORD,
                                           .realm = values[REALM],
                                           .nonce = values[NONCE],
                                           .cnonce = values[CNONCE],
                                           .nc = (uint32_t)strtoul(values[NC], NULL, 16),
                                           .method = "GET",
                                           .uri = values[URI]},
                    response);
    buf_printf(out, "response=\"%s\"", response);
    for (size_t i = 0; i < COUNT; i++)
        free(values[i]);
}

/* One line, without its end and with its nonces. */
static void append_line(const char *line, size_t length, struct buf *out)
{
    static const char mark[] = "response=@";
    const char *at = memmem(line, length, mark, strlen(mark));
    char *header;

    if (at == NULL) {
        buf_append(out, line, length);
        return;
    }
    header = mem_strndup(line, length);
    buf_append(out, line, (size_t)(at - line));
    append_response(text_starts_with(header, "Authorization: ") ? header + 15 : header, out);
    at += strlen(mark);
    buf_append(out, at, (size_t)(line + length - at));
    free(header);
}

void logins_fill(const struct logins_nonces *nonces, const char *text, size_t length,
                 struct buf *out)
{
    struct buf filled = {0};
    const char *at, *end;

    append_nonces(nonces, text, length, &filled);
    at = buf_text(&filled);
    end = at + filled.length;
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        bool last = stop == NULL;

        stop = last ? end : stop;
        append_line(at, (size_t)(stop - at), out);
        if (!last)
            buf_putc(out, '\n');
        at = stop + 1;
    }
    buf_free(&filled);
}
