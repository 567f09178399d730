/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A timer that goes on in suspend. The loop's own stand still meanwhile: with them whoever waits
 * for long has to look at the clock from time to time; with this one he sleeps until it is time, or
 * until the machine is back when it was time before.
 */
#ifndef BASE_TIMER_H
#define BASE_TIMER_H

#include <stdint.h>
#include <uv.h>

struct timer;

/* `due` is called from the loop, once for each start, and may do anything with the timer. Where
 * the kernel has no timer to give, it is one of the loop's after all. */
struct timer *timer_new(uv_loop_t *loop, void (*due)(void *argument), void *argument);
/* Its handles close on the loop's next turns. NULL is allowed. */
void timer_free(struct timer *timer);

/* Due in so many milliseconds from now, whatever was said before; 0: on the loop's next turn. Only
 * a started timer keeps the loop running. */
void timer_start(struct timer *timer, uint64_t wait_ms);
void timer_stop(struct timer *timer);

#endif
