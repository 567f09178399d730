/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests over XMPP (Annex K, R-XMP-01 to R-XMP-09). The XMPP connection itself is a
 * child process for each attempt (src/xmpp), which is given what it needs to know on its standard
 * input; what it says is taken for as good as what a stranger says. Decisions are made here: which
 * server when, whether a request is granted. A valid one calls `wake`.
 */
#ifndef CONNREQ_XMPP_H
#define CONNREQ_XMPP_H

#include "base/env.h"
#include "base/log.h"
#include "connreq/server.h"
#include "connreq/xmpp_way.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uv.h>

/* An account and how its server is found. */
struct xmpp_account {
    const char *username, *domain, *resource, *password;
    const struct xmpp_server *servers; /* at least one */
    size_t server_count;
    struct xmpp_retry retry;
    uint32_t keep_alive; /* seconds; 0: none */
    bool must_secure;
    const char *ca_file, *crl_file; /* NULL: the system's roots, no list */
};

enum xmpp_status {
    XMPP_OFF, /* there is no account */
    XMPP_CONNECTING,
    XMPP_ONLINE,
    XMPP_NO_SERVER,     /* none answers; the next attempt is planned */
    XMPP_NOT_TRUSTED,   /* the same, for want of TLS with the server that is meant */
    XMPP_NOT_LOGGED_IN, /* the same, for the server does not take the password */
    XMPP_MISCONFIGURED  /* there can be no such account */
};

struct xmpp_state {
    enum xmpp_status status;
    const char *jabber_id; /* bound by the server; "" while not online */
    const char *reason;    /* of the last failure; "" */
    struct {               /* when `status` became what it is */
        int64_t seconds;
        bool since_start; /* of the machine, whose clock was not set then */
    } changed;
    bool secured;
    uint32_t received, transmitted, received_errors, transmitted_errors; /* stanzas */
    uint64_t accepted, refused;                                          /* requests */
};

struct xmpp_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const char *program; /* cwmpd-xmpp */
    void *argument;
    /* The strings are read at once. */
    void (*credentials)(void *argument, const char **username, const char **password);
    const char *(*allowed)(void *argument); /* ConnReqAllowedJabberIDs */
    enum connreq_verdict (*wake)(void *argument);
    void (*changed)(void *argument); /* the state has, other than its counters */
};

struct xmpp_link;

struct xmpp_link *xmpp_link_new(const struct xmpp_options *options);
/* Ends what is under way. Its handles close on the loop's next turns. */
void xmpp_link_free(struct xmpp_link *xmpp);

/* Uses this account from now on, copied; NULL: none. The one that is in use already is left as it
 * is. */
void xmpp_link_use(struct xmpp_link *xmpp, const struct xmpp_account *account);

/* Valid until the loop's next turn. */
struct xmpp_state xmpp_link_state(const struct xmpp_link *xmpp);

#endif
