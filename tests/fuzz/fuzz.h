/* SPDX-License-Identifier: Apache-2.0 */
/* The one function of a fuzz target, under the name that libFuzzer gives it, and how a target
 * says what has to hold. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* Aborts when something that always has to hold does not; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Not inlined, so that a stack trace tells which one it was. */
static void __attribute__((noinline, unused)) check(bool holds)
{
    if (!holds)
        abort();
}

#endif
