/* SPDX-License-Identifier: Apache-2.0 */
#include "http/loop.h"

#include "base/mem.h"

#include <stdlib.h>

struct http_loop {
    struct http_loop_options options;
    CURLM *multi;
    uv_timer_t *timer; /* freed by its close callback, like the watches */
    bool inside;
    size_t watches;
    bool let_go; /* of the last socket, since libcurl was last made to run */
};

struct watch {
    uv_poll_t poll;
    struct http_loop *loop;
    curl_socket_t socket;
};

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static void run(struct http_loop *loop, curl_socket_t socket, int events)
{
    int running;

    loop->options.running(loop->options.argument, socket);
    loop->inside = true;
    curl_multi_socket_action(loop->multi, socket, events, &running);
    loop->inside = false;
    loop->options.settled(loop->options.argument);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct watch *watch = poll->data;
    int flags = 0;

    /* Reading or writing tells libcurl what the error is; a mere "error" would end the transfer
     * where a stale connection has to be replaced. */
    if (status < 0)
        flags = CURL_CSELECT_IN | CURL_CSELECT_OUT;
    if (events & UV_READABLE)
        flags |= CURL_CSELECT_IN;
    if (events & UV_WRITABLE)
        flags |= CURL_CSELECT_OUT;
    run(watch->loop, watch->socket, flags);
}

static void on_timer(uv_timer_t *timer)
{
    struct http_loop *loop = uv_handle_get_data((uv_handle_t *)timer);

    run(loop, CURL_SOCKET_TIMEOUT, 0);
}

static struct watch *watch_new(struct http_loop *loop, curl_socket_t socket)
{
    struct watch *watch = mem_alloc(sizeof *watch);

    loop->watches++;
    watch->loop = loop;
    watch->socket = socket;
    watch->poll.data = watch;
    uv_poll_init_socket(loop->options.uv, &watch->poll, socket);
    curl_multi_assign(loop->multi, socket, watch);
    return watch;
}

static int on_socket(CURL *easy, curl_socket_t socket, int what, void *argument, void *assigned)
{
    struct http_loop *loop = argument;
    struct watch *watch = assigned;
    int events = 0;

    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (watch != NULL) {
            loop->let_go = --loop->watches == 0;
            curl_multi_assign(loop->multi, socket, NULL);
            uv_close((uv_handle_t *)&watch->poll, on_closed);
        }
        return 0;
    }
    if (watch == NULL)
        watch = watch_new(loop, socket);
    if (what == CURL_POLL_IN || what == CURL_POLL_INOUT)
        events |= UV_READABLE;
    if (what == CURL_POLL_OUT || what == CURL_POLL_INOUT)
        events |= UV_WRITABLE;
    uv_poll_start(&watch->poll, events, on_poll);
    return 0;
}

static int on_timeout(CURLM *multi, long milliseconds, void *argument)
{
    struct http_loop *loop = argument;

    (void)multi;
    if (milliseconds < 0)
        uv_timer_stop(loop->timer);
    else
        uv_timer_start(loop->timer, on_timer, (uint64_t)milliseconds, 0);
    return 0;
}

struct http_loop *http_loop_new(const struct http_loop_options *options)
{
    struct http_loop *loop = mem_alloc(sizeof *loop);

    loop->options = *options;
    loop->timer = mem_alloc(sizeof *loop->timer);
    uv_timer_init(options->uv, loop->timer);
    uv_handle_set_data((uv_handle_t *)loop->timer, loop);
    loop->multi = curl_multi_init();
    if (loop->multi == NULL)
        abort();
    curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
    curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, on_timeout);
    curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
    curl_multi_setopt(loop->multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    curl_multi_setopt(loop->multi, CURLMOPT_MAXCONNECTS, 1L);
    return loop;
}

void http_loop_free(struct http_loop *loop)
{
    curl_multi_cleanup(loop->multi);
    uv_handle_set_data((uv_handle_t *)loop->timer, loop->timer);
    uv_close((uv_handle_t *)loop->timer, on_closed);
    free(loop);
}

bool http_loop_is_inside(const struct http_loop *loop)
{
    return loop->inside;
}

void http_loop_add(struct http_loop *loop, CURL *easy)
{
    curl_multi_add_handle(loop->multi, easy);
}

void http_loop_remove(struct http_loop *loop, CURL *easy)
{
    curl_multi_remove_handle(loop->multi, easy);
}

void http_loop_continue(struct http_loop *loop, CURL *easy)
{
    if (!loop->let_go || loop->watches > 0)
        return;
    loop->let_go = false;
    /* Any change of what is paused makes libcurl look at the transfer at once. */
    curl_easy_pause(easy, CURLPAUSE_RECV);
    curl_easy_pause(easy, CURLPAUSE_CONT);
}

CURL *http_loop_finished(struct http_loop *loop, CURLcode *code)
{
    int left;
    const CURLMsg *message;

    while ((message = curl_multi_info_read(loop->multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            *code = message->data.result;
            return message->easy_handle;
        }
    }
    return NULL;
}
