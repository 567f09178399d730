/* SPDX-License-Identifier: Apache-2.0 */
/* How the parts of a CPE stand, for `show cwmp status` (CLI reference 3.2). */
#ifndef CWMPD_CONDITIONS_H
#define CWMPD_CONDITIONS_H

#include "base/mem.h"
#include "cli/status.h"
#include "cwmpd/listener.h"
#include "cwmpd/transferring.h"
#include "discovery/discovery.h"
#include "model/model.h"

struct conditions_of {
    struct model *model;
    const struct discovery *discovery;
    struct transferring *transferring;
    const struct listener *listener;
};

/* Texts are constants, or in the arena. */
void conditions_tell(const struct conditions_of *of, struct arena *arena,
                     struct status_conditions *conditions);

#endif
