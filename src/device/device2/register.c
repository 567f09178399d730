/* SPDX-License-Identifier: Apache-2.0 */
#include "device/models.h"

#include "device2/handlers.h"

const struct cwmp_handler *device2_registered(size_t *count)
{
    *count = DEVICE2_HANDLER_COUNT;
    return device2_handlers;
}
