/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One diagnostic test as a mechanism (section 4.4 of the requirements): asked for, begun when the
 * session that asked for it is over, ended with an outcome or stopped. What it tests is told by
 * its two operations; what its object in a model looks like is the handlers' business.
 */
#ifndef DEVICE_DIAGNOSTICS_DIAGNOSTIC_H
#define DEVICE_DIAGNOSTICS_DIAGNOSTIC_H

#include "api/handler.h"
#include "base/env.h"
#include "base/log.h"
#include "device/diagnostics/handles.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uv.h>

/* How a test ended. A model has words for some of them. */
enum diagnostic_outcome {
    DIAGNOSTIC_COMPLETE,
    DIAGNOSTIC_CANNOT_RESOLVE,
    DIAGNOSTIC_NO_ROUTE,
    DIAGNOSTIC_MAX_HOPS,
    DIAGNOSTIC_SERVER_NOT_RESOLVED,
    DIAGNOSTIC_INIT_CONNECTION_FAILED,
    DIAGNOSTIC_NO_RESPONSE,
    DIAGNOSTIC_TRANSFER_FAILED,
    DIAGNOSTIC_PASSWORD_REQUEST_FAILED,
    DIAGNOSTIC_LOGIN_FAILED,
    DIAGNOSTIC_NO_TRANSFER_MODE,
    DIAGNOSTIC_NO_PASV,
    DIAGNOSTIC_INCORRECT_SIZE,
    DIAGNOSTIC_NO_CWD,
    DIAGNOSTIC_NO_STOR,
    DIAGNOSTIC_NO_TRANSFER_COMPLETE,
    DIAGNOSTIC_TIMEOUT,
    DIAGNOSTIC_INTERNAL,
    DIAGNOSTIC_OTHER,
    DIAGNOSTIC_OUTCOME_COUNT
};

/* The words of one object for its DiagnosticsState. */
struct diagnostic_words {
    const char *complete;
    const char *other; /* for an outcome that the object has no word of its own for */
    uint32_t known;    /* the outcomes that it has, as bits */
};
#define DIAGNOSTIC_BIT(outcome) (UINT32_C(1) << (outcome))

enum diagnostic_phase {
    DIAGNOSTIC_NONE,
    DIAGNOSTIC_REQUESTED, /* and not begun */
    DIAGNOSTIC_RUNNING,
    DIAGNOSTIC_ENDED
};

struct diagnostic;
struct diagnostics;

struct diagnostic_operations {
    const char *name; /* in the log */
    /* Forgets earlier results and begins; diagnostic_end() may be called from here. */
    void (*start)(struct diagnostic *diagnostic);
    /* Stops what is under way; results so far stay. Also called at the end of a test. */
    void (*stop)(struct diagnostic *diagnostic);
    /* Frees its results, at the end of the device; NULL: nothing to free. */
    void (*forget)(struct diagnostic *diagnostic);
};

/* The first member of each test. */
struct diagnostic {
    const struct diagnostic_operations *operations;
    struct diagnostics *owner;
    enum diagnostic_phase phase;
    enum diagnostic_outcome outcome;
    bool by_acs;
    /* Told at its end, as the last thing: it may free the test. NULL: nobody. */
    void (*ended)(struct diagnostic *diagnostic);
    char reason[128]; /* of an outcome that is none to be content with, for the log */
};

/* Where a test goes and what its packets look like. */
struct diagnostic_target {
    char host[257];
    char link[16]; /* the interface to use; "": as routed */
    int family;    /* AF_INET, AF_INET6; AF_UNSPEC: either */
    uint8_t dscp;
};

/* The test is over; the owner is told if the ACS asked for it (R-DIA-05). The format says why it
 * is not complete. */
void diagnostic_end(struct diagnostic *diagnostic, enum diagnostic_outcome outcome,
                    const char *reason, ...) __attribute__((format(printf, 3, 4)));

uv_loop_t *diagnostic_loop(const struct diagnostic *diagnostic);
const struct env *diagnostic_env(const struct diagnostic *diagnostic);
/* When the system's real-time clock showed so many microseconds, as the CPE's clock says
 * (R-TYP-06). */
struct cwmp_time diagnostic_time(const struct diagnostic *diagnostic, int64_t real_us);
struct cwmp_time diagnostic_time_by(const struct env *env, int64_t real_us);
/* The system's real-time clock, which also stamps packets. */
int64_t diagnostic_clock_us(void);

#endif
