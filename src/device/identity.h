/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who the device is (R-INF-01): what the device file says, and for what it does not say, what the
 * machine says of itself. The same over restarts, because everything it is made from is.
 */
#ifndef DEVICE_IDENTITY_H
#define DEVICE_IDENTITY_H

#include "api/fault.h"
#include "base/opener.h"
#include "device/interfaces.h"

#include <stdbool.h>

#define IDENTITY_CHARACTERS 64 /* the model's limit on each of the texts */

/* 64 characters of UTF-8. */
#define IDENTITY_BYTES (4 * IDENTITY_CHARACTERS + 1)

struct identity {
    char manufacturer[IDENTITY_BYTES];
    char oui[7];
    char product_class[IDENTITY_BYTES];
    bool product_class_given; /* by the device file, where it may be empty */
    char serial_number[IDENTITY_BYTES];
    char hardware_version[IDENTITY_BYTES];
    char software_version[IDENTITY_BYTES];
    char model_name[IDENTITY_BYTES];
    char description[IDENTITY_BYTES];
    char kernel[IDENTITY_BYTES];  /* "Linux/6.1.0": a list item, so without white space */
    char machine[IDENTITY_BYTES]; /* "x86_64" */
    struct interface_names interfaces;
};

/* Reads the device file (NULL: nothing is set) over what `identity` holds.
 * Faults: 9003 "FILE:LINE: reason". */
enum cwmp_fault identity_read_file(const struct opener *opener, const char *file,
                                   struct identity *identity, struct cwmp_error *error);

/* Fills what is still empty from the machine whose file system is at `root` ("" for this one).
 * `opener` (NULL: the process itself) opens the serial numbers, which only root may read. A serial
 * number stays empty when the machine has nothing to make one from. */
void identity_read_machine(const struct opener *opener, const char *root,
                           struct identity *identity);

#endif
