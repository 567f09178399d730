/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The handlers of the model that is served: those of the device for a built-in one; those of a
 * module, with those of the device where its model names them.
 */
#ifndef CWMPD_SERVED_H
#define CWMPD_SERVED_H

#include "api/fault.h"
#include "api/handler.h"
#include "api/module.h"
#include "base/log.h"
#include "device/device.h"
#include "model/schema.h"

#include <stddef.h>
#include <uv.h>

struct served;

struct served_options {
    uv_loop_t *loop;
    const struct log *log;
    const struct schema *schema;
    const struct cwmpd_module *module; /* whose schema it is; NULL: it is built in */
    struct device *device;             /* lives longer */
};

/* NULL with 9003 when the model lacks what the daemon needs or wants what it has not, and with
 * what a module's init says. */
struct served *served_new(const struct served_options *options, struct cwmp_error *error);
/* The daemon begins to work. */
void served_start(struct served *served);
/* NULL is allowed. No handler is called after it. */
void served_free(struct served *served);

const struct cwmp_handler *served_handlers(const struct served *served, size_t *count);
/* The context of those that have none of their own. */
void *served_device(const struct served *served);

#endif
