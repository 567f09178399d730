/* SPDX-License-Identifier: Apache-2.0 */
/* For whoever wants to see what goes over the wire: each request and its response as they were,
 * a challenge, a redirect and their repetitions included. */
#ifndef HTTP_OBSERVER_H
#define HTTP_OBSERVER_H

#include <stdbool.h>
#include <stddef.h>

struct http_seen {
    const char *request_head; /* as it was sent, the empty line included */
    const char *request_body; /* before compression */
    size_t request_length;
    const char *response_head; /* "" when none came */
    const char *response_body; /* after decompression, as far as it came */
    size_t response_length;
};

/* Kept by the caller for as long as the session. */
struct http_observer {
    void *argument;
    /* Asked before each request; what nobody wants is not collected. */
    bool (*wants)(void *argument);
    /* Everything is valid during the call only, and holds passwords. */
    void (*seen)(void *argument, const struct http_seen *seen);
};

#endif
