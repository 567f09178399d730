/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The bundled ACS: a small real Auto-Configuration Server for tests and demonstrations. It
 * accepts CWMP sessions of any number of CPEs, answers and asks what a script says, misbehaves
 * where the script says so, and keeps every message for inspection. It shares nothing with the
 * daemon that reads or writes SOAP, HTTP or digests: it is the other side, and its own opinion.
 *
 * Promises: every function may be called from any thread; an exchange that was handed out never
 * changes and lives until acs_stop(); waiting is always on a condition with a deadline.
 *
 * A session script is text, one step per line (docs/acs.md lists them).
 */
#ifndef ACS_ACS_H
#define ACS_ACS_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum acs_auth {
    ACS_AUTH_NONE,
    ACS_AUTH_BASIC,
    ACS_AUTH_DIGEST,          /* MD5, qop="auth" */
    ACS_AUTH_DIGEST_MD5_SESS, /* MD5-sess, qop="auth" */
    ACS_AUTH_DIGEST_SHA256,   /* SHA-256, qop="auth" */
    ACS_AUTH_DIGEST_NO_QOP    /* MD5 in the form of RFC 2069 */
};

struct acs_config {
    const char *address; /* IPv4 or IPv6, to listen on; NULL is 127.0.0.1 */
    unsigned port;       /* 0 takes a free one */
    const char *host;    /* host part of acs_url(); NULL is the address */

    enum acs_auth auth;
    const char *username;
    const char *password;
    /* Every request needs credentials, not only the one that opens a session. */
    bool auth_every_request;
    /* The connection is closed after each challenge. */
    bool auth_close;
    /* A nonce is stale after this many requests; 0 is never. */
    unsigned auth_stale_after;

    const char *tls_certificate; /* PEM file; with tls_key this makes it an HTTPS server */
    const char *tls_key;
    const char *tls_client_ca; /* asks for a client certificate of this CA, and goes on without */
    bool tls_client_required;  /* with tls_client_ca: not having one ends the handshake */
    const char *tls_priority;  /* GnuTLS priority string; NULL is GnuTLS's own */

    const char *files;  /* folder that is served by GET and PUT (tools/acs/files.c); NULL: none */
    const char *record; /* folder for one file per message; NULL records nothing */
    FILE *transcript;   /* readable lines as it happens; NULL is silent */
};

struct acs_header {
    char *name;
    char *value;
};

/* One HTTP request and what it was answered with. */
struct acs_exchange {
    unsigned number;     /* from 1, in order of arrival */
    unsigned session;    /* from 1; 0 outside any session (a challenge, a stray request) */
    unsigned connection; /* from 1 */
    uint64_t time_ms;    /* monotonic, when the request was complete */

    char *method;
    char *target;
    struct acs_header *headers;
    size_t header_count;
    char *body; /* NUL-terminated; without the Content-Encoding it had */
    size_t body_size;
    size_t sent_size; /* of the body as it was on the wire */
    xmlDoc *document; /* the body parsed; NULL when it is empty or not well-formed */
    char *kind;       /* local name of the element in soap:Body; "" for an empty body */
    char *note;       /* what the ACS found wrong with the request; NULL is nothing */

    char *tls_version;     /* NULL over plain TCP, as are the next two */
    char *tls_server_name; /* SNI; NULL when the CPE sent none */
    char *tls_peer;        /* subject of the client certificate; NULL without one */

    unsigned status; /* 0: the connection was dropped */
    char *answer_kind;
    char *answer;
    size_t answer_size;
};

enum acs_session_state {
    ACS_SESSION_NONE, /* no such session yet */
    ACS_SESSION_OPEN,
    ACS_SESSION_DONE,  /* ended as R-SES-30 says */
    ACS_SESSION_FAILED /* an answer of the ACS ended it, or a later Inform of the CPE did */
};

struct acs;

/* Listens and serves in threads of its own. NULL on failure with the reason in `error`. */
struct acs *acs_start(const struct acs_config *config, char *error, size_t error_size);
/* Drops open connections and frees everything; NULL is allowed. */
void acs_stop(struct acs *acs);
/* The URL for the CPE's configuration, for example http://127.0.0.1:40123/acs. */
const char *acs_url(const struct acs *acs);
unsigned acs_port(const struct acs *acs);

