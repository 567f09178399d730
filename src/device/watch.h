/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hears from the kernel what becomes of links, addresses, routes and neighbours, and says which
 * handlers' rows that may have changed, so that nobody has to ask all the time.
 */
#ifndef DEVICE_WATCH_H
#define DEVICE_WATCH_H

#include "api/fault.h"
#include "base/log.h"

#include <uv.h>

struct device_watch;

struct device_watch_options {
    uv_loop_t *loop;
    const struct log *log;
    void *argument;
    /* Called from the loop, for each handler once for what came in a short time. A name need not
     * be one of the model that is served. */
    void (*changed)(void *argument, const char *handler);
    /* Called after these when links, addresses, routes or the rules of routing are among it: the
     * device may be reached, or reach others, in another way. NULL: nobody wants to know. */
    void (*moved)(void *argument);
};

/* NULL with 9002 when the kernel does not tell: then everything has to be looked at from time to
 * time. */
struct device_watch *device_watch_new(const struct device_watch_options *options,
                                      struct cwmp_error *error);
/* Its handles close on the loop's next turns. */
void device_watch_free(struct device_watch *watch);

#endif
