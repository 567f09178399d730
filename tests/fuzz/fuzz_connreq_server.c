/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes, with what logins.h fills in, over one connection to a running connection-request
 * server. What has to hold: no sanitizer complains; whatever is said back are HTTP responses; the
 * CPE is woken by exactly the requests that were accepted; the server stops at any time and
 * leaves nothing behind.
 */
#include "base/buf.h"
#include "base/text.h"
#include "connreq/server.h"
#include "fuzz.h"
#include "logins.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Turns of the loop in which nothing comes back before the caller gives up. */
#define PATIENCE 6

static void credentials(void *argument, const char **username, const char **password)
{
    (void)argument;
    *username = LOGINS_USERNAME;
    *password = LOGINS_PASSWORD;
}

static enum connreq_verdict wake(void *argument)
{
    unsigned *wakes = argument;

    return ++*wakes % 4 == 3 ? CONNREQ_BUSY : CONNREQ_ACCEPTED;
}

static int connect_to(uint16_t port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct linger reset = {.l_onoff = 1};
    int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    check_connect(client, &address, sizeof address);
    /* Thousands of connections in a second must not wait for their ports. */
    setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    return client;
}

/* False when there was nothing, or nothing more. */
static bool receive(int client, struct buf *answer)
{
    char block[4096];
    ssize_t got = recv(client, block, sizeof block, MSG_DONTWAIT);

    if (got > 0)
        buf_append(answer, block, (size_t)got);
    return got > 0;
}

static void converse(uv_loop_t *loop, int client, const struct buf *input, struct buf *answer)
{
    size_t sent = 0;

    for (int idle = 0; idle < PATIENCE; idle++) {
        ssize_t moved =
            send(client, buf_text(input) + sent, input->length - sent, MSG_DONTWAIT | MSG_NOSIGNAL);

        sent += moved > 0 ? (size_t)moved : 0;
        if (sent == input->length && idle == PATIENCE / 2)
            shutdown(client, SHUT_WR);
        uv_run(loop, UV_RUN_NOWAIT);
        if (receive(client, answer) || (sent < input->length && moved > 0))
            idle = idle < PATIENCE / 2 ? 0 : PATIENCE / 2;
    }
    close(client);
}

static void check_answer(const struct buf *answer)
{
    const char *text = buf_text(answer);

    check(strlen(text) == answer->length);
    while (*text != '\0') {
        const char *end = strstr(text, "\r\n\r\n");

        check(text_starts_with(text, "HTTP/1.") && end != NULL);
        /* libmicrohttpd's own refusals have a page; ours have none. */
        text = end + 4;
        if (*text == '<')
            return;
    }
}

static void check_counters(const struct connreq_server *server, unsigned wakes)
{
    struct connreq_counters counters = connreq_server_counters(server);

    check(counters.accepted <= wakes && wakes <= counters.accepted + counters.throttled);
}

/* Always at the same port: thousands of servers in a second, each with connections that linger at
 * its port, would leave none free. */
static struct connreq_server *start(uv_loop_t *loop, const struct env *env, unsigned *wakes)
{
    static uint16_t port;
    struct connreq_options options = {.loop = loop,
                                      .env = env,
                                      .address = "127.0.0.1",
                                      .port = port,
                                      .path = LOGINS_TARGET,
                                      .argument = wakes,
                                      .credentials = credentials,
                                      .wake = wake};
    struct cwmp_error error;
    struct connreq_server *server = connreq_server_start(&options, &error);

    if (server == NULL) {
        options.port = 0;
        server = connreq_server_start(&options, &error);
    }
    check(server != NULL);
    port = connreq_server_port(server);
    return server;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fake_env fake;
    struct logins_nonces nonces;
    struct buf input = {0}, answer = {0};
    unsigned wakes = 0;
    uv_loop_t loop;
    struct connreq_server *server;

    logins_foresee(&nonces);
    logins_fill(&nonces, (const char *)data, size, &input);
    logins_forget(&nonces);
    fake_env_init(&fake);
    uv_loop_init(&loop);
    server = start(&loop, &fake.env, &wakes);
    converse(&loop, connect_to(connreq_server_port(server)), &input, &answer);
    check_answer(&answer);
    check_counters(server, wakes);
    connreq_server_stop(server);
    uv_run(&loop, UV_RUN_DEFAULT);
    check(uv_loop_close(&loop) == 0);
    buf_free(&input);
    buf_free(&answer);
    return 0;
}
