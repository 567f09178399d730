/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/ping.h"

#include "base/mem.h"
#include "device/diagnostics/icmp.h"
#include "device/diagnostics/target.h"

#include <errno.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <stdlib.h>
#include <string.h>

struct ping_run {
    struct ping *ping;
    struct target *target;
    struct target_found found;
    struct icmp icmp; /* descriptor -1: not open */
    struct handles_watch *watch;
    struct handles_timer *timer;
    uint32_t sent;
    int64_t sent_us;   /* the last request, real-time clock */
    uint64_t sent_ms;  /* the same, monotonic */
    uint64_t total_us; /* of all answers */
    bool awaited;      /* the last request is not answered yet */
};

static void turn(void *argument);

static uint64_t now_ms(const struct ping_run *run)
{
    return env_monotonic_ms(diagnostic_env(&run->ping->base));
}

/* What to do next is up to the timer. */
static void plan(struct ping_run *run, uint64_t ms_after_send)
{
    uint64_t due = run->sent_ms + ms_after_send, now = now_ms(run);

    handles_timer_set(run->timer, due > now ? due - now : 0);
}

static void tell(const struct ping_run *run, bool answered)
{
    if (run->ping->counted != NULL)
        run->ping->counted(run->ping, answered);
}

static void count_failure(struct ping_run *run)
{
    run->ping->result.failed++;
    tell(run, false);
}

static void count_answer(struct ping_run *run, int64_t at_us)
{
    struct ping_result *result = &run->ping->result;
    int64_t elapsed = at_us - run->sent_us;
    uint32_t us = elapsed < 1 ? 1 : elapsed > UINT32_MAX ? UINT32_MAX : (uint32_t)elapsed;

    if (result->succeeded == 0 || us < result->minimum_us)
        result->minimum_us = us;
    if (us > result->maximum_us)
        result->maximum_us = us;
    result->succeeded++;
    run->total_us += us;
    result->average_us = (uint32_t)(run->total_us / result->succeeded);
    tell(run, true);
}

static void on_ready(void *argument, int events)
{
    struct ping_run *run = argument;
    struct icmp_answer answer;

    (void)events;
    while (icmp_receive(&run->icmp, &answer)) {
        if (!run->awaited || answer.sequence != (uint16_t)run->sent)
            continue;
        run->awaited = false;
        if (answer.kind == ICMP_REPLY)
            count_answer(run, answer.at_us);
        else
            count_failure(run);
        plan(run, run->sent < run->ping->settings.repetitions ? PING_INTERVAL_MS : 0);
    }
}

static size_t payload_size(const struct ping_run *run)
{
    const struct ping_settings *settings = &run->ping->settings;
    uint32_t head = ICMP_HEADER_SIZE + (run->found.remote.ss_family == AF_INET6
                                            ? (uint32_t)sizeof(struct ip6_hdr)
                                            : (uint32_t)sizeof(struct iphdr));

    if (!settings->is_whole)
        return settings->size;
    return settings->size > head ? settings->size - head : 0;
}

static void send_next(struct ping_run *run)
{
    struct ping *ping = run->ping;
    int error;

    run->sent++;
    run->sent_ms = now_ms(run);
    run->sent_us = diagnostic_clock_us();
    error = icmp_send(&run->icmp, (const struct sockaddr *)&run->found.remote, run->found.length,
                      (uint16_t)run->sent, payload_size(run), 0);
    if (error == ENETUNREACH && run->sent == 1) {
        diagnostic_end(&ping->base, DIAGNOSTIC_NO_ROUTE, "%s", strerror(error));
        return;
    }
    if (error != 0) {
        count_failure(run);
        plan(run, run->sent < ping->settings.repetitions ? PING_INTERVAL_MS : 0);
        return;
    }
    run->awaited = true;
    plan(run, ping->settings.timeout_ms);
}

/* The wait for an answer, or until the next request, is over. */
static void turn(void *argument)
{
    struct ping_run *run = argument;
    struct ping *ping = run->ping;

    if (run->awaited) {
        run->awaited = false;
        count_failure(run);
    }
    if (run->sent == ping->settings.repetitions)
        diagnostic_end(&ping->base, DIAGNOSTIC_COMPLETE, "%s", "");
    else
        send_next(run);
}

static void found(void *argument, enum diagnostic_outcome outcome, const struct target_found *found)
{
    struct ping_run *run = argument;
    struct ping *ping = run->ping;
    uint16_t identifier;

    if (found == NULL) {
        diagnostic_end(&ping->base, outcome, "host '%s'", ping->settings.target.host);
        return;
    }
    run->found = *found;
    memcpy(ping->result.address, found->local, sizeof ping->result.address);
    env_random(diagnostic_env(&ping->base), &identifier, sizeof identifier);
    if (!icmp_open(&run->icmp, found->remote.ss_family, ping->settings.target.link,
                   ping->settings.target.dscp, identifier)) {
        diagnostic_end(&ping->base, DIAGNOSTIC_INTERNAL, "no ICMP socket: %s", strerror(errno));
        return;
    }
    run->watch =
        handles_watch_new(diagnostic_loop(&ping->base), run->icmp.descriptor, false, on_ready, run);
    if (run->watch == NULL) {
        diagnostic_end(&ping->base, DIAGNOSTIC_INTERNAL, "the ICMP socket cannot be watched");
        return;
    }
    handles_watch_set(run->watch, UV_READABLE);
    send_next(run);
}

static void start(struct diagnostic *diagnostic)
{
    struct ping *ping = (struct ping *)diagnostic;
    struct ping_run *run = mem_alloc(sizeof *run);

    ping->result = (struct ping_result){0};
    ping->run = run;
    run->ping = ping;
    run->icmp.descriptor = -1;
    run->timer = handles_timer_new(diagnostic_loop(diagnostic), turn, run);
    run->target = target_find(diagnostic, &ping->settings.target, found, run);
}

static void stop(struct diagnostic *diagnostic)
{
    struct ping *ping = (struct ping *)diagnostic;
    struct ping_run *run = ping->run;

    ping->run = NULL;
    target_free(run->target);
    handles_timer_free(run->timer);
    handles_watch_free(run->watch);
    if (run->icmp.descriptor >= 0)
        icmp_close(&run->icmp);
    free(run);
}

const struct diagnostic_operations ping_operations = {.name = "ping", .start = start, .stop = stop};
