/* SPDX-License-Identifier: Apache-2.0 */
/* The arguments of `cpe inform` (CLI reference 2.4). */
#ifndef CLI_INFORM_H
#define CLI_INFORM_H

#include <stdint.h>

struct inform_settings {
    uint32_t interval;   /* seconds; 0: not given */
    char start_time[32]; /* dateTime in UTC; "": not given */
};

/* Reads `[interval SEC] [starttime hh:mm:ss MM/DD/YY]`, in either order; the start time is local
 * time and may also be written yyyy-mm-ddThh:mm:ss. NULL, or the sentence to show. */
const char *inform_read(const char *arguments, struct inform_settings *settings);

#endif
