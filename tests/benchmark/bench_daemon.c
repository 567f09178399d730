/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Usage: bench_daemon MODEL
 *
 * How fast the daemon is over its sockets, as an ACS on the same machine sees it, and what memory
 * it takes: first as it is shipped, then with a full tree (rows.h).
 */
#include "acs/acs.h"
#include "benchmark/acs_end.h"
#include "benchmark/bench.h"
#include "benchmark/cpe.h"
#include "benchmark/rows.h"
#include "cwmpd/models.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#define STARTS      15
#define WAKES       25 /* the daemon takes 30 in a row */
#define ASKED       15
#define SET_COUNT   1000
#define MAX_SAMPLES 32

struct bench {
    const struct schema *schema;
    struct acs_end acs;
    struct cpe cpe;
    double samples[MAX_SAMPLES];
    size_t count;
};

static void sample(struct bench *bench, double seconds)
{
    bench->samples[bench->count++] = seconds;
}

/* Forgets them. */
static double median(struct bench *bench)
{
    size_t count = bench->count;

    bench->count = 0;
    return bench_median(bench->samples, count);
}

static void report(const struct bench *bench, const char *measure, double value, const char *unit)
{
    bench_report(bench->schema->name, measure, value, unit);
}

static double since(uint64_t start)
{
    return (double)(bench_now_ns() - start) / 1e9;
}

/* ---- Starting -------------------------------------------------------------------------- */

/* Starts it and stops it after its first session. */
static void time_start(struct bench *bench)
{
    uint64_t start = bench_now_ns();

    cpe_start(&bench->cpe);
    acs_end_receive(&bench->acs);
    sample(bench, since(start));
    acs_end_accept(&bench->acs);
    acs_end_finish(&bench->acs);
    cpe_stop(&bench->cpe);
}

static void measure_starts(struct bench *bench)
{
    for (int i = 0; i < STARTS; i++) {
        cpe_make(&bench->cpe, bench->schema->name, bench->acs.port);
        time_start(bench);
        if (i < STARTS - 1)
            cpe_remove(&bench->cpe);
    }
    report(bench, "first start", median(bench) * 1e3, "ms");
    for (int i = 0; i < STARTS; i++)
        time_start(bench);
    report(bench, "start", median(bench) * 1e3, "ms");
}

/* ---- Connection requests --------------------------------------------------------------- */

static void wake_url(const struct bench *bench, char *url, size_t size)
{
    const char *at = strstr(bench->acs.body.data, ".ManagementServer.ConnectionRequestURL<");

    at = at != NULL ? strstr(at, ">http://") : NULL;
    if (at == NULL)
        bench_fail("the Inform has no ConnectionRequestURL");
    snprintf(url, size, "%.*s", (int)strcspn(at + 1, "<"), at + 1);
}

static void measure_wakes(struct bench *bench, const char *url)
{
    struct acs_wake wake = {.url = url, .username = CPE_USERNAME, .password = CPE_PASSWORD};
    struct acs_wake_result result;

    for (int i = 0; i < WAKES; i++) {
        uint64_t start = bench_now_ns();

        if (!acs_connection_request(&wake, &result) || result.status / 100 != 2)
            bench_fail("the connection request was answered with %ld %s", result.status,
                       result.error);
        acs_end_receive(&bench->acs);
        sample(bench, since(start));
        acs_end_accept(&bench->acs);
        acs_end_finish(&bench->acs);
    }
    report(bench, "wake", median(bench) * 1e3, "ms");
}

/* ---- Whole trees ----------------------------------------------------------------------- */

static size_t count_text(const char *text, const char *what)
{
    size_t count = 0;

    for (; (text = strstr(text, what)) != NULL; text += strlen(what))
        count++;
    return count;
}

static void measure_values(struct bench *bench, const char *measure, const char *count_measure)
{
    double values;

    for (int i = 0; i < ASKED; i++)
        sample(bench, acs_end_ask(&bench->acs,
                                  "<cwmp:GetParameterValues><ParameterNames><string></string>"
                                  "</ParameterNames></cwmp:GetParameterValues>",
                                  "GetParameterValuesResponse"));
    values = (double)count_text(bench->acs.body.data, "<Value ");
    report(bench, count_measure, values, "");
    report(bench, measure, values / median(bench), "values/s");
}

