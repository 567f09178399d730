/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel tells of a process. What goes wrong here fails the test. */
#ifndef SUPPORT_PROCESS_H
#define SUPPORT_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* The most resident memory that it ever had, as exact as the kernel keeps it. */
unsigned long process_peak_kib(pid_t pid);
/* The line `label:` of its status without white space at the ends; the caller frees it. */
char *process_status(pid_t pid, const char *label);
/* How long it (its first thread; 0: this thread) has been ready to run without a processor so far,
 * in nanoseconds: what others on the machine cost it. 0 where the kernel does not count that. */
uint64_t process_queued_ns(pid_t pid);
/* Its only child. */
pid_t process_child(pid_t pid);
/* Waits until there is no such process, or only what nobody has waited for; false after
 * `timeout_ms`. */
bool process_wait_gone(pid_t pid, unsigned timeout_ms);

#endif
