/* SPDX-License-Identifier: Apache-2.0 */
/* A timer and a watched descriptor of the loop that their owner can drop at any time: the loop's
 * own handle goes on the next turn, and no callback comes in between. */
#ifndef DEVICE_DIAGNOSTICS_HANDLES_H
#define DEVICE_DIAGNOSTICS_HANDLES_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct handles_timer;
struct handles_watch;

struct handles_timer *handles_timer_new(uv_loop_t *loop, void (*due)(void *argument),
                                        void *argument);
/* Once, in so many milliseconds; replaces what was set before. */
void handles_timer_set(struct handles_timer *timer, uint64_t ms);
void handles_timer_stop(struct handles_timer *timer);
void handles_timer_free(struct handles_timer *timer); /* NULL is allowed */

/* `events` as for uv_poll_start(). `ready` is told what there is; an error is told as readable,
 * since reading says what it is. With `owned` the descriptor is closed when the watch goes. NULL
 * when the loop cannot watch it; an owned one is closed then. */
struct handles_watch *handles_watch_new(uv_loop_t *loop, int descriptor, bool owned,
                                        void (*ready)(void *argument, int events), void *argument);
void handles_watch_set(struct handles_watch *watch, int events); /* 0: none */
void handles_watch_free(struct handles_watch *watch);            /* NULL is allowed */

#endif
