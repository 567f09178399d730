/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a service manager is told, where one asks for it: that the daemon is ready, and again and
 * again that its loop turns. It asks with NOTIFY_SOCKET and WATCHDOG_USEC in the environment, as
 * sd_notify(3) and sd_watchdog_enabled(3) describe; without them nothing is told to anybody.
 */
#ifndef CWMPD_SUPERVISOR_H
#define CWMPD_SUPERVISOR_H

#include <uv.h>

struct supervisor {
    uv_timer_t watchdog;
};

/* From now on `loop` tells the manager that it turns, twice in the time that it waits for that; on
 * a loop that closes its handles by itself this one needs no supervisor_end(). */
void supervisor_begin(struct supervisor *supervisor, uv_loop_t *loop);
/* The daemon can do its work: whoever started the service waits no longer. */
void supervisor_ready(void);
/* Closes the handle; the loop has to turn for that. */
void supervisor_end(struct supervisor *supervisor);

#endif
