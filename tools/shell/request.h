/* SPDX-License-Identifier: Apache-2.0 */
/* A request of the control socket other than a shell's: src/control/control.h has them. */
#ifndef SHELL_REQUEST_H
#define SHELL_REQUEST_H

/* Sends the line, and shows the lines of its answer on standard output, or why there is none on
 * standard error. The exit code: exit_code.h. */
int request_run(const char *socket, const char *line);

#endif
