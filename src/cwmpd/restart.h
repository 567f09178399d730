/* SPDX-License-Identifier: Apache-2.0 */
/* The restart that an RPC ordered: the platform's hook, or the daemon anew in the same process. */
#ifndef CWMPD_RESTART_H
#define CWMPD_RESTART_H

#include "base/log.h"
#include "cwmpd/options.h"
#include "privilege/privilege.h"

#include <stdbool.h>

enum restart_kind { RESTART_NONE, RESTART_REBOOT, RESTART_FACTORY_RESET };

struct restart {
    enum restart_kind kind;
    const struct options *options;
    struct privilege *privilege;
    const struct log *log;
};

/* Has the hook run and waits for the end that it brings; starts the daemon anew when there is no
 * hook, when it fails, or when nothing came of it. Returns only when the process is to end: true
 * after SIGTERM, false when the daemon cannot be started. */
bool restart_device(const struct restart *restart);

#endif
