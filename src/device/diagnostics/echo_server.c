/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/echo_server.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/diagnostics/diagnostic.h"
#include "device/diagnostics/echo_packet.h"
#include "device/diagnostics/target.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define PACKETS_PER_TURN 64
#define PORT_ECHO        7

void echo_server_init(struct echo_server *server, uv_loop_t *loop, const struct env *env,
                      const struct log *log)
{
    *server = (struct echo_server){
        .loop = loop, .env = env, .log = log, .descriptor = -1, .prepared = -1};
}

void echo_server_close(struct echo_server *server)
{
    handles_watch_free(server->watch); /* with the descriptor */
    server->watch = NULL;
    server->descriptor = -1;
    echo_server_abort(server);
}

/* ---- Settings ------------------------------------------------------------------------ */

static int family_of(const char *address)
{
    struct in6_addr scratch;

    if (inet_pton(AF_INET, address, &scratch) == 1)
        return AF_INET;
    return inet_pton(AF_INET6, address, &scratch) == 1 ? AF_INET6 : AF_UNSPEC;
}

/* Without a sender there is nobody to listen to. */
static bool listens(const struct echo_settings *settings)
{
    return settings->enable && settings->source[0] != '\0';
}

static bool needs_other_socket(const struct echo_server *server,
                               const struct echo_settings *settings)
{
    return listens(settings) && (server->watch == NULL || settings->port != server->settings.port ||
                                 !text_equal(settings->link, server->settings.link) ||
                                 family_of(settings->source) != family_of(server->settings.source));
}

enum cwmp_fault echo_server_check(const struct echo_settings *settings, struct cwmp_error *error)
{
    if (settings->source[0] != '\0' && family_of(settings->source) == AF_UNSPEC)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "SourceIPAddress '%s' is no IP address", settings->source);
    if (settings->enable && (settings->port == 0 || settings->port > UINT16_MAX))
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "UDPPort %u is no port to be enabled on (1 to 65535)", settings->port);
    return CWMP_OK;
}

static int open_socket(const struct echo_settings *settings)
{
    struct sockaddr_storage any = {.ss_family = (sa_family_t)family_of(settings->source)};
    socklen_t length = sizeof(struct sockaddr_in);
    int one = 1, descriptor;

    if (any.ss_family == AF_INET6) {
        ((struct sockaddr_in6 *)&any)->sin6_port = htons((uint16_t)settings->port);
        length = sizeof(struct sockaddr_in6);
    } else {
        ((struct sockaddr_in *)&any)->sin_port = htons((uint16_t)settings->port);
    }
    descriptor = socket(any.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    if ((any.ss_family == AF_INET6 &&
         setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one) != 0) ||
        setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &one, sizeof one) != 0 ||
        !target_dress_socket(descriptor, any.ss_family, settings->link, 0) ||
        bind(descriptor, (const struct sockaddr *)&any, length) != 0) {
        int error = errno;

        close(descriptor);
        errno = error;
        return -1;
    }
    return descriptor;
}

enum cwmp_fault echo_server_prepare(struct echo_server *server,
                                    const struct echo_settings *settings, struct cwmp_error *error)
{
    if (!needs_other_socket(server, settings))
        return CWMP_OK;
    /* The port may be the one that is held for another address family or interface. */
    server->prepared = open_socket(settings);
    if (server->prepared < 0)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "UDP port %u cannot be had: %s",
                         settings->port, strerror(errno));
    return CWMP_OK;
}

void echo_server_abort(struct echo_server *server)
{
    if (server->prepared >= 0)
        close(server->prepared);
    server->prepared = -1;
}

/* ---- Answering ----------------------------------------------------------------------- */

static bool may_answer(struct echo_server *server)
{
    uint64_t now = env_monotonic_ms(server->env);

    /* Counted in thousandths. */
    server->tokens += (now - server->tokens_ms) * ECHO_SERVER_RATE;
    server->tokens_ms = now;
    if (server->tokens > UINT64_C(1000) * ECHO_SERVER_BURST)
        server->tokens = UINT64_C(1000) * ECHO_SERVER_BURST;
    if (server->tokens < 1000)
        return false;
    server->tokens -= 1000;
    return true;
}

