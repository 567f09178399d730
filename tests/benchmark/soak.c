/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Usage: soak MODEL SESSIONS
 *
 * Session after session with a GetParameterValues of the whole tree. What the daemon has in memory
 * and how long it takes to answer must not grow: both are measured at session WARM and after the
 * last one. Exit code 1 when they grew by more than noise; 77 when they cannot be measured.
 */
#include "benchmark/acs_end.h"
#include "benchmark/bench.h"
#include "benchmark/cpe.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WARM    20 /* sessions */
#define WINDOW  20 /* sessions of which the fastest answer counts: the others met other programs */
#define MINIMUM (WARM + WINDOW)
#define SKIPPED 77 /* exit code */

/* Noise of memory: what the daemon makes once, and later than session WARM, are the stacks of the
 * threads that copy the state, SQLite's cache of it, the keys of processes that have ended, and
 * what malloc keeps at hand for each thread, of which docs/testing.md says more. */
#define MEMORY_KIB 512
/* Noise of time: when the last answers were slower, so many further windows may show that it was
 * the machine. */
#define TIME_RATIO 1.5
#define CHANCES    5

struct state {
    double resident; /* KiB */
    double answer;   /* seconds */
};

struct soak {
    struct acs_end acs;
    struct cpe cpe;
    unsigned session; /* the last one held */
};

static double hold_session(struct soak *soak)
{
    double seconds;

    acs_end_begin(&soak->acs);
    seconds = acs_end_ask(&soak->acs,
                          "<cwmp:GetParameterValues><ParameterNames><string></string>"
                          "</ParameterNames></cwmp:GetParameterValues>",
                          "GetParameterValuesResponse");
    acs_end_finish(&soak->acs);
    return seconds;
}

/* Up to and including that one. */
static struct state hold_sessions(struct soak *soak, unsigned last)
{
    double fastest = 0;

    while (soak->session < last) {
        double seconds;

        if (soak->session++ > 0)
            cpe_ask(&soak->cpe, "inform");
        seconds = hold_session(soak);
        if (soak->session + WINDOW > last && (fastest <= 0 || seconds < fastest))
            fastest = seconds;
    }
    cpe_ask(&soak->cpe, "status");
    return (struct state){.resident = cpe_memory(&soak->cpe, "Rss"), .answer = fastest};
}

static bool is_slower(const struct state *end, const struct state *warm)
{
    return end->answer > TIME_RATIO * warm->answer;
}

static void report(const char *model, unsigned session, const struct state *state)
{
    char measure[64];

    snprintf(measure, sizeof measure, "RSS at session %u", session);
    bench_report(model, measure, state->resident, "KiB");
    snprintf(measure, sizeof measure, "answer at session %u", session);
    bench_report(model, measure, state->answer * 1e3, "ms");
}

/* True when nothing grew. */
static bool compare(const char *model, const struct state *warm, const struct state *end)
{
    double growth = end->resident - warm->resident;

    bench_report(model, "growth", growth, "KiB");
    bench_report(model, "slowdown", end->answer / warm->answer, "x");
    if (growth > MEMORY_KIB)
        fprintf(stderr, "the daemon's memory grew by more than %d KiB\n", MEMORY_KIB);
    if (is_slower(end, warm))
        fprintf(stderr, "the daemon's answers became slower by more than %.1f times\n", TIME_RATIO);
    return growth <= MEMORY_KIB && !is_slower(end, warm);
}

int main(int argc, char **argv)
{
    unsigned sessions = argc == 3 ? (unsigned)strtoul(argv[2], NULL, 10) : 0;
    struct soak soak = {.session = 0};
    struct state warm, end;

    if (sessions < MINIMUM) {
        fprintf(stderr, "usage: soak MODEL SESSIONS, at least %d of them\n", MINIMUM);
        return 2;
    }
    if (geteuid() != 0) {
        fprintf(stderr, "soak: only root can read what memory the daemon has\n");
        return SKIPPED;
    }
    acs_end_open(&soak.acs);
    cpe_make(&soak.cpe, argv[1], soak.acs.port);
    cpe_start(&soak.cpe);
    warm = hold_sessions(&soak, WARM);
    report(argv[1], WARM, &warm);
    end = hold_sessions(&soak, sessions);
    for (int chance = 0; chance < CHANCES && is_slower(&end, &warm); chance++)
        end = hold_sessions(&soak, soak.session + WINDOW);
    report(argv[1], soak.session, &end);
    cpe_remove(&soak.cpe);
    acs_end_close(&soak.acs);
    return compare(argv[1], &warm, &end) ? EXIT_SUCCESS : EXIT_FAILURE;
}
