/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Linked into every program of tools/coverage: what a process has run is written when it leaves by
 * _exit(), too, as the helper does, and others that were forked.
 */
#include <sys/syscall.h>
#include <unistd.h>

/* Of the compiler's library. */
void __gcov_dump(void);
void __gcov_reset(void);

/* Takes the place of that of the C library. The counters begin anew: one that shares its memory
 * with its parent leaves them to it. */
void _exit(int status)
{
    __gcov_dump();
    __gcov_reset();
    for (;;)
        syscall(SYS_exit_group, status);
}
