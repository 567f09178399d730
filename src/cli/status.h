/* SPDX-License-Identifier: Apache-2.0 */
/* The status screen (CLI reference 3.2). */
#ifndef CLI_STATUS_H
#define CLI_STATUS_H

#include "cli/output.h"
#include "session/session.h"
#include "trial/trial.h"

/* What other parts of the daemon have to say. */
struct status_conditions {
    const char *acs_url_origin; /* "none", "config", "ACS", "DHCP", "default" */
    const char *data_transfer;  /* "none", "downloading", "uploading" */
    const char *connection_request_url;
    uint64_t accepted, unauthorized, throttled; /* connection requests */
};

/* Appends the rows of `show cwmp status`; without those for which there is a NULL. */
void status_print(const struct session_status *status, const struct status_conditions *conditions,
                  const struct trial_status *trial, struct cli_output *out);
/* What belongs to the session that is under way, or to the last one. */
void status_print_session(const struct session_status *status, struct cli_output *out);

#endif
