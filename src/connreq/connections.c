/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/internal.h"

#include "base/mem.h"

#include <stdlib.h>

/* However busy it looks, a connection is not for longer than this (R-CRQ-16): a byte of a header
 * now and then does not hold a place. */
#define CONNECTION_AGE_MS 30000

static uint64_t now_ms(const struct connreq_server *server)
{
    return env_monotonic_ms(server->options.env);
}

static void release(struct connreq_connection *connection)
{
    if (connection->delayed)
        MHD_resume_connection(connection->mhd);
    connection->delayed = false;
}

/* Makes libmicrohttpd see the end of the connection, and close it. */
static void evict(struct connreq_connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection->mhd, MHD_CONNECTION_INFO_CONNECTION_FD);

    connection->evicted = true;
    release(connection);
    shutdown(info->connect_fd, SHUT_RDWR);
}

static void make_room(struct connreq_server *server, const struct connreq_source *source)
{
    struct connreq_connection *oldest = NULL, *oldest_of_source = NULL;
    unsigned all = 0, of_source = 0;

    for (struct connreq_connection *at = server->newest; at != NULL; at = at->previous) {
        if (at->evicted)
            continue;
        all++;
        oldest = at;
        if (connreq_source_equal(&at->source, source)) {
            of_source++;
            oldest_of_source = at;
        }
    }
    if (of_source >= CONNREQ_SOURCE_CONNECTIONS)
        evict(oldest_of_source);
    else if (all >= CONNREQ_CONNECTIONS)
        evict(oldest);
}

static struct connreq_connection *connection_new(struct connreq_server *server,
                                                 struct MHD_Connection *mhd)
{
    struct connreq_connection *connection = mem_alloc(sizeof *connection);
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS);

    connection->server = server;
    connection->mhd = mhd;
    connection->opened_ms = now_ms(server);
    connection->source = connreq_source_of(info->client_addr);
    make_room(server, &connection->source);
    connection->previous = server->newest;
    if (server->newest != NULL)
        server->newest->next = connection;
    else
        server->oldest = connection;
    server->newest = connection;
    return connection;
}

static void connection_free(struct connreq_connection *connection)
{
    struct connreq_server *server = connection->server;

    if (connection->requests == 0)
        server->counters.malformed++;
    if (connection->previous != NULL)
        connection->previous->next = connection->next;
    else
        server->oldest = connection->next;
    if (connection->next != NULL)
        connection->next->previous = connection->previous;
    else
        server->newest = connection->previous;
    free(connection);
}

void connreq_connection_notify(void *server, struct MHD_Connection *mhd, void **context,
                               enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        *context = connection_new(server, mhd);
    } else {
        connection_free(*context);
        *context = NULL;
    }
}

struct connreq_connection *connreq_connection_of(struct MHD_Connection *mhd)
{
    return MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
}

void connreq_connection_delay(struct connreq_connection *connection, uint64_t milliseconds)
{
    connection->delayed = true;
    connection->answer_ms = now_ms(connection->server) + milliseconds;
    MHD_suspend_connection(connection->mhd);
}

void connreq_connections_release(struct connreq_server *server)
{
    for (struct connreq_connection *at = server->oldest; at != NULL; at = at->next)
        release(at);
}

/* When something has to be done about the connection. */
static uint64_t due_ms(const struct connreq_connection *connection)
{
    uint64_t end = connection->opened_ms + CONNECTION_AGE_MS;

    return connection->delayed && connection->answer_ms < end ? connection->answer_ms : end;
}

void connreq_connections_sweep(struct connreq_server *server)
{
    uint64_t now = now_ms(server);

    for (struct connreq_connection *at = server->oldest; at != NULL; at = at->next) {
        if (at->evicted || due_ms(at) > now)
            continue;
        if (now < at->opened_ms + CONNECTION_AGE_MS)
            release(at);
        else
            evict(at);
    }
}

uint64_t connreq_connections_wait(const struct connreq_server *server)
{
    uint64_t now = now_ms(server), wait = UINT64_MAX;

    for (const struct connreq_connection *at = server->oldest; at != NULL; at = at->next) {
        uint64_t due = due_ms(at), left = due > now ? due - now : 0;

        if (!at->evicted && left < wait)
            wait = left;
    }
    return wait;
}
