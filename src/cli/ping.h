/* SPDX-License-Identifier: Apache-2.0 */
/* `ping`, and what it asks of the device. */
#ifndef CLI_PING_H
#define CLI_PING_H

#include "api/fault.h"

#include <stdbool.h>
#include <stdint.h>

struct cli_ping_result {
    const char *failure; /* why it was not done, as the end of a sentence; NULL: it was */
    unsigned sent, received;
    uint32_t minimum_us, average_us, maximum_us; /* 0 without an answer */
};

struct cli_ping_request {
    const char *host; /* read at once */
    bool over_management_port;
    void *argument;
    /* From the loop: what became of a request. */
    void (*counted)(void *argument, bool answered);
    /* From the loop, once and last: the ping is to be stopped, from here or later. */
    void (*ended)(void *argument, const struct cli_ping_result *result);
};

struct cli_ping_operations {
    unsigned count, size, timeout_s; /* of the requests */
    void *argument;
    /* NULL with the sentence why not. */
    void *(*start)(void *argument, const struct cli_ping_request *request,
                   struct cwmp_error *error);
    /* Frees it; nothing is told after that. The result so far. */
    void (*stop)(void *ping, struct cli_ping_result *result);
};

#endif
