/* SPDX-License-Identifier: Apache-2.0 */
#include "benchmark/bench.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define MEASURE_NS  1000000000U
#define MAX_SAMPLES 4096
#define MIN_SAMPLES 5

uint64_t bench_now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;

    return (left > right) - (left < right);
}

double bench_median(double *samples, size_t count)
{
    qsort(samples, count, sizeof *samples, compare);
    return count % 2 != 0 ? samples[count / 2] : (samples[count / 2 - 1] + samples[count / 2]) / 2;
}

double bench_time(void (*work)(void *argument), void *argument)
{
    double samples[MAX_SAMPLES];
    uint64_t begin = bench_now_ns(), last = begin, now;
    size_t count = 0;

    do {
        work(argument);
        now = bench_now_ns();
        samples[count++] = (double)(now - last) / 1e9;
        last = now;
    } while (count < MIN_SAMPLES || (now - begin < MEASURE_NS && count < MAX_SAMPLES));
    return bench_median(samples, count);
}

void bench_report(const char *model, const char *measure, double value, const char *unit)
{
    printf("%s\t%s\t%.6g\t%s\n", model, measure, value, unit);
    fflush(stdout);
}

void bench_fail(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(EXIT_FAILURE);
}
