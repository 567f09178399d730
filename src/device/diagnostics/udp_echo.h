/* SPDX-License-Identifier: Apache-2.0 */
/* The asking end of UDP echo tests (TR-143). */
#ifndef DEVICE_DIAGNOSTICS_UDP_ECHO_H
#define DEVICE_DIAGNOSTICS_UDP_ECHO_H

#include "device/diagnostics/diagnostic.h"
#include "device/diagnostics/echo_packet.h"

#include <arpa/inet.h>

/* Packets of which a result of their own is kept, at most. */
#define UDP_ECHO_RESULTS_MAX 256

struct udp_echo_settings {
    struct diagnostic_target target;
    uint16_t port;
    uint32_t repetitions;
    uint32_t timeout_ms;
    uint32_t interval_ms; /* between two packets */
    uint32_t size;        /* of the payload, ECHO_PACKET_FIELDS at least */
    bool individual;      /* keep results of single packets */
};

/* One packet; its number in the fields counts from 1. */
struct udp_echo_packet {
    int64_t sent_us;     /* real-time clock; 0: not sent */
    int64_t received_us; /* 0: no answer in time */
    struct echo_packet answer;
};

struct udp_echo_result {
    char address[INET6_ADDRSTRLEN]; /* of this device */
    uint32_t succeeded, failed;
    uint32_t average_us, minimum_us, maximum_us; /* 0 without an answer */
    uint32_t kept;                               /* packets with a result of their own */
};

struct udp_echo_run;

struct udp_echo {
    struct diagnostic base;
    struct udp_echo_settings settings;
    struct udp_echo_result result;
    struct udp_echo_packet *packets; /* all of the last run; NULL before the first */
    struct udp_echo_run *run;
};

extern const struct diagnostic_operations udp_echo_operations;

#endif
