/* SPDX-License-Identifier: Apache-2.0 */
#include "base/env.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#define LOOK_MS   100
#define YEAR_2020 ((int64_t)1577836800)

static void system_wall_clock(void *argument, int64_t *seconds, int32_t *nanoseconds)
{
    struct timespec now;

    (void)argument;
    clock_gettime(CLOCK_REALTIME, &now);
    *seconds = now.tv_sec;
    *nanoseconds = (int32_t)now.tv_nsec;
}

static uint64_t clock_ms(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static uint64_t system_monotonic_ms(void *argument)
{
    (void)argument;
    return clock_ms(CLOCK_BOOTTIME);
}

static uint64_t system_awake_ms(void *argument)
{
    (void)argument;
    return clock_ms(CLOCK_MONOTONIC);
}

static void system_random(void *argument, void *bytes, size_t length)
{
    unsigned char *next = bytes;

    (void)argument;
    while (length > 0) {
        ssize_t got = getrandom(next, length, 0);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            /* Going on would make nonces and session paths guessable. */
            perror("cwmpd: getrandom");
            abort();
        }
        next += got;
        length -= (size_t)got;
    }
}

struct env env_system(void)
{
    return (struct env){.wall_clock = system_wall_clock,
                        .monotonic_ms = system_monotonic_ms,
                        .awake_ms = system_awake_ms,
                        .random = system_random};
}

int64_t env_now(const struct env *env)
{
    int64_t seconds;
    int32_t nanoseconds;

    env->wall_clock(env->argument, &seconds, &nanoseconds);
    return seconds;
}

int64_t env_now_ms(const struct env *env)
{
    int64_t seconds;
    int32_t nanoseconds;

    env->wall_clock(env->argument, &seconds, &nanoseconds);
    return seconds * 1000 + nanoseconds / 1000000;
}

uint64_t env_monotonic_ms(const struct env *env)
{
    return env->monotonic_ms(env->argument);
}

uint64_t env_asleep_ms(const struct env *env)
{
    uint64_t before, both, after;

    if (env->awake_ms == NULL)
        return 0;
    /* What passes between the looks at two clocks is no sleep. */
    do {
        before = env->awake_ms(env->argument);
        both = env_monotonic_ms(env);
        after = env->awake_ms(env->argument);
    } while (after - before > LOOK_MS);
    return both > before ? both - before : 0;
}

void env_random(const struct env *env, void *bytes, size_t length)
{
    env->random(env->argument, bytes, length);
}

uint64_t env_random_below(const struct env *env, uint64_t bound)
{
    /* Draws below this would make the low remainders more likely than the others. */
    uint64_t unfair = (UINT64_MAX - bound + 1) % bound;
    uint64_t draw;

    do
        env_random(env, &draw, sizeof draw);
    while (draw < unfair);
    return draw % bound;
}

bool env_clock_is_set(const struct env *env)
{
    return env_now(env) >= YEAR_2020;
}
