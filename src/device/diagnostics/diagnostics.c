/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/diagnostics.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *const outcome_names[DIAGNOSTIC_OUTCOME_COUNT] = {
    [DIAGNOSTIC_COMPLETE] = "Complete",
    [DIAGNOSTIC_CANNOT_RESOLVE] = "Error_CannotResolveHostName",
    [DIAGNOSTIC_NO_ROUTE] = "Error_NoRouteToHost",
    [DIAGNOSTIC_MAX_HOPS] = "Error_MaxHopCountExceeded",
    [DIAGNOSTIC_SERVER_NOT_RESOLVED] = "Error_DNSServerNotResolved",
    [DIAGNOSTIC_INIT_CONNECTION_FAILED] = "Error_InitConnectionFailed",
    [DIAGNOSTIC_NO_RESPONSE] = "Error_NoResponse",
    [DIAGNOSTIC_TRANSFER_FAILED] = "Error_TransferFailed",
    [DIAGNOSTIC_PASSWORD_REQUEST_FAILED] = "Error_PasswordRequestFailed",
    [DIAGNOSTIC_LOGIN_FAILED] = "Error_LoginFailed",
    [DIAGNOSTIC_NO_TRANSFER_MODE] = "Error_NoTransferMode",
    [DIAGNOSTIC_NO_PASV] = "Error_NoPASV",
    [DIAGNOSTIC_INCORRECT_SIZE] = "Error_IncorrectSize",
    [DIAGNOSTIC_NO_CWD] = "Error_NoCWD",
    [DIAGNOSTIC_NO_STOR] = "Error_NoSTOR",
    [DIAGNOSTIC_NO_TRANSFER_COMPLETE] = "Error_NoTransferComplete",
    [DIAGNOSTIC_TIMEOUT] = "Error_Timeout",
    [DIAGNOSTIC_INTERNAL] = "Error_Internal",
    [DIAGNOSTIC_OTHER] = "Error_Other",
};

/* ---- All of them --------------------------------------------------------------------- */

static struct diagnostic *test_at(struct diagnostics *diagnostics, size_t at)
{
    struct diagnostic *const tests[] = {
        &diagnostics->ping.base,     &diagnostics->trace_route.base, &diagnostics->ns_lookup.base,
        &diagnostics->udp_echo.base, &diagnostics->download.base,    &diagnostics->upload.base,
    };

    return at < sizeof tests / sizeof tests[0] ? tests[at] : NULL;
}

void diagnostics_begin(struct diagnostic *diagnostic)
{
    log_info(diagnostic->owner->log, "diagnostic %s begins", diagnostic->operations->name);
    diagnostic->phase = DIAGNOSTIC_RUNNING;
    diagnostic->operations->start(diagnostic);
}

static void begin_requested(struct diagnostics *diagnostics, bool by_acs)
{
    struct diagnostic *diagnostic;

    for (size_t i = 0; (diagnostic = test_at(diagnostics, i)) != NULL; i++)
        if (diagnostic->phase == DIAGNOSTIC_REQUESTED && diagnostic->by_acs == by_acs)
            diagnostics_begin(diagnostic);
}

static void begin_local(void *argument)
{
    begin_requested(argument, false);
}

struct diagnostics *diagnostics_new(uv_loop_t *loop, const struct env *env, const struct log *log)
{
    struct diagnostics *diagnostics = mem_alloc(sizeof *diagnostics);
    struct diagnostic *diagnostic;

    diagnostics->loop = loop;
    diagnostics->env = env;
    diagnostics->log = log;
    diagnostics->local = handles_timer_new(loop, begin_local, diagnostics);
    diagnostics->ping.base.operations = &ping_operations;
    diagnostics->trace_route.base.operations = &trace_route_operations;
    diagnostics->ns_lookup.base.operations = &ns_lookup_operations;
    diagnostics->udp_echo.base.operations = &udp_echo_operations;
    diagnostics->download.base.operations = &throughput_download_operations;
    diagnostics->upload.base.operations = &throughput_upload_operations;
    diagnostics->upload.upload = true;
    echo_server_init(&diagnostics->echo_server, loop, env, log);
    for (size_t i = 0; (diagnostic = test_at(diagnostics, i)) != NULL; i++)
        diagnostic->owner = diagnostics;
    return diagnostics;
}

