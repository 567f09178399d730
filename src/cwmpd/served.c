/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/served.h"

#include "base/mem.h"
#include "model/adapter.h"
#include "model/check.h"

#include <stdlib.h>

struct served {
    struct served_options options;
    struct cwmpd_host host;  /* what the module has of the daemon */
    struct adapter *adapter; /* NULL: the model is built in */
    void *device;            /* what the module's init made, or the device */
    bool is_made;            /* the module's init went well */
};

static bool make_module(struct served *served, struct cwmp_error *error)
{
    const struct cwmpd_module *module = served->options.module;
    struct adapter_source sources[DEVICE_MODELS];
    struct cwmp_error reason = {.code = CWMP_FAULT_INTERNAL_ERROR};

    device_models(served->options.device, sources);
    served->adapter = adapter_new(module->schema, module->handlers, sources, DEVICE_MODELS, error);
    if (!served->adapter)
        return false;
    served->device = NULL;
    if (module->init && module->init(&served->host, &served->device, &reason) != CWMP_OK) {
        cwmp_fail(error, reason.code, "the module's init: %s", reason.text);
        return false;
    }
    served->is_made = true;
    return true;
}

struct served *served_new(const struct served_options *options, struct cwmp_error *error)
{
    struct served *served;

    if (model_check_roles(options->schema, error) != CWMP_OK)
        return NULL;
    served = mem_alloc(sizeof *served);
    served->options = *options;
    served->host = (struct cwmpd_host){.loop = options->loop, .log = options->log};
    served->device = options->device;
    if (options->module && !make_module(served, error)) {
        served_free(served);
        served = NULL;
    }
    return served;
}

void served_start(struct served *served)
{
    if (served->is_made && served->options.module->start)
        served->options.module->start(served->device);
}

void served_free(struct served *served)
{
    if (!served)
        return;
    if (served->is_made && served->options.module->stop)
        served->options.module->stop(served->device);
    adapter_free(served->adapter);
    free(served);
}

const struct cwmp_handler *served_handlers(const struct served *served, size_t *count)
{
    if (!served->adapter)
        return device_handlers(served->options.schema->name, count);
    *count = served->options.schema->handler_count;
    return adapter_handlers(served->adapter);
}

void *served_device(const struct served *served)
{
    return served->device;
}
