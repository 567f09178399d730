/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Throughput tests (TR-143): a file fetched from, or made-up data written to, an HTTP or FTP
 * server over one connection, with the times of its steps and the bytes that the kernel counted.
 * libcurl speaks the protocols; what it fetches is thrown away.
 */
#ifndef DEVICE_DIAGNOSTICS_THROUGHPUT_H
#define DEVICE_DIAGNOSTICS_THROUGHPUT_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#define THROUGHPUT_URL_SIZE 2049

struct throughput_settings {
    struct diagnostic_target target; /* without the host, which is in the URL */
    char url[THROUGHPUT_URL_SIZE];
    uint32_t priority; /* of frames, where they have one */
    uint64_t length;   /* of an upload, in bytes */
    bool per_connection;
};

struct throughput_result {
    char address[INET6_ADDRSTRLEN]; /* of this device */
    /* Real-time clock, microseconds; 0: did not happen. */
    int64_t open_request_us, open_response_us, request_us, begin_us, end_us;
    uint64_t test_bytes;                 /* received, or sent, on the test's connection */
    uint64_t total_received, total_sent; /* by the interface, from begin to end */
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
