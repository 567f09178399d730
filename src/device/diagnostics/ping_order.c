/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/ping_order.h"

#include "base/mem.h"

#include <stdlib.h>

struct ping_order {
    struct ping ping; /* first: the test is the order */
    struct ping_order_options options;
};

static void counted(struct ping *ping, bool answered)
{
    struct ping_order *order = (struct ping_order *)ping;

    order->options.counted(order->options.argument, answered);
}

static void ended(struct diagnostic *diagnostic)
{
    struct ping_order *order = (struct ping_order *)diagnostic;

    order->options.ended(order->options.argument, diagnostic->outcome, &order->ping.result);
}

struct ping_order *ping_order_new(struct diagnostics *diagnostics,
                                  const struct ping_order_options *options)
{
    struct ping_order *order = mem_alloc(sizeof *order);

    order->options = *options;
    order->ping = (struct ping){
        .base = {.operations = &ping_operations, .owner = diagnostics, .ended = ended},
        .settings = options->settings,
        .counted = counted};
    diagnostics_begin(&order->ping.base);
    return order;
}

const struct ping_result *ping_order_result(const struct ping_order *order)
{
    return &order->ping.result;
}

void ping_order_free(struct ping_order *order)
{
    if (order == NULL)
        return;
    diagnostics_cancel(&order->ping.base);
    free(order);
}
