/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A device whose first process is systemd, with what was built installed on it: systemd-device
 * makes it and says what it is made of. It shares the network of this program, whose ACS it reaches
 * on the loopback interface. What goes wrong here fails the test.
 */
#ifndef SCENARIO_SYSTEMD_DEVICE_H
#define SCENARIO_SYSTEMD_DEVICE_H

#include "scenario/scenario.h"

/* Takes this program into a network and mounts of its own and makes the device there, off; all of
 * it is gone with the program. False where the kernel does not let it, said as TAP says that a
 * program is skipped. */
bool systemd_device_make(void);

/* At the end of the program: what a test that broke off has left. */
void systemd_device_end(void);
/* Makes it factory-new; it is off. */
void systemd_device_renew(void);

/* Switches it on; returns when all that starts by itself has started, or failed to. */
void systemd_device_boot(void);
/* Waits until it is off. */
void systemd_device_wait_off(void);
/* Its plug is pulled. */
void systemd_device_off(void);

/* Runs a shell command on it as root; what it printed, with no newline at its end, in the
 * scenario's arena. The test fails unless the exit code is `code`. */
const char *systemd_device_run(struct scenario *scenario, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Waits until the command prints that. */
void systemd_device_wait(struct scenario *scenario, const char *command, const char *output);
/* Writes a file of the device. */
void systemd_device_write(const char *path, const char *text);

#endif
