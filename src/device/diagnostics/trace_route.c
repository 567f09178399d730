/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/trace_route.h"

#include "base/mem.h"
#include "device/diagnostics/icmp.h"
#include "device/diagnostics/names.h"
#include "device/diagnostics/target.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A router's name is looked up once, and not for long: the trace does without. */
#define NAME_TIMEOUT_MS 1000

struct trace_route_run {
    struct trace_route *trace;
    struct target *target;
    struct target_found found;
    struct icmp icmp; /* descriptor -1: not open */
    struct handles_watch *watch;
    struct handles_timer *timer;
    struct names *names;
    uint16_t sequence; /* of the last request */
    uint32_t try;      /* of the present hop, from 0 */
    int64_t sent_us;
    bool awaited;
    bool reached; /* the host itself answered */
    bool barred;  /* a router says that there is no way */
};

static void send_next(struct trace_route_run *run);

static struct trace_route_hop *present_hop(struct trace_route_run *run)
{
    struct trace_route_result *result = &run->trace->result;

    return &result->hops[result->hop_count - 1];
}

/* ---- The end of a hop ---------------------------------------------------------------- */

static uint32_t mean_us(const struct trace_route_hop *hop)
{
    uint64_t sum = 0;
    uint32_t count = 0;

    for (size_t i = 0; i < TRACE_ROUTE_TRIES_MAX; i++) {
        sum += hop->us[i];
        count += hop->us[i] != 0;
    }
    return count == 0 ? 0 : (uint32_t)(sum / count);
}

static void next_hop(struct trace_route_run *run)
{
    struct trace_route *trace = run->trace;

    if (run->reached) {
        trace->result.response_us = mean_us(present_hop(run));
        diagnostic_end(&trace->base, DIAGNOSTIC_COMPLETE, "%s", "");
    } else if (run->barred) {
        diagnostic_end(&trace->base, DIAGNOSTIC_NO_ROUTE, "%s knows no way further",
                       present_hop(run)->address);
    } else if (trace->result.hop_count == trace->settings.hops_max) {
        diagnostic_end(&trace->base, DIAGNOSTIC_MAX_HOPS, "%u hops", trace->settings.hops_max);
    } else {
        trace->result.hop_count++;
        run->try = 0;
        send_next(run);
    }
}

static void named(void *argument, const char *name)
{
    struct trace_route_run *run = argument;

    if (name != NULL)
        snprintf(present_hop(run)->name, sizeof present_hop(run)->name, "%s", name);
    next_hop(run);
}

static void end_hop(struct trace_route_run *run)
{
    const struct trace_route_hop *hop = present_hop(run);
    struct sockaddr_storage address = {0};

    if (run->names == NULL || hop->address[0] == '\0') {
        next_hop(run);
        return;
    }
    address.ss_family = run->found.remote.ss_family;
    if (address.ss_family == AF_INET)
        inet_pton(AF_INET, hop->address, &((struct sockaddr_in *)&address)->sin_addr);
    else
        inet_pton(AF_INET6, hop->address, &((struct sockaddr_in6 *)&address)->sin6_addr);
    names_reverse(run->names, (const struct sockaddr *)&address, named, run);
}

/* ---- One try ------------------------------------------------------------------------- */

static void end_try(struct trace_route_run *run)
{
    run->awaited = false;
    handles_timer_stop(run->timer);
    run->try++;
    if (run->try < run->trace->settings.tries)
        send_next(run);
    else
        end_hop(run);
}

static void take_answer(struct trace_route_run *run, const struct icmp_answer *answer)
{
    struct trace_route_hop *hop = present_hop(run);
    int64_t elapsed = answer->at_us - run->sent_us;

    if (answer->kind == ICMP_LOCAL)
        return; /* this device's own, and no hop's */
    hop->us[run->try] = elapsed < 1 ? 1 : elapsed > UINT32_MAX ? UINT32_MAX : (uint32_t)elapsed;
    hop->code = answer->code;
    if (answer->from.ss_family != AF_UNSPEC)
        target_format_address((const struct sockaddr *)&answer->from, hop->address);
    run->reached = run->reached || answer->kind == ICMP_REPLY;
    run->barred = run->barred || answer->kind == ICMP_UNREACHABLE;
}

