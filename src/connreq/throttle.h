/* SPDX-License-Identifier: Apache-2.0 */
/* Rates of the connection-request server: accepted requests in all (R-CRQ-10), failed logins of
 * each source (R-CRQ-17), log lines. Its memory does not grow with the number of sources. */
#ifndef CONNREQ_THROTTLE_H
#define CONNREQ_THROTTLE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>

/* An IPv4 address, or the first half of an IPv6 address, which is one customer's. */
struct connreq_source {
    uint8_t bytes[9];
};

struct connreq_throttle;

struct connreq_throttle *connreq_throttle_new(unsigned accepted_per_minute);
void connreq_throttle_free(struct connreq_throttle *throttle);

struct connreq_source connreq_source_of(const struct sockaddr *address);
bool connreq_source_equal(const struct connreq_source *a, const struct connreq_source *b);

/* True when one more request may be accepted now; counts it. */
bool connreq_throttle_accept(struct connreq_throttle *throttle, uint64_t now_ms);
/* True when the source has had too many failed logins lately; counts nothing. */
bool connreq_throttle_is_culprit(const struct connreq_throttle *throttle,
                                 const struct connreq_source *source, uint64_t now_ms);
/* Counts a failed login; true when the source has had too many lately. */
bool connreq_throttle_failure(struct connreq_throttle *throttle,
                              const struct connreq_source *source, uint64_t now_ms);
/* True when a line may be logged now; `skipped` is the number of those that might not since. */
bool connreq_throttle_log(struct connreq_throttle *throttle, uint64_t now_ms, unsigned *skipped);

#endif
