/* SPDX-License-Identifier: Apache-2.0 */
#include "peer.h"

#include "base/mem.h"
#include "peer_tls.h"

#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct connection {
    uv_tcp_t tcp;
    uv_timer_t drip;
    struct peer *peer;
    struct connection *next;
    unsigned number;
    struct peer_tls *tls;
    struct buf received; /* plain text that is not a request yet */
    char *rest;          /* what still has to drip out */
    size_t rest_length, rest_at;
    enum peer_then then;
    int handles; /* open handles */
    bool closing;
};

struct peer {
    uv_tcp_t listener;
    struct peer_options options;
    struct peer_tls_server *tls;
    struct connection *connections;
    unsigned accepted, open, handshakes;
    uint64_t bytes;
    const struct peer_step *steps;
    size_t step_count, step_at;
    peer_answer *answer;
    void *answer_argument;
    struct peer_request *requests;
    size_t request_count;
    char server_name[256];
};

static void on_connection_closed(uv_handle_t *handle)
{
    struct connection *connection = handle->data;

    if (--connection->handles > 0)
        return;
    peer_tls_free(connection->tls);
    buf_free(&connection->received);
    free(connection->rest);
    free(connection);
}

static void connection_close(struct connection *connection, bool reset)
{
    struct connection **at = &connection->peer->connections;

    if (connection->closing)
        return;
    connection->closing = true;
    while (*at != connection)
        at = &(*at)->next;
    *at = connection->next;
    connection->peer->open--;
    if (!reset || uv_tcp_close_reset(&connection->tcp, on_connection_closed) != 0)
        uv_close((uv_handle_t *)&connection->tcp, on_connection_closed);
    uv_close((uv_handle_t *)&connection->drip, on_connection_closed);
}

static void on_written(uv_write_t *write, int status)
{
    (void)status;
    free(write->data);
    free(write);
}

static void send_raw(void *argument, const void *data, size_t length)
{
    struct connection *connection = argument;
    uv_write_t *write = mem_alloc(sizeof *write);
    uv_buf_t piece;

    write->data = mem_alloc(length + 1);
    memcpy(write->data, data, length);
    piece = uv_buf_init(write->data, (unsigned)length);
    if (uv_write(write, (uv_stream_t *)&connection->tcp, &piece, 1, on_written) != 0)
        on_written(write, 0);
}

static void send_plain(struct connection *connection, const char *data, size_t length)
{
    if (connection->tls != NULL)
        peer_tls_send(connection->tls, data, length);
    else
        send_raw(connection, data, length);
}

static void on_shut(uv_shutdown_t *shutdown, int status)
{
    struct connection *connection = shutdown->data;

    (void)status;
    free(shutdown);
    connection_close(connection, false);
}

/* What comes after a response has gone out in full. */
static void then_do(struct connection *connection, enum peer_then then)
{
    uv_shutdown_t *shutdown;

    if (then == PEER_RESET) {
        connection_close(connection, true);
    } else if (then == PEER_REHANDSHAKE) {
        uv_read_stop((uv_stream_t *)&connection->tcp);
        peer_tls_rehandshake(connection->tls);
    } else if (then == PEER_CLOSE) {
        if (connection->tls != NULL)
            peer_tls_bye(connection->tls);
        shutdown = mem_alloc(sizeof *shutdown);
        shutdown->data = connection;
        uv_shutdown(shutdown, (uv_stream_t *)&connection->tcp, on_shut);
    }
}

static void on_drip(uv_timer_t *timer)
{
    struct connection *connection = timer->data;

    send_plain(connection, connection->rest + connection->rest_at++, 1);
    if (connection->rest_at < connection->rest_length)
        return;
    uv_timer_stop(timer);
    then_do(connection, connection->then);
}

