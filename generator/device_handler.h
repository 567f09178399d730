/* SPDX-License-Identifier: Apache-2.0 */
/* What serves an object's rows: the handlers that a device type binds. */
#ifndef GENERATOR_DEVICE_HANDLER_H
#define GENERATOR_DEVICE_HANDLER_H

#include "device_application.h"

/* Gives the object the handler and the operations that its entry names, if any; an empty name takes
 * an extended device type's handler away. Reports names that are none, operations that do not fit
 * the object, a handler that is bound already, and one to take away that is not there. */
void device_handler_apply(struct device_application *application, const xmlNode *entry,
                          xmlNode *object);

/* Reports handlers for rows of which the selection left nothing. */
void device_handler_check(const struct device_application *application);

#endif
