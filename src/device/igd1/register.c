/* SPDX-License-Identifier: Apache-2.0 */
#include "device/models.h"

#include "igd1/handlers.h"

const struct cwmp_handler *igd1_registered(size_t *count)
{
    *count = IGD1_HANDLER_COUNT;
    return igd1_handlers;
}
