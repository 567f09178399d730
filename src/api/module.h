/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Modules: a data model with its handlers in a shared library of its own, which the daemon loads at
 * its start (cwmpd --model ./libacme.so). The library has one variable of this name and type:
 *
 *     const struct cwmpd_module cwmpd_module = {
 *         CWMPD_MODULE_HEAD, .schema = &acme_schema, .handlers = acme_handlers, ...
 *     };
 *
 * `acme_schema` and `acme_handlers` are what dmgen wrote. The functions of these headers are the
 * daemon's: the library is linked against nothing for them, and goes with every daemon whose
 * headers it was compiled with. One that was compiled with others is refused.
 *
 * Everything happens in one thread, on one loop: no function of a module may block. What can block
 * goes to the loop's pool (uv_queue_work) or a process of its own.
 *
 * A library may keep nothing in global variables: what belongs to one device is what init() hands
 * out, and one process may have several devices.
 */
#ifndef API_MODULE_H
#define API_MODULE_H

#include "fault.h"
#include "handler.h"
#include "schema.h"

#include <stdint.h>

struct uv_loop_s; /* uv_loop_t of <uv.h> */
struct log;

/* Raised with every change of these headers that a compiled module would not survive. */
#define CWMPD_MODULE_ABI 1u

/* The first members of every module: what it was compiled with. */
#define CWMPD_MODULE_HEAD                                                                          \
    .abi = CWMPD_MODULE_ABI, .size = sizeof(struct cwmpd_module),                                  \
    .call_size = sizeof(struct cwmp_call), .handler_size = sizeof(struct cwmp_handler)

/* What a module has of the daemon; lives as long as the device. */
struct cwmpd_host {
    struct uv_loop_s *loop;
    const struct log *log; /* for cwmpd_log() */
};

enum cwmpd_log_level { CWMPD_LOG_ERROR, CWMPD_LOG_WARNING, CWMPD_LOG_INFO, CWMPD_LOG_DEBUG };

/* A line of the daemon's log. Never a secret. */
void cwmpd_log(const struct cwmpd_host *host, enum cwmpd_log_level level, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

struct cwmpd_module {
    uint32_t abi; /* CWMPD_MODULE_HEAD has these four */
    uint32_t size, call_size, handler_size;

    const struct schema *schema;
    const struct cwmp_handler *handlers; /* NULL: the model has none */

    /* Each of these may be NULL. */

    /* Makes what belongs to one device; `*device` is cwmp_call's in every call of the module's
     * handlers. Before any of them is called; the daemon does not start after a fault. */
    enum cwmp_fault (*init)(const struct cwmpd_host *host, void **device, struct cwmp_error *error);
    /* The daemon begins to work: its state is loaded, sessions will be held. */
    void (*start)(void *device);
    /* The device ends, whether it was started or not: no handler is called after it. Handles on the
     * loop are closed here (uv_close); the loop runs on until they are. */
    void (*stop)(void *device);
};

#endif