static void measure_names(struct bench *bench, const char *measure)
{
    double names;

    for (int i = 0; i < ASKED; i++)
        sample(bench, acs_end_ask(&bench->acs,
                                  "<cwmp:GetParameterNames><ParameterPath></ParameterPath>"
                                  "<NextLevel>0</NextLevel></cwmp:GetParameterNames>",
                                  "GetParameterNamesResponse"));
    names = (double)count_text(bench->acs.body.data, "<Writable>");
    report(bench, measure, names / median(bench), "names/s");
}

/* ---- Setting --------------------------------------------------------------------------- */

static void measure_setting(struct bench *bench)
{
    const char *names[SET_COUNT];
    struct arena *arena = arena_new();
    size_t count = rows_settable(bench->schema, names, SET_COUNT, arena);

    if (count < SET_COUNT)
        bench_fail("%s has only %zu parameters that take anything", bench->schema->name, count);
    for (int i = 0; i < ASKED; i++) {
        struct buf request = {0};

        buf_puts(&request, "<cwmp:SetParameterValues><ParameterList>");
        for (size_t j = 0; j < count; j++)
            buf_printf(&request,
                       "<ParameterValueStruct><Name>%s</Name><Value>%d</Value>"
                       "</ParameterValueStruct>",
                       names[j], 1000 + i);
        buf_puts(&request, "</ParameterList><ParameterKey>k</ParameterKey>"
                           "</cwmp:SetParameterValues>");
        sample(bench, acs_end_ask(&bench->acs, buf_text(&request), "SetParameterValuesResponse"));
        buf_free(&request);
    }
    report(bench, "set", median(bench) * 1e3, "ms");
    arena_free(arena);
}

/* ---- Both devices ---------------------------------------------------------------------- */

static void measure_memory(struct bench *bench)
{
    /* What the daemon does after a session is done when it answers again. */
    cpe_ask(&bench->cpe, "status");
    report(bench, "RSS", cpe_memory(&bench->cpe, "Rss"), "KiB");
    report(bench, "PSS", cpe_memory(&bench->cpe, "Pss"), "KiB");
    report(bench, "private dirty", cpe_memory(&bench->cpe, "Private_Dirty"), "KiB");
}

static void measure_shipped(struct bench *bench)
{
    char url[256];

    measure_starts(bench);
    cpe_start(&bench->cpe);
    acs_end_receive(&bench->acs);
    wake_url(bench, url, sizeof url);
    acs_end_accept(&bench->acs);
    acs_end_finish(&bench->acs);
    measure_memory(bench);
    measure_wakes(bench, url);
    cpe_ask(&bench->cpe, "inform");
    acs_end_begin(&bench->acs);
    measure_values(bench, "shipped values", "shipped parameters");
    measure_names(bench, "shipped names");
    acs_end_finish(&bench->acs);
    cpe_remove(&bench->cpe);
}

static void measure_full(struct bench *bench)
{
    cpe_make(&bench->cpe, bench->schema->name, bench->acs.port);
    cpe_fill(&bench->cpe, bench->schema);
    cpe_start(&bench->cpe);
    acs_end_begin(&bench->acs);
    measure_values(bench, "full values", "full parameters");
    measure_names(bench, "full names");
    measure_setting(bench);
    acs_end_finish(&bench->acs);
    cpe_remove(&bench->cpe);
}

int main(int argc, char **argv)
{
    struct bench bench = {.schema = argc == 2 ? models_find(argv[1]) : NULL};

    if (bench.schema == NULL) {
        fprintf(stderr, "usage: bench_daemon MODEL (%s)\n", models_names());
        return EXIT_FAILURE;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    acs_end_open(&bench.acs);
    measure_shipped(&bench);
    measure_full(&bench);
    acs_end_close(&bench.acs);
    return EXIT_SUCCESS;
}
