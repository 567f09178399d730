/* SPDX-License-Identifier: Apache-2.0 */
/* In the place of src/cwmpd/pace.c: trials of the shortest delay, 30 seconds, are over in less than
 * one. Everything else is the daemon that is installed. */
#include "cwmpd/trials.h"

unsigned trials_second_ms(void)
{
    return 20;
}
