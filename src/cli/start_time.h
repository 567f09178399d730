/* SPDX-License-Identifier: Apache-2.0 */
/* The start time of regular calls, as `cpe inform` takes it and `show` prints it (CLI reference 2.4
 * and 3.1): local time, where the model has UTC. */
#ifndef CLI_START_TIME_H
#define CLI_START_TIME_H

#include "api/value.h"
#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

/* Reads `hh:mm:ss MM/DD/YY` (or YYYY), `yyyy-mm-ddThh:mm:ss`, or the model's own form
 * `yyyy-mm-ddThh:mm:ssZ`. Returns how many bytes that took; 0: it is no date and time; -1: the date
 * is missing. Appends the model's form to `out`. */
int start_time_read(const char *text, struct buf *out);

/* The same text back, which start_time_read() reads to the same moment. */
void start_time_write(const struct cwmp_time *time, struct buf *out);

/* "12:0:0 12 31 2026"; "0:0:0 0 0 0" for the unknown time. */
void start_time_show(const struct cwmp_time *time, struct buf *out);

#endif
