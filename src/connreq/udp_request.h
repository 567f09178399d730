/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The connection request in a datagram (R-UDP-16, R-UDP-17): an HTTP GET without a body whose
 * query is signed with the connection-request password. Reading it, and whether it counts.
 */
#ifndef CONNREQ_UDP_REQUEST_H
#define CONNREQ_UDP_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UDP_REQUEST_SIGNATURE_SIZE 20
#define UDP_REQUEST_TEXT_SIZE      257 /* of user name and nonce, terminated */
#define UDP_REQUEST_IDS            32

struct udp_request {
    uint64_t ts, id;
    char ts_text[21], id_text[21]; /* as they were signed */
    char username[UDP_REQUEST_TEXT_SIZE];
    char cnonce[UDP_REQUEST_TEXT_SIZE];
    uint8_t signature[UDP_REQUEST_SIGNATURE_SIZE];
};

enum udp_request_verdict {
    UDP_REQUEST_VALID,
    UDP_REQUEST_MALFORMED,    /* not what R-UDP-16 says */
    UDP_REQUEST_UNKNOWN_USER, /* or there are no credentials */
    UDP_REQUEST_WRONG,        /* another signature */
    UDP_REQUEST_OLD,          /* made before the last one that was accepted */
    UDP_REQUEST_COPY          /* of one that was */
};

/* What was accepted. Zeroed: nothing. */
struct udp_history {
    uint64_t ts; /* of the last one */
    size_t count;
    uint64_t ids[UDP_REQUEST_IDS]; /* of those with this ts */
};

/* True for what may be a request, by its first four bytes (R-UDP-15). */
bool udp_request_is_one(const void *bytes, size_t length);
/* UDP_REQUEST_VALID when it has the right form and all five fields. */
enum udp_request_verdict udp_request_read(const char *bytes, size_t length,
                                          struct udp_request *request);
/* R-UDP-17; without a user name or a password nothing is valid. */
enum udp_request_verdict udp_request_check(const struct udp_history *history,
                                           const struct udp_request *request, const char *username,
                                           const char *password);
/* It was accepted: from now on it, its copies and what is older do not count. */
void udp_history_add(struct udp_history *history, const struct udp_request *request);
/* One phrase for the log. */
const char *udp_request_text(enum udp_request_verdict verdict);

#endif