static void on_ready(void *argument, int events)
{
    struct trace_route_run *run = argument;
    struct icmp_answer answer;

    (void)events;
    while (icmp_receive(&run->icmp, &answer)) {
        if (!run->awaited || answer.sequence != run->sequence)
            continue;
        take_answer(run, &answer);
        end_try(run);
        return; /* the run may be over; what else came is told on the next turn */
    }
}

static void timed_out(void *argument)
{
    end_try(argument);
}

static void send_next(struct trace_route_run *run)
{
    struct trace_route *trace = run->trace;
    int error;

    run->sequence++;
    run->awaited = true;
    run->sent_us = diagnostic_clock_us();
    error = icmp_send(&run->icmp, (const struct sockaddr *)&run->found.remote, run->found.length,
                      run->sequence, trace->settings.size, trace->result.hop_count);
    if (error == ENETUNREACH || error == EHOSTUNREACH)
        diagnostic_end(&trace->base, DIAGNOSTIC_NO_ROUTE, "%s", strerror(error));
    else if (error != 0)
        diagnostic_end(&trace->base, DIAGNOSTIC_INTERNAL, "sending: %s", strerror(error));
    else
        handles_timer_set(run->timer, trace->settings.timeout_ms);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static bool open_socket(struct trace_route_run *run)
{
    struct trace_route *trace = run->trace;
    uint16_t identifier;

    env_random(diagnostic_env(&trace->base), &identifier, sizeof identifier);
    if (!icmp_open(&run->icmp, run->found.remote.ss_family, trace->settings.target.link,
                   trace->settings.target.dscp, identifier))
        return false;
    run->watch = handles_watch_new(diagnostic_loop(&trace->base), run->icmp.descriptor, false,
                                   on_ready, run);
    if (run->watch != NULL)
        handles_watch_set(run->watch, UV_READABLE);
    return run->watch != NULL;
}

static void found(void *argument, enum diagnostic_outcome outcome, const struct target_found *found)
{
    struct trace_route_run *run = argument;
    struct trace_route *trace = run->trace;

    if (found == NULL) {
        diagnostic_end(&trace->base, outcome, "host '%s'", trace->settings.target.host);
        return;
    }
    run->found = *found;
    memcpy(trace->result.address, found->local, sizeof trace->result.address);
    if (!open_socket(run)) {
        diagnostic_end(&trace->base, DIAGNOSTIC_INTERNAL, "no ICMP socket: %s", strerror(errno));
        return;
    }
    trace->result.hop_count = 1;
    send_next(run);
}

static void forget(struct diagnostic *diagnostic)
{
    struct trace_route *trace = (struct trace_route *)diagnostic;

    free(trace->result.hops);
    trace->result = (struct trace_route_result){0};
}

static void start(struct diagnostic *diagnostic)
{
    struct trace_route *trace = (struct trace_route *)diagnostic;
    struct trace_route_run *run = mem_alloc(sizeof *run);

    forget(diagnostic);
    trace->result.hops = mem_calloc(trace->settings.hops_max, sizeof *trace->result.hops);
    trace->run = run;
    run->trace = trace;
    run->icmp.descriptor = -1;
    run->timer = handles_timer_new(diagnostic_loop(diagnostic), timed_out, run);
    run->names = names_new(&(struct names_options){
        .loop = diagnostic_loop(diagnostic), .timeout_ms = NAME_TIMEOUT_MS, .tries = 1});
    run->target = target_find(diagnostic, &trace->settings.target, found, run);
}

static void stop(struct diagnostic *diagnostic)
{
    struct trace_route *trace = (struct trace_route *)diagnostic;
    struct trace_route_run *run = trace->run;

    trace->run = NULL;
    target_free(run->target);
    names_free(run->names);
    handles_timer_free(run->timer);
    handles_watch_free(run->watch);
    if (run->icmp.descriptor >= 0)
        icmp_close(&run->icmp);
    free(run);
}

const struct diagnostic_operations trace_route_operations = {
    .name = "trace route", .start = start, .stop = stop, .forget = forget};
