/* SPDX-License-Identifier: Apache-2.0 */
/* Signals as something to wait for beside the terminal and the daemon: SIGINT, SIGWINCH, SIGTERM,
 * SIGHUP. */
#ifndef SHELL_SIGNALS_H
#define SHELL_SIGNALS_H

/* Has them wait at the returned descriptor; -1 with errno. Ctrl-Z does not stop the program. */
int signals_open(void);
/* The next one that came; 0 when there is none. */
int signals_take(int descriptor);

#endif
