/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/background.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void wait_for_child(int descriptor)
{
    char byte;
    ssize_t got;

    do
        got = read(descriptor, &byte, 1);
    while (got < 0 && errno == EINTR);
    _exit(got == 1 ? EXIT_SUCCESS : EXIT_FAILURE);
}

int background_enter(void)
{
    int ends[2];
    pid_t child;

    if (pipe2(ends, O_CLOEXEC) != 0 || (child = fork()) < 0) {
        fprintf(stderr, "cwmpd: cannot go into the background: %s\n", strerror(errno));
        return -1;
    }
    if (child > 0) {
        close(ends[1]);
        wait_for_child(ends[0]);
    }
    close(ends[0]);
    setsid();
    return ends[1];
}

void background_ready(int descriptor)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);

    if (write(descriptor, "", 1) == 1 && null >= 0) {
        dup2(null, STDIN_FILENO);
        dup2(null, STDOUT_FILENO);
        dup2(null, STDERR_FILENO);
    }
    close(null);
    close(descriptor);
    if (chdir("/") != 0)
        return; /* only keeps a file system from being unmounted */
}
