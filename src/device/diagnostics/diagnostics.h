/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The diagnostic tests of a device, each with its own settings and results, any number of them at
 * a time. They know nothing of paths or models: handlers of each model hand them settings and
 * show their results. Nothing of them is kept over a restart, where every state is None again
 * (R-DIA-05).
 */
#ifndef DEVICE_DIAGNOSTICS_DIAGNOSTICS_H
#define DEVICE_DIAGNOSTICS_DIAGNOSTICS_H

#include "device/diagnostics/diagnostic.h"
#include "device/diagnostics/echo_server.h"
#include "device/diagnostics/ns_lookup.h"
#include "device/diagnostics/ping.h"
#include "device/diagnostics/throughput.h"
#include "device/diagnostics/trace_route.h"
#include "device/diagnostics/udp_echo.h"

struct diagnostics {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct handles_timer *local; /* begins what the operator asked for */
    void (*completed)(void *argument);
    void *argument;
    struct ping ping;
    struct trace_route trace_route;
    struct ns_lookup ns_lookup;
    struct udp_echo udp_echo;
    struct throughput download, upload;
    struct echo_server echo_server;
};

/* Heap memory; the loop outlives it. */
struct diagnostics *diagnostics_new(uv_loop_t *loop, const struct env *env, const struct log *log);
void diagnostics_free(struct diagnostics *diagnostics); /* NULL is allowed */

/* The outcome of a test that the ACS asked for is there (R-DIA-05). */
void diagnostics_set_observer(struct diagnostics *diagnostics, void (*completed)(void *argument),
                              void *argument);
/* A session is over: begins what was asked for in it (R-DIA-03). */
void diagnostics_session_ended(struct diagnostics *diagnostics);

/* Begins a test anew: at once for the operator, after the session for the ACS (R-DIA-03). */
void diagnostics_request(struct diagnostic *diagnostic, bool by_acs);
/* Begins one that is nobody's row in a model, with `operations` and `owner` set, at once. */
void diagnostics_begin(struct diagnostic *diagnostic);
/* Ends it without an outcome (R-DIA-01, R-DIA-04). */
void diagnostics_cancel(struct diagnostic *diagnostic);

/* The text of DiagnosticsState. */
const char *diagnostics_state(const struct diagnostic *diagnostic,
                              const struct diagnostic_words *words);

#endif
