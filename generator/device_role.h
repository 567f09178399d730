/* SPDX-License-Identifier: Apache-2.0 */
/* What the agent itself uses a parameter for: the roles that a device type binds. */
#ifndef GENERATOR_DEVICE_ROLE_H
#define GENERATOR_DEVICE_ROLE_H

#include "device_application.h"

/* Gives the parameter the role that its entry names, if any; of two device types the later one has
 * its way. Reports a role that there is not, or is bound already, and one for a parameter of
 * another kind. */
void device_role_apply(struct device_application *application, const xmlNode *entry,
                       xmlNode *parameter);

/* Reports the roles without which the daemon cannot serve a root model, where they are missing; at
 * `root`, the device type's. */
void device_role_check(const struct device_application *application, const xmlNode *root);

/* Appends <role name="acs-url" path="…"/> to the flat model for every role, in the order of
 * enum model_role; a role that nobody bound has no path. */
void device_role_list(struct flat *flat);

#endif
