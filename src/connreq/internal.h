/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this room share. */
#ifndef CONNREQ_INTERNAL_H
#define CONNREQ_INTERNAL_H

#include "connreq/login.h"
#include "connreq/server.h"
#include "connreq/throttle.h"

#include <microhttpd.h>
#include <sys/socket.h>

/* Connections at a time, in all and from one source. A newcomer beyond that takes the place of
 * the oldest, so that connections which only hold a place keep nobody out. */
#define CONNREQ_CONNECTIONS        64
#define CONNREQ_SOURCE_CONNECTIONS 16

struct connreq_connection {
    struct connreq_server *server;
    struct MHD_Connection *mhd;
    struct connreq_connection *previous, *next; /* in the order of their opening */
    struct connreq_source source;
    uint64_t opened_ms;
    unsigned requests; /* understood so far */
    bool delayed;      /* suspended until `answer_ms` */
    uint64_t answer_ms;
    bool evicted;
};

struct connreq_server {
    struct connreq_options options;
    char *path;
    struct MHD_Daemon *daemon;
    uv_poll_t *poll; /* the handles are freed by their close callbacks */
    uv_timer_t *timer;
    struct connreq_connection *oldest, *newest;
    struct connreq_throttle *throttle;
    struct connreq_counters counters;
    struct connreq_logins *logins;
    uint16_t port;
    bool inside;
    bool stopping; /* every request ends */
};

/* listener.c: a listening socket (SOCK_STREAM or SOCK_DGRAM), or -1 and the error. */
int connreq_listen(int type, const char *address, uint16_t port, struct cwmp_error *error);
uint16_t connreq_listen_port(int socket);

/* connections.c */
void connreq_connection_notify(void *server, struct MHD_Connection *mhd, void **context,
                               enum MHD_ConnectionNotificationCode code);
struct connreq_connection *connreq_connection_of(struct MHD_Connection *mhd);
void connreq_connection_delay(struct connreq_connection *connection, uint64_t milliseconds);
/* Lets go of all that were delayed. */
void connreq_connections_release(struct connreq_server *server);
/* Ends what is too old, answers what was delayed long enough. */
void connreq_connections_sweep(struct connreq_server *server);
/* Milliseconds until that has to be done again, UINT64_MAX when there is nothing. */
uint64_t connreq_connections_wait(const struct connreq_server *server);

/* request.c: libmicrohttpd's callbacks for a request */
void *connreq_request_start(void *server, const char *target, struct MHD_Connection *mhd);
enum MHD_Result connreq_request_handle(void *server, struct MHD_Connection *mhd, const char *url,
                                       const char *method, const char *version, const char *data,
                                       size_t *length, void **context);
void connreq_request_completed(void *server, struct MHD_Connection *mhd, void **context,
                               enum MHD_RequestTerminationCode code);

#endif
