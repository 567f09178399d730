/* SPDX-License-Identifier: Apache-2.0 */
/* The shell at a terminal. */
#ifndef SHELL_INTERACTIVE_H
#define SHELL_INTERACTIVE_H

#include "shell/link.h"

/* Until the operator leaves: SHELL_OK, or SHELL_LOST when the daemon is gone. */
int interactive_run(struct link *link);

#endif