static void play(struct connection *connection, const struct peer_step *step)
{
    size_t length = step->length > 0 ? step->length : step->response ? strlen(step->response) : 0;

    if (step->drip_ms > 0 && length > 0) {
        free(connection->rest);
        connection->rest = mem_alloc(length);
        memcpy(connection->rest, step->response, length);
        connection->rest_length = length;
        connection->rest_at = 0;
        connection->then = step->then;
        uv_timer_start(&connection->drip, on_drip, step->drip_ms, step->drip_ms);
        return;
    }
    if (length > 0)
        send_plain(connection, step->response, length);
    then_do(connection, step->then);
}

static void respond(struct connection *connection, size_t index)
{
    struct peer *peer = connection->peer;
    struct buf response = {0};
    struct peer_step step = {0};

    if (peer->answer != NULL) {
        peer->answer(peer->answer_argument, &peer->requests[index], &response, &step.then);
        step.response = buf_text(&response);
        step.length = response.length;
        play(connection, &step);
    } else if (peer->step_count > 0) {
        play(connection, &peer->steps[peer->step_at]);
        if (peer->step_at + 1 < peer->step_count)
            peer->step_at++;
    }
    buf_free(&response);
}

/* The length of the request at the start of what was received, 0 when it is not complete. */
static size_t request_length(struct connection *connection, size_t *head)
{
    const char *text = buf_text(&connection->received);
    const char *end = strstr(text, "\r\n\r\n");
    struct peer_request request = {.text = (char *)(uintptr_t)text};
    size_t length;
    char *value;

    if (end == NULL)
        return 0;
    *head = (size_t)(end - text) + 4;
    value = peer_header(&request, "Content-Length");
    length = *head + (value != NULL ? strtoul(value, NULL, 10) : 0);
    free(value);
    return length <= connection->received.length ? length : 0;
}

static void take_requests(struct connection *connection)
{
    struct peer *peer = connection->peer;
    size_t head, length;

    while (!connection->closing && (length = request_length(connection, &head)) > 0) {
        struct peer_request *request;
        struct buf *received = &connection->received;

        peer->requests =
            mem_realloc(peer->requests, (peer->request_count + 1) * sizeof *peer->requests);
        request = &peer->requests[peer->request_count];
        request->text = mem_strndup(received->data, length);
        request->body = request->text + head;
        request->body_length = length - head;
        request->connection = connection->number;
        memmove(received->data, received->data + length, received->length - length);
        received->length -= length;
        received->data[received->length] = '\0';
        respond(connection, peer->request_count++);
    }
}

static void take_plain(void *argument, const char *data, size_t length)
{
    struct connection *connection = argument;

    connection->peer->bytes += length;
    buf_append(&connection->received, data, length);
}

static void on_alloc(uv_handle_t *handle, size_t size, uv_buf_t *piece)
{
    (void)handle;
    *piece = uv_buf_init(mem_alloc(size), (unsigned)size);
}

static void on_read(uv_stream_t *stream, ssize_t length, const uv_buf_t *piece)
{
    struct connection *connection = stream->data;
    bool alive = length >= 0;

    if (length > 0 && connection->tls != NULL)
        alive = peer_tls_receive(connection->tls, piece->base, (size_t)length);
    else if (length > 0)
        take_plain(connection, piece->base, (size_t)length);
    free(piece->base);
    take_requests(connection);
    if (!alive)
        connection_close(connection, false);
}

static void on_handshake(void *argument, const char *server_name)
{
    struct connection *connection = argument;

    connection->peer->handshakes++;
    snprintf(connection->peer->server_name, sizeof connection->peer->server_name, "%s",
             server_name);
}

static void on_accept(uv_stream_t *listener, int status)
{
    struct peer *peer = listener->data;
    struct connection *connection = mem_alloc(sizeof *connection);
    struct peer_tls_callbacks callbacks = {
        .argument = connection, .send = send_raw, .plain = take_plain, .handshake = on_handshake};

    ck_assert_int_eq(status, 0);
    connection->peer = peer;
    connection->number = ++peer->accepted;
    connection->next = peer->connections;
    peer->connections = connection;
    peer->open++;
    uv_tcp_init(peer->options.loop, &connection->tcp);
    uv_timer_init(peer->options.loop, &connection->drip);
    connection->handles = 2;
    connection->tcp.data = connection;
    connection->drip.data = connection;
    uv_accept(listener, (uv_stream_t *)&connection->tcp);
    if (peer->options.mute)
        return;
    if (peer->tls != NULL)
        connection->tls = peer_tls_new(peer->tls, &callbacks);
    uv_read_start((uv_stream_t *)&connection->tcp, on_alloc, on_read);
}

