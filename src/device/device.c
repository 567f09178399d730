/* SPDX-License-Identifier: Apache-2.0 */
#include "device/device.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/internal.h"
#include "device/models.h"
#include "device2/schema.h"
#include "igd1/schema.h"

#include <stdio.h>
#include <stdlib.h>

void device_list_images(const struct device *device, struct device_image images[DEVICE_IMAGE_SLOTS])
{
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        images[i] = (struct device_image){.slot = "", .version = ""};
    if (device->images.list)
        device->images.list(device->images.argument, images);
}

void device_read_xmpp(const struct device *device, uint32_t instance, bool enabled,
                      struct device_xmpp_connection *connection)
{
    if (device->xmpp.tell && device->xmpp.tell(device->xmpp.argument, instance, connection))
        return;
    *connection = (struct device_xmpp_connection){.jabber_id = "",
                                                  .status = enabled ? "Dormant" : "Disabled",
                                                  .changed = {.seconds = CWMP_TIME_UNKNOWN}};
}

/* What runs knows best which version it is. */
void device_images_changed(struct device *device)
{
    struct device_image images[DEVICE_IMAGE_SLOTS];

    device_list_images(device, images);
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        if (images[i].running && images[i].version[0] != '\0')
            snprintf(device->identity.software_version, sizeof device->identity.software_version,
                     "%s", images[i].version);
}

static bool open_software(struct device *device, const struct device_options *options,
                          struct cwmp_error *error)
{
    if (options->software_folder == NULL)
        return true;
    device->software =
        software_new(&(struct software_options){.loop = options->loop,
                                                .env = options->env,
                                                .log = options->log,
                                                .folder = options->software_folder,
                                                .argument = options->argument,
                                                .changed = options->software_changed},
                     error);
    return device->software != NULL;
}

struct device *device_new(const struct device_options *options, struct cwmp_error *error)
{
    struct device *device = mem_alloc(sizeof *device);

    device->env = options->env;
    device->log = options->log;
    device->images = options->images;
    device->xmpp = options->xmpp;
    network_init(&device->network, options->env, options->log);
    if (identity_read_file(options->opener, options->file, &device->identity, error) != CWMP_OK) {
        device_free(device);
        return NULL;
    }
    device_images_changed(device);
    identity_read_machine(options->opener, "", &device->identity);
    if (device->identity.serial_number[0] == '\0') {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "no serial number: the device file names none, and the machine has neither a "
                  "machine id nor a board serial number nor a hardware address");
        device_free(device);
        return NULL;
    }
    device->diagnostics = diagnostics_new(options->loop, options->env, options->log);
    diagnostics_set_observer(device->diagnostics, options->diagnostics_complete, options->argument);
    if (!open_software(device, options, error)) {
        device_free(device);
        return NULL;
    }
    return device;
}

const struct interface_names *device_interfaces(const struct device *device)
{
    return &device->identity.interfaces;
}

struct diagnostics *device_diagnostics(const struct device *device)
{
    return device->diagnostics;
}

struct software *device_software(const struct device *device)
{
    return device->software;
}

void device_free(struct device *device)
{
    if (device == NULL)
        return;
    diagnostics_free(device->diagnostics);
    software_free(device->software);
    network_free(&device->network);
    processes_free(&device->processes);
    free(device);
}

void device_session_ended(struct device *device)
{
    diagnostics_session_ended(device->diagnostics);
}

const struct processes *device_processes(struct device *device, struct cwmp_error *error)
{
    if (!moment_begins(&device->processes_at, device->env))
        return &device->processes;
    if (processes_read(&device->processes, error) != CWMP_OK) {
        device->processes_at.taken = false;
        return NULL;
    }
    return &device->processes;
}

const struct resolver *device_resolver(struct device *device)
{
    if (moment_begins(&device->resolver_at, device->env))
        resolver_read(&device->resolver);
    return &device->resolver;
}

uint32_t device_uptime(const struct device *device)
{
    return (uint32_t)(env_monotonic_ms(device->env) / 1000);
}

struct cwmp_time device_now(const struct device *device)
{
    if (!env_clock_is_set(device->env))
        return (struct cwmp_time){.seconds = device_uptime(device), .relative = true};
    return (struct cwmp_time){.seconds = env_now(device->env)};
}

struct cwmp_time device_first_use(const struct device *device)
{
    struct cwmp_time time = {.seconds = CWMP_TIME_UNKNOWN};

    if (env_clock_is_set(device->env))
        clock_first_use(DEVICE_MACHINE_ID, &time.seconds);
    return time;
}

struct cwmp_time device_time_in(const struct device *device, uint32_t seconds)
{
    if (!env_clock_is_set(device->env))
        return (struct cwmp_time){.seconds = CWMP_TIME_UNKNOWN};
    return (struct cwmp_time){.seconds = env_now(device->env) + seconds};
}

uint32_t device_link_age(const struct device *device, const struct link *link)
{
    return (uint32_t)((env_monotonic_ms(device->env) - link->since_ms) / 1000);
}

void device_models(struct device *device, struct adapter_source sources[DEVICE_MODELS])
{
    static const struct schema *const schemas[DEVICE_MODELS] = {&device2_schema, &igd1_schema};
    size_t count;

    for (size_t i = 0; i < DEVICE_MODELS; i++)
        sources[i] = (struct adapter_source){.schema = schemas[i],
                                             .handlers = device_handlers(schemas[i]->name, &count),
                                             .device = device};
}

const struct cwmp_handler *device_handlers(const char *model, size_t *count)
{
    if (text_equal(model, "device2"))
        return device2_registered(count);
    if (text_equal(model, "igd1"))
        return igd1_registered(count);
    *count = 0;
    return NULL;
}
