/* SPDX-License-Identifier: Apache-2.0 */
/* Time of Device:2. */
#include "device/call.h"

#include "device2/handlers.h"

enum cwmp_fault device2_time_read(struct cwmp_call *call, struct device2_time *row)
{
    const struct device *device = call_device(call);
    char zone[257];

    row->status = !row->enable              ? "Disabled"
                  : clock_is_synchronised() ? "Synchronized"
                                            : "Unsynchronized";
    row->current_local_time = device_now(device);
    if (*row->local_time_zone == '\0' && clock_read_zone(DEVICE_TIME_ZONE, zone, sizeof zone))
        row->local_time_zone = cwmp_text(call, "%s", zone);
    return CWMP_OK;
}
