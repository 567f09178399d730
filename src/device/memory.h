/* SPDX-License-Identifier: Apache-2.0 */
/* Memory and persistent storage of the machine. */
#ifndef DEVICE_MEMORY_H
#define DEVICE_MEMORY_H

#include <stdbool.h>
#include <stdint.h>

/* KiB; what does not fit reads as the greatest number that does. */
struct memory {
    uint32_t total, free;
    uint32_t persistent_total, persistent_free; /* of the root file system */
};

/* What cannot be had stays as it is. */
void memory_read(struct memory *memory);

#endif
