/* SPDX-License-Identifier: Apache-2.0 */
/* How tools reach the daemon: where its control socket usually is, and the way there. */
#ifndef CONTROL_PLACE_H
#define CONTROL_PLACE_H

#include "base/buf.h"

#define PLACE_PUBLIC  "/run/cwmpd/control.sock"     /* of the systemd unit (--socket) */
#define PLACE_PRIVATE "/var/lib/cwmpd/control.sock" /* of the default state folder */

/* The public one where that is. */
const char *place_of_socket(void);

/* A descriptor connected to the control socket at `path`, which the caller closes. Who reads or
 * writes there waits for `patience` seconds at most; 0: for as long as it takes. -1 with errno, and
 * with a sentence in `reason` that begins with the path and says what may be the matter. */
int place_connect(const char *path, unsigned patience, struct buf *reason);

#endif
