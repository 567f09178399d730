/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/internal.h"

#include "base/mem.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MEMORY_PER_CONNECTION ((size_t)8 << 10) /* all of a request's headers (R-CRQ-16) */
#define IDLE_SECONDS          10u
#define NONCES                64u
#define ACCEPTED_PER_MINUTE   30u

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

static void on_timer(uv_timer_t *timer);

/* Lets libmicrohttpd do what there is to do, and sets the timer for what comes next. */
static void run(struct connreq_server *server)
{
    uint64_t next;
    MHD_UNSIGNED_LONG_LONG timeout;

    server->inside = true;
    connreq_connections_sweep(server);
    MHD_run(server->daemon);
    server->inside = false;
    next = connreq_connections_wait(server);
    if (MHD_get_timeout(server->daemon, &timeout) == MHD_YES && timeout < next)
        next = timeout;
    if (next == UINT64_MAX)
        uv_timer_stop(server->timer);
    else
        uv_timer_start(server->timer, on_timer, next, 0);
}

static void on_timer(uv_timer_t *timer)
{
    run(uv_handle_get_data((uv_handle_t *)timer));
}

static void on_readable(uv_poll_t *poll, int status, int events)
{
    (void)status;
    (void)events;
    run(uv_handle_get_data((uv_handle_t *)poll));
}

static void __attribute__((format(printf, 2, 0)))
on_message(void *server, const char *format, va_list arguments)
{
    const struct connreq_server *mine = server;
    char line[256];

    vsnprintf(line, sizeof line, format, arguments);
    line[strcspn(line, "\n")] = '\0';
    log_debug(mine->options.log, "connection requests: %s", line);
}

static struct MHD_Daemon *start_daemon(struct connreq_server *server, int listener)
{
    return MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_ERROR_LOG | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL,
        connreq_request_handle, server, MHD_OPTION_EXTERNAL_LOGGER, on_message, server,
        MHD_OPTION_LISTEN_SOCKET, listener, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        MEMORY_PER_CONNECTION, MHD_OPTION_CONNECTION_LIMIT, 2u * CONNREQ_CONNECTIONS,
        MHD_OPTION_CONNECTION_TIMEOUT, IDLE_SECONDS, MHD_OPTION_URI_LOG_CALLBACK,
        connreq_request_start, server, MHD_OPTION_NOTIFY_CONNECTION, connreq_connection_notify,
        server, MHD_OPTION_NOTIFY_COMPLETED, connreq_request_completed, server, MHD_OPTION_END);
}

static void watch(struct connreq_server *server)
{
    int epoll = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;

    server->poll = mem_alloc(sizeof *server->poll);
    server->timer = mem_alloc(sizeof *server->timer);
    uv_poll_init(server->options.loop, server->poll, epoll);
    uv_timer_init(server->options.loop, server->timer);
    uv_handle_set_data((uv_handle_t *)server->poll, server);
    uv_handle_set_data((uv_handle_t *)server->timer, server);
    uv_poll_start(server->poll, UV_READABLE, on_readable);
}

static void server_free(struct connreq_server *server)
{
    connreq_throttle_free(server->throttle);
    free(server->path);
    connreq_logins_free(server->logins);
    free(server);
}

struct connreq_server *connreq_server_start(const struct connreq_options *options,
                                            struct cwmp_error *error)
{
    struct connreq_server *server;
    unsigned rate =
        options->accepted_per_minute > 0 ? options->accepted_per_minute : ACCEPTED_PER_MINUTE;
    int listener = connreq_listen(SOCK_STREAM, options->address, options->port, error);

    if (listener < 0)
        return NULL;
    server = mem_alloc(sizeof *server);
    server->options = *options;
    server->path = mem_strdup(options->path);
    server->port = connreq_listen_port(listener);
    server->throttle = connreq_throttle_new(rate);
    server->logins = connreq_logins_new(options->env, 2 * rate > NONCES ? 2 * rate : NONCES);
    server->daemon = start_daemon(server, listener);
    if (server->daemon == NULL) {
        close(listener);
        server_free(server);
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "connection requests: the server on port %u does not start", options->port);
        return NULL;
    }
    watch(server);
    return server;
}

void connreq_server_stop(struct connreq_server *server)
{
    if (server == NULL)
        return;
    assert(!server->inside);
    uv_close((uv_handle_t *)server->poll, on_closed);
    uv_close((uv_handle_t *)server->timer, on_closed);
    /* libmicrohttpd cannot stop while an answer is held back. */
    server->stopping = true;
    connreq_connections_release(server);
    MHD_run(server->daemon);
    MHD_stop_daemon(server->daemon);
    server_free(server);
}

uint16_t connreq_server_port(const struct connreq_server *server)
{
    return server->port;
}

struct connreq_counters connreq_server_counters(const struct connreq_server *server)
{
    return server->counters;
}
