/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/trials.h"

unsigned trials_second_ms(void)
{
    return 1000;
}
