/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/handles.h"

#include "base/mem.h"

#include <stdlib.h>
#include <unistd.h>

struct handles_timer {
    uv_timer_t timer;
    void (*due)(void *argument);
    void *argument;
};

struct handles_watch {
    uv_poll_t poll;
    void (*ready)(void *argument, int events);
    void *argument;
    int descriptor;
    int events;
    bool owned;
};

static void free_handle(uv_handle_t *handle)
{
    free(handle->data);
}

/* ---- Timer --------------------------------------------------------------------------- */

static void on_timer(uv_timer_t *handle)
{
    struct handles_timer *timer = handle->data;

    timer->due(timer->argument);
}

struct handles_timer *handles_timer_new(uv_loop_t *loop, void (*due)(void *argument),
                                        void *argument)
{
    struct handles_timer *timer = mem_alloc(sizeof *timer);

    timer->due = due;
    timer->argument = argument;
    uv_timer_init(loop, &timer->timer);
    timer->timer.data = timer;
    return timer;
}

void handles_timer_set(struct handles_timer *timer, uint64_t ms)
{
    /* The loop's idea of now is that of its last turn. */
    uv_update_time(timer->timer.loop);
    uv_timer_start(&timer->timer, on_timer, ms, 0);
}

void handles_timer_stop(struct handles_timer *timer)
{
    uv_timer_stop(&timer->timer);
}

void handles_timer_free(struct handles_timer *timer)
{
    if (timer != NULL)
        uv_close((uv_handle_t *)&timer->timer, free_handle);
}

/* ---- Watch --------------------------------------------------------------------------- */

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct handles_watch *watch = poll->data;

    if (status < 0) {
        /* libuv has stopped watching; whoever reads the error lets it begin again. */
        uv_poll_start(poll, watch->events, on_poll);
        events = UV_READABLE;
    }
    watch->ready(watch->argument, events);
}

struct handles_watch *handles_watch_new(uv_loop_t *loop, int descriptor, bool owned,
                                        void (*ready)(void *argument, int events), void *argument)
{
    struct handles_watch *watch = mem_alloc(sizeof *watch);

    watch->ready = ready;
    watch->argument = argument;
    watch->descriptor = descriptor;
    watch->owned = owned;
    if (uv_poll_init(loop, &watch->poll, descriptor) != 0) {
        if (owned)
            close(descriptor);
        free(watch);
        return NULL;
    }
    watch->poll.data = watch;
    return watch;
}

void handles_watch_set(struct handles_watch *watch, int events)
{
    watch->events = events;
    if (events == 0)
        uv_poll_stop(&watch->poll);
    else
        uv_poll_start(&watch->poll, events, on_poll);
}

void handles_watch_free(struct handles_watch *watch)
{
    if (watch == NULL)
        return;
    uv_poll_stop(&watch->poll);
    if (watch->owned)
        close(watch->descriptor);
    uv_close((uv_handle_t *)&watch->poll, free_handle);
}
