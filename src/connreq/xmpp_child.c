/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/xmpp_child.h"

#include "base/mem.h"
#include "xmpp/pipe.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LEAVE_MS 2000 /* for a polite end */

struct xmpp_child {
    struct xmpp_child_options options;
    uv_process_t process;
    uv_pipe_t input, output; /* the child's */
    uv_timer_t limit;
    unsigned open; /* handles */
    bool running, ending, telling;
    bool silent; /* nothing more comes from it */
    char reason[64];
    struct pipe_reader reader;
    char piece[4096];
    void (*done)(void *argument);
    void *argument;
};

struct sending {
    uv_write_t request; /* first: the request is the sending */
    char *text;
};

/* ---- The end --------------------------------------------------------------------------------- */

static void closed(uv_handle_t *handle)
{
    struct xmpp_child *child = handle->data;

    if (--child->open > 0)
        return;
    pipe_free(&child->reader);
    if (child->done)
        child->done(child->argument);
    free(child);
}

static void close_handle(void *handle)
{
    if (!uv_is_closing(handle))
        uv_close(handle, closed);
}

static void close_all(struct xmpp_child *child)
{
    close_handle(&child->process);
    close_handle(&child->input);
    close_handle(&child->output);
    close_handle(&child->limit);
}

static void fall_silent(struct xmpp_child *child)
{
    uv_read_stop((uv_stream_t *)&child->output);
    child->silent = true;
}

static void overdue(uv_timer_t *limit)
{
    struct xmpp_child *child = limit->data;

    uv_process_kill(&child->process, SIGKILL);
}

void xmpp_child_end(struct xmpp_child *child, void (*done)(void *argument), void *argument)
{
    child->ending = true;
    child->done = done;
    child->argument = argument;
    if (!child->running) {
        if (!child->telling)
            close_all(child);
        return;
    }
    close_handle(&child->input);
    fall_silent(child);
    uv_timer_start(&child->limit, overdue, LEAVE_MS, 0);
}

/* Its last words may come after its end. */
static void look_gone(struct xmpp_child *child)
{
    if (child->running || !child->silent)
        return;
    if (!child->ending) {
        child->telling = true;
        child->options.gone(child->options.argument, child->reason);
        child->telling = false;
        child->ending = true;
    }
    close_all(child);
}

static void exited(uv_process_t *process, int64_t status, int signal)
{
    struct xmpp_child *child = process->data;

    child->running = false;
    child->silent = child->silent || child->ending;
    if (signal != 0)
        snprintf(child->reason, sizeof child->reason, "its process was ended by signal %d", signal);
    else
        snprintf(child->reason, sizeof child->reason, "its process ended with code %d",
                 (int)status);
    look_gone(child);
}

/* ---- Messages -------------------------------------------------------------------------------- */

static void misbehaves(struct xmpp_child *child)
{
    fall_silent(child);
    uv_process_kill(&child->process, SIGKILL);
}

static void lend(uv_handle_t *handle, size_t size, uv_buf_t *buf)
{
    struct xmpp_child *child = handle->data;

    (void)size;
    *buf = uv_buf_init(child->piece, sizeof child->piece);
}

static void has_said(uv_stream_t *stream, ssize_t length, const uv_buf_t *buf)
{
    struct xmpp_child *child = stream->data;
    const char *record;

    if (length < 0) {
        fall_silent(child);
        look_gone(child);
    }
    if (length <= 0)
        return;
    if (!pipe_feed(&child->reader, buf->base, (size_t)length))
        misbehaves(child);
    else
        while (!child->ending && (record = pipe_next(&child->reader)) != NULL)
            child->options.said(child->options.argument, record);
    explicit_bzero(child->piece, sizeof child->piece);
}

static void sent(uv_write_t *request, int status)
{
    struct sending *sending = (struct sending *)request;

    (void)status; /* a child that does not read ends, and that is told */
    mem_free_secret(sending->text);
    free(sending);
}

void xmpp_child_send(struct xmpp_child *child, struct buf *records)
{
    struct sending *sending = mem_alloc(sizeof *sending);
    unsigned length = (unsigned)records->length;
    uv_buf_t part;

    sending->text = buf_take(records);
    part = uv_buf_init(sending->text, length);
    if (child->ending ||
        uv_write(&sending->request, (uv_stream_t *)&child->input, &part, 1, sent) != 0)
        sent(&sending->request, 0);
}

/* ---- The beginning --------------------------------------------------------------------------- */

struct xmpp_child *xmpp_child_start(const struct xmpp_child_options *options, int *error)
{
    struct xmpp_child *child = mem_alloc(sizeof *child);
    char *arguments[] = {mem_strdup(options->program), NULL};
    uv_stdio_container_t streams[3] = {
        {.flags = UV_CREATE_PIPE | UV_READABLE_PIPE, .data.stream = (uv_stream_t *)&child->input},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&child->output},
        {.flags = UV_INHERIT_FD, .data.fd = 2}};
    const uv_process_options_t process = {.exit_cb = exited,
                                          .file = options->program,
                                          .args = arguments,
                                          .stdio_count = 3,
                                          .stdio = streams};

    child->options = *options;
    child->process.data = child->input.data = child->output.data = child->limit.data = child;
    child->open = 4;
    uv_pipe_init(options->loop, &child->input, 0);
    uv_pipe_init(options->loop, &child->output, 0);
    uv_timer_init(options->loop, &child->limit);
    *error = uv_spawn(options->loop, &child->process, &process);
    free(arguments[0]);
    if (*error != 0) {
        close_all(child);
        return NULL;
    }
    child->running = true;
    uv_read_start((uv_stream_t *)&child->output, lend, has_said);
    return child;
}
