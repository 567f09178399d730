/* SPDX-License-Identifier: Apache-2.0 */
#include "session/retry.h"

#define LAST_STEP 10

uint64_t retry_wait_ms(uint32_t retry, uint64_t m, uint64_t k, uint64_t draw)
{
    const double limit = (double)UINT32_MAX * 1000;
    double least = (double)m * 1000, most;

    for (uint32_t step = 1; step < retry && step < LAST_STEP; step++)
        least = least * (double)k / 1000;
    most = least * (double)k / 1000;
    if (least > limit)
        least = limit;
    if (most > limit)
        most = limit;
    return (uint64_t)least + draw % ((uint64_t)(most - least) + 1);
}