void diagnostics_free(struct diagnostics *diagnostics)
{
    struct diagnostic *diagnostic;

    if (diagnostics == NULL)
        return;
    for (size_t i = 0; (diagnostic = test_at(diagnostics, i)) != NULL; i++) {
        diagnostics_cancel(diagnostic);
        if (diagnostic->operations->forget != NULL)
            diagnostic->operations->forget(diagnostic);
    }
    echo_server_close(&diagnostics->echo_server);
    handles_timer_free(diagnostics->local);
    free(diagnostics);
}

void diagnostics_set_observer(struct diagnostics *diagnostics, void (*completed)(void *argument),
                              void *argument)
{
    diagnostics->completed = completed;
    diagnostics->argument = argument;
}

void diagnostics_session_ended(struct diagnostics *diagnostics)
{
    begin_requested(diagnostics, true);
}

/* ---- One of them --------------------------------------------------------------------- */

void diagnostics_request(struct diagnostic *diagnostic, bool by_acs)
{
    diagnostics_cancel(diagnostic);
    diagnostic->phase = DIAGNOSTIC_REQUESTED;
    diagnostic->by_acs = by_acs;
    if (!by_acs)
        handles_timer_set(diagnostic->owner->local, 0);
}

void diagnostics_cancel(struct diagnostic *diagnostic)
{
    if (diagnostic->phase == DIAGNOSTIC_RUNNING) {
        diagnostic->operations->stop(diagnostic);
        log_info(diagnostic->owner->log, "diagnostic %s is stopped", diagnostic->operations->name);
    }
    diagnostic->phase = DIAGNOSTIC_NONE;
}

void diagnostic_end(struct diagnostic *diagnostic, enum diagnostic_outcome outcome,
                    const char *reason, ...)
{
    struct diagnostics *owner = diagnostic->owner;
    va_list arguments;

    va_start(arguments, reason);
    vsnprintf(diagnostic->reason, sizeof diagnostic->reason, reason, arguments);
    va_end(arguments);
    diagnostic->operations->stop(diagnostic);
    diagnostic->phase = DIAGNOSTIC_ENDED;
    diagnostic->outcome = outcome;
    log_info(owner->log, "diagnostic %s ends: %s%s%s", diagnostic->operations->name,
             outcome_names[outcome], diagnostic->reason[0] != '\0' ? ", " : "", diagnostic->reason);
    if (diagnostic->by_acs && owner->completed != NULL)
        owner->completed(owner->argument);
    if (diagnostic->ended != NULL)
        diagnostic->ended(diagnostic);
}

const char *diagnostics_state(const struct diagnostic *diagnostic,
                              const struct diagnostic_words *words)
{
    switch (diagnostic->phase) {
    case DIAGNOSTIC_NONE:
        return "None";
    case DIAGNOSTIC_REQUESTED:
    case DIAGNOSTIC_RUNNING:
        return "Requested";
    case DIAGNOSTIC_ENDED:
        break;
    }
    if (diagnostic->outcome == DIAGNOSTIC_COMPLETE)
        return words->complete;
    return (words->known & DIAGNOSTIC_BIT(diagnostic->outcome)) != 0
               ? outcome_names[diagnostic->outcome]
               : words->other;
}

/* ---- What tests ask for -------------------------------------------------------------- */

uv_loop_t *diagnostic_loop(const struct diagnostic *diagnostic)
{
    return diagnostic->owner->loop;
}

const struct env *diagnostic_env(const struct diagnostic *diagnostic)
{
    return diagnostic->owner->env;
}

int64_t diagnostic_clock_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

struct cwmp_time diagnostic_time(const struct diagnostic *diagnostic, int64_t real_us)
{
    return diagnostic_time_by(diagnostic_env(diagnostic), real_us);
}

/* What the CPE's clock is ahead of the system's. Where both are the same one, none: the two are
 * read one after the other, and what passes in between must not show in a time. */
static int64_t clock_offset_us(const struct env *env)
{
    int64_t before = diagnostic_clock_us(), seconds, us;
    int32_t nanoseconds;

    env->wall_clock(env->argument, &seconds, &nanoseconds);
    us = seconds * 1000000 + nanoseconds / 1000;
    return us >= before && us <= diagnostic_clock_us() ? 0 : us - before;
}

struct cwmp_time diagnostic_time_by(const struct env *env, int64_t real_us)
{
    bool is_set = env_clock_is_set(env);
    int64_t us = is_set ? real_us + clock_offset_us(env)
                        : (int64_t)env_monotonic_ms(env) * 1000 + real_us - diagnostic_clock_us();

    if (us < 0)
        us = 0;
    return (struct cwmp_time){.seconds = us / 1000000,
                              .nanoseconds = (int32_t)(us % 1000000) * 1000,
                              .relative = !is_set};
}