/* The next session that nobody else took gets this script. False with the reason in `error`
 * (NULL is allowed) when the text is not a script. */
bool acs_queue_session(struct acs *acs, const char *script, char *error, size_t error_size);
/* What a session does when no script is queued; at the start that is nothing. */
bool acs_set_default_session(struct acs *acs, const char *script, char *error, size_t error_size);

/* The server is a collector of bulk data as well (TR-069 Annex N): a body that is no SOAP is
 * answered with this status. 0, as at the start: it is refused. */
void acs_collect(struct acs *acs, unsigned status);

/* True when the condition held before `timeout_ms` had passed. */
bool acs_wait_exchanges(struct acs *acs, size_t count, unsigned timeout_ms);
bool acs_wait_session_start(struct acs *acs, unsigned session, unsigned timeout_ms);
/* The session ended, well or badly; ask acs_session_state(). */
bool acs_wait_session_end(struct acs *acs, unsigned session, unsigned timeout_ms);
/* At least `count` connections were made and all of them are closed. */
bool acs_wait_connections_closed(struct acs *acs, unsigned count, unsigned timeout_ms);

/* The clock of acs_exchange.time_ms. */
uint64_t acs_now_ms(void);

size_t acs_exchange_count(struct acs *acs);
/* `index` from 0; NULL past the end. */
const struct acs_exchange *acs_exchange_at(struct acs *acs, size_t index);
/* The `nth` (from 1) exchange of a session whose message is `kind` ("" for an empty POST);
 * session 0 looks everywhere, kind NULL takes any. */
const struct acs_exchange *acs_find(struct acs *acs, unsigned session, const char *kind,
                                    unsigned nth);
unsigned acs_session_count(struct acs *acs);
enum acs_session_state acs_session_state(struct acs *acs, unsigned session);
unsigned acs_connection_count(struct acs *acs);

/* First value of a request header, any letter case; NULL when it is absent. */
const char *acs_exchange_header(const struct acs_exchange *exchange, const char *name);
/* string() of an XPath expression over the message, "" without one. Prefixes: soap, enc, xsd,
 * xsi, and cwmp for the CWMP namespace this message uses. The caller frees it. */
char *acs_exchange_text(const struct acs_exchange *exchange, const char *xpath);
/* Number of nodes of an XPath expression. */
size_t acs_exchange_nodes(const struct acs_exchange *exchange, const char *xpath);
/* URI of the CWMP namespace of the message, "" when it uses none. */
const char *acs_exchange_namespace(const struct acs_exchange *exchange);

enum acs_wake_auth { ACS_WAKE_DIGEST, ACS_WAKE_BASIC, ACS_WAKE_NONE };

struct acs_wake {
    const char *url;
    const char *username;
    const char *password;
    enum acs_wake_auth auth;
    const char *authorization; /* sent as it is instead of computing one */
    const char *method;        /* NULL is GET */
};

struct acs_wake_result {
    long status;             /* of the last response; 0 when there was none */
    unsigned responses;      /* responses seen, a challenge included */
    char challenge[512];     /* WWW-Authenticate of the first 401 */
    char authorization[768]; /* the last Authorization sent */
    char retry_after[64];
    long body_size;
    char error[256];
};

/* Sends an HTTP connection request (TR-069 3.2.2) and waits for its result; false when there was
 * no response. */
bool acs_connection_request(const struct acs_wake *wake, struct acs_wake_result *result);

struct acs_udp_wake {
    const char *address; /* host:port, as UDPConnectionRequestAddress says it */
    const char *username;
    const char *password;
    uint64_t ts;     /* seconds since 1970 */
    uint64_t id;     /* of this request and its copies */
    unsigned copies; /* how often it is sent; 0 is once */
    /* IPv4 address and port that it comes from, also when somebody else has them: a NAT lets in
     * only what comes from where the STUN server is. Takes CAP_NET_RAW. NULL is any. */
    const char *source;
};

/* Sends a UDP connection request (TR-069 Annex G); nobody answers it. False with the reason in
 * `error` when it cannot be sent. */
bool acs_udp_connection_request(const struct acs_udp_wake *wake, char *error, size_t error_size);
/* The UDPConnectionRequestAddress that a CPE told last, in an Inform or asked for it; NULL when
 * none did. The caller frees it. */
char *acs_udp_address(struct acs *acs);

#endif
