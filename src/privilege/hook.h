/* SPDX-License-Identifier: Apache-2.0 */
/* The platform's reboot hook, run by the helper. */
#ifndef PRIVILEGE_HOOK_H
#define PRIVILEGE_HOOK_H

/* Runs `program WORD` in the background, its standard streams nowhere, and sets `*descriptor` to
 * where its end is told (request.h says how). 0 or an errno: that of access(2) when it is no
 * program. `keep_out` is closed in the new processes. */
int hook_run(const char *program, const char *word, int keep_out, int *descriptor);

#endif
