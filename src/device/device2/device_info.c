/* SPDX-License-Identifier: Apache-2.0 */
/* DeviceInfo of Device:2: identity, memory, processes, supported data models. */
#include "device/call.h"
#include "device/device2/images.h"
#include "device/memory.h"
#include "device/uuid.h"

#include "device2/handlers.h"
#include "device2/schema.h"

#include <unistd.h>

enum cwmp_fault device2_device_info_read(struct cwmp_call *call, struct device2_device_info *row)
{
    const struct device *device = call_device(call);
    const struct identity *identity = &device->identity;
    char host_name[256] = "";

    row->manufacturer = identity->manufacturer;
    row->manufacturer_oui = identity->oui;
    row->model_name = identity->model_name;
    row->description = identity->description;
    row->product_class = identity->product_class;
    row->serial_number = identity->serial_number;
    row->hardware_version = identity->hardware_version;
    row->software_version = identity->software_version;
    row->additional_hardware_version = identity->machine;
    row->additional_software_version =
        cwmp_text(call, "%s,cwmpd/%s", identity->kernel, CWMPD_VERSION);
    device2_read_images(call, row);
    row->up_time = device_uptime(device);
    row->first_use_date = device_first_use(device);
    if (*row->host_name == '\0' && gethostname(host_name, sizeof host_name - 1) == 0)
        row->host_name = cwmp_text(call, "%s", host_name);
    return CWMP_OK;
}

enum cwmp_fault device2_memory_status_read(struct cwmp_call *call,
                                           struct device2_device_info_memory_status *row)
{
    struct memory memory = {.total = row->total,
                            .free = row->free,
                            .persistent_total = row->total_persistent,
                            .persistent_free = row->free_persistent};

    (void)call;
    memory_read(&memory);
    row->total = memory.total;
    row->free = memory.free;
    row->total_persistent = memory.persistent_total;
    row->free_persistent = memory.persistent_free;
    return CWMP_OK;
}

enum cwmp_fault device2_process_status_read(struct cwmp_call *call,
                                            struct device2_device_info_process_status *row)
{
    struct device *device = call_device(call);

    row->cpu_usage = cpu_usage_percent(&device->cpu, device->env);
    return CWMP_OK;
}

enum cwmp_fault device2_process_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    return call_list_processes(call, keys);
}

enum cwmp_fault device2_process_read(struct cwmp_call *call,
                                     struct device2_device_info_process_status_process *row)
{
    const struct process *process = call_process(call);

    if (process == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->pid = process->pid;
    row->command = cwmp_text(call, "%s", process->command);
    row->size = process->size;
    row->priority = process->priority;
    row->cpu_time = process->cpu_time;
    row->state = process->state;
    return CWMP_OK;
}

enum cwmp_fault device2_supported_data_model_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, device2_schema.name);
    return CWMP_OK;
}

enum cwmp_fault
device2_supported_data_model_read(struct cwmp_call *call,
                                  struct device2_device_info_supported_data_model *row)
{
    char uuid[37];

    uuid_of_uri(cwmp_model_urn(call), uuid);
    row->uuid = cwmp_text(call, "%s", uuid);
    row->urn = cwmp_model_urn(call);
    return CWMP_OK;
}
