/* SPDX-License-Identifier: Apache-2.0 */
/* The one function of a fuzz target, under the name that libFuzzer gives it. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Aborts when something that always has to hold does not; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
