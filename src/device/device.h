/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The device as the data model sees it: who it is (a device file, else what the machine says of
 * itself) and the handlers that fill rows with live Linux values. The only room that knows Linux.
 */
#ifndef DEVICE_DEVICE_H
#define DEVICE_DEVICE_H

#include "api/fault.h"
#include "api/handler.h"
#include "base/env.h"
#include "base/log.h"
#include "base/opener.h"
#include "device/interfaces.h"
#include "model/adapter.h"

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

struct device;
struct diagnostics;
struct software;

#define DEVICE_IMAGE_SLOTS 2

/* Firmware images, as whoever keeps them tells. */
struct device_image {
    const char *slot;    /* its lasting name */
    const char *version; /* "": the slot is empty */
    bool running, chosen;
};

struct device_images {
    void *argument;
    void (*list)(void *argument, struct device_image images[DEVICE_IMAGE_SLOTS]);
    /* The slot is to run from the next restart on; "": none of them. Returns at once, and activates
     * it when the transaction is over. Faults: 9001, 9002. */
    enum cwmp_fault (*choose)(void *argument, const char *slot, struct cwmp_error *error);
};

/* An XMPP connection, as whoever keeps it tells (R-XMP-01). The strings are read at once. */
struct device_xmpp_connection {
    const char *jabber_id;    /* "" while the server has bound none */
    const char *status;       /* as the model spells it */
    struct cwmp_time changed; /* when `status` became what it is */
    bool secured;
    uint32_t received, transmitted, received_errors, transmitted_errors; /* stanzas */
};

struct device_xmpp {
    void *argument;
    /* False: nobody uses the connection of that instance number. */
    bool (*tell)(void *argument, uint32_t instance, struct device_xmpp_connection *connection);
};

struct device_options {
    const char *file; /* `key = value` lines: manufacturer, oui, product-class, serial-number,
                         hardware-version, software-version, interface NAME; NULL or missing file:
                         the machine's own values (DMI, os-release, a serial from the machine id) */
    struct device_images images; /* zeroed: there are none */
    struct device_xmpp xmpp;     /* zeroed: no connection is used */
    uv_loop_t *loop;             /* diagnostics and programs run on it */
    const struct opener *opener; /* of that file and of serial numbers; NULL: the process itself */
    const struct env *env;
    const struct log *log;
    void *argument;
    /* A diagnostic that the ACS asked for has ended (R-DIA-05). NULL: nobody is told. */
    void (*diagnostics_complete)(void *argument);
    const char *software_folder; /* of the execution environment; NULL: there is none */
    /* Its rows have changed. NULL: nobody wants to know. */
    void (*software_changed)(void *argument);
};

/* NULL with 9003 "FILE:LINE: reason" for a device file that is not understood, 9002 when no
 * serial number can be had: an empty one is never sent (R-INF-01). */
struct device *device_new(const struct device_options *options, struct cwmp_error *error);
void device_free(struct device *device);

/* Another firmware image runs than device_images said before. */
void device_images_changed(struct device *device);
/* A session is over: diagnostics that were asked for in it begin (R-DIA-03). */
void device_session_ended(struct device *device);
/* What its interfaces are called; lives as long as the device. */
const struct interface_names *device_interfaces(const struct device *device);
/* Its tests, for those that are no rows of a model. */
struct diagnostics *device_diagnostics(const struct device *device);
/* The execution environment; NULL: there is none. */
struct software *device_software(const struct device *device);

/* The handlers of a generated model, in the order of its schema; the device is their context.
 * NULL and 0 for a model without handlers. */
const struct cwmp_handler *device_handlers(const char *model, size_t *count);

#define DEVICE_MODELS 2

/* The models that the device has handlers for, with these. */
void device_models(struct device *device, struct adapter_source sources[DEVICE_MODELS]);

#endif
