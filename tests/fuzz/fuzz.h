/* SPDX-License-Identifier: Apache-2.0 */
/* The one function of a fuzz target, under the name that libFuzzer gives it, and what targets have
 * in common: how they say what has to hold, and how they connect. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>

/* Aborts when something that always has to hold does not; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Not inlined, so that a stack trace tells which one it was. */
static void __attribute__((noinline, unused)) check(bool holds)
{
    if (!holds)
        abort();
}

/* Connects a blocking socket. libFuzzer looks for slow inputs by SIGALRM, which interrupts this
 * call also when nothing is slow; called again it goes on where it was. */
static void __attribute__((unused)) check_connect(int client, const void *address, socklen_t size)
{
    int code;

    do
        code = connect(client, address, size);
    while (code != 0 && errno == EINTR);
    check(code == 0);
}

#endif
