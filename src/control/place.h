/* SPDX-License-Identifier: Apache-2.0 */
/* Where tools look for the control socket when nobody says where it is. */
#ifndef CONTROL_PLACE_H
#define CONTROL_PLACE_H

#include <unistd.h>

#define PLACE_PUBLIC  "/run/cwmpd/control.sock"     /* of the systemd unit (--socket) */
#define PLACE_PRIVATE "/var/lib/cwmpd/control.sock" /* of the default state folder */

static inline const char *place_of_socket(void)
{
    return access(PLACE_PUBLIC, F_OK) == 0 ? PLACE_PUBLIC : PLACE_PRIVATE;
}

#endif
