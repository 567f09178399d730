/* SPDX-License-Identifier: Apache-2.0 */
/* Connection requests as stanzas (Annex K, R-XMP-03), and the answers to them. */
#ifndef XMPP_STANZA_H
#define XMPP_STANZA_H

#include <stdbool.h>
#include <strophe.h>

/* More bytes than this has no sender, user name or password. */
#define STANZA_TEXT_MAX 3071

#define STANZA_NAMESPACE "urn:broadband-forum-org:cwmp:xmppConnReq-1-0"

enum stanza_kind {
    STANZA_REQUEST,   /* a connection request as the schema has it */
    STANZA_MALFORMED, /* one that is not */
    STANZA_FOREIGN,   /* an iq that wants an answer, and is about something else */
    STANZA_SILENT     /* nothing that is to be answered */
};

struct stanza_request {
    const char *from; /* of the stanza */
    char *username, *password;
};

/* `request` is filled for STANZA_REQUEST only. */
enum stanza_kind stanza_read(xmpp_stanza_t *stanza, struct stanza_request *request);
void stanza_request_free(struct stanza_request *request);

/* The answer to an iq: a result, or an error with this condition. To be released. */
xmpp_stanza_t *stanza_answer(xmpp_stanza_t *stanza, const char *condition);

bool stanza_is_error(xmpp_stanza_t *stanza);

#endif
