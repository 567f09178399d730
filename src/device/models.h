/* SPDX-License-Identifier: Apache-2.0 */
/* The models that the device knows handlers for, each registered by a source file of its own. */
#ifndef DEVICE_MODELS_H
#define DEVICE_MODELS_H

#include "api/handler.h"

#include <stddef.h>

const struct cwmp_handler *device2_registered(size_t *count);
const struct cwmp_handler *igd1_registered(size_t *count);

#endif
