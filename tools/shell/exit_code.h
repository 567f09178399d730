/* SPDX-License-Identifier: Apache-2.0 */
/* What the program says to who has called it. */
#ifndef SHELL_EXIT_CODE_H
#define SHELL_EXIT_CODE_H

enum shell_exit_code {
    SHELL_OK = 0,
    SHELL_FAILED = 1, /* a command */
    SHELL_WRONG = 2,  /* options, or a file that cannot be read, or written */
    SHELL_LOST = 3    /* there is no daemon, or it has gone */
};

#endif
