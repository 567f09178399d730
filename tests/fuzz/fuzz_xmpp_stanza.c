/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stanza that is anything: no sanitizer complains, what is taken for a connection request has all
 * that one needs, and what is to be answered can be.
 */
#include "fuzz.h"
#include "xmpp/stanza.h"

#include <string.h>

static void answer(xmpp_ctx_t *context, xmpp_stanza_t *stanza, const char *condition)
{
    xmpp_stanza_t *reply = stanza_answer(stanza, condition);
    char *text;
    size_t length;

    check(reply != NULL && stanza_is_error(reply) == (condition[0] != '\0'));
    check(strcmp(xmpp_stanza_get_id(reply), xmpp_stanza_get_id(stanza)) == 0);
    check(xmpp_stanza_to_text(reply, &text, &length) == XMPP_EOK);
    xmpp_free(context, text);
    xmpp_stanza_release(reply);
}

static void look(xmpp_ctx_t *context, xmpp_stanza_t *stanza)
{
    struct stanza_request request;
    enum stanza_kind kind = stanza_read(stanza, &request);

    check((kind == STANZA_REQUEST) == (request.username != NULL));
    check((kind == STANZA_REQUEST) == (request.password != NULL));
    if (kind == STANZA_REQUEST) {
        check(request.from != NULL && strlen(request.from) <= STANZA_TEXT_MAX);
        check(strlen(request.username) <= STANZA_TEXT_MAX);
        check(strlen(request.password) <= STANZA_TEXT_MAX);
        answer(context, stanza, "");
    }
    stanza_request_free(&request);
    if (kind == STANZA_MALFORMED)
        answer(context, stanza, "bad-request");
    else if (kind == STANZA_FOREIGN)
        answer(context, stanza, "service-unavailable");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    xmpp_ctx_t *context = xmpp_ctx_new(NULL, NULL);
    char *text = malloc(size + 1);
    xmpp_stanza_t *stanza;

    check(context != NULL && text != NULL);
    memcpy(text, data, size);
    text[size] = '\0';
    stanza = xmpp_stanza_new_from_string(context, text);
    if (stanza != NULL) {
        look(context, stanza);
        xmpp_stanza_release(stanza);
    }
    free(text);
    xmpp_ctx_free(context);
    return 0;
}
