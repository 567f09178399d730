/* SPDX-License-Identifier: Apache-2.0 */
/* Trace of a route: echo requests that live for one hop more each time, until the host itself
 * answers; and the names of those that did. */
#ifndef DEVICE_DIAGNOSTICS_TRACE_ROUTE_H
#define DEVICE_DIAGNOSTICS_TRACE_ROUTE_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>

#define TRACE_ROUTE_TRIES_MAX 3

struct trace_route_settings {
    struct diagnostic_target target;
    uint32_t tries; /* for each hop */
    uint32_t timeout_ms;
    uint32_t size; /* of the payload */
    uint32_t hops_max;
};

struct trace_route_hop {
    char name[257];                     /* "": it has none */
    char address[INET6_ADDRSTRLEN];     /* "": it did not answer */
    uint32_t code;                      /* of its last ICMP message */
    uint32_t us[TRACE_ROUTE_TRIES_MAX]; /* 0: no answer to this try */
};

struct trace_route_result {
    char address[INET6_ADDRSTRLEN]; /* of this device; "": nothing was sent */
    uint32_t response_us;           /* mean of the host's answers; 0: it was not reached */
    uint32_t hop_count;
    struct trace_route_hop *hops; /* NULL before the first run */
};

struct trace_route_run;

struct trace_route {
    struct diagnostic base;
    struct trace_route_settings settings;
    struct trace_route_result result;
    struct trace_route_run *run;
};

extern const struct diagnostic_operations trace_route_operations;

#endif
