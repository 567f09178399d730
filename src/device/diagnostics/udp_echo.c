/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/udp_echo.h"

#include "base/mem.h"
#include "device/diagnostics/target.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct udp_echo_run {
    struct udp_echo *echo;
    struct target *target;
    struct handles_watch *watch; /* with its descriptor */
    struct handles_timer *timer;
    int descriptor;
    uint32_t sent;
    uint64_t sent_ms; /* the last packet, monotonic */
    uint64_t total_us;
};

static void turn(void *argument);

static uint64_t now_ms(const struct udp_echo_run *run)
{
    return env_monotonic_ms(diagnostic_env(&run->echo->base));
}

static void plan(struct udp_echo_run *run, uint64_t ms_after_send)
{
    uint64_t due = run->sent_ms + ms_after_send, now = now_ms(run);

    handles_timer_set(run->timer, due > now ? due - now : 0);
}

/* ---- Answers ------------------------------------------------------------------------- */

static void take_answer(struct udp_echo_run *run, const struct echo_packet *answer, int64_t at_us)
{
    struct udp_echo_result *result = &run->echo->result;
    struct udp_echo_packet *packet;
    int64_t elapsed;
    uint32_t us;

    if (answer->generated == 0 || answer->generated > run->sent)
        return;
    packet = &run->echo->packets[answer->generated - 1];
    elapsed = at_us - packet->sent_us;
    if (packet->sent_us == 0 || packet->received_us != 0 ||
        elapsed > (int64_t)run->echo->settings.timeout_ms * 1000)
        return;
    us = elapsed < 1 ? 1 : elapsed > UINT32_MAX ? UINT32_MAX : (uint32_t)elapsed;
    packet->received_us = at_us;
    packet->answer = *answer;
    if (result->succeeded == 0 || us < result->minimum_us)
        result->minimum_us = us;
    if (us > result->maximum_us)
        result->maximum_us = us;
    result->succeeded++;
    run->total_us += us;
    result->average_us = (uint32_t)(run->total_us / result->succeeded);
}

static bool receive_one(struct udp_echo_run *run)
{
    uint8_t bytes[ECHO_PACKET_FIELDS];
    _Alignas(struct cmsghdr) uint8_t control[256];
    struct iovec data = {.iov_base = bytes, .iov_len = sizeof bytes};
    struct msghdr message = {.msg_iov = &data,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    int64_t at_us = diagnostic_clock_us();
    struct echo_packet answer;
    ssize_t length = recvmsg(run->descriptor, &message, 0);

    if (length < 0) /* such as: nobody has the port */
        return errno != EAGAIN && errno != EWOULDBLOCK && errno != EBADF;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(&message); part != NULL;
         part = CMSG_NXTHDR(&message, part)) {
        struct timespec at;

        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        memcpy(&at, CMSG_DATA(part), sizeof at);
        at_us = (int64_t)at.tv_sec * 1000000 + at.tv_nsec / 1000;
    }
    if (echo_packet_read(bytes, (size_t)length, &answer))
        take_answer(run, &answer, at_us);
    return true;
}

static void on_ready(void *argument, int events)
{
    struct udp_echo_run *run = argument;

    (void)events;
    for (unsigned i = 0; i < 64 && receive_one(run); i++)
        ;
    if (run->sent == run->echo->settings.repetitions && run->echo->result.succeeded == run->sent)
        handles_timer_set(run->timer, 0);
}

/* ---- Questions ----------------------------------------------------------------------- */

