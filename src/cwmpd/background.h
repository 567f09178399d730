/* SPDX-License-Identifier: Apache-2.0 */
/* Going into the background, once it is known that the daemon can do its work: whoever started it
 * waits until then and gets the reason on standard error and in the exit code when it cannot. */
#ifndef CWMPD_BACKGROUND_H
#define CWMPD_BACKGROUND_H

/* Forks; returns in the child only, with a descriptor for background_ready(), or -1. The parent
 * exits with 0 when the child is ready, with 1 when it ends before. */
int background_enter(void);
/* Lets the starter go, and standard input, output and error with it. */
void background_ready(int descriptor);

#endif
