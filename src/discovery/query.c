/* SPDX-License-Identifier: Apache-2.0 */
#include "discovery/query.h"

#include "base/mem.h"
#include "base/text.h"
#include "discovery/packet.h"

#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <netpacket/packet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SERVER_PORT  67
#define SERVER6_PORT 547
#define ALL_SERVERS6 "ff02::1:2"

#define START_MS   1000 /* the first message goes out within that time */
#define FIRST_MS   4000
#define LAST_MS    64000
#define SPREAD_MS  1000 /* to either side */
#define FIRST6_MS  1000
#define LAST6_MS   3600000
#define PACKET_MAX 1500
#define ANSWERS    64 /* read in one go at most */

/* One for each socket, for a handle is bound to its descriptor. */
struct watch {
    uv_poll_t poll; /* first: the handle is the watch */
    struct discovery_query *query;
    int descriptor;
};

struct discovery_query {
    struct discovery_query_options options;
    uv_timer_t timer;
    struct watch *watch; /* NULL: no socket is open */
    struct discovery_station station;
    struct discovery_duid duid;
    uint32_t transaction;
    uint64_t wait_ms, began_ms;
    bool told; /* of what is missing */
};

static bool is_four(const struct discovery_query *query)
{
    return query->options.source.family == AF_INET;
}

/* ---- Who asks ----------------------------------------------------------------------------- */

static bool take_address(struct discovery_station *station, const struct sockaddr *address,
                         int family)
{
    if (address->sa_family != family)
        return false;
    if (family == AF_INET) {
        memcpy(station->address, &((const struct sockaddr_in *)address)->sin_addr, 4);
        return true;
    }
    const struct in6_addr *six = &((const struct sockaddr_in6 *)address)->sin6_addr;
    if (!IN6_IS_ADDR_LINKLOCAL(six))
        return false;
    memcpy(station->address, six, sizeof *six);
    return true;
}

static void take_hardware(struct discovery_station *station, const struct sockaddr *address)
{
    const struct sockaddr_ll *link = (const struct sockaddr_ll *)address;

    if (link->sll_halen > sizeof link->sll_addr)
        return;
    memcpy(station->hardware, link->sll_addr, link->sll_halen);
    station->hardware_size = link->sll_halen;
    station->hardware_type = (uint8_t)link->sll_hatype;
}

/* The interface's first address of the family, a link-local one for DHCPv6. */
static bool find_station(struct discovery_query *query)
{
    const struct discovery_source *source = &query->options.source;
    struct discovery_station station = {0};
    struct ifaddrs *list, *entry;
    bool found = false;

    if (getifaddrs(&list) != 0)
        return false;
    for (entry = list; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || !text_equal(entry->ifa_name, source->interface))
            continue;
        if (entry->ifa_addr->sa_family == AF_PACKET)
            take_hardware(&station, entry->ifa_addr);
        else if (!found)
            found = take_address(&station, entry->ifa_addr, source->family);
    }
    freeifaddrs(list);
    query->station = station;
    return found;
}

/* ---- The exchange ------------------------------------------------------------------------ */

static void complain(struct discovery_query *query, const char *reason)
{
    const struct discovery_source *source = &query->options.source;

    if (!query->told)
        log_warning(query->options.log, "DHCPv%d on %s cannot be asked for the ACS yet: %s",
                    is_four(query) ? 4 : 6, source->interface, reason);
    query->told = true;
}

static void watch_closed(uv_handle_t *handle)
{
    free(handle);
}

static void forget_socket(struct discovery_query *query)
{
    if (!query->watch)
        return;
    uv_close((uv_handle_t *)&query->watch->poll, watch_closed);
    close(query->watch->descriptor);
    query->watch = NULL;
}

static bool read_answer(struct discovery_query *query, const uint8_t *message, size_t size,
                        struct discovery_offer *offer, uint32_t *refresh)
{
    *refresh = 0;
    if (is_four(query))
        return discovery_read_ack(message, size, &query->station, query->transaction,
                                  query->options.log, offer);
    return discovery_read_reply(message, size, &query->duid, query->transaction, query->options.log,
                                offer, refresh);
}

static void readable(uv_poll_t *poll, int status, int events)
{
    struct discovery_query *query = ((struct watch *)poll)->query;
    uint8_t message[PACKET_MAX];

    (void)status, (void)events;
    for (unsigned i = 0; i < ANSWERS; i++) {
        struct discovery_offer offer = {0};
        uint32_t refresh;
        ssize_t size = recv(query->watch->descriptor, message, sizeof message, MSG_DONTWAIT);

        if (size < 0)
            return;
        if (!read_answer(query, message, (size_t)size, &offer, &refresh))
            continue;
        uv_timer_stop(&query->timer);
        forget_socket(query);
        query->options.answered(query->options.argument, &query->options.source, &offer, refresh);
        explicit_bzero(&offer, sizeof offer);
        return;
    }
}

