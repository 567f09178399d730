/* SPDX-License-Identifier: Apache-2.0 */
/* Discovery as this daemon has it: asked through the helper (R-SEC-15). */
#ifndef CWMPD_FINDING_H
#define CWMPD_FINDING_H

#include "cli/config_write.h"
#include "discovery/discovery.h"

struct interface_names;
struct privilege;

/* `options` without its functions; `privilege` NULL: nobody can be asked. */
struct discovery *finding_new(const struct discovery_options *options, struct privilege *privilege,
                              const struct interface_names *names);

/* What of the running or the startup configuration came from discovery. */
struct config_learned finding_learned(const struct discovery *discovery, bool startup);

#endif
