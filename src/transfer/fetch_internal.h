/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of a fetch share. */
#ifndef TRANSFER_FETCH_INTERNAL_H
#define TRANSFER_FETCH_INTERNAL_H

#include "http/loop.h"
#include "transfer/fetch.h"

#include <stdio.h>

struct fetch {
    struct fetch_options options; /* strings of `url`, `username`, `password` are not kept */
    bool tls;                     /* plain HTTP and TLS are http.c's */
    FILE *file;
    uint64_t bytes;
    struct cwmp_error failure; /* found on this side; code CWMP_OK: none */
    bool ended;

    struct http_session *http;

    struct http_loop *loop; /* of the other protocols, as is the rest */
    CURL *easy;
    uv_timer_t *stall;
    size_t sent;
    uint64_t seen; /* progress at the last look */
    bool freed;    /* from within libcurl */
    char curl_error[CURL_ERROR_SIZE];
};

/* fetch.c */
/* Appends to the file; false when it cannot or may not (`failure` says why). */
bool fetch_write(struct fetch *fetch, const char *data, size_t length);
/* The end: CWMP_OK, or the fault and its reason. Looks at what was received, then calls `done`. */
void fetch_end(struct fetch *fetch, enum cwmp_fault fault, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* fetch_http.c */
bool fetch_http_start(struct fetch *fetch, struct cwmp_error *error);
void fetch_http_stop(struct fetch *fetch);

/* fetch_curl.c */
void fetch_curl_start(struct fetch *fetch);
/* False when it happens within libcurl, which then does it later. */
bool fetch_curl_stop(struct fetch *fetch);

#endif
