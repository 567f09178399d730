/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/names.h"

#include "base/mem.h"
#include "device/diagnostics/handles.h"

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#define SOCKETS_MAX ARES_GETSOCK_MAXNUM

struct names_socket {
    struct names *names;
    struct handles_watch *watch; /* NULL: free place */
    ares_socket_t descriptor;
};

struct names {
    uv_loop_t *loop;
    ares_channel channel;
    struct handles_timer *timer;
    struct names_socket sockets[SOCKETS_MAX];

    /* What came of the question. c-ares cannot be freed from its own callbacks, so that it is told
     * after c-ares has returned. */
    bool settled;
    names_found found;
    names_named named;
    names_answered answered;
    void *argument;
    struct sockaddr_storage address;
    socklen_t address_length; /* 0: none */
    char *name;               /* NULL: none */
    int status;
    uint8_t *answer;
    size_t answer_length;
};

/* ---- c-ares on the loop -------------------------------------------------------------- */

static void clear_outcome(struct names *names)
{
    free(names->name);
    free(names->answer);
    names->name = NULL;
    names->answer = NULL;
    names->answer_length = 0;
    names->address_length = 0;
    names->settled = false;
}

/* Tells the outcome; the names may be gone afterwards. */
static void tell(struct names *names)
{
    names_found found = names->found;
    names_named named = names->named;
    names_answered answered = names->answered;
    void *argument = names->argument;

    names->settled = false;
    names->found = NULL;
    names->named = NULL;
    names->answered = NULL;
    if (found != NULL) {
        struct sockaddr_storage address = names->address;
        socklen_t length = names->address_length;

        found(argument, length > 0 ? (const struct sockaddr *)&address : NULL, length);
    } else if (named != NULL) {
        char *name = names->name;

        names->name = NULL;
        named(argument, name);
        free(name);
    } else if (answered != NULL) {
        uint8_t *answer = names->answer;

        names->answer = NULL;
        answered(argument, names->status, answer, names->answer_length);
        free(answer);
    }
}

static void arm(struct names *names)
{
    struct timeval longest = {.tv_sec = 60}, left;
    const struct timeval *wait = ares_timeout(names->channel, &longest, &left);

    if (names->settled)
        handles_timer_set(names->timer, 0);
    else if (names->found != NULL || names->named != NULL || names->answered != NULL)
        handles_timer_set(names->timer,
                          (uint64_t)wait->tv_sec * 1000 + (uint64_t)wait->tv_usec / 1000 + 1);
}

static void process(struct names *names, ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(names->channel, readable, writable);
    if (names->settled)
        tell(names);
    else
        arm(names);
}

