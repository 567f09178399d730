/* SPDX-License-Identifier: Apache-2.0 */
#include "probe.h"

#include "base/mem.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static void on_alloc(uv_handle_t *handle, size_t size, uv_buf_t *piece)
{
    (void)handle;
    *piece = uv_buf_init(mem_alloc(size), (unsigned)size);
}

static void on_read(uv_stream_t *stream, ssize_t length, const uv_buf_t *piece)
{
    struct probe *probe = stream->data;

    if (length > 0)
        buf_append(&probe->received, piece->base, (size_t)length);
    else if (length < 0)
        probe->closed = true;
    free(piece->base);
    if (length < 0)
        uv_read_stop(stream);
}

static void on_connected(uv_connect_t *connect, int status)
{
    struct probe *probe = connect->data;

    ck_assert_int_eq(status, 0);
    probe->connected = true;
    uv_read_start((uv_stream_t *)&probe->tcp, on_alloc, on_read);
}

static void wait_for(struct probe *probe, const bool *flag)
{
    while (!*flag) {
        int alive = uv_run(probe->tcp.loop, UV_RUN_ONCE);

        ck_assert(*flag || alive);
    }
}

static void make_address(const char *text, uint16_t port, struct sockaddr_storage *out)
{
    if (strchr(text, ':') != NULL)
        ck_assert_int_eq(uv_ip6_addr(text, port, (struct sockaddr_in6 *)out), 0);
    else
        ck_assert_int_eq(uv_ip4_addr(text, port, (struct sockaddr_in *)out), 0);
}

void probe_open(struct probe *probe, uv_loop_t *loop, const char *source, const char *host,
                uint16_t port)
{
    struct sockaddr_storage address;

    memset(probe, 0, sizeof *probe);
    uv_tcp_init(loop, &probe->tcp);
    probe->tcp.data = probe;
    probe->connect.data = probe;
    if (source != NULL) {
        make_address(source, 0, &address);
        ck_assert_int_eq(uv_tcp_bind(&probe->tcp, (struct sockaddr *)&address, 0), 0);
    }
    make_address(host, port, &address);
    ck_assert_int_eq(
        uv_tcp_connect(&probe->connect, &probe->tcp, (struct sockaddr *)&address, on_connected), 0);
    wait_for(probe, &probe->connected);
}

static void on_written(uv_write_t *write, int status)
{
    (void)status;
    free(write->data);
    free(write);
}

void probe_send(struct probe *probe, const char *text, size_t length)
{
    uv_write_t *write = mem_alloc(sizeof *write);
    uv_buf_t piece;

    write->data = mem_alloc(length + 1);
    memcpy(write->data, text, length);
    piece = uv_buf_init(write->data, (unsigned)length);
    if (uv_write(write, (uv_stream_t *)&probe->tcp, &piece, 1, on_written) != 0)
        on_written(write, 0);
}

/* The length of the whole response at the start of `text`, 0 when there is none yet. */
static size_t response_length(const char *text, size_t *head)
{
    const char *end = strstr(text, "\r\n\r\n");
    const char *value = strcasestr(text, "\r\nContent-Length:");

    if (end == NULL)
        return 0;
    *head = (size_t)(end - text) + 4;
    return *head + (value != NULL && value < end ? strtoul(value + 17, NULL, 10) : 0);
}

unsigned probe_response(struct probe *probe, char **head)
{
    size_t length, head_length = 0;
    const char *text;

    for (;;) {
        text = buf_text(&probe->received) + probe->seen;
        length = response_length(text, &head_length);
        if (length > 0 && probe->received.length - probe->seen >= length)
            break;
        if (probe->closed) {
            ck_assert_uint_eq(probe->received.length, probe->seen);
            return 0;
        }
        ck_assert_int_ne(uv_run(probe->tcp.loop, UV_RUN_ONCE), 0);
    }
    ck_assert_msg(strncmp(text, "HTTP/1.", 7) == 0, "%s", text);
    if (head != NULL)
        *head = mem_strndup(text, head_length);
    probe->seen += length;
    return (unsigned)strtoul(text + 9, NULL, 10);
}

void probe_expect_end(struct probe *probe)
{
    wait_for(probe, &probe->closed);
}

static void on_gone(uv_handle_t *handle)
{
    struct probe *probe = handle->data;

    probe->gone = true;
}

void probe_close(struct probe *probe)
{
    uv_close((uv_handle_t *)&probe->tcp, on_gone);
    wait_for(probe, &probe->gone);
    buf_free(&probe->received);
}
