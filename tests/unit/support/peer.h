/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A scripted server on loopback for tests of the HTTP client: it runs on the test's own loop,
 * takes requests apart just enough to know where they end, keeps them all, and answers each with
 * the next step of its script, byte for byte as the test wrote it, over TCP or TLS.
 */
#ifndef SUPPORT_PEER_H
#define SUPPORT_PEER_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uv.h>

struct peer;

enum peer_then {
    PEER_KEEP,
    PEER_CLOSE,
    PEER_RESET,
    PEER_REHANDSHAKE /* asks for another handshake and never goes on with it */
};

struct peer_step {
    const char *response; /* NULL: nothing at all */
    size_t length;        /* 0: that of the string */
    enum peer_then then;
    unsigned drip_ms; /* a byte each so many milliseconds; 0: all at once */
};

struct peer_request {
    char *text;       /* head and body */
    const char *body; /* within text */
    size_t body_length;
    unsigned connection; /* 1, 2, … in the order of their opening */
};

struct peer_options {
    uv_loop_t *loop;
    const char *address;     /* NULL: 127.0.0.1 */
    const char *certificate; /* PEM files; NULL: no TLS */
    const char *key;
    const char *client_ca; /* a client certificate of this root is required */
    const char *priority;  /* GnuTLS priorities or NULL */
    bool mute;             /* accepts connections and never says or reads anything */
};

struct peer *peer_new(const struct peer_options *options);
/* Its handles close on the loop's next turn. */
void peer_free(struct peer *peer);
uint16_t peer_port(const struct peer *peer);

/* The steps for the requests from now on; the last one is repeated. Kept by the caller. */
void peer_script(struct peer *peer, const struct peer_step *steps, size_t count);
/* Or a function that writes the response to each; `then` starts as PEER_KEEP. */
typedef void peer_answer(void *argument, const struct peer_request *request, struct buf *response,
                         enum peer_then *then);
void peer_answer_with(struct peer *peer, peer_answer *answer, void *argument);

size_t peer_request_count(const struct peer *peer);
const struct peer_request *peer_request_at(const struct peer *peer, size_t index);
/* The value of a header line, copied; NULL when there is none. The caller frees it. */
char *peer_header(const struct peer_request *request, const char *name);
unsigned peer_connections(const struct peer *peer);      /* ever accepted */
unsigned peer_open_connections(const struct peer *peer); /* now */
uint64_t peer_bytes(const struct peer *peer);            /* of requests, after decryption */
unsigned peer_handshakes(const struct peer *peer);       /* completed */
const char *peer_server_name(const struct peer *peer);   /* SNI of the last handshake, "" */
/* Another certificate from the next connection on. */
void peer_set_certificate(struct peer *peer, const char *certificate, const char *key);
/* Closes the connections that are open now. */
void peer_close_connections(struct peer *peer);

#endif
