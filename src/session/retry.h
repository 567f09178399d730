/* SPDX-License-Identifier: Apache-2.0 */
/* How long a failed session waits before it is tried again (R-RTY-02, R-RTY-03). */
#ifndef SESSION_RETRY_H
#define SESSION_RETRY_H

#include <stdint.h>

/* Milliseconds before retry number `retry` (from 1), uniform over that step's range; `m` in
 * seconds, `k` in thousandths, `draw` a random number. No more than 32 bits of seconds
 * (R-RTY-08). */
uint64_t retry_wait_ms(uint32_t retry, uint64_t m, uint64_t k, uint64_t draw);

#endif
