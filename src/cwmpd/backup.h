/* SPDX-License-Identifier: Apache-2.0 */
/* When the state is backed up: soon after the start and soon after a change, not again for a
 * while, and never on the loop's own time. */
#ifndef CWMPD_BACKUP_H
#define CWMPD_BACKUP_H

#include "base/env.h"
#include "base/log.h"
#include "store/store.h"

#include <uv.h>

/* A change waits so long for those that come along with it... */
#define BACKUP_SETTLE_MS 2000
/* ...and so long after the last backup. */
#define BACKUP_INTERVAL_MS 60000

struct backup;

/* The folder is that of the store; both outlive it, as does the rest. */
struct backup *backup_new(uv_loop_t *loop, const struct env *env, const struct log *log,
                          struct store *store, const char *folder);
/* One that is under way goes on in the background while the loop runs out. */
void backup_free(struct backup *backup);

#endif