static uint16_t port_of(const struct sockaddr_storage *address)
{
    return ntohs(address->ss_family == AF_INET6 ? ((const struct sockaddr_in6 *)address)->sin6_port
                                                : ((const struct sockaddr_in *)address)->sin_port);
}

/* Another echo server would answer the answer, and so on. */
static bool is_sender(const struct echo_server *server, const struct sockaddr_storage *from)
{
    uint8_t wanted[sizeof(struct in6_addr)];
    const void *address = from->ss_family == AF_INET6
                              ? (const void *)&((const struct sockaddr_in6 *)from)->sin6_addr
                              : (const void *)&((const struct sockaddr_in *)from)->sin_addr;
    size_t size = from->ss_family == AF_INET6 ? sizeof(struct in6_addr) : sizeof(struct in_addr);
    uint16_t port = port_of(from);

    return inet_pton(from->ss_family, server->settings.source, wanted) == 1 &&
           memcmp(wanted, address, size) == 0 && port != 0 && port != PORT_ECHO &&
           port != server->settings.port;
}

static void answer(struct echo_server *server, uint8_t *bytes, size_t length,
                   const struct sockaddr_storage *from, socklen_t from_length, int64_t at_us)
{
    struct echo_counters *counters = &server->counters;
    struct echo_packet packet;

    counters->received++;
    counters->bytes_received += (uint32_t)length;
    counters->last_us = at_us;
    if (counters->first_us == 0)
        counters->first_us = at_us;
    if (!may_answer(server)) {
        server->failures++;
        return;
    }
    if (server->settings.plus && echo_packet_read(bytes, length, &packet)) {
        packet.responded = counters->responded + 1;
        packet.received_us = (uint32_t)at_us;
        packet.failure_count = server->failures;
        packet.replied_us = (uint32_t)diagnostic_clock_us();
        echo_packet_write(&packet, bytes);
    }
    if (sendto(server->descriptor, bytes, length, 0, (const struct sockaddr *)from, from_length) !=
        (ssize_t)length) {
        server->failures++;
        return;
    }
    counters->responded++;
    counters->bytes_responded += (uint32_t)length;
}

static bool receive_one(struct echo_server *server)
{
    uint8_t bytes[ECHO_PACKET_MAX + 1];
    _Alignas(struct cmsghdr) uint8_t control[256];
    struct sockaddr_storage from = {0};
    struct iovec data = {.iov_base = bytes, .iov_len = sizeof bytes};
    struct msghdr message = {.msg_name = &from,
                             .msg_namelen = sizeof from,
                             .msg_iov = &data,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    int64_t at_us = diagnostic_clock_us();
    ssize_t length = recvmsg(server->descriptor, &message, 0);

    if (length < 0)
        return errno != EAGAIN && errno != EWOULDBLOCK && errno != EBADF;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(&message); part != NULL;
         part = CMSG_NXTHDR(&message, part)) {
        struct timespec at;

        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        memcpy(&at, CMSG_DATA(part), sizeof at);
        at_us = (int64_t)at.tv_sec * 1000000 + at.tv_nsec / 1000;
    }
    if (is_sender(server, &from))
        answer(server, bytes, (size_t)length, &from, message.msg_namelen, at_us);
    return true;
}

static void on_ready(void *argument, int events)
{
    (void)events;
    for (unsigned i = 0; i < PACKETS_PER_TURN && receive_one(argument); i++)
        ;
}

void echo_server_commit(struct echo_server *server, const struct echo_settings *settings)
{
    bool begins = settings->enable && !server->settings.enable;

    if (!listens(settings) || server->prepared >= 0) {
        handles_watch_free(server->watch);
        server->watch = NULL;
    }
    if (server->prepared >= 0) {
        server->descriptor = server->prepared;
        server->prepared = -1;
        server->watch = handles_watch_new(server->loop, server->descriptor, true, on_ready, server);
        if (server->watch != NULL)
            handles_watch_set(server->watch, UV_READABLE);
        else
            log_error(server->log, "UDP port %u cannot be watched", settings->port);
    }
    if (begins) {
        server->counters = (struct echo_counters){0};
        server->failures = 0;
        server->tokens = UINT64_C(1000) * ECHO_SERVER_BURST;
        server->tokens_ms = env_monotonic_ms(server->env);
    }
    server->settings = *settings;
}
