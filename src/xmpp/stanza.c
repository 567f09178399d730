/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/stanza.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <string.h>

static bool is(const char *text, const char *wanted)
{
    return text != NULL && text_equal(text, wanted);
}

static bool is_blank(xmpp_stanza_t *text)
{
    const char *content = xmpp_stanza_get_text_ptr(text);

    return content == NULL || content[strspn(content, " \t\r\n")] == '\0';
}

/* The first element of these siblings; `*clean` becomes false when there is text before it. */
static xmpp_stanza_t *element(xmpp_stanza_t *sibling, bool *clean)
{
    for (; sibling != NULL && !xmpp_stanza_is_tag(sibling); sibling = xmpp_stanza_get_next(sibling))
        *clean = *clean && is_blank(sibling);
    return sibling;
}

/* The text of an element with that name and nothing but text in it; NULL: it is not that. An
 * element without a namespace of its own has its parent's. */
static char *content(xmpp_stanza_t *stanza, const char *name)
{
    const char *space = stanza != NULL ? xmpp_stanza_get_ns(stanza) : NULL;
    struct buf text = {0};

    if (stanza == NULL || !is(xmpp_stanza_get_name(stanza), name) ||
        (space != NULL && !is(space, STANZA_NAMESPACE)))
        return NULL;
    for (xmpp_stanza_t *child = xmpp_stanza_get_children(stanza); child != NULL;
         child = xmpp_stanza_get_next(child)) {
        const char *piece = xmpp_stanza_is_text(child) ? xmpp_stanza_get_text_ptr(child) : NULL;

        if (piece == NULL || text.length + strlen(piece) > STANZA_TEXT_MAX) {
            mem_free_secret(buf_take(&text));
            return NULL;
        }
        buf_puts(&text, piece);
    }
    return text.data != NULL ? buf_take(&text) : mem_strdup("");
}

/* What is in a connectionRequest: the two elements in this order, and no other. */
static bool read_content(xmpp_stanza_t *body, struct stanza_request *request)
{
    bool clean = true;
    xmpp_stanza_t *username = element(xmpp_stanza_get_children(body), &clean), *password;

    if (username == NULL)
        return false;
    request->username = content(username, "username");
    password = element(xmpp_stanza_get_next(username), &clean);
    request->password = content(password, "password");
    return request->username != NULL && request->password != NULL &&
           element(xmpp_stanza_get_next(password), &clean) == NULL && clean;
}

static bool is_request(xmpp_stanza_t *body)
{
    return body != NULL && is(xmpp_stanza_get_name(body), "connectionRequest") &&
           is(xmpp_stanza_get_ns(body), STANZA_NAMESPACE);
}

enum stanza_kind stanza_read(xmpp_stanza_t *stanza, struct stanza_request *request)
{
    const char *type = xmpp_stanza_get_type(stanza);
    bool clean = true;
    xmpp_stanza_t *body;

    *request = (struct stanza_request){.from = xmpp_stanza_get_from(stanza)};
    if (!is(xmpp_stanza_get_name(stanza), "iq") || (!is(type, "get") && !is(type, "set")) ||
        xmpp_stanza_get_id(stanza) == NULL)
        return STANZA_SILENT;
    body = element(xmpp_stanza_get_children(stanza), &clean);
    if (!is_request(body))
        return STANZA_FOREIGN;
    if (is(type, "get") && clean && request->from != NULL &&
        strlen(request->from) <= STANZA_TEXT_MAX && read_content(body, request) &&
        element(xmpp_stanza_get_next(body), &clean) == NULL && clean)
        return STANZA_REQUEST;
    stanza_request_free(request);
    return STANZA_MALFORMED;
}

void stanza_request_free(struct stanza_request *request)
{
    mem_free_secret(request->username);
    mem_free_secret(request->password);
    request->username = request->password = NULL;
}

/* RFC 6120, 8.3.2: what the sender is to do about it. */
static const char *type_of(const char *condition)
{
    if (text_equal(condition, "not-authorized"))
        return "auth";
    if (text_equal(condition, "bad-request"))
        return "modify";
    return text_equal(condition, "resource-constraint") ? "wait" : "cancel";
}

static xmpp_stanza_t *add_element(xmpp_stanza_t *parent, const char *name)
{
    xmpp_stanza_t *element = xmpp_stanza_new(xmpp_stanza_get_context(parent));

    xmpp_stanza_set_name(element, name);
    xmpp_stanza_add_child(parent, element);
    xmpp_stanza_release(element); /* the parent keeps it */
    return element;
}

/* The library's own answers are for stanzas with a sender only; one without is the server's. */
xmpp_stanza_t *stanza_answer(xmpp_stanza_t *stanza, const char *condition)
{
    bool fails = condition[0] != '\0';
    xmpp_stanza_t *error,
        *answer = xmpp_iq_new(xmpp_stanza_get_context(stanza), fails ? "error" : "result",
                              xmpp_stanza_get_id(stanza));

    if (xmpp_stanza_get_from(stanza) != NULL)
        xmpp_stanza_set_to(answer, xmpp_stanza_get_from(stanza));
    if (fails) {
        error = add_element(answer, "error");
        xmpp_stanza_set_type(error, type_of(condition));
        xmpp_stanza_set_ns(add_element(error, condition), XMPP_NS_STANZAS_IETF);
    }
    return answer;
}

bool stanza_is_error(xmpp_stanza_t *stanza)
{
    return is(xmpp_stanza_get_type(stanza), "error");
}
