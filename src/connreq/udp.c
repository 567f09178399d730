/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/udp.h"

#include "base/mem.h"
#include "base/timer.h"
#include "connreq/internal.h"
#include "connreq/udp_request.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ACCEPTED_PER_MINUTE 30u
#define DATAGRAM_MAX        2048

struct connreq_udp {
    struct connreq_udp_options options;
    uv_udp_t *ports[2];  /* freed by their close callbacks; the second may be NULL */
    struct timer *timer; /* a binding does not wait for a machine in suspend */
    uint16_t port;
    int family;
    struct sockaddr_in server; /* of STUN */
    struct stun_binding *binding;
    struct udp_history history;
    struct connreq_throttle *throttle;
    struct connreq_udp_counters counters;
    uint64_t window_ms; /* when the present one began */
    unsigned datagrams; /* in it */
    bool paused;
    char datagram[DATAGRAM_MAX];
};

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

/* ---- Time ---------------------------------------------------------------------------- */

static void listen_to(struct connreq_udp *udp, enum stun_port port);

static void reschedule(struct connreq_udp *udp)
{
    uint64_t now = env_monotonic_ms(udp->options.env), wait = stun_binding_wait_ms(udp->binding);
    uint64_t end = udp->window_ms + CONNREQ_UDP_WINDOW_MS, left = end > now ? end - now : 0;

    if (udp->paused && left < wait)
        wait = left;
    if (wait == UINT64_MAX)
        timer_stop(udp->timer);
    else
        timer_start(udp->timer, wait);
}

static void go_on(struct connreq_udp *udp)
{
    udp->paused = false;
    listen_to(udp, STUN_PRIMARY);
    if (udp->ports[STUN_SECONDARY] != NULL)
        listen_to(udp, STUN_SECONDARY);
}

static void pause_reading(struct connreq_udp *udp)
{
    udp->paused = true;
    uv_udp_recv_stop(udp->ports[STUN_PRIMARY]);
    if (udp->ports[STUN_SECONDARY] != NULL)
        uv_udp_recv_stop(udp->ports[STUN_SECONDARY]);
    reschedule(udp);
}

static void count_datagram(struct connreq_udp *udp)
{
    uint64_t now = env_monotonic_ms(udp->options.env);

    if (now >= udp->window_ms + CONNREQ_UDP_WINDOW_MS) {
        udp->window_ms = now;
        udp->datagrams = 0;
    }
    if (++udp->datagrams >= CONNREQ_UDP_DATAGRAMS)
        pause_reading(udp);
}

/* ---- Connection requests ------------------------------------------------------------- */

static void log_refusal(struct connreq_udp *udp, const struct sockaddr *from, const char *why)
{
    char source[NI_MAXHOST] = "an unknown address";
    unsigned skipped;

    if (!connreq_throttle_log(udp->throttle, env_monotonic_ms(udp->options.env), &skipped))
        return;
    getnameinfo(from, sizeof(struct sockaddr_in6), source, sizeof source, NULL, 0, NI_NUMERICHOST);
    log_warning(udp->options.log, "UDP connection request from %s dropped: %s", source, why);
    if (skipped > 0)
        log_warning(udp->options.log, "%u more dropped UDP connection requests were not logged",
                    skipped);
}

static void accept_request(struct connreq_udp *udp, const struct udp_request *request,
                           const struct sockaddr *from)
{
    if (!connreq_throttle_accept(udp->throttle, env_monotonic_ms(udp->options.env))) {
        udp->counters.throttled++;
        log_refusal(udp, from, "too many requests in a minute");
        return;
    }
    /* A copy of one that came at a bad time may come at a better one. */
    if (udp->options.wake(udp->options.argument) == CONNREQ_BUSY) {
        udp->counters.throttled++;
        return;
    }
    udp->counters.accepted++;
    udp_history_add(&udp->history, request);
}

