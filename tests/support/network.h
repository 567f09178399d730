/* SPDX-License-Identifier: Apache-2.0 */
/* A network of the test's own: this process in a network namespace, and further ones beside it
 * that stand for other machines. Root, or user namespaces; all of it goes with the process. */
#ifndef SUPPORT_NETWORK_H
#define SUPPORT_NETWORK_H

#include <stdbool.h>
#include <sys/types.h>

/* Enters a namespace with loopback up; with `files` a mount namespace of its own, too, in which
 * mounts are nobody else's. False where that is not allowed. */
bool network_enter(bool files);

/* Whether network_enter() and links between namespaces would do; tried in another process. */
bool network_is_allowed(void);

/* A further namespace, for as long as this process lives; a process that `ip link set netns` and
 * `nsenter -t PID -n` can name. 0 when it cannot be had. */
pid_t network_machine(void);

/* Takes this thread into the machine's network, with what it starts there. A descriptor of the one
 * it comes from, for network_return(); -1 when it cannot be. */
int network_visit(pid_t machine);
bool network_return(int home);

/* Runs a shell command; false when it fails. */
bool network_run(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