struct peer *peer_new(const struct peer_options *options)
{
    struct peer *peer = mem_alloc(sizeof *peer);
    const char *address = options->address != NULL ? options->address : "127.0.0.1";
    struct sockaddr_storage any;

    peer->options = *options;
    if (options->certificate != NULL)
        peer->tls = peer_tls_server_new(options->certificate, options->key, options->client_ca,
                                        options->priority);
    if (strchr(address, ':') != NULL)
        uv_ip6_addr(address, 0, (struct sockaddr_in6 *)&any);
    else
        uv_ip4_addr(address, 0, (struct sockaddr_in *)&any);
    uv_tcp_init(options->loop, &peer->listener);
    peer->listener.data = peer;
    ck_assert_int_eq(uv_tcp_bind(&peer->listener, (struct sockaddr *)&any, 0), 0);
    ck_assert_int_eq(uv_listen((uv_stream_t *)&peer->listener, 64, on_accept), 0);
    return peer;
}

static void on_peer_closed(uv_handle_t *handle)
{
    struct peer *peer = handle->data;

    for (size_t i = 0; i < peer->request_count; i++)
        free(peer->requests[i].text);
    free(peer->requests);
    peer_tls_server_free(peer->tls);
    free(peer);
}

void peer_close_connections(struct peer *peer)
{
    while (peer->connections != NULL)
        connection_close(peer->connections, false);
}

void peer_free(struct peer *peer)
{
    peer_close_connections(peer);
    uv_close((uv_handle_t *)&peer->listener, on_peer_closed);
}

uint16_t peer_port(const struct peer *peer)
{
    struct sockaddr_storage address;
    int size = sizeof address;

    uv_tcp_getsockname(&peer->listener, (struct sockaddr *)&address, &size);
    return address.ss_family == AF_INET6 ? ntohs(((struct sockaddr_in6 *)&address)->sin6_port)
                                         : ntohs(((struct sockaddr_in *)&address)->sin_port);
}

void peer_script(struct peer *peer, const struct peer_step *steps, size_t count)
{
    peer->steps = steps;
    peer->step_count = count;
    peer->step_at = 0;
}

void peer_answer_with(struct peer *peer, peer_answer *answer, void *argument)
{
    peer->answer = answer;
    peer->answer_argument = argument;
}

size_t peer_request_count(const struct peer *peer)
{
    return peer->request_count;
}

const struct peer_request *peer_request_at(const struct peer *peer, size_t index)
{
    ck_assert_uint_lt(index, peer->request_count);
    return &peer->requests[index];
}

char *peer_header(const struct peer_request *request, const char *name)
{
    const char *end = strstr(request->text, "\r\n\r\n");
    size_t length = strlen(name);

    for (const char *line = strstr(request->text, "\r\n"); line != NULL && line < end;
         line = strstr(line + 2, "\r\n")) {
        if (strncasecmp(line + 2, name, length) == 0 && line[2 + length] == ':') {
            const char *value = line + 3 + length;

            value += strspn(value, " ");
            return mem_strndup(value, strcspn(value, "\r"));
        }
    }
    return NULL;
}

unsigned peer_connections(const struct peer *peer)
{
    return peer->accepted;
}

unsigned peer_open_connections(const struct peer *peer)
{
    return peer->open;
}

uint64_t peer_bytes(const struct peer *peer)
{
    return peer->bytes;
}

unsigned peer_handshakes(const struct peer *peer)
{
    return peer->handshakes;
}

void peer_set_certificate(struct peer *peer, const char *certificate, const char *key)
{
    peer_tls_server_set_certificate(peer->tls, certificate, key);
}

const char *peer_server_name(const struct peer *peer)
{
    return peer->server_name;
}
