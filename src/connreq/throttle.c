/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/throttle.h"

#include "base/mem.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#define SOURCES 64 /* remembered; the one that failed longest ago makes place */

/* Failed logins that a source may have at once, and how fast it earns them back. */
#define FAILURES            5
#define FAILURE_INTERVAL_MS 10000

#define LOG_LINES            10
#define LOG_LINE_INTERVAL_MS 6000

/* Fills up with time to `capacity`; each event takes one out. The level is kept as the time at
 * which the bucket was or will be full, so an empty struct is a full bucket. */
struct bucket {
    uint64_t full_ms;
};

struct culprit {
    struct connreq_source source;
    struct bucket bucket;
    uint64_t last_ms;
};

struct connreq_throttle {
    unsigned accepted_per_minute;
    struct bucket accepted;
    struct bucket log;
    unsigned log_skipped;
    struct culprit culprits[SOURCES];
};

static bool bucket_take(struct bucket *bucket, unsigned capacity, uint64_t interval_ms,
                        uint64_t now_ms)
{
    uint64_t full = bucket->full_ms > now_ms ? bucket->full_ms : now_ms;

    if (full + interval_ms > now_ms + capacity * interval_ms)
        return false;
    bucket->full_ms = full + interval_ms;
    return true;
}

struct connreq_throttle *connreq_throttle_new(unsigned accepted_per_minute)
{
    struct connreq_throttle *throttle = mem_alloc(sizeof *throttle);

    throttle->accepted_per_minute = accepted_per_minute;
    return throttle;
}

void connreq_throttle_free(struct connreq_throttle *throttle)
{
    free(throttle);
}

struct connreq_source connreq_source_of(const struct sockaddr *address)
{
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)(const void *)address;
    const struct sockaddr_in *four = (const struct sockaddr_in *)(const void *)address;
    struct connreq_source source = {{0}};

    if (address->sa_family == AF_INET6 && !IN6_IS_ADDR_V4MAPPED(&six->sin6_addr)) {
        source.bytes[0] = 6;
        memcpy(source.bytes + 1, &six->sin6_addr, 8);
        return source;
    }
    source.bytes[0] = 4;
    if (address->sa_family == AF_INET6)
        memcpy(source.bytes + 1, six->sin6_addr.s6_addr + 12, 4);
    else if (address->sa_family == AF_INET)
        memcpy(source.bytes + 1, &four->sin_addr, 4);
    return source;
}

bool connreq_source_equal(const struct connreq_source *a, const struct connreq_source *b)
{
    return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

bool connreq_throttle_accept(struct connreq_throttle *throttle, uint64_t now_ms)
{
    return bucket_take(&throttle->accepted, throttle->accepted_per_minute,
                       60000 / throttle->accepted_per_minute, now_ms);
}

static struct culprit *find_culprit(struct connreq_throttle *throttle,
                                    const struct connreq_source *source)
{
    struct culprit *oldest = &throttle->culprits[0];

    for (size_t i = 0; i < SOURCES; i++) {
        struct culprit *culprit = &throttle->culprits[i];

        if (connreq_source_equal(&culprit->source, source))
            return culprit;
        if (culprit->last_ms < oldest->last_ms)
            oldest = culprit;
    }
    *oldest = (struct culprit){.source = *source};
    return oldest;
}

bool connreq_throttle_is_culprit(const struct connreq_throttle *throttle,
                                 const struct connreq_source *source, uint64_t now_ms)
{
    for (size_t i = 0; i < SOURCES; i++) {
        struct bucket bucket = throttle->culprits[i].bucket;

        if (connreq_source_equal(&throttle->culprits[i].source, source))
            return !bucket_take(&bucket, FAILURES, FAILURE_INTERVAL_MS, now_ms);
    }
    return false;
}

bool connreq_throttle_failure(struct connreq_throttle *throttle,
                              const struct connreq_source *source, uint64_t now_ms)
{
    struct culprit *culprit = find_culprit(throttle, source);

    culprit->last_ms = now_ms;
    return !bucket_take(&culprit->bucket, FAILURES, FAILURE_INTERVAL_MS, now_ms);
}

bool connreq_throttle_log(struct connreq_throttle *throttle, uint64_t now_ms, unsigned *skipped)
{
    if (!bucket_take(&throttle->log, LOG_LINES, LOG_LINE_INTERVAL_MS, now_ms)) {
        throttle->log_skipped++;
        return false;
    }
    *skipped = throttle->log_skipped;
    throttle->log_skipped = 0;
    return true;
}
