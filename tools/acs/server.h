/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the ACS share with one another. Everything in here is guarded by acs->lock. */
#ifndef ACS_SERVER_H
#define ACS_SERVER_H

#include "acs/acs.h"
#include "acs/script.h"
#include "base/buf.h"

#include <microhttpd.h>
#include <pthread.h>

struct acs_nonce {
    char text[33];
    unsigned uses;
    uint64_t last_count; /* nc of the last accepted request */
};

struct acs_session {
    unsigned number;
    enum acs_session_state state;
    struct acs_script *script;
    size_t next; /* step of the script */
    char cwmp[64];
    bool hold;          /* what the CPE was told last */
    bool empty_seen;    /* an empty POST came while hold was false (R-SES-15) */
    bool repeat_inform; /* an Inform now is the same session again */
    bool cookie_sent;
    unsigned requests; /* of the ACS, for their IDs */
    uint64_t answered_ms;
};

struct acs_connection {
    unsigned number;
    struct acs_session *session; /* the one it last carried */
};

/* What to send back. */
struct acs_answer {
    enum acs_step_kind kind;
    const char *method; /* of the ACS's own request; NULL when it is none, or its own text */
    unsigned status;
    struct buf body;
    const char *location;
    struct buf challenge;                 /* WWW-Authenticate */
    unsigned session_cookie;              /* number of a session to set the cookie for; 0 is none */
    struct acs_modifiers modifiers;       /* of step and session together, borrowed */
    const struct acs_modifiers *lists[2]; /* where cookies and headers come from */
    struct acs_session *session;          /* takes on `outcome` when the answer is out */
    enum acs_session_state outcome;
};

struct acs {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct MHD_Daemon *daemon;
    struct acs_config config; /* strings are our own */
    char *url;
    unsigned port;
    bool stopping;
    uint64_t started_ms;

    struct acs_exchange **exchanges;
    size_t exchange_count;
    struct acs_session **sessions;
    unsigned session_count;
    struct acs_script **queue;
    size_t queue_count;
    char *default_script;
    unsigned collector_status; /* 0: is none */
    struct acs_nonce *nonces;
    size_t nonce_count;
    unsigned connections;
    unsigned open_connections;
    unsigned messages; /* numbers the recorded files */
};

/* Waits for a change; false when `deadline_ms` has passed. */
bool acs_wait_until(struct acs *acs, uint64_t deadline_ms);

/* http.c: starts the MHD daemon; false with the reason in `error`. */
bool acs_http_start(struct acs *acs, char *error, size_t error_size);

/* session.c: finds out what the exchange is and what to answer. */
void acs_session_answer(struct acs *acs, struct acs_connection *connection,
                        struct acs_exchange *exchange, struct acs_answer *answer);
void acs_session_free(struct acs_session *session);

/* auth.c: checks credentials; NULL when they are right, else what is wrong ("" when there were
 * none). A nonce that is only too old sets `*stale`. */
const char *acs_auth_check(struct acs *acs, const struct acs_exchange *exchange, bool *stale);
/* The value of WWW-Authenticate, with a new nonce. */
void acs_auth_challenge(struct acs *acs, bool stale, struct buf *out);

/* coding.c: unpacks a body of that Content-Encoding in place; false when it is none. */
bool acs_unpack(const char *coding, struct buf *body);
/* The reverse; `coding` is "gzip" or "deflate". */
void acs_pack(const char *coding, struct buf *body);

/* files.c: what the file server beside the ACS says. */
void acs_files_answer(struct acs *acs, const struct acs_exchange *exchange,
                      struct acs_answer *answer);

/* message.c */
struct acs_exchange *acs_exchange_new(const char *target);
void acs_exchange_free(struct acs_exchange *exchange);
void acs_exchange_add_header(struct acs_exchange *exchange, const char *name, const char *value);
/* Parses the complete body and finds the kind. */
void acs_exchange_parse(struct acs_exchange *exchange);
/* True for a request of the CPE: Inform, TransferComplete and so on. */
bool acs_exchange_is_request(const struct acs_exchange *exchange);

/* record.c: the transcript and the message files. */
void acs_record(struct acs *acs, const struct acs_session *session,
                const struct acs_exchange *exchange, const struct acs_answer *answer);

#endif
