/* SPDX-License-Identifier: Apache-2.0 */
/* A mount namespace of a test's own, for file systems and files that only it and what it starts
 * see. */
#ifndef SUPPORT_MOUNTS_H
#define SUPPORT_MOUNTS_H

#include <sched.h>
#include <stdbool.h>
#include <sys/mount.h>

/* False where that is not allowed (root, or user namespaces). */
static inline bool mounts_enter(void)
{
    return (unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) &&
           mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0;
}

#endif