static void take_request(struct connreq_udp *udp, size_t length, const struct sockaddr *from)
{
    const char *username = "", *password = "";
    enum udp_request_verdict verdict;
    struct udp_request request;

    verdict = udp_request_read(udp->datagram, length, &request);
    if (verdict == UDP_REQUEST_VALID) {
        udp->options.credentials(udp->options.argument, &username, &password);
        verdict = udp_request_check(&udp->history, &request, username, password);
    }
    if (verdict == UDP_REQUEST_VALID) {
        accept_request(udp, &request, from);
    } else if (verdict == UDP_REQUEST_COPY) {
        udp->counters.copies++;
    } else {
        udp->counters.refused++;
        log_refusal(udp, from, udp_request_text(verdict));
    }
}

/* ---- What comes in ------------------------------------------------------------------- */

static void on_space(uv_handle_t *handle, size_t suggested, uv_buf_t *space)
{
    struct connreq_udp *udp = handle->data;

    (void)suggested;
    *space = uv_buf_init(udp->datagram, sizeof udp->datagram);
}

static void close_secondary(struct connreq_udp *udp)
{
    uv_udp_t *secondary = udp->ports[STUN_SECONDARY];

    udp->ports[STUN_SECONDARY] = NULL;
    if (secondary != NULL)
        uv_close((uv_handle_t *)secondary, on_closed);
}

/* After whatever the binding did. */
static void settle(struct connreq_udp *udp)
{
    if (!stun_binding_is_probing(udp->binding))
        close_secondary(udp);
    reschedule(udp);
}

static void take_datagram(struct connreq_udp *udp, enum stun_port port, size_t length,
                          const struct sockaddr *from)
{
    const uint8_t *bytes = (const uint8_t *)udp->datagram;

    if (stun_message_is_answer(bytes, length)) {
        udp->counters.answers++;
        stun_binding_receive(udp->binding, port, bytes, length);
        settle(udp);
    } else if (port == STUN_PRIMARY) {
        stun_binding_disturbed(udp->binding);
        if (udp_request_is_one(bytes, length))
            take_request(udp, length, from);
        else
            udp->counters.refused++;
    }
}

static void on_datagram(uv_udp_t *handle, ssize_t length, const uv_buf_t *space,
                        const struct sockaddr *from, unsigned flags)
{
    struct connreq_udp *udp = handle->data;

    (void)space;
    if (from == NULL) /* there is nothing (more) to read */
        return;
    count_datagram(udp);
    if (length < 0 || (flags & UV_UDP_PARTIAL) != 0)
        udp->counters.refused++;
    else
        take_datagram(udp, handle == udp->ports[STUN_PRIMARY] ? STUN_PRIMARY : STUN_SECONDARY,
                      (size_t)length, from);
}

static void listen_to(struct connreq_udp *udp, enum stun_port port)
{
    uv_udp_recv_start(udp->ports[port], on_space, on_datagram);
}

static void turn(void *argument)
{
    struct connreq_udp *udp = argument;

    if (udp->paused && env_monotonic_ms(udp->options.env) >= udp->window_ms + CONNREQ_UDP_WINDOW_MS)
        go_on(udp);
    stun_binding_turn(udp->binding);
    settle(udp);
}

/* ---- What goes out ------------------------------------------------------------------- */

static uv_udp_t *open_handle(struct connreq_udp *udp, int socket)
{
    uv_udp_t *handle = mem_alloc(sizeof *handle);

    uv_udp_init(udp->options.loop, handle);
    uv_udp_open(handle, socket);
    handle->data = udp;
    return handle;
}

static bool open_secondary(struct connreq_udp *udp)
{
    struct cwmp_error error;
    int socket = connreq_listen(SOCK_DGRAM, udp->options.address, 0, &error);

    if (socket < 0) {
        log_warning(udp->options.log, "STUN: %s", error.text);
        return false;
    }
    udp->ports[STUN_SECONDARY] = open_handle(udp, socket);
    if (!udp->paused)
        listen_to(udp, STUN_SECONDARY);
    return true;
}

