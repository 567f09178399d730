/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel does to this process's timers when the machine has slept for long enough. */
#ifndef SUPPORT_SUSPEND_H
#define SUPPORT_SUSPEND_H

#include <sys/timerfd.h>

/* Every timer on a descriptor that is running is due. */
static inline void suspend_end(void)
{
    const struct itimerspec now = {.it_value = {.tv_nsec = 1}};

    for (int descriptor = 0; descriptor < 256; descriptor++) {
        struct itimerspec left;

        if (timerfd_gettime(descriptor, &left) == 0 &&
            (left.it_value.tv_sec != 0 || left.it_value.tv_nsec != 0))
            timerfd_settime(descriptor, 0, &now, NULL);
    }
}

#endif
