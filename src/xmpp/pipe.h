/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the daemon and its XMPP program say to each other, each on the other's standard stream:
 * records of fields (base/fields.h), each ended by an empty line. The first field of a record,
 * `kind`, says what it is.
 *
 * To the program, `connect` once, with `jid` (with a resource, or without one for the server to
 * choose), `password`, `host` (empty: what the domain's SRV records say), `port`, `tls` (1: none
 * goes without it), `ca` and `crl` (files; empty: the system's roots, no list), `ignore-dates` (1:
 * the time is not known), `keep-alive` (seconds; 0: none). Then `answer` for each request, with its
 * `token` and the `condition` of the error (empty: it is granted). The end of the stream ends the
 * program.
 *
 * From it `online` with the `jid` that the server has bound and `secured`; `request` with `token`,
 * `from`, `username` and `password`; `count` with the stanzas so far, `received`, `transmitted`,
 * `received-errors`, `transmitted-errors`; at last `ended` with `cause`, one of the words below,
 * and `text`. Nothing comes after that.
 */
#ifndef XMPP_PIPE_H
#define XMPP_PIPE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

#define PIPE_CAUSE_UNREACHABLE    "unreachable" /* no server, or it does not answer */
#define PIPE_CAUSE_UNTRUSTED      "untrusted"   /* no TLS, or not with the server that is meant */
#define PIPE_CAUSE_AUTHENTICATION "authentication" /* the server does not take the password */
#define PIPE_CAUSE_LOST           "lost"           /* it was online */

/* A record is no longer than this. */
#define PIPE_RECORD_MAX 32768

/* A zero-initialised reader is an empty one. */
struct pipe_reader {
    struct buf input;
    size_t taken;
};

/* Adds what has come. False when a record is too long: the other side is not what it should be. */
bool pipe_feed(struct pipe_reader *reader, const void *data, size_t length);
/* The next record that is complete, valid until the next call of either; NULL: there is none. */
const char *pipe_next(struct pipe_reader *reader);
void pipe_free(struct pipe_reader *reader);

/* Begins a record, ends it. */
void pipe_begin(struct buf *out, const char *kind);
void pipe_end(struct buf *out);

#endif
