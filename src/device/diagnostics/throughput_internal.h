/* SPDX-License-Identifier: Apache-2.0 */
/* A throughput test while it runs: throughput.c is the test as a whole, its time and its sums,
 * throughput_connection.c what libcurl does on each connection. */
#ifndef DEVICE_DIAGNOSTICS_THROUGHPUT_INTERNAL_H
#define DEVICE_DIAGNOSTICS_THROUGHPUT_INTERNAL_H

#include "device/diagnostics/throughput.h"

#include "http/loop.h"

/* Counters at a moment. */
struct throughput_sample {
    int64_t us;
    struct throughput_bytes bytes;
};

struct throughput_connection {
    struct throughput_run *run;
    struct throughput_span *span;
    CURL *easy;
    struct throughput_progress progress;
    curl_socket_t socket; /* the latest opened: of FTP that of the data; bad: closed again */
    uint64_t left;        /* to upload */
    struct throughput_sample first, last;
    bool ended;
};

struct throughput_run {
    struct throughput *test;
    struct http_loop *loop;
    struct handles_timer *timer;
    struct throughput_connection connections[THROUGHPUT_CONNECTIONS_MAX];
    size_t begun, ended; /* connections */
    uint32_t link;       /* whose counters are told; 0: not known */
    struct throughput_sample full_first, full_last;
    uint64_t begun_ms;             /* monotonic, the first of them */
    uint32_t marks;                /* of parts, passed so far */
    struct throughput_sample mark; /* the latest */
    bool time_is_up;
};

/* Begins to transfer; false when libcurl cannot. */
bool throughput_connection_start(struct throughput_connection *connection,
                                 struct throughput_run *run, struct throughput_span *span);
/* Closes what is open, if it is; what was counted stays. */
void throughput_connection_close(struct throughput_connection *connection);
/* libcurl is to run: sees when a connection is there. */
void throughput_connection_look(struct throughput_connection *connection);
/* No more data comes: the last counters of it. */
void throughput_connection_end(struct throughput_connection *connection);
/* Bytes of the test until now: none before its first byte, no more after its end. */
uint64_t throughput_connection_count(struct throughput_connection *connection);
/* What libcurl's end means for the test. */
enum diagnostic_outcome throughput_connection_outcome(struct throughput_connection *connection,
                                                      CURLcode code);

/* Told by a connection: its first byte, and its last one. */
void throughput_begins(struct throughput_connection *connection);
void throughput_ends(struct throughput_connection *connection);

#endif
