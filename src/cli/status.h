/* SPDX-License-Identifier: Apache-2.0 */
/* The status screen (CLI reference 3.2). */
#ifndef CLI_STATUS_H
#define CLI_STATUS_H

#include "cli/output.h"
#include "session/session.h"
#include "trial/trial.h"

/* Appends the rows of `show cwmp status`; `trial` NULL: without those of backup and restoration. */
void status_print(const struct session_status *status, const struct trial_status *trial,
                  struct cli_output *out);
/* What belongs to the session that is under way, or to the last one. */
void status_print_session(const struct session_status *status, struct cli_output *out);

#endif
