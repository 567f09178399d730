/* SPDX-License-Identifier: Apache-2.0 */
/* Files of InternetGatewayDevice:1: the log and the configuration. */
#include "device/vendor_files.h"

#include "device/call.h"

#include "igd1/handlers.h"

enum cwmp_fault igd1_vendor_log_file_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, VENDOR_LOG_NAME);
    return CWMP_OK;
}

enum cwmp_fault igd1_vendor_log_file_read(struct cwmp_call *call,
                                          struct igd1_device_info_vendor_log_file *row)
{
    (void)call;
    row->name = VENDOR_LOG_NAME;
    row->maximum_size = VENDOR_LOG_BYTES;
    row->persistent = true;
    return CWMP_OK;
}

enum cwmp_fault igd1_vendor_config_file_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, VENDOR_CONFIG_NAME);
    return CWMP_OK;
}

enum cwmp_fault igd1_vendor_config_file_read(struct cwmp_call *call,
                                             struct igd1_device_info_vendor_config_file *row)
{
    (void)call;
    row->name = VENDOR_CONFIG_NAME;
    row->description = VENDOR_CONFIG_DESCRIPTION;
    return CWMP_OK;
}
