/* SPDX-License-Identifier: Apache-2.0 */
/* What the control socket can do with file transfers: functions that the daemon gives. */
#ifndef CONTROL_TRANSFERS_H
#define CONTROL_TRANSFERS_H

#include "api/fault.h"
#include "base/mem.h"
#include "transfer/order.h"

struct cli_name_value {
    const char *name, *value;
};

struct cli_transfers {
    void *argument;
    /* A transfer of the operator's (R-ATC-01). */
    enum cwmp_fault (*add)(void *argument, const struct transfer_order *order,
                           struct cwmp_error *error);
    void (*visit)(void *argument, transfer_visitor visitor, void *visitor_argument);
    /* The user agrees to a transfer that waits for it. */
    enum cwmp_fault (*confirm)(void *argument, int64_t id, struct cwmp_error *error);
    /* Whether the user needs the device now (window mode `3 When Idle`). */
    void (*set_service)(void *argument, bool in_use);
    /* RequestDownload (R-RQD-01). */
    enum cwmp_fault (*request_download)(void *argument, const char *file_type,
                                        const struct cli_name_value *arguments, size_t count,
                                        struct cwmp_error *error);
    /* Asks the ACS for its methods in a session of its own (R-GRM-02). */
    enum cwmp_fault (*ask_methods)(void *argument, struct cwmp_error *error);
    /* Its last answer, comma-separated; "" when there was none. In the arena. */
    const char *(*methods)(void *argument, struct arena *arena);
};

#endif
