/* SPDX-License-Identifier: Apache-2.0 */
/* Clocks that a test sets, and random bytes that are the same in every run. */
#ifndef SUPPORT_FAKE_ENV_H
#define SUPPORT_FAKE_ENV_H

#include "base/env.h"

struct fake_env {
    struct env env; /* hand out &fake.env */
    int64_t wall_ms;
    uint64_t monotonic_ms;
    uint64_t asleep_ms; /* of it in suspend */
    uint32_t seed;
};

static inline void fake_env_wall_clock(void *argument, int64_t *seconds, int32_t *nanoseconds)
{
    struct fake_env *fake = argument;

    *seconds = fake->wall_ms / 1000;
    *nanoseconds = (int32_t)(fake->wall_ms % 1000) * 1000000;
}

static inline uint64_t fake_env_monotonic(void *argument)
{
    return ((struct fake_env *)argument)->monotonic_ms;
}

static inline uint64_t fake_env_awake(void *argument)
{
    struct fake_env *fake = argument;

    return fake->monotonic_ms - fake->asleep_ms;
}

static inline void fake_env_random(void *argument, void *bytes, size_t length)
{
    struct fake_env *fake = argument;

    for (size_t i = 0; i < length; i++) {
        fake->seed = fake->seed * 1664525 + 1013904223;
        ((unsigned char *)bytes)[i] = (unsigned char)(fake->seed >> 24);
    }
}

/* 2024-07-01T12:00:00Z, an hour after boot. */
static inline void fake_env_init(struct fake_env *fake)
{
    *fake = (struct fake_env){.env = {.wall_clock = fake_env_wall_clock,
                                      .monotonic_ms = fake_env_monotonic,
                                      .awake_ms = fake_env_awake,
                                      .random = fake_env_random,
                                      .argument = fake},
                              .wall_ms = 1719835200000,
                              .monotonic_ms = 3600000,
                              .seed = 1};
}

/* Both clocks go on. */
static inline void fake_env_pass(struct fake_env *fake, uint64_t milliseconds)
{
    fake->wall_ms += (int64_t)milliseconds;
    fake->monotonic_ms += milliseconds;
}

#endif