static void send_next(struct udp_echo_run *run)
{
    const struct udp_echo_settings *settings = &run->echo->settings;
    struct udp_echo_packet *packet = &run->echo->packets[run->sent];
    uint8_t *bytes = mem_alloc(settings->size);

    run->sent++;
    run->sent_ms = now_ms(run);
    echo_packet_write(&(struct echo_packet){.generated = run->sent}, bytes);
    packet->sent_us = diagnostic_clock_us();
    /* What cannot be sent is a packet without an answer. */
    if (send(run->descriptor, bytes, settings->size, 0) < 0 && errno == ECONNREFUSED)
        send(run->descriptor, bytes, settings->size, 0); /* that was about an earlier one */
    free(bytes);
    if (settings->individual && run->sent <= UDP_ECHO_RESULTS_MAX)
        run->echo->result.kept = run->sent;
    plan(run, run->sent < settings->repetitions ? settings->interval_ms : settings->timeout_ms);
}

static void turn(void *argument)
{
    struct udp_echo_run *run = argument;
    struct udp_echo *echo = run->echo;

    if (run->sent < echo->settings.repetitions) {
        send_next(run);
        return;
    }
    echo->result.failed = run->sent - echo->result.succeeded;
    diagnostic_end(&echo->base, DIAGNOSTIC_COMPLETE, "%s", "");
}

/* ---- Begin and end ------------------------------------------------------------------- */

static bool open_socket(struct udp_echo_run *run, const struct target_found *found)
{
    const struct udp_echo_settings *settings = &run->echo->settings;
    struct sockaddr_storage remote = found->remote;
    int one = 1;

    if (remote.ss_family == AF_INET6)
        ((struct sockaddr_in6 *)&remote)->sin6_port = htons(settings->port);
    else
        ((struct sockaddr_in *)&remote)->sin_port = htons(settings->port);
    run->descriptor = socket(remote.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (run->descriptor < 0)
        return false;
    if (setsockopt(run->descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &one, sizeof one) != 0 ||
        !target_dress_socket(run->descriptor, remote.ss_family, settings->target.link,
                             settings->target.dscp) ||
        connect(run->descriptor, (const struct sockaddr *)&remote, found->length) != 0) {
        close(run->descriptor);
        return false;
    }
    run->watch =
        handles_watch_new(diagnostic_loop(&run->echo->base), run->descriptor, true, on_ready, run);
    if (run->watch != NULL)
        handles_watch_set(run->watch, UV_READABLE);
    return run->watch != NULL;
}

static void found(void *argument, enum diagnostic_outcome outcome, const struct target_found *found)
{
    struct udp_echo_run *run = argument;
    struct udp_echo *echo = run->echo;

    if (found == NULL) {
        diagnostic_end(&echo->base, outcome, "host '%s'", echo->settings.target.host);
        return;
    }
    memcpy(echo->result.address, found->local, sizeof echo->result.address);
    if (open_socket(run, found))
        send_next(run);
    else
        diagnostic_end(&echo->base, DIAGNOSTIC_INTERNAL, "no UDP socket: %s", strerror(errno));
}

static void forget(struct diagnostic *diagnostic)
{
    struct udp_echo *echo = (struct udp_echo *)diagnostic;

    free(echo->packets);
    echo->packets = NULL;
    echo->result = (struct udp_echo_result){0};
}

static void start(struct diagnostic *diagnostic)
{
    struct udp_echo *echo = (struct udp_echo *)diagnostic;
    struct udp_echo_run *run = mem_alloc(sizeof *run);

    forget(diagnostic);
    echo->packets = mem_calloc(echo->settings.repetitions, sizeof *echo->packets);
    echo->run = run;
    run->echo = echo;
    run->timer = handles_timer_new(diagnostic_loop(diagnostic), turn, run);
    run->target = target_find(diagnostic, &echo->settings.target, found, run);
}

static void stop(struct diagnostic *diagnostic)
{
    struct udp_echo *echo = (struct udp_echo *)diagnostic;
    struct udp_echo_run *run = echo->run;

    echo->run = NULL;
    target_free(run->target);
    handles_timer_free(run->timer);
    handles_watch_free(run->watch);
    free(run);
}

const struct diagnostic_operations udp_echo_operations = {
    .name = "UDP echo", .start = start, .stop = stop, .forget = forget};
