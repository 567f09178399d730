/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/servers.h"

#include <stdbool.h>

static bool goes_before(const struct xmpp_server *a, const struct xmpp_server *b)
{
    return a->priority < b->priority;
}

static void swap(struct xmpp_server *a, struct xmpp_server *b)
{
    struct xmpp_server kept = *a;

    *a = *b;
    *b = kept;
}

static uint64_t weight_of(const struct xmpp_server *server)
{
    return server->weight > 0 ? (uint64_t)server->weight : 0;
}

/* Brings one of equals to the front. Those without a weight are at the front already, so that they
 * have the small chance that RFC 2782 wants for them. */
static void draw(struct xmpp_server *equals, size_t count, const struct env *env)
{
    uint64_t sum = 0, chosen, reached = 0;

    for (size_t i = 0; i < count; i++)
        sum += weight_of(&equals[i]);
    chosen = env_random_below(env, sum + 1);
    for (size_t i = 0; i < count; i++) {
        reached += weight_of(&equals[i]);
        if (reached >= chosen) {
            for (; i > 0; i--)
                swap(&equals[i], &equals[i - 1]);
            return;
        }
    }
}

/* By priority, without a weight first. */
static void sort(struct xmpp_server *servers, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t j = i; j > 0; j--) {
            struct xmpp_server *before = &servers[j - 1], *after = &servers[j];

            if (goes_before(before, after) || (before->priority == after->priority &&
                                               (weight_of(before) == 0 || weight_of(after) > 0)))
                break;
            swap(before, after);
        }
}

void servers_order(struct xmpp_server *servers, size_t count, const struct env *env)
{
    size_t equals;

    sort(servers, count);
    for (size_t i = 0; i < count; i++) {
        for (equals = 1; i + equals < count && !goes_before(&servers[i], &servers[i + equals]);)
            equals++;
        draw(&servers[i], equals, env);
    }
}
