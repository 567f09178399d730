/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A server that means no good: on a port of loopback it says what it was told to, byte for byte,
 * endlessly or drop by drop, whatever the client asks. Told to relay, it hands every further
 * connection to a real server, like one that has been repaired. It works in threads of its own,
 * and nothing that a client does fails the test.
 */
#ifndef SUPPORT_ROGUE_H
#define SUPPORT_ROGUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ROGUE_ENDLESS UINT64_MAX

/* Bytes of a string literal, NULs and all. Eight number signs in a row are replaced by a number
 * that is never the same. */
#define ROGUE_BYTES(literal)                                                                       \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

struct rogue_bytes {
    const char *data;
    size_t length;
};

enum rogue_when {
    ROGUE_AFTER_REQUEST, /* a whole HTTP request was read */
    ROGUE_AFTER_BYTES,   /* anything was read; the rest of the connection is this answer */
    ROGUE_AT_ONCE        /* before anything was read; the same */
};

struct rogue_answer {
    enum rogue_when when;
    struct rogue_bytes head;  /* first this, */
    struct rogue_bytes piece; /* then this, `pieces` times, */
    uint64_t pieces;
    unsigned pause_ms;       /* with so long a rest before each, */
    struct rogue_bytes tail; /* and then this */
    bool close;              /* closes the connection behind it, else waits for more requests */
};

struct rogue;

/* Answers nothing until it is told what. */
struct rogue *rogue_start(void);
/* Closes all connections. */
void rogue_stop(struct rogue *rogue);
unsigned rogue_port(const struct rogue *rogue);

/* The answers to the requests from now on, in the order of their arrival; the last one is given
 * again and again. Kept by the caller. */
void rogue_answer(struct rogue *rogue, const struct rogue_answer *answers, size_t count);
/* Connections from now on go to that port of 127.0.0.1. */
void rogue_relay(struct rogue *rogue, unsigned port);
/* Requests answered since rogue_answer(). */
size_t rogue_requests(struct rogue *rogue);

#endif
