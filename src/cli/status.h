/* SPDX-License-Identifier: Apache-2.0 */
/* The status screen (CLI reference 3.2). */
#ifndef CLI_STATUS_H
#define CLI_STATUS_H

#include "base/buf.h"
#include "session/session.h"

/* Appends the rows of `show cwmp status`. */
void status_print(const struct session_status *status, struct buf *out);

#endif
