/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/xmpp_way.h"

/* What the model has for those who choose nothing. */
static const struct xmpp_retry own = {16, 60, 2000, 30720};

static uint64_t wait_ms(uint32_t n, const struct xmpp_retry *retry, const struct env *env)
{
    uint64_t maximum = (uint64_t)retry->maximum * 1000, limit = (uint64_t)retry->initial * 1000;

    for (uint32_t i = 1; i < n && limit < maximum && retry->multiplier > 1000; i++)
        limit = limit * retry->multiplier / 1000;
    return env_random_below(env, (limit < maximum ? limit : maximum) + 1);
}

uint64_t xmpp_way_failed(struct xmpp_way *way, size_t servers, const struct xmpp_retry *retry,
                         const struct env *env)
{
    if (retry->attempts == 0)
        retry = &own;
    if (++way->failed < retry->attempts)
        return wait_ms(way->failed, retry, env);
    way->failed = 0;
    if (++way->server < servers)
        return 0;
    way->server = 0;
    way->rounds++;
    return wait_ms(retry->attempts - 1 + way->rounds, retry, env);
}
