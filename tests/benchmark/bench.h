/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the benchmark programs share: a clock, medians, and one way to report. A result is one line
 * on standard output, `MODEL <tab> MEASURE <tab> VALUE <tab> UNIT`; tools/benchmark makes the table
 * from them. What goes wrong ends the program.
 */
#ifndef BENCHMARK_BENCH_H
#define BENCHMARK_BENCH_H

#include <stddef.h>
#include <stdint.h>

#define BENCH_SKIPPED 77 /* exit code: the model is not there, since BBF_DIR was not set */

uint64_t bench_now_ns(void);
/* Sorts the samples. */
double bench_median(double *samples, size_t count);
/* Does the work again and again for a second and returns the median time of one go, in seconds. */
double bench_time(void (*work)(void *argument), void *argument);
void bench_report(const char *model, const char *measure, double value, const char *unit);
void bench_fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