static bool watch_socket(struct discovery_query *query, int descriptor)
{
    struct watch *watch = mem_alloc(sizeof *watch);

    if (uv_poll_init(query->options.loop, &watch->poll, descriptor) != 0) {
        free(watch);
        close(descriptor);
        return false;
    }
    watch->query = query;
    watch->descriptor = descriptor;
    query->watch = watch;
    return uv_poll_start(&watch->poll, UV_READABLE, readable) == 0;
}

static bool open_socket(struct discovery_query *query)
{
    const struct discovery_opener *opener = &query->options.opener;
    int descriptor;

    if (!find_station(query)) {
        complain(query, is_four(query) ? "it has no IPv4 address" : "it has no link-local address");
        return false;
    }
    descriptor = opener->open(opener->argument, &query->options.source, query->station.address);
    if (descriptor < 0) {
        complain(query, strerror(errno));
        return false;
    }
    return watch_socket(query, descriptor);
}

static uint64_t passed_ms(const struct discovery_query *query)
{
    return env_monotonic_ms(query->options.env) - query->began_ms;
}

static uint16_t capped(uint64_t number)
{
    return number > UINT16_MAX ? UINT16_MAX : (uint16_t)number;
}

static bool send_inform(struct discovery_query *query, struct buf *message)
{
    const struct sockaddr_in to = {.sin_family = AF_INET,
                                   .sin_port = htons(SERVER_PORT),
                                   .sin_addr.s_addr = htonl(INADDR_BROADCAST)};

    discovery_put_inform(message, &query->station, query->transaction,
                         capped(passed_ms(query) / 1000));
    return sendto(query->watch->descriptor, message->data, message->length, MSG_DONTWAIT,
                  (const struct sockaddr *)&to, sizeof to) >= 0;
}

static bool send_information_request(struct discovery_query *query, struct buf *message)
{
    struct sockaddr_in6 to = {.sin6_family = AF_INET6, .sin6_port = htons(SERVER6_PORT)};

    inet_pton(AF_INET6, ALL_SERVERS6, &to.sin6_addr);
    to.sin6_scope_id = if_nametoindex(query->options.source.interface);
    discovery_put_information_request(message, &query->duid, query->transaction,
                                      capped(passed_ms(query) / 10));
    return sendto(query->watch->descriptor, message->data, message->length, MSG_DONTWAIT,
                  (const struct sockaddr *)&to, sizeof to) >= 0;
}

static void send_message(struct discovery_query *query)
{
    struct buf message = {0};
    bool sent =
        is_four(query) ? send_inform(query, &message) : send_information_request(query, &message);

    if (sent)
        query->told = false;
    else
        complain(query, strerror(errno));
    buf_free(&message);
}

/* The next try: after twice the time, up to the limit, and not at the same time as all others. */
static uint64_t next_wait(struct discovery_query *query)
{
    uint64_t first = is_four(query) ? FIRST_MS : FIRST6_MS;
    uint64_t last = is_four(query) ? LAST_MS : LAST6_MS, spread;

    query->wait_ms = query->wait_ms == 0 ? first : query->wait_ms * 2;
    if (query->wait_ms > last)
        query->wait_ms = last;
    spread = is_four(query) ? SPREAD_MS : query->wait_ms / 10;
    return query->wait_ms - spread + env_random_below(query->options.env, 2 * spread + 1);
}

static void try_again(uv_timer_t *timer)
{
    struct discovery_query *query = timer->data;

    /* Anew each time: the address, or the interface with that name, may be another one by now. */
    forget_socket(query);
    if (open_socket(query)) {
        uint8_t random[16];

        env_random(query->options.env, random, sizeof random);
        if (query->duid.size == 0)
            query->duid = discovery_duid(&query->station, random);
        send_message(query);
    }
    uv_timer_start(timer, try_again, next_wait(query), 0);
}

struct discovery_query *discovery_query_new(const struct discovery_query_options *options)
{
    struct discovery_query *query = mem_alloc(sizeof *query);

    query->options = *options;
    query->began_ms = env_monotonic_ms(options->env);
    env_random(options->env, &query->transaction, sizeof query->transaction);
    uv_timer_init(options->loop, &query->timer);
    query->timer.data = query;
    uv_timer_start(&query->timer, try_again, env_random_below(options->env, START_MS), 0);
    return query;
}

static void timer_closed(uv_handle_t *handle)
{
    free(handle->data);
}

void discovery_query_free(struct discovery_query *query)
{
    if (!query)
        return;
    forget_socket(query);
    uv_close((uv_handle_t *)&query->timer, timer_closed);
}