/* A socket of both families takes IPv4 addresses in IPv6's clothes. */
static void server_for_socket(const struct connreq_udp *udp, struct sockaddr_storage *out)
{
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;

    memset(out, 0, sizeof *out);
    if (udp->family == AF_INET) {
        memcpy(out, &udp->server, sizeof udp->server);
        return;
    }
    six->sin6_family = AF_INET6;
    six->sin6_port = udp->server.sin_port;
    six->sin6_addr.s6_addr[10] = six->sin6_addr.s6_addr[11] = 0xff;
    memcpy(six->sin6_addr.s6_addr + 12, &udp->server.sin_addr, 4);
}

/* What cannot be sent now is as if it were lost. */
static void send_request(void *argument, enum stun_port port, const void *bytes, size_t length)
{
    struct connreq_udp *udp = argument;
    uv_buf_t datagram = uv_buf_init((char *)(uintptr_t)bytes, (unsigned)length);
    struct sockaddr_storage to;
    int result;

    if (port == STUN_SECONDARY && udp->ports[port] == NULL && !open_secondary(udp))
        return;
    server_for_socket(udp, &to);
    result = uv_udp_try_send(udp->ports[port], &datagram, 1, (const struct sockaddr *)&to);
    if (result < 0)
        log_debug(udp->options.log, "STUN: a request is not sent: %s", uv_strerror(result));
}

static void changed(void *argument)
{
    struct connreq_udp *udp = argument;

    udp->options.changed(udp->options.argument);
}

void connreq_udp_keep(struct connreq_udp *udp, const struct sockaddr_in *server,
                      const struct stun_binding_rule *rule)
{
    udp->server = *server;
    stun_binding_start(udp->binding, rule);
    settle(udp);
}

void connreq_udp_keep_not(struct connreq_udp *udp)
{
    stun_binding_stop(udp->binding);
    settle(udp);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static int family_of(int socket)
{
    int family = AF_INET;
    socklen_t length = sizeof family;

    getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &family, &length);
    return family;
}

struct connreq_udp *connreq_udp_start(const struct connreq_udp_options *options,
                                      struct cwmp_error *error)
{
    int socket = connreq_listen(SOCK_DGRAM, options->address, options->port, error);
    struct connreq_udp *udp;

    if (socket < 0)
        return NULL;
    udp = mem_alloc(sizeof *udp);
    udp->options = *options;
    udp->port = connreq_listen_port(socket);
    udp->family = family_of(socket);
    udp->throttle = connreq_throttle_new(
        options->accepted_per_minute > 0 ? options->accepted_per_minute : ACCEPTED_PER_MINUTE);
    udp->binding = stun_binding_new(&(struct stun_binding_options){.env = options->env,
                                                                   .log = options->log,
                                                                   .argument = udp,
                                                                   .send = send_request,
                                                                   .changed = changed});
    udp->timer = timer_new(options->loop, turn, udp);
    udp->ports[STUN_PRIMARY] = open_handle(udp, socket);
    listen_to(udp, STUN_PRIMARY);
    return udp;
}

void connreq_udp_stop(struct connreq_udp *udp)
{
    if (udp == NULL)
        return;
    close_secondary(udp);
    uv_close((uv_handle_t *)udp->ports[STUN_PRIMARY], on_closed);
    timer_free(udp->timer);
    stun_binding_free(udp->binding);
    connreq_throttle_free(udp->throttle);
    free(udp);
}

uint16_t connreq_udp_port(const struct connreq_udp *udp)
{
    return udp->port;
}

const struct stun_binding *connreq_udp_binding(const struct connreq_udp *udp)
{
    return udp->binding;
}

struct connreq_udp_counters connreq_udp_counters(const struct connreq_udp *udp)
{
    return udp->counters;
}
