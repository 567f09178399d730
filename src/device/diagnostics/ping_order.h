/* SPDX-License-Identifier: Apache-2.0 */
/* A ping that the operator has given the order for: told as it goes, any number at a time. */
#ifndef DEVICE_DIAGNOSTICS_PING_ORDER_H
#define DEVICE_DIAGNOSTICS_PING_ORDER_H

#include "device/diagnostics/diagnostics.h"
#include "device/diagnostics/ping.h"

struct ping_order;

struct ping_order_options {
    struct ping_settings settings;
    void *argument;
    /* From the loop: what became of a request. Does not free the order. */
    void (*counted)(void *argument, bool answered);
    /* From the loop, once, and not after ping_order_free(): COMPLETE, or why it is not. May free
     * the order. */
    void (*ended)(void *argument, enum diagnostic_outcome outcome,
                  const struct ping_result *result);
};

/* Begins at once. It has to be freed before `diagnostics`. */
struct ping_order *ping_order_new(struct diagnostics *diagnostics,
                                  const struct ping_order_options *options);
/* What is known so far. */
const struct ping_result *ping_order_result(const struct ping_order *order);
/* Stops it when it runs. */
void ping_order_free(struct ping_order *order); /* NULL is allowed */

#endif