static void on_timer(void *argument)
{
    process(argument, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

static void on_ready(void *argument, int events)
{
    struct names_socket *place = argument;

    process(place->names, events & UV_READABLE ? place->descriptor : ARES_SOCKET_BAD,
            events & UV_WRITABLE ? place->descriptor : ARES_SOCKET_BAD);
}

static struct names_socket *place_of(struct names *names, ares_socket_t descriptor)
{
    struct names_socket *vacant = NULL;

    for (size_t i = 0; i < SOCKETS_MAX; i++) {
        struct names_socket *place = &names->sockets[i];

        if (place->watch != NULL && place->descriptor == descriptor)
            return place;
        if (place->watch == NULL && vacant == NULL)
            vacant = place;
    }
    return vacant;
}

static void on_socket(void *argument, ares_socket_t descriptor, int readable, int writable)
{
    struct names *names = argument;
    struct names_socket *place = place_of(names, descriptor);
    int events = (readable ? UV_READABLE : 0) | (writable ? UV_WRITABLE : 0);

    if (place == NULL)
        return; /* more servers at once than c-ares itself can list: they time out */
    if (events == 0) {
        handles_watch_free(place->watch);
        place->watch = NULL;
        return;
    }
    if (place->watch == NULL) {
        place->names = names;
        place->descriptor = descriptor;
        place->watch = handles_watch_new(names->loop, descriptor, false, on_ready, place);
    }
    if (place->watch != NULL)
        handles_watch_set(place->watch, events);
}

/* ---- Questions ----------------------------------------------------------------------- */

static void begin(struct names *names, void *argument)
{
    names->argument = argument;
    names->found = NULL;
    names->named = NULL;
    names->answered = NULL;
    clear_outcome(names);
}

static void on_addresses(void *argument, int status, int timeouts, struct ares_addrinfo *found)
{
    struct names *names = argument;
    const struct ares_addrinfo_node *first = found != NULL ? found->nodes : NULL;

    (void)timeouts;
    if (status == ARES_EDESTRUCTION)
        return;
    if (status == ARES_SUCCESS && first != NULL &&
        first->ai_addrlen <= (ares_socklen_t)sizeof names->address) {
        memcpy(&names->address, first->ai_addr, first->ai_addrlen);
        names->address_length = first->ai_addrlen;
    }
    if (found != NULL)
        ares_freeaddrinfo(found);
    names->settled = true;
}

/* True when it is an address itself, which is not for a server to know. */
static bool take_address(struct names *names, const char *host, int family)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)&names->address;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&names->address;

    names->address = (struct sockaddr_storage){0};
    if (family != AF_INET6 && inet_pton(AF_INET, host, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        names->address_length = sizeof *v4;
    } else if (family != AF_INET && inet_pton(AF_INET6, host, &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        names->address_length = sizeof *v6;
    }
    return names->address_length > 0;
}

void names_resolve(struct names *names, const char *host, int family, names_found done,
                   void *argument)
{
    const struct ares_addrinfo_hints hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM};

    begin(names, argument);
    names->found = done;
    if (take_address(names, host, family))
        names->settled = true;
    else
        ares_getaddrinfo(names->channel, host, NULL, &hints, on_addresses, names);
    arm(names);
}

static void on_name(void *argument, int status, int timeouts, char *node, char *service)
{
    struct names *names = argument;

    (void)timeouts;
    (void)service;
    if (status == ARES_EDESTRUCTION)
        return;
    if (status == ARES_SUCCESS && node != NULL)
        names->name = mem_strdup(node);
    names->settled = true;
}

void names_reverse(struct names *names, const struct sockaddr *address, names_named done,
                   void *argument)
{
    socklen_t length =
        address->sa_family == AF_INET6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);

    begin(names, argument);
    names->named = done;
    ares_getnameinfo(names->channel, address, length, ARES_NI_NAMEREQD | ARES_NI_LOOKUPHOST,
                     on_name, names);
    arm(names);
}

static void on_answer(void *argument, int status, int timeouts, unsigned char *answer, int length)
{
    struct names *names = argument;

    (void)timeouts;
    if (status == ARES_EDESTRUCTION)
        return;
    names->status = status;
    if (answer != NULL && length > 0) {
        names->answer = mem_alloc((size_t)length);
        memcpy(names->answer, answer, (size_t)length);
        names->answer_length = (size_t)length;
    }
    names->settled = true;
}

void names_query(struct names *names, const char *name, int type, names_answered done,
                 void *argument)
{
    begin(names, argument);
    names->answered = done;
    ares_search(names->channel, name, ns_c_in, type, on_answer, names);
    arm(names);
}

/* ---- Begin and end ------------------------------------------------------------------- */

struct names *names_new(const struct names_options *options)
{
    struct names *names = mem_alloc(sizeof *names);
    struct ares_options settings = {
        .timeout = (int)(options->timeout_ms > INT32_MAX ? INT32_MAX : options->timeout_ms),
        .tries = (int)options->tries,
        .sock_state_cb = on_socket,
        .sock_state_cb_data = names};

    if (ares_init_options(&names->channel, &settings,
                          ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB) !=
        ARES_SUCCESS) {
        free(names);
        return NULL;
    }
    if (options->server != NULL && options->server[0] != '\0' &&
        ares_set_servers_csv(names->channel, options->server) != ARES_SUCCESS) {
        ares_destroy(names->channel);
        free(names);
        return NULL;
    }
    if (options->link != NULL)
        ares_set_local_dev(names->channel, options->link);
    names->loop = options->loop;
    names->timer = handles_timer_new(options->loop, on_timer, names);
    return names;
}

void names_free(struct names *names)
{
    if (names == NULL)
        return;
    ares_destroy(names->channel);
    handles_timer_free(names->timer);
    clear_outcome(names);
    free(names);
}
