/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel tells of a process. What goes wrong here fails the test. */
#ifndef SUPPORT_PROCESS_H
#define SUPPORT_PROCESS_H

#include <sys/types.h>

/* The most resident memory that it ever had, as exact as the kernel keeps it. */
unsigned long process_peak_kib(pid_t pid);

#endif
