/* SPDX-License-Identifier: Apache-2.0 */
#include "device/network.h"

#include "base/mem.h"

#include <stdlib.h>

void network_init(struct network *network, const struct env *env, const struct log *log)
{
    *network = (struct network){.env = env, .log = log};
}

void network_free(struct network *network)
{
    links_free(&network->links);
    addresses_free(&network->addresses);
    routes_free(&network->routes);
    neighbours_free(&network->neighbours);
    free(network->statuses);
    *network = (struct network){0};
}

static const struct network_status *find_status(const struct network *network, uint32_t index)
{
    for (size_t i = 0; i < network->status_count; i++) {
        if (network->statuses[i].index == index)
            return &network->statuses[i];
    }
    return NULL;
}

/* The kernel does not tell since when a link is what it is, so the daemon remembers. */
static void remember_statuses(struct network *network)
{
    struct links *links = &network->links;
    struct network_status *now = mem_calloc(links->count + 1, sizeof *now);

    for (size_t i = 0; i < links->count; i++) {
        struct link *link = &links->items[i];
        const struct network_status *before = find_status(network, link->index);

        link->since_ms = before != NULL && before->status == link->status
                             ? before->since_ms
                             : env_monotonic_ms(network->env);
        now[i] = (struct network_status){
            .index = link->index, .status = link->status, .since_ms = link->since_ms};
    }
    free(network->statuses);
    network->statuses = now;
    network->status_count = links->count;
}

const struct links *network_links(struct network *network, struct cwmp_error *error)
{
    if (!moment_begins(&network->links_at, network->env))
        return &network->links;
    if (links_read(&network->links, error) != CWMP_OK) {
        network->links_at.taken = false;
        return NULL;
    }
    remember_statuses(network);
    return &network->links;
}

const struct addresses *network_addresses(struct network *network, struct cwmp_error *error)
{
    if (!moment_begins(&network->addresses_at, network->env))
        return &network->addresses;
    if (addresses_read(&network->addresses, error) != CWMP_OK) {
        network->addresses_at.taken = false;
        return NULL;
    }
    return &network->addresses;
}

const struct routes *network_routes(struct network *network, struct cwmp_error *error)
{
    const struct links *links = network_links(network, error);

    if (links == NULL)
        return NULL;
    if (!moment_begins(&network->routes_at, network->env))
        return &network->routes;
    if (routes_read(&network->routes, links, error) != CWMP_OK) {
        network->routes_at.taken = false;
        return NULL;
    }
    if (network->routes.truncated)
        log_debug(network->log, "only the first %zu routes are in the data model",
                  network->routes.count);
    return &network->routes;
}

const struct neighbours *network_neighbours(struct network *network, struct cwmp_error *error)
{
    if (!moment_begins(&network->neighbours_at, network->env))
        return &network->neighbours;
    if (neighbours_read(&network->neighbours, error) != CWMP_OK) {
        network->neighbours_at.taken = false;
        return NULL;
    }
    return &network->neighbours;
}
