/* SPDX-License-Identifier: Apache-2.0 */
/* Ping: echo requests to a host, one after the other, and the time to each answer. */
#ifndef DEVICE_DIAGNOSTICS_PING_H
#define DEVICE_DIAGNOSTICS_PING_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>

/* A request goes out no sooner after the one before it. */
#define PING_INTERVAL_MS 200

struct ping_settings {
    struct diagnostic_target target;
    uint32_t repetitions;
    uint32_t timeout_ms;
    uint32_t size; /* of the payload */
    bool is_whole; /* of the whole packet instead */
};

struct ping_result {
    char address[INET6_ADDRSTRLEN]; /* of this device; "": none was sent */
    uint32_t succeeded, failed;
    uint32_t average_us, minimum_us, maximum_us; /* 0 without an answer */
};

struct ping_run;

struct ping {
    struct diagnostic base;
    struct ping_settings settings;
    struct ping_result result;
    struct ping_run *run;
    /* Told of each request what became of it. NULL: nobody. */
    void (*counted)(struct ping *ping, bool answered);
};

extern const struct diagnostic_operations ping_operations;

#endif
