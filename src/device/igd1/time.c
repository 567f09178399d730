/* SPDX-License-Identifier: Apache-2.0 */
/* Time of InternetGatewayDevice:1. */
#include "device/call.h"

#include "igd1/handlers.h"

enum cwmp_fault igd1_time_read(struct cwmp_call *call, struct igd1_time *row)
{
    const struct device *device = call_device(call);
    char name[65];

    row->status = !row->enable              ? "Disabled"
                  : clock_is_synchronised() ? "Synchronized"
                                            : "Unsynchronized";
    row->current_local_time = device_now(device);
    if (*row->local_time_zone_name == '\0' &&
        clock_read_zone_name(DEVICE_TIME_ZONE, name, sizeof name))
        row->local_time_zone_name = cwmp_text(call, "%s", name);
    return CWMP_OK;
}
