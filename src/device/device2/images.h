/* SPDX-License-Identifier: Apache-2.0 */
/* DeviceInfo's references to firmware images (R-DWN-15). */
#ifndef DEVICE_DEVICE2_IMAGES_H
#define DEVICE_DEVICE2_IMAGES_H

#include "api/handler.h"

#include "device2/rows.h"

/* ActiveFirmwareImage and BootFirmwareImage. */
void device2_read_images(struct cwmp_call *call, struct device2_device_info *row);

#endif
