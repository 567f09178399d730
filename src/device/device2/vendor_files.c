/* SPDX-License-Identifier: Apache-2.0 */
/* Files of Device:2: the log, the configuration, and the firmware images. */
#include "device/vendor_files.h"

#include "device/call.h"
#include "device/device2/images.h"

#include "device2/handlers.h"

#include <string.h>

enum cwmp_fault device2_vendor_log_file_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, VENDOR_LOG_NAME);
    return CWMP_OK;
}

enum cwmp_fault device2_vendor_log_file_read(struct cwmp_call *call,
                                             struct device2_device_info_vendor_log_file *row)
{
    (void)call;
    row->name = VENDOR_LOG_NAME;
    row->maximum_size = VENDOR_LOG_BYTES;
    row->persistent = true;
    return CWMP_OK;
}

enum cwmp_fault device2_vendor_config_file_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    cwmp_keys_add(keys, VENDOR_CONFIG_NAME);
    return CWMP_OK;
}

enum cwmp_fault device2_vendor_config_file_read(struct cwmp_call *call,
                                                struct device2_device_info_vendor_config_file *row)
{
    (void)call;
    row->name = VENDOR_CONFIG_NAME;
    row->description = VENDOR_CONFIG_DESCRIPTION;
    row->use_for_backup_restore = true;
    return CWMP_OK;
}

/* ---- Firmware images (R-DWN-15) ---- */

/* The slot with that name; NULL when it is empty. */
static const struct device_image *find_image(const struct device_image *images, const char *slot)
{
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        if (strcmp(images[i].slot, slot) == 0 && images[i].version[0] != '\0')
            return &images[i];
    return NULL;
}

enum cwmp_fault device2_firmware_image_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct device_image images[DEVICE_IMAGE_SLOTS];

    device_list_images(call_device(call), images);
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        if (images[i].version[0] != '\0')
            cwmp_keys_add(keys, images[i].slot);
    return CWMP_OK;
}

enum cwmp_fault device2_firmware_image_read(struct cwmp_call *call,
                                            struct device2_device_info_firmware_image *row)
{
    struct device_image images[DEVICE_IMAGE_SLOTS];
    const struct device_image *image;

    device_list_images(call_device(call), images);
    image = find_image(images, call->keys[call->depth - 1]);
    if (!image)
        return CWMP_FAULT_INTERNAL_ERROR;
    row->name = cwmp_text(call, "%s", image->slot);
    row->version = cwmp_text(call, "%s", image->version);
    row->available = true;
    row->status = image->running ? "Active" : "Available";
    return CWMP_OK;
}

static const char *path_of(struct cwmp_call *call, const char *slot)
{
    return cwmp_reference(call, "firmware_image", &slot, 1);
}

void device2_read_images(struct cwmp_call *call, struct device2_device_info *row)
{
    struct device_image images[DEVICE_IMAGE_SLOTS];

    device_list_images(call_device(call), images);
    row->active_firmware_image = row->boot_firmware_image = "";
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++) {
        if (images[i].running)
            row->active_firmware_image = path_of(call, images[i].slot);
        if (images[i].chosen)
            row->boot_firmware_image = path_of(call, images[i].slot);
    }
}

static enum cwmp_fault choose(struct cwmp_call *call, const char *path)
{
    const struct device_images *keeper = &call_device(call)->images;
    struct device_image images[DEVICE_IMAGE_SLOTS];

    device_list_images(call_device(call), images);
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        if (images[i].version[0] != '\0' && strcmp(path, path_of(call, images[i].slot)) == 0)
            return keeper->choose(keeper->argument, images[i].slot, call->error);
    return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                     "BootFirmwareImage: \"%.128s\" is no firmware image", path);
}

enum cwmp_fault device2_device_info_prepare(struct cwmp_call *call,
                                            const struct device2_device_info *before,
                                            const struct device2_device_info *after)
{
    if (!before || !after || strcmp(before->boot_firmware_image, after->boot_firmware_image) == 0)
        return CWMP_OK;
    return choose(call, after->boot_firmware_image);
}

void device2_device_info_abort(struct cwmp_call *call, const struct device2_device_info *before,
                               const struct device2_device_info *after)
{
    const struct device_images *keeper = &call_device(call)->images;

    if (!before || !after || strcmp(before->boot_firmware_image, after->boot_firmware_image) == 0)
        return;
    if (before->boot_firmware_image[0] != '\0')
        choose(call, before->boot_firmware_image);
    else if (keeper->choose)
        keeper->choose(keeper->argument, "", call->error);
}
