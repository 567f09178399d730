/* SPDX-License-Identifier: Apache-2.0 */
/* Discovery as this daemon has it: asked through the helper (R-SEC-15). */
#ifndef CWMPD_FINDING_H
#define CWMPD_FINDING_H

#include "discovery/discovery.h"

struct privilege;

/* `options` without its opener; `privilege` NULL: nobody can be asked. */
struct discovery *finding_new(const struct discovery_options *options, struct privilege *privilege);

#endif
