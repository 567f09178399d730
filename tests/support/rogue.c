/* SPDX-License-Identifier: Apache-2.0 */
#include "support/rogue.h"

#include "base/buf.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <check.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define BLOCK      ((size_t)64 << 10) /* pieces are sent in blocks of about this */
#define NUMBER     "########"
#define HEAD_LIMIT ((size_t)1 << 20)

struct connection {
    struct rogue *rogue;
    struct connection *next;
    pthread_t thread;
    int socket;
    int upstream; /* -1 unless relayed */
    struct buf received;
};

struct rogue {
    int listener;
    unsigned port;
    pthread_t acceptor;
    pthread_mutex_t lock; /* of all below */
    unsigned relay;       /* 0: answers of its own */
    const struct rogue_answer *answers;
    size_t answer_count;
    size_t requests;
    unsigned number;
    struct connection *connections; /* ever made */
};

/* ---- Saying -------------------------------------------------------------------------- */

static bool send_all(int to, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t sent = send(to, data, length, MSG_NOSIGNAL);

        if (sent <= 0)
            return false;
        data += sent;
        length -= (size_t)sent;
    }
    return true;
}

static void append_numbered(struct rogue *rogue, struct buf *out, const struct rogue_bytes *bytes)
{
    size_t start = out->length;
    char digits[16], *at;

    buf_append(out, bytes->data, bytes->length);
    while ((at = memmem(out->data + start, out->length - start, NUMBER, strlen(NUMBER))) != NULL) {
        pthread_mutex_lock(&rogue->lock);
        snprintf(digits, sizeof digits, "%08u", rogue->number++ % 100000000);
        pthread_mutex_unlock(&rogue->lock);
        memcpy(at, digits, strlen(NUMBER));
    }
}

static bool say(struct connection *connection, const struct rogue_bytes *bytes)
{
    struct buf out = {0};
    bool ok = true;

    if (bytes->length == 0)
        return true;
    append_numbered(connection->rogue, &out, bytes);
    ok = send_all(connection->socket, out.data, out.length);
    buf_free(&out);
    return ok;
}

/* False when the client went away meanwhile. */
static bool rest(const struct connection *connection, unsigned milliseconds)
{
    struct pollfd poller = {.fd = connection->socket, .events = POLLRDHUP};

    return poll(&poller, 1, (int)milliseconds) == 0;
}

static bool say_pieces(struct connection *connection, const struct rogue_answer *answer)
{
    struct buf block = {0};
    uint64_t left = answer->pieces;
    bool ok = true;

    while (ok && left > 0) {
        buf_clear(&block);
        do
            append_numbered(connection->rogue, &block, &answer->piece);
        while (--left > 0 && answer->pause_ms == 0 && block.length < BLOCK);
        ok = (answer->pause_ms == 0 || rest(connection, answer->pause_ms)) &&
             send_all(connection->socket, block.data, block.length);
    }
    buf_free(&block);
    return ok;
}

/* False at the end of the connection. */
static bool give(struct connection *connection, const struct rogue_answer *answer)
{
    return say(connection, &answer->head) && say_pieces(connection, answer) &&
           say(connection, &answer->tail) && !answer->close;
}

/* ---- Listening ----------------------------------------------------------------------- */

static bool receive(struct connection *connection)
{
    char block[4096];
    ssize_t got = recv(connection->socket, block, sizeof block, 0);

    if (got > 0)
        buf_append(&connection->received, block, (size_t)got);
    return got > 0 && connection->received.length < HEAD_LIMIT;
}

/* The length of the request at the start of what was received, 0 when it is not complete. */
static size_t request_length(const struct buf *received)
{
    const char *text = buf_text(received), *end = strstr(text, "\r\n\r\n");
    const char *length = strcasestr(text, "\r\nContent-Length:");
    size_t size;

    if (end == NULL)
        return 0;
    size = (size_t)(end - text) + 4;
    if (length != NULL && length < end)
        size += strtoul(length + strlen("\r\nContent-Length:"), NULL, 10);
    return size <= received->length ? size : 0;
}

static bool read_request(struct connection *connection)
{
    struct buf *received = &connection->received;
    size_t length;

    while ((length = request_length(received)) == 0)
        if (!receive(connection))
            return false;
    memmove(received->data, received->data + length, received->length - length);
    buf_truncate(received, received->length - length);
    return true;
}

static void ignore_all(struct connection *connection)
{
    while (receive(connection))
        buf_clear(&connection->received);
}

static const struct rogue_answer *next_answer(struct rogue *rogue, bool taken)
{
    const struct rogue_answer *answer = NULL;

    pthread_mutex_lock(&rogue->lock);
    if (rogue->answer_count > 0)
        answer = &rogue->answers[rogue->requests < rogue->answer_count ? rogue->requests
                                                                       : rogue->answer_count - 1];
    if (taken)
        rogue->requests++;
    pthread_mutex_unlock(&rogue->lock);
    return answer;
}

