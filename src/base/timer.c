/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two timers that are started and stopped together: the kernel's knows when it is time, and the
 * loop's is there for what is due at once, and for a kernel that has no other.
 */
#include "base/timer.h"

#include "base/mem.h"

#include <stdlib.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

struct timer {
    uv_timer_t loops;
    uv_poll_t kernels;
    int descriptor; /* of the kernel's; -1: there is none */
    void (*due)(void *argument);
    void *argument;
};

/* 0 stops it. */
static void set_kernels(const struct timer *timer, uint64_t wait_ms)
{
    const struct itimerspec when = {.it_value = {.tv_sec = (time_t)(wait_ms / 1000),
                                                 .tv_nsec = (long)(wait_ms % 1000) * 1000000}};

    if (timer->descriptor >= 0)
        timerfd_settime(timer->descriptor, 0, &when, NULL);
}

static void on_loops(uv_timer_t *loops)
{
    struct timer *timer = loops->data;

    set_kernels(timer, 0);
    timer->due(timer->argument);
}

static void on_kernels(uv_poll_t *kernels, int status, int events)
{
    struct timer *timer = kernels->data;
    uint64_t count;

    (void)status;
    (void)events;
    /* It was stopped, or started anew, since the loop has seen it. */
    if (read(timer->descriptor, &count, sizeof count) != (ssize_t)sizeof count)
        return;
    uv_timer_stop(&timer->loops);
    timer->due(timer->argument);
}

void timer_start(struct timer *timer, uint64_t wait_ms)
{
    set_kernels(timer, wait_ms);
    uv_timer_start(&timer->loops, on_loops, wait_ms, 0);
}

void timer_stop(struct timer *timer)
{
    set_kernels(timer, 0);
    uv_timer_stop(&timer->loops);
}

struct timer *timer_new(uv_loop_t *loop, void (*due)(void *argument), void *argument)
{
    struct timer *timer = mem_alloc(sizeof *timer);

    timer->due = due;
    timer->argument = argument;
    uv_timer_init(loop, &timer->loops);
    timer->loops.data = timer;
    timer->descriptor = timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (timer->descriptor < 0)
        return timer;
    uv_poll_init(loop, &timer->kernels, timer->descriptor);
    timer->kernels.data = timer;
    uv_poll_start(&timer->kernels, UV_READABLE, on_kernels);
    uv_unref((uv_handle_t *)&timer->kernels);
    return timer;
}

static void loops_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static void kernels_closed(uv_handle_t *handle)
{
    struct timer *timer = handle->data;

    close(timer->descriptor);
    uv_close((uv_handle_t *)&timer->loops, loops_closed);
}

void timer_free(struct timer *timer)
{
    if (timer == NULL)
        return;
    timer_stop(timer);
    if (timer->descriptor >= 0)
        uv_close((uv_handle_t *)&timer->kernels, kernels_closed);
    else
        uv_close((uv_handle_t *)&timer->loops, loops_closed);
}
