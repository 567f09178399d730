/* SPDX-License-Identifier: Apache-2.0 */
/* For tests that cut the power at random. */
#ifndef SUPPORT_CHANCE_H
#define SUPPORT_CHANCE_H

#include <time.h>

/* A moment of chance, not something to wait for. */
static inline void let_pass(unsigned microseconds)
{
    const struct timespec time = {.tv_sec = microseconds / 1000000,
                                  .tv_nsec = (long)(microseconds % 1000000) * 1000};

    nanosleep(&time, NULL);
}

#endif