static void misbehave(struct connection *connection)
{
    const struct rogue_answer *answer = next_answer(connection->rogue, false);

    if (answer != NULL && answer->when != ROGUE_AFTER_REQUEST) {
        next_answer(connection->rogue, true);
        if ((answer->when == ROGUE_AT_ONCE || receive(connection)) && give(connection, answer))
            ignore_all(connection);
        return;
    }
    while (read_request(connection)) {
        answer = next_answer(connection->rogue, true);
        if (answer != NULL && !give(connection, answer))
            return;
    }
}

/* ---- Relaying ------------------------------------------------------------------------ */

static bool pass(int from, int to)
{
    char block[16384];
    ssize_t got = recv(from, block, sizeof block, 0);

    return got > 0 && send_all(to, block, (size_t)got);
}

static void relay(const struct connection *connection)
{
    struct pollfd ends[] = {{.fd = connection->socket, .events = POLLIN},
                            {.fd = connection->upstream, .events = POLLIN}};
    bool open = true;

    while (open && poll(ends, 2, -1) > 0) {
        if (ends[0].revents != 0)
            open = pass(ends[0].fd, ends[1].fd);
        if (open && ends[1].revents != 0)
            open = pass(ends[1].fd, ends[0].fd);
    }
}

static int connect_to(unsigned port)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
                                  .sin_port = htons((uint16_t)port)};
    int upstream = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (connect(upstream, (const struct sockaddr *)&address, sizeof address) == 0)
        return upstream;
    close(upstream);
    return -1;
}

/* ---- Connections --------------------------------------------------------------------- */

static void *serve(void *argument)
{
    struct connection *connection = argument;

    if (connection->upstream >= 0)
        relay(connection);
    else
        misbehave(connection);
    /* rogue_stop() closes them: nobody else may get their numbers before. */
    shutdown(connection->socket, SHUT_RDWR);
    if (connection->upstream >= 0)
        shutdown(connection->upstream, SHUT_RDWR);
    return NULL;
}

static void accept_one(struct rogue *rogue, int accepted)
{
    struct connection *connection = mem_alloc(sizeof *connection);

    connection->rogue = rogue;
    connection->socket = accepted;
    connection->upstream = -1;
    pthread_mutex_lock(&rogue->lock);
    if (rogue->relay != 0)
        connection->upstream = connect_to(rogue->relay);
    connection->next = rogue->connections;
    rogue->connections = connection;
    pthread_create(&connection->thread, NULL, serve, connection);
    pthread_mutex_unlock(&rogue->lock);
}

static void *accept_all(void *argument)
{
    struct rogue *rogue = argument;
    int accepted;

    while ((accepted = accept4(rogue->listener, NULL, NULL, SOCK_CLOEXEC)) >= 0)
        accept_one(rogue, accepted);
    return NULL;
}

struct rogue *rogue_start(void)
{
    struct rogue *rogue = mem_alloc(sizeof *rogue);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;

    rogue->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(rogue->listener, (struct sockaddr *)&address, size), 0);
    ck_assert_int_eq(listen(rogue->listener, 64), 0);
    getsockname(rogue->listener, (struct sockaddr *)&address, &size);
    rogue->port = ntohs(address.sin_port);
    pthread_mutex_init(&rogue->lock, NULL);
    ck_assert_int_eq(pthread_create(&rogue->acceptor, NULL, accept_all, rogue), 0);
    return rogue;
}

static void connection_end(struct connection *connection)
{
    shutdown(connection->socket, SHUT_RDWR);
    if (connection->upstream >= 0)
        shutdown(connection->upstream, SHUT_RDWR);
    pthread_join(connection->thread, NULL);
    close(connection->socket);
    if (connection->upstream >= 0)
        close(connection->upstream);
    buf_free(&connection->received);
    free(connection);
}

void rogue_stop(struct rogue *rogue)
{
    /* Ends accept4(). */
    shutdown(rogue->listener, SHUT_RDWR);
    pthread_join(rogue->acceptor, NULL);
    close(rogue->listener);
    for (struct connection *at = rogue->connections, *next; at != NULL; at = next) {
        next = at->next;
        connection_end(at);
    }
    pthread_mutex_destroy(&rogue->lock);
    free(rogue);
}

unsigned rogue_port(const struct rogue *rogue)
{
    return rogue->port;
}

void rogue_answer(struct rogue *rogue, const struct rogue_answer *answers, size_t count)
{
    pthread_mutex_lock(&rogue->lock);
    rogue->relay = 0;
    rogue->answers = answers;
    rogue->answer_count = count;
    rogue->requests = 0;
    pthread_mutex_unlock(&rogue->lock);
}

void rogue_relay(struct rogue *rogue, unsigned port)
{
    pthread_mutex_lock(&rogue->lock);
    rogue->relay = port;
    pthread_mutex_unlock(&rogue->lock);
}

size_t rogue_requests(struct rogue *rogue)
{
    size_t requests;

    pthread_mutex_lock(&rogue->lock);
    requests = rogue->requests;
    pthread_mutex_unlock(&rogue->lock);
    return requests;
}
