/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Throughput tests (TR-143): a file fetched from, or made-up data written to, an HTTP or FTP
 * server over one or several connections, to its end or for a time, with the times of each step
 * and the bytes that the kernel counted. libcurl speaks the protocols; what it fetches is thrown
 * away.
 */
#ifndef DEVICE_DIAGNOSTICS_THROUGHPUT_H
#define DEVICE_DIAGNOSTICS_THROUGHPUT_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#define THROUGHPUT_URL_SIZE        2049
#define THROUGHPUT_CONNECTIONS_MAX 8

struct throughput_settings {
    struct diagnostic_target target; /* without the host, which is in the URL */
    char url[THROUGHPUT_URL_SIZE];
    uint32_t priority;    /* of frames, where they have one */
    uint32_t connections; /* 1 to THROUGHPUT_CONNECTIONS_MAX, each for the whole URL */
    uint64_t length;      /* of an upload, in bytes, on each; not when a time ends it */
    uint32_t duration_s;  /* from the first byte of any connection; 0: until the file's end */
    /* Parts of that time that are measured each: how long, and when the first begins, from the
     * first byte. */
    uint32_t interval_s, offset_s;
    bool per_connection;
};

/* Bytes of the test on its connections, and of all traffic of the interface. */
struct throughput_bytes {
    uint64_t test, received, sent;
};

/* Real-time clock, microseconds; 0: did not happen. */
struct throughput_interval {
    int64_t begin_us, end_us;
    struct throughput_bytes bytes; /* from begin to end */
};

/* A connection, or all of them. */
struct throughput_span {
    int64_t open_request_us, open_response_us, request_us;
    struct throughput_interval data;
};

struct throughput_result {
    char address[INET6_ADDRSTRLEN]; /* of this device */
    /* The earliest request and first byte, the latest opening and last byte of all. */
    struct throughput_span whole;
    /* While all connections transferred: from the last first byte to the first last one. */
    struct throughput_interval full;
    struct throughput_span connections[THROUGHPUT_CONNECTIONS_MAX];
    size_t connection_count;
    struct throughput_interval *parts; /* their test bytes: only while all transferred */
    size_t part_count;
};

struct throughput_run;

struct throughput {
    struct diagnostic base;
    bool upload;
    struct throughput_settings settings;
    struct throughput_result result;
    struct throughput_run *run;
};

extern const struct diagnostic_operations throughput_download_operations;
extern const struct diagnostic_operations throughput_upload_operations;

/* 9007 for a URL in which the test cannot run: neither HTTP nor FTP, without a host, or with
 * credentials, for which there is no place in it (TR-143). */
enum cwmp_fault throughput_check_url(const char *name, const char *url, struct cwmp_error *error);

/* What a failure means, by how far the transfer had got. */
struct throughput_progress {
    bool upload, ftp;
    bool connected;     /* with the server */
    bool answered;      /* it said something */
    bool password_sent; /* FTP */
    long status;        /* HTTP; 0: none */
    long system_error;  /* errno of the connection */
};
enum diagnostic_outcome throughput_outcome(CURLcode code,
                                           const struct throughput_progress *progress);

#endif
