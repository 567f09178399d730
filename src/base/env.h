/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Time and randomness as a CPE sees them. Everything that asks for either was handed a
 * `struct env`, so that a test sets the clock and the seed (design rule: "Time and randomness
 * come in through struct cpe").
 */
#ifndef BASE_ENV_H
#define BASE_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct env {
    /* Seconds and nanoseconds since 1970-01-01T00:00:00Z. */
    void (*wall_clock)(void *argument, int64_t *seconds, int32_t *nanoseconds);
    /* Milliseconds of a clock that never jumps and goes on in suspend. */
    uint64_t (*monotonic_ms)(void *argument);
    /* The same clock without the time in suspend. NULL: there is no suspend. */
    uint64_t (*awake_ms)(void *argument);
    /* Cryptographically random bytes (R-SEC-12). */
    void (*random)(void *argument, void *bytes, size_t length);
    void *argument;
};

/* The real clocks and getrandom(2). */
struct env env_system(void);

int64_t env_now(const struct env *env); /* wall clock, whole seconds */
int64_t env_now_ms(const struct env *env);
uint64_t env_monotonic_ms(const struct env *env);
uint64_t env_asleep_ms(const struct env *env); /* in suspend since boot */
void env_random(const struct env *env, void *bytes, size_t length);
/* Uniform in [0, bound); bound > 0. */
uint64_t env_random_below(const struct env *env, uint64_t bound);
/* False while the wall clock is before 2020, that is: was never set (R-TLS-10, R-TYP-06). */
bool env_clock_is_set(const struct env *env);

#endif
